import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { QUOTE_KINDS } from '../../src/record/types.ts';
import { PEER_TESTS, runPeerTests } from './peers.ts';

/** Tests on texts that are not part of this repository; each is skipped, with a message, where they are absent. */
const REAL_TEXTS = '../shared/corpora/real-texts.jsonl';
const ifThere = (path: string) => {
  if (existsSync(path)) return test;
  console.warn(`skipped: ${path} is not there`);
  return test.skip;
};

const realTexts = () =>
  readFileSync(REAL_TEXTS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

ifThere(REAL_TEXTS)('every span over the real texts is an exact slice', () => {
  for (const text of realTexts()) {
    const { quotes, speakers } = extract(text, { kinds: [...QUOTE_KINDS] });
    for (const quote of quotes) expect(quote.content.length).toBeGreaterThan(0);
    for (const span of [
      ...quotes.flatMap((q) => [...q.content, ...q.cue, ...q.source]),
      ...speakers.flatMap((s) => s.mentions),
    ]) {
      expect(span.text).not.toBe('');
      expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  }
});

ifThere(REAL_TEXTS)('a text reads the same whatever was read before it', () => {
  const texts = realTexts();
  const forwards = texts.map((text) => JSON.stringify(extract(text)));
  const backwards = texts.toReversed().map((text) => JSON.stringify(extract(text)));
  expect(backwards.toReversed()).toEqual(forwards);
});

ifThere(PEER_TESTS)('at least 25 of the 33 attribution cases of other tools pass', () => {
  const results = runPeerTests();
  const failed = results.filter((r) => !r.passed).map((r) => r.id);
  console.log(
    `peer attribution cases: ${results.length - failed.length} of ${results.length} pass; failed: ${failed.join(', ') || 'none'}`,
  );
  expect(results.length - failed.length).toBeGreaterThanOrEqual(25);
});
