import { WHEN } from '../../lexicon/calendar.ts';
import { STATE_WORDS } from '../../lexicon/constituencies.ts';
import { PERSON, ROLE } from '../../lexicon/naming.ts';
import { ANONYMOUS_WORDS, DOCUMENT_WORDS, ORGANIZATION_WORDS, ROLE_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { Cast, Found } from '../cast.ts';
import { byName } from '../named.ts';
import { byDescription } from './described.ts';
import { headOf, isPlural, isSingular } from './heads.ts';

/** A noun phrase, tokens `first` to `last` (exclusive). */
interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** So many phrases are looked at on the way to a person: "the owner of the mill in Orle, who". */
const REACH = 6;

/**
 * Whom a relative pronoun means: the name or the phrase right before it. "Who" is a person, and goes back to one over what is
 * none ("a nurse from Orle, who"), and from what somebody is to the name ("Ann Lee, a nurse from Orle, who").
 *
 * @param who its token
 */
export function byRelative(cast: Cast, who: number): Found {
  const { tokens } = cast.doc;
  const last = tokens.text[who - 1] === ',' ? who - 1 : who;
  const nearest = beforeDate(tokens, { first: phraseStart(tokens, last), last });
  const document = tokens.lower[who] === 'who' ? null : documentBefore(tokens, nearest.first);
  const phrase = (tokens.lower[who] === 'who' ? personBefore(cast, last) : document) ?? nearest;
  const mention = cast.places.ending.get(phrase.last);
  if (mention !== undefined) return { ...byName(cast, mention), rule: 'relative pronoun: the name before it' };
  if (phrase.first === phrase.last || isBareAdjective(cast.doc, phrase))
    return { speaker: null, rule: 'relative pronoun: no noun before it', candidates: [] };
  const described = tokens.lower[who] === 'who' ? describedBy(cast, phrase.first) : null;
  if (described !== null)
    return {
      speaker: cast.list.named(described),
      rule: 'relative pronoun: whom the phrase before it describes',
      candidates: [],
    };
  // all of it: "the head of the bank"
  const { first } = phrase;
  const end = document?.last ?? last;
  const head = headOf(cast.doc, first, end);
  const plural = isPlural(tokens.lower[head]) && !isSingular(cast.doc, head);
  const found = byDescription(cast, { form: 'description', definite: true, plural, head, first, last: end });
  return { ...found, rule: 'relative pronoun: the phrase before it' };
}

/** "A report by the guild, published on Monday, which found": the phrase before what tells when; another as it is. */
function beforeDate(tokens: Tokens, phrase: Phrase): Phrase {
  const { lower, text } = tokens;
  if (lower[phrase.first - 1] !== 'on' || !WHEN.has(lower[phrase.first])) return phrase;
  const last = phrase.first - 3;
  return text[last] === ',' ? { first: phraseStart(tokens, last), last } : phrase;
}

/** "Lee is a liar and bully who", "he was the man who": whom the predicate is about; null where it is none. */
function describedBy(
  { doc: { tokens }, places, entityOf, mentionAt, coreference }: Cast,
  first: number,
): number | null {
  const { tag, lower, text } = tokens;
  let verb = first - 1;
  while (verb > 0 && (/^(?:DET|ADJ|NOUN|ADV)$/.test(tag[verb]) || text[verb] === ',' || lower[verb] === 'and')) verb--;
  if (!/^(?:is|was|'s|be|been|being|remains|became)$/.test(lower[verb] ?? '')) return null;
  while (verb > 0 && tag[verb - 1] === 'AUX') verb--;
  const mention = places.ending.get(verb);
  if (mention !== undefined) return entityOf[mention];
  const pronoun = /^(?:he|she)$/.test(lower[verb - 1] ?? '') ? mentionAt.get(verb - 1) : undefined;
  return pronoun === undefined ? null : coreference.links[pronoun].entity;
}

/** The phrase for a person nearest before a token, and, where that is an apposition to a name, the name. */
function personBefore(cast: Cast, end: number): Phrase | null {
  const { text, lower, tag } = cast.doc.tokens;
  let last = text[end] === ',' ? behindAge(cast.doc.tokens, end) : end;
  for (let k = 0; k < REACH; k++) {
    const first = phraseStart(cast.doc.tokens, last);
    if (first === last) return null;
    const phrase = { first, last };
    const isName = cast.places.ending.has(last) && !isPlural(lower[last - 1]);
    const isRestricted = isName && k === 0 && text[end] !== ',' && tag[first - 1] === 'ADP'; // "an adviser to Ann Lee who"
    const before = first - 1;
    if (isStateOfTown(cast.doc.tokens, phrase)) {
      last = before;
      continue;
    }
    const isHome = isHomeOf(cast.doc.tokens, phrase);
    const resident = isHome ? apposedNoun(cast, before - 1) : null;
    if (resident) return resident;
    if (isPerson(cast, phrase) && !isRestricted && !(isHome && isOfPerson(cast.doc.tokens, before - 1)))
      return nameOf(cast, phrase) ?? phrase;
    if (tag[before] !== 'ADP' && !(tag[before] === 'VERB' && text[before].endsWith('ing'))) return null;
    // "an aide familiar with the plan, who"
    const isToldBehind = tag[before - 1] === 'ADJ' && /^(?:NOUN|PROPN)$/.test(tag[before - 2] ?? '');
    if (isToldBehind) last = before - 1;
    else last = text[before - 1] === ',' ? behindAge(cast.doc.tokens, before - 1) : before;
  }
  return null;
}

/** "a nurse from Dayton, | Ohio": the state of the town before the comma. */
function isStateOfTown({ text, lower, tag }: Tokens, { first, last }: Phrase): boolean {
  if (text[first - 1] !== ',' || !STATE_WORDS.has(lower.slice(first, last).join(' '))) return false;
  let town = first - 1;
  while (isCapital(text[town - 1] ?? '')) town--;
  return town < first - 1 && tag[town - 1] === 'ADP';
}

/** "a nurse from | Lyon": where somebody may be from, though a person may be named so. */
const isHomeOf = ({ lower, text }: Tokens, { first, last }: Phrase): boolean =>
  last - first === 1 && isCapital(text[first]) && /^(?:from|in|near)$/.test(lower[first - 1] ?? '');

const isOfPerson = ({ word, lemma }: Tokens, noun: number): boolean =>
  (word[noun]?.lists & (PERSON | ROLE)) > 0 || PERSON_NOUNS.has(lemma[noun]);

/** "Ann Lee, a | cook": the name, where the noun tells what a person is, whatever it is; or null. */
function apposedNoun(cast: Cast, noun: number): Phrase | null {
  const { text, lower, tag } = cast.doc.tokens;
  const first = tag[noun] === 'NOUN' ? phraseStart(cast.doc.tokens, noun + 1) : noun;
  if (!/^an?$/.test(lower[first] ?? '') || text[first - 1] !== ',' || DOCUMENT_WORDS.has(lower[noun])) return null;
  const name = personBefore(cast, behindAge(cast.doc.tokens, first - 1));
  return name && cast.places.ending.has(name.last) ? name : null;
}

/** "Ann Lee, 24, from Orle": the first of the commas, by the second. */
const behindAge = ({ text, tag }: Tokens, comma: number): number =>
  tag[comma - 1] === 'NUM' && text[comma - 2] === ',' ? comma - 2 : comma;

/** The name that a phrase is in apposition to: "Ann Lee, a nurse", "Ann Lee of Orle, 24, a nurse". */
function nameOf(cast: Cast, { first, last }: Phrase): Phrase | null {
  const { text, lower } = cast.doc.tokens;
  if (text[first - 1] !== ',' || cast.places.ending.has(last) || isPlural(lower[last - 1])) return null;
  const before = personBefore(cast, behindAge(cast.doc.tokens, first - 1));
  return before && cast.places.ending.has(before.last) ? before : null;
}

/** "A report by the Lee Institute, which found": what is by the phrase before it, or null. */
function documentBefore(tokens: Tokens, first: number): Phrase | null {
  const noun = first - 2;
  if (!/^(?:by|of|from)$/.test(tokens.lower[first - 1] ?? '') || !DOCUMENT_WORDS.has(tokens.lower[noun])) return null;
  return { first: phraseStart(tokens, noun + 1), last: noun + 1 };
}

function isPerson({ doc: { tokens }, names, places, entityOf, coreference }: Cast, { first, last }: Phrase): boolean {
  const word = tokens.lower[last - 1];
  if (ORGANIZATION_WORDS.has(word)) return false;
  const mention = places.ending.get(last);
  if (mention === undefined ? isPlural(word) : PEOPLES.test(word)) return true;
  if (mention !== undefined) {
    const hangs = /^(?:from|in|at|near|for|of|on)$/.test(tokens.lower[first - 1]); // "a nurse from Orle", more likely a place
    return names[mention].kind === 'person' || (!hangs && coreference.isPerson(entityOf[mention]));
  }
  if (word === 'law' && tokens.lower[last - 2] === '-') return true; // "her sister-in-law"
  return PERSON_NOUNS.has(word) || ROLE_WORDS.has(word) || ANONYMOUS_WORDS.has(`${word}s`);
}

/** "Norlanders", "Democrats", but not "Texas" */
const PEOPLES = /(?:ans|crats|ists|ers|ives|ites)$/;

function phraseStart({ tag, lower, start, end }: Tokens, last: number): number {
  let first = last;
  // "daughter-in-law"
  const isTied = (i: number): boolean => lower[i] === '-' && end[i - 1] === start[i] && end[i] === start[i + 1];
  // "told reporters | the survey, which"
  const isNext = (i: number): boolean =>
    i < last && /^(?:the|an?)$/.test(lower[i]) && /^(?:NOUN|PROPN)$/.test(tag[i - 1]);
  while (first > 0 && !isNext(first) && (isTied(first - 1) || belongs(tag[first - 1], lower[first - 1])))
    first -= isTied(first - 1) ? 2 : 1;
  if (/^(?:and|but|yet)$/.test(lower[first - 1] ?? '') && tag[first] === 'ADJ' && tag[first - 2] === 'ADJ') {
    let opens = first - 2; // "a fair and welcome first step"
    while (tag[opens] === 'ADJ' || tag[opens] === 'ADV' || (lower[opens] === ',' && tag[opens - 1] === 'ADJ')) opens--;
    if (tag[opens] === 'DET' || POSSESSIVES.has(lower[opens])) first = opens;
  }
  while (first < last && lower[first] === "'s") first++;
  return first;
}

const belongs = (tag: string, word: string): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag) || word === "'s" || word === '’s' || POSSESSIVES.has(word);

/** "It is not clear who", but "many who" */
const isBareAdjective = ({ tokens }: Document, { first, last }: Phrase): boolean =>
  last - first === 1 && tokens.tag[first] === 'ADJ' && !/^(?:many|some|several|few|most|more|other)$/.test(tokens.lower[first]); // biome-ignore format: one condition
