import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { plainArticle } from '../../src/input/article.ts';
import { type ReadOptions, readArticles } from '../../src/input/articles.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

const OPTIONS = { stdinFilename: null, format: null, textField: 'text', idField: 'id', dateField: 'date' };

async function all(bytes: Uint8Array | string, options: Partial<ReadOptions> = {}, size = 1000, input = '-') {
  const out = [];
  const stdin = chunks(Buffer.from(bytes), size);
  for await (const article of readArticles(input, { ...OPTIONS, stdin, ...options })) out.push(article);
  return out;
}

const record = (id: string, text: string, line: number) => ({
  ...plainArticle(id, text),
  place: { file: '<stdin>', line },
});

describe('records', () => {
  const text = '{"id":"a","text":"“ja” 😀"}\r\n\n{"id":7,"text":"b"}\n{"text":"c"}';
  const articles = [record('a', '“ja” 😀', 1), record('7', 'b', 3), record('<stdin>:4', 'c', 4)];
  test.each([1, 2, 3, 7, 1000])('are the same in chunks of %d bytes', async (size) => {
    expect(await all(text, {}, size)).toEqual(articles);
    expect(await all(gzipSync(text), {}, size)).toEqual(articles);
  });

  test('are the same in UTF-16, as PowerShell writes it', async () => {
    expect(await all(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual(articles);
  });

  test('may come one by one, for ever', async () => {
    async function* slow() {
      yield Buffer.from('{"id":"a","text":"x"}\n');
      await new Promise(() => {});
    }
    const { value } = await readArticles('-', { ...OPTIONS, stdin: slow() }).next();
    expect(value).toEqual(record('a', 'x', 1));
  });

  test('that are bad stand in their place', async () => {
    const bad = Buffer.concat([Buffer.from('{"text":"a"}\n{"te\n'), Uint8Array.of(0xe9, 10), Buffer.from('7\n')]);
    expect(await all(bad, { format: 'jsonl' })).toMatchObject([
      { ok: true },
      { ok: false, file: '<stdin>', line: 2, error: { code: 'not-json' } },
      { ok: false, file: '<stdin>', line: 3, error: { code: 'not-utf8' } },
      { ok: false, file: '<stdin>', line: 4, error: { code: 'no-text' } },
    ]);
  });

  test('of a JSON array', async () => {
    expect(await all('[{"id":"a","text":"x"},\n\n{"id":"b"},{"text":"z"}]')).toMatchObject([
      record('a', 'x', 1),
      { ok: false, file: '<stdin>', line: 3, error: { code: 'no-text', id: 'b' } },
      record('<stdin>[2]', 'z', 1),
    ]);
  });

  test('or a single one', async () => {
    expect(await all('{\n"text": "x", "date": "2024-05-31"}')).toEqual([
      { ...record('<stdin>', 'x', 1), date: '2024-05-31', meta: { date: '2024-05-31' } },
    ]);
  });
});

describe('one article', () => {
  test('of text', async () => {
    expect(await all('one\ntwo\n', {}, 3)).toEqual([plainArticle('<stdin>', 'one\ntwo\n')]);
  });

  test('whose name tells the format', async () => {
    const text = '# Rain\n\nIt *floods*.';
    const [article] = await all(text, { stdinFilename: 'drafts/rain.md' });
    expect(article).toEqual({ ...plainArticle('drafts/rain.md', text), markup: 'markdown' });
  });

  test('whose content tells the format', async () => {
    const text = '<!doctype html><title>Rain</title><body><p>It <b>floods</b>.';
    expect(await all(text)).toEqual([{ ...plainArticle('<stdin>', text), markup: 'html' }]);
  });

  test('--input-format wins', async () => {
    const text = '<html>It floods.';
    expect(await all(text, { format: 'text', stdinFilename: 'a.html' })).toEqual([plainArticle('a.html', text)]);
  });
});

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-articles-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test('packed with gzip, by whatever name', async () => {
    for (const name of ['a.txt.gz', 'a.gz', 'a.txt'])
      expect(await all('', {}, 1, write(name, gzipSync('It floods.')))).toMatchObject([{ text: 'It floods.' }]);
  });

  test.each<[why: string, name: string, content: Uint8Array | string, message: RegExp]>([
    ['a gzip that is cut off', 'cut.gz', gzipSync('It floods.').subarray(0, 20), /^broken gzip: unexpected end of file$/],
    ['a gzip that is spoilt', 'bad.gz', Buffer.concat([gzipSync('It').subarray(0, 10), Buffer.alloc(9, 7)]), /^broken gzip: /],
    ['a gzip that is none', 'no.txt.gz', 'It floods.', /^is no gzip, whatever its name says$/],
    ['JSON that is none', 'bad.json', '[{"text": "x"},\n{"text" "y"}]', /^line 2, column 9: not JSON: colon expected$/],
  ])('%s is an error', async (_why, name, content, message) => {
    await expect(all('', {}, 1, write(name, content))).rejects.toThrow(message);
  }); // biome-ignore format: a table
});
