import type { Word } from './word.ts';

/**
 * The shapes that the text step hands to the rest. All offsets count UTF-16 units of the article's text, `end` is
 * exclusive, and `text.slice(start, end)` is always exactly what a span covers.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Tokens as parallel arrays: one article has thousands, and most passes read one column only. */
export interface Tokens {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** As they stand in the text, but for the marks around a stock code ("<ORVS.O>"), which are read as round brackets. */
  readonly text: readonly string[];
  readonly lower: readonly string[];
  readonly lemma: readonly string[];
  /** Universal part-of-speech tags (NOUN, PROPN, VERB, AUX, …). */
  readonly tag: readonly string[];
  readonly word: readonly Word[];
}

/** A sentence: its span, and its tokens as `first` (inclusive) to `last` (exclusive). */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** Text between paired quotation marks. `start`/`end` include the marks, `inner` leaves them out. */
export interface MarkRegion extends Span {
  readonly inner: Span;
  readonly kind: 'double' | 'single';
  /** False where the closing mark is missing: the region then ends with its paragraph. */
  readonly closed: boolean;
  /** True where the next paragraph opens with a mark again: one long quotation, not a mistake. */
  readonly continues: boolean;
  /** Index of the region around this one, or -1. */
  readonly parent: number;
  readonly paragraph: number;
}

export interface Warning extends Span {
  readonly code: string;
  readonly message: string;
}

/** An article cut up: what every later step reads. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  readonly tokens: Tokens;
  readonly marks: readonly MarkRegion[];
  readonly warnings: readonly Warning[];
}
