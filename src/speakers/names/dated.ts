import { PRESS } from '../../lexicon/body-sorts.ts';
import { MONTHS } from '../../lexicon/calendar.ts';
import { FIRST_NAME, NO_NAME, ORGANIZATION, PARTICLE, ROLE, THING } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { isFamilyBefore } from './hyphened.ts';

/** Is a word for a month or a day, or another that is no name, one nevertheless where it stands? */
export const isNamedAsDate = (tokens: Tokens, i: number): boolean =>
  isMonthSurname(tokens, i) ||
  isHealthBody(tokens, i) ||
  isNamedByMonth(tokens, i) ||
  isSyllable(tokens, i) ||
  (i > 0 && isFamilyBefore(tokens, i - 1)) ||
  isHonoured(tokens, i) ||
  isOfDays(tokens, i) ||
  isPaper(tokens, i);

/** "the WHO", "WHO said", in a text that is not all in capitals */
const isHealthBody = ({ lower, text }: Tokens, i: number): boolean =>
  text[i] === 'WHO' && lower[i - 1] === 'the' && text[i - 1] !== 'THE';

/** "the Sun Journal" */
const isPaper = ({ lower, text }: Tokens, i: number): boolean =>
  lower[i] === 'sun' && isCapital(text[i + 1] ?? '') && PRESS.has(lower[i + 1]);

/** "Happy Mondays", but not "on Mondays" */
const isOfDays = ({ lower, text, tag }: Tokens, i: number): boolean =>
  lower[i].endsWith('days') && isCapital(text[i - 1] ?? '') && tag[i - 1] === 'PROPN';

/** "Theresa May", but not "met Theresa May 3" */
const isMonthSurname = ({ lower, text, tag, word }: Tokens, i: number): boolean =>
  i > 0 &&
  (word[i - 1].lists & FIRST_NAME) > 0 &&
  isCapital(text[i - 1]) &&
  MONTHS.includes(lower[i]) &&
  tag[i + 1] !== 'NUM';

/** "April Lee said", "her sister, June Lee, said": a first name, where no date is. */
function isNamedByMonth({ lower, text, tag, word }: Tokens, i: number): boolean {
  let surname = i + 1;
  while (word[surname]?.lists & PARTICLE && !isCapital(text[surname])) surname++; // "Jan van der Lind"
  if (tag[surname] !== 'PROPN' || !isCapital(text[surname]) || !FIRST_NAMES.test(lower[i])) return false;
  const isNoName = (k: number): boolean => (word[k].lists & (ROLE | ORGANIZATION | THING | NO_NAME)) > 0;
  const last = isCapital(text[surname + 1] ?? '') && tag[surname + 1] === 'PROPN' ? surname + 1 : surname; // "May Than Nwe"
  if (isNoName(surname) || isNoName(last) || isCapital(text[last + 1] ?? '')) return false;
  return i === 0 || /^(?:PUNCT|VERB)$/.test(tag[i - 1]) || (word[i - 1].lists & ROLE) > 0;
}

const FIRST_NAMES = /^(?:april|may|june|august|jan|jun)$/;

/** "Ri Sun Ok": of three short words, the second or the third; "Sun Hee Ok". */
function isSyllable({ lower, text }: Tokens, i: number): boolean {
  const isShort = (k: number): boolean => SYLLABLE.test(text[k] ?? '');
  if (lower[i] === 'sun' && isShort(i + 1) && isShort(i + 2) && !isCapital(text[i + 3])) return !isShort(i - 1);
  return /^(?:sun|mon|jan|jun|may|ok)$/.test(lower[i]) && isShort(i - 1) && (isShort(i + 1) || isShort(i - 2));
}

/** "U Hla Mar Win", "Daw Than Nwe": of the short words behind a Burmese honorific. */
export function isHonoured({ text }: Tokens, i: number): boolean {
  if (i === 0 || !isCapital(text[i - 1])) return false;
  let first = i;
  while (i - first < MOST_SYLLABLES && SYLLABLE.test(text[first] ?? '') && !/^(?:Daw|U)$/.test(text[first])) first--;
  return first < i && /^(?:Daw|U)$/.test(text[first] ?? '');
}

const MOST_SYLLABLES = 4;
const SYLLABLE = /^\p{Lu}\p{Ll}{1,4}$/u;
