import { describe, expect, test } from '@jest/globals';
import { quotesOf } from './shown.ts';

describe('a tag between a clause and a colon has both sides', () => {
  test.each([
    [
      'The choice is stark, Owen Pratt says: pay now or pay later.',
      'Owen Pratt',
      'The choice is stark … pay now or pay later',
    ],
    ['The recipe is easy, he adds: flour, water and salt.', 'he', 'The recipe is easy … flour, water and salt'],
    ['One thing is sure, Lind told the board: the sea will rise.', 'Lind', 'One thing is sure … the sea will rise'],
    [
      'The reason is plain, said Ann Quinn: nobody lives there.',
      'Ann Quinn',
      'The reason is plain … nobody lives there',
    ],
    [
      'There are two ways, says Ann Reyes, the head of the union: strike or starve.',
      'Ann Reyes, the head of the union',
      'There are two ways … strike or starve',
    ],
    [
      'The case is clear, says Bo Ade, who runs the ward: open more beds.',
      'Bo Ade, who runs the ward',
      'The case is clear … open more beds',
    ],
  ])('%s', (text, source, content) => {
    const [[who, , said]] = quotesOf(text);
    expect([who, said]).toEqual([source, content]);
  });
  test.each([
    ['When the door opened, Lee said: come in.', 'come in'],
    ['The day it closed, Lee said: we lost everything.', 'we lost everything'],
    ['Lee, who was late, said: the train had stopped.', 'the train had stopped'],
    [
      'The bear rose to its feet and in a deep, hoarse voice shouted: He is near, he is near.',
      'He is near, he is near',
    ],
    ['He was ill, but he said: carry on.', 'carry on'],
  ])('%s', (text, content) => expect(quotesOf(text)[0][2]).toBe(content));
});
