import { PERSON, PLACE } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { NameMention } from './names.ts';
import { isFirstName } from './runs.ts';
import { nameWords } from './words.ts';

/**
 * "Minister for the Middle East Ann Lee" is one run of capitals: nobody is called "the Middle East Ann Lee". The name begins
 * behind the words for a place, or where one begins that the text has elsewhere too.
 */
export function behindPlace(tokens: Tokens, mention: NameMention, full: ReadonlyMap<string, NameMention>): NameMention {
  const { lower, tag, word } = tokens;
  const { first, last, words } = mention;
  let name = first;
  while (name < last - 2 && (word[name].lists & PLACE || COMPASS.test(lower[name]))) name++;
  const known = full.get(words.slice(-2).join(' '));
  const office = officeBefore(tokens, first);
  if (known) name = last - (known.last - known.first);
  else if (office >= 0) while (name < last - 2 && !isFirstName(lower[name])) name++;
  if (!known && !isFirstName(lower[name])) return mention; // "of the Eastern Land Trust"
  if (name === first) return mention;
  let roleFirst = office >= 0 ? office : first - 2;
  while (roleFirst > 0 && /^(?:NOUN|PROPN|ADJ)$/.test(tag[roleFirst - 1])) roleFirst--;
  const { gender } = mention;
  return { first: name, last, kind: 'person', words: nameWords(tokens, name, last), gender, roleFirst };
}

/** "of the", or "Mayor of Orle and", and more words than a name has */
export const isBehindPlace = (tokens: Tokens, { words, first }: NameMention): boolean =>
  words.length > 2 &&
  ((tokens.lower[first - 1] === 'the' && /^(?:of|for)$/.test(tokens.lower[first - 2] ?? '')) ||
    officeBefore(tokens, first) >= 0);

/** "Mayor of Orle and | Storr Ann Lee": the token of the office whose second place begins there; -1 for none. */
function officeBefore({ lower, text, word }: Tokens, first: number): number {
  if (lower[first - 1] !== 'and') return -1;
  let of = first - 2;
  while (isCapital(text[of] ?? '')) of--;
  return of < first - 2 && lower[of] === 'of' && word[of - 1]?.lists & PERSON ? of - 1 : -1;
}

const COMPASS = /^(?:north|south|east|west|northern|southern|eastern|western|central|middle|far|near|new)$/;
