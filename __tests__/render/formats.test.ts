import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { whosaid } from '../cli/run.ts';

const ARTICLE = 'fixtures/mehr-iran-qatar.txt';
const [record] = JSON.parse(whosaid(['-f', 'json', ARTICLE]).stdout);
const words = (spans: { text: string }[]) => spans.map((s) => s.text.replace(/\s+/g, ' ')).join(' … ');

describe('the same quotes in every format, read back by parsers of others', () => {
  test.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('%s', (format, delimiter) => {
    const { stdout, status } = whosaid(['-f', format, ARTICLE]);
    expect(status).toBe(0);
    const rows = parse(stdout, { columns: true, delimiter }) as Record<string, string>[];
    const names = new Map(record.speakers.map((s: { id: string; name: string }) => [s.id, s.name]));
    expect(rows.map((r) => [r.quote, r.speaker, r.content, Number(r.start)])).toEqual(
      record.quotes.map((q: { id: string; speaker: string; content: { text: string; start: number }[] }) => [
        q.id,
        names.get(q.speaker),
        words(q.content),
        q.content[0].start,
      ]),
    );
  });

  test('cells that a spreadsheet would compute are defused', () => {
    const { stdout } = whosaid(['-f', 'csv'], 'Miller said: “=1+1 is two.”');
    const [row] = parse(stdout, { columns: true }) as Record<string, string>[];
    expect(row.content).not.toMatch(/^[=+@-]/);
  });

  test('markdown: a row for each quote, with nothing that Markdown takes for its own', () => {
    const { stdout } = whosaid(['-f', 'markdown'], 'Miller said that *all* of it | was <b>late</b>.');
    const rows = stdout.split('\n').filter((line) => /^\| \d/.test(line));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('that \\*all\\* of it \\| was \\<b\\>late\\</b\\>');
  });
});

describe('the JSON Schema', () => {
  const schema = JSON.parse(readFileSync('schema/whosaid.schema.json', 'utf8'));
  const validate = new Ajv2020({ allErrors: true }).compile(schema);

  test('is what whosaid schema prints', () => expect(JSON.parse(whosaid(['schema']).stdout)).toEqual(schema));

  test.each<[why: string, args: string[]]>([
    ['plain', [ARTICLE]],
    ['all there is', ['--explain', '--entities', '--include-text', '--kinds', 'all', '--date', '2024-05-31', ARTICLE]],
    ['bad records in place', ['fixtures/cli/broken.jsonl']],
    ['byte offsets', ['--offsets', 'byte', 'fixtures/cli/records.jsonl']],
  ])('holds for jsonl: %s', (_why, args) => {
    const lines = whosaid(['-f', 'jsonl', ...args])
      .stdout.trim()
      .split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      validate(JSON.parse(line));
      expect(validate.errors).toBeNull();
    }
  });

  test('refuses what is none', () => expect(validate({ id: 'x' })).toBe(false));
});
