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

/** The run of a quotation region, with the paragraphs that the quotation runs on in. */
export function regionRuns(scene: Scene, r: number): Run[] {
  const out = [{ first: scene.regionFirst[r], last: scene.regionLast[r] }];
  for (let k = r; scene.regions[k].continues && k + 1 < scene.regions.length; k++) {
    if (scene.regions[k + 1].paragraph !== scene.regions[k].paragraph + 1) break;
    out.push({ first: scene.regionFirst[k + 1], last: scene.regionLast[k + 1] });
  }
  return out;
}
