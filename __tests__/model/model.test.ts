import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { ModelError, readModel, writeModel } from '../../src/model/model.ts';

const FILE = 'model/quotes.bin';

describe('the model file', () => {
  const bytes = new Uint8Array(readFileSync(FILE));

  test('is at most four megabytes', () => expect(statSync(FILE).size).toBeLessThanOrEqual(4_000_000));

  test('is the same when read and written again', () => {
    expect(Buffer.compare(writeModel(readModel(bytes)), bytes)).toBe(0);
  });

  test('is read from an odd place in memory too', () => {
    const odd = new Uint8Array(bytes.length + 1);
    odd.set(bytes, 1);
    expect(readModel(odd.subarray(1)).threshold).toEqual(readModel(bytes).threshold);
  });

  test.each<[why: string, damage: (b: Uint8Array) => Uint8Array, message: RegExp]>([
    ['cut off', (b) => b.subarray(0, b.length - 8), /checksum/],
    ['one bit changed', (b) => b.map((x, i) => (i === 5000 ? x ^ 1 : x)), /checksum/],
    ['another version', (b) => b.map((x, i) => (i === 4 ? 9 : x)), /version 9/],
    ['no model', () => new TextEncoder().encode('this is some text and not a model'), /not a whosaid model/],
    ['empty', () => new Uint8Array(0), /not a whosaid model/],
  ])('%s is an error that says so', (_why, damage, message) => {
    expect(() => readModel(damage(bytes.slice()))).toThrow(ModelError);
    expect(() => readModel(damage(bytes.slice()))).toThrow(message);
  });
});
