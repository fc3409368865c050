import { takesQuotation } from '../../lexicon/cues.ts';
import { hasFinite, lastWord, type Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * “Why?” Mr. Orr said, holding his mug: a quotation that ends as a sentence does, and behind it a clause that has a speaker and a
 * verb of saying and nothing that could be said there, is what was said.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeStopped({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  const cue = firstRun(labels, CUE);
  if (!source || source.last !== cue?.first) return;
  const r = stoppedBefore(scene, first + source.first);
  if (r < 0 || scene.regionFirst[r] < first || !takesQuotation(scene.tokens.lemma[head])) return;
  if (scene.region[head] >= 0 || !isBare(scene, first + cue.last)) return;
  const quotation = labels.subarray(scene.regionFirst[r] - first, source.first);
  if (quotation.some((label) => label !== NOTHING)) return;
  for (let p = cue.last; p < labels.length; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
  quotation.fill(CONTENT);
}

/** The quotation right before token `i` that ends with a full stop or the like; -1 for none. */
function stoppedBefore({ region, regionFirst, regionLast, tokens }: Scene, i: number): number {
  const r = region[i - 1] ?? -1;
  if (r < 0 || regionLast[r] !== i || regionFirst[r] > i - 4) return -1;
  return /^[.?!…'’]$/.test(tokens.text[i - 2]) ? r : -1; // “…, ‘Why?’”
}

/** Nothing behind the verb, ", holding his mug", "in a speech": a manner or an occasion, and no content. */
export function isBare(scene: Scene, first: number): boolean {
  const { tag, text, lower } = scene.tokens;
  const last = lastWord(scene, scene.doc.sentences[scene.sentenceOf[first - 1]]);
  if (first > last) return true;
  for (let i = first; i <= last; i++) if (scene.region[i] >= 0) return false;
  if (text[first] === ',') return tag[first + 1] === 'VERB' && lower[first + 1].endsWith('ing');
  return lower[first] === 'of' || (tag[first] === 'ADP' && !hasFinite(scene, first, last + 1));
}
