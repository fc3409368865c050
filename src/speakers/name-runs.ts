import { MONTHS } from '../lexicon/calendar.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import { OFFICE_SUBJECTS } from '../lexicon/offices.ts';
import { ANONYMOUS_WORDS, DEMONYMS, DOCUMENT_WORDS, NAME_PARTICLES, NAME_SUFFIXES, NOT_NAMES, ORGANIZATION_WORDS, PERSON_NOUNS, ROLE_WORDS } from '../lexicon/people.ts'; // biome-ignore format: one import
import type { Document, Tokens } from '../text/document.ts';
import { lowerBound } from './search.ts';

export const isFirstName = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
/** A look at the code first: nearly every word is of plain letters. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** The tokens that have a capital whatever they are: the first of a sentence, or of a quotation that is no title. */
export function startsOf({ tokens, sentences, marks, text }: Document): ReadonlySet<number> {
  const out = new Set(sentences.map((s) => s.first));
  for (const { inner } of marks) {
    const first = lowerBound(tokens.count, (i) => tokens.start[i], inner.start);
    const isEmpty = first >= tokens.count || tokens.start[first] >= inner.end;
    if (!isEmpty && !TITLE.test(text.slice(inner.start, inner.end))) out.add(first);
  }
  return out;
}

/** “Morning Joe” */
const TITLE = /^\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:\p{Lu}[\p{L}\p{N}'’.-]*|of|the|and|for|in)){1,5}[,.!?]?$/u;

/** Whether a token may be a word of a name. `starts` are those of `startsOf`. */
export function isNameToken(tokens: Tokens, i: number, starts: ReadonlySet<number>): boolean {
  const text = tokens.text[i];
  if (!isCapital(text)) return false;
  if (NOT_NAMES.has(tokens.lower[i])) return isMonthSurname(tokens, i);
  if (/^(?:i|he|she|it|we|you|they|who|that|there|what|let)'\p{L}+$/u.test(tokens.lower[i])) return false;
  const isAlone = starts.has(i) && (i + 1 >= tokens.count || starts.has(i + 1)) && isFirstName(tokens.lower[i]);
  if (isAlone) return true; // "Bill", as a signature
  if (starts.has(i) && isCommonPlural(tokens, i)) return false;
  if (tokens.tag[i] === 'PROPN') return true;
  // "Ted", "Hope", "Manning": a capital where there is no reason for one but that it is a name
  if (/^(?:DET|PRON|AUX|ADP|CCONJ|SCONJ|PUNCT|NUM|PART)$/.test(tokens.tag[i])) return false;
  if (tokens.tag[i] === 'ADJ' && !DEMONYMS.has(tokens.lower[i])) return !starts.has(i) && tokens.tag[i + 1] === 'PROPN';
  if (!starts.has(i)) return true;
  const next = tokens.text[i + 1] ?? '';
  return isCapital(next) && (isFirstName(tokens.lower[i]) || STREET.test(next)); // "Downing Street"
}

/** "Theresa May", but not "met Theresa May 3" */
const isMonthSurname = ({ lower, text, tag }: Tokens, i: number): boolean =>
  MONTHS.includes(lower[i]) && isFirstName(lower[i - 1] ?? '') && isCapital(text[i - 1]) && tag[i + 1] !== 'NUM';

const STREET = /^(?:Street|Road|Avenue|Square|Lane|Palace|Castle)$/;

/** "Officials said", "Figures show": a common noun at the head of a sentence. */
const isCommonPlural = (tokens: Tokens, i: number): boolean => {
  const { lower, text } = tokens;
  if (isLeague(tokens, i)) return false;
  return (ANONYMOUS_WORDS.has(lower[i]) || DOCUMENT_WORDS.has(lower[i])) && !isCapital(text[i + 1] ?? '');
};

/** Where the run of name words that begins at `first` ends, with hyphens, particles and "of" between them. */
export function runEnd(tokens: Tokens, first: number, starts: ReadonlySet<number>): number {
  let last = first + 1;
  for (;;) {
    let next = last;
    if (starts.has(next)) return last;
    if (endsGivenName(tokens, first, next)) return next + 2;
    if (
      /^[-–]$/.test(tokens.text[next] ?? '') &&
      tokens.start[next] === tokens.end[next - 1] &&
      tokens.end[next] === tokens.start[next + 1]
    )
      next++;
    else if (tokens.tag[next + 1] === 'PROPN' && governs(tokens.lower[last - 1], tokens.lower[next] ?? '')) next++;
    else if (last - first === 1 && isLeague(tokens, first)) next++;
    else if (tokens.text[next] === '&') next++;
    else if (tiesSubjects(tokens, next) || tiesOwner(tokens, first, next)) {
      last = next + 2;
      continue;
    } else next = behindParticles(tokens, next);
    const suffix =
      tokens.text[next] === ',' &&
      NAME_SUFFIXES.has(tokens.lower[next + 1] ?? '') &&
      /^[js]r\.?$/.test(tokens.lower[next + 1]);
    if (suffix) return next + 2;
    if (next >= tokens.count || !isNameToken(tokens, next, starts)) return last;
    last = next + 1;
  }
}

/** "Lee Chul-soo", "Kim Jong-un": a given name of two syllables behind the family's. */
function endsGivenName({ text, lower, start, end }: Tokens, first: number, hyphen: number): boolean {
  if (
    text[hyphen] !== '-' ||
    hyphen - first < 2 ||
    ROLE_WORDS.has(lower[hyphen - 2]) ||
    !/^[a-z]{2,5}$/.test(text[hyphen + 1] ?? '')
  )
    return false;
  const isTied = start[hyphen] === end[hyphen - 1] && start[hyphen + 1] === end[hyphen];
  return isTied && text[hyphen - 1].length <= 5 && !COMPOUNDS.test(text[hyphen + 1]);
}
const COMPOUNDS =
  /^(?:based|like|born|led|run|era|wide|style|free|made|type|size|held|owned|ever|to|up|in|on|and|only)$/;

/** "Parents for Safe Roads", "Doctors Without Borders": people who have joined for something. */
const isLeague = ({ text, lower }: Tokens, i: number): boolean =>
  JOINED_FOR.has(lower[i + 1]) && isCapital(text[i + 2] ?? '') && LEAGUES.test(lower[i]);
const JOINED_FOR: ReadonlySet<string | undefined> = new Set(['for', 'against', 'without']);
const LEAGUES =
  /^(?:citizens|parents|mothers|fathers|families|students|teachers|doctors|nurses|physicians|scientists|lawyers|workers|women|men|veterans|friends|people|voters|farmers|neighbou?rs|americans|christians|jews|muslims|artists|writers|reporters|journalists|athletes|businesses|advocates|campaign|alliance|coalition|partnership|centre|center)$/;

/** "Food and Drug", "Alcohol, Tobacco, Firearms and Explosives": an "and", or a comma of a list that comes to an "and". */
function tiesSubjects({ lower, text }: Tokens, at: number): boolean {
  const isSubject = (i: number) => isCapital(text[i] ?? '') && OFFICE_SUBJECTS.has(lower[i]);
  if (!isSubject(at - 1)) return false;
  let i = at;
  while (text[i] === ',' && isSubject(i + 1)) i += 2;
  return lower[i] === 'and' && isSubject(i + 1);
}

/** "St. Anne's Hospital", "King's College", "Women's Institute", but "Norland's Ministry": a name that its owner begins. */
const tiesOwner = ({ lower, text }: Tokens, first: number, mark: number): boolean =>
  /^['’]s?$/.test(lower[mark] ?? '') &&
  isCapital(text[mark + 1] ?? '') &&
  ORGANIZATION_WORDS.has(lower[mark + 1]) &&
  (/^(?:st\.?|saint)$/.test(lower[first]) || OWNERS.test(lower[mark - 1]));
const OWNERS = /^(?:king|queen|children|women|men|people|workers|farmers|veterans|lloyd)$/;

/** Is it a word that the names of laws end in? */
export const isLaw = (word: string): boolean =>
  /^(?:act|bill|amendment|resolution|treaty|convention|protocol|accord|agreement)$/.test(word);
const LONGEST_LAW = 10;

/** "the Ann Lee Justice in Policing Act": where the name of a law ends that goes on behind a preposition or an "and", or null. */
export function lawEnd({ lower, tag, text }: Tokens, from: number): number | null {
  if (!/^(?:ADP|CCONJ)$/.test(tag[from] ?? '') || !isCapital(text[from + 1] ?? '')) return null;
  for (let i = from + 1; i < Math.min(text.length, from + LONGEST_LAW); i++) {
    if (isCapital(text[i]) && isLaw(lower[i])) return i + 1;
    if (!isCapital(text[i]) && !/^(?:ADP|CCONJ|DET)$/.test(tag[i])) return null;
  }
  return null;
}

/**
 * "the State Board of Harbors and Bridges (SBHB)": where a name ends whose initials stand behind it in brackets, if it goes
 * on behind the run of name words; else null.
 */
export function acronymEnd({ lower, tag, text }: Tokens, first: number, run: number): number | null {
  let last = run;
  while (
    last < run + LONGEST_NAME &&
    /^(?:ADP|CCONJ|DET|PART)$/.test(tag[last] ?? '') &&
    isCapital(text[last + 1] ?? '')
  ) {
    last += 2;
    while (isCapital(text[last] ?? '')) last++;
  }
  if (last === run || text[last] !== '(' || text[last + 2] !== ')') return null;
  const words = text.slice(first, last).filter(isCapital);
  return words.length > 1 &&
    words
      .map((w) => w[0])
      .join('')
      .toLowerCase() === lower[last + 1]
    ? last
    : null;
}
const LONGEST_NAME = 12;

/** "van der", "bin", and "al-", which a hyphen ties to what follows. */
function behindParticles(tokens: Tokens, from: number): number {
  let next = from;
  while (NAME_PARTICLES.has(tokens.lower[next]) && !isCapital(tokens.text[next]) && tokens.tag[next] !== 'PUNCT')
    next++;
  const isTied = next > from && /^[-–]$/.test(tokens.text[next] ?? '') && tokens.start[next] === tokens.end[next - 1];
  return isTied ? next + 1 : next;
}

/** "Ministry of", "Secretary General of", "Commission on": what a preposition ties to the name before it. */
const governs = (word: string, preposition: string): boolean =>
  /^(?:of|for)$/.test(preposition)
    ? ROLE_WORDS.has(word) || ORGANIZATION_WORDS.has(word) || PERSON_NOUNS.has(word)
    : preposition === 'on' &&
      /^(?:commission|committee|subcommittee|council|conference|institute|center|centre|panel)$/.test(word);
