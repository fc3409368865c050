import { CAREERS, GRANDPARENTS, PARENTS } from '../../lexicon/lives.ts';
import type { Tokens } from '../../text/document.ts';
import type { TextMention } from '../mentions.ts';

/** What a text tells of somebody's life in place of the name. */

/** "The mum-of-two", "the father of three": the number is what nobody tells of somebody who has not been named. */
export function isParentOfSome({ lower, text, tag }: Tokens, { last, head }: TextMention): boolean {
  if (!PARENTS.has(lower[head]) && !GRANDPARENTS.has(lower[head])) return false;
  const of = text[last] === '-' ? last + 1 : last;
  const number = text[of + 1] === '-' ? of + 2 : of + 1;
  return lower[of] === 'of' && (tag[number] === 'NUM' || NUMBER.test(lower[number] ?? ''));
}

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d\d?)$/;

/** "The grandfather", "the former soldier", "the retired miner", "the ex-footballer" */
export function isOfLife({ lower }: Tokens, { first, last, head }: TextMention): boolean {
  if (GRANDPARENTS.has(lower[head])) return last - first <= 4; // "the great-grandmother"
  if (lower[head].startsWith('ex-')) return CAREERS.has(lower[head].slice(3));
  const isFormer = /^(?:former|retired|ex|veteran)$/.test(lower[first + 1]);
  return isFormer && head > first + 1 && CAREERS.has(lower[head]);
}
