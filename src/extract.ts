import type { Model } from './model/model.ts';
import { shippedModel } from './model/shipped.ts';
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
  /** Quotes below this confidence, from 0 to 1, are left out. Default: 0. */
  readonly minConfidence?: number;
  /** Whether each quote tells what spoke for it (`evidence`). Default: false. */
  readonly explain?: boolean;
  /** Whether the record lists everyone named, quoted or not (`entities`). Default: false. */
  readonly entities?: boolean;
  /** The weights to find quotes with. Default: those that ship with the package. */
  readonly model?: Model;
}

/**
 * Finds who said what in an article.
 *
 * Pure: no input or output, and the same text gives the same record whatever was read before.
 *
 * @param text plain text, a paragraph a line
 */
export function extract(text: string, options: ExtractOptions = {}): ArticleRecord {
  const { id = '', kinds = DEFAULT_KINDS, offsets = 'utf16', includeText = false, explain = false } = options;
  const { minConfidence = 0, model = shippedModel(), entities = false } = options;
  return buildRecord(analyse(text, model), { id, kinds, offsets, includeText, explain, minConfidence, entities });
}

/** All steps of the engine, one after the other. */
export function analyse(text: string, model: Model): Analysed {
  const doc = readDocument(text);
  const attributions = findQuotes(doc, model);
  return { doc, attributions, ...resolveSpeakers(doc, attributions) };
}
