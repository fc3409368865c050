import { FEMALE, LEAD, listsOf, MALE, PERSON, PRONOUN, VARIATION } from '../lexicon/naming.ts';
import type { Document, Tokens } from '../text/document.ts';
import { behindTies } from './described/noun-phrases.ts';
import { singular } from './described/singular.ts';
import { genderOfNoun, genderOfPronoun, genderOn } from './gender.ts';
import type { Gender, NameMention } from './names/names.ts';
import { type GrammarRole, grammarRole, isGenitive, pronounRole } from './pronouns/grammar.ts';
import { factOf } from './roles/told.ts';

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

const LONGEST = 8;
/** Tokens of "the 51-year-old". */
const LONGEST_AGE = 6;
const PERSON_NOUN = PERSON | MALE | FEMALE | VARIATION;

/**
 * Every mention of one person or of something named, in the order in which they begin.
 *
 * @param speaking by its first token the noun of a phrase that says something, and so is a person's
 */
export function findMentions(
  doc: Document,
  names: readonly NameMention[],
  speaking: ReadonlyMap<number, number>,
): TextMention[] {
  const { word, count } = doc.tokens;
  const out: TextMention[] = [];
  let name = 0;
  let next = names.length ? names[0].first : count;
  for (let i = 0; i < count; i++) {
    if (i === next) {
      out.push(named(doc, names[name], name));
      i = names[name].last - 1;
      name++;
      next = name < names.length ? names[name].first : count;
      addOwned(doc, names[name], out);
    } else if (word[i].lists & (PRONOUN | LEAD)) {
      const before = out.length;
      addUnnamed(doc, i, names[name], speaking.get(i), out);
      if (out.length > before && out[out.length - 1].form === 'description') addOwned(doc, names[name], out);
    }
  }
  return out;
}

function named(doc: Document, { first, last, roleFirst, gender }: NameMention, name: number): TextMention {
  return {
    form: 'name',
    first,
    last,
    role: nameRole(doc, roleFirst, first, last),
    name,
    head: -1,
    gender,
    definite: true,
  };
}

/** A pronoun, a description, or both: "her mother". */
function addUnnamed(
  doc: Document,
  first: number,
  next: NameMention | undefined,
  speaking: number | undefined,
  out: TextMention[],
): void {
  const { lower, word } = doc.tokens;
  if (word[first].lists & PRONOUN) {
    const role = pronounRole(doc.tokens, first);
    const gender = genderOfPronoun(lower[first]);
    out.push({ form: 'pronoun', first, last: first + 1, role, name: -1, head: -1, gender, definite: true });
    if (lower[first] !== 'his' && lower[first] !== 'her') return;
  }
  const fact = factOf(doc.tokens, first);
  const isAged = fact !== null && /^\d/.test(fact);
  const head = fact === null ? headAt(doc, first, next, speaking) : first + (isAged ? LONGEST_AGE - 3 : 1); // "the 51-year | -old"
  if (head < 0) return;
  const last = isAged ? first + LONGEST_AGE : head + 1;
  const role = grammarRole(doc, first, isAged ? behindTies(doc, last) : last); // "the 19-year-old from Orle left"
  const definite = !INDEFINITE.has(lower[first]);
  const ofMany = lower[first] === 'one' && lower[first + 1] === 'of' ? genderOfNoun(singular(lower[head])) : null; // "one of the women"
  out.push({
    form: 'description',
    first,
    last,
    role,
    name: -1,
    head,
    gender: genderOn(nounLists(doc.tokens, head)) ?? ofMany,
    definite,
  });
}

function headAt(doc: Document, first: number, next: NameMention | undefined, speaking: number | undefined): number {
  const head = behindName(doc.tokens, first, next) ?? personHead(doc, first, next?.roleFirst ?? Infinity);
  return head < 0 && speaking !== undefined ? speaking : head;
}

/** "Lee's neighbour", "a guest's daughter": somebody who is somebody's, behind the mention of the owner. */
function addOwned(doc: Document, next: NameMention | undefined, out: TextMention[]): void {
  const { first, last } = out[out.length - 1];
  const isGoal = doc.tokens.lower[last + 1] === 'winner'; // "Storr's winner came late"
  const head = isGenitive(doc.tokens, last) && !isGoal ? personHead(doc, last, next?.roleFirst ?? Infinity) : -1;
  if (head < 0) return;
  const role = grammarRole(doc, first, head + 1);
  const gender = genderOn(nounLists(doc.tokens, head));
  out.push({ form: 'description', first, last: head + 1, role, name: -1, head, gender, definite: true });
}

/** "A Ministry of Trade spokesman", "the Florida senator": the noun behind a name that is not his; null where that is no such phrase. */
function behindName({ lower, word, tag }: Tokens, first: number, next: NameMention | undefined): number | null {
  if (!next || next.roleFirst > first + 2 || next.kind === 'person') return null;
  const isBased = lower[next.last] === '-' && lower[next.last + 1] === 'based'; // "the Orle-based surgeon"
  let head = isBased ? next.last + 2 : next.last;
  while (tag[head + 1] === 'NOUN' && word[head]?.lists & PERSON && word[head + 1].lists & PERSON_NOUN) head++; // "chief executive"
  if (!isBased && !/^(?:the|an?)$/.test(lower[first]) && !SPEAKS_FOR.test(lower[head] ?? '')) return null;
  return tag[head + 1] === 'PROPN' || !(word[head]?.lists & PERSON_NOUN) ? null : head;
}

const SPEAKS_FOR = /^(?:spokes(?:man|woman|person)|official|minister|lawyer|source|officer|director|boss|chief)$/;

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

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
function personHead({ tokens }: Document, first: number, nextName: number): number {
  const { tag, text, lower, count } = tokens;
  const end = Math.min(count, nextName, first + LONGEST + 1);
  let head = -1;
  for (let i = first + 1; i < end; i++) {
    if (tag[i] === 'NOUN' || tag[i] === 'PROPN' || (lower[i] === 'general' && head === i - 1))
      head = i; // "attorney general"
    else if (tag[i] === 'VERB' && text[i - 1] === '-')
      continue; // "the Polish-born priest"
    else if (tag[i] !== 'ADJ' && tag[i] !== 'NUM' && text[i] !== '-' && !ORDINALS.has(lower[i])) break;
  }
  if (head < 0 || !(nounLists(tokens, head) & PERSON_NOUN) || isLimb(tokens, first, head)) return -1;
  let name = head + 2;
  while (
    name < nextName &&
    name < head + LONGEST &&
    (/^(?:DET|NOUN|ADJ|VERB|NUM)$/.test(tag[name]) || text[name] === '-')
  )
    name++; // "His deputy, the retired goalkeeper Ann Lee", "a guest, 19-year-old Ann Lee"
  if (nextName === head + 1 || (text[head + 1] === ',' && nextName === name)) return -1;
  return isAttribute(tokens, first) ? -1 : head;
}

/** The lists that a noun is on, or what somebody no longer is. */
const nounLists = ({ lower, word }: Tokens, i: number): number =>
  lower[i].startsWith('ex-') ? listsOf(lower[i].slice(3)) : word[i].lists;

/** "shook his head", but not "his head of sales" */
const isLimb = ({ lower }: Tokens, first: number, head: number): boolean =>
  lower[head] === 'head' && lower[head + 1] !== 'of' && /^(?:his|her|their|my|your)$/.test(lower[first]);

/** They may come as adverbs. */
const ORDINALS: ReadonlySet<string> = new Set(['second', 'third', 'fourth']);

export const isPersonNoun = (word: string): boolean => (listsOf(word) & PERSON_NOUN) > 0;

/** "Wu, a nurse" and "Wu was a nurse" say what Wu is; "as a nurse" and "like a nurse" too. */
function isAttribute({ tag, text, lower, lemma }: Tokens, first: number): boolean {
  if (text[first - 1] === ',' && tag[first - 2] === 'PROPN') return lower[first] !== 'whose';
  if (lower[first - 1] === 'as' || (lower[first - 1] === 'like' && /^an?$/.test(lower[first]))) return true;
  const verb = tag[first - 1] === 'ADV' || lower[first - 1] === 'not' ? first - 2 : first - 1;
  return verb >= 0 && (COPULAS.has(lemma[verb]) || COPULAS.has(lower[verb]));
}

const COPULAS: ReadonlySet<string> = new Set(["'s", 'was', 'is', 'are', 'were', 'been', 'be', 'become', 'remain']);
