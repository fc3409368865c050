import { type Draft, draftHolds } from './draft.ts';
import type { InnerDraft } from './inner.ts';
import type { Scene } from './scene.ts';

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
  const own = found.flatMap((draft): InnerDraft[] => {
    const within = outer.findIndex((turn) => turn.rule === 'speaker-line' && !turn.source && holdsAll(turn, draft));
    return within < 0 ? [] : [{ draft, within, scene }];
  });
  const others = inner.filter(({ draft }) => !own.some((one) => overlap(one.draft, draft)));
  return [...others, ...own];
}

const holdsAll = (turn: Draft, { cue, content }: Draft): boolean =>
  draftHolds(turn, cue!.first) &&
  content.every(({ first, last }) => draftHolds(turn, first) && draftHolds(turn, last - 1));

const overlap = (a: Draft, b: Draft): boolean =>
  a.cue!.first === b.cue!.first || draftHolds(a, b.cue!.first) || draftHolds(b, a.cue!.first);
