import { expect, test } from '@jest/globals';
import { parse } from 'parse5';
import { align } from '../../src/input/align.ts';

const pieces = (raw: string, value: string) => {
  const out: [string, string][] = [];
  align(raw, value, 100, (text, from, to) => out.push([text, raw.slice(from - 100, to - 100)]));
  return out;
};

test.each<[why: string, raw: string, value: string, pieces: [text: string, raw: string][]]>([
  ['the same', 'It floods', 'It floods', [['It floods', 'It floods']]],
  ['a named reference', 'Lee &amp; Sons', 'Lee & Sons', [['Lee ', 'Lee '], ['&', '&amp;'], [' Sons', ' Sons']]],
  ['numbers', '&#8220;It&#x2019;s', '“It’s', [['“', '&#8220;'], ['It', 'It'], ['’', '&#x2019;'], ['s', 's']]],
  ['Windows-1252 numbers, as browsers read them', '&#147;It', '“It', [['“', '&#147;'], ['It', 'It']]],
  ['no semicolon', 'A &amp B', 'A & B', [['A ', 'A '], ['&', '&amp'], [' B', ' B']]],
  ['a plain ampersand', 'R&D & co', 'R&D & co', [['R&D & co', 'R&D & co']]],
  ['two letters for one', '&NotEqualTilde;x', '\u2242\u0338x', [['\u2242\u0338', '&NotEqualTilde;'], ['x', 'x']]],
  ['a reference to a reference', '&amp;lt;', '&lt;', [['&', '&amp;'], ['lt;', 'lt;']]],
  ['line ends made the same', 'a\r\nb', 'a\nb', [['a', 'a'], ['\n', '\r\n'], ['b', 'b']]],
  ['a stray end tag and a comment', 'It </i>fl<!-- x -->oods', 'It floods', [['It ', 'It '], ['fl', 'fl'], ['oods', 'oods']]],
  ['Markdown escapes', '5 \\* 3 \\\\', '5 * 3 \\', [['5 ', '5 '], ['* 3 \\', '* 3 \\']]],
  ['Markdown, where a reference needs its semicolon', '&copy 2024', '&copy 2024', [['&copy 2024', '&copy 2024']]],
  ['a block quote that goes on', 'It\n> floods', 'It\nfloods', [['It\n', 'It\n'], ['floods', 'floods']]],
  ['what cannot be lined up', 'abc', 'axc', [['a', 'a'], ['xc', '']]],
])('%s', (_why, raw, value, expected) => expect(pieces(raw, value)).toEqual(expected)); // biome-ignore format: a table

/** Bits of markup in any order, from a fixed seed: what comes out is always the parser's text, from ascending places. */
test('any text of any page lines up', () => {
  const bits = ['It ', '&amp;', '&nbsp;', '&', '&lt', '<i>', '</i>', '</b>', '<!--x-->', '\r\n', '<td>', '<table>', '</table>', '&#150;', '“no”', '<p>', '😀', '&hellip;', '<', '>']; // biome-ignore format: a list
  let seed = 7;
  const random = (n: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % n;
  };
  for (let round = 0; round < 500; round++) {
    const html = Array.from({ length: 12 }, () => bits[random(bits.length)]).join('');
    type Node = { value?: string; nodeName: string; childNodes?: Node[]; sourceCodeLocation?: { startOffset: number; endOffset: number } }; // biome-ignore format: a shape
    const visit = (node: Node): void => {
      if (node.nodeName === '#text') {
        const { startOffset, endOffset } = node.sourceCodeLocation!;
        let text = '';
        let at = startOffset;
        align(html.slice(startOffset, endOffset), node.value!, startOffset, (piece, from, to) => {
          expect([from >= at, to >= from, to <= endOffset]).toEqual([true, true, true]);
          text += piece;
          at = to;
        });
        expect(text).toBe(node.value);
      }
      node.childNodes?.forEach(visit);
    };
    visit(parse(html, { sourceCodeLocationInfo: true }) as Node);
  }
});
