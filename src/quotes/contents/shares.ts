import type { Scene } from '../scene.ts';
import { commaOr } from './writers-words.ts';

/**
 * "40 percent said he was fit, [compared with 12 percent last year]", "a tenth said “yes” [and 14 percent said “no”]": where begins, behind what a
 * share of those asked say, what other shares do; -1 for nowhere.
 *
 * @param from the first token of the content, @param to behind its last
 */
export function shareAfter({ tokens, region, doc, sentenceOf }: Scene, head: number, from: number, to: number): number {
  const { lower, tag, text } = tokens;
  const floor = Math.max(doc.sentences[sentenceOf[head]].first, head - LONGEST_SHARE);
  let share = head - 1;
  while (share > floor && !PERCENT.test(lower[share]) && text[share] !== ',') share--;
  if (from < head || !PERCENT.test(lower[share] ?? '')) return -1;
  for (let i = from + 1; i < to - 2; i++) {
    if (region[i] >= 0) continue;
    if (text[i] === ',' && lower[i + 1] === 'compared' && /^(?:with|to)$/.test(lower[i + 2])) return i;
    if (!/^(?:and|but|while|;)$/.test(lower[i])) continue;
    const figure = tag[i + 1] === 'ADV' || tag[i + 1] === 'DET' ? i + 2 : i + 1; // "and just 8 percent", "and another 8 percent"
    if (tag[figure] === 'NUM' && PERCENT.test(lower[figure + 1])) return commaOr(tokens, i);
  }
  return -1;
}

const PERCENT = /^(?:percent|%)$/;
const LONGEST_SHARE = 10;
