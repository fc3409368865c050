import type { ArticleRecord, QuoteRecord, SpanRecord } from './types.ts';

/** The words of spans, with an ellipsis where text between them is left out. */
export const wordsOf = (spans: readonly SpanRecord[]): string => spans.map((s) => s.text).join(' … ');

/** The same in one line. */
export const lineOf = (spans: readonly SpanRecord[]): string => wordsOf(spans).replace(/\s+/g, ' ');

/** How many words there are; a hyphen or apostrophe inside one ends none. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;

/** Quotes that stand in no other one. */
export const outermost = ({ quotes }: ArticleRecord): QuoteRecord[] => quotes.filter((q) => q.within === undefined);

/** The speaker's name; null where nobody is named. */
export const speakerName = ({ speakers }: ArticleRecord, { speaker }: QuoteRecord): string | null =>
  speakers.find((s) => s.id === speaker)?.name ?? null;
