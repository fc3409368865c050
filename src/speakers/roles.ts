import { PARTY_WORDS, STATE_WORDS } from '../lexicon/constituencies.ts';
import {
  FEMALE_NOUNS,
  FEMALE_TITLES,
  MALE_NOUNS,
  MALE_TITLES,
  ORGANIZATION_WORDS,
  PERSON_NOUNS,
  ROLE_WORDS,
  TITLES_IN_FULL,
} from '../lexicon/people.ts';
import type { Document, Tokens } from '../text/document.ts';
import { isHyphen } from './name-runs.ts';
import type { Gender, NameMention } from './names.ts';

/** What the text calls a person beside the name: "Florida Senator", "a doctor at Hopkins". */
export interface Role {
  readonly text: string;
  /** In lower case. */
  readonly words: readonly string[];
  /** Its tokens; null where it is the user's list of people that gives it, and not the text. */
  readonly at: readonly [first: number, last: number] | null;
}

const LONGEST = 14;
export const isRoleWord = (word: string): boolean => ROLE_WORDS.has(word) || PERSON_NOUNS.has(word);

/** Roles of a named person at one mention: the words before the name, and an apposition behind it. */
export function rolesAt(doc: Document, mention: NameMention): Role[] {
  const before = roleBefore(doc.tokens, mention);
  const behind = roleBehind(doc.tokens, mention);
  const roles = [before, behind].flatMap((run) => (run ? [toRole(doc, run[0], run[1])] : []));
  const seat = roles.length ? constituency(doc.tokens, mention.last) : [];
  if (!seat.length) return roles;
  return roles.map(({ text, words, at }) => ({
    text,
    words: [...words, ...seat, ...words.flatMap((word) => LEGISLATORS.get(word) ?? [])],
    at,
  }));
}

/** What else members of a house are called. */
const LEGISLATORS: ReadonlyMap<string, readonly string[]> = new Map([
  ['senator', ['lawmaker']],
  ['representative', ['congressman', 'congresswoman', 'lawmaker']],
]);

/** Is the token the letter of a party that a hyphen ties to a state? */
export const isConstituency = ({ text, lower }: Tokens, i: number): boolean =>
  text[i]?.length === 1 &&
  (text[i - 1] === '(' || text[i - 1] === ',') &&
  isHyphen(text[i + 1]) &&
  PARTY_WORDS.has(lower[i]);

/** What a party's words begin with, so that they tell a legislator alone: "the Republican nominee" is somebody else. */
export const PARTY_MARK = 'party:';

/** "(D-Vt.)", ", R-Maine," behind a legislator's name: the words of the state, and those of the party. */
function constituency(tokens: Tokens, last: number): string[] {
  const { lower } = tokens;
  const party = PARTY_WORDS.get(lower[last + 1] ?? '');
  if (!party || !isConstituency(tokens, last + 1)) return [];
  const short = (lower[last + 3] ?? '').replaceAll('.', '');
  const state = STATE_WORDS.get(`${short} ${lower[last + 4]}`) ?? STATE_WORDS.get(short);
  return state ? [...state, ...party.map((word) => PARTY_MARK + word)] : [];
}

export function toRole(doc: Document, first: number, last: number): Role {
  const { tokens } = doc;
  const text = doc.text.slice(tokens.start[first], tokens.end[last - 1]).replace(/\s+/g, ' ');
  return {
    text: text.replace(/^(Sen|Rep|Gov|Gen|Dr|Prof)s\.$/, '$1.'), // of one of several
    words: tokens.lower.slice(first, last).map((word) => TITLES_IN_FULL.get(word) ?? word),
    at: [first, last],
  };
}

/** "Iranian Deputy Foreign Minister for Political Affairs Ali Bagheri Kani", "the company's director, Ann Lee". */
export function roleBefore(tokens: Tokens, { first, roleFirst }: NameMention): [number, number] | null {
  let last = first;
  // "a spokesman for Ann Lee", "the mayor and Ann Lee": not what she is
  if (/^(?:ADP|DET|CCONJ)$/.test(tokens.tag[last - 1] ?? '')) return null;
  if (tokens.text[last - 1] === ',' && isRoleBeforeComma(tokens, last - 1)) last--;
  let start = Math.min(last, roleFirst);
  while (start > 0 && start > last - LONGEST && belongsToRole(tokens, start - 1)) start--;
  while (start < last && /^(?:ADP|CCONJ|DET|PART)$/.test(tokens.tag[start])) start++;
  if (start >= last || /^(?:mr|mrs|ms|miss|mx)\.?$/.test(tokens.lower[start])) return null;
  const words = tokens.lower.slice(start, last);
  return words.some(isRoleWord) && words.join(' ') !== 'fellow' ? [start, last] : null;
}

/** "The mayor, Ann Lee", "The mayor of New Orle, Ann Lee" */
function isRoleBeforeComma({ lower, tag }: Tokens, comma: number): boolean {
  if (PERSON_NOUNS.has(lower[comma - 1])) return true;
  let of = comma - 1;
  while (/^(?:NOUN|PROPN)$/.test(tag[of])) of--;
  return of < comma - 1 && /^(?:of|for)$/.test(lower[of]) && PERSON_NOUNS.has(lower[of - 1]);
}

function belongsToRole(tokens: Tokens, i: number): boolean {
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens.tag[i])) return true;
  const word = tokens.lower[i];
  if (word === '-') return tokens.start[i + 1] === tokens.end[i];
  if (word === "'s" || (word === 'in' && tokens.lower[i + 1] === 'chief')) return true;
  // "Speaker of the House Lee"
  if (word === 'the' && tokens.lower[i - 1] === 'of') return isOffice(tokens, i - 1);
  if (word === 'of' && tokens.lower[i + 1] === 'the') return isOffice(tokens, i);
  // "a spokesman for President Lee": a title begins another phrase ("Minister of Justice Lee" goes on)
  const title = /^(?:former|then|current|late)$/.test(tokens.lower[i + 1] ?? '') ? i + 2 : i + 1;
  if (/^(?:of|for)$/.test(word) && isPersonTitle(tokens.lower[title])) return false;
  const governs = isRoleWord(tokens.lower[i - 1] ?? '') || ORGANIZATION_WORDS.has(tokens.lower[i - 1] ?? '');
  return /^(?:of|for|and)$/.test(word) && governs && /^(?:NOUN|PROPN|ADJ)$/.test(tokens.tag[i + 1]);
}

const isOffice = ({ lower }: Tokens, of: number): boolean =>
  OFFICES.test(lower[of + 2] ?? '') && isRoleWord(lower[of - 1] ?? '');
const OFFICES =
  /^(?:house|senate|interior|treasury|exchequer|commons|lords|board|council|parliament|assembly|union|army|navy|air|state)$/;

const isPersonTitle = (word: string): boolean =>
  MALE_TITLES.has(word) ||
  FEMALE_TITLES.has(word) ||
  TITLES_IN_FULL.has(word) ||
  (PERSON_NOUNS.has(word) && word !== 'justice');

/** "Hugh Hill, a doctor at Hopkins, said", "Ann Lee (the director)". */
function roleBehind(tokens: Tokens, { last }: NameMention): [number, number] | null {
  if (!/^[,(–—]$/.test(tokens.text[last] ?? '')) return null;
  const first = last + 1;
  if (
    !/^(?:DET|NOUN|ADJ|PROPN|NUM)$/.test(tokens.tag[first] ?? '') &&
    !/^(?:his|her|their|its)$/.test(tokens.lower[first] ?? '')
  )
    return null;
  let end = first;
  while (
    end < tokens.count &&
    end < first + LONGEST &&
    !/^(?:[,;:.()!?–—“”"]|--)$/.test(tokens.text[end]) &&
    !/^(?:who|which|that)$/.test(tokens.lower[end])
  ) {
    if (
      tokens.tag[end] === 'AUX' ||
      (tokens.tag[end] === 'VERB' && !tokens.lower[end].endsWith('ed') && !tokens.lower[end].endsWith('ing'))
    )
      return null;
    end++;
  }
  while (end > first && tokens.tag[end - 1] === 'CCONJ') end--; // "head of the fund and who"
  const head = tokens.lower.slice(first, Math.min(end, first + 6));
  // not "Lee, the White House said"
  const tellsRole = head.some((word) => isRoleWord(word) && !ORGANIZATION_WORDS.has(word) && word !== 'white');
  return tellsRole ? [first, end] : null;
}

/** The gender that a role tells: "spokeswoman", "father of two". */
export function genderOfRole(words: readonly string[]): Gender | null {
  if (words.some((w) => FEMALE_NOUNS.has(w))) return 'female';
  return words.some((w) => MALE_NOUNS.has(w)) ? 'male' : null;
}
