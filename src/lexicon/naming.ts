import { PARTY_WORDS } from './constituencies.ts';
import { FEMALE_NAMES, MALE_NAMES } from './first-names.ts';
import { OFFICE_SUBJECTS } from './offices.ts';
import { MARKET_WORDS } from './organizations.ts';
import {
  ANONYMOUS_WORDS,
  DEMONYMS,
  DOCUMENT_WORDS,
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NOT_NAMES,
  ORGANIZATION_WORDS,
  PLACES,
  ROLE_WORDS,
  THING_WORDS,
} from './people.ts';
import { PERSON_NOUNS } from './person-nouns.ts';
import { GENDERED_PRONOUNS, LEADING } from './pronouns.ts';
import { NATIONALS, VARIATIONS } from './variations.ts';

/** The lists about people and names that a word may be on, as bits of one number: a word is looked up once, not wherever it stands. */
export const ROLE = 1;
/** Titles that tell a gender. */
export const MALE_TITLE = 1 << 1;
export const PERSON = 1 << 2;
export const ORGANIZATION = 1 << 3;
export const THING = 1 << 4;
export const PLACE = 1 << 5;
export const DEMONYM = 1 << 6;
export const FIRST_NAME = 1 << 7;
export const SUBJECT = 1 << 8;
export const NO_NAME = 1 << 9;
/** Those of whom a text speaks in the plural, and what they write. */
export const MANY = 1 << 10;
export const PARTICLE = 1 << 11;
export const SUFFIX = 1 << 12;
/** What may stand between two words of a name, particles too. */
export const TIE = 1 << 13;
export const MALE = 1 << 14;
export const FEMALE = 1 << 15;
export const FEMALE_TITLE = 1 << 16;
/** "he", "she" */
export const PRONOUN = 1 << 17;
/** "the mayor": a phrase begins. */
export const LEAD = 1 << 18;
/** "the striker" */
export const VARIATION = 1 << 19;
/** The letter of a party: "R" of "(R-Texas)". */
export const PARTY = 1 << 20;

const TIES = new Set(["'", "'s", ...'- – & , of for on and against without'.split(' ')]);

const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [ROLE, ROLE_WORDS], [MALE_TITLE, MALE_TITLES], [FEMALE_TITLE, FEMALE_TITLES], [PERSON, PERSON_NOUNS],
  [ORGANIZATION, ORGANIZATION_WORDS], [THING, THING_WORDS], [PLACE, PLACES], [DEMONYM, DEMONYMS],
  [FIRST_NAME, MALE_NAMES], [FIRST_NAME, FEMALE_NAMES], [SUBJECT, OFFICE_SUBJECTS], [NO_NAME, NOT_NAMES],
  [MANY, ANONYMOUS_WORDS], [MANY, DOCUMENT_WORDS], [MANY, MARKET_WORDS], [PARTICLE | TIE, NAME_PARTICLES], [SUFFIX, NAME_SUFFIXES], [TIE, TIES],
  [MALE, MALE_NOUNS], [FEMALE, FEMALE_NOUNS], [PRONOUN, GENDERED_PRONOUNS.keys()], [LEAD, LEADING], [VARIATION, VARIATIONS], [VARIATION, NATIONALS.keys()],
  [MALE, [...NATIONALS.keys()].filter((word) => /[^o]man$/.test(word))], [FEMALE, [...NATIONALS.keys()].filter((word) => word.endsWith('woman'))],
  [PARTY, PARTY_WORDS.keys()],
]; // biome-ignore format: a table

const BITS = new Map<string, number>();
for (const [bits, words] of LISTS) for (const word of words) BITS.set(word, (BITS.get(word) ?? 0) | bits);

/** @param word in lower case */
export const listsOf = (word: string): number => BITS.get(word) ?? 0;
