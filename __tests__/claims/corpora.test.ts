import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { QUOTE_KINDS, type SpanRecord } from '../../src/record/types.ts';

/** What holds for every claim, on texts that are no part of this repository; skipped, with a message, where they are absent. */
const CORPORA = ['../shared/corpora/polnear/dev.jsonl', '../shared/corpora/real-texts.jsonl'];

const textsOf = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

const within = (span: SpanRecord, around: readonly SpanRecord[]) =>
  around.some((a) => a.start <= span.start && span.end <= a.end);

describe.each(CORPORA)('the claims of %s', (path) => {
  const isThere = existsSync(path);
  if (!isThere) console.warn(`skipped: ${path} is not there`);

  (isThere ? test : test.skip)('are slices, not empty, inside their quotes, by their speakers', () => {
    let cited = 0;
    for (const text of textsOf(path)) {
      const record = extract(text, { kinds: [...QUOTE_KINDS] });
      const quotes = new Map(record.quotes.map((quote) => [quote.id, quote]));
      for (const claim of record.claims) {
        const places = [claim.content, ...(claim.repeats ?? [])];
        for (const span of [...places.flat(), ...claim.markers, ...claim.details]) {
          expect(span.text).toMatch(/\S/);
          expect(text.slice(span.start, span.end)).toBe(span.text);
        }
        for (const content of places) expect(content.map((s) => s.text).join('')).toMatch(/[\p{L}\p{N}]/u);
        if (claim.claimant === 'article') expect(claim.quote).toBeUndefined();
        else {
          const quote = quotes.get(claim.quote!)!;
          expect(claim.claimant).toBe(quote.speaker);
          expect(claim.content.filter((span) => !within(span, quote.content))).toEqual([]);
          cited++;
        }
      }
    }
    expect(cited).toBeGreaterThan(0);
  });
});
