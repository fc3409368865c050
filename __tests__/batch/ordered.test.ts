import { describe, expect, test } from '@jest/globals';
import { inGroups } from '../../src/batch/groups.ts';
import { inOrder } from '../../src/batch/ordered.ts';

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function* from<T>(items: readonly T[], each?: (item: T) => Promise<void> | void): AsyncGenerator<T> {
  for (const item of items) {
    await each?.(item);
    yield item;
  }
}

async function collect<T>(source: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of source) all.push(item);
  return all;
}

describe('inOrder', () => {
  test('results come in the order of the items, however the tasks end', async () => {
    const slow = async (ms: number) => {
      await sleep(ms);
      return ms;
    };
    expect(await collect(inOrder(from([30, 5, 20, 0, 1]), slow, 3))).toEqual([30, 5, 20, 0, 1]);
    expect(await collect(inOrder(from<number>([]), slow, 3))).toEqual([]);
  });

  test('no more than lookAhead are started or waiting for their turn, also where the reader is slow', async () => {
    let open = 0;
    let most = 0;
    const task = async (n: number) => {
      most = Math.max(most, ++open);
      await sleep(n % 3);
      return n;
    };
    for await (const _ of inOrder(from([...Array(40).keys()]), task, 4)) {
      await sleep(1);
      open--;
    }
    expect(most).toBe(4);
  });

  test('a result is yielded while the source keeps us waiting', async () => {
    let go = () => {};
    const second = new Promise<void>((resolve) => {
      go = resolve;
    });
    const results = inOrder(from([1, 2], (n) => (n === 2 ? second : undefined)), async (n) => n * 10, 4); // biome-ignore format: one line
    expect(await results.next()).toEqual({ done: false, value: 10 });
    go();
    expect(await results.next()).toEqual({ done: false, value: 20 });
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  test('a failure is thrown when its turn comes: what stands before it is yielded', async () => {
    const results = inOrder(from([1, 2, 3]), async (n) => (n === 2 ? Promise.reject(new Error('two')) : n), 3);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('two');
  });

  test('a failure of the source is thrown behind the results of what it gave', async () => {
    const source = from([1, 2], (n) => {
      if (n === 2) throw new Error('source');
    });
    const results = inOrder(source, async (n) => sleep(5).then(() => n), 3);
    expect((await results.next()).value).toBe(1);
    await expect(results.next()).rejects.toThrow('source');
  });
});

describe('inGroups', () => {
  test('a group ends when its items reach the size; the last is what is left', async () => {
    expect(await collect(inGroups(from([1, 1, 1, 5, 1, 2]), (n) => n, 3))).toEqual([[1, 1, 1], [5], [1, 2]]);
    expect(await collect(inGroups(from([1, 1]), (n) => n, 3))).toEqual([[1, 1]]);
    expect(await collect(inGroups(from<number>([]), (n) => n, 3))).toEqual([]);
  });

  test('a slow source is not held up: a group goes as it is', async () => {
    const source = from([1, 2, 3], async (n) => (n === 3 ? sleep(80) : undefined));
    expect(await collect(inGroups(source, () => 1, 100))).toEqual([[1, 2], [3]]);
  });

  test('a failure of the source is thrown behind the group of what it gave', async () => {
    const source = from([1, 2], (n) => {
      if (n === 2) throw new Error('source');
    });
    const groups = inGroups(source, () => 1, 100);
    expect((await groups.next()).value).toEqual([1]);
    await expect(groups.next()).rejects.toThrow('source');
  });
});
