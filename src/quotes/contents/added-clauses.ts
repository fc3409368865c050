import { followsComma, lastWord } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, NOTHING } from '../scoring/window.ts';

/**
 * “A,” Lee said, adding that B. [“C.”]: the quotation that goes on behind the sentence is of the tag that “A” has, and what is added ends
 * with the sentence; “A,” Lee said, adding: “B. C.” brings them itself.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveResumed(
  { scene, proposals }: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
): void {
  const { lower } = scene.tokens;
  if (!lower[head].endsWith('ing') || !followsComma(scene, head)) return;
  if (lower[head] === 'pointing' && lower[head + 1] !== 'out') return; // “A,” she said, pointing to a door. “B.”
  const own = scene.sentenceOf[head];
  const s = scene.doc.sentences[own];
  const begins = first + firstPlace(labels, CONTENT, head + 1 - first);
  if (begins <= head || scene.sentenceOf[begins] !== own || scene.region[begins] >= 0) return;
  let tag = head - 1;
  while (tag > s.first && proposals.get(tag)?.shape !== 'tag-quotation') tag--;
  if (tag === s.first) return;
  for (let p = lastWord(scene, s) + 1 - first; p < labels.length; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
}
