import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

describe('aliases', () => {
  test.each([
    ['another name', 'Ann Lind said that it was late. Lind said that it rained.', ['Ann Lind: Lind']],
    [
      'the same in other case',
      'Legal scholars said that it was late. “Go,” legal scholars said.',
      ['Legal scholars: '],
    ],
    [
      'the same with an article',
      'The Lake Rescue Trust (LRT) said that it was late. The LRT said that it rained. LRT said that it was cold.',
      ['Lake Rescue Trust: LRT'],
    ],
    [
      'the name with another apostrophe',
      "Lind’s campaign said that it was late. Then it rained. Lind's campaign said that it was cold.",
      ['Lind’s campaign: '],
    ],
    [
      'the name of somebody else',
      'A surgeon from Orle said that it was late. The surgeon said that it rained.\n\nA surgeon said that it was cold.',
      ['A surgeon from Orle: ', 'A surgeon: '],
    ],
    [
      'a surname that two have',
      'Ann Lind said that it was late. Lind said that it rained. Mr. Lind said that it was cold.',
      ['Ann Lind: Lind', 'Lind: '],
    ],
  ])('%s', (_, text, expected) => {
    const { speakers } = extract(text);
    expect(speakers.map(({ name, aliases }) => `${name}: ${aliases.join('; ')}`)).toEqual(expected);
  });
});

describe('names all in capitals', () => {
  test.each([
    ['as the text spells it elsewhere', 'GRELMOOR (NP) — Grelmoor said that it was late.', 'Grelmoor'],
    ['a person', 'ANN LIND said that it was late.', 'Ann Lind'],
    ['two surnames', "ANN O'HARE-LIND said that it was late.", "Ann O'Hare-Lind"],
    ['a king', 'JOHN LIND III said that it was late.', 'John Lind III'],
    ['a place', 'BRUSSELS said that it was late.', 'Brussels'],
    ['an acronym', 'NATO said that it was late. NATO said that it rained. Nato denied it.', 'NATO'],
    ['an acronym alone', 'The FNORD said that it was late.', 'FNORD'],
  ])('%s', (_, text, expected) => expect(extract(text).speakers[0]?.name).toBe(expected));
});
