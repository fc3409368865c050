import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import { columnsOf, columnWidths, plain, wrap } from '../../src/render/cells.ts';

describe('plain', () => {
  test.each([
    ['a\tb', 'a b'],
    ['a\r\nb', 'a b'],
    ['\u001b[31mred\u001b[0m', '[31mred [0m'],
    ['a\u202eb', 'ab'],
    ['  a   b ', 'a b'],
    ['\u0007bell', 'bell'],
  ])('%j becomes %j', (text, expected) => expect(plain(text)).toBe(expected));
});

describe('wrap', () => {
  test.each(['plain words go on and on', '漢字漢字漢字漢字', 'x'.repeat(50), '😀😀😀😀😀😀😀'])(
    '%s loses nothing and fits',
    (text) => {
      const wrapped = wrap(text, 10);
      expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of wrapped.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(10);
    },
  );
});

test.each([
  '“Ça va – très bien…” • 3 €',
  'e\u0301“\u0301 漢“字” 👩‍👩‍👧 कहा है न “©\ufe0f” ﾊﾞ',
  '“\u0308½ – e\u0302\u0301 ê\u0301 x ×\u0307 ǎ„ → x',
])('letters and marks that are measured as others are no wider: %s', (text) => {
  expect(columnsOf(text)).toBe(stringWidth(text));
  for (let width = 1; width < 12; width++) expect(wrap(text, width)).toBe(wrapAnsi(text, width, { hard: true }));
});

test('columns share the width: borders, blanks, what the first ones need, and the rest to the last', () => {
  expect(columnWidths(50, [['ab', 'abcd', 'x']], [6, 3])).toEqual([2, 3, 50 - 4 - 6 - 5]);
});
