import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { shippedModel } from '../src/model/shipped.ts';
import { findQuotes } from '../src/quotes/find.ts';
import type { Span } from '../src/text/document.ts';
import { readDocument } from '../src/text/read.ts';

/** The sample article (Mehr News Agency, CC BY 4.0) against its attributions as marked by hand. */
type Pairs = [number, number][];
const gold = JSON.parse(readFileSync('fixtures/mehr-iran-qatar.gold.json', 'utf8')) as {
  text: string;
  attributions: { type: string; source: Pairs; cue: Pairs; content: Pairs; addressee?: string }[];
};
const text = readFileSync('fixtures/mehr-iran-qatar.txt', 'utf8');

const words = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end));
const wordsOf = (pairs: Pairs) => pairs.map(([s, e]) => text.slice(s, e));

test('the article is the one that was marked', () => expect(text).toBe(gold.text));

test('every quote is found with its source, cue and content, and no other', () => {
  const found = findQuotes(readDocument(text), shippedModel()).map((q) => [
    q.type,
    words(q.source),
    words(q.cue),
    words(q.content),
  ]);
  expect(found).toEqual(gold.attributions.map((a) => [a.type, wordsOf(a.source), wordsOf(a.cue), wordsOf(a.content)]));
});

test('the addressee of the first one is the man it was told to', () => {
  const [first] = findQuotes(readDocument(text), shippedModel());
  expect(words([first.addressee!])).toEqual([
    'Secretary General of Qatari Ministry of Foreign Affairs Ahmed bin Hassan Al-Hammadi',
  ]);
});
