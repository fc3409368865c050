import { CUE_VERBS } from '../../lexicon/cues.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { findMarkBack, hasFinite } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * "The club sold Orr, its chairman, Ann Lee, said on Monday": a tag whose source is a role with a name in apposition. Agency reports
 * open so; the chain, which has met few, takes the source to begin in the clause, and leaves that out.
 *
 * @param labels by token of the window; changed in place
 */
export function takeApposedTag({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  if (tokens.text[head - 1] !== ',' || !CUE_VERBS.get(tokens.lemma[head])?.takes.startsWith('cq')) return;
  const source = firstRun(labels, SOURCE);
  const opens = doc.sentences[sentenceOf[head]].first;
  if (!source || opens < first || first + source.last < head - 1 || first + source.last > head) return;
  const name = findMarkBack(tokens, ',', opens, head - 1) + 1;
  const role = findMarkBack(tokens, ',', opens, name - 1) + 1;
  if (name - 1 <= role || role <= opens || !PERSON_NOUNS.has(tokens.lower[name - 2])) return;
  if (tokens.tag[head - 2] !== 'PROPN' || !/^(?:DET|PRON|PROPN|NOUN)$/.test(tokens.tag[role])) return;
  if (!hasFinite(scene, opens, role - 1) || labels.includes(CONTENT, head - first)) return;
  labels.fill(NOTHING, opens - first, role - first);
  labels.fill(SOURCE, role - first, head - 1 - first);
  labels.fill(CONTENT, opens - first, role - 1 - first);
}
