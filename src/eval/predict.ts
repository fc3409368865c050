import { findQuotes } from '../quotes/find.ts';
import type { Span } from '../text/document.ts';
import { readDocument } from '../text/read.ts';
import type { EvalRecord, Pair } from './record.ts';

/** What the engine finds in a gold record's text: quotes of all kinds. */
export function predict({ id, text }: EvalRecord): EvalRecord {
  const pairs = (spans: readonly Span[]): Pair[] => spans.map((s) => [s.start, s.end]);
  const attributions = findQuotes(readDocument(text)).map((q) => ({
    source: pairs(q.source),
    cue: pairs(q.cue),
    content: pairs(q.content),
  }));
  return { id, text, attributions };
}
