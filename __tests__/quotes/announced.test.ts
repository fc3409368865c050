import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

const STATEMENT = 'This is not good enough. We have asked for a plan since May.';
const said = STATEMENT.slice(0, -1);
const between = (line: string, statement = STATEMENT): string =>
  `Rain fell on Monday.\n\n${line}\n\n${statement}\n\nThe council is due to meet in June.\n\nThe pier is shut.\n\nFerries sail as planned.\n\nA report follows.`;

describe('a line that announces what somebody says, and the paragraph below without marks', () => {
  test.each<Case>([
    [between('Tom Hale, for the fishermen, says:'), `Tom Hale | says: | ${said}`],
    [between('Tom Hale, who leads the fishermen, has this to say:'), `Tom Hale | has this to say: | ${said}`],
    [between('Here is what Tom Hale said about the wall:'), `Tom Hale | said about the wall: | ${said}`],
    [between('Here’s the full statement from Tom Hale:'), `Tom Hale | statement | ${said}`],
    [between('The statement by Tom Hale in full:'), `Tom Hale | statement | ${said}`],
    [
      between('Tom Hale tweets:', 'Not good enough. Where is the plan?'),
      'Tom Hale | tweets: | Not good enough. Where is the plan?',
    ],
    [
      between('Responding to the report, Dr Tom Hale, of the Royal College of Carpenters, said:'),
      `Dr Tom Hale | said: | ${said}`,
    ],
    [between('Tom Hale issued the following statement:'), `Tom Hale | issued the following statement: | ${said}`],
    [between('The council has three plans:')],
  ])('%s', check);
});
