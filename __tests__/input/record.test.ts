import { describe, expect, test } from '@jest/globals';
import { plainArticle } from '../../src/input/article.ts';
import { lineOfElement, parseJson } from '../../src/input/json.ts';
import { readRecord } from '../../src/input/record.ts';

const FIELDS = { textField: 'text', idField: 'id', dateField: 'date' };
const PLACE = { file: 'a.jsonl', line: 3 };
const record = (id: string, text: string) => ({ ...plainArticle(id, text), place: PLACE });

describe('a record', () => {
  test.each<[why: string, value: unknown, fields: Partial<typeof FIELDS>, article: object]>([
    ['text and id', { id: 'a', text: 'It floods.' }, {}, record('a', 'It floods.')],
    ['a number for an id', { id: 7, text: 'x' }, {}, record('7', 'x')],
    ['no id', { text: 'x' }, {}, record('fallback', 'x')],
    ['other fields', { text: 'x', tags: ['a'], url: 'u' }, {}, { ...record('fallback', 'x'), meta: { tags: ['a'], url: 'u' } }],
    ['fields of other names', { body: 'x', key: 'k', text: 'y' }, { textField: 'body', idField: 'key' }, { ...record('k', 'x'), meta: { text: 'y' } }],
    ['a day', { text: 'x', date: '2024-05-31' }, {}, { ...record('fallback', 'x'), date: '2024-05-31', meta: { date: '2024-05-31' } }],
    ['a time', { text: 'x', date: '2024-05-31T23:30:00-05:00' }, {}, { ...record('fallback', 'x'), date: '2024-05-31', meta: { date: '2024-05-31T23:30:00-05:00' } }],
    ['a day that is none', { text: 'x', date: '2024-02-30' }, {}, { ...record('fallback', 'x'), meta: { date: '2024-02-30' } }],
    ['no date in words', { text: 'x', date: 'May 31' }, {}, { ...record('fallback', 'x'), meta: { date: 'May 31' } }],
    ['a field in a field', { doc: { body: 'x', n: 1 } }, { textField: 'doc.body' }, { ...record('fallback', 'x'), meta: { doc: { n: 1 } } }],
    ['a dot in a name', { 'doc.body': 'x', doc: { body: 'y' } }, { textField: 'doc.body' }, { ...record('fallback', 'x'), meta: { doc: { body: 'y' } } }],
  ])('%s', (_why, value, fields, article) => {
    expect(readRecord(value, { ...FIELDS, ...fields }, PLACE, 'fallback')).toEqual(article);
  }); // biome-ignore format: a table

  test.each<[why: string, value: unknown, id: string | null, message: string]>([
    ['no text', { id: 'a' }, 'a', 'the record has no "text" that is a string'],
    ['a text by another name', { id: 'a', body: 'x' }, 'a', 'the record has no "text" that is a string; it has "body": see --text-field'],
    ['a text that is none', { text: 7 }, 'fallback', 'the record has no "text" that is a string'],
    ['a list', ['x'], null, 'not a record ({"id", "text"})'],
    ['null', null, null, 'not a record ({"id", "text"})'],
  ])('%s is none', (_why, value, id, message) => {
    expect(() => readRecord(value, FIELDS, PLACE, 'fallback')).toThrow(expect.objectContaining({ code: 'no-text', id, message }));
  }); // biome-ignore format: a table
});

describe('wrong JSON is told with its place', () => {
  test.each<[json: string, line: number, column: number, message: string]>([
    ['[{"a": 1},\n {"b": }]', 2, 8, 'not JSON: value expected'],
    ['{"a": 1', 1, 8, 'not JSON: close brace expected'],
    ['{a: 1}', 1, 2, 'not JSON: invalid symbol'],
    ['', 1, 1, 'not JSON: value expected'],
  ])('%j', async (json, line, column, message) => {
    const error = await parseJson(json).then(() => null, (e: Error) => e); // biome-ignore format: short
    expect(error).toMatchObject({ line, column, message });
  });

  test('and an element of an array with its line', async () => {
    expect(await lineOfElement('[\n {"a": [1,\n 2]},\n\n {"b": 1}]', 1)).toBe(5);
  });
});
