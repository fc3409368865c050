import { FIRST_NAME, listsOf, PLACE } from '../../lexicon/naming.ts';
import type { Document } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import { wordsAt } from '../wording.ts';
import { isInCapitals } from './runs.ts';

/** Shorter words are acronyms, or initials: "UN", "JJ". */
const SHORTEST = 3;

/**
 * A name that its fullest mention has all in capitals, as lines of a transcript and a dateline do ("ORLE", "ANN LEE"): as the text spells
 * it elsewhere, or else as such names are spelled. Acronyms stay as they are.
 */
export function inOwnCase(doc: Document, name: string, { words, mentions, kind }: Entity): string {
  if (!isInCapitals(name) || !words.some(isWord)) return name;
  const same = mentions.filter((m) => m.words.length === words.length && m.words.every((word, i) => word === words[i]));
  const spelled = same.map(({ first, last }) => wordsAt(doc, first, last)).filter((own) => !isInCapitals(own));
  const isAcronym = words.length === 1 && spelled.length * 2 < same.length; // once "Nato", else "NATO"
  if (spelled.length && !isAcronym) return spelled[0];
  const [given] = words;
  const isPersons = kind === 'person' && words.length > 1 && (listsOf(given) & (FIRST_NAME | PLACE)) === FIRST_NAME;
  const isPlace = words.every((word) => listsOf(word) & PLACE);
  return isPersons || isPlace ? capitalized(name) : name;
}

const isWord = (word: string): boolean => word.length >= SHORTEST && !word.includes('.');

/** "ANN O'HARE-LEE" → "Ann O'Hare-Lee", "BO LEE III" as it stands there. */
const capitalized = (name: string): string =>
  name.replace(/\p{L}[\p{L}\p{M}]{2,}/gu, (word) =>
    NUMERAL.test(word) ? word : word[0] + word.slice(1).toLowerCase(),
  );

const NUMERAL = /^[IVX]+$/;
