import { CUE_VERBS } from '../../lexicon/cues.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { stanceBase } from '../../lexicon/stances.ts';
import { lastWord, type Scene } from '../scene.ts';
import { auxiliariesBefore } from '../sources/objects.ts';
import { NO_AGENTS } from '../sources/passives.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import type { RelativeTag } from './relatives.ts';

/**
 * “We had been told by *the port* [that it was safe]”: who tells stands behind the verb. The grammar of reporting leaves passives out,
 * which tell of a speaker only so.
 *
 * @param mayHead tells which tokens may head a cue
 */
export function passiveTags(scene: Scene, mayHead: (token: number) => boolean): RelativeTag[] {
  const { tokens, doc, sentenceOf, region } = scene;
  const { lower } = tokens;
  const out: RelativeTag[] = [];
  for (let by = lower.indexOf('by', 2); by > 0; by = lower.indexOf('by', by + 1)) {
    const head = by - 1;
    if (!TOLD.test(lower[head])) continue;
    const lemma = stanceBase(lower[head]) ?? tokens.lemma[head]; // "informed" comes as an adjective
    const entry = CUE_VERBS.get(lemma);
    if (!entry || region[head] >= 0 || !mayHead(head)) continue;
    const first = auxiliariesBefore(tokens, head);
    if (!lower.slice(first, head).some((word) => BE.test(word))) continue;
    const s = doc.sentences[sentenceOf[head]];
    const source = subjectAfter(scene, by + 1, s.last);
    if (!source || lower[source.last] !== 'that' || RELATIVES.has(lower[source.first])) continue;
    if (lower.slice(source.first, source.last).some((word) => NO_AGENTS.has(word))) continue;
    const cue = { first, head, last: by, lemma, entry, participle: false };
    out.push({ cue, source, content: { first: source.last, last: lastWord(scene, s) + 1 } });
  }
  return out;
}

const TOLD = /^(?:told|assured|reassured|warned|informed|advised|reminded|notified)$/;
const BE = /^(?:was|were|been|being|is|are|be|am|['’]re|['’]m)$/;
