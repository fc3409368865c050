import { ANONYMOUS_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Attribution } from '../../quotes/quote.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { genderOfNoun } from '../gender.ts';
import { lowerBound, tokenAt } from '../search.ts';
import type { SourceForm } from '../sources.ts';
import { headOf, isPlural } from './heads.ts';
import { isTold } from './one-of.ts';
import { singular } from './singular.ts';
import { isSpeakingNoun } from './speaking.ts';

/** Sentences before "one of them" in which they are told of. */
const REACH = 2;

/** "One of the soldiers", "a fourth": of a phrase whose head is a number. */
export const isOneOfMany = ({ lower }: Tokens, first: number): boolean =>
  (lower[first] === 'one' && lower[first + 1] === 'of') || isOrdinal(lower, first);

const isOrdinal = (lower: readonly string[], first: number): boolean =>
  lower[first] === 'a' && /^(?:second|third|fourth|fifth|sixth|seventh)$/.test(lower[first + 1]);

/**
 * Of a source that is one of several without a name the noun or the word that says so: "one of the [soldiers]", "[another]", "one of
 * them, a [nurse]". -1 for all others, and where that is no person.
 */
export function onePersonAt(doc: Document, attribution: Attribution, source: SourceForm): number {
  const { lower, tag } = doc.tokens;
  const { form, first, last } = source;
  const isBare = form === 'pronoun' && /^(?:one|another)$/.test(source.word);
  if (!isBare && !(form === 'description' && isOneOfMany(doc.tokens, first))) return -1;
  if (!isBare && lower[first] === 'one') {
    const head = headOf(doc, first + 2, last);
    if (tag[head] === 'NOUN') return isPlural(lower[head]) && isPersons(lower[head]) ? head : -1;
  }
  const noun = apposedPerson(doc, last, tokenAt(doc.tokens, attribution.source[0].end));
  if (noun >= 0) return noun;
  if (attribution.within >= 0 || !isTold(doc, attribution)) return -1;
  if (isOrdinal(lower, first)) return isShare(doc, first) ? -1 : first + 1;
  return areSeveralNear(doc, first) ? first : -1;
}

const isPersons = (noun: string): boolean => isPersonal(singular(noun)) || noun === 'people' || noun === 'mps';
const isPersonal = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || ANONYMOUS_WORDS.has(`${noun}s`) || genderOfNoun(noun) !== null || noun === 'guard' || isSpeakingNoun(noun); // biome-ignore format: one condition

/** "One of them, now a [judge]"; -1 for none. */
function apposedPerson(doc: Document, comma: number, end: number): number {
  const { text, lower } = doc.tokens;
  let i = comma + 1;
  if (text[comma] !== ',' || i >= end) return -1;
  if (/^(?:now|then|himself|herself)$/.test(lower[i])) i++;
  if (!/^(?:an?|the)$/.test(lower[i])) return -1;
  let last = i;
  while (last < end && !/^(?:[,(–—]|who|whose|which|that)$/.test(text[last])) last++;
  const head = headOf(doc, i, last);
  return isPersonal(lower[head]) ? head : -1;
}

/** "A third said they would vote for Lee": of those who were asked. */
function isShare({ tokens, sentences, text }: Document, first: number): boolean {
  const s = lowerBound(sentences.length, (k) => sentences[k].last, first + 1);
  const from = tokens.start[sentences[Math.max(0, s - REACH)].first];
  if (/per ?cent|%|\b(?:polls?|surveys?|half|quarter|respondents|two-thirds)\b/i.test(text.slice(from, tokens.end[sentences[s].last - 1]))) return true; // biome-ignore format: one condition
  return !tokens.lower.slice(first + 2, first + 6).some((word) => /^(?:he|she|his|her)$/.test(word));
}

/** Are those told of just before people, or not told of at all: "Two diplomats", not "the suppliers"? */
function areSeveralNear({ tokens: { tag, lower }, sentences }: Document, first: number): boolean {
  const s = lowerBound(sentences.length, (k) => sentences[k].last, first + 1);
  let isAny = false;
  for (let i = first - 1; i >= sentences[Math.max(0, s - REACH)].first; i--) {
    if (tag[i] !== 'NOUN' || !isPlural(lower[i])) continue;
    if (isPersons(lower[i])) return true;
    isAny = true;
  }
  return !isAny;
}
