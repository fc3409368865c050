import { describe, expect, test } from '@jest/globals';
import { hashOf, isInShard, readShard } from '../../src/batch/shard.ts';

describe('shards', () => {
  test.each([
    ['1/1', { index: 1, count: 1 }],
    ['2/4', { index: 2, count: 4 }],
    ['0/4', null],
    ['5/4', null],
    ['1/0', null],
    ['-1/4', null],
    ['1', null],
    ['1/2/3', null],
    ['a/b', null],
  ])('%s', (text, shard) => {
    expect(readShard(text)).toEqual(shard);
  });

  // from here on every machine must give the same: these numbers are from the definitions, in Python, and may never change
  test.each([
    ['', 2872998923],
    ['a', 444641715],
    ['article-1', 2775643335],
    ['“Ä”', 901831613],
    ['💬', 1063154121],
  ])('the hash of %j', (id, hash) => {
    expect(hashOf(id)).toBe(hash);
  });

  test.each([2, 3, 4, 16])('of %i parts, every id is in one, and they are about as large', (count) => {
    const sizes = Array<number>(count).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const parts = sizes.map((_, n) => n).filter((n) => isInShard(`${i}-${i}`, { index: n + 1, count }));
      expect(parts).toHaveLength(1);
      sizes[parts[0]]++;
    }
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.25);
  });
});
