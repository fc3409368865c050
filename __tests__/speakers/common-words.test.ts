import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** The names of the people in a text, be they quoted or not. */
const people = (text: string): string[] =>
  extract(text, { entities: true })
    .entities!.filter((e) => e.kind === 'person')
    .map((e) => e.name);

describe('names of words of the language', () => {
  test.each([
    ['a work', 'Orle’s film club showed “Slow Harbour” twice.', []],
    ['a matter', 'Lind spoke of Harbour Safety at length.', []],
    ['a heading', 'It rained.\n\nTimely Repairs.\n\nIt was late.', []],
    ['what an office is for', 'It was said at the Orle National Security Meeting.', []],
    ['what a party does', 'Then came the first of the Republican Debates.', []],
    ['a person by the role before it', 'We met the plumber Reef Barley.', ['Reef Barley']],
    ['a person by the role behind it', 'We met Reef Barley, a plumber, in Orle.', ['Reef Barley']],
    ['a person by the age', 'We met Reef Barley, 34, in Orle.', ['Reef Barley']],
    ['a person by the surname alone', 'We met Reef Barley. It rained, and then Barley left.', ['Reef Barley']],
    ['a person by the surname with a verb of speech', 'We met Reef Barley. Barley said so.', ['Reef Barley']],
    ['a person by the first name', 'We met Woody Barley.', ['Woody Barley']],
    ['a person in apposition', 'The secretary of the club, Reef Barley, said so.', ['Reef Barley']],
    ['a person with an initial', 'We met Reef T. Barley.', ['Reef T. Barley']],
    ['a person by the title', 'The race was won by Captain Hook.', ['Hook']],
    ['a person, of whom a word is no other', 'We met Reef Kelvik.', ['Reef Kelvik']],
  ])('%s', (_, text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('headings and capitals', () => {
  const below = 'Lind Moe was late on Monday. Moe said that it rained.';
  test.each([
    ['a heading between paragraphs', 'It rained.\n\nLind Moe Opened Up About Her Worst Fear.\n\n', ['Lind Moe']],
    ['a heading without a name', 'It rained.\n\nClerks Wholly Ignore The Price Of A Longer Day.\n\n', ['Lind Moe']],
    ['capitals before a sentence', 'It rained.\n\nHOW LIND MOE TREATS HER CLERKS It is a long tale. ', ['Lind Moe']],
    ['capitals with a stop', 'It rained.\n\n1. CLERKS TAKE LONG BREAKS IN THE HARBOUR.\n\n', ['Lind Moe']],
    ['the label of a line', 'It rained.\n\nORLA KELVIK: That is so.\n\n', ['ORLA KELVIK', 'Lind Moe']],
    ['a line of names', 'It rained.\n\nOrla Kelvik, Bo Ruud of Orle and Ida Tangen.\n\n', ['Orla Kelvik', 'Bo Ruud', 'Ida Tangen', 'Lind Moe']], // biome-ignore format: one case
  ])('%s', (_, text, names) => {
    expect(
      people(text + below)
        .map((n) => n.toLowerCase())
        .sort(),
    ).toEqual(names.map((n) => n.toLowerCase()).sort());
  });
});

describe('what stands before a name', () => {
  test.each([
    ['at the head of a sentence', 'Lind Moe was late. Only Lind Moe left. Nearly Moe said so.', ['Lind Moe']],
    [
      'which is another’s first name',
      'Lind Moe met Reef Moe. Reef Moe left, and Lind Moe too.',
      ['Lind Moe', 'Reef Moe'],
    ],
    [
      'what several are',
      'Then came candidates. Candidates Lind Moe, Bo Ruud and Ida Tangen left.',
      ['Lind Moe', 'Bo Ruud', 'Ida Tangen'],
    ],
    ['what two are', 'That was under Presidents Kelvik and Ruud.', ['Kelvik']],
    ['but not a body', 'Then Guards Kelvik FC and others left.', []],
  ])('%s', (_, text, names) => {
    expect(people(text)).toEqual(names);
  });
});

describe('whom a pronoun means', () => {
  /** Who says the last quote. */
  const last = (text: string) => {
    const { quotes, speakers } = extract(text);
    return speakers.find((s) => s.id === quotes.at(-1)?.speaker)?.name;
  };
  test.each([
    ['no title of a work', 'Ida Tangen was sad when Slow Harbour ended. She said that it was late.', 'Ida Tangen'],
    ['no title of a work alone', 'Slow Harbour ended in May. She said that it was late.', undefined],
    ['no matter', 'The clerks asked for Harbour Safety. It rained. They said that it was late.', 'The clerks'],
    ['no heading in capitals', 'MAIN POINTS.\n\nIt rained. They said that it was late.', undefined],
    ['no words of a banner', 'Ida Tangen held a banner that read We Know. She said that it was late.', 'Ida Tangen'],
  ])('%s', (_, text, name) => {
    expect(last(text)).toBe(name);
  });
});
