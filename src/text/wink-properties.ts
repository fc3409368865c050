import { type Machines, PASSED_OVER } from './wink-machine.ts';
import type { Cache, Transformer } from './wink-model.ts';

/** Words with higher numbers than these many learned ones are worked out each time. */
const ROOM = 2 ** 15;
/** A word without a tag. */
const NOUN = 8;

/** What is asked for a word. */
export interface Questions {
  cache(): Cache;
  /** The machines for tags and for sentences, and what makes a token's symbol for them. */
  readonly tags: Machines;
  readonly tagSymbol: Transformer;
  readonly sentences: Machines;
  readonly sentenceSymbol: Transformer;
  /** Between sentences lines' ends are passed over. */
  readonly lineEnd: number;
}

/**
 * What the steps of reading ask of a token's word, by the word's number. wink-nlp looks each up by the property's name, and anew
 * for each token: it hangs on the word alone.
 */
export class Properties {
  /** The number of its normal form. */
  readonly normal: Int32Array;
  /** The tag that it has most often. */
  readonly tag: Uint8Array;
  /** Its symbol for the machines for tags; 0: it has none of its own, and its tag's counts. */
  readonly hint: Uint16Array;
  /** Its symbol for the machine for sentences, and that behind a blank. */
  readonly joined: Uint16Array;
  readonly spaced: Uint16Array;
  private readonly questions: Questions;
  private readonly own: number;
  private readonly size: number;

  /** @param own how many words are the model's own */
  constructor(own: number, questions: Questions) {
    this.questions = questions;
    this.own = own;
    this.size = own + ROOM;
    this.normal = new Int32Array(this.size + 1);
    this.tag = new Uint8Array(this.size + 1);
    this.hint = new Uint16Array(this.size + 1);
    this.joined = new Uint16Array(this.size + 1);
    this.spaced = new Uint16Array(this.size + 1);
  }

  /** @returns where a word is in the arrays, until the next one is asked for */
  find(word: number): number {
    if (word < this.size && this.tag[word] !== 0) return word;
    const at = Math.min(word, this.size);
    const { tags, tagSymbol } = this.questions;
    const cache = this.questions.cache();
    const token = [word, 0, 0, 0];
    const symbol = tagSymbol(0, cache, token, 0);
    this.normal[at] = cache.normal(word);
    this.tag[at] = cache.posOf(cache.mappedSpelling(word)) || NOUN;
    this.hint[at] = symbol === 0 ? 0 : tags.numberOf(symbol);
    this.joined[at] = this.sentenceNumber(this.normal[at], token, 0);
    this.spaced[at] = this.sentenceNumber(this.normal[at], [word, 1, 0, 0], 0);
    return at;
  }

  forgetLearned(): void {
    this.tag.fill(0, this.own);
  }

  /** A token's symbol for the machine for sentences. */
  sentenceNumber(normal: number, tokens: ArrayLike<number>, i: number): number {
    const { cache, sentences, sentenceSymbol, lineEnd } = this.questions;
    return normal === lineEnd ? PASSED_OVER : sentences.numberOf(sentenceSymbol(normal, cache(), tokens, i));
  }
}
