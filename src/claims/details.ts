import { SIGNAL } from '../lexicon/signals.ts';
import type { Span } from '../text/document.ts';
import type { Detail } from './claim.ts';
import { DATE, isDate, isoDate } from './days.ts';
import { CURRENCY, isCounted, MONEY, NUMBER, numberIn, PERCENT, PERCENT_SIGN, valueAt } from './figures.ts';
import type { ClauseTokens, Run } from './finite.ts';
import { shows, signalsIn } from './signals.ts';
import { withZeros } from './spelled.ts';

/**
 * Numbers, sums of money, percentages, dates and comparisons in a claim's words. Plain patterns: a date parser that knows all
 * the world's notations costs more time than finding the quotes.
 */

/** "(rates are) up from 3%", "down from a high of"; not "stepped down from the board". */
const FROM = "(?:(?:about|almost|around|just|nearly|only|over|roughly|under|a (?:high|low|peak|record)|its|last|plus|minus|zero|the (?:previous|year|same)) |[$€£]?\\d|one\\b)"; // biome-ignore format: one pattern
const COMPARISON = new RegExp(
  [
    '(?:more|less|fewer|higher|lower|larger|smaller|better|worse|faster|slower|older|younger|greater|bigger|cheaper|longer|shorter|safer) than(?! (?:able|capable|enough|glad|happy|likely|pleased|ready|welcome|willing)\\b)',
    '(?:twice|double|triple|half) (?:as|the|what)|doubled|tripled|halved|quadrupled|compared (?:with|to)',
    `(?:up|down) from(?= ${FROM})`,
    'as (?:much|many|high|low|large|old) as(?! possible\\b)',
    '(?:the )?(?:highest|lowest|largest|smallest|most|(?<!\\bat )least|fewest|biggest|oldest|first|worst|best) (?:[^\\s\\d.,;:]+ )?(?:ever|in (?:history|years|decades)|since)',
  ]
    .map((part) => `\\b(?:${part})\\b`)
    .join('|'),
  'gi',
);

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
    dates: (all & (SIGNAL.date | SIGNAL.figure)) !== 0,
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
 * @param ahead whether the claim tells what will be
 * @returns details by kind; of those that overlap the first kind wins: dates, money, percent, numbers
 */
export function findDetails(text: string, span: Span, date: string | null, ahead: boolean, hints: Hints): Detail[] {
  if (!hints.numbers && !hints.dates && !hints.comparisons) return [];
  const words = text.slice(span.start, span.end);
  const figures = withZeros(words);
  const out: Detail[] = [];
  const add = (kind: Detail['kind'], m: RegExpExecArray, value?: string): void => {
    const start = span.start + m.index;
    const end = start + m[0].length;
    if (kind !== 'comparison' && out.some((d) => d.kind !== 'comparison' && d.start < end && start < d.end)) return;
    out.push({ kind, start, end, value });
  };
  if (hints.dates)
    for (const m of allOf(DATE, words)) if (isDate(words, m)) add('date', m, isoDate(m.groups ?? {}, date, ahead));
  if (hints.numbers) {
    const foundBy = (m: RegExpExecArray): string => words.slice(m.index, m.index + m[0].length);
    if (CURRENCY.test(words))
      for (const m of allOf(MONEY, figures)) add('money', m, valueAt(words, foundBy(m), m.index));
    if (PERCENT_SIGN.test(words)) for (const m of allOf(PERCENT, figures)) add('percent', m, numberIn(foundBy(m)));
    for (const m of allOf(NUMBER, figures)) {
      const found = foundBy(m);
      if (isCounted(words, found, m.index)) add('number', m, valueAt(words, found, m.index));
    }
  }
  if (hints.comparisons) for (const m of allOf(COMPARISON, figures)) add('comparison', m);
  return out;
}

/** All matches; `matchAll` makes a pattern of its own each time. */
function allOf(pattern: RegExp, words: string): readonly RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) out.push(match);
  return out;
}
