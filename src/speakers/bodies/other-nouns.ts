import { BODY_NOUNS, CALLED_TOO } from '../../lexicon/body-nouns.ts';
import type { Document } from '../../text/document.ts';
import { ARTICLE } from '../pronouns/nearness.ts';
import type { CalledBodies } from './called.ts';

/**
 * "The zoo", where a text has named Orle Zoo alone, and "the force", where it has named one police: what a body is called by a noun of
 * its name, or by one that goes with that.
 *
 * @param first the "the" of the phrase
 * @param last the token behind it
 * @returns an entity, or null
 */
export function bodyOfNoun(doc: Document, called: CalledBodies, first: number, last: number): number | null {
  const { lower } = doc.tokens;
  if (lower[first] !== 'the') return null;
  const words = lower.slice(first + 1, last);
  const phrase = words.join(' ');
  const others = CALLED_TOO.get(phrase);
  if (!others && !BODY_NOUNS.has(phrase)) return null;
  if (isElsewhere(doc, words, first)) return null;
  const own = called.only((noun) => noun === phrase, first);
  const found = own === null && others ? called.only((noun) => others.has(noun), first) : own;
  return found === 'many' ? null : found;
}

/** "A school in Orle", "his school", "an American think tank": one that has no name here. */
function isElsewhere({ tokens: { lower, text } }: Document, phrase: readonly string[], first: number): boolean {
  const noun = phrase[phrase.length - 1];
  for (let i = Math.max(phrase.length, first - ARTICLE); i < first; i++) {
    if (lower[i] !== noun || text[i] !== noun) continue;
    const opener = i - phrase.length;
    if (lower[opener] !== 'the' && (phrase.length === 1 || lower[i - 1] === phrase[phrase.length - 2])) return true;
  }
  return false;
}
