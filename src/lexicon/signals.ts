import { MONTHS } from './calendar.ts';
import { HEDGES, HELD, THINKING } from './hedges.ts';
import { CALLS, CONDITIONS, FUTURE, FUTURE_TO, LONG_CONDITIONS, NECESSARY, NEED_TO, POSSIBLE } from './modals.ts'; // biome-ignore format: one import
import { NEGATORS } from './negators.ts';
import { OPINIONS } from './opinions.ts';
import { RELATIVES } from './pronouns.ts';

/**
 * What a word may be a sign of, whatever stands around it, a bit each: most words are a sign of nothing, and one look tells
 * that none of the closer ones is worth its time.
 */
export const SIGNAL = {
  joint: 1,
  subordinator: 2,
  relative: 4,
  negation: 8,
  condition: 16,
  perfect: 32,
  necessity: 64,
  future: 128,
  hedge: 256,
  date: 512,
  count: 1024,
  figure: 2048,
  comparison: 4096,
  personal: 8192,
  opinion: 16_384,
  mark: 32_768,
} as const;

const words = (list: string): readonly string[] => list.split(' ');

const LISTS: readonly (readonly [signal: number, words: Iterable<string>])[] = [
  [SIGNAL.joint, words('and but yet so')],
  [SIGNAL.mark, words('; , : – — -- ... …')],
  [SIGNAL.subordinator, words('that which who whom whose because if unless when while whilst whereas where after before although though since until whether as than so what how why')], // biome-ignore format: a list
  [SIGNAL.relative, RELATIVES],
  [SIGNAL.negation, NEGATORS],
  [SIGNAL.condition, [...CONDITIONS, ...LONG_CONDITIONS.keys(), 'should']],
  [SIGNAL.perfect, words("would could should might must ought 'd ’d")],
  [SIGNAL.necessity, [...NECESSARY, ...NEED_TO, ...CALLS, 'better']],
  [SIGNAL.future, [...FUTURE, ...FUTURE_TO, ...words('is are was were')]],
  [SIGNAL.hedge, [...HEDGES, ...POSSIBLE, ...THINKING, ...HELD, 'sure']],
  [SIGNAL.date, [...MONTHS, ...words('yesterday today tomorrow ago last next this')]],
  [SIGNAL.count, words('half third thirds quarter quarters dozen dozens hundreds thousands millions billions')],
  [SIGNAL.comparison, words('than twice double triple half doubled tripled halved quadrupled compared up down much many high low large old ever history years decades since')], // biome-ignore format: a list
  [SIGNAL.personal, words("i i'm i’m me my mine myself")],
  [SIGNAL.opinion, OPINIONS],
];

const SIGNALS: ReadonlyMap<string, number> = LISTS.reduce((all, [signal, list]) => {
  for (const word of list) all.set(word, (all.get(word) ?? 0) | signal);
  return all;
}, new Map<string, number>());

/** @param word in lower case */
export function signalsOf(word: string): number {
  const known = SIGNALS.get(word);
  if (known !== undefined) return known;
  const figure = /^\d/.test(word) ? SIGNAL.figure : 0;
  return word.endsWith('day') ? figure | SIGNAL.date : figure;
}
