import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { whosaid } from '../cli/run.ts';

const schema = JSON.parse(readFileSync('schema/whosaid.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

/** Articles of every kind of input, and bad ones. */
const INPUTS = ['fixtures/mehr-iran-qatar.txt', 'fixtures/html', 'fixtures/markdown', 'fixtures/inputs', 'fixtures/formats', 'fixtures/cli', 'fixtures/eval/gold.jsonl']; // biome-ignore format: a list
const ALL = ['--explain', '--entities', '--include-text', '--kinds', 'all', '--date', '2024-05-31'];
const jsonl = (...args: string[]): unknown[] =>
  whosaid(['-f', 'jsonl', ...args]).stdout.trim().split('\n').map((line) => JSON.parse(line)); // biome-ignore format: one line

test('whosaid schema prints it', () => expect(JSON.parse(whosaid(['schema']).stdout)).toEqual(schema));

describe('every JSON output is valid', () => {
  const all = jsonl(...ALL, ...INPUTS);
  const isError = (record: unknown) => Boolean((record as { error?: unknown }).error);

  test.each<[why: string, records: unknown[]]>([
    ['with defaults', jsonl(...INPUTS)],
    ['with all that can be asked for', all],
    ['with bytes', jsonl('--offsets', 'byte', '--entities', ...INPUTS)],
  ])('jsonl %s, error records too', (_why, records) => {
    expect(records.filter(isError).length).toBeGreaterThan(1);
    for (const record of records) {
      validate(record);
      expect(validate.errors).toBeNull();
    }
  });

  test('json: an array of the same', () => {
    const records = JSON.parse(whosaid(['-f', 'json', ...ALL, ...INPUTS]).stdout);
    expect(records).toEqual(all.filter((record) => !isError(record)));
  });

  test('each field that the schema knows comes in some output', () => {
    const used = new Set<string>();
    JSON.stringify(all, (key, value) => {
      used.add(key);
      return value;
    });
    const known = new Set<string>();
    JSON.stringify(schema, (key, value) => {
      if (key === 'properties') for (const name of Object.keys(value)) known.add(name);
      return value;
    });
    expect([...known].filter((name) => !used.has(name))).toEqual([]);
  });

  test.each<[why: string, value: unknown]>([
    ['no record', { id: 'x' }],
    ['a field that is none', { ...(all[0] as object), extra: 1 }],
    ['an error without a line', { id: null, error: { code: 'no-text', message: 'x' } }],
  ])('and it refuses %s', (_why, value) => expect(validate(value)).toBe(false));
});

describe('json does not depend on', () => {
  const inputs = INPUTS.slice(0, 3);
  const plain = whosaid(['-f', 'json', ...inputs]).stdout;

  test.each<[what: string, args: string[], env: Record<string, string>]>([
    ['locale and clock', [], { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' }],
    ['terminal and tables', ['--width', '40', '--show', 'claims'], { COLUMNS: '40', FORCE_COLOR: '3', TERM: 'xterm' }],
    ['number of workers', ['--jobs', '3'], {}],
  ])('%s', (_what, args, env) => {
    expect(plain.length).toBeGreaterThan(50_000);
    expect(whosaid(['-f', 'json', ...args, ...inputs], '', env).stdout).toBe(plain);
  });
});
