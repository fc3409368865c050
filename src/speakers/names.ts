import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import { ANONYMOUS_WORDS, DEMONYMS, DOCUMENT_WORDS, FEMALE_TITLES, MALE_TITLES, NAME_PARTICLES, NAME_SUFFIXES, NOT_NAMES, ORGANIZATION_WORDS, PERSON_NOUNS, ROLE_WORDS } from '../lexicon/people.ts'; // biome-ignore format: one import
import type { Document, Tokens } from '../text/document.ts';

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

const isFirstName = (word: string): boolean => MALE_NAMES.has(word) || FEMALE_NAMES.has(word);
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
const isTitle = (word: string): boolean => ROLE_WORDS.has(word) || MALE_TITLES.has(word) || FEMALE_TITLES.has(word);

/** Every proper name of the document, in text order. */
export function findNames(doc: Document): NameMention[] {
  const { tokens } = doc;
  const starts = new Set(doc.sentences.map((s) => s.first));
  const out: NameMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!isNameToken(tokens, i, starts)) continue;
    const last = runEnd(tokens, i, starts);
    out.push(...splitRun(tokens, i, last));
    i = last - 1;
  }
  return out;
}

function isNameToken(tokens: Tokens, i: number, starts: ReadonlySet<number>): boolean {
  const text = tokens.text[i];
  if (!isCapital(text) || NOT_NAMES.has(tokens.lower[i])) return false;
  if (/^(?:i|he|she|it|we|you|they|who|that|there|what|let)'\p{L}+$/u.test(tokens.lower[i])) return false;
  if (starts.has(i) && isCommonPlural(tokens, i)) return false;
  if (tokens.tag[i] === 'PROPN') return true;
  // "Ted", "Hope", "Manning": a capital where there is no reason for one but that it is a name
  if (/^(?:DET|PRON|AUX|ADP|CCONJ|SCONJ|PUNCT|NUM|PART)$/.test(tokens.tag[i])) return false;
  if (tokens.tag[i] === 'ADJ' && !DEMONYMS.has(tokens.lower[i])) return !starts.has(i) && tokens.tag[i + 1] === 'PROPN';
  return !starts.has(i) || (isFirstName(tokens.lower[i]) && isCapital(tokens.text[i + 1] ?? ''));
}

/** "Officials said", "Figures show": a common noun at the head of a sentence. */
const isCommonPlural = ({ lower, text }: Tokens, i: number): boolean =>
  (ANONYMOUS_WORDS.has(lower[i]) || DOCUMENT_WORDS.has(lower[i])) && !isCapital(text[i + 1] ?? '');

/** Where the run of name words that begins at `first` ends, with hyphens, particles and "of" between them. */
function runEnd(tokens: Tokens, first: number, starts: ReadonlySet<number>): number {
  let last = first + 1;
  for (;;) {
    let next = last;
    if (starts.has(next)) return last;
    if (
      /^[-–]$/.test(tokens.text[next] ?? '') &&
      tokens.start[next] === tokens.end[next - 1] &&
      tokens.end[next] === tokens.start[next + 1]
    )
      next++;
    else if (
      /^(?:of|for)$/.test(tokens.lower[next] ?? '') &&
      tokens.tag[next + 1] === 'PROPN' &&
      governs(tokens.lower[last - 1])
    )
      next++;
    else if (tokens.text[next] === '&') next++;
    else next = behindParticles(tokens, next);
    const suffix =
      tokens.text[next] === ',' &&
      NAME_SUFFIXES.has(tokens.lower[next + 1] ?? '') &&
      /^[js]r\.?$/.test(tokens.lower[next + 1]);
    if (suffix) return next + 2;
    if (next >= tokens.count || !isNameToken(tokens, next, starts)) return last;
    last = next + 1;
  }
}

/** "van der", "bin", and "al-", which a hyphen ties to what follows. */
function behindParticles(tokens: Tokens, from: number): number {
  let next = from;
  while (NAME_PARTICLES.has(tokens.lower[next]) && !isCapital(tokens.text[next]) && tokens.tag[next] !== 'PUNCT')
    next++;
  const isTied = next > from && /^[-–]$/.test(tokens.text[next] ?? '') && tokens.start[next] === tokens.end[next - 1];
  return isTied ? next + 1 : next;
}

/** "Ministry of", "Secretary General of", "University of": what "of" and "for" tie to the name before them. */
const governs = (word: string): boolean =>
  ROLE_WORDS.has(word) || ORGANIZATION_WORDS.has(word) || PERSON_NOUNS.has(word);

/** A run may hold a role and a name ("Political Affairs Ali Bagheri Kani"): the name begins behind the last role word. */
function splitRun(tokens: Tokens, first: number, last: number): NameMention[] {
  let name = first;
  for (let i = first; i < last; i++) {
    const word = tokens.lower[i];
    if (isTitle(word) && !(i === last - 1 && i > first && isOrganizationRun(tokens, first, last))) name = i + 1;
    else if (ORGANIZATION_WORDS.has(word) && hasPersonBehind(tokens, i + 1, last)) name = i + 1;
    else if (DEMONYMS.has(word) && i + 1 < last && i === name) name = i + 1;
  }
  if (/^(?:of|for)$/.test(tokens.lower[name] ?? '') && name < last) {
    const person = firstNameFrom(tokens, name + 2, last);
    if (person < 0) return [organization(tokens, first, last)];
    name = person;
  }
  if (name >= last) return isOrganizationRun(tokens, first, last) ? [organization(tokens, first, last)] : [];
  const words = nameWords(tokens, name, last);
  if (!words.length) return [];
  const kind = kindOf(tokens, first, name, last, words);
  if (kind === 'organization') {
    const titled = tokens.lower.slice(first, name).some((word) => PERSON_NOUNS.has(word));
    return [organization(tokens, titled ? name : first, last)];
  }
  return [{ first: name, last, kind, words, gender: genderOf(tokens, first, name), roleFirst: first }];
}

const isOrganizationRun = (tokens: Tokens, first: number, last: number): boolean =>
  tokens.lower.slice(first, last).some((word) => ORGANIZATION_WORDS.has(word));

function organization(tokens: Tokens, first: number, last: number): NameMention {
  return { first, last, kind: 'organization', words: nameWords(tokens, first, last), gender: null, roleFirst: first };
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

function nameWords(tokens: Tokens, first: number, last: number): string[] {
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
  if (words.length >= 2 && isFirstName(words[0])) return 'person';
  const before = tokens.lower[first - 1] ?? '';
  if (before === 'the' || /^\p{Lu}{2,6}$/u.test(tokens.text[name]))
    return words.length > 1 && before !== 'the' ? 'person' : 'organization';
  if (PERSON_NOUNS.has(before) && !/^(?:of|for)$/.test(tokens.lower[first - 2] ?? '')) return 'person';
  return words.length >= 2 && words.length <= 4 ? 'person' : 'unknown';
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
