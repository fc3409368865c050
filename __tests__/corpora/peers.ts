import { readFileSync } from 'node:fs';
import { shippedModel } from '../../src/model/shipped.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import type { Attribution } from '../../src/quotes/quote.ts';
import { readDocument } from '../../src/text/read.ts';

/**
 * The attribution cases from the test suites of textacy, sayswho and statement-extractor. A case passes when each quote
 * that it expects is there with its source and cue (a shared word each), and, where it says that it is exhaustive, no
 * other direct quote is. Those tools give the quotation only: of a mixed quote it is enough to hold it.
 */
export const PEER_TESTS = '../shared/corpora/peers/peer-tests.jsonl';

interface Expected {
  readonly content: readonly [number, number][];
  readonly source?: readonly [number, number][];
  readonly cue?: readonly [number, number][];
}
interface Case {
  readonly id: string;
  readonly kind: string;
  readonly exhaustive: boolean;
  readonly text: string;
  readonly quotes: readonly Expected[];
}

export function runPeerTests(): { id: string; passed: boolean }[] {
  const cases = readFileSync(PEER_TESTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);
  return cases.filter((c) => c.kind === 'attribution').map((c) => ({ id: c.id, passed: passes(c) }));
}

function passes(c: Case): boolean {
  const found = findQuotes(readDocument(c.text), shippedModel());
  const used = new Set<Attribution>();
  const all = c.quotes.every((expected) => {
    const hit = found.find((quote) => isSame(c.text, expected, quote));
    if (hit) used.add(hit);
    return hit !== undefined;
  });
  const extra = found.some((q) => q.type === 'direct' && !used.has(q));
  return all && !(c.exhaustive && extra);
}

const bare = (text: string) => text.replace(/^[\s"“”'‘’]+|[\s"“”'‘’.,!?]+$/g, '');

function isSame(text: string, expected: Expected, quote: Attribution): boolean {
  const wanted = bare(expected.content.map(([s, e]) => text.slice(s, e)).join(' '));
  const content = quote.content.some((span) => {
    const own = bare(text.slice(span.start, span.end));
    return quote.type === 'direct' ? own === wanted : own.includes(wanted);
  });
  const meet = (spans: readonly [number, number][] | undefined, own: Attribution['cue']) =>
    !spans?.length || spans.some(([s, e]) => own.some((span) => span.start < e && s < span.end));
  return content && meet(expected.source, quote.source) && meet(expected.cue, quote.cue);
}
