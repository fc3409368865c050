import { HEARSAY, SAID_NOUNS, UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { DEMONYM, FEMALE, listsOf, MALE, MANY, ORGANIZATION, PERSON, THING, VARIATION } from '../../lexicon/naming.ts';
import { AMOUNTS } from '../../lexicon/numerals.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/people.ts';
import { PEOPLE } from '../../lexicon/person-nouns.ts';
import { isRecord } from '../../lexicon/records.ts';
import { MAY_SPEAK } from '../../lexicon/speaking-nouns.ts';
import { NO_THINGS, THING_ENDINGS, THING_NOUNS } from '../../lexicon/thing-nouns.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { areMembers } from '../told-kind.ts';
import { headOf, isPlural } from './heads.ts';
import { singular } from './singular.ts';
import { isSpeakingNoun } from './speaking.ts';

/** Lists of nouns for one person. */
export const ONE = PERSON | MALE | FEMALE | VARIATION;

/** "officers", "people", "Italians", but not "results". */
export function arePeople(noun: string): boolean {
  if (PEOPLE.has(noun) || ANONYMOUS_WORDS.has(noun) || areMembers(noun)) return true;
  const one = singular(noun);
  return noun !== one && ((listsOf(one) & ONE) > 0 || isSpeakingNoun(one));
}

/** "results", "negotiations": a plural of what neither speaks nor is people, by its token. */
export function areThings({ lower, lemma }: Tokens, i: number): boolean {
  const noun = lower[i];
  const one = lemma[i] === noun ? singular(noun) : lemma[i];
  const lists = listsOf(one);
  if (arePeople(noun) || NO_THINGS.has(noun) || lists & ORGANIZATION || listsOf(noun) & DEMONYM) return false;
  if (isRecord(noun) || isRecord(one) || THING_NOUNS.has(one) || THING_ENDINGS.test(noun)) return true;
  if (UTTERANCES.has(one) || HEARSAY.has(one) || SAID_NOUNS.has(one) || listsOf(noun) & MANY) return true;
  return (lists & THING) > 0 && !MAY_SPEAK.has(one);
}

/**
 * Of an amount the noun for what is counted: "many of her [supporters]", "a wide array of [economists]", "one of the [judges] of Orle".
 *
 * @returns its token; -1 where the phrase is no amount of several
 */
export function countedAt(doc: Document, first: number, last: number): number {
  const { lower, tag } = doc.tokens;
  let of = first;
  while (of < last && lower[of] !== 'of') {
    if (tag[of] === 'ADP' && !/^(?:as|in|out|than)$/.test(lower[of])) return -1; // "a deal with one of the judges"
    of++;
  }
  if (of === first || of + 1 >= last || !(AMOUNTS.has(lower[of - 1]) || tag[of - 1] === 'NUM')) return -1;
  const inner = countedAt(doc, of + 1, last); // "two of dozens of guests"
  if (inner >= 0) return inner;
  const head = headOf(doc, of + 1, last);
  return isPlural(lower[head]) ? head : -1;
}
