import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { madeArticle } from '../../src/bench/made.ts';
import { parseBrat } from '../../src/eval/brat.ts';
import { whosaid } from '../cli/run.ts';

/** The sample, and an article with all that formats trip over: signs of their own, wide characters, quotes cut in two. */
const ARTICLES = ['fixtures/mehr-iran-qatar.txt', 'fixtures/formats/article.txt'];
const scratch = mkdtempSync(join(tmpdir(), 'whosaid-formats-'));
afterAll(() => rmSync(scratch, { recursive: true }));

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
interface Quote {
  readonly id: string;
  readonly type: string;
  readonly speaker: string | null;
  readonly content: Span[];
  readonly cue: Span[];
  readonly source: Span[];
  readonly within?: string;
}
interface Record_ {
  readonly quotes: Quote[];
  readonly speakers: { readonly id: string; readonly name: string }[];
}

const recordOf = (article: string): Record_ => JSON.parse(whosaid(['-f', 'json', article]).stdout)[0];
const line = (text: string) => text.replace(/\s+/g, ' ');
const words = (spans: readonly Span[]) => line(spans.map((s) => s.text).join(' … '));
const nameOf = (record: Record_, { speaker }: Quote) => record.speakers.find((s) => s.id === speaker)?.name ?? '';
const render = (format: string, ...args: string[]): string => {
  const { stdout, stderr, status } = whosaid(['-f', format, ...args]);
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  return stdout;
};

describe.each(ARTICLES)('the same quotes as in json, read back by parsers of others: %s', (article) => {
  const record = recordOf(article);
  expect(record.quotes.length).toBeGreaterThan(8);

  test.each([
    ['csv', ','],
    ['tsv', '\t'],
  ])('%s', (format, delimiter) => {
    const rows = parse(render(format, article), { columns: true, delimiter }) as Record<string, string>[];
    const undefused = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');
    expect(rows.map((r) => [r.quote, r.speaker, undefused(r.content), Number(r.start)])).toEqual(
      record.quotes.map((q) => [q.id, nameOf(record, q), words(q.content), q.content[0].start]),
    );
  });

  test('markdown', () => {
    const tree = fromMarkdown(render('markdown', article), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
    const table = tree.children.find((node) => node.type === 'table')!;
    const rows = table.children.slice(1).map((row) => row.children.map((cell) => textOf(cell)));
    const outer = record.quotes.filter((q) => q.within === undefined);
    expect(rows.map(([, speaker, , content]) => [speaker, content])).toEqual(
      outer.map((q) => [nameOf(record, q) || '?', words(q.content)]),
    );
  });

  test('brat: text and annotations side by side', () => {
    const folder = join(scratch, `brat-${ARTICLES.indexOf(article)}`);
    expect(render('brat', '-o', folder, article)).toBe('');
    const stem = article.replace(/.*\/|\.txt$/g, '');
    expect(readdirSync(folder).sort()).toEqual(['annotation.conf', `${stem}.ann`, `${stem}.txt`]);
    const [text, annotations] = ['txt', 'ann'].map((end) => readFileSync(join(folder, `${stem}.${end}`), 'utf8'));
    expect(text).toBe(readFileSync(article, 'utf8'));

    // by the rules of the format: offsets count code points, fragments stand in one line each and are joined by a blank
    const letters = [...text];
    const bounds = [...annotations.matchAll(/^T\d+\t\S+ ([\d ;]+)\t(.*)$/gm)];
    for (const [, places, covered] of bounds) {
      const pieces = places.split(';').map((place) => letters.slice(...place.split(' ').map(Number)).join(''));
      expect(pieces.join(' ')).toBe(covered);
    }

    const withCue = record.quotes.filter((q) => q.cue.length);
    const pieces = (spans: readonly (readonly [number, number])[]) =>
      spans.map(([start, end]) => text.slice(start, end));
    const cut = (spans: Span[]) => spans.flatMap((s) => s.text.split(/[\n\r]+/).filter((piece) => piece.trim()));
    expect(parseBrat('x', text, annotations).attributions.map((a) => [a.content, a.cue, a.source].map(pieces))).toEqual(
      withCue.map((q) => [q.content, q.cue, q.source].map(cut)),
    );
    expect(bounds.filter(([whole]) => whole.includes('\tContent '))).toHaveLength(record.quotes.length);
  });
});

test('brat: annotations alone go to standard output, of one article; several need a folder', () => {
  const [article] = ARTICLES;
  expect(render('brat', article)).toMatch(/^T1\tSource \d+ \d+\t/);
  const { stderr, status } = whosaid(['-f', 'brat', ...ARTICLES]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^whosaid: more than one article: name a folder .* --output/);
});

test('brat: articles of one name do not overwrite each other', () => {
  const folder = join(scratch, 'same');
  const records = ['a/one.txt', 'b/one.txt', 'One.html'].map((id) => JSON.stringify({ id, text: 'Ann Lind said no.' }));
  whosaid(['-f', 'brat', '-o', folder, '--input-format', 'jsonl'], records.join('\n'));
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ann'))
      .sort(),
  ).toEqual(['One-3.ann', 'one-2.ann', 'one.ann']);
});

describe('cells', () => {
  test('that a spreadsheet would compute are defused', () => {
    const [row] = parse(whosaid(['-f', 'csv'], '“No,” Ann Lind said. The mayor wrote: =1+1.').stdout, { columns: true }) as Record<string, string>[]; // biome-ignore format: one thing
    for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+@-]/);
  });

  test('hold nothing that Markdown takes for its own', () => {
    const { stdout } = whosaid(['-f', 'markdown'], 'Miller said that *all* of it | was <b>late</b>.');
    expect(stdout).toContain('that \\*all\\* of it \\| was \\<b\\>late\\</b\\>');
  });
});

describe('a renderer of the user’s own', () => {
  const module = (name: string, code: string): string => {
    const path = join(scratch, name);
    writeFileSync(path, code);
    return path;
  };

  test('gets record, text and findings, with any number of jobs', () => {
    const path = module(
      'mine.mjs',
      `export default ({ width }) => ({
        begin: 'width ' + width + '\\n', between: '--\\n', end: 'end\\n',
        article: ({ record, text, findings }) =>
          record.quotes.map((q) => text.slice(q.content[0].start, q.content[0].end) + '\\n').join('') + findings.length + '\\n',
      });`,
    );
    const args = ['-f', path, '--width', '44', '--fail-on', 'long-quote:99', 'fixtures/cli/records.jsonl'];
    const expected =
      'width 44\n“The bridge is safe,”\n0\n--\nthat the tunnel 😀 was not\n“It floods,”\n0\n--\n0\nend\n';
    for (const jobs of ['1', '2']) expect(whosaid([...args, '--jobs', jobs])).toEqual({ stdout: expected, stderr: '', status: 0 }); // biome-ignore format: one thing
  });

  test.each<[why: string, path: string, message: RegExp]>([
    ['not there', './nowhere.js', /^whosaid: \.\/nowhere\.js: no such file/],
    ['broken', module('broken.mjs', 'export default ('), /broken\.mjs: cannot be loaded as a module: /],
    ['no default export', module('none.mjs', 'export const a = 1;'), /none\.mjs: its default export is no function/],
    ['no renderer', module('empty.mjs', 'export default () => ({});'), /empty\.mjs: the renderer has no function "article"/],
    ['no text', module('number.mjs', 'export default () => ({ article: () => 7 });'), /number\.mjs: "article" gave no text, but 7/],
    ['throws', module('throws.mjs', 'export default () => ({ article: () => { throw new Error("oh\\nno"); } });'), /throws\.mjs: "article" failed: oh no\n/],
  ])('that is %s is an error in one line', (_why, path, message) => {
    const { stderr, status } = whosaid(['-f', path, ARTICLES[0]]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  }); // biome-ignore format: a table
});

test('jsonl: a long article, written in pieces, and one behind it are the same as alone; two of them are two lines', () => {
  const long = Array.from({ length: 120 }, (_, i) => madeArticle(i)).join('\n\n');
  const records = [long, madeArticle(1)].map((text, i) => JSON.stringify({ id: String(i), text }));
  const { stdout } = whosaid(['-f', 'jsonl', '--input-format', 'jsonl'], records.join('\n'));
  const lines = stdout.trimEnd().split('\n').map((text) => JSON.parse(text)); // biome-ignore format: one line
  const alone = records.map(
    (record) => JSON.parse(whosaid(['-f', 'json', '--input-format', 'jsonl'], record).stdout)[0],
  );
  expect(lines[0].sentences.length).toBeGreaterThan(2000);
  expect(lines).toEqual(alone);
  // and no blank more or less
  expect(stdout).toBe(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
});
