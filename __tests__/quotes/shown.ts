import { expect } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Source, cue and content of each quote of any kind. */
export const quotesOf = (text: string): string[][] =>
  extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] }).quotes.map(
    ({ source, cue, content }) => [source, cue, content].map((spans) => spans.map((s) => s.text).join(' … ')),
  );

/** A text, and its quotes as "source | cue | content". */
export type Case = [text: string, ...quotes: string[]];

export const check = (text: string, ...quotes: string[]): void =>
  expect(quotesOf(text).map((parts) => parts.join(' | '))).toEqual(quotes);
