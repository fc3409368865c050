import { isSpeechVerb } from '../../lexicon/cues.ts';
import { DEMONYM, FIRST_NAME, listsOf, MANY, NO_NAME, ORGANIZATION, PARTICLE, PERSON, PLACE, ROLE, SUBJECT, SUFFIX, TIE } from '../../lexicon/naming.ts'; // biome-ignore format: one import
import { JOINED_AS, LEAGUE_MEMBERS } from '../../lexicon/organizations.ts';
import { COMPANY_FORMS, FOREIGN_FORMS } from '../../lexicon/people.ts';
import { behindDateline } from '../../text/dateline.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isStockCode } from '../../text/stock-codes.ts';
import { isCapital, type Word } from '../../text/word.ts';
import { tokenAt } from '../search.ts';
import { isHonoured, isNamedAsDate } from './dated.ts';
import { endsGivenName, isFamilyBefore, opensSurname } from './hyphened.ts';
import { behindNickname, isFamilyFirm, isUnionOf } from './long.ts';
import { tiesOwner } from './owned.ts';
import { isSeveral } from './words.ts';

export const isFirstName = (word: string): boolean => (listsOf(word) & FIRST_NAME) > 0;

/** By token: 1 where it has a capital whatever it is: the first of a sentence, behind a dateline too, or of a quotation that is no title. */
export function startsOf(doc: Document): Uint8Array {
  const { tokens, sentences, paragraphs, marks, text } = doc;
  const out = new Uint8Array(tokens.count + 1);
  for (const { first } of sentences) out[first] = 1;
  for (const { start } of paragraphs) {
    const behind = behindDateline(doc, start);
    if (behind > start) out[tokenAt(tokens, behind)] = 1;
  }
  for (const { inner } of marks) {
    const first = tokenAt(tokens, inner.start);
    const isEmpty = first >= tokens.count || tokens.start[first] >= inner.end;
    if (!isEmpty && !TITLE.test(text.slice(inner.start, inner.end))) out[first] = 1;
  }
  return out;
}

/** “Morning Joe” */
const TITLE = /^\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:\p{Lu}[\p{L}\p{N}'’.-]*|of|the|and|for|in)){1,5}[,.!?]?$/u;

/** Whether a token may be a word of a name. `starts` are those of `startsOf`. */
export function isNameToken(tokens: Tokens, i: number, starts: Uint8Array): boolean {
  const { text, lower, tag, word, count } = tokens;
  const { capital, lists } = word[i];
  if (!capital || isStockCode(text[i])) return false;
  if (lists & NO_NAME) return isNamedAsDate(tokens, i) || isHomeOffice(tokens, i);
  if (lower[i].includes("'") && CONTRACTED.test(lower[i])) return false;
  if (text[i] === 'PAC' && isSortOfPac(tokens, i)) return false;
  const isFirst = starts[i] === 1;
  if (isFirst) {
    const isAlone = i + 1 >= count || starts[i + 1] === 1;
    if (lower[i].endsWith('ed') && /^\p{Lu}\p{Ll}+-\p{Ll}+ed$/u.test(text[i])) return false; // "Cross-examined"
    if (isAlone && lists & FIRST_NAME) return true; // "Bill", as a signature
    if ((lists & MANY || isTrade(lower[i]) || isSeveral(lower[i])) && isCommonPlural(tokens, i)) return false;
    if (isCapital(text[i + 1] ?? '') && isSortOfFirm(tokens, i)) return false; // "Chipmaker Storr"
  }
  if (tag[i] === 'PROPN') return true;
  if (isFirst && (saysBehind(tokens, i) || isFamilyBefore(tokens, i))) return true;
  if (lower[i] === 'will' && !isFirst && word[i - 1].lists & ROLE && isCapital(text[i + 1] ?? '')) return true; // "Sgt. Will Lee"
  if (!isFirst && tag[i] === 'ADP' && lists & FIRST_NAME && tag[i + 1] === 'PROPN') return true; // "scientist Per Hall"
  if (lower[i] === 'all' && lower[i - 1] === 'the' && isCapital(text[i + 1] ?? '')) return true; // "the All India Bank Union"
  // "Ted", "Hope", "Manning": a capital where there is no reason for one but that it is a name
  if (FUNCTION_TAGS.has(tag[i])) return isHonoured(tokens, i);
  if (tag[i] === 'ADJ' && !(lists & DEMONYM)) return !isFirst && tag[i + 1] === 'PROPN';
  if (!isFirst) return !isOfTitle(tokens, i);
  const next = text[i + 1] ?? '';
  return isCapital(next) && ((lists & FIRST_NAME) > 0 || STREET.test(next)); // "Downing Street", "Justice Watch"
}

/** "a banner that read We *Know*": a verb behind a capital on what no name has. */
const isOfTitle = ({ tag, text, word }: Tokens, i: number): boolean =>
  tag[i] === 'VERB' &&
  word[i].common &&
  !(word[i].lists & (FIRST_NAME | PLACE)) &&
  !isCapital(text[i + 1]) &&
  isCapital(text[i - 1]) &&
  /^(?:PRON|AUX|PART|SCONJ)$/.test(tag[i - 1]);

const MAKER = /^(?:chip|car|drug|plane|truck|toy|phone|auto|vaccine|film|steel|shoe)maker$/;
const FIRM = /^(?:airline|retailer|utility|pollster|insurer|brewer|broadcaster)$/;

/** "Airline Storr", but not "Airline Pilots Association". */
const isSortOfFirm = ({ lower, word }: Tokens, i: number): boolean =>
  MAKER.test(lower[i]) || (FIRM.test(lower[i]) && !(word[i + 1].lists & ORGANIZATION) && !isTrade(lower[i + 1]));

/** "the super PAC Clear Skies", but not "the super PAC American Skies", of which "American" would be told of it. */
const isSortOfPac = ({ text, word }: Tokens, i: number): boolean =>
  text[i - 1] === 'super' && isCapital(text[i + 1] ?? '') && !(word[i + 1].lists & DEMONYM);

/**
 * "Grant Lee said", "Will Lee told", "Rose Lee, a nurse,": what wink takes for a verb, before a surname and a verb of speech or who
 * it is.
 */
function saysBehind({ tag, text, lemma, lower }: Tokens, i: number): boolean {
  if (tag[i + 1] !== 'PROPN' || !isCapital(text[i + 1]) || !/^(?:VERB|AUX|NOUN)$/.test(tag[i])) return false;
  if (text[i + 2] === ',')
    return tag[i] !== 'NOUN' && !isSpeechVerb(lemma[i]) && /^(?:an?|the|\d\d)$/.test(lower[i + 3] ?? '');
  return isSpeechVerb(lemma[i + 2] ?? '') && /(?:[ds]|told)$/.test(lower[i + 2]);
}

const CONTRACTED = /^(?:i|he|she|it|we|you|they|who|that|there|what|let)'\p{L}+$/u;
const FUNCTION_TAGS: ReadonlySet<string> = new Set('DET PRON AUX ADP CCONJ SCONJ PUNCT NUM PART'.split(' '));

const STREET = /^(?:Street|Road|Avenue|Square|Lane|Palace|Castle|Watch|Now|International)$/;

/** "guards", "divers" */
const isTrade = (word: string): boolean => word.endsWith('s') && (listsOf(word.slice(0, -1)) & PERSON) > 0;

/** "Officials said", "Figures show": a noun for many at the head of a sentence. */
const isCommonPlural = (tokens: Tokens, i: number): boolean =>
  !isCapital(tokens.text[i + 1] ?? '') && tokens.lower[i + 1] !== "'s" && !isLeague(tokens, i); // not "Women's Aid"

/** Where the run of name words that begins at `first` ends, with hyphens, particles and "of" between them. */
export function runEnd(tokens: Tokens, first: number, starts: Uint8Array): number {
  const { text, lower } = tokens;
  let last = first + 1;
  while (last < tokens.count && starts[last] === 0) {
    let next = last;
    if (tokens.word[last].lists & TIE) {
      if (tiesSubjects(tokens, last) || tiesOwner(tokens, first, last)) {
        last += lower[last] === "'" && lower[last + 1] === 'and' ? 5 : 2;
        continue;
      }
      if (endsGivenName(tokens, first, last)) return last + 2;
      if (opensSurname(tokens, last)) {
        last += 3; // "Yoon-hee Baek"
        continue;
      }
      next = behindTie(tokens, first, last);
      if (next === last + 1 && isHyphen(text[last]) && isCapital(text[next] ?? '')) {
        last = next + 1; // "Omondi-Were", whatever it is tagged as
        continue;
      }
      if (isYounger(tokens, next)) return next + 2;
      // "Brightharbor, Inc."
      if (text[next] === ',' && COMPANY_FORMS.has(lower[next + 1]) && isCapital(text[next + 1])) return next + 2;
    }
    const surname = behindNickname(tokens, first, last);
    if (surname >= 0) {
      last = surname + 1;
      continue;
    }
    if (isWing(tokens, next)) return next + 3;
    const isForm = FOREIGN_FORMS.has(lower[next]) && isInCapitals(text[next]) && !isCapital(text[next + 1] ?? '');
    if (isForm || text[next] === 'plc') return next + 1; // "Storr AS"
    if (next >= tokens.count || !isNameToken(tokens, next, starts)) break;
    last = next + 1;
  }
  return last;
}

/** "NDP(U)": the wing of a party, in brackets without a blank before them. */
const isWing = ({ text, start, end }: Tokens, at: number): boolean =>
  text[at] === '(' && start[at] === end[at - 1] && /^\p{Lu}{1,3}$/u.test(text[at + 1]) && isInCapitals(text[at - 1]) && text[at + 2] === ')'; // biome-ignore format: one condition

export const isInCapitals = (text: string): boolean => text === text.toUpperCase();

/** The token behind what ties the words of a name; `at` where nothing does. */
function behindTie(tokens: Tokens, first: number, at: number): number {
  const { text, lower, tag, word, start, end } = tokens;
  const isTight = start[at] === end[at - 1] && end[at] === start[at + 1];
  if (isHyphen(text[at]) && isTight) return at + 1;
  if (text[at] === '&' || isFamilyFirm(tokens, at) || (at - first === 1 && isLeague(tokens, first))) return at + 1;
  const isBody =
    /^(?:NOUN|VERB)$/.test(tag[at + 1] ?? '') && isCapital(text[at + 1]) && (word[at - 1].lists & ORGANIZATION) > 0; // "Ministry of Justice"
  if ((tag[at + 1] === 'PROPN' || isBody) && governs(word[at - 1], lower[at])) return at + 1;
  if (at - first > 1 && lower[at] === 'of' && isUnionOf(tokens, at)) return at + 1;
  return behindParticles(tokens, at);
}

/** "Lee, Jr." */
const isYounger = ({ text, lower, word }: Tokens, comma: number): boolean =>
  text[comma] === ',' && (word[comma + 1]?.lists & SUFFIX) > 0 && /^[js]r\.?$/.test(lower[comma + 1]);

export const isHyphen = (text: string | undefined): boolean => text === '-' || text === '–';

/** "Parents for Safe Roads", "Doctors Without Borders": people who have joined for something. */
const isLeague = ({ text, lower }: Tokens, i: number): boolean =>
  JOINED_FOR.has(lower[i + 1]) && isCapital(text[i + 2] ?? '') && LEAGUE_MEMBERS.has(lower[i]);
const JOINED_FOR: ReadonlySet<string | undefined> = new Set(['for', 'against', 'without']);

/** "Food and Drug", "Alcohol, Tobacco, Firearms and Explosives": an "and", or a comma of a list that comes to an "and". */
function tiesSubjects(tokens: Tokens, at: number): boolean {
  const { lower, text } = tokens;
  if (!isSubject(tokens, at - 1)) return false;
  let i = at;
  while (text[i] === ',' && isSubject(tokens, i + 1)) i += 2;
  return lower[i] === 'and' && isSubject(tokens, i + 1);
}

const isSubject = ({ text, word }: Tokens, i: number): boolean => (word[i]?.lists & SUBJECT) > 0 && isCapital(text[i]);

/** The "Home Office", "Home Depot", which a text has not as its home. */
const isHomeOffice = ({ lower, text }: Tokens, i: number): boolean =>
  lower[i] === 'home' &&
  isCapital(text[i + 1] ?? '') &&
  /^(?:office|ministry|department|affairs|depot)$/.test(lower[i + 1]);

/** "van der", "bin", and "al-", which a hyphen ties to what follows. */
function behindParticles({ text, tag, word, start, end }: Tokens, from: number): number {
  let next = from;
  while (word[next]?.lists & PARTICLE && !isCapital(text[next]) && tag[next] !== 'PUNCT') next++;
  const isTied = next > from && isHyphen(text[next]) && start[next] === end[next - 1];
  return isTied ? next + 1 : next;
}

/** "Ministry of", "Secretary General of", "Commission on": what a preposition ties to the name before it. */
const governs = ({ lower, lists }: Word, preposition: string): boolean =>
  preposition === 'of' || preposition === 'for'
    ? (lists & (ROLE | ORGANIZATION | PERSON)) > 0 ||
      JOINED_AS.has(lower) ||
      /^(?:annals|archives|proceedings|transactions|bulletin)$/.test(lower)
    : preposition === 'on' &&
      /^(?:commission|committee|subcommittee|council|conference|institute|center|centre|panel|project|program|initiative)$/.test(
        lower,
      );
