import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('the count of a vote says nothing', () => {
  test.each<Case>([
    ['The motion was rejected by 302 votes to 121.'],
    ['The appeal was dismissed by a majority of three.'],
    ['The offer was rejected by 71% of members.'],
    ['The offer was rejected by the guild.', 'the guild | was rejected | The offer'],
    ['The plan was rejected by 40 pilots.', '40 pilots | was rejected | The plan'],
  ])('%s', check);
});

describe('deeds in what somebody says', () => {
  test.each<Case>([
    [
      'The council reported that ten crews had agreed to share a pier.',
      'The council | reported | that ten crews had agreed to share a pier',
    ],
    [
      'Bell said Northern Norland had shown what could be done.',
      'Bell | said | Northern Norland had shown what could be done',
    ],
    ['Bell said Storr had proved that it could win.', 'Bell | said | Storr had proved that it could win'],
    [
      'Bell said both sides had agreed that the toll was too high.',
      'Bell | said | both sides had agreed that the toll was too high',
      'both sides | had agreed | that the toll was too high',
    ],
    [
      'Bell said the Moss Report had shown that the pier was safe.',
      'Bell | said | the Moss Report had shown that the pier was safe',
      'the Moss Report | had shown | that the pier was safe',
    ],
  ])('%s', check);
});
