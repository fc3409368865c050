import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { expandInputs } from '../../src/input/expand.ts';

const root = mkdtempSync(join(tmpdir(), 'whosaid-expand-'));
afterAll(() => rmSync(root, { recursive: true }));
const FILES = [
  'news/b.txt', 'news/a.html', 'news/B.TXT', 'news/é.md', 'news/😀.txt', 'news/ﬀ.txt', 'news/a/c.jsonl.gz', 'news/a.pdf',
  'news/.hidden.txt', 'news/.git/d.txt', 'news/node_modules/e.txt', 'empty/f.pdf', 'with [x]/g.txt', 'lists/lines', 'lists/nul',
]; // biome-ignore format: a list
for (const file of FILES) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), '');
}
const at = (path: string) => join(root, path);
writeFileSync(
  at('lists/lines'),
  `${at('news/b.txt')}\r\n\n${at('with [x]/g.txt')}\n${at('news/*.html')}\n-\n${at('news/a')}`,
);
writeFileSync(at('lists/nul'), `${at('news/b.txt')}\0a\nb\0`);

async function* bytes(text: string) {
  yield Buffer.from(text);
}

async function expand(named: readonly string[], filesFrom: string | null = null, stdin = '') {
  const { inputs, failures } = await expandInputs(named, filesFrom, bytes(stdin));
  const short = (path: string) => path.replace(`${root}/`, '');
  return [inputs.map(short), failures.map(({ file, message }) => `${short(file)}: ${message}`)];
}

const IN_NEWS = ['B.TXT', 'a.html', 'a/c.jsonl.gz', 'b.txt', 'é.md', 'ﬀ.txt', '😀.txt'].map((name) => `news/${name}`);

test.each<[why: string, named: string[], inputs: string[], failures: RegExp[]]>([
  ['a file, standard input and an address are themselves, in their order', ['-', 'news/b.txt', 'https://example.org/*?a=[1]', 'news/a.pdf'], ['-', 'news/b.txt', 'https://example.org/*?a=[1]', 'news/a.pdf'], []],
  ['a folder: known types, nothing hidden, by code point', ['news'], IN_NEWS, []],
  ['a folder with a slash', ['news/'], IN_NEWS, []],
  ['a folder whose name looks like a pattern', ['with [x]'], ['with [x]/g.txt'], []],
  ['a pattern', ['news/*.{txt,pdf}'], ['news/a.pdf', 'news/b.txt', 'news/ﬀ.txt', 'news/😀.txt'], []],
  ['a pattern of folders', ['*/**/*.gz'], ['news/a/c.jsonl.gz'], []],
  ['a file that is not there', ['nowhere.txt'], ['nowhere.txt'], []],
  ['a pattern that matches nothing', ['news/*.docx', 'news/b.txt'], ['news/b.txt'], [/^news\/\*\.docx: no file matches this pattern$/]],
  ['a folder without a file of a known type', ['empty'], [], [/^empty: no file of a known type in this folder \(\*\*\/\*\.\{txt,.*\}/]],
])('%s', async (_why, named, inputs, failures) => {
  const [found, failed] = await expand(named.map((n) => (/^-$|:/.test(n) ? n : at(n))));
  expect(found).toEqual(inputs);
  expect(failed).toEqual(failures.map((f) => expect.stringMatching(f)));
}); // biome-ignore format: a table

test('a list of files: one a line; names in it are no patterns, and folders are', async () => {
  expect(await expand(['-'], at('lists/lines'))).toEqual([
    ['-', 'news/b.txt', 'with [x]/g.txt', 'news/*.html', './-', 'news/a/c.jsonl.gz'],
    [],
  ]);
});

test('a list of files parted by NUL', async () => {
  expect(await expand([], at('lists/nul'))).toEqual([['news/b.txt', 'a\nb'], []]);
});

test('a list of files from standard input, which then is no article', async () => {
  expect(await expand([], '-', 'a.txt\nb.txt\n')).toEqual([['a.txt', 'b.txt'], []]);
  await expect(expand(['-'], '-')).rejects.toThrow('standard input cannot be both a list and an article');
});
