import { TOKEN_SIZE } from './wink-model.ts';

/**
 * What stands between blanks, with the tokens that wink-nlp makes of it. To find them here takes a tenth of the time that it takes
 * to make them, and of twenty pieces of an article nineteen have been met before.
 */

/** So many are kept at most; then all are forgotten. */
const MOST = 2 ** 16 - 1;
/** Longer ones are not kept. */
const LONGEST = 32;
/** Characters and tokens that there is room for: more than so many pieces have. */
const CODES = MOST * 10;
const TOKENS = MOST * 1.5;

/** Places in the table, less one: at most half of them are taken. */
const MASK = MOST * 2 + 1;

/** Which of a token's numbers is its start, in place of wink's negation. */
export const START = 3;

const { imul } = Math;

export class Pieces {
  /** The tokens of all pieces, one behind the other; piece i has those from `firsts[i]` to `firsts[i + 1]`. */
  readonly tokens = new Int32Array(TOKENS * TOKEN_SIZE);
  readonly firsts = new Int32Array(MOST + 1);
  /** Their characters, in the same way; the tokens' starts are places in them. */
  private readonly codes = new Uint16Array(CODES);
  readonly starts = new Int32Array(MOST + 1);
  private count = 0;
  /** At a piece's hash or the next free place its number plus one, and above that what of the hash is left; 0 is free. */
  private readonly table = new Int32Array(MASK + 1);

  /** @returns the number of the piece that stands from `start` to `end`, or -1 */
  find(codes: Uint16Array, start: number, end: number): number {
    const { table } = this;
    const hash = hashCodes(codes, start, end);
    for (let at = hash & MASK; table[at] !== 0; at = (at + 1) & MASK) {
      const i = (table[at] & MASK) - 1;
      if (((table[at] ^ hash) & ~MASK) === 0 && this.is(i, codes, start, end)) return i;
    }
    return -1;
  }

  private is(i: number, codes: Uint16Array, start: number, end: number): boolean {
    const own = this.starts[i];
    if (this.starts[i + 1] - own !== end - start) return false;
    for (let k = 0; k < end - start; k++) if (this.codes[own + k] !== codes[start + k]) return false;
    return true;
  }

  /** Keeps a piece of a text that is not there yet, with its tokens: those from `first` to `last` of the text's. */
  add(codes: Uint16Array, start: number, end: number, tokens: Int32Array, first: number, last: number): void {
    if (end - start > LONGEST) return;
    const isFull = this.count === MOST || this.starts[this.count] + LONGEST > CODES;
    if (isFull || this.firsts[this.count] + last - first > TOKENS) this.clear();
    const i = this.count++;
    this.codes.set(codes.subarray(start, end), this.starts[i]);
    this.starts[i + 1] = this.starts[i] + end - start;
    this.firsts[i + 1] = this.firsts[i] + last - first;
    this.tokens.set(tokens.subarray(first * TOKEN_SIZE, last * TOKEN_SIZE), this.firsts[i] * TOKEN_SIZE);
    for (let token = this.firsts[i]; token < this.firsts[i + 1]; token++)
      this.tokens[token * TOKEN_SIZE + START] += this.starts[i] - start;
    const hash = hashCodes(codes, start, end);
    let at = hash & MASK;
    while (this.table[at] !== 0) at = (at + 1) & MASK;
    this.table[at] = (hash & ~MASK) | (i + 1);
  }

  /** @returns those of which all words are among the first `words` */
  only(words: number): Pieces {
    const out = new Pieces();
    const { codes, starts, tokens, firsts } = this;
    for (let i = 0; i < this.count; i++) {
      let token = firsts[i];
      while (token < firsts[i + 1] && tokens[token * TOKEN_SIZE] < words) token++;
      if (token === firsts[i + 1]) out.add(codes, starts[i], starts[i + 1], tokens, firsts[i], firsts[i + 1]);
    }
    return out;
  }

  private clear(): void {
    this.count = 0;
    this.table.fill(0);
  }
}

/** FNV-1a. */
function hashCodes(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = imul(hash ^ codes[i], 0x01000193);
  return hash ^ (hash >>> 15);
}
