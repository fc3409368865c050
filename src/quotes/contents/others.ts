import { isPause } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { firstRun, SOURCE } from '../scoring/window.ts';
import { reports } from '../sweep.ts';

/**
 * "Some say the dam is safe [– others say it leaks]": where others have the word, by the first token of the content and the one behind
 * its last; -1 for nowhere. Of "Lee said some like it, others say it leaks" all may be Lee's.
 *
 * @param first of the window's tokens
 */
export function othersAfter(f: TokenFeatures, first: number, labels: Uint8Array, from: number, to: number): number {
  const { tokens, region } = f.scene;
  const { lower, text } = tokens;
  let others = from + 1;
  while (others < to && !(lower[others] === 'others' && region[others] < 0 && reports(f, others + 1))) others++;
  const source = firstRun(labels, SOURCE);
  if (others >= to || !source || first + source.first > from || !PARTIES.test(lower[first + source.first])) return -1;
  if (lower.slice(from, others).some((word) => /^(?:some|many)$/.test(word))) return -1; // "Critics say some like it, others say it leaks"
  const link = LINKS.test(lower[others - 1]) ? others - 1 : others;
  if (isPause(text[link - 1]) || text[link - 1] === ';') return link - 1;
  return link < others ? link : -1;
}

const LINKS = /^(?:while|but|and|though|yet)$/;
const PARTIES = /^(?:some|many|most|several|few|critics|supporters|opponents|experts|analysts)$/;
