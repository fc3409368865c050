import { SUFFIX } from '../../lexicon/naming.ts';
import { SCORES } from '../../lexicon/numerals.ts';
import { PEOPLE } from '../../lexicon/person-nouns.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isHyphen } from './runs.ts';

/** The words of a name in lower case; what hyphens tie is one, without the article of Arabic names, which later mentions leave out. */
export function nameWords({ lower, word }: Tokens, first: number, last: number): string[] {
  const words: string[] = [];
  for (let i = first; i < last; i++) {
    const end = words.length - 1;
    if (end >= 0 && isHyphen(lower[i])) words[end] += '-';
    else if (end >= 0 && words[end].endsWith('-')) words[end] = withoutArticle(words[end] + lower[i]);
    else if (hasLetters(lower[i]) && !(word[i].lists & SUFFIX)) words.push(lower[i]);
  }
  return words;
}

/** "al-amin": "amin". */
export const withoutArticle = (word: string): string => word.replace(/^(?:a[dlnrstz]|ash|el|ul)-(?=.)/, '');

/** A look at the code first, as in `isCapital`. */
export function hasLetters(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 97 && code <= 122) || /[\p{L}\p{N}]/u.test(word);
}

/** "hundreds", "villagers", "delegates", but not "masons", which may be a surname. */
export const isSeveral = (word: string): boolean =>
  PEOPLE.has(word) || SCORES.has(word) || (/(?:[ae]nt|ate|ee)s$/.test(word) && SPEAKING_NOUNS.has(word.slice(0, -1)));
