import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('“not guilty” is what somebody pleads', () => {
  test.each<Case>([
    ['Mr Orr (34), of Storr, had pleaded not guilty to murder.', 'Mr Orr (34), of Storr | had pleaded | not guilty to murder'], // biome-ignore format: one case
    ['Lind, 27, pleaded not guilty to two counts of theft.', 'Lind, 27 | pleaded | not guilty to two counts of theft'],
    ['He has pleaded not guilty and is due to stand trial in May.', 'He | has pleaded | not guilty'],
    ['Hale pleaded not guilty when he appeared before a judge on Monday.', 'Hale | pleaded | not guilty'],
    ['Hale pleaded not guilty to fraud and was held in custody.', 'Hale | pleaded | not guilty to fraud'],
    ['Hale pleaded not guilty to assault but guilty to theft.', 'Hale | pleaded | not guilty to assault but guilty to theft'], // biome-ignore format: one case
    [
      'Hale pleaded guilty to theft but not guilty to arson.',
      'Hale | pleaded guilty to | theft but not guilty to arson',
    ],
    ['Hale pleaded guilty to two counts of theft.', 'Hale | pleaded guilty to | two counts of theft'],
    ['Hale pleaded not to be sent home.', 'Hale | pleaded | not to be sent home'],
  ])('%s', check);
});
