import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { type Case, check } from './shown.ts';

describe('posts that stand in the text as their networks embed them are their writers’', () => {
  test.each<Case>([
    [
      'Rain closed the pier.\n\nThe wall is safe. We act on advice. — Tolm Council (@tolmcouncil) March 3, 2026\n\nAnn Voss was not convinced.',
      'Tolm Council | — | The wall is safe. We act on advice',
    ],
    [
      'Rain closed the pier.\n\nThe wall is safe. pic.twitter.com/Xa1b2— Ann Voss (@ann_voss) 3 March 2026\n\nBoats were out again.',
      'Ann Voss | — | The wall is safe',
    ],
    [
      'Rain closed the pier.\n\nThe wall is safe. https://t.co/Xa1b2\n\n— Ann Voss (@annvoss.example) March 3, 2026 at 9:12 AM\n\nBoats were out again.',
      'Ann Voss | — | The wall is safe',
    ],
    [
      'Rain closed the pier.\n\n“The wall is safe.”\n\n— Ann Voss (@annvoss) March 3, 2026\n\nBoats were out again.',
      'Ann Voss | — | “The wall is safe.”',
    ],
    [
      'Rain closed the pier.\n\n<tweet id="12" author="@annvoss">Is the wall safe? #pier — Ann Voss (@annvoss) March 3, 2026</tweet>.\n\nBoats were out again.',
      'Ann Voss | — | Is the wall safe? #pier',
    ],
    [
      'Rain closed the pier.\n\nTom Hale says the wall is safe. — Ann Voss (@annvoss) March 3, 2026\n\nBoats were out again.',
      'Ann Voss | — | Tom Hale says the wall is safe',
      'Tom Hale | says | the wall is safe',
    ],
    [
      'Voss tweeted:\n\nThe wall is safe. We act on advice. pic.twitter.com/Xa1b2 — Ann Voss (@annvoss) March 3, 2026\n\nBoats were out again.',
      'Voss | tweeted: | The wall is safe. We act on advice',
    ],
    [
      'Rain closed the pier.\n\n“Nobody told us a thing.”\n\nThe wall is safe. — Ann Voss (@annvoss) March 3, 2026\n\nBoats were out again.',
      ' |  | “Nobody told us a thing.”',
      'Ann Voss | — | The wall is safe',
    ],
    ['Rain closed the pier — Ann Voss (@annvoss) has pictures.'],
    ['Follow the storm with Ann Voss (@annvoss) and Tom Hale (@tomhale).'],
    ['— Ann Voss (@annvoss) March 3, 2026\n\nBoats were out again.'],
  ])('%s', check);
  test('under the name alone', () =>
    expect(extract('The wall is safe. — Ann Voss (@annvoss) March 3, 2026\n\nRain fell.').speakers).toMatchObject([
      { name: 'Ann Voss', kind: 'person' },
    ]));
});
