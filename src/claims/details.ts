import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import type { Span } from '../text/document.ts';
import type { Detail } from './claim.ts';
import type { ClauseTokens, Run } from './finite.ts';
import { shows, signalsIn } from './signals.ts';

/**
 * Numbers, sums of money, percentages, dates and comparisons in a claim's words. Plain patterns: a date parser that knows all
 * the world's notations costs more time than finding the quotes.
 */

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const SCALE = '(?:hundred|thousand|million|billion|trillion)';
const SCALE_WORD = new RegExp(SCALE, 'i');
const ZEROS: Readonly<Record<string, number>> = { hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 };
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const SPELLED =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

const DATE = new RegExp(
  [
    `\\b(?<day1>\\d{1,2})(?:st|nd|rd|th)? (?<month1>${MONTH})(?:,? (?<year1>\\d{4}))?\\b`,
    `\\b(?<month2>${MONTH}) (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<year2>\\d{4}))?`,
    `\\b(?<month3>${MONTH})(?: of)? (?<year3>\\d{4})\\b`,
    '\\b(?<iso>\\d{4}-\\d{2}-\\d{2})\\b',
    // the digits first: a look at what stands before each letter takes as long as all else
    '(?<year4>1[5-9]\\d\\d|20\\d\\d)(?<=\\b(?:in|since|by|until|from|of|to|and|for|year|than|before|after|during|between) \\d{4})\\b',
    '\\b(?:on |last |next )?(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b',
    '\\b(?<relative>yesterday|today|tomorrow)\\b',
    '\\b(?<vague>(?:last|next|this) (?:year|month|week|quarter|decade)|a (?:few )?(?:year|month|week|decade)s? ago)\\b',
  ].join('|'),
  'g',
);
const MONEY = new RegExp(`(?:[$€£¥]|US\\$|C\\$|A\\$) ?(?:${DIGITS})(?: ${SCALE}|[kmb]n?\\b)?|(?:${DIGITS}|${SPELLED})(?: ${SCALE})? (?:dollars|euros|pounds|yen|rubles|rupees|cents)\\b`, 'gi'); // biome-ignore format: one pattern
const CURRENCY = /[$€£¥]|dollars|euros|pounds|yen|rubles|rupees|cents/i;
const PERCENT = new RegExp(`(?:${DIGITS}|${SPELLED}) ?(?:%|percent\\b|per cent\\b|percentage points?\\b)`, 'gi');
const PERCENT_SIGN = /%|per ?cent/i;
const NUMBER = new RegExp(`(?<![\\w$€£¥.,])(?:${DIGITS})(?: ${SCALE})?(?![\\w])|\\b(?:${SPELLED})(?: ${SCALE})?\\b|\\b(?:half|a third|two thirds|three quarters|a quarter|dozens?|hundreds|thousands|millions|billions)\\b`, 'gi'); // biome-ignore format: one pattern
const COMPARISON = /\b(?:(?:more|less|fewer|higher|lower|larger|smaller|better|worse|faster|slower|older|younger|greater|bigger|cheaper|longer|shorter|safer) than|(?:twice|double|triple|half) (?:as|the|what)|doubled|tripled|halved|quadrupled|compared (?:with|to)|up from|down from|as (?:much|many|high|low|large|old) as|(?:the )?(?:highest|lowest|largest|smallest|most|least|fewest|biggest|oldest|first|worst|best) (?:[^\s\d.,;:]+ )?(?:ever|in (?:history|years|decades)|since))\b/gi; // biome-ignore format: one pattern

/** Which patterns are worth a try: a look at the tokens costs less than the patterns. */
export interface Hints {
  readonly numbers: boolean;
  readonly dates: boolean;
  readonly comparisons: boolean;
}

export function hintsOf(tokens: ClauseTokens, run: Run): Hints {
  const all = signalsIn(tokens, run);
  const numbers = (all & SIGNAL.count) !== 0 || shows(tokens, run.first, SIGNAL.figure) || hasNumeral(tokens, run);
  return {
    numbers,
    dates: (all & SIGNAL.date) !== 0 || (numbers && (all & SIGNAL.figure) !== 0),
    comparisons: (all & SIGNAL.comparison) !== 0,
  };
}

function hasNumeral({ tag }: ClauseTokens, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (tag[i] === 'NUM') return true;
  return false;
}

/**
 * @param text the article, @param span words of a claim in it
 * @param date the day of the article, as ISO 8601, for "yesterday" and weekdays; null where it is not known
 * @returns details by kind; of those that overlap the first kind wins: dates, money, percent, numbers
 */
export function findDetails(text: string, span: Span, date: string | null, hints: Hints): Detail[] {
  if (!hints.numbers && !hints.dates && !hints.comparisons) return [];
  const words = text.slice(span.start, span.end);
  const out: Detail[] = [];
  const add = (kind: Detail['kind'], m: RegExpExecArray, value?: string): void => {
    const start = span.start + m.index;
    const end = start + m[0].length;
    if (kind !== 'comparison' && out.some((d) => d.kind !== 'comparison' && d.start < end && start < d.end)) return;
    out.push({ kind, start, end, value });
  };
  if (hints.dates) for (const m of allOf(DATE, words)) add('date', m, isoDate(m.groups ?? {}, date));
  if (hints.numbers) {
    if (CURRENCY.test(words)) for (const m of allOf(MONEY, words)) add('money', m, numberIn(m[0]));
    if (PERCENT_SIGN.test(words)) for (const m of allOf(PERCENT, words)) add('percent', m, numberIn(m[0]));
    for (const m of allOf(NUMBER, words)) add('number', m, numberIn(m[0]));
  }
  if (hints.comparisons) for (const m of allOf(COMPARISON, words)) add('comparison', m);
  return out;
}

/** All matches; `matchAll` makes a pattern of its own each time. */
function allOf(pattern: RegExp, words: string): readonly RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) out.push(match);
  return out;
}

/** "4.5 million" as "4500000"; nothing where no digits are. */
function numberIn(words: string): string | undefined {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0];
  if (digits === undefined) return undefined;
  const scale = SCALE_WORD.exec(words)?.[0].toLowerCase();
  return shift(digits.replaceAll(',', ''), scale === undefined ? 0 : ZEROS[scale]);
}

/** Moves the point of a decimal number to the right, without the errors of binary fractions. */
function shift(number: string, zeros: number): string {
  const [whole, fraction = ''] = number.split('.');
  const digits = fraction.padEnd(zeros, '0');
  const rest = digits.slice(zeros);
  return whole + digits.slice(0, zeros) + (rest ? `.${rest}` : '');
}

function isoDate(groups: Record<string, string | undefined>, date: string | null): string | undefined {
  if (groups.iso) return groups.iso;
  if (groups.year4) return groups.year4;
  const month = groups.month1 ?? groups.month2 ?? groups.month3;
  const day = groups.day1 ?? groups.day2;
  const year = groups.year1 ?? groups.year2 ?? groups.year3 ?? date?.slice(0, 4);
  if (month) {
    const number = 1 + MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().replace('.', '').slice(0, 3)));
    const mm = String(number).padStart(2, '0');
    const tail = day ? `${mm}-${day.padStart(2, '0')}` : mm;
    return year ? `${year}-${tail}` : `--${tail}`;
  }
  if (date === null) return undefined;
  if (groups.relative) return moved(date, { yesterday: -1, today: 0, tomorrow: 1 }[groups.relative] ?? 0);
  if (!groups.weekday) return undefined;
  // news speaks of the weekday that has just been
  const back = (new Date(`${date}T00:00:00Z`).getUTCDay() - WEEKDAYS.indexOf(groups.weekday.toLowerCase()) + 7) % 7;
  return moved(date, -back);
}

function moved(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000 * days).toISOString().slice(0, 10);
}
