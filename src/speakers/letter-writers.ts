import type { Document } from '../text/document.ts';
import { headOf } from './described/heads.ts';
import type { NamePlaces } from './names/places.ts';

/**
 * "One, from retired GP Dr Ann Lee, said", "Another letter, from Bob Wu, said": who wrote it.
 *
 * @returns the index of the name mention; undefined for none
 */
export function writerBehind(
  doc: Document,
  first: number,
  last: number,
  { starting, names }: NamePlaces,
): number | undefined {
  const { text, lower, tag } = doc.tokens;
  if (text[last] !== ',' || lower[last + 1] !== 'from' || !/^(?:an?|one|another)$/.test(lower[first])) return undefined;
  const isLetter = last - first > 1;
  if (isLetter && !LETTERS.test(lower[headOf(doc, first, last)])) return undefined;
  const from = last + 2;
  for (let i = from; i < from + LONGEST; i++) {
    const name = names[starting.get(i) ?? -1];
    if (name?.kind === 'person') {
      const isSure = isLetter || name.first > from || lower[name.last] === 'of'; // "One, from Ann Arbor, said"
      return isSure && /^(?:,|of|in)$/.test(lower[name.last]) ? starting.get(i) : undefined;
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[i] ?? '')) return undefined;
  }
  return undefined;
}

/** Words from "from" to the name. */
const LONGEST = 6;
const LETTERS =
  /^(?:letter|e-?mail|objection|comment|message|note|reply|response|submission|complaint|text|tweet|post|petition)$/;
