import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { type Case, check } from './shown.ts';

const kindsOf = (text: string) =>
  extract(text, { kinds: ['statement', 'attitude', 'other'] }).quotes.map((q) => q.kind);

describe('the second thing that somebody says', () => {
  test.each<Case>([
    [
      'The union alleged that the pier leaked and demanded the resignation of its owner.',
      'The union | alleged | that the pier leaked',
      'The union | demanded | the resignation of its owner',
    ],
    [
      'The authors argue that the pier is weak and propose a second one.',
      'The authors | argue | that the pier is weak',
      'The authors | propose | a second one',
    ],
    ['Critics say people lie and claim credit.', 'Critics | say | people lie and claim credit'],
    [
      'One source said the pier was safe, although another said no check was made.',
      'One source | said | the pier was safe',
      'another | said | no check was made',
    ],
    [
      'One of the guards said the pier was safe, though another cautioned that it leaked.',
      'One of the guards | said | the pier was safe',
      'another | cautioned | that it leaked',
    ],
  ])('%s', check);
});

describe('what a court hears', () => {
  test.each<Case>([
    [
      'The jury heard Hale, of Storr, ran from the pier with a lamp.',
      'The jury | heard | Hale, of Storr, ran from the pier with a lamp',
    ],
    [
      'The court was told Hale, 33, drove at a guard and laughed.',
      ' | was told | Hale, 33, drove at a guard and laughed',
    ],
    [
      'The inquest was told that Ann Hale, 50, a retired clerk, had been ill, but was kept waiting.',
      ' | was told | that Ann Hale, 50, a retired clerk, had been ill, but was kept waiting',
    ],
    ['The court heard the appeal in May and ruled that it was late.', 'The court | ruled | that it was late'],
  ])('%s', check);
});

describe('what something is called', () => {
  test.each<Case>([
    ['Angry tenants have branded the pier an “eyesore”.', 'Angry tenants | branded | the pier an “eyesore”'],
    ['They left after what it described as “a good talk” with Orr.', 'it | described | “a good talk”'],
  ])('%s', check);
});

describe('opinions that are given', () => {
  test.each([
    ['The pier is overpriced at this level, feels Apex analyst Ann Borg.', 'statement'],
    ['Hale felt the pier was “ten yards short”.', 'statement'],
    ['The Courier thought it “a slight thing”.', 'statement'],
    ['Hale thinks the pier is short.', 'attitude'],
    ['The institute put the magnitude of the quake at 7.1.', 'statement'],
  ])('%s', (text, kind) => expect(kindsOf(text)).toEqual([kind]));
});

describe('a second tag behind “while”', () => {
  test.each<Case>([
    [
      '“Lovely,” commented singer Eva Moe, while her “Late Bus” co-star Tom Lind wrote, “It is a dream.”',
      'singer Eva Moe | commented | “Lovely,”',
      'her “Late Bus” co-star Tom Lind | wrote | “It is a dream.”',
    ],
  ])('%s', check);
});
