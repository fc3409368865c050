import { endianness } from 'node:os';
import { type Lexeme, TOKEN_SIZE } from './wink-model.ts';
import { Pieces, START } from './wink-pieces.ts';

/** What stands before a token, in its second number; only parts of contractions have more bits there. */
export const SPACES = 0xffff;
/** A token's start, where its piece's tokens do not say what the piece says. */
const NOWHERE = -1;

/**
 * A word of letters alone is one token by wink's first rule, be it known or not, and of one kind; but a currency may be one inside
 * a longer piece.
 */
const ALWAYS_ONE = /^(?!(?:USD|AUD|INR|GBP)$)[A-Za-z]+$/;

/**
 * A word with a mark before it and up to two behind, or such words with hyphens. wink takes the marks off before it looks for the
 * word, and learns none that has them; `Lee's` is two tokens, or one, where it has learned it from `Lee's,`.
 */
const MARKED = /^[“‘"([]?[A-Za-z]+(?:[-–][A-Za-z]+)*[”’"'\])…,.!;?:]{0,2}$/;

/** May wink know this word, or not, without cutting texts up in another way? */
export const changesNothing = (word: string): boolean => ALWAYS_ONE.test(word);

/** Where the pieces of a text are, and which of those that are kept they are: -1 for those that are not. */
interface Cut {
  readonly starts: number[];
  readonly ends: number[];
  readonly kept: number[];
}

export interface Tokeniser {
  /** `TOKEN_SIZE` numbers for each token. */
  read(text: string): Int32Array;
  /** Is told that wink has forgotten the words that it had learned. */
  forgetLearned(): void;
}

/**
 * wink's tokens of a text. wink itself is asked only for pieces that are not kept: those that are new, and those that it may cut up
 * in another way than before, since that hangs on words that it has learned.
 *
 * @param ask wink's own tokeniser, @param lexeme the words that it knows, @param own so many of them are the model's
 */
export function createTokeniser(ask: (text: string) => readonly number[], lexeme: Lexeme, own: number): Tokeniser {
  let pieces = new Pieces();
  let codes = new Uint16Array(0);

  function cut(text: string): Cut {
    const starts: number[] = [];
    const ends: number[] = [];
    const kept: number[] = [];
    for (let at = 0; at < text.length; ) {
      const start = at++;
      if (isBlank(codes[start])) continue;
      const isBreak = isLineBreak(codes[start]);
      while (at < text.length && isLineBreak(codes[at]) === isBreak && !isBlank(codes[at])) at++;
      const piece = pieces.find(codes, start, at);
      if (piece < 0 && !isBreak && text.slice(start, at).trim() === '') continue; // no token to wink
      starts.push(start);
      ends.push(at);
      kept.push(piece);
    }
    return { starts, ends, kept };
  }

  function join(text: string, { starts, ends, kept }: Cut): Int32Array {
    let size = 0;
    let question = '';
    for (let i = 0; i < kept.length; i++) {
      if (kept[i] >= 0) size += pieces.firsts[kept[i] + 1] - pieces.firsts[kept[i]];
      else question += ` ${text.slice(starts[i], ends[i])}`;
    }
    const answer = question ? ask(question) : [];
    const tokens = new Int32Array(size * TOKEN_SIZE + answer.length);
    const asked: number[] = [];
    let out = 0;
    let from = 0;
    for (let i = 0; i < kept.length; i++) {
      const first = out;
      if (kept[i] >= 0) {
        const last = pieces.firsts[kept[i] + 1] * TOKEN_SIZE;
        for (let k = pieces.firsts[kept[i]] * TOKEN_SIZE; k < last; k += TOKEN_SIZE, out += TOKEN_SIZE)
          copy(pieces.tokens, k, tokens, out, pieces.tokens[k + START] + starts[i] - pieces.starts[kept[i]]);
      } else {
        // in the question a blank stands before each piece
        do {
          copy(answer, from, tokens, out, NOWHERE);
          from += TOKEN_SIZE;
          out += TOKEN_SIZE;
        } while (from < answer.length && (answer[from + 1] & SPACES) === 0);
        asked.push(i, first / TOKEN_SIZE, out / TOKEN_SIZE);
      }
      if (starts[i] > 0 && isBlank(codes[starts[i] - 1])) tokens[first + 1] |= 1;
    }
    if (from !== answer.length) throw new Error('wink-nlp has made no token of something');
    for (let k = 0; k < asked.length; k += 3) {
      const [i, first, last] = [asked[k], asked[k + 1], asked[k + 2]];
      const piece = text.slice(starts[i], ends[i]);
      if (!place(piece, starts[i], tokens, first, last) || !isSettled(piece, tokens, first, last)) continue;
      if (pieces.find(codes, starts[i], ends[i]) < 0) pieces.add(codes, starts[i], ends[i], tokens, first, last);
    }
    return tokens;
  }

  /** Writes down where a piece's tokens start, if they say what it says: of "whomst'd" they are "whom" and "'d". */
  function place(piece: string, start: number, tokens: Int32Array, first: number, last: number): boolean {
    let text = '';
    for (let i = first; i < last; i++) text += lexeme.list[tokens[i * TOKEN_SIZE]];
    if (text !== piece) return false;
    for (let i = first, at = start; i < last; i++) {
      tokens[i * TOKEN_SIZE + START] = at;
      at += lexeme.list[tokens[i * TOKEN_SIZE]].length;
    }
    return true;
  }

  /** Will wink always make the same tokens of this piece? */
  function isSettled(piece: string, tokens: Int32Array, first: number, last: number): boolean {
    if (lexeme.hash[piece] < own) return true;
    if (!MARKED.test(piece)) return false;
    for (let i = first; i < last; i++) {
      const word = tokens[i * TOKEN_SIZE];
      if (word >= own && !changesNothing(lexeme.list[word])) return false;
    }
    return true;
  }

  return {
    read(text) {
      if (codes.length < text.length) codes = new Uint16Array(text.length);
      const bytes = Buffer.from(codes.buffer, 0, text.length * 2);
      bytes.write(text, 'utf16le');
      if (endianness() === 'BE') bytes.swap16();
      return join(text, cut(text));
    },
    forgetLearned() {
      pieces = pieces.only(own);
    },
  };
}

function copy(from: ArrayLike<number>, at: number, to: Int32Array, out: number, start: number): void {
  to[out] = from[at];
  to[out + 1] = from[at + 1] & ~SPACES;
  to[out + 2] = from[at + 2];
  to[out + START] = start;
}

/** What wink takes for blanks between pieces. */
const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 0xa0 &&
    (code === 0xa0 ||
      (code >= 0x2002 && code <= 0x2005) ||
      code === 0x2009 ||
      code === 0x200a ||
      code === 0x202f ||
      code === 0x205f));

const isLineBreak = (code: number): boolean => code === 10 || code === 13 || code === 9;
