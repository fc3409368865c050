import type { Tokens } from './document.ts';

/** Words in lower case, kept while there are not too many: names and typing errors never end. */
const LOWER = new Map<string, string>();
const MOST_WORDS = 50_000;

/**
 * Finds wink's tokens in the text: it keeps no offsets.
 *
 * Where the text says what wink was given, the token's string is wink's own: one string a word, which is cheap to compare
 * and to look up.
 *
 * @param input what wink read, as long as the text
 * @param values the tokens as wink read them
 * @param lemma lemmas, in which those of masked words are put right
 */
export function align(text: string, input: string, values: string[], tag: string[], lemma: string[]): Tokens {
  const count = values.length;
  const start = new Array<number>(count);
  const end = new Array<number>(count);
  const own = new Array<string>(count);
  const lower = new Array<string>(count);
  let cursor = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    while (input.charCodeAt(cursor) === 32) cursor++;
    const at = standsAt(input, value, cursor) ? cursor : input.indexOf(value, cursor);
    start[i] = at < 0 ? cursor : at;
    end[i] = at < 0 ? cursor : at + value.length;
    if (value === '"' && text[start[i]] !== '"') end[i]++; // doubled apostrophes, masked
    cursor = end[i];
    const isOwn = end[i] - start[i] === value.length && standsAt(text, value, start[i]);
    own[i] = isOwn ? value : text.slice(start[i], end[i]);
    lower[i] = inLowerCase(own[i]);
    if (!isOwn) lemma[i] = lower[i];
  }
  return { count, start, end, text: own, lower, lemma, tag };
}

/** `startsWith` for short words: a call of the built-in costs more than the comparison. */
function standsAt(text: string, word: string, at: number): boolean {
  for (let k = 0; k < word.length; k++) if (text.charCodeAt(at + k) !== word.charCodeAt(k)) return false;
  return true;
}

function inLowerCase(word: string): string {
  let lower = LOWER.get(word);
  if (lower === undefined) {
    lower = word.toLowerCase();
    if (lower.includes('’')) lower = lower.replaceAll('’', "'");
    if (LOWER.size >= MOST_WORDS) LOWER.clear();
    LOWER.set(word, lower);
  }
  return lower;
}
