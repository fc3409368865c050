import { isSpeechVerb } from '../../lexicon/cues.ts';
import { FIRST_NAME, listsOf, PLACE } from '../../lexicon/naming.ts';
import { COMPANY_KINDS, FIRM_NOUNS, REMITS } from '../../lexicon/organizations.ts';
import { COMPANY_FORMS, FOREIGN_FORMS, LOCATIVES, ORGANIZATION_NOUNS, SURE_FORMS } from '../../lexicon/people.ts';
import type { Tokens } from '../../text/document.ts';
import { isHyphen, isInCapitals } from './runs.ts';

/** What tells that a name is a firm's or a body's, by its own words and those beside it. */

/** "Rival Storr", "Rival Storr Foods": a firm, or somebody's surname. */
export const isRival = ({ lower, word }: Tokens, name: number, last: number): boolean =>
  lower[name - 1] === 'rival' &&
  (last - name === 1 || COMPANY_KINDS.has(lower[last - 1])) &&
  !(word[name].lists & FIRST_NAME);

/** "the charity Blue Storr", "Blue Storr, a small charity,", "Storr, the Orle-based firm that": not "Storr, a group of islands", nor "In Norway, a charity said". */
export function isToldBody({ text, lower, lemma, tag, word }: Tokens, first: number, last: number): boolean {
  const isCalled = lower[first - 2] === 'the' && FIRM_NOUNS.has(lower[first - 1]) && last - first > 1;
  if (isCalled && !(word[first].lists & FIRST_NAME)) return tag[last] !== 'VERB' || isSpeechVerb(lemma[last]);
  if (word[last - 1].lists & PLACE || LOCATIVES.has(lower[first - 1]) || text[last] !== ',') return false;
  if (!/^(?:an?|the)$/.test(lower[last + 1] ?? '')) return false;
  let noun = last + 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tag[noun + 1] ?? '') || isHyphen(text[noun + 1]) || isHyphen(text[noun])) noun++;
  if (lower[last + 1] === 'the' && isSpeechVerb(lemma[noun + 1])) return false; // "In Orle, the firm said"
  return (ORGANIZATION_NOUNS.has(lower[noun]) || FIRM_NOUNS.has(lower[noun])) && !(lower[noun + 1] === 'of' && /^(?:group|network|union)$/.test(lower[noun])); // biome-ignore format: one condition
}

/** "Storr Plc", "Storr SpA" */
export function isCompanyForm({ lower, text }: Tokens, i: number): boolean {
  if (COMPANY_FORMS.has(lower[i]) || SURE_FORMS.has(lower[i])) return true;
  return FOREIGN_FORMS.has(lower[i]) && text[i] !== lower[i] && !isInCapitals(text[i - 1]);
}

/** "at brokerage | Lee Birch", "of US law firm | Stone Hale", but not "the company | Lee built", "from lender | Ann Lee". */
export function isFirmsName({ lower, tag, word }: Tokens, first: number): boolean {
  if (!FIRM_NOUNS.has(lower[first - 1]) || word[first].lists & FIRST_NAME) return false;
  let before = first - 2;
  while (/^(?:NOUN|ADJ|PROPN|PART|PUNCT)$/.test(tag[before]) && before > first - LONGEST_TRADE) before--;
  return /^(?:at|of|from|with|by|for)$/.test(lower[before]);
}

/** Tokens of "German consumer electronics maker". */
const LONGEST_TRADE = 7;

/** "Health Canada", "Sport New Zealand": what is done, and where. */
export function isForPlace(words: readonly string[]): boolean {
  const place = words.length - 1;
  if (place < 1 || !(listsOf(words[place]) & PLACE)) return false;
  return REMITS.has(words[PART_OF_PLACE.test(words[place - 1]) && place > 1 ? place - 2 : place - 1]);
}

const PART_OF_PLACE = /^(?:new|(?:nor|sou)th(?:ern)?|west(?:ern)?)$/;
