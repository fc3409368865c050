import { ADDED, PARTS, ZEROS } from '../lexicon/numerals.ts';

/** Numbers in words: where they stand, and what they come to. */

const wordsFrom = (least: number, below: number): string =>
  Object.keys(ADDED)
    .filter((word) => ADDED[word] >= least && ADDED[word] < below)
    .join('|');
const SMALL = `(?:(?:${wordsFrom(20, 100)})(?:[- ](?:one|${wordsFrom(2, 10)}))?|${wordsFrom(10, 20)}|${wordsFrom(2, 10)})\\b`;
const ILLION = '[- ](?:m|b|tr)illion\\b';
const NEXT = `(?: and)?[- ](?:${SMALL}|one\\b)`;
/** Without the "million" at the end, which stands behind figures as well; "half a million" and "two thirds" are parts. */
const SPELLED = new RegExp(
  `\\b(?:${SMALL}(?![- ](?:thirds|quarters|fourths|fifths)\\b)|(?:one|(?<!half |quarter of )a)(?=[- ](?:${Object.keys(ZEROS).join('|')})\\b))(?:(?:[- ](?:hundred|thousand)\\b)+(?:${NEXT})?|${ILLION}${NEXT})*`,
  'gi',
); // biome-ignore format: one pattern

/**
 * The same words, with zeros for the letters of each number: patterns then need figures alone, and V8 takes milliseconds to read one
 * that has all words of numbers wherever a number may stand.
 */
export const withZeros = (words: string): string => words.replace(SPELLED, (found) => '0'.repeat(found.length));

/** "forty-two" as "42"; nothing where that cannot be told ("hundreds", "a third"). */
export function valueOfWords(lower: string): string | undefined {
  if (/s of |^(?:dozens?|hundreds|thousands|millions|billions)$|third|illion and a/.test(lower)) return undefined;
  let total = 0;
  let group = 0;
  const words = lower
    .replace(/^(?:an?|one)[- ](?=quarter|half)/, '')
    .replace(/[- ]and[- ]a[- ](?=half|quarter)| of a (?=.?.illion)/, ' ');
  for (const word of words.split(/[ -]/)) {
    if (word === 'a' && group === 0.5) continue; // "half a million"
    if (word in ADDED) group += ADDED[word];
    else if (word === 'half' || word === 'quarter')
      group += PARTS[word]; // "two and a quarter"
    else if (word in PARTS) group *= PARTS[word];
    else if (word === 'dozen') group *= 12;
    else if (word === 'hundred') group *= 100;
    else if (word in ZEROS) {
      total += group * 10 ** ZEROS[word];
      group = 0;
    }
  }
  return String(Math.round(100 * (total + group)) / 100);
}
