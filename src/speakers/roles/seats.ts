import { PARTY_WORDS, STATE_WORDS } from '../../lexicon/constituencies.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { PARTY } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { isHyphen } from '../names/runs.ts';

/** What else members of a house are called. */
const LEGISLATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['senator', ['lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
]);

export const inOtherWords = (words: readonly string[]): string[] => [
  ...words,
  ...words.flatMap((word) => LEGISLATORS.get(word) ?? []),
];

/** Is the token the letter of a party that a hyphen ties to a state? */
export const isConstituency = ({ text, word }: Tokens, i: number): boolean =>
  (word[i]?.lists & PARTY) > 0 && (text[i - 1] === '(' || text[i - 1] === ',') && isHyphen(text[i + 1]);

/** What a party's words begin with, so that they tell a legislator alone: "the Republican nominee" is somebody else. */
export const PARTY_MARK = 'party:';

/**
 * The words of where somebody sits, or holds an office.
 *
 * @param last the token behind the name, @param title the last word before it, in full
 */
export const seatOf = (tokens: Tokens, last: number, title: string): string[] => [
  ...constituency(tokens, last),
  ...placeBehind(tokens, last, title),
];

/** "(D-Vt.)", ", R-Maine,", "(Fla.)" behind a legislator's name: the words of the state, and those of the party. */
function constituency(tokens: Tokens, last: number): readonly string[] {
  const state = stateBehind(tokens, last);
  const party = isConstituency(tokens, last + 1) ? PARTY_WORDS.get(tokens.lower[last + 1]) : undefined;
  return state && party ? [...state, ...party.map((word) => PARTY_MARK + word)] : (state ?? []);
}

export function stateBehind(tokens: Tokens, last: number): readonly string[] | undefined {
  const { lower, text } = tokens;
  if (isConstituency(tokens, last + 1)) return PARTY_WORDS.has(lower[last + 1]) ? stateAt(tokens, last + 3) : undefined;
  const state = text[last] === '(' && isCapital(text[last + 1] ?? '') ? stateAt(tokens, last + 1) : undefined;
  return state && (text[last + 2] === ')' || text[last + 3] === ')') ? state : undefined;
}

function stateAt({ lower }: Tokens, i: number): readonly string[] | undefined {
  const short = (lower[i] ?? '').replaceAll('.', '');
  return STATE_WORDS.get(`${short} ${lower[i + 1]}`) ?? STATE_WORDS.get(short);
}

/** "Reps. Ann Lee of Ohio and | Bo Wu of Utah": the title that stands before the first of several; null for none. */
export function titleOfSeveral({ text, lower }: Tokens, first: number): [number, number] | null {
  if (lower[first - 1] !== 'and' && text[first - 1] !== ',') return null;
  for (
    let i = first - 2;
    i >= 0 && i > first - LONGEST_LIST && (isCapital(text[i]) || /^(?:of|and|,|-|\(|\))$/.test(text[i]));
    i--
  )
    if (OF_SEVERAL.test(text[i])) return [i, i + 1];
  return null;
}

const LONGEST_LIST = 16;

/** "Sens." */
export const OF_SEVERAL = /^(Sen|Rep|Gov|Gen|Dr|Prof)s\.$/i;

/** "Gov. Ann Lee of Utah", "President Ann Lee of Poland": where the office is, with the country's adjective. */
function placeBehind({ lower, text, count }: Tokens, last: number, title: string): string[] {
  if (lower[last] !== 'of' || !OF_PLACES.test(title)) return [];
  const out: string[] = [];
  for (let i = last + 1; i < count && i < last + LONGEST_PLACE && isCapital(text[i]); i++) {
    out.push(lower[i]);
    const adjective = COUNTRIES.get(lower[i]);
    if (adjective) out.push(adjective);
  }
  return out;
}

const OF_PLACES =
  /^(?:governor|senator|representative|congress(?:wo)?man|president|minister|premier|chancellor|king|queen|mayor|ambassador)$/;
const LONGEST_PLACE = 4;
