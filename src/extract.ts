import { findClaims } from './claims/claims.ts';
import type { Note } from './input/article.ts';
import type { Origin } from './input/origins.ts';
import type { Model } from './model/model.ts';
import { shippedModel } from './model/shipped.ts';
import { findAllQuotes } from './quotes/find.ts';
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

/** What may differ from one article to the next of those that are read together. */
export interface ArticleInput extends Pick<ExtractOptions, 'id' | 'date' | 'origin' | 'meta' | 'notes'> {
  /** Plain text, a paragraph a line. */
  readonly text: string;
}

/**
 * Finds who said what in an article.
 *
 * Pure: no input or output, and the same text gives the same record whatever was read before.
 *
 * @param text plain text, a paragraph a line
 */
export function extract(text: string, options: ExtractOptions = {}): ArticleRecord {
  return extractAll([{ ...options, text }], options)[0];
}

/**
 * The same for several articles, each as if it were alone: sooner than one by one, since each step is done for all of them
 * before the next begins, and the code and the weights of one step fit the processor's caches.
 *
 * @param articles few at a time, since all are held at once
 * @param options what goes for all of them
 * @returns records in the order of the articles
 */
export function extractAll(
  articles: readonly ArticleInput[],
  options: Omit<ExtractOptions, keyof ArticleInput> = {},
): ArticleRecord[] {
  const { kinds = DEFAULT_KINDS, offsets = 'utf16', includeText = false, explain = false } = options;
  const { minConfidence = 0, minCheckable = 0, entities = false, aliases = [], model = shippedModel() } = options;
  return analyse(articles, aliases, model).map((analysed, i) => {
    const { id = '', origin = null, meta = null, notes = [] } = articles[i];
    return buildRecord(analysed, {
      id, kinds, offsets, includeText, explain, minConfidence, entities, minCheckable, origin, meta, notes,
    }); // biome-ignore format: one line
  });
}

/** All steps of the engine, one after the other. */
function analyse(articles: readonly ArticleInput[], aliases: readonly Alias[], model: Model): Analysed[] {
  const docs = articles.map(({ text }) => readDocument(text));
  const quotes = findAllQuotes(docs, model);
  const resolved = docs.map((doc, i) => resolveSpeakers(doc, quotes[i], aliases));
  return docs.map((doc, i) => {
    const { entities, resolutions } = resolved[i];
    const claimantOf = (attribution: number) => resolutions[attribution].speaker;
    const claims = findClaims(doc, quotes[i], entities, claimantOf, articles[i].date ?? null);
    // its tokens are needed no more, and in a long text they are most of what is held
    const { text, sentences, warnings } = doc;
    return { doc: { text, sentences, warnings }, attributions: quotes[i], ...resolved[i], claims };
  });
}
