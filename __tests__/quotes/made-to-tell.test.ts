import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('rules ban', () => {
  test.each<Case>([
    [
      'The company’s policies ban the sale of fish, a spokesperson wrote in an email.',
      'a spokesperson | wrote | The company’s policies ban the sale of fish',
    ],
    ['The rules ban was lifted, the firm said.', 'the firm | said | The rules ban was lifted'],
  ])('%s', check);
});

describe('who is made to tell others', () => {
  test.each<Case>([
    [
      'The fire grew, prompting police to tell residents of two towns it is too late to leave.',
      'police | to tell | it is too late to leave',
    ],
    ['The loss led the firm to tell investors its profit would fall.', 'the firm | to tell | its profit would fall'],
    ['The fire grew, prompting police to tell drivers to turn back.'],
    ['He warned residents of Storr it was late.', 'He | warned | it was late'],
    ['The leak led the bank to tell customers about the loss.'],
  ])('%s', check);
});

describe('who is told by somebody, within what is said', () => {
  test.each<Case>([
    [
      'The guild said “crews had been told by both ports that the sea was calm”.',
      'The guild | said | “crews had been told by both ports that the sea was calm”',
      'both ports | had been told | that the sea was calm',
    ],
    [
      '“I was told by phone that the test was clear,” Voss said.',
      'Voss | said | “I was told by phone that the test was clear,”',
    ],
    ['Voss said they were told by Monday that it was over.', 'Voss | said | they were told by Monday that it was over'],
  ])('%s', check);
});

describe('a course that somebody advises', () => {
  test.each<Case>([
    ['The health board advises keeping regular hours.', 'The health board | advises | keeping regular hours'],
    ['The clinic advised drinking plenty of water.', 'The clinic | advised | drinking plenty of water'],
    ['The ministry advises against all travel.', 'The ministry | advises against | all travel'],
    ['Guides advise booking early, but few do.', 'Guides | advise | booking early'],
    ['The firm advises lending institutions on risk.'],
    ['Orr was advised against sailing.'],
  ])('%s', check);
});

describe('who is urged, with title and place', () => {
  test.each<Case>([
    ['He advised Mrs. Voss to go to court.', 'He | advised | Mrs. Voss to go to court'],
    ['The mayor urged residents of Orle and Storr to move.', 'The mayor | urged | residents of Orle and Storr to move'],
    [
      'Police advised drivers in Orle and Storr not to travel.',
      'Police | advised | drivers in Orle and Storr not to travel',
    ],
    ['He told Mr. Orr to resign.', 'He | told | to resign'],
    [
      'They urged restraint and called on Norland to stop.',
      'They | urged | restraint',
      'They | called on | Norland to stop',
    ],
  ])('%s', check);
});
