import type { Draft } from '../draft.ts';
import type { Scene } from '../scene.ts';
import type { InnerDraft } from './inner.ts';

/**
 * "A: I told them that B": in the turns of a transcript that names nobody, what the model finds stays, in the place of what the grammar
 * proposes there. Turns with a name it has not been asked about.
 *
 * @param outer all drafts, turns too, @param inner what is proposed inside them, @param found what the model finds in turns
 */
export function withAnswers(
  scene: Scene,
  outer: readonly Draft[],
  inner: readonly InnerDraft[],
  found: readonly Draft[],
): readonly InnerDraft[] {
  if (!found.length) return inner;
  const { count } = scene.tokens;
  const turnOf = new Int32Array(count).fill(-1);
  outer.forEach(({ rule, source, content }, turn) => {
    if (rule === 'speaker-line' && !source) for (const { first, last } of content) turnOf.fill(turn, first, last);
  });
  const heads = new Uint8Array(count);
  const held = new Uint8Array(count);
  const own: InnerDraft[] = [];
  for (const draft of found) {
    const { first } = draft.cue!;
    const within = turnOf[first];
    if (within < 0 || !draft.content.every((c) => turnOf[c.first] === within && turnOf[c.last - 1] === within))
      continue;
    own.push({ draft, within, scene });
    heads[first] = held[first] = 1;
    for (const c of draft.content) held.fill(1, c.first, c.last);
  }
  const isFound = ({ cue, content }: Draft) =>
    held[cue!.first] === 1 || content.some(({ first, last }) => heads.subarray(first, last).includes(1));
  return [...inner.filter(({ draft }) => !isFound(draft)), ...own];
}
