import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

describe('an office and that of a deputy, or of who held it before', () => {
  test.each<Case>([
    [
      'a vice president',
      'Vice President Ida Moon spoke. President Carl Voss was late. She wept. The president said no.',
      'Carl Voss',
    ],
    ['herself', 'Vice President Ida Moon spoke. President Carl Voss was late. The vice president said no.', 'Ida Moon'],
    ['alone', 'Vice President Ida Moon will lead the talks. The president said he trusted her.', 'The president'],
    [
      'a deputy of two words',
      'Deputy Attorney General Ida Moon spoke. Attorney General Bo Cole stood by her. The attorney general said no.',
      'Bo Cole',
    ],
    [
      'of a state',
      'Deputy Secretary of State Ida Moon spoke. The secretary of state said no.',
      'The secretary of state',
    ],
    [
      'before a comma',
      'The deputy prime minister, Ida Moon, spoke. The prime minister, Bo Cole, sat beside her. The prime minister said no.',
      'Bo Cole',
    ],
    ['a lieutenant governor', 'Lt. Gov. Ida Moon spoke. The governor said no.', 'The governor'],
    [
      'one before',
      'Former President Ida Moon spoke. President Bo Cole was silent. The former president said no.',
      'Ida Moon',
    ],
    ['one now', 'Gov. Bo Cole spoke. Former Gov. Ida Moon wept. The governor said no.', 'Bo Cole'],
    ['no one now', 'Former President Bo Cole endorsed her. The president said no.', 'The president'],
    ['a rank', 'Vice Adm. Ida Moon spoke. The admiral said no.', 'Ida Moon'],
    ['what is no office', 'Vice presidential candidate Ida Moon spoke. The candidate said no.', 'Ida Moon'],
    ['a title for life', 'Former Sen. Ida Moon spoke. The senator said no.', 'Ida Moon'],
    ['a trade', 'Former teacher Ida Moon spoke. The teacher said no.', 'Ida Moon'],
    ['who has risen', 'Vice President Bo Cole spoke. Later President Cole left. The president said no.', 'Bo Cole'],
    ['a title of two', 'Former teacher and mayor Ida Moon spoke. The mayor said no.', 'Ida Moon'],
  ])('%s', check);
});
