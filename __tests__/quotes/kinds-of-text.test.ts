import { describe, expect, test } from '@jest/globals';
import { shippedModel } from '../../src/model/shipped.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import type { Span } from '../../src/text/document.ts';
import { readDocument } from '../../src/text/read.ts';

/** Source and content of each outermost quote. */
function find(text: string): [string, string][] {
  const words = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
  const quotes = findQuotes(readDocument(text), shippedModel()).filter((q) => q.within < 0);
  return quotes.map((q) => [words(q.source), words(q.content)]);
}

describe('other text than plain news', () => {
  test('a transcript: each line is its speaker’s', () => {
    const text =
      'SMITH: The bridge is safe. Use it.\n\nLEE: Who says that it is?\n\nSMITH: The engineers do, all of them.';
    expect(find(text)).toEqual([
      ['SMITH', 'The bridge is safe. Use it'],
      ['LEE', 'Who says that it is?'],
      ['SMITH', 'The engineers do, all of them'],
    ]);
  });

  test('a transcript between quotation marks', () => {
    const text =
      '“SMITH: The bridge is safe for all.\n\n“LEE: Who says that it is?\n\n“SMITH: The engineers do, all of them.”';
    expect(find(text).map(([source]) => source)).toEqual(['SMITH', 'LEE', 'SMITH']);
  });

  test('a table of names and numbers is no transcript', () => {
    expect(find('Results so far\n\nSmith: 46\n\nLee: 31\n\nSmith: 12')).toEqual([]);
  });

  test('Q and A name nobody', () => {
    const text = 'Q: Is the bridge safe?\n\nA: It was built well.\n\nQ: When was that?\n\nA: It was in 1912, I guess.';
    expect(find(text).map(([source]) => source)).not.toContain('Q');
  });

  test.each<[why: string, text: string]>([
    ['a dateline', 'HARTWELL, Nov. 3 — The bridge over the Orle was closed on Monday.'],
    ['a licence line', 'All content by Hartwell News is licensed under a Creative Commons licence.'],
    ['a copyright line', '© 2024 Hartwell News. All rights reserved.'],
    ['a byline', 'By Ana Miller'],
    ['a list', '- two beams\n- nine bolts\n- one new railing'],
    ['a caption', 'The old bridge at Hartwell. Image: Ana Miller.'],
  ])('%s holds no quote', (_why, text) => expect(find(text)).toEqual([]));

  test('a tweet in a story', () => {
    const text = 'Lee tweeted: “The bridge is safe. Use it! #hartwell”';
    expect(find(text)).toEqual([['Lee', '“The bridge is safe. Use it! #hartwell”']]);
  });
});

describe('attribution chains', () => {
  test.each<[text: string, inner: [source: string, content: string][]]>([
    ['Smith said that Jones told her that the deal was dead.', [['Jones', 'that the deal was dead']]],
    ['“Jones told me that the deal was dead,” Smith said.', [['Jones', 'that the deal was dead,”']]],
    ['Smith said that the deal was dead.', []],
  ])('%s', (text, inner) => {
    const words = (spans: readonly Span[]) => spans.map((s) => text.slice(s.start, s.end)).join(' … ');
    const found = findQuotes(readDocument(text), shippedModel()).filter((q) => q.within >= 0);
    expect(found.map((q) => [words(q.source), words(q.content).replace(/[,”]*$/, '')])).toEqual(
      inner.map(([s, c]) => [s, c.replace(/[,”]*$/, '')]),
    );
  });
});
