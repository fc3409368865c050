import { FEMALE_NOUNS, MALE_NOUNS, PERSON_NOUNS } from '../lexicon/people.ts';
import type { Document, Tokens } from '../text/document.ts';
import { type GrammarRole, grammarRole, isGenitive, pronounRole } from './grammar.ts';
import type { Gender, NameMention } from './names.ts';

/** Somebody mentioned in place: tokens `first` to `last` (exclusive), and the grammatical role there. */
export interface TextMention {
  readonly form: 'name' | 'pronoun' | 'description';
  readonly first: number;
  readonly last: number;
  readonly role: GrammarRole;
  /** Index of the name mention; -1 for the other forms. */
  readonly name: number;
  /** The noun that says what somebody is; -1 for the other forms. */
  readonly head: number;
  /** What the mention itself tells: "she", "the actress". */
  readonly gender: Gender | null;
  /** "the mayor", "his wife", but not "a mayor". */
  readonly definite: boolean;
}

/** With the verbs that may come in one token with them: "he's". */
const GENDERS: ReadonlyMap<string, Gender> = new Map(
  ['', "'s", "'d", "'ll", "'re", "'ve", "'m"].flatMap((verb) => [
    ...['he', 'him', 'his', 'himself'].map((word) => [word + verb, 'male'] as const),
    ...['she', 'her', 'hers', 'herself'].map((word) => [word + verb, 'female'] as const),
  ]),
);
/** Words that begin a mention, of those that are no names: pronouns with their gender, and what leads a phrase with null. */
const BEGINS: ReadonlyMap<string, Gender | null> = new Map([
  ...'the this that a an one another my our their its your'.split(' ').map((word) => [word, null] as const),
  ...GENDERS,
]);
const LONGEST = 8;

export const genderOfPronoun = (lower: string): Gender | null => GENDERS.get(lower) ?? null;

export const genderOfNoun = (noun: string): Gender | null =>
  FEMALE_NOUNS.has(noun) ? 'female' : MALE_NOUNS.has(noun) ? 'male' : null;

/** Every mention of one person or of something named, in the order in which they begin. */
export function findMentions(doc: Document, names: readonly NameMention[]): TextMention[] {
  const { tokens } = doc;
  const out: TextMention[] = [];
  let name = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (names[name]?.first === i) {
      const { first, last, roleFirst, gender } = names[name];
      const role = nameRole(doc, roleFirst, first, last);
      out.push({ form: 'name', first, last, role, name, head: -1, gender, definite: true });
      i = last - 1;
      name++;
      continue;
    }
    const gender = BEGINS.get(tokens.lower[i]);
    if (gender === undefined) continue;
    if (gender) {
      const role = pronounRole(tokens, i);
      out.push({ form: 'pronoun', first: i, last: i + 1, role, name: -1, head: -1, gender, definite: true });
    }
    const leads = gender === null || /^(?:his|her)$/.test(tokens.lower[i]);
    const head = leads ? personHead(doc, i, names[name]?.roleFirst ?? Infinity) : -1;
    if (head >= 0) {
      const [first, last] = [i, head + 1];
      const definite = !/^(?:a|an|one|another)$/.test(tokens.lower[i]);
      const role = grammarRole(doc, first, last);
      out.push({
        form: 'description',
        first,
        last,
        role,
        name: -1,
        head,
        gender: genderOfNoun(tokens.lower[head]),
        definite,
      });
    }
  }
  return out;
}

/** A role before the name belongs to its phrase: "told the mayor Ann Lee". */
function nameRole(doc: Document, roleFirst: number, first: number, last: number): GrammarRole {
  const role = grammarRole(doc, first, last);
  return role === 'other' && roleFirst < first ? grammarRole(doc, roleFirst, last) : role;
}

/**
 * The head of a phrase for one person that begins at `first`: "the 52-year-old senator", "her mother". -1 for all other
 * phrases, for those that are but a part of a name's ("the actor Sam Wu", "Sam Wu, the actor"), and for predicates ("is a
 * teacher").
 */
function personHead(doc: Document, first: number, nextName: number): number {
  const { tokens } = doc;
  let head = -1;
  for (let i = first + 1; i < tokens.count && i <= first + LONGEST; i++) {
    if (i >= nextName) break;
    if (tokens.tag[i] === 'NOUN' || tokens.tag[i] === 'PROPN') head = i;
    else if (!/^(?:ADJ|NUM)$/.test(tokens.tag[i]) && tokens.text[i] !== '-') break;
  }
  if (head < 0 || !isPersonNoun(tokens.lower[head])) return -1;
  if (nextName === head + 1 || (tokens.text[head + 1] === ',' && nextName === head + 2)) return -1;
  if (isAttribute(tokens, first)) return -1;
  return head;
}

export const isPersonNoun = (word: string): boolean => PERSON_NOUNS.has(word) || genderOfNoun(word) !== null;

/** "Wu, a nurse" and "Wu was a nurse" say what Wu is; "as a nurse" too. */
function isAttribute({ tag, text, lower, lemma }: Tokens, first: number): boolean {
  if (text[first - 1] === ',' && tag[first - 2] === 'PROPN') return true;
  if (lower[first - 1] === 'as') return true;
  const verb = tag[first - 1] === 'ADV' || lower[first - 1] === 'not' ? first - 2 : first - 1;
  return /^(?:be|become|remain)$/.test(lemma[verb] ?? '') || /^(?:'s|was|is|are|were|been)$/.test(lower[verb] ?? '');
}

/** The head of a predicate right behind a name: "Ann Lee was an English nurse". -1 where there is none. */
export function predicateHead(doc: Document, last: number): number {
  const { tokens } = doc;
  let i = last;
  if (tokens.text[i] === '(') while (i < tokens.count && i < last + 30 && tokens.text[i++] !== ')');
  if (isGenitive(tokens, i) || !/^(?:is|was|'s|became)$/.test(tokens.lower[i] ?? '')) return -1;
  i++;
  if (!/^(?:a|an|the)$/.test(tokens.lower[i] ?? '')) return -1;
  let head = -1;
  for (let k = i + 1; k < tokens.count && k <= i + LONGEST; k++) {
    if (tokens.tag[k] === 'NOUN' || tokens.tag[k] === 'PROPN') head = k;
    else if (!/^(?:ADJ|NUM|CCONJ)$/.test(tokens.tag[k]) && !/^[-,]$/.test(tokens.text[k])) break;
  }
  return head >= 0 && isPersonNoun(tokens.lower[head]) ? head : -1;
}
