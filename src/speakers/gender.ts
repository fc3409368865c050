import { FEMALE, listsOf, MALE } from '../lexicon/naming.ts';
import { GENDERED_PRONOUNS } from '../lexicon/pronouns.ts';
import type { Gender } from './names/names.ts';

export const genderOfPronoun = (lower: string): Gender | null => GENDERED_PRONOUNS.get(lower) ?? null;

export const genderOfNoun = (noun: string): Gender | null => genderOn(listsOf(withoutEx(noun)));

export const genderOn = (lists: number): Gender | null => (lists & FEMALE ? 'female' : lists & MALE ? 'male' : null);

/** "ex-footballer" */
const withoutEx = (word: string): string => (word.startsWith('ex-') ? word.slice(3) : word);
