import type { Tokens } from '../text/document.ts';
import type { Run } from './finite.ts';

/** Is a word a sign of that (`SIGNAL`)? */
export const shows = ({ word }: Tokens, i: number, signal: number): boolean => (word[i]?.signals & signal) !== 0;

/** All signals of the words of a run. */
export function signalsIn({ word }: Tokens, { first, last }: Run): number {
  let all = 0;
  for (let i = first; i < last; i++) all |= word[i].signals;
  return all;
}
