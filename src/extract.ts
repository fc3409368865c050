import { findQuotes } from './quotes/find.ts';
import type { QuoteKind } from './quotes/quote.ts';
import { type Analysed, buildRecord } from './record/build.ts';
import { type ArticleRecord, DEFAULT_KINDS, type OffsetUnit } from './record/types.ts';
import { resolveSpeakers } from './speakers/resolve.ts';
import { readDocument } from './text/read.ts';

export interface ExtractOptions {
  /** Returned as the record's id. Default: "" */
  readonly id?: string;
  /** Which kinds of quotes are listed. Default: statement, act and evidence. */
  readonly kinds?: readonly QuoteKind[];
  /** The unit of all offsets. Default: utf16, so that `text.slice(start, end)` is the span. */
  readonly offsets?: OffsetUnit;
  /** Whether the record repeats the text. Default: false. */
  readonly includeText?: boolean;
}

/**
 * Finds who said what in an article.
 *
 * Pure: no input or output, and the same text gives the same record whatever was read before.
 *
 * @param text plain text, a paragraph a line
 */
export function extract(text: string, options: ExtractOptions = {}): ArticleRecord {
  const { id = '', kinds = DEFAULT_KINDS, offsets = 'utf16', includeText = false } = options;
  return buildRecord(analyse(text), { id, kinds, offsets, includeText });
}

/** All steps of the engine, one after the other. */
export function analyse(text: string): Analysed {
  const doc = readDocument(text);
  const attributions = findQuotes(doc);
  const { speakers, resolutions } = resolveSpeakers(doc, attributions);
  return { doc, attributions, speakers, resolutions };
}
