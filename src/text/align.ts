import { codeAt } from './code-at.ts';
import type { Tokens } from './document.ts';
import { retag } from './retag.ts';
import { newWord, type Word } from './word.ts';

/**
 * Finds wink's tokens in the text: it keeps no offsets. Those that say what the piece between blanks says stand where it stands; the
 * others, and what follows until a token is met where it stands, are searched for.
 *
 * Where the text says what wink was given, the token's string is wink's own: one string a word, which is cheap to compare
 * and to look up.
 *
 * @param input what wink read, as long as the text
 * @param read the tokens as wink read them, @param start where they start, or -1: put right in place
 * @param lemma lemmas, in which those of masked words are put right
 */
export function align(
  text: string,
  input: string,
  read: Word[],
  start: Int32Array,
  tags: readonly string[],
  lemma: string[],
): Tokens {
  const count = read.length;
  const end = new Int32Array(count);
  const own = new Array<string>(count);
  const lower = new Array<string>(count);
  const tag = new Array<string>(count); // a copy: V8 tells an array made at its full length from one that has grown
  const isMasked = text !== input;
  let cursor = 0;
  let isLost = false;
  for (let i = 0; i < count; i++) {
    const { text: value } = read[i];
    isLost = start[i] < 0 || (isLost && !isBlank(input, cursor, start[i]));
    if (isLost) while (codeAt(input, cursor) === 32) cursor++;
    const at = isLost ? input.indexOf(value, cursor) : start[i];
    start[i] = at < 0 ? cursor : at;
    end[i] = at < 0 ? cursor : at + value.length;
    if (value === '"' && text[start[i]] !== '"') end[i]++; // doubled apostrophes, masked
    cursor = end[i];
    // "<ORVS.O>" is read as in round brackets
    const isSame = !isMasked || text.startsWith(value, start[i]) || value === '(' || value === ')';
    const isOwn = end[i] - start[i] === value.length && isSame;
    if (!isOwn) {
      read[i] = newWord(text.slice(start[i], end[i]), () => false);
      lemma[i] = read[i].lower;
    }
    own[i] = read[i].text;
    lower[i] = read[i].lower;
    tag[i] = tags[i];
  }
  retag(own, lower, tag, lemma);
  return { count, start, end, text: own, lower, lemma, tag, word: read };
}

const isBlank = (text: string, from: number, to: number): boolean => from <= to && text.slice(from, to).trim() === '';
