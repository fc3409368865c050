import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { type Retagged, type Tagged, VERBS } from './retagged-verbs.ts';

/** "managing director Lars Vik", a verb to wink, but not "leaving manager Lars Vik in charge". */
const ofTitle = (word: string): Retagged => ({ word, tag: 'ADJ', lemma: word, isSo: isOfTitle });

const isOfTitle = ({ lower, tag }: Tagged, i: number): boolean =>
  tag[i] === 'VERB' && tag[i + 2] === 'PROPN' && PERSON_NOUNS.has(lower[i + 1]);

/** "The acting police chief Ann Lee": as before, with what the office is of between the two. */
const acting: Retagged = {
  word: 'acting',
  tag: 'ADJ',
  lemma: 'acting',
  isSo: ({ lower, tag }, i) =>
    tag[i] === 'VERB' && tag[i + 1] === 'NOUN' && PERSON_NOUNS.has(lower[i + 2]) && tag[i + 3] === 'PROPN',
};

/** "said lead author Ann Lee", a verb to wink, but not "to lead author Ann Lee through it". */
const lead: Retagged = {
  word: 'lead',
  tag: 'ADJ',
  lemma: 'lead',
  isSo: (tokens, i) => isOfTitle(tokens, i) && !/^(?:AUX|NOUN|PART|PRON|PROPN)$/.test(tokens.tag[i - 1]),
};

/** "President-elect Ann Lee" */
const elect: Retagged = {
  word: 'elect',
  tag: 'ADJ',
  lemma: 'elect',
  isSo: ({ lower, tag }, i) => tag[i] === 'VERB' && lower[i - 1] === '-' && PERSON_NOUNS.has(lower[i - 2]),
};

/** Behind a noun and a hyphen, and not before another noun: "the runner-up", but not "the house-by-house search". */
const ofCompound = (word: string): Retagged => ({
  word,
  tag: 'NOUN',
  lemma: word,
  isSo: ({ lower, tag }, i) =>
    tag[i] === 'ADP' &&
    lower[i - 1] === '-' &&
    tag[i - 2] === 'NOUN' &&
    /^(?:VERB|AUX|ADV|PUNCT)$/.test(tag[i + 1] ?? 'PUNCT') &&
    lower[i + 1] !== '-',
});

/** Each with what it is taken for. */
const MENDED: readonly Retagged[] = [
  ...VERBS,
  ...['managing', 'acting', 'leading', 'visiting', 'sitting', 'presiding', 'commanding'].map(ofTitle),
  acting,
  lead,
  elect,
  // a preposition: "the runner-up said", "a passer-by saw it"
  ...['up', 'by', 'off', 'on'].map(ofCompound),
  // a preposition: "her mother-in-law said"
  {
    word: 'in',
    tag: 'NOUN',
    lemma: 'in',
    isSo: ({ lower, tag }, i) =>
      tag[i - 2] === 'NOUN' && lower[i - 1] === '-' && /^-laws?$/.test(`${lower[i + 1]}${lower[i + 2]}`),
  },
  // a verb: "Omar Said Barre, a farmer, warned", "Karim bin Said"
  { word: 'said', tag: 'PROPN', lemma: 'said', isSo: isName },
  // a verb: "Munich Re said"
  { word: 're', tag: 'PROPN', lemma: 're', isSo: ({ own, tag }, i) => own[i] === 'Re' && tag[i - 1] === 'PROPN' },
  // a verb: "Fed Governor Ann Lee said", "a Fed official said"
  {
    word: 'fed',
    tag: 'PROPN',
    lemma: 'fed',
    isSo: ({ own, lower }, i) => own[i] === 'Fed' && FED_ROLES.test(lower[i + 1] ?? ''),
  },
  // an adverb: "the forward said", "the England Under-21 forward said"
  {
    word: 'forward',
    tag: 'NOUN',
    lemma: 'forward',
    isSo: (tokens, i) => {
      if (tokens.tag[i] !== 'ADV' || tokens.tag[i + 1] === 'NOUN') return false;
      return tokens.tag[i - 1] === 'DET' || isBehindSide(tokens, i);
    },
  },
  // a determiner: "the former all-rounder", "an all-party group"
  { word: 'all', tag: 'ADJ', lemma: 'all', isSo: ({ lower, tag }, i) => lower[i + 1] === '-' && tag[i] === 'DET' },
  // a verb: "When police asked why A"
  {
    word: 'police',
    tag: 'NOUN',
    lemma: 'police',
    isSo: ({ lower, tag }, i) => tag[i] === 'VERB' && lower[i - 1] === 'when' && /^(?:VERB|AUX)$/.test(tag[i + 1]),
  },
  // a verb: "told Lee everything was well"
  {
    word: 'everything',
    tag: 'PRON',
    lemma: 'everything',
    isSo: ({ tag }, i) => tag[i] === 'VERB' && tag[i + 1] === 'AUX',
  },
];

const FED_ROLES = /^(?:vice|chair(?:man|woman)?|governors?|presidents?|officials?|policymakers?|economists?)$/;

/** By word. */
export const RETAGGED: ReadonlyMap<string, readonly Retagged[]> = new Map(
  MENDED.map(({ word }) => [word, MENDED.filter((other) => other.word === word)]),
);

/** "the Orle Under-21", "the 20-year-old": who plays there. */
function isBehindSide({ lower, tag }: Tagged, i: number): boolean {
  if (tag[i - 1] !== 'PROPN' && lower[i - 1] !== 'old') return false;
  let k = i - 1;
  while (k > i - LONGEST_SIDE && (/^(?:PROPN|ADJ|NUM)$/.test(tag[k]) || /^(?:-|year|old)$/.test(lower[k]))) k--;
  return lower[k] === 'the' && (tag[i + 1] === 'VERB' || /^sa(?:id|ys)$/.test(lower[k - 1])); // “A,” said the Orle forward.
}

const LONGEST_SIDE = 8;

/** With a capital, inside a name, where not all words have one. */
function isName({ own, lower, tag }: Tagged, i: number): boolean {
  if (own[i] !== 'Said') return false;
  if (/^(?:bin|ibn|al|el)$/.test(lower[i - 1])) return true;
  if (tag[i - 1] !== 'PROPN' || tag[i + 1] !== 'PROPN' || own[i + 1] === lower[i + 1]) return false;
  for (let k = i + 2; k < i + LONGEST_TITLE && k < tag.length; k++)
    if (tag[k] === 'VERB' && own[k] === lower[k]) return true;
  return false;
}

/** Within so many tokens a headline with capitals has no verb without one. */
const LONGEST_TITLE = 12;
