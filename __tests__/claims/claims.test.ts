import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

const LETTERS: Record<string, string> = { '+': 'affirmed', '-': 'negated' };

/** The invented sentences: each with the polarity, modality and stance that it has by its meaning. */
const SENTENCES = readFileSync('fixtures/claims/sentences.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => {
    const [labels, text] = line.split(' | ');
    const [sign, modality, stance] = labels.split(' ');
    return { text, expected: [LETTERS[sign], modality, stance] };
  });

/** Polarity, modality and stance of each claim of a sentence's quotes. */
function found(text: string): string[][] {
  const { claims } = extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] });
  return claims.filter((c) => c.quote && !c.within).map((c) => [c.polarity, c.modality, c.stance]);
}

test('of the invented sentences at least 95 in a hundred are read as they are meant', () => {
  expect(SENTENCES.length).toBeGreaterThanOrEqual(150);
  const wrong = SENTENCES.filter(({ text, expected }) => JSON.stringify(found(text)) !== JSON.stringify([expected]));
  const report = wrong.map(
    ({ text, expected }) => `${text}\n  expected ${expected}\n  found ${found(text).join(' | ')}`,
  );
  if (process.env.SHOW_WRONG) process.stderr.write(`${report.join('\n')}\n`);
  expect({ wrong: wrong.length, of: SENTENCES.length, report }).toMatchObject({ wrong: expect.any(Number) });
  expect(wrong.length / SENTENCES.length).toBeLessThanOrEqual(0.05);
});

describe('the sample article', () => {
  const text = readFileSync('fixtures/mehr-iran-qatar.txt', 'utf8');
  const gold = JSON.parse(readFileSync('fixtures/claims/mehr-iran-qatar.json', 'utf8')).claims as string[][];
  const { claims } = extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] });
  const wordsOf = (s: string) => new Set(s.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const overlap = (a: string, b: string) => {
    const [x, y] = [wordsOf(a), wordsOf(b)];
    return (2 * [...x].filter((w) => y.has(w)).length) / (x.size + y.size);
  };
  const cited = claims.filter((c) => c.quote);
  const matched = gold.map(([quote, words]) =>
    cited.find((c) => c.quote === quote && overlap(c.content.map((s) => s.text).join(' '), words) >= 0.8),
  );

  test('is cut where a careful reader cuts it', () => {
    expect(gold.length).toBeGreaterThanOrEqual(24);
    const right = matched.filter(Boolean).length;
    expect(right / gold.length).toBeGreaterThanOrEqual(0.85);
    expect(new Set(matched.filter(Boolean)).size / cited.length).toBeGreaterThanOrEqual(0.85);
  });

  test.each<[words: string, polarity: string, modality: string]>([
    ['must not be allowed', 'negated', 'normative'],
    ['will not create', 'negated', 'predicted'],
    ['there is no conflict', 'negated', 'asserted'],
  ])('%s: %s, %s', (words, polarity, modality) => {
    const claim = claims.find((c) => c.content.some((s) => s.text.includes(words)));
    expect(claim).toMatchObject({ polarity, modality });
  });
});
