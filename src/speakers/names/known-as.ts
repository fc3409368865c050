import { PERSON } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';

/** "a tipster known as | ByteOwl", "a user called | SnowHat" */
export function isKnownAs({ lower, word }: Tokens, first: number): boolean {
  const verb = lower[first - 1] === 'as' ? first - 2 : first - 1;
  if (!/^(?:called|named|nicknamed|known|identified|posting|tweeting|writing)$/.test(lower[verb] ?? '')) return false;
  const noun = /^(?:only|just|simply)$/.test(lower[verb - 1] ?? '') ? verb - 2 : verb - 1;
  return ((word[noun]?.lists ?? 0) & PERSON) > 0 || HANDLED.test(lower[noun] ?? '');
}

/** Those who are known by what they sign with. */
const HANDLED = /^(?:user|tipster|leaker|poster|hacker|commenter|redditor|tiktoker|instagrammer|streamer|gamer)$/;

/** "the 12-year-old | Halimé |", but not "the 12-year-old | Storr | plant" */
export const isAged = ({ lower, tag }: Tokens, first: number, last: number): boolean =>
  tag[last] !== 'NOUN' && lower[first - 1] === 'old' && lower[first - 2] === '-' && lower[first - 3] === 'year';
