import { describe, expect, test } from '@jest/globals';
import { OriginBuilder, originOf } from '../../src/input/origins.ts';

/** `<p>Ann &amp; Bo</p><p>said</p>` as "Ann & Bo\n\nsaid". */
const FILE = '<p>Ann &amp; Bo</p><p>said</p>';
const builder = new OriginBuilder();
builder.add('Ann ', 3, 7);
builder.add('&', 7, 12);
builder.add(' B', 12, 14);
builder.add('o', 14, 15);
builder.addMadeUp('\n\n');
builder.add('said', 22, 26);
const { text, map } = builder.build();

describe('a table from text to file', () => {
  test('text is put together, and neighbours share a segment', () => {
    expect(text).toBe('Ann & Bo\n\nsaid');
    expect(map).toEqual({ start: [0, 4, 5, 10], end: [4, 5, 8, 14], from: [3, 7, 12, 22], to: [7, 12, 15, 26] });
  });

  test.each<[words: string, slice: string]>([
    ['Ann', 'Ann'],
    ['nn & B', 'nn &amp; B'],
    ['&', '&amp;'],
    ['Bo\n\nsa', 'Bo</p><p>sa'],
    ['said', 'said'],
    ['Ann & Bo\n\nsaid', 'Ann &amp; Bo</p><p>said'],
  ])('%j stands in the file as %j', (words, slice) => {
    const at = text.indexOf(words);
    const { start, end } = originOf(map, at, at + words.length);
    expect(FILE.slice(start, end)).toBe(slice);
  });

  test.each<[why: string, start: number, end: number, at: number]>([
    ['made-up characters', 8, 10, 15],
    ['an empty span', 2, 2, 5],
    ['an empty span at the start', 0, 0, 0],
    ['an empty span at the end', 14, 14, 26],
  ])('%s stand empty behind what comes before', (_why, start, end, at) => {
    expect(originOf(map, start, end)).toEqual({ start: at, end: at });
  });
});
