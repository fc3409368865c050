import type { Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from './names.ts';
import { fits } from './surnames.ts';

/** Tokens behind a birth name in which its bearer is named. */
const REACH = 40;

/**
 * "Ann Lee, a poet, has died. … *Born Anna Liu* in Orle in 1931, she wrote …": whose name at birth it is, of those whom the text has
 * named before, the one whom it is about; null where it is nobody's.
 */
export function bearerOf(tokens: Tokens, { first, last, kind }: NameMention, before: readonly Entity[]): Entity | null {
  const { text, lower, count } = tokens;
  if (text[first - 1] !== 'Born' || kind === 'organization') return null;
  let end = last;
  const isOpen = (i: number): boolean => !/^[.!?;]$/.test(text[i]) && !/^[,”"]$/.test(text[i - 1]);
  while (end < count && end < last + REACH && (isOpen(end) || !/^s?he$/.test(lower[end]))) {
    if (/^[.!?;]$/.test(text[end])) return null;
    end++;
  }
  const pronoun = lower[end];
  if (pronoun !== 'she' && pronoun !== 'he') return null;
  const gender = pronoun === 'she' ? 'female' : 'male';
  const people = before.filter((e) => e.kind === 'person' && fits(e, gender));
  if (!people.length) return null;
  return people.reduce((best, e) => (e.mentions.length > best.mentions.length ? e : best));
}
