import { findClaims } from './claims/claims.ts';
import type { Note } from './input/article.ts';
import type { Origin } from './input/origins.ts';
import type { Model } from './model/model.ts';
import { shippedModel } from './model/shipped.ts';
import { findQuotes } from './quotes/find.ts';
import type { QuoteKind } from './quotes/quote.ts';
import { type Analysed, buildRecord } from './record/build.ts';
import { type ArticleRecord, DEFAULT_KINDS, type OffsetUnit } from './record/types.ts';
import type { Alias } from './speakers/alias.ts';
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
  /** Whether everyone the article names is listed, quoted or not (`entities`). Default: false. */
  readonly entities?: boolean;
  /** People whom the caller knows: what to call them, and by which names the text may. Default: none. */
  readonly aliases?: readonly Alias[];
  /** The day of the article, as ISO 8601 (2024-05-31), for "yesterday" and weekdays in claims. Default: not known. */
  readonly date?: string;
  /** Claims less checkable than this, from 0 to 1, are left out. Default: 0. */
  readonly minCheckable?: number;
  /** The file that the text was taken from, and the way back to it: spans then have an `origin`. Default: none. */
  readonly origin?: Origin | null;
  /** What else is known about the article: passed through as the record's `meta`. Default: nothing. */
  readonly meta?: Readonly<Record<string, unknown>> | null;
  /** What to say in `warnings` about how the text was read. Default: nothing. */
  readonly notes?: readonly Note[];
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
  const { minConfidence = 0, minCheckable = 0, entities = false, aliases = [], date = null } = options;
  const { model = shippedModel(), origin = null, meta = null, notes = [] } = options;
  return buildRecord(analyse(text, { model, aliases, date }), {
    id,
    kinds,
    offsets,
    includeText,
    explain,
    minConfidence,
    minCheckable,
    entities,
    origin,
    meta,
    notes,
  });
}

export interface Knowledge {
  readonly model: Model;
  readonly aliases: readonly Alias[];
  readonly date: string | null;
}

/** All steps of the engine, one after the other. */
export function analyse(text: string, { model, aliases, date }: Knowledge): Analysed {
  const doc = readDocument(text);
  const attributions = findQuotes(doc, model);
  const resolved = resolveSpeakers(doc, attributions, aliases);
  const claimantOf = (attribution: number) => resolved.resolutions[attribution].speaker;
  const claims = findClaims(doc, attributions, resolved.entities, claimantOf, date);
  // its tokens are needed no more, and in a long text they are most of what is held
  const { sentences, warnings } = doc;
  return { doc: { text, sentences, warnings }, attributions, ...resolved, claims };
}
