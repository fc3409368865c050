import type { ArticleRecord, QuoteRecord, SpanRecord } from './types.ts';

/** The words of spans, with an ellipsis where text between them is left out. */
export const wordsOf = (spans: readonly SpanRecord[]): string => spans.map((s) => s.text).join(' … ');

/** The same in one line. */
export const lineOf = (spans: readonly SpanRecord[]): string => wordsOf(spans).replace(/\s+/g, ' ');

/** What a character may do in a word: begin it, or go on with it. */
const BEGINS = 1;
const GOES_ON = 2;
const roleOf = (char: string): number =>
  /[\p{L}\p{N}]/u.test(char) ? BEGINS | GOES_ON : /[\p{M}'’-]/u.test(char) ? GOES_ON : 0;
const ASCII_ROLES = Uint8Array.from({ length: 128 }, (_, code) => roleOf(String.fromCharCode(code)));

/** How many words there are; a hyphen or apostrophe inside one ends none. */
export function countWords(text: string): number {
  let count = 0;
  let isInside = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i)!;
    const role = code < 128 ? ASCII_ROLES[code] : roleOf(String.fromCodePoint(code));
    if (code > 0xffff) i++;
    if (!isInside && role & BEGINS) count++;
    isInside = isInside ? role !== 0 : (role & BEGINS) !== 0;
  }
  return count;
}

/** Quotes that stand in no other one. */
export const outermost = ({ quotes }: ArticleRecord): QuoteRecord[] => quotes.filter((q) => q.within === undefined);

/** The speaker's name; null where nobody is named. */
export const speakerName = ({ speakers }: ArticleRecord, { speaker }: QuoteRecord): string | null =>
  speakers.find((s) => s.id === speaker)?.name ?? null;
