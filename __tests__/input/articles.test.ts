import { describe, expect, test } from '@jest/globals';
import { plainArticle } from '../../src/input/article.ts';
import { readArticles } from '../../src/input/articles.ts';
import { decodeUtf8 } from '../../src/input/decode.ts';

async function* chunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

async function all(text: string, size: number, format: 'text' | 'jsonl') {
  const out = [];
  for await (const article of readArticles('-', chunks(Buffer.from(text), size), format)) out.push(article);
  return out;
}

describe('decode', () => {
  test('drops a byte order mark', () => expect(decodeUtf8(Buffer.from('\ufeffabc'))).toBe('abc'));
  test.each<[why: string, bytes: number[], byte: number]>([
    ['a lone Latin-1 letter', [0x61, 0xe9, 0x62], 1],
    ['cut off in a character', [0x61, 0xe2, 0x80], 1],
    ['NUL', [0x61, 0x62, 0], 2],
  ])('%s is an error that names the byte', (_why, bytes, byte) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ byte }));
  });
});

describe('records', () => {
  const text = '{"id":"a","text":"“ja” 😀"}\r\n\n{"id":7,"text":"b"}\n{"text":"c"}';
  test.each([1, 2, 3, 7, 1000])('are the same in chunks of %d bytes', async (size) => {
    expect(await all(text, size, 'jsonl')).toEqual([
      plainArticle('a', '“ja” 😀'),
      plainArticle('7', 'b'),
      plainArticle('<stdin>:4', 'c'),
    ]);
  });

  test('text is one article', async () => {
    expect(await all('one\ntwo\n', 3, 'text')).toEqual([plainArticle('<stdin>', 'one\ntwo\n')]);
  });
});
