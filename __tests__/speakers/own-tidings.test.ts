import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

describe('in the words of who reports it, whom a sentence goes on about tells so of herself', () => {
  test.each<Case>([
    ['of now', 'Ms. Hale met Ms. Orr in May. Ms. Orr has lost her licence, she said.', 'Orr'],
    ['behind another’s words', '“The lake is ours,” Mr. Hale said.\nMr. Orr feels safer on it, he said.', 'Orr'],
    ['with an adverb', 'Mr. Hale met Mr. Orr. Mr. Orr now plans to leave, he said.', 'Orr'],
    ['in a clause', 'Ann Hale met Sue Orr. Though Ms. Orr has tried, she said, the work is not done.', 'Sue Orr'],
    [
      'behind a phrase',
      'Ms. Hale came. It rained. It snowed. Then a student living in the Dale Park neighborhood of Lyon, Ms. Orr found skating to be a joy, she said.',
      'Orr',
    ],
    ['of the past', 'Ms. Hale met Ms. Orr in May. Ms. Orr opened a shop, she said.', 'Orr'],
  ])('%s', check);
});

describe('but another does', () => {
  test.each<Case>([
    ['who is quoted so', 'Ms. Hale met Ms. Orr in May. “Ms. Orr has lost her licence,” she said.', 'Hale'],
    ['who tells of the past', '“It was cold,” Sheriff Max Hale said.\n\nMr. Orr fled the scene, he said.', 'Max Hale'],
    ['who tells what was done', 'Sheriff Max Hale spoke on Monday. Mr. Orr was shot twice, he said.', 'Max Hale'],
    ['who goes on', 'Ann Hale told the court that it was late. Ms. Orr has three children, she said.', 'Ann Hale'],
    ['who adds', '“It is hard,” Ms. Hale said.\n\nMs. Orr has three children, she added.', 'Hale'],
    ['of the other sex', 'Sheriff Max Hale spoke on Monday. Ms. Orr has fled, he said.', 'Max Hale'],
    ['before no name', 'Sheriff Max Hale spoke on Monday. The suspect was armed, he said.', 'Max Hale'],
  ])('%s', check);
});
