import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../scripts/finite.js';

describe('the words of a regular expression that is a list of them', () => {
  test.each([
    ['alternatives', '^(?:held|holds)$', '', ['held', 'holds']],
    ['one word', '^the$', '', ['the']],
    ['what may be left out', '^an?$', '', ['an', 'a']],
    ['one inside the other', '^(?:call|warn)(?:s|ed)?$', '', ['calls', 'called', 'call', 'warns', 'warned', 'warn']],
    ['a class', "^[’']s$", '', ['’s', "'s"]],
    ['a hyphen that ends a class', '^(?:--|[–-])$', 'u', ['--', '–', '-']],
    ['what is escaped', String.raw`^(?:mr\.|a\/c)$`, '', ['mr.', 'a/c']],
    ['several', '^(?:any|some)body$|^people$', '', ['anybody', 'somebody', 'people']],
    ['the same word twice', '^(?:one|one)$', '', ['one']],
  ])('%s', (_, pattern, flags, words) => {
    expect(wordsOf(pattern, flags)).toEqual(words);
    for (const word of words) expect(word).toMatch(new RegExp(pattern, flags));
  });

  test.each([
    ['without an end', '^(?:a|b)', ''],
    ['without a beginning', '(?:a|b)$', ''],
    ['an end that is a sign', String.raw`^a\$`, ''],
    ['alternatives that are not held together', '^a|b$', ''],
    ['any number', '^a+$', ''],
    ['a counted number', '^a{2}$', ''],
    ['any letter', '^a.$', ''],
    ['a range', '^[a-z]$', ''],
    ['all but some', '^[^a]$', ''],
    ['a kind of letter', String.raw`^\p{Lu}$`, 'u'],
    ['digits', String.raw`^\d$`, ''],
    ['a group that is asked for', '^(a|b)$', ''],
    ['a look ahead', '^a(?=b)$', ''],
    ['either case', '^(?:a|b)$', 'i'],
    ['line by line', '^(?:a|b)$', 'm'],
    ['signs of two units', '^[🙂]$', 'u'],
    ['more than a list', '^(?:a|b)?(?:a|b)?(?:a|b)?(?:a|b)?(?:a|b)?(?:a|b)?(?:a|b)?$', ''],
  ])('none of one that is none: %s', (_, pattern, flags) => expect(wordsOf(pattern, flags)).toBe(null));
});
