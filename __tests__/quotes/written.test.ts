import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { type Case, check } from './shown.ts';

describe('what is written behind a colon goes on to the end of its paragraph', () => {
  test.each<Case>([
    [
      'The storm hit Storr.\n\nShe writes: The pier is gone. Every few seconds a wave breaks over it.\n\nMore at noon.',
      'She | writes: | The pier is gone. Every few seconds a wave breaks over it',
    ],
    [
      'Ann Voss is in Storr. She posted: The pier is gone. Boats have been told to wait.',
      'She | posted: | The pier is gone. Boats have been told to wait',
    ],
    [
      'Reader Ann Voss emails: The road is shut. Two cars hang over the gorge.',
      'Reader Ann Voss | emails: | The road is shut. Two cars hang over the gorge',
    ],
    ['Ann Voss wrote: The pier is gone. Her post was deleted.', 'Ann Voss | wrote: | The pier is gone'],
    ['Ann Voss wrote: The pier is gone. Voss was at home.', 'Ann Voss | wrote: | The pier is gone'],
    ['Ann Voss said: The pier is gone. The council met on Monday.', 'Ann Voss | said: | The pier is gone'],
    ['Ann Voss emails: the full list.'],
  ])('%s', check);
  test('a reader is no part of the name', () =>
    expect(extract('Reader Tom Hall emails: The road is shut.').speakers[0].name).toBe('Tom Hall'));
});

describe('to whom a message went is no part of it', () => {
  test.each<Case>([
    ['After the show he texted her: “Good. Bit long.”', 'he | texted | “Good. Bit long.”'],
    ['He texted his aide: “Call me. Now.”', 'He | texted | “Call me. Now.”'],
    ['She emailed him: “No. Never.”', 'She | emailed | “No. Never.”'],
  ])('%s', check);
});
