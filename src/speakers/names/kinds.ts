import { STATE_WORDS } from '../../lexicon/constituencies.ts';
import { DEMONYM, FEMALE_TITLE, FIRST_NAME, listsOf, MALE_TITLE, ORGANIZATION, PERSON, PLACE, ROLE, SUBJECT, THING } from '../../lexicon/naming.ts'; // biome-ignore format: one import
import {
  BODY_ENDS,
  COMPANY_KINDS,
  JOINED_AS,
  LEAGUES,
  NATIONAL_BODIES,
  REMITS,
  SEATS_OF_POWER,
  SERVICES,
  UNION_MEMBERS,
} from '../../lexicon/organizations.ts';
import { DEMONYMS } from '../../lexicon/people.ts';
import { NATIONALS } from '../../lexicon/variations.ts';
import type { Tokens } from '../../text/document.ts';
import { isBehindRolePart, isOfCommonWords, isPluralRole, isToldOf } from './common.ts';
import { isCompanyForm, isFirmsName, isForPlace, isRival, isToldBody } from './firms.ts';
import { isFamilyBefore } from './hyphened.ts';
import { isAged, isKnownAs } from './known-as.ts';
import { isFamilyFirm } from './long.ts';
import type { NameMention } from './names.ts';
import { isHyphen } from './runs.ts';

export const TITLE = ROLE | MALE_TITLE | FEMALE_TITLE;

/** Is any of the tokens on one of the lists? */
export function isListed({ word }: Tokens, first: number, last: number, lists: number): boolean {
  for (let i = first; i < last; i++) if (word[i].lists & lists) return true;
  return false;
}

/** "Pine Union", but not "Jong-un". */
function isBody({ word }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const isTied = i > first && !word[i].capital && isHyphen(word[i - 1].text);
    if (word[i].lists & ORGANIZATION && !isTied) return true;
  }
  return false;
}

/** The lists that each word of a name is on: those of its tokens, but where hyphens tie some of them or a suffix is left out. */
export function listsOfName({ word }: Tokens, first: number, last: number, words: readonly string[]): number[] {
  const isWhole = words.length === last - first;
  return words.map((own, i) => (isWhole ? word[first + i].lists : listsOf(own)));
}

/** The "Con" of "Det Con Ann Lee", but not of "Con Lee". */
export const isConstable = ({ lower }: Tokens, i: number): boolean =>
  lower[i] === 'con' && /^det\.?$/.test(lower[i - 1] ?? '');

/** What a name names, by its words and those before it: tokens `name` to `last` (exclusive) of a run from `first`. */
export function kindOf(
  tokens: Tokens,
  first: number,
  name: number,
  last: number,
  words: readonly string[],
): NameMention['kind'] {
  if (isBody(tokens, name, last) || (last - name > 1 && isCompanyForm(tokens, last - 1))) return 'organization';
  if (
    name > first &&
    (tokens.word[name - 1].lists & TITLE || isPluralRole(tokens.lower[name - 1]) || isConstable(tokens, name - 1))
  )
    return isBehindRolePart(tokens, name, last) || isRival(tokens, name, last) ? 'unknown' : 'person';
  if (name === last - 2 && NATIONALS.has(tokens.lower[name - 1])) return 'person'; // "the Frenchman Luc Moreau"
  if (words.length > 2 && words.some((w) => JOINS.has(w))) return 'organization';
  if (last - name > 2 && tokens.text[last - 2] === '&' && !(tokens.word[name].lists & FIRST_NAME))
    return 'organization'; // "Brunt & Hale"
  if (words.length > 2 && words.includes('of') && words.some((w) => UNION_MEMBERS.has(w) || JOINED_AS.has(w)))
    return 'organization';
  if (last - name > 2 && isFamilyFirm(tokens, last - 2)) return 'organization';
  if (isForPlace(words)) return 'organization';
  if (name === first && isFirmsName(tokens, first)) return 'organization';
  if (SEATS_OF_POWER.has(words.join(' '))) return 'organization';
  if (words.length > 1) {
    const lists = listsOfName(tokens, name, last, words);
    const isNamed = (lists[0] & FIRST_NAME) > 0;
    if (last - name === 4 && isFamilyBefore(tokens, name)) return 'person'; // "Park Min-seok"
    if (namesThing(words, lists, isNamed)) return 'unknown';
    if (isNamed) return 'person';
    if (COMPANY_KINDS.has(words[words.length - 1]) || namesSeveral(words)) return 'organization';
    if (isPlaceOfTwo(words)) return 'unknown';
    if (/^\p{Lu}{3,12}$/u.test(tokens.text[name]) && /\p{Ll}/u.test(tokens.text[name + 1])) return 'organization'; // "MIRT Info"
  }
  if (isToldBody(tokens, first, last)) return 'organization';
  const before = first > 0 ? tokens.lower[first - 1] : '';
  // "the Lee campaign": the article belongs to the noun behind the name
  if (before === 'the') return words.length === 1 && PERSONS.test(tokens.text[last] ?? '') ? 'unknown' : 'organization';
  if (words.length >= 2 && fullWords(words) <= 4) return isNoPersons(tokens, name, last) ? 'unknown' : 'person';
  if (/^\p{Lu}{2,6}$/u.test(tokens.text[name])) return words.length > 1 ? 'person' : 'organization';
  const isCalled = first > 0 && (tokens.word[first - 1].lists & PERSON) > 0;
  if (isCalled && !/^(?:of|for)$/.test(tokens.lower[first - 2] ?? '')) return 'person';
  return isKnownAs(tokens, first) || isAged(tokens, first, last) ? 'person' : 'unknown';
}

/** Those that are no initial: "W. E. B." */
const fullWords = (words: readonly string[]): number => words.filter((word) => !/^\p{L}\.?$/u.test(word)).length;

/** "Clean Harbours", but not "Reef Barley, who". */
const isNoPersons = (tokens: Tokens, name: number, last: number): boolean =>
  isOfCommonWords(tokens, name, last) &&
  !isKnownAs(tokens, name) &&
  !isAged(tokens, name, last) &&
  !isToldOf(tokens, name, last);

/** What somebody has who runs for office or rules. */
const PERSONS = /^(?:campaign|camp|administration|presidency|nomination|candidacy|doctrine|supporters?|backers|troops|family|estate)$/; // biome-ignore format: a list

/** Words within the names of bodies, and of nobody. */
const JOINS: ReadonlySet<string> = new Set(['and', 'for', 'on', 'against', 'without', 'to', "'s"]);

/**
 * "Ann Lee Memorial Prize", "North Ohio": but a surname may be such a word ("Ann Lake", "Bob T. Hill").
 *
 * @param lists those of the words, @param isNamed whether the first word is a first name
 */
function namesThing(words: readonly string[], lists: readonly number[], isNamed: boolean): boolean {
  if (!(lists[lists.length - 1] & (isNamed ? THING : THING | PLACE))) return false;
  return !isNamed || (words.length > 2 && !/^\p{L}\.?$/u.test(words[1]));
}

/** "Human Rights Watch", "Storr Lakes Front", "USA Orle" */
const namesSeveral = (words: readonly string[]): boolean =>
  BODY_ENDS.has(words[words.length - 1]) || LEAGUES.has(words[words.length - 1]) || words.includes('usa');

/** "South Dakota", "San Orle", "Fort Lee" */
const isPlaceOfTwo = (words: readonly string[]): boolean =>
  words.length === 2 && (OF_TOWNS.test(words[0]) || STATE_WORDS.has(words.join(' ')));

const OF_TOWNS = /^(?:san|los|las|fort|mount|port|puerto)$/;

/** "Amnesty International", "Cancer Research UK": not the airport in "at Orle International". */
export const endsInReach = ({ lower, word }: Tokens, first: number, last: number): boolean =>
  last - first > 1 &&
  (lower[last - 1] === 'international' || (lower[last - 1] === 'uk' && REMITS.has(lower[last - 2]))) &&
  (!/^(?:at|from|to|near|into|outside|via|left|reached)$/.test(lower[first - 1] ?? '') ||
    (word[first - 2]?.lists & (PERSON | ROLE)) > 0);

/** Are all words before `name` adjectives that belong to what is named behind them? */
export function isPartOfName(tokens: Tokens, first: number, name: number, last: number): boolean {
  const before = tokens.lower.slice(first, name);
  const end = tokens.lower[last - 1];
  // "Labour Alliance", "Liberal Democrats"
  if (before.every((word) => PARTY.test(word)) && (LEAGUES.has(end) || end === 'democrats')) return true;
  // "Northern Rail", "Northern Lakes Front", but not "Northern Sudria"
  if (before.every((word) => QUARTER.test(word)) && (SERVICES.has(end) || LEAGUES.has(end))) return true;
  // "British Cycling", "Irish Rail"
  if (last - name === 1 && before.every((word) => DEMONYMS.has(word)) && NATIONAL_BODIES.has(end)) return true;
  // "the Organised Private Sector", "Private Eye", "the U.S. Geological Survey"
  if (before.at(-1) === 'private' && last - name === 1 && /^(?:sector|eye|equity|banking|office)$/.test(end))
    return true;
  if (end === 'survey' && before.every((word) => DEMONYMS.has(word) || /^u\.?[sk]\.?$/.test(word))) return true;
  // "General Motors", "Bishop College", "Premier League"
  if (before.some((word) => RANK.test(word)) && namesBody(tokens, name, last)) return true;
  const isPart =
    before.some(isScope) && before.every((word) => isScope(word) || DEMONYMS.has(word) || PARTY.test(word));
  return isPart && (before.every(isScope) || isListed(tokens, name, last, ORGANIZATION));
}

const isScope = (word: string): boolean => /^(?:national|international|federal)$/.test(word);
/** A word of bodies among them, or of what they do. */
function namesBody({ lower, word }: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const isBody =
      (word[i].lists & ORGANIZATION) > 0 ||
      COMPANY_KINDS.has(lower[i]) ||
      LEAGUES.has(lower[i]) ||
      BODY_ENDS.has(lower[i]);
    if (isBody || SERVICES.has(lower[i])) return true;
  }
  return false;
}

/** Titles that the names of bodies begin with too. */
const RANK = /^(?:general|major|premier|prince|princess|bishop|king|queen|duke|marshal|captain|admiral|dean|justice)$/;
export const QUARTER = /^(?:north|south|east|west)ern$/;
const PARTY = /^(?:republican|democratic|conservative|labou?r|liberal|green|socialist|communist)$/;

/** "American culture", "Black Americans", "the French", "Korean-American": a people is no name, nor is one of them. */
export function isPeople({ lower, tag, word, text }: Tokens, first: number, last: number): boolean {
  const end = lower[last - 1];
  if (text[last - 2] === '-' && last - first > 2 && word[last - 1].lists & DEMONYM && word[last - 3].lists & DEMONYM)
    return true;
  if (end.endsWith('ns') || end.endsWith('is')) return DEMONYMS.has(end.slice(0, -1));
  const isOne = /^(?:the|an?)$/.test(lower[first - 1] ?? ''); // "the Italian", "a Swede"
  if (last - first > 1) return isOne && last - first === 2 && isOfParty(end) && STATE_WORDS.has(lower[first]);
  if (NATIONALS.has(end) && isOne) return true;
  const isAdjective = (word[first].lists & (DEMONYM | FIRST_NAME)) === DEMONYM;
  return isAdjective && (isOne || tag[first] === 'ADJ' || tag[last] === 'NOUN');
}

/** "The Georgia Republican", whose first word is a first name too. */
const isOfParty = (word: string): boolean => word === 'republican' || word === 'democrat';

/** "Minister of State for Rail | Sheela Nair": two or three words behind what the office is for, which are none of bodies or offices; -1 for none. */
export function behindRemit({ word, lower, tag }: Tokens, of: number, last: number): number {
  let name = last - 2;
  if (!(word[name - 1].lists & SUBJECT)) name--; // "Mahamat Saleh Idriss"
  if (
    name <= of + 1 ||
    !(word[name - 1].lists & SUBJECT) ||
    !/^(?:minister|secretary|commissioner)$/.test(lower[of - 1] === 'state' ? lower[of - 3] : lower[of - 1])
  )
    return -1;
  const isName = (i: number): boolean =>
    tag[i] === 'PROPN' && !(word[i].lists & (SUBJECT | TITLE | PERSON | ORGANIZATION | THING | DEMONYM));
  for (let i = name; i < last; i++) if (!isName(i)) return -1;
  return name;
}
