import { COMPOUNDED } from '../../lexicon/compounds.ts';
import { DEMONYM, NO_NAME, ORGANIZATION, PERSON, ROLE } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';

/** "Lee Chul-soo", "Kim Jong-un": a given name of two syllables behind the family's. */
export function endsGivenName({ text, word, start, end }: Tokens, first: number, hyphen: number): boolean {
  if (
    text[hyphen] !== '-' ||
    hyphen - first < 2 ||
    word[hyphen - 2].lists & ROLE ||
    !/^[a-z]{2,5}$/.test(text[hyphen + 1] ?? '')
  )
    return false;
  const isTied = start[hyphen] === end[hyphen - 1] && start[hyphen + 1] === end[hyphen];
  return isTied && text[hyphen - 1].length <= 5 && !COMPOUNDED.has(text[hyphen + 1]);
}

/** "Yoon-hee Baek", "Mei-lin Guo", "Abdul-rahman Said": a given name of two parts, with a small second one, before the surname. */
export function opensSurname({ text, tag, word, start, end }: Tokens, hyphen: number): boolean {
  const second = text[hyphen + 1] ?? '';
  if (text[hyphen] !== '-' || tag[hyphen - 1] !== 'PROPN' || !/^[a-z]{1,7}$/.test(second)) return false;
  if (start[hyphen] !== end[hyphen - 1] || start[hyphen + 1] !== end[hyphen]) return false;
  if (!isCapital(text[hyphen + 2] ?? '') || word[hyphen + 2].lists & (NO_NAME | ROLE | ORGANIZATION | DEMONYM))
    return false;
  if (/^Abd[aeou]?[lr]?$/.test(text[hyphen - 1])) return true;
  const isPrefix = /^(?:non|un|re|de|bi|co|ex|mid|sub|pan)$/i.test(text[hyphen - 1]);
  const isWord = COMPOUNDED.has(second) || (word[hyphen + 1].lists & (PERSON | ROLE)) > 0;
  return !isPrefix && !isWord && SYLLABLE.test(text[hyphen - 1]) && SYLLABLE.test(second);
}

/** "Park Min-seok", "Choi | Sun-woo": the words before a hyphen and a small syllable, be the first of them a noun or a day. */
export function isFamilyBefore(tokens: Tokens, first: number): boolean {
  const { text, start, end } = tokens;
  const isShort = /^\p{Lu}\p{Ll}{1,4}$/u.test(text[first]) && SYLLABLE.test(text[first + 1] ?? '');
  const isTied = isShort && isCapital(text[first + 1]) && start[first + 2] === end[first + 1];
  return isTied && endsGivenName(tokens, first, first + 2) && SYLLABLE.test(text[first + 3]);
}

/** "min-seok" */
export function isOfTwoSyllables(word: string): boolean {
  const hyphen = word.indexOf('-');
  return hyphen > 0 && SYLLABLE.test(word.slice(0, hyphen)) && SYLLABLE.test(word.slice(hyphen + 1));
}

/** Of the romanised names of East Asia. */
const SYLLABLE =
  /^(?:[b-df-hj-np-tv-z]|[czs]h|[hkg]y|[kghs]w|ts|hs)?(?:[aeiou]|a[eiou]|e[aeiou]|i[aeou]|iao|o[aeou]|u[aeio]|y[aeou]|yeo|yoo)(?:ng?|[klmpthr])?$/i;
