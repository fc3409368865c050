import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { document, renamed } from '../../src/bench/corpus.ts';
import { madeArticle } from '../../src/bench/made.ts';
import { extract } from '../../src/extract.ts';

describe('text for the bench', () => {
  test('made articles are news: quotes of every type, with speakers; the same number, the same text', () => {
    const quotes = extract(madeArticle(3)).quotes;
    expect([...new Set(quotes.map((q) => q.type))].sort()).toEqual(['direct', 'indirect', 'mixed']);
    expect(quotes.filter((q) => q.speaker !== null).length).toBeGreaterThan(quotes.length / 2);
    expect(madeArticle(3)).toBe(madeArticle(3));
    expect(madeArticle(3)).not.toBe(madeArticle(4));
  });

  test('a second round has other names and ids', () => {
    const all = [...renamed({ name: '', texts: [{ id: 'a', text: 'we met Miller. Miller left.' }] }, 3)];
    expect(all).toEqual([
      { id: 'a-0', text: 'we met Miller. Miller left.' },
      { id: 'a-1', text: 'we met Millerb. Millerb left.' },
      { id: 'a-2', text: 'we met Millerc. Millerc left.' },
    ]);
  });

  test('a document has the length asked for', () => {
    expect(document({ name: '', texts: [{ id: 'a', text: 'one' }, { id: 'b', text: 'three' }] }, 12)).toBe('one\nthree\non'); // biome-ignore format: one line
  });
});

test('npm run bench: an unknown row is an error that names the known ones', () => {
  const { status, stderr } = spawnSync(process.execPath, ['dist/bench/bench.js', 'colt'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: expect.stringMatching(/no row is called colt; there are wink,/),
  });
});
