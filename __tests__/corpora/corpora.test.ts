import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { findQuotes } from '../../src/quotes/find.ts';
import { readDocument } from '../../src/text/read.ts';
import { PEER_TESTS, runPeerTests } from './peers.ts';

/** Tests on texts that are not part of this repository; each is skipped, with a message, where they are absent. */
const REAL_TEXTS = '../shared/corpora/real-texts.jsonl';
const ifThere = (path: string) => {
  if (existsSync(path)) return test;
  console.warn(`skipped: ${path} is not there`);
  return test.skip;
};

ifThere(REAL_TEXTS)('every span over the real texts is an exact slice, inside the text and in order', () => {
  for (const line of readFileSync(REAL_TEXTS, 'utf8').trim().split('\n')) {
    const { text } = JSON.parse(line) as { text: string };
    for (const quote of findQuotes(readDocument(text))) {
      expect(quote.content.length).toBeGreaterThan(0);
      for (const span of [...quote.content, ...quote.cue, ...quote.source]) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end)).toBe(text.slice(span.start, span.end).trim());
      }
    }
  }
});

ifThere(PEER_TESTS)('at least 25 of the 33 attribution cases of other tools pass', () => {
  const results = runPeerTests();
  const failed = results.filter((r) => !r.passed).map((r) => r.id);
  console.log(
    `peer attribution cases: ${results.length - failed.length} of ${results.length} pass; failed: ${failed.join(', ') || 'none'}`,
  );
  expect(results.length - failed.length).toBeGreaterThanOrEqual(25);
});
