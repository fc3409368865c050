import { BODY_NOUNS, CALLED_TOO } from '../lexicon/body-nouns.ts';
import type { Document } from '../text/document.ts';
import type { CalledBodies } from './called-bodies.ts';
import { ARTICLE } from './nearness.ts';

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
  const phrase = lower.slice(first + 1, last).join(' ');
  const others = CALLED_TOO.get(phrase);
  if (!others && !BODY_NOUNS.has(phrase)) return null;
  if (isElsewhere(doc, lower[last - 1], first)) return null;
  const own = called.only((noun) => noun === phrase, first);
  const found = own === null && others ? called.only((noun) => others.has(noun), first) : own;
  return found === 'many' ? null : found;
}

/** "A school in Orle", "his school": one that has no name here. */
function isElsewhere({ tokens: { lower, text } }: Document, noun: string, first: number): boolean {
  for (let i = Math.max(1, first - ARTICLE); i < first; i++)
    if (lower[i] === noun && text[i] === noun && lower[i - 1] !== 'the') return true;
  return false;
}
