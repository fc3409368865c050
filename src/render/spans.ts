import type { ArticleRecord, QuoteRecord, SpanRecord } from '../record/types.ts';

/** The words of spans, with an ellipsis where text between them is left out. */
export const wordsOf = (spans: readonly SpanRecord[]): string => spans.map((s) => s.text).join(' … ');

/** The same in one line. */
export const lineOf = (spans: readonly SpanRecord[]): string => wordsOf(spans).replace(/\s+/g, ' ');

/** The speaker's name; null where nobody is named. */
export const speakerName = ({ speakers }: ArticleRecord, { speaker }: QuoteRecord): string | null =>
  speakers.find((s) => s.id === speaker)?.name ?? null;
