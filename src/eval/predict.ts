import type { Model } from '../model/model.ts';
import { findQuotes } from '../quotes/find.ts';
import type { Span } from '../text/document.ts';
import { readDocument } from '../text/read.ts';
import type { EvalRecord, Pair } from './record.ts';

/** What the engine finds in a gold record's text: quotes of all kinds. */
export function predict({ id, text }: EvalRecord, model: Model): EvalRecord {
  const pairs = (spans: readonly Span[]): Pair[] => spans.map((s) => [s.start, s.end]);
  const attributions = findQuotes(readDocument(text), model)
    .filter((q) => q.within < 0) // gold marks the outermost
    .map((q) => ({
      source: pairs(q.source),
      cue: pairs(q.cue),
      content: pairs(q.content),
    }));
  return { id, text, attributions };
}
