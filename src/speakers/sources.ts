import { VIEWS } from '../lexicon/cue-nouns.ts';
import { APPROXIMATELY, DETERMINERS } from '../lexicon/determiners.ts';
import { PERSON } from '../lexicon/naming.ts';
import { ORGANIZATION_WORDS } from '../lexicon/people.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { findMark } from '../quotes/scene.ts';
import { jointOfficesStart } from '../quotes/sources/joint-offices.ts';
import { listEndingAt } from '../quotes/sources/lists.ts';
import type { Run } from '../quotes/sources/noun-phrases.ts';
import type { Document, Span, Tokens } from '../text/document.ts';
import { isCapital } from '../text/word.ts';
import { apposedToOne, pairBehind } from './appositions.ts';
import { coreEnd } from './cores.ts';
import { headOf, isPlural, isSingular, opensSentence } from './described/heads.ts';
import { writerBehind } from './letter-writers.ts';
import { nameOf } from './names/core.ts';
import type { NamePlaces } from './names/places.ts';
import { pronounWord } from './pronouns/grammar.ts';
import { isRoleWord } from './roles/roles.ts';
import { tokenAt } from './search.ts';

/** How a source mentions who is behind it. Tokens are `first` to `last` (exclusive); `last` ends the phrase's core. */
export type SourceForm =
  | { readonly form: 'pronoun'; readonly word: string; readonly first: number; readonly last: number }
  /** `mention` is the index of the name mention that the phrase comes down to. */
  | { readonly form: 'name'; readonly mention: number; readonly first: number; readonly last: number }
  /** "Lee and Wu", "the mayor and Lee", "Lee, Orr and Wu": who speak together, each with the tokens of the phrase. */
  | { readonly form: 'several'; readonly parts: readonly Run[]; readonly first: number; readonly last: number }
  | {
      readonly form: 'description';
      readonly definite: boolean;
      readonly plural: boolean;
      /** The token of its head (`headOf`). */
      readonly head: number;
      readonly first: number;
      readonly last: number;
    };

export type Description = SourceForm & { readonly form: 'description' };

const PRONOUN: ReadonlySet<string> = new Set(
  'he she they it i we you who which him her them me us this that these those himself herself one another others'.split(
    ' ',
  ),
);
/** "My hope is that": whose it is. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['my', 'i'], ['our', 'we'], ['your', 'you'], ['his', 'he'], ['her', 'she'], ['their', 'they'], ['its', 'it'],
]); // biome-ignore format: a table
/**
 * Reads a source: its core (up to the first comma or clause), and whether that is a pronoun, a name or a description.
 *
 * @param places the names of the text
 */
export function readSource(doc: Document, span: Span, places: NamePlaces): SourceForm | null {
  const { tokens } = doc;
  let first = tokenAt(tokens, span.start);
  const end = tokenAt(tokens, span.end);
  const isOfPhrase = (i: number) => tokens.lower[i] === 'i' || APPROXIMATELY.test(tokens.lower[i]);
  while (first < end && /^(?:PUNCT|ADV|CCONJ)$/.test(tokens.tag[first]) && !isOfPhrase(first)) first++;
  if (first >= end) return null;
  if (tokens.text[first - 1] === '.') first = places.names[places.covering(first) ?? -1]?.first ?? first; // "Orle. | us"
  if (tokens.text[first + 1] === '-' && tokens.lower[first + 2] === 'of' && tokens.lower[first - 1] === 'the') first--; // "the | mum-of-two"
  const joint = jointOfficesStart(tokens, end, first);
  if (joint === first)
    return {
      form: 'description',
      definite: tokens.lower[first] === 'the',
      plural: true,
      head: end - 1,
      first,
      last: end,
    };
  const list = listOf(doc, first, end, places);
  if (list) return list;
  // "a spokesman for the Health, Labour and Trade Ministers"
  const isTheirs = tokens.lower[joint - 1] === 'for' && coreEnd(doc, first, joint, places) === joint;
  let last = isTheirs ? end : coreEnd(doc, first, end, places);
  const owner = last - first <= 2 && last === end ? OWNERS.get(tokens.lower[first]) : undefined;
  if (owner && (last - first === 1 || VIEWS.has(tokens.lower[last - 1])))
    return { form: 'pronoun', word: owner, first, last: first + 1 };
  const word = /^(?:US|WHO)$/.test(tokens.text[first]) ? '' : pronounWord(tokens.lower[first]); // "US prosecutors"
  const apposed = word === 'one' || word === 'another' ? apposedToOne(tokens, last, end, places) : undefined;
  if (apposed !== undefined) return { form: 'name', mention: apposed, first, last };
  const writer = writerBehind(doc, first, last, places);
  if (writer !== undefined) return { form: 'name', mention: writer, first, last };
  const ownsNoun = last - first === 2 && /^(?:her|that|this|these|those|which|one|another|others)$/.test(word);
  if (last - first <= 2 && !ownsNoun && PRONOUN.has(word)) return { form: 'pronoun', word, first, last };
  // "relatives, many of whom say": some of those before it
  if (tokens.lower[end - 2] === 'of' && /^(?:who|whom|which)$/.test(tokens.lower[end - 1]))
    return { form: 'pronoun', word: 'who', first, last: end };
  // "In the book Dark Water I": a phrase too many before the pronoun
  if (tokens.text[end - 1] === 'I') return { form: 'pronoun', word: 'i', first: end - 1, last: end };
  const second = secondOf(doc, first, last, places);
  if (second !== null) {
    const parts = [
      { first, last: second - 1 },
      { first: second, last },
    ];
    return { form: 'several', parts, first, last };
  }
  const pair = pairBehind(doc, first, last, places);
  if (pair) return { form: 'several', parts: pair, first: pair[0].first, last: pair[1].last };
  const name = nameOf(doc, first, last, end, places);
  if (name !== undefined) return { form: 'name', mention: name, first, last };
  // "President | Grant Lee said": a title cut off from its name
  const titled =
    last - first === 1 && isCapital(tokens.text[first]) && isRoleWord(tokens.lower[first])
      ? places.starting.get(last)
      : undefined;
  if (titled !== undefined && places.names[titled].kind === 'person')
    return { form: 'name', mention: titled, first, last };
  // "the mayor's | answer": the mayor; but not "a clerk at Lind's | said"
  const isOwner = tokens.tag[last] !== 'VERB' || !/^(?:at|for|from|with)$/.test(tokens.lower[last - 3] ?? '');
  if (/^['’]s?$/.test(tokens.text[last - 1]) && last - first > 1 && isOwner) last--;
  return describe(doc, first, last);
}

function describe(doc: Document, first: number, last: number): Description {
  const { tokens } = doc;
  const head = headOf(doc, first, last);
  const lead = tokens.lower[first];
  const plural = isPlural(tokens.lower[head]) && !isSingular(doc, head);
  const definite =
    /^(?:the|this|that|these|those|his|her|their|its|our|my)$/.test(lead) ||
    (isCapital(tokens.text[head]) && !(plural && head === first && opensSentence(doc, first)));
  return {
    form: 'description',
    definite,
    plural: plural || /^(?:police|people)$/.test(tokens.lower[head]),
    head,
    first,
    last,
  };
}

/**
 * "Egypt, Jordan and Qatar": each of them; "foreign ministers from Egypt, Jordan and Qatar", "a statement signed by Egypt, Jordan and
 * Qatar": what they belong to. Null where the source is no list to its end.
 */
function listOf(doc: Document, first: number, end: number, places: NamePlaces): SourceForm | null {
  const { text, tag, lower } = doc.tokens;
  const comma = findMark(doc.tokens, ',', first, end);
  if (comma < 0 || places.covering(comma) !== undefined) return null; // "the Ministry of Food, Forestry and Rural Affairs"
  const isGoverned = (i: number) => tag[i - 1] === 'ADP' || /ing$/.test(lower[i - 1]); // "a group including Lee, Orr and Wu"
  const parts = listEndingAt(doc.tokens, end, first, (i) => i === first || isGoverned(i));
  if (!parts.length) return null;
  const [{ first: opens, last }] = parts;
  // "Lee, a fan of Hale, Orr and Wu": what hangs on an apposition
  if (opens > first) return isGoverned(opens) && comma > opens ? describe(doc, first, end) : null;
  const head = headOf(doc, first, last);
  const isOfAll =
    head < last - 1 &&
    tag[head + 1] === 'ADP' &&
    isPlural(lower[head]) &&
    (text[head] === lower[head] || head === first);
  return isOfAll ? describe(doc, first, end) : { form: 'several', parts, first, last: end };
}

/**
 * "Ann Lee and Bob Wu", "both the bank and the Treasury", "Lee and his secretary of state", "she and Bob Wu", "the secretary and Lee": the
 * first token of the other one, or null where there is one alone.
 */
function secondOf(doc: Document, first: number, last: number, places: NamePlaces): number | null {
  const { tokens } = doc;
  const { lower, tag, word } = tokens;
  const { names, starting, ending } = places;
  const titled = starting.get(first);
  const isName = ending.has(last);
  if (/^s?he$/.test(lower[first]) && lower[first + 1] === 'and' && first + 2 < last) return first + 2;
  for (let i = first + 1; i < last - 1; i++) {
    if (tag[i] !== 'ADP' && lower[i] !== 'and') continue;
    const isInside =
      places.covering(i) !== undefined ||
      (titled !== undefined && i < names[titled].first && !joinsOffices(tokens, first, i));
    if (tag[i] === 'ADP' && !isInside) return null;
    if (lower[i] !== 'and' || isInside) continue;
    const mention = ending.get(i);
    const isRole =
      isName &&
      mention === undefined &&
      i > first + 1 &&
      (word[i - 1].lists & PERSON) > 0 &&
      DETERMINERS.has(lower[first]) &&
      (tag[i + 1] === 'PROPN' || joinsOffices(tokens, first, i));
    // "Norland's army and the paramilitary ROF", "the rebels and Ann Lee"
    const isBody = tag[i - 1] === 'NOUN' && (ORGANIZATION_WORDS.has(lower[i - 1]) || isPlural(lower[i - 1])) && (DETERMINERS.has(lower[i + 1]) || starting.has(i + 1)); // biome-ignore format: one condition
    if (mention === undefined) return isRole || (isBody && isName) ? i + 1 : null;
    const head = headOf(doc, i + 1, last);
    const isPerson = word[head].lists & PERSON || PERSON_NOUNS.has(tokens.lemma[head]);
    const isOther = isPerson && DETERMINERS.has(lower[i + 1]) && names[mention].kind !== 'organization';
    return isName || isOther ? i + 1 : null;
  }
  return null;
}

/** "The prime minister and President Lee": nobody holds both. */
const joinsOffices = ({ lower }: Tokens, first: number, and: number): boolean =>
  lower[first] === 'the' && OFFICES.test(lower[and - 1]) && OFFICES.test(lower[and + 1]);

const OFFICES =
  /^(?:president|minister|prime|chancellor|premier|king|queen|prince|princess|governor|mayor|senator|ambassador|secretary|pope|chairman)$/;
