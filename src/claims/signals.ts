import type { ClauseTokens, Run } from './finite.ts';

/** Is a word a sign of that (`SIGNAL`)? */
export const shows = ({ signals }: ClauseTokens, i: number, signal: number): boolean => (signals[i] & signal) !== 0;

/** All signals of the words of a run. */
export function signalsIn({ signals }: ClauseTokens, { first, last }: Run): number {
  let all = 0;
  for (let i = first; i < last; i++) all |= signals[i];
  return all;
}
