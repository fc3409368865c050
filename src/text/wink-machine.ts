import type { Match } from './wink-model.ts';

/**
 * wink-nlp's finite state machines, which find patterns of symbols in a row of tokens. Its own `recognize` looks up each step by
 * number in an object of an object, which took a fifth of the time that it reads: here each machine is one table.
 */

/** The symbol that wink sets behind the last token, and the key under which a state has its fallback. */
const END = 2070000;
const OTHERWISE = 2070003;

/** A token with this number is passed over; 1 is that of a symbol which no machine knows. */
export const PASSED_OVER = 0;
const UNKNOWN = 1;

/** What wink's machines are written as: [version, last state, steps, names of terminal states, what of a match is not meant, …]. */
type Source = readonly [
  number,
  number,
  Readonly<Record<string, Readonly<Record<string, number>>>>,
  Readonly<Record<string, string>>,
  Readonly<Record<string, readonly [number, number]>>,
];

export interface Machine {
  /** By state and symbol the next state; the root is 0. */
  readonly next: Uint16Array;
  /** How many symbols there are. */
  readonly width: number;
  /** By state the terminal state that holds where no longer pattern comes, or 0. */
  readonly otherwise: Uint16Array;
  readonly isTerminal: Uint8Array;
  /** By terminal state its pattern's name; one that is called 0 is left out. */
  readonly names: readonly (string | undefined)[];
  /** By terminal state how many tokens of a match's start and of its end are not meant. */
  readonly margins: readonly (readonly [number, number] | undefined)[];
  readonly end: number;
}
export interface Machines {
  readonly machines: readonly Machine[];
  /** The number that all these machines have for one of wink's symbols. */
  numberOf(symbol: number): number;
}
/** @param sources wink's machines as JSON */
export function compileMachines(sources: readonly string[]): Machines {
  const parsed = sources.map((source) => JSON.parse(source) as Source);
  const keys = parsed.flatMap(([, , steps]) => Object.values(steps).flatMap(Object.keys));
  const symbols = [...new Set(keys)].map(Number).filter((symbol) => symbol !== OTHERWISE);
  const numbers = new Map(symbols.map((symbol, i) => [symbol, UNKNOWN + 1 + i]));
  const numberOf = (symbol: number): number => numbers.get(symbol) ?? UNKNOWN;
  const width = UNKNOWN + 1 + symbols.length;
  return { machines: parsed.map((source) => compile(source, width, numberOf)), numberOf };
}

function compile(
  [, last, steps, names, margins]: Source,
  width: number,
  numberOf: (symbol: number) => number,
): Machine {
  const states = Array.from({ length: last + 1 }, (_, state) => state);
  const next = new Uint16Array(states.length * width);
  for (const state of states)
    for (const [symbol, to] of Object.entries(steps[state] ?? {}))
      if (Number(symbol) !== OTHERWISE) next[state * width + numberOf(Number(symbol))] = to;
  return {
    next,
    width,
    otherwise: Uint16Array.from(states, (state) => steps[state]?.[OTHERWISE] ?? 0),
    isTerminal: Uint8Array.from(states, (state) => (names[state] ? 1 : 0)),
    names: states.map((state) => (names[state] === '0' ? undefined : names[state])),
    margins: states.map((state) => margins[state]),
    end: numberOf(END),
  };
}

/**
 * What wink's `recognize` finds: from left to right the longest pattern that begins at a token.
 *
 * @param symbols the numbers of the tokens' symbols
 */
export function recognise(machine: Machine, symbols: Uint16Array): Match[] {
  const { next, width, otherwise, isTerminal, end } = machine;
  const { length } = symbols;
  const out: Match[] = [];
  let state = 0;
  let first = 0;
  let fallback = 0;
  let fallbackEnd = 0;
  for (let i = 0; i <= length; i++) {
    for (let j = i; j <= length; j++) {
      const symbol = j === length ? end : symbols[j];
      if (symbol === PASSED_OVER) continue;
      const to = next[state * width + symbol];
      if (state === 0 && to !== 0) first = j;
      if (to !== 0 && isTerminal[to] === 0) {
        state = to;
        if (otherwise[state] === 0) continue;
        fallback = otherwise[state];
        fallbackEnd = j;
        continue;
      }
      // a match ends here, or did at the fallback, or none began at i
      if (to !== 0) {
        push(machine, out, first, j, to);
        i = j;
      } else if (fallback !== 0) {
        push(machine, out, first, fallbackEnd, fallback);
        i = fallbackEnd;
      }
      state = 0;
      fallback = 0;
      break;
    }
  }
  return out;
}

function push({ names, margins }: Machine, out: Match[], first: number, last: number, state: number): void {
  const name = names[state];
  if (name === undefined) return;
  const [before, behind] = margins[state] ?? [0, 0];
  out.push([first + before, last - behind, name]);
}
