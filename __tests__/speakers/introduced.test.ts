import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

const hale = 'Ann Hale said the lake was clean.';

describe('who is brought in at the end of a sentence says what follows', () => {
  test.each<Case>([
    [
      'whom it touches',
      `${hale}\n\nThe smell is a headache for Mayor Sue Orr, who swam there. “I was ill,” she said.`,
      'Sue Orr',
    ],
    [
      'in a paragraph of its own',
      `${hale}\n\nThe letter was drawn up by Sue Orr, a vet.\n\n“I was ill,” she said.`,
      'Sue Orr',
    ],
    [
      'of a sex that no list tells',
      'Max Hale said it was late.\n\nThe vote heaps pressure on Mayor Ruon Orr. “I was ill,” he said.',
      'Ruon Orr',
    ],
    [
      'who is left so by another',
      'Max Hale scored twice, leaving the home coach Tom Orr speechless. “It was late,” he said.',
      'Tom Orr',
    ],
    ['who feels so', 'Max Hale scored, to the relief of captain Tom Orr. “It was late,” he said.', 'Tom Orr'],
    ['whom it stirs', 'Max Hale scored, angering captain Tom Orr. “It was late,” he said.', 'Tom Orr'],
    [
      'of whom the paragraph tells',
      `${hale}\n\nFor Sue Orr, a vet from Storr, that is no help. She sold two boats. “I was ill,” she said.`,
      'Sue Orr',
    ],
  ])('%s', check);
});

describe('but not', () => {
  test.each<Case>([
    ['beside the subject', 'Max Hale met coach Tom Orr. “It was late,” he said.', 'Max Hale'],
    ['whom the subject stirs', 'Max Hale angered coach Tom Orr. “It was late,” he said.', 'Max Hale'],
    ['without a word of who it is', `${hale} The road leads to Sue Orr. “I was ill,” she said.`, 'Ann Hale'],
    [
      'where the words are about that one',
      `${hale} The film stars the singer Sue Orr. “We asked her first, and she agreed,” she said.`,
      'Ann Hale',
    ],
    ['where somebody speaks', 'Ann Hale said the plan came from Mayor Sue Orr. “I was ill,” she said.', 'Ann Hale'],
    ['of whom only a report tells', `${hale} The plan came from Mayor Sue Orr. She said that it was late.`, 'Ann Hale'],
  ])('%s', check);
});

describe('who is named only further on', () => {
  test.each<Case>([
    [
      'as that agent',
      'Ann Hale has a book.\n\n“It is late,” that agent, Mia Orr, told her.\n\n“My agent told me to stop,” Hale says.',
      'Mia Orr',
    ],
  ])('%s', check);
});
