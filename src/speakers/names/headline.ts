import { DEMONYM, FIRST_NAME, ORGANIZATION, PARTY, PERSON, PLACE, ROLE } from '../../lexicon/naming.ts';
import { stanceBase } from '../../lexicon/stances.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital, type Word } from '../../text/word.ts';
import { isDeed } from '../roles/roles.ts';
import type { Heading } from './headings.ts';
import type { NameMention } from './names.ts';
import { isFirstName, isHyphen } from './runs.ts';
import { nameWords } from './words.ts';

/** A headline has at most so many tokens. */
export const LONGEST_HEADLINE = 45;
/** And in title case at least so many of its longer words are capitalised. */
const TITLE_CASE = 0.7;
const LONG_WORD = 4;
/** With fewer capitals it may be somebody's name and no more. */
const LEAST_CAPITALS = 3;

/** The token behind a headline in title case, which is the first of several paragraphs; 0 where there is none. */
export function headlineEnd({ text, tokens, paragraphs, sentences }: Document): number {
  const next = paragraphs.length > 1 ? sentences.find((s) => s.paragraph > 0) : undefined;
  if (!next || next.first > LONGEST_HEADLINE) return 0;
  const hasStop = /\.['’"”]?$/.test(text.slice(paragraphs[0].end - 2, paragraphs[0].end));
  let capitals = 0;
  let small = 0;
  for (let i = 0; i < next.first; i++) {
    const word = tokens.text[i];
    if (hasStop && /^\p{Ll}/u.test(word) && !SMALL_IN_TITLE.test(tokens.tag[i])) return 0; // "Ann Lee beat Bo Wu 6-2."
    if (word.length < LONG_WORD) continue;
    if (isCapital(word)) capitals++;
    else if (/^\p{L}/u.test(word)) small++;
  }
  if (hasStop && capitals < LEAST_CAPITALS) return 0;
  return capitals >= TITLE_CASE * (capitals + small) ? next.first : 0;
}

/** What a headline in title case leaves in small letters: "a", "of", "and", "to", "'s". */
export const SMALL_IN_TITLE = /^(?:ADP|DET|CCONJ|SCONJ|PART)$/;

/** By its words in lower case, the first mention of each name; surnames and first names too. */
export function knownNames(mentions: readonly NameMention[]): ReadonlyMap<string, NameMention> {
  const out = new Map<string, NameMention>();
  for (const mention of mentions) {
    const full = mention.words.join(' ');
    if (!out.has(full)) out.set(full, mention);
    const surname = mention.words.at(-1)!;
    if (mention.kind === 'person' && !out.has(surname)) out.set(surname, { ...mention, words: [surname] });
  }
  for (const mention of mentions) {
    const [given, surname] = mention.words;
    if (surname && mention.kind === 'person' && isFirstName(given) && !out.has(given))
      out.set(given, { ...mention, words: [given] });
  }
  return out;
}

/**
 * What a headline names: what the text below it has as a name; else, of its runs of capitals, a person or a body by the lists ("Ann
 * Lee", but not "Small Steps", "Just Shared").
 *
 * @param mentions the runs of capitals, @param heading where the headline is, @param known the names of the text below
 */
export function namesOfHeadline(
  tokens: Tokens,
  mentions: readonly NameMention[],
  { first: start, last: end }: Heading,
  known: ReadonlyMap<string, NameMention>,
): NameMention[] {
  const out: NameMention[] = [];
  let at = start;
  for (const mention of mentions) {
    const { first, last, roleFirst } = mention;
    out.push(...namesBetween(tokens, at, roleFirst, known));
    const inRole = namesBetween(tokens, roleFirst, first, known); // "Ann Lee Praises Editor | Bob Wu"
    const run = inRole.length ? { ...mention, roleFirst: first } : mention;
    const found = namesIn(tokens, run, known);
    out.push(...inRole, ...(found.length || !isListedName(tokens, run) ? found : [run]));
    at = last;
  }
  return [...out, ...namesBetween(tokens, at, end, known)];
}

/** "Ann Lee Slams Storr Bank Chief", which is no run that ends in a name: those that the text has. */
function namesBetween(
  tokens: Tokens,
  from: number,
  end: number,
  known: ReadonlyMap<string, NameMention>,
): NameMention[] {
  const out: NameMention[] = [];
  for (let first = from; first < end; first++) {
    if (tokens.tag[first] !== 'PROPN' || !isCapital(tokens.text[first])) continue;
    let last = Math.min(end, first + LONGEST_BODY);
    while (last > first && !known.has(nameWords(tokens, first, last).join(' '))) last--;
    if (last === first || !isCapital(tokens.text[last - 1])) continue;
    const { words, kind, gender } = known.get(nameWords(tokens, first, last).join(' '))!;
    if (words.length < 2) continue;
    out.push({ first, last, kind, words, gender, roleFirst: first });
    first = last - 1;
  }
  return out;
}

function isListedName({ word, text, lower }: Tokens, { first, last, roleFirst, kind }: NameMention): boolean {
  const { lists } = word[first];
  const length = last - first;
  if (length === 1)
    return (
      (roleFirst < first && !isDone(lower[first]) && !word[first].common) ||
      (lists & LISTED) > 0 ||
      (text[first] === text[first].toUpperCase() && !isInCapitals(word[first - 1]) && !isInCapitals(word[last]))
    );
  const end = word[last - 1].lists;
  if (kind === 'organization') return length <= LONGEST_BODY && (end & ORGANIZATION) > 0;
  if (kind !== 'person' || length > LONGEST_PERSON) return false;
  return (lists & FIRST_NAME) > 0 && !(end & (PERSON | ROLE | ORGANIZATION)) && !isDone(lower[last - 1]);
}

/** The shape of a word in capitals: beside one, another is no acronym. */
const isInCapitals = (word: Word | undefined): boolean => word?.shape === 2;

/** "Reveals", "Slammed": what a headline tells that somebody does. */
const isDone = (word: string): boolean => isDeed(word) || stanceBase(word) !== null;

const LISTED = FIRST_NAME | ORGANIZATION | PLACE | DEMONYM | PARTY;
/** Words of a name that only a headline has. */
const LONGEST_PERSON = 3;
const LONGEST_BODY = 4;

/** The names that the text has, of those in a run of capitals; the run where it has none. */
export function namesInRun(
  tokens: Tokens,
  mention: NameMention,
  known: ReadonlyMap<string, NameMention>,
): NameMention[] {
  const found = mention.last - mention.first < 2 ? [] : namesIn(tokens, mention, known);
  return found.length ? found : [mention];
}

/** "Ann Lee Calls Bob Wu Late" is a run of capitals: the names in it are those that the text has. */
function namesIn(tokens: Tokens, mention: NameMention, known: ReadonlyMap<string, NameMention>): NameMention[] {
  const out: NameMention[] = [];
  for (let first = mention.first; first < mention.last; first++) {
    if (isHyphen(tokens.text[first])) continue; // "Exclusive–Ann Lee"
    let last = mention.last;
    while (last > first && !known.has(nameWords(tokens, first, last).join(' '))) last--;
    if (last === first) continue;
    const found = known.get(nameWords(tokens, first, last).join(' '))!;
    const { words, kind, gender } = found;
    // "Ann Lee: Road Late Again", where the text has "Lee" alone
    if (last - first === 1 && first > mention.first && isFirstName(tokens.lower[first - 1]) && !out.length) {
      const start = first - 1;
      const isOther = found.last - found.first > 1; // her father, "Bob Lee"
      out.push({
        first: start,
        last,
        kind: 'person',
        words: nameWords(tokens, start, last),
        gender: isOther ? null : gender,
        roleFirst: start,
      });
      continue;
    }
    const roleFirst = first === mention.first ? mention.roleFirst : first;
    out.push({ first, last, kind, words, gender, roleFirst });
    first = last - 1;
  }
  return out;
}
