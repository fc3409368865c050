import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { declaredInHeader, declaredInPage } from '../../src/input/declared.ts';
import { decodeText, decodeUtf8 } from '../../src/input/decode.ts';

const SAID = 'The mayor’s café “is safe,” she said — twice.';

describe('strict UTF-8', () => {
  test('drops a byte order mark', () => expect(decodeUtf8(Buffer.from('\ufeffabc'))).toBe('abc'));
  test.each<[why: string, bytes: number[], byte: number]>([
    ['a lone Latin-1 letter', [0x61, 0xe9, 0x62], 1],
    ['cut off in a character', [0x61, 0xe2, 0x80], 1],
    ['NUL', [0x61, 0x62, 0], 2],
  ])('%s is an error that names the byte', (_why, bytes, byte) => {
    expect(() => decodeUtf8(Uint8Array.from(bytes))).toThrow(expect.objectContaining({ byte }));
  });
});

describe('text in any character set', () => {
  test.each<[why: string, encoding: string, bom: number[], declared: string | null, guessed: string | null]>([
    ['UTF-8', 'utf-8', [], null, null],
    ['UTF-8, with a mark', 'utf-8', [0xef, 0xbb, 0xbf], null, null],
    ['UTF-16, as PowerShell writes it', 'utf-16le', [0xff, 0xfe], null, null],
    ['UTF-16 the other way round', 'utf-16be', [0xfe, 0xff], null, null],
    ['UTF-8 whatever is declared', 'utf-8', [], 'iso-8859-1', null],
    ['windows-1252 as declared', 'windows-1252', [], 'windows-1252', null],
    ['windows-1252 declared as its old name, as browsers read it', 'windows-1252', [], 'ISO-8859-1', null],
    ['a Mac text as declared', 'macintosh', [], 'x-mac-roman', null],
    ['windows-1252, not declared', 'windows-1252', [], null, 'windows-1252'],
    ['windows-1252, declared as UTF-8', 'windows-1252', [], 'utf-8', 'windows-1252'],
    ['windows-1252, declared as what nobody knows', 'windows-1252', [], 'x-nonsense', 'windows-1252'],
  ])('%s', async (_why, encoding, bom, declared, guessed) => {
    const bytes = Buffer.concat([Uint8Array.from(bom), iconv.encode(SAID, encoding)]);
    const message = `not UTF-8: read as ${guessed}, by what it looks like`;
    expect(await decodeText(bytes, declared)).toEqual({
      text: SAID,
      notes: guessed ? [{ code: 'encoding-guessed', message }] : [],
    });
  });

  test.each([
    ['Президент сказал, что мост безопасен, и что он сам ездит по нему каждый день.', 'windows-1251'],
    ['市長は橋は安全だと述べた。毎日渡っているという。', 'shift_jis'],
  ])('%s is known by its looks', async (text, encoding) => {
    expect((await decodeText(iconv.encode(text, encoding), null)).text).toBe(text);
  });

  test.each<[why: string, bytes: Uint8Array, declared: string | null, byte: number, message: RegExp]>([
    ['NUL', Buffer.from('ab\0'), null, 2, /byte 2 is NUL: this is no text file/],
    ['UTF-8 with a fault', Buffer.from([...Buffer.from('“café” '), 0xe9, 0x21]), null, 12, /0xe9.*not UTF-8, and the rest is/],
    ['a hole in windows-1252', Buffer.from([0x61, 0x81]), 'windows-1252', 1, /byte 1 \(0x81\) is not windows-1252, as it is declared/],
    ['half a surrogate pair', Buffer.from([0xff, 0xfe, 0x61, 0, 0x3d, 0xd8]), null, 4, /utf-16le, as its byte order mark says/],
  ])('%s is an error that names the byte', async (_why, bytes, declared, byte, message) => {
    const error = await decodeText(bytes, declared).then(() => null, (e: Error) => e);
    expect(error).toMatchObject({ byte, message: expect.stringMatching(message) });
  }); // biome-ignore format: a table
});

describe('what is declared', () => {
  test.each<[page: string, charset: string | null]>([
    ['<html><head><meta charset="windows-1252">', 'windows-1252'],
    ['<META HTTP-EQUIV=Content-Type CONTENT="text/html; charset=ISO-8859-1">', 'ISO-8859-1'],
    ['<?xml version="1.0" encoding="iso-8859-15"?><html>', 'iso-8859-15'],
    ['<html><head><meta name="description" content="a charset is">', null],
    [`${' '.repeat(5000)}<meta charset="utf-8">`, null],
  ])('in a page: %j', (page, charset) => expect(declaredInPage(Buffer.from(page))).toBe(charset));

  test.each<[header: string, charset: string | null]>([
    ['text/html; charset=windows-1252', 'windows-1252'],
    ['text/html; boundary=x;Charset="utf-8"', 'utf-8'],
    ['text/html', null],
  ])('in a header: %j', (header, charset) => expect(declaredInHeader(header)).toBe(charset));
});
