import type { Cue } from './cues.ts';
import type { Scene } from './scene.ts';
import type { Run } from './sources.ts';

/** An attribution in the making: runs of tokens, and the rule that found it. */
export interface Draft {
  readonly content: Run[];
  readonly cue: Run | null;
  readonly verb: Cue | null;
  readonly source: Run | null;
  readonly addressee: Run | null;
  readonly rule: Rule;
}

export type Rule =
  | 'that'
  | 'clause'
  | 'marks'
  | 'colon'
  | 'infinitive'
  | 'question'
  | 'phrase'
  | 'tag-quotation'
  | 'tag-clause'
  | 'according-to'
  | 'speaker-line'
  | 'signature'
  | 'no-cue';

export const covers = (run: Run, token: number): boolean => run.first <= token && token < run.last;
export const holds = (draft: Draft, token: number): boolean => draft.content.some((run) => covers(run, token));

/** All runs of the quotation that region r is a part of: one that runs on over paragraphs opens anew at each. */
export function regionRuns(scene: Scene, r: number): Run[] {
  const { regions } = scene;
  const runsOn = (k: number) => regions[k]?.continues && regions[k + 1]?.paragraph === regions[k].paragraph + 1;
  let first = r;
  while (runsOn(first - 1)) first--;
  let last = r;
  while (runsOn(last)) last++;
  return Array.from({ length: last - first + 1 }, (_, k) => ({
    first: scene.regionFirst[first + k],
    last: scene.regionLast[first + k],
  }));
}
