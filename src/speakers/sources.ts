import {
  ANONYMOUS_WORDS,
  DEMONYMS,
  DOCUMENT_WORDS,
  ORGANIZATION_WORDS,
  PERSON_NOUNS,
  ROLE_WORDS,
} from '../lexicon/people.ts';
import type { Document, Span, Tokens } from '../text/document.ts';
import { pronounWord } from './grammar.ts';
import { isCapital } from './name-runs.ts';
import { isPostNominal, type NameMention } from './names.ts';
import type { NamePlaces } from './places.ts';
import { roleBefore } from './roles.ts';
import { lowerBound } from './search.ts';
import type { SpeakerKind } from './speaker.ts';

/** How a source mentions who is behind it. Tokens are `first` to `last` (exclusive); `last` ends the phrase's core. */
export type SourceForm =
  | { readonly form: 'pronoun'; readonly word: string; readonly first: number; readonly last: number }
  /** `mention` is the index of the name mention that the phrase comes down to. */
  | {
      readonly form: 'name';
      readonly mention: number;
      readonly first: number;
      readonly last: number;
      /** The first of several that are named together: "Lee and Wu". */
      readonly joint: boolean;
    }
  | {
      readonly form: 'description';
      readonly definite: boolean;
      readonly plural: boolean;
      readonly first: number;
      readonly last: number;
    };

const PRONOUN =
  /^(?:he|she|they|it|i|we|you|who|which|him|her|them|me|us|this|that|these|those|himself|herself|one|another|others)$/;
/** "My hope is that": whose it is. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['my', 'i'], ['our', 'we'], ['your', 'you'], ['his', 'he'], ['her', 'she'], ['their', 'they'], ['its', 'it'],
]); // biome-ignore format: a table
const OWN_VIEW =
  /^(?:hope|view|opinion|guess|belief|feeling|wish|intention|aim|goal|fear|fears|hopes|views|honor|honour|pleasure|privilege|duty|dream|understanding|impression|conviction|wishes|worry|concern|desire|point|argument|claim|position)$/;
const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;
const CORE_ENDS = /^(?:,|;|:|\(|–|—|who|whose|which|that)$/;

/**
 * Reads a source: its core (up to the first comma or clause), and whether that is a pronoun, a name or a description.
 *
 * @param places the names of the text
 */
export function readSource(doc: Document, span: Span, places: NamePlaces): SourceForm | null {
  const { tokens } = doc;
  let first = lowerBound(tokens.count, (i) => tokens.start[i], span.start);
  const end = lowerBound(tokens.count, (i) => tokens.start[i], span.end);
  while (first < end && /^(?:PUNCT|ADV|CCONJ)$/.test(tokens.tag[first]) && tokens.lower[first] !== 'i') first++;
  if (first >= end) return null;
  let last = first;
  while (last < end && (last === first || !CORE_ENDS.test(tokens.lower[last]) || places.covering(last) !== undefined))
    last = Math.max(last + 1, behindBrackets(tokens, last + 1, end));
  last = rowEnd(doc, first, last, end) ?? last;
  while (last - first > 1 && places.ending.has(last - 1) && isTrailer(tokens, last - 1)) last--;
  last = withoutTime(tokens, first, last);
  const owner = last - first <= 2 && last === end ? OWNERS.get(tokens.lower[first]) : undefined;
  if (owner && (last - first === 1 || OWN_VIEW.test(tokens.lower[last - 1])))
    return { form: 'pronoun', word: owner, first, last: first + 1 };
  const word = pronounWord(tokens.lower[first]);
  const ownsNoun = /^(?:her|that|this|these|those|which|one)$/.test(word) && last - first > 1;
  if (PRONOUN.test(word) && last - first <= 2 && !ownsNoun) return { form: 'pronoun', word, first, last };
  // "In the book Dark Water I": a phrase too many before the pronoun
  if (tokens.text[end - 1] === 'I') return { form: 'pronoun', word: 'i', first: end - 1, last: end };
  const joint = firstOfSeveral(doc, first, last, places);
  if (joint) return { form: 'name', mention: joint.mention, first, last: joint.last, joint: true };
  last = firstConjunct(tokens, first, last);
  const name = nameOf(doc, first, last, end, places);
  if (name !== undefined) return { form: 'name', mention: name, first, last, joint: false };
  const head = headOf(doc, first, last);
  const lead = tokens.lower[first];
  const plural = isPlural(tokens.lower[head]) && !isSingular(doc, head);
  const definite =
    /^(?:the|this|that|these|those|his|her|their|its|our|my)$/.test(lead) ||
    (/^\p{Lu}/u.test(tokens.text[head]) && !(plural && head === first && opensSentence(doc, first)));
  return {
    form: 'description',
    definite,
    plural: plural || /^(?:police|people)$/.test(tokens.lower[head]),
    first,
    last,
  };
}

/** "Doctors, nurses and teachers": where a row of nouns ends that the comma at `last` belongs to, or null. */
function rowEnd(doc: Document, first: number, last: number, end: number): number | null {
  const { tag, text, lower } = doc.tokens;
  if (text[last] !== ',' || PERSON_NOUNS.has(lower[headOf(doc, first, last)])) return null;
  const opens = last - first === 1 && isPlural(lower[first]) && isPlural(lower[end - 1]) && opensSentence(doc, first);
  if (!/^(?:NOUN|ADJ)$/.test(tag[last - 1]) && !opens) return null;
  let i = last + 1;
  while (i < end && (/^(?:NOUN|ADJ)$/.test(tag[i]) || text[i] === ',')) i++;
  if (i >= end - 1 || !/^(?:and|or)$/.test(lower[i])) return null;
  for (i++; i < end; i++) if (!/^(?:NOUN|ADJ)$/.test(tag[i])) return null;
  return end;
}

/** "A United Towns (UT) tribunal": behind letters in brackets that a noun follows; else -1. */
const behindBrackets = ({ text, tag }: Tokens, at: number, end: number): number =>
  text[at] === '(' && text[at + 2] === ')' && at + 3 < end && /^(?:NOUN|PROPN)$/.test(tag[at + 3]) ? at + 3 : -1;

/** "Orle Steel just this month", "a release issued on Friday": when it was said is no part of who did. */
function withoutTime({ lower, tag }: Tokens, first: number, last: number): number {
  if (last - first > 2 && tag[last - 1] === 'VERB' && /ed$/.test(lower[last - 1]) && tag[last - 2] === 'NOUN')
    return last - 1;
  let end = last;
  while (end > first + 1 && WHEN.test(lower[end - 1])) end--;
  if (end === last || (end === last - 1 && !DAY.test(lower[last - 1]))) return last;
  return end > first + 1 && tag[end - 1] === 'VERB' && /^(?:NOUN|PROPN)$/.test(tag[end - 2]) ? end - 1 : end;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|recently)$/;
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|recently|just|earlier|late|this|last|next|on|week|month|year|morning|afternoon|evening|night|weekend|spring|summer|fall|autumn|winter)$/;

/** "Lee himself", "Lee OBE". */
const isTrailer = (tokens: Tokens, i: number): boolean => REFLEXIVE.test(tokens.lower[i]) || isPostNominal(tokens, i);

const isPlural = (word: string): boolean => /(?:[^s]s|people|men|women|police)$/.test(word);

/** A noun in "-s" that is one: its lemma is the word itself, and it is no noun for people. */
function isSingular({ tokens }: Document, i: number): boolean {
  return tokens.lower[i] === tokens.lemma[i] && !ANONYMOUS_WORDS.has(tokens.lower[i]);
}

function opensSentence({ tokens, sentences }: Document, token: number): boolean {
  if (token === 0 || /^[.!?”"]/.test(tokens.text[token - 1])) return true;
  return sentences[lowerBound(sentences.length, (k) => sentences[k].first, token)]?.first === token;
}

/** "Ann Lee and Bob Wu", "both the bank and the Treasury": the first name, where another follows behind "and". */
function firstOfSeveral(
  { tokens }: Document,
  first: number,
  last: number,
  places: NamePlaces,
): { mention: number; last: number } | null {
  const { names, starting, ending } = places;
  const titled = starting.get(first);
  for (let i = first + 1; i < last; i++) {
    const isInside = places.covering(i) !== undefined || (titled !== undefined && i < names[titled].first);
    if (tokens.tag[i] === 'ADP' && !isInside) return null;
    const mention = ending.get(i);
    if (mention === undefined) continue;
    if (tokens.lower[i] !== 'and' || !ending.has(last)) return null;
    return { mention, last: i };
  }
  return null;
}

/** "The secretary and Lee": the first of two who are joined, where the first is described. Where it ends, or `last`. */
function firstConjunct({ lower, tag }: Tokens, first: number, last: number): number {
  if (!/^(?:the|a|an|his|her|their|its|our|my)$/.test(lower[first])) return last;
  for (let i = first + 2; i < last - 1; i++) {
    if (tag[i] === 'ADP') return last;
    if (lower[i] === 'and' && PERSON_NOUNS.has(lower[i - 1]) && tag[i + 1] === 'PROPN') return i;
  }
  return last;
}

/** The name that the phrase comes down to: at the end of its core, or in apposition to it ("her adviser, Jake Lee"). */
function nameOf(doc: Document, first: number, last: number, end: number, places: NamePlaces): number | undefined {
  const { tokens } = doc;
  const { names, starting, ending } = places;
  let core = last;
  for (let i = first + 1; i < last; i++) {
    // "Officer Tusk of the Walrus Department", "Lee at the bank": the name stands before the preposition
    const leads = ending.has(i) && names[ending.get(i)!].roleFirst <= first;
    if (tokens.tag[i] === 'ADP' && ending.has(i) && (leads || !ending.has(last)) && !namesNoun(tokens, i, last)) {
      core = i;
      break;
    }
  }
  const own = ending.get(core) ?? ending.get(tokens.lower[core - 1] === "'s" ? core - 1 : -1);
  if (own !== undefined && !isGoverned(tokens, first, names[own])) return own;
  const cut = places.covering(last);
  if (cut !== undefined) return cut;
  if (tokens.text[last] !== ',' || last + 1 >= end || !PERSON_NOUNS.has(tokens.lower[headOf(doc, first, last)]))
    return undefined;
  return starting.get(last + 1);
}

/** "The Rewards for Courage program": capitals from the preposition to a noun that they name. */
function namesNoun({ text, lower, tag }: Tokens, preposition: number, last: number): boolean {
  if (lower[preposition] !== 'for' || last - preposition < 3) return false;
  if (tag[last - 1] !== 'NOUN' || isCapital(text[last - 1])) return false;
  return text.slice(preposition + 1, last - 1).every(isCapital);
}

/** "Lawyers for Ann Lee", "aides to President Lee": the name hangs on a preposition, and it is others who speak. */
function isGoverned(tokens: Tokens, first: number, name: NameMention): boolean {
  let before = (roleBefore(tokens, name)?.[0] ?? name.roleFirst) - 1;
  while (before > first && /^(?:DET|ADJ|NUM)$/.test(tokens.tag[before])) before--;
  // "a poll for NBC and the Herald"
  if (tokens.lower[before] === 'and' && tokens.tag[before - 1] === 'PROPN')
    for (before--; before > first && /^(?:PROPN|DET|ADJ|NUM)$/.test(tokens.tag[before]); ) before--;
  return (
    before > first && tokens.tag[before] === 'ADP' && /^(?:NOUN|ADJ|VERB|PROPN|NUM|PRON)$/.test(tokens.tag[before - 1])
  );
}

/** The head of a phrase: its last noun before a preposition. */
export function headOf(doc: Document, first: number, last: number): number {
  const { tokens } = doc;
  let head = first;
  for (let i = first; i < last; i++) {
    if (i > first && tokens.tag[i] === 'ADP' && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(tokens.tag[i - 1])) break;
    const isNoun = /^(?:NOUN|PROPN)$/.test(tokens.tag[i]) || (i === last - 1 && ROLE_WORDS.has(tokens.lower[i])); // "chief"
    if (isNoun) head = i;
    else if (!/^(?:NOUN|PROPN)$/.test(tokens.tag[head])) head = i;
  }
  return head;
}

/** What kind of speaker a description means. */
export function kindOfDescription(
  doc: Document,
  source: { first: number; last: number; plural: boolean; definite: boolean },
): SpeakerKind {
  const { tokens } = doc;
  const head = tokens.lower[headOf(doc, source.first, source.last)];
  if (DOCUMENT_WORDS.has(head)) return 'document';
  const unnamed =
    !source.definite &&
    (ANONYMOUS_WORDS.has(head) || /^(?:a|an|one|some|several|unnamed)$/.test(tokens.lower[source.first]));
  if (unnamed && (ANONYMOUS_WORDS.has(head) || PERSON_NOUNS.has(head))) return 'anonymous';
  if (PERSON_NOUNS.has(head) && !source.plural) return 'person';
  if (ORGANIZATION_WORDS.has(head)) return 'organization';
  if (source.plural) return 'group';
  return DEMONYMS.has(head) ? 'group' : 'unknown';
}
