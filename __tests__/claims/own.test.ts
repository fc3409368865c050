import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

const own = (text: string) =>
  extract(text)
    .claims.filter((c) => c.claimant === 'article')
    .map((c) => c.content[0].text);

/** Invented texts and what in them is the article's own claim. */
describe('what is a sentence of the article’s own', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['a time with "by"', 'By noon, the lock had burst.', ['By noon, the lock had burst']],
    [
      'a span of years',
      'From 1990 to 1996, prices at the mill doubled.',
      ['From 1990 to 1996, prices at the mill doubled'],
    ],
    [
      '"related" at a noun',
      'Related repairs have cost the town a fortune.',
      ['Related repairs have cost the town a fortune'],
    ],
    ['whose picture', 'Photo by Ana Miller, who is based in Orle.', []],
    ['who wrote it', 'By Ana Miller, who covers ferries in Orle.', []],
    ['who is the source', 'Source: Orle harbour office, as it was told in May.', []],
    ['who wrote it, at the end', 'Miller reported from Orle. Ferry writer Ana Lind contributed to this report.', []],
    ['that it was mended', 'This story has been updated to include the price of the ferry.', []],
    ['a dateline with a space of another kind', 'ORLE —\u00a0The lock has burst.', ['The lock has burst']],
    ['a place and a colon', 'NEW ORLE, May 6: The lock has burst.', ['The lock has burst']],
    ['a dateline that a short state parts', 'ORLE PARK, Wis. (WXYZ) — The lock has burst.', ['The lock has burst']],
    ['who wrote it, in brackets', '(Ferry writer Ana Lind contributed to this report)', []],
    ['that names are others', '*Names have been changed to protect the crew.', []],
    ['two orders in one', 'Grease and mend the lock.', []],
    ['a note', 'Editor’s note:\u00a0The lock has burst.', ['The lock has burst']],
    [
      'who reported what',
      'Miller reported from every lock on the river.',
      ['Miller reported from every lock on the river'],
    ],
    ['a headline', 'Ana Miller Finally Closes The Lock.', ['Ana Miller Finally Closes The Lock']],
    ['a headline without a verb', 'A Long Year For The Ferry.', []],
    ['a headline that asks', 'Miller On How Rain Closes The Lock', []],
    ['"follow-up"', 'Follow-up repairs at the mill are planned.', ['Follow-up repairs at the mill are planned']],
    ['an instruction', 'Follow the mill on its page.', []],
    [
      'what a colon ends',
      'The council rejected the plan for the weir:',
      ['The council rejected the plan for the weir'],
    ],
    ['what only announces', 'Here are the rules of the ferry:', []],
    ['a verb tagged otherwise', 'Farmers own the weir.', ['Farmers own the weir']],
    ['typewriter marks', "The mill is known as ''the Tooth.''", ["The mill is known as ''the Tooth"]],
  ])('%s', (_why, text, expected) => expect(own(text)).toEqual(expected));
});

describe('what somebody does with words', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['a reproach', 'Lind accused the miller of theft.', ['Lind accused the miller of theft']],
    ['a demand', 'Lind has urged him to release the keys.', ['Lind has urged him to release the keys']],
    ['a refusal', 'Lind refused to endorse Roth.', ['Lind refused to endorse Roth']],
    [
      'a clause is not cut out',
      'Lind vowed that the mill will stay and that the weir will go.',
      ['Lind vowed that the mill will stay and that the weir will go'],
    ],
    ['a topic', 'Lind discussed the weir and the lock.', ['Lind discussed the weir and the lock']],
    ['sentences in marks are a claim of whom they cite', 'Lind criticised the weir: “It is a mess.”', []],
    ['so is a tag', '“It is a mess,” Lind objected.', []],
  ])('%s', (_why, text, expected) => expect(own(text)).toEqual(expected));
});

describe('the article’s part of a sentence that cites', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    ['two verbs', 'Lind sold the ferry and said that it leaks.', ['Lind sold the ferry']],
    ['not behind a modal verb', 'Lind will meet the crew and say that it leaks.', []],
    [
      'a clause in front',
      'While Lind said that it leaks, the ferry is open every day.',
      ['the ferry is open every day'],
    ],
    ['a condition in front', 'If Lind says that it leaks, the ferry is lost.', []],
    [
      'a time behind',
      'The letter came after Lind said that the ferry leaks.',
      ['The letter came after Lind said that the ferry leaks'],
    ],
    [
      'a time at a comma',
      'The roof is new, a month after Lind said that it leaks.',
      ['The roof is new, a month after Lind said that it leaks'],
    ],
    [
      'a relative clause inside',
      'The talk, in which Lind said that the ferry leaks, was the last of the year.',
      ['The talk, in which Lind said that the ferry leaks, was the last of the year'],
    ],
    ['at a semicolon', 'The ferry is open every day; Lind said that it leaks.', ['The ferry is open every day']],
    ['at a colon', 'The ferry is feared: half the town say that it leaks.', ['The ferry is feared']],
    ['at a dash', 'Lind sold the ferry -- and he said that it leaks.', ['Lind sold the ferry']],
    ['an adverb before the verb', 'Lind sold the ferry and later said that it leaks.', ['Lind sold the ferry']],
    ['not in a relative clause', 'The talk, in which Lind sold the ferry and later said that it leaks, was long.', []],
    ['a pointing "that"', 'Lind rejected that plan, saying that the ferry leaks.', ['Lind rejected that plan']],
    [
      'a participle at a noun of its own',
      'The ferry stopped, both pilots saying that it leaks.',
      ['The ferry stopped'],
    ],
    [
      'a participle at a noun',
      'The sale was stopped by a letter saying that the ferry leaks.',
      ['The sale was stopped by a letter saying that the ferry leaks'],
    ],
    [
      'what somebody calls a thing',
      'The town has paid for what Lind called “a wreck,” and the ferry is shut.',
      ['The town has paid for what Lind called “a wreck,”', 'the ferry is shut'],
    ],
    ['a statement', 'Lind said that the ferry, which leaks, sails every day.', []],
    ['an order', 'Fill the box and wait for an hour. Don’t touch it.', []],
    ['a name that is a verb too', 'Lynch herself was a pilot.', ['Lynch herself was a pilot']],
    ['its tag', 'The ferry leaks, and the lock is shut, Lind said.', []],
    ['a subject that a relative clause parts', 'The miller, who owned it, said that it leaks.', []],
  ])('%s', (_why, text, expected) => expect(own(text)).toEqual(expected));
});
