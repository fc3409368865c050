import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { convertOffsets } from '../../src/record/offsets.ts';

describe('offsets', () => {
  test.each<[text: string, utf16: number, codepoint: number, byte: number]>([
    ['abc', 2, 2, 2],
    ['aéc', 2, 2, 3],
    ['“a”', 2, 2, 4],
    ['😀a', 2, 1, 4],
    ['😀😀', 4, 2, 8],
  ])('%s', (text, utf16, codepoint, byte) => {
    expect(convertOffsets(text, [utf16], 'utf16')(utf16)).toBe(utf16);
    expect(convertOffsets(text, [utf16], 'codepoint')(utf16)).toBe(codepoint);
    expect(convertOffsets(text, [utf16], 'byte')(utf16)).toBe(byte);
    expect(Buffer.byteLength(text.slice(0, utf16))).toBe(byte);
  });
});

describe('records', () => {
  const text =
    'A headline\n\nAna Miller told Piotr Nowak that the bridge was safe. “It is,” she said. The room was still.\n\n“Never again.”';

  test('what stands within something done is listed, though that is not said', () => {
    const { quotes } = extract('Ford unveiled a truck that it says can swim.');
    expect(quotes.map(({ content, within }) => [content[0].text, within])).toEqual([['can swim', undefined]]);
  });

  test('places count from 1, and are where the attribution begins', () => {
    const { quotes } = extract(text);
    expect(quotes.map((q) => [q.id, q.sentence, q.line, q.column])).toEqual([
      ['q1', 1, 3, 1],
      ['q2', 2, 3, 55],
      ['q3', 4, 5, 1],
    ]);
  });

  test('speakers are numbered as the quotes name them; an addressee is one of them', () => {
    const { quotes, speakers } = extract(text);
    expect(speakers.map((s) => [s.id, s.name, s.quotes, s.words])).toEqual([
      ['s1', 'Ana Miller', expect.any(Number), expect.any(Number)],
      ['s2', 'Piotr Nowak', 0, 0],
    ]);
    expect(quotes[0]).toMatchObject({ speaker: 's1', addressee: 's2' });
  });

  test('an unresolved quote says why', () => {
    const [quote] = extract('It said that the bridge was safe.').quotes;
    expect(quote).toMatchObject({ speaker: null, unattributed: expect.stringContaining('"it"'), candidates: [] });
  });

  test('the empty text is an article without quotes', () => {
    expect(extract('')).toEqual({
      schemaVersion: '1',
      id: '',
      sentences: [],
      quotes: [],
      speakers: [],
      claims: [],
      warnings: [],
    });
  });
});
