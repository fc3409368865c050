import { PARTS, SHORT_ZEROS, ZEROS } from '../lexicon/numerals.ts';
import { valueOfWords } from './spelled.ts';

/** Numbers, sums of money and percentages: the patterns that find them once words are zeros (`withZeros`), and what they come to. */

const SCALE = `(?:${Object.keys(ZEROS).join('|')})`;
const DIGITS = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const FIGURE = `${DIGITS}(?:[ -]?${SCALE}\\b| ?[bt]n\\b)?`;
/** "5 1/8", "3/4": what cooks and builders measure, not "9/11". */
const SLASHED = '(?:\\d+ )?(?:1/2|[12]/3|[13]/4|[1357]/8)(?![\\d/])';
/** "a third of them", not "a third justice". */
const ENDS = '(?=$|[^\\w\\s-]| (?:of|and|or|to|in|from|since|by|as|have|has|had|are|were|said|say|more|less|the)\\b)';
const PART = `\\b(?:(?:a|one)[- ](?:third|quarter|fifth)\\b${ENDS}|(?:two[- ](?:thirds|fifths)|three[- ](?:quarters|fourths|fifths)|four[- ]fifths|half(?!-))\\b)`;
/** "half a million", "a quarter of a billion". */
const PART_OF = '\\b(?:half[- ](?:a[- ])?|(?:a )?quarter of a )(?:million|billion|trillion)\\b';
const HALVES = `(?:\\b${FIGURE}|\\bone)[- ]and[- ]a[- ](?:half|quarter)\\b(?: (?:thousand|million|billion|trillion)\\b)?|${PART_OF}`;
const DOZENS = `\\b(?:${DIGITS}|a|half(?:[- ]a)?)[- ]dozen\\b|\\bdozens?\\b`;
const MANY =
  '\\b(?:(?:tens|dozens|hundreds|thousands) of (?:thousands|millions|billions)|hundreds|thousands|millions|billions)\\b';

const NAMED = 'dollars?|euros?|cents?|yen|yuan|renminbi|roubles?|rubles?|rupees?|rupiah|francs?|pesos?|shekels?|dirhams?|dinars?|riyals?|ringgit|baht|kron(?:a|or|e|er)'; // biome-ignore format: one pattern
// "120 pounds" are what somebody weighs, unless they are millions or paid by the year
const POUNDS = `${DIGITS}(?: (?:m|b|tr)illion pounds|(?:[ -]?${SCALE})? pounds(?= sterling| (?:a|per) (?:year|month|week|day|night|head)\\b))`; // biome-ignore format: one pattern
/** Of "3 to 4 million euros" and "$3-4 million" the figure that has no sign is a sum, too. */
const SUM_RANGE = `(?<![\\w$€£¥.,/])(?:${DIGITS}|0+)(?=(?:[-–]| to | or )${FIGURE}[- ](?:${NAMED})\\b)|(?<=[$€£]\\d[\\d.,]{0,9}(?:[-–]| to | or | and ))${DIGITS}[ -]?${SCALE}\\b`; // biome-ignore format: one pattern
export const MONEY = new RegExp(`(?:(?:\\b(?:US|NZ|HK|AU|CA|NT|CNY|[ACSR]))?[$€£¥₹₩₪₽]|\\b(?:USD|EUR|GBP|JPY|CHF|CNY)(?= ?\\d)) ?${DIGITS}(?:[ -]?${SCALE}\\b|[km]n?\\b|bn?\\b|tn\\b| [mbt]n\\b)?|(?:${PART_OF}|(?<![\\w$€£¥.,])${FIGURE}|\\bone)[- ](?:${NAMED})\\b|\\b${POUNDS}\\b|${SUM_RANGE}`, 'gi'); // biome-ignore format: one pattern
export const CURRENCY = new RegExp(`[$€£¥₹₩₪₽]|\\b(?:${NAMED}|pounds|USD|EUR|GBP|JPY|CHF|CNY)\\b`, 'i');
const PER_CENT = '(?:[ -]?%|[ -]?percent(?:age points?)?\\b|[ -]per[ -]cent\\b)';
/** Of "60-70%", "from 80 to 90 percent" and "five to ten percent" the first is a percentage, too. */
const RANGE = `(?<![\\w$€£¥.,])(?:\\d{1,3}(?:\\.\\d+)?|0+)(?=(?:[-–]| to | or )\\d[\\d.]*${PER_CENT})`;
export const PERCENT = new RegExp(`(?:(?<![\\w.,/])(?:${SLASHED}|${DIGITS})|\\bone)${PER_CENT}|${RANGE}`, 'gi');
export const PERCENT_SIGN = /%|per[ -]?cent/i;
export const NUMBER = new RegExp(`(?<![\\w$€£¥.,/])${SLASHED}|${HALVES}|${DOZENS}|${PART}|(?<![\\w$€£¥.,])${FIGURE}(?!\\w)|${MANY}`, 'gi'); // biome-ignore format: one pattern

/**
 * "the second half" is no number, nor are what names and hours have: "EB-5", "[12]", "10:30", "9/11", "555-123-4567".
 *
 * @param words a claim's, @param found what stands in them at `index` and looks like a number
 */
export function isCounted(words: string, found: string, index: number): boolean {
  const before = words.slice(Math.max(0, index - 12), index);
  if (/^half$/i.test(found)) return !/\b(?:first|second|latter|other|lower|upper|middle|top|bottom|better|opening|this|that|each|either) $/i.test(before); // biome-ignore format: one line
  if (!/^\d/.test(found)) return !/high-$/i.test(before);
  const after = words.slice(index + found.length, index + found.length + 10);
  if (/[A-Z]-$|\d:$|\d\/\d+\/$/.test(before) || /^:\d|^\/\d+\/\d/.test(after)) return false;
  if (/\[(?:\d+[,–-] ?)*$/.test(before) && /^(?:[,–-] ?\d+)*\]/.test(after)) return false;
  if (found === '9' ? /^\/11\b/.test(after) : found === '11' && /\b9\/$/.test(before)) return false;
  return !/\b\d{3}-\d{3}-\d{4}\b/.test(before + found + after) || !/^\d{3,4}$/.test(found);
}

/** What a figure counts that stands without its "million": "3 to 4 million", "between $3 and $4 million"; not "from 3 to 4 million". */
const SHARED =
  /^(?:[-–]| to | or | and )[$€£]?([\d.]+|[a-z]+)[- ]?(hundred|thousand|million|billion|trillion|[bt]n)\b/i;

/** "3", "$3", "seven": without a scale of its own. */
const BARE = /^[$€£]?(?:[\d.]+|[a-z]+)$/i;

/**
 * @param words a claim's, @param found a number or sum at `index`
 * @returns its value, with the "million" that it shares with the number behind it
 */
export function valueAt(words: string, found: string, index: number): string | undefined {
  const value = numberIn(found);
  const [all, next, scale] = SHARED.exec(words.slice(index + found.length, index + found.length + 30)) ?? [];
  if (!all || value === undefined || !BARE.test(found)) return value;
  const before = words.slice(Math.max(0, index - 8), index);
  if (/\bfrom $/i.test(before) || (all.startsWith(' and') && !/\bbetween $/i.test(before))) return value;
  const other = /\d/.test(next) ? Number(next) : Number(valueOfWords(next.toLowerCase()));
  return Number(value) < other ? shift(value, ZEROS[scale.toLowerCase()] ?? SHORT_ZEROS[scale.toLowerCase()]) : value;
}

/** "4.5 million" as "4500000", "forty-two" as "42"; nothing where that cannot be told ("hundreds", "a third"). */
export function numberIn(words: string): string | undefined {
  const lower = words.toLowerCase();
  const cents = /\bcents?$/.test(lower) && !/per[ -]cents?$/.test(lower);
  const value = /\d/.test(lower) ? figureIn(lower) : valueOfWords(lower);
  return cents && value !== undefined ? shift(value, -2) : value;
}

function figureIn(lower: string): string | undefined {
  const [, whole, over, under] = /(?:(\d+) )?\b(\d+)\/(\d+)/.exec(lower) ?? [];
  if (under) return under === '3' ? undefined : String(Number(whole ?? 0) + Number(over) / Number(under));
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(lower)![0];
  const scale = /(hundred|thousand|million|billion|trillion)|\d ?([kmbt]n?)\b/.exec(lower);
  const zeros = scale ? (ZEROS[scale[1]] ?? SHORT_ZEROS[scale[2]] ?? 0) : 0;
  const part = /[- ]and[- ]a[- ](half|quarter)/.exec(lower)?.[1];
  const number = digits.replaceAll(',', '');
  if (part) return shift(String(Number(number) + PARTS[part]), zeros);
  return /dozen$/.test(lower) ? String(12 * Number(number)) : shift(number, zeros);
}

/** Moves the point of a decimal number to the right, or to the left, without the errors of binary fractions. */
function shift(number: string, zeros: number): string {
  const [whole, fraction = ''] = number.split('.');
  if (zeros < 0) {
    const all = whole.padStart(1 - zeros, '0') + fraction;
    const cut = all.length - fraction.length + zeros;
    return `${all.slice(0, cut)}.${all.slice(cut)}`;
  }
  const digits = fraction.padEnd(zeros, '0');
  const rest = digits.slice(zeros);
  return whole + digits.slice(0, zeros) + (rest ? `.${rest}` : '');
}
