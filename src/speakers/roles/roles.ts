import { PARENTS } from '../../lexicon/lives.ts';
import { FEMALE_TITLE, listsOf, MALE_TITLE, ORGANIZATION, PERSON, ROLE } from '../../lexicon/naming.ts';
import { ROLE_PARTS } from '../../lexicon/offices.ts';
import { OFFICE_BODIES } from '../../lexicon/organizations.ts';
import { TITLES_IN_FULL } from '../../lexicon/people.ts';
import { STANCES } from '../../lexicon/stances.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { isListed } from '../names/kinds.ts';
import type { NameMention } from '../names/names.ts';
import { wordsAt } from '../wording.ts';
import { LONGEST, NOMINAL, roleBehind } from './behind.ts';
import { inOtherWords, OF_SEVERAL, seatOf, titleOfSeveral } from './seats.ts';

/** What the text calls a person beside the name: "Florida Senator", "a doctor at Hopkins". */
export interface Role {
  readonly text: string;
  /** In lower case. */
  readonly words: readonly string[];
  /** Its tokens; null where it is the user's list of people that gives it, and not the text. */
  readonly at: readonly [first: number, last: number] | null;
}

export const isRoleWord = (word: string): boolean => (listsOf(word) & (ROLE | PERSON)) > 0;

/** Roles of a named person at one mention: the words before the name, and an apposition behind it. */
export function rolesAt(doc: Document, mention: NameMention): readonly Role[] {
  const before = roleBefore(doc.tokens, mention) ?? titleOfSeveral(doc.tokens, mention.first);
  const behind = roleBehind(doc.tokens, mention);
  if (!before && !behind) return NO_ROLES;
  const roles: Role[] = [];
  if (before) roles.push(toRole(doc, before[0], before[1]));
  const { first } = mention;
  // "the lead author, Prof Ann Lee", who is "the professor" too
  if (before && before[1] < first - 1 && TITLES_IN_FULL.has(doc.tokens.lower[first - 1]))
    roles.push(toRole(doc, first - 1, first));
  if (behind) roles.push(toRole(doc, behind[0], behind[1]));
  const seat = seatOf(doc.tokens, mention.last, before ? roles[0].words.at(-1)! : '');
  if (!seat.length) return roles;
  return roles.map(({ text, words, at }) => ({ text, words: inOtherWords([...words, ...seat]), at }));
}

const NO_ROLES: readonly Role[] = [];

function toRole(doc: Document, first: number, last: number): Role {
  const { tokens } = doc;
  const text = wordsAt(doc, first, last);
  return {
    text: text.replace(OF_SEVERAL, '$1.').replace(COURTESY_BEHIND, ''),
    words: tokens.lower.slice(first, last).map((word) => TITLES_IN_FULL.get(word.replace(OF_SEVERAL, '$1.')) ?? word),
    at: [first, last],
  };
}

/** "co-author | Dr", "Prime Minister | Mr" */
const COURTESY_BEHIND = /(?<=\p{L}\p{L}\.?) (?:Dr|Mr|Mrs|Ms|Shri|Smt)\.?$/u;

/** "Iranian Deputy Foreign Minister for Political Affairs Ali Bagheri Kani", "the company's director, Ann Lee". */
export function roleBefore(tokens: Tokens, { first, roleFirst }: NameMention): [number, number] | null {
  const { tag, text, lower } = tokens;
  let last = first;
  // "a spokesman for Ann Lee", "the mayor and Ann Lee": not what she is
  if (last === 0 || BEFORE_NAMES.has(tag[last - 1])) return null;
  if (
    text[last - 2] === ',' &&
    /^(?:mr|mrs|ms|miss|mx|sir|dame|comrade|alhaji|alhaja|hajiya|engr|barr|shri|smt|hon|dr|prof)\.?$/.test(
      lower[last - 1],
    )
  )
    last--; // "The magistrate, Ms Lee"
  const head = text[last - 1] === ',' ? roleBeforeComma(tokens, last - 1) : -1;
  if (head >= 0) last--;
  let start = Math.min(head < 0 ? last : head + 1, roleFirst);
  while (start > 0 && start > last - LONGEST && belongsToRole(tokens, start - 1)) start--;
  if (text[start] === '-')
    start = tag[start - 1] !== 'SPACE' && tokens.end[start - 1] === tokens.start[start] ? start - 1 : start + 1; // "the then | -mayor"
  while (start < last && (BEFORE_NAMES.has(tag[start]) || tag[start] === 'PART')) start++;
  while (start < last - 1 && isOfOther(tokens, start)) start++;
  const isListedRole =
    isListed(tokens, start, last, ROLE | PERSON) ||
    (lower[last - 1] === 'member' && last > start + 1) ||
    (PARENTS.has(lower[start]) && tag[last - 1] === 'NUM');
  if (start >= last || !isListedRole || isOfClause(tokens, last - 1, head)) return null;
  if (COURTESY.test(lower[start])) return lower[start + 1] === 'justice' ? [start + 1, last] : null; // "Mrs Justice Lee"
  // "of course Mr. Lee", "has scorned Mr. Lee"
  if (COURTESY.test(lower[last - 1]) && !(tokens.word[last - 2].lists & (ROLE | PERSON))) return null;
  if (last - start > 1 && isDone(tokens, last - 1)) return null;
  return last - start === 1 && lower[start] === 'fellow' ? null : [start, last];
}

/** "the *reason* President Lee": a noun that is none of people or bodies, before a title. */
const isOfOther = ({ tag, text, lower, word }: Tokens, i: number): boolean =>
  tag[i] === 'NOUN' &&
  text[i] === lower[i] &&
  !(word[i].lists & (ROLE | PERSON | ORGANIZATION)) &&
  isCapital(text[i + 1]) &&
  isPersonTitle(lower[i + 1]);

/** "a state Lee may win", "the campaign Lee runs", "a senior Lee aide": what is no word for a person belongs to no name behind it. */
const isOfClause = ({ text, lower, word }: Tokens, noun: number, head: number): boolean =>
  head < 0 && text[noun] === lower[noun] && lower[noun - 1] !== 'of' && ROLE_PARTS.has(lower[noun]) && !(word[noun].lists & PERSON); // biome-ignore format: one condition

const COURTESY = /^(?:mr|mrs|ms|miss|mx|shri|smt)\.?$/;

/** "Norland mayor *slams* Lee": what a headline tells that somebody does to him, tagged as a noun. */
const isDone = ({ lower, word, text }: Tokens, verb: number): boolean =>
  text[verb] === lower[verb] &&
  isDeed(lower[verb]) &&
  (word[verb - 1].lists & (ROLE | PERSON)) > 0 &&
  !(word[verb].lists & (ROLE | PERSON));

/** "slams", "Praises" */
export const isDeed = (word: string): boolean =>
  word.endsWith('s') && (STANCES.has(word.slice(0, -1)) || STANCES.has(word.slice(0, -2)));

const BEFORE_NAMES: ReadonlySet<string> = new Set(['ADP', 'DET', 'CCONJ']);

/** "The mayor, Ann Lee", "A spokesman for the army, Ann Lee": the noun that tells the role; -1 for none. */
function roleBeforeComma({ lower, tag, word }: Tokens, comma: number): number {
  let of = comma - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[of] ?? '')) of--;
  const isTied = of < comma - 1 && /^(?:of|for|to)$/.test(lower[of] ?? '') && (word[of - 1]?.lists & PERSON) > 0;
  if (isTied) return of - 1;
  return word[comma - 1]?.lists & PERSON ? comma - 1 : -1;
}

function belongsToRole(tokens: Tokens, i: number): boolean {
  if (NOMINAL.has(tokens.tag[i])) return true;
  const word = tokens.lower[i];
  // "managing director", "chief operating officer", tagged as a verb
  if (word.endsWith('ing') && (tokens.word[i].lists & ROLE || tokens.lower[i + 1] === 'officer')) return true;
  if (word === 'works' && (tokens.lower[i + 1] === 'council' || tokens.lower[i - 1] === 'public')) return true; // the same
  if (!LINKS.has(word)) return false;
  if (word === '-') return tokens.start[i + 1] === tokens.end[i];
  if (word === "'") return /^\p{Ll}{2,}s$/u.test(tokens.lower[i - 1]) && tokens.start[i] === tokens.end[i - 1]; // "farmers' leader"
  if (word === "'s" || (word === 'in' && /chief$/.test(tokens.lower[tokens.text[i + 1] === '-' ? i + 2 : i + 1])))
    return true;
  // "Speaker of the House Lee"
  if (word === 'the' && tokens.lower[i - 1] === 'of') return isOffice(tokens, i - 1);
  if (word === 'of' && tokens.lower[i + 1] === 'the') return isOffice(tokens, i);
  if (word === 'in' || word === 'the') return false;
  if (word === 'of' && isParentOf(tokens, i)) return true;
  // "a spokesman for President Lee": a title begins another phrase ("Minister of Justice Lee" goes on)
  const title = /^(?:former|then|current|late)$/.test(tokens.lower[i + 1] ?? '') ? i + 2 : i + 1;
  if (word !== 'and' && isPersonTitle(tokens.lower[title])) return false;
  if (word === 'for' && hasTitle(tokens, i + 1)) return false; // "an aide for House Speaker Lee"
  if (word === 'of' && tokens.text[i - 1] === 'office' && hasTitle(tokens, i + 1)) return false; // "the office of Health Minister Lee"
  const governs = i > 0 && (tokens.word[i - 1].lists & (ROLE | PERSON | ORGANIZATION)) > 0;
  return governs && /^(?:NOUN|PROPN|ADJ)$/.test(tokens.tag[i + 1]);
}

/** Is there a title among the capitals from a token on? */
function hasTitle({ lower, text }: Tokens, from: number): boolean {
  let i = from;
  while (isCapital(text[i] ?? '') && !isPersonTitle(lower[i])) i++;
  return i > from && isCapital(text[i] ?? '');
}

/** "mother of two Ann Lee", "father-of-three Bo Orr" */
function isParentOf({ lower, text, tag }: Tokens, of: number): boolean {
  const isTied = text[of + 1] === '-' && text[of - 1] === '-';
  return tag[isTied ? of + 2 : of + 1] === 'NUM' && PARENTS.has(lower[isTied ? of - 2 : of - 1]);
}

const LINKS: ReadonlySet<string> = new Set(['-', "'", "'s", 'in', 'the', 'of', 'for', 'and']);

const isOffice = ({ lower }: Tokens, of: number): boolean =>
  OFFICE_BODIES.has(lower[of + 2]) && isRoleWord(lower[of - 1] ?? '');

const isPersonTitle = (word: string): boolean =>
  TITLES_IN_FULL.has(word) ||
  (listsOf(word) & (MALE_TITLE | FEMALE_TITLE)) > 0 ||
  (word !== 'justice' && (listsOf(word) & PERSON) > 0);
