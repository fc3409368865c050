import { OFFICE_SUBJECTS } from '../lexicon/offices.ts';
import { DEMONYMS, FEMALE_TITLES, MALE_TITLES, NAME_PARTICLES, NAME_SUFFIXES, ORGANIZATION_WORDS, PERSON_NOUNS, PLACES, POST_NOMINALS, ROLE_WORDS, THING_WORDS } from '../lexicon/people.ts'; // biome-ignore format: one import
import type { Document, Tokens } from '../text/document.ts';
import { acronymEnd, isFirstName, isLaw, isNameToken, lawEnd, runEnd, startsOf } from './name-runs.ts';
import { mendByRecurrence } from './recurrence.ts';
import { isConstituency } from './roles.ts';

export type Gender = 'male' | 'female';

/** A proper name in place: tokens `first` to `last` (exclusive), the role before it left out. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organization' | 'unknown';
  /** The name's words in lower case, suffixes such as "Jr." left out. */
  readonly words: readonly string[];
  /** Told by a title ("Mrs.") or a gendered role ("spokeswoman"). */
  readonly gender: Gender | null;
  /** Where the role before the name begins ("Florida Senator Marco Rubio"), or `first`. */
  readonly roleFirst: number;
}

const isTitle = (word: string): boolean => ROLE_WORDS.has(word) || MALE_TITLES.has(word) || FEMALE_TITLES.has(word);

/** Every proper name of the document, in text order. */
export function findNames(doc: Document): NameMention[] {
  const { tokens } = doc;
  const starts = startsOf(doc);
  const out: NameMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (isConstituency(tokens, i)) i += 2; // "(R-Texas)" names nobody
    if (!isNameToken(tokens, i, starts)) continue;
    const run = runEnd(tokens, i, starts);
    const named = acronymEnd(tokens, i, run);
    const last = named ?? lawEnd(tokens, run) ?? run;
    const first = withArticle(tokens, i);
    if (named) out.push(organization(tokens, first, last));
    else out.push(...(last > run ? [thing(tokens, first, last)] : splitRun(tokens, first, last)));
    i = last - 1;
  }
  return mendByRecurrence(doc, out, starts);
}

/** "al-Amin": the particle that a hyphen ties to a name begins it. */
const withArticle = ({ lower, text, start, end }: Tokens, i: number): number =>
  i > 1 &&
  text[i - 1] === '-' &&
  end[i - 1] === start[i] &&
  end[i - 2] === start[i - 1] &&
  NAME_PARTICLES.has(lower[i - 2])
    ? i - 2
    : i;

const isScope = (word: string): boolean => /^(?:national|international|federal)$/.test(word);
const PARTY = /^(?:republican|democratic|conservative|labou?r|liberal|green|socialist|communist)$/;
export const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr)\.?$/;

/** A run may hold a role and a name ("Political Affairs Ali Bagheri Kani"): the name begins behind the last role word. */
function splitRun(tokens: Tokens, first: number, last: number): NameMention[] {
  if (isPeople(tokens, first, last)) return [];
  let name = first;
  const several = tokens.lower.slice(first, last).includes('and');
  for (let i = first; i < last; i++) {
    const word = tokens.lower[i];
    if (several && OFFICE_SUBJECTS.has(word)) continue;
    if (i === first && isTradeBefore(tokens, first, last)) {
      name = i + 1;
      continue;
    }
    // "Paul Dean", "Martin Luther King"
    if (i === last - 1 && i > name && isFirstName(tokens.lower[i - 1])) break;
    const endsName = i === last - 1 && i > first && !PERSON_NOUNS.has(word) && isOrganizationRun(tokens, first, last);
    const isTied = /^[-–]$/.test(tokens.text[i + 1] ?? ''); // "Secretary-Treasurer Lee", but "U.S.-Norland"
    if (word.startsWith('ex-') && isTitle(word.slice(3))) name = i + 1;
    else if (isTitle(word) && !endsName && !(isTied && !PERSON_NOUNS.has(word))) name = isTied ? i + 3 : i + 1;
    else if (ORGANIZATION_WORDS.has(word) && hasPersonBehind(tokens, i + 1, last)) name = i + 1;
    else if (DEMONYMS.has(word) && i + 1 < last && i === name) name = i + 1;
  }
  if (/^(?:of|for)$/.test(tokens.lower[name] ?? '') && name < last) {
    const person = firstNameFrom(tokens, name + 2, last);
    // "the Mayor of Orle" is a role; "the Office of", "the House of" are names
    if (person < 0) return PERSON_NOUNS.has(tokens.lower[name - 1]) ? [] : [organization(tokens, first, last)];
    name = person;
  }
  // "National Rail": an adjective that is a part of the name, where no person's begins behind it
  const before = tokens.lower.slice(first, name);
  const isPart =
    before.some(isScope) && before.every((word) => isScope(word) || DEMONYMS.has(word) || PARTY.test(word));
  const isNamed = before.every(isScope) || isOrganizationRun(tokens, name, last);
  if (name > first && name < last && isPart && isNamed && !isFirstName(tokens.lower[name]))
    return [organization(tokens, first, last)];
  // "Mr. King": behind a courtesy title comes a name, be it a word for a role
  if (name >= last && last - first > 1 && COURTESY.test(tokens.lower[last - 2])) name = last - 1;
  // "Foreign Office Minister": the office is named, the minister is not
  if (name >= last) while (last > first && PERSON_NOUNS.has(tokens.lower[last - 1])) last--;
  if (name >= last) return isOrganizationRun(tokens, first, last) ? [organization(tokens, first, last)] : [];
  while (last > name + 2 && isPostNominal(tokens, last - 1)) last--;
  const words = nameWords(tokens, name, last);
  if (!words.length) return [];
  const kind = kindOf(tokens, first, name, last, words);
  if (kind === 'organization') {
    const titled = tokens.lower.slice(first, name).some((word) => PERSON_NOUNS.has(word));
    return [organization(tokens, titled ? name : first, last)];
  }
  return [{ first: name, last, kind, words, gender: genderOf(tokens, first, name), roleFirst: first }];
}

/** "Neighbour Dilip Patel", "Landscaper Ed Moya": what somebody is, before a first name and a surname. */
function isTradeBefore({ lower }: Tokens, first: number, last: number): boolean {
  const word = lower[first];
  if (last - first < 3 || isFirstName(word) || THING_WORDS.has(lower[last - 1]) || isLaw(lower[last - 1])) return false;
  return PERSON_NOUNS.has(word) || (AGENT.test(word) && isFirstName(lower[first + 1]));
}

/** Shorter ones may be names: "Rainer". */
const AGENT = /^\p{L}{5,}(?:ster|er|or|ist|ian|man)$/u;

/** "American culture", "Black Americans": a people is no name. */
function isPeople({ lower, tag }: Tokens, first: number, last: number): boolean {
  const word = lower[last - 1];
  if (word.endsWith('ns') || word.endsWith('is')) return DEMONYMS.has(word.slice(0, -1));
  const isBefore = tag[first] === 'ADJ' || tag[last] === 'NOUN';
  return last - first === 1 && isBefore && DEMONYMS.has(word) && !isFirstName(word);
}

export const isPostNominal = ({ lower, text }: Tokens, i: number): boolean =>
  POST_NOMINALS.has(lower[i]) && text[i] === text[i].toUpperCase();

const isOrganizationRun = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.lower.slice(first, last).some((word) => ORGANIZATION_WORDS.has(word));

const organization = (tokens: Tokens, first: number, last: number): NameMention =>
  thing(tokens, first, last, 'organization');

function thing(tokens: Tokens, first: number, last: number, kind: NameMention['kind'] = 'unknown'): NameMention {
  return { first, last, kind, words: nameWords(tokens, first, last), gender: null, roleFirst: first };
}

/** Behind "Reuters News Agency" comes no person unless two name words do, or one that is a first name. */
function hasPersonBehind(tokens: Tokens, from: number, last: number): boolean {
  return (
    from < last && !/^(?:of|for|&)$/.test(tokens.lower[from]) && isFirstName(tokens.lower[from]) && from + 1 < last
  );
}

function firstNameFrom(tokens: Tokens, from: number, last: number): number {
  for (let i = from; i < last - 1; i++) if (isFirstName(tokens.lower[i])) return i;
  return -1;
}

/** The words of a name in lower case; what hyphens tie is one. */
export function nameWords(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const word = tokens.lower[i];
    if (/^[-–]$/.test(word) && words.length) words[words.length - 1] += '-';
    else if (words.at(-1)?.endsWith('-')) words[words.length - 1] += word;
    else if (/[\p{L}\p{N}]/u.test(word) && !NAME_SUFFIXES.has(word)) words.push(word);
  }
  return words;
}

function kindOf(
  tokens: Tokens,
  first: number,
  name: number,
  last: number,
  words: readonly string[],
): NameMention['kind'] {
  if (tokens.lower.slice(name, last).some((w) => ORGANIZATION_WORDS.has(w))) return 'organization';
  if (name > first && isTitle(tokens.lower[name - 1])) return 'person';
  if (words.length > 2 && words.some((w) => JOINS.has(w))) return 'organization';
  if (namesThing(words)) return 'unknown';
  if (words.length >= 2 && isFirstName(words[0])) return 'person';
  const before = tokens.lower[first - 1] ?? '';
  if (before === 'the' || /^\p{Lu}{2,6}$/u.test(tokens.text[name]))
    return words.length > 1 && before !== 'the' ? 'person' : 'organization';
  if (PERSON_NOUNS.has(before) && !/^(?:of|for)$/.test(tokens.lower[first - 2] ?? '')) return 'person';
  return words.length >= 2 && words.length <= 4 ? 'person' : 'unknown';
}

/** Words within the names of bodies, and of nobody. */
const JOINS: ReadonlySet<string> = new Set(['and', 'for', 'on', 'against', 'without', 'to']);

/** "Ann Lee Memorial Prize", "North Ohio": but a surname may be such a word ("Ann Lake", "Bob T. Hill"). */
function namesThing(words: readonly string[]): boolean {
  const last = words[words.length - 1];
  const named = isFirstName(words[0]);
  if (words.length < 2 || (named && (words.length === 2 || /^\p{L}\.?$/u.test(words[1])))) return false;
  return THING_WORDS.has(last) || (!named && PLACES.has(last));
}

/** Gender by the words before the name: "Mrs. Lee", "spokeswoman Ann Lee". */
function genderOf(tokens: Tokens, first: number, name: number): Gender | null {
  for (let i = name - 1; i >= Math.max(0, first - 1); i--) {
    const word = tokens.lower[i];
    if (MALE_TITLES.has(word)) return 'male';
    if (FEMALE_TITLES.has(word)) return 'female';
    if (/(?:spokes|congress|chair|business|council|assembly)man$/.test(word)) return 'male';
    if (/(?:spokes|congress|chair|business|council|assembly)woman$/.test(word)) return 'female';
  }
  return null;
}
