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

describe('two who hold the like', () => {
  test.each<Case>([
    [
      'countries',
      'The French foreign minister said yes. The Dutch foreign minister said no.',
      'The Dutch foreign minister',
    ],
    [
      'a country and an adjective',
      "Spain's prime minister said yes. The Danish prime minister said no.",
      'The Danish prime minister',
    ],
    ['of one country', "France's president said yes. The French president said no.", "France's president"],
    ['what it is for', 'The home secretary said yes. The health secretary said no.', 'The health secretary'],
    ['states', 'The Ohio governor said yes. The Utah governor said no.', 'The Utah governor'],
    ['towns', 'The Boston mayor said yes. The Denver mayor said no.', 'The Denver mayor'],
    ['houses', 'The Senate majority leader said yes. The House majority leader said no.', 'The House majority leader'],
    ['parties', 'The Republican senator said yes. The Democratic senator said no.', 'The Democratic senator'],
    [
      'one party by two words',
      'The Conservative candidate said yes. The Tory candidate said no.',
      'The Conservative candidate',
    ],
    ['a party that is a word', 'The Green candidate said yes. The Labor candidate said no.', 'The Labor candidate'],
    ['sides of a trial', 'The prosecution lawyer said yes. The defense lawyer said no.', 'The defense lawyer'],
    ['whose they are', "The plaintiff's lawyer said yes. The firm's lawyer said no.", "The firm's lawyer"],
    ['a deputy', 'The deputy mayor said yes. The mayor said no.', 'The mayor'],
    ['in short', 'The Ohio governor said yes. The governor said no.', 'The Ohio governor'],
    ['what is no other sort', 'The Ohio governor said yes. The Republican governor said no.', 'The Ohio governor'],
    ['the first named', 'A Tory aide said yes. A Labour aide said maybe. The Tory aide said no.', 'A Tory aide'],
    [
      'a country with stops',
      'An Israeli official said yes. A U.S. official left. The Israeli official said no.',
      'An Israeli official',
    ],
    ['by the order', 'One resident said yes. Another resident said maybe. The first resident said no.', 'One resident'],
    ['by the last', 'One woman said yes. Another woman said maybe. The woman said no.', 'Another woman'],
    [
      'a body by its initials',
      'A senior Orle Trade Board member said yes. It rained. The OTB member said no.',
      'A senior Orle Trade Board member',
    ],
    ['initials in full', 'An OTB official said yes. The Orle Trade Board official said no.', 'An OTB official'],
    [
      'other initials',
      'An OTB official said yes. The Orle Rail Board official said no.',
      'The Orle Rail Board official',
    ],
    [
      'one only touched upon',
      'A Danish official said yes. Ida Moon met the senior Foreign Ministry official there. The official said no.',
      'A Danish official',
    ],
    [
      'who came last',
      'A Danish official said yes. Then the Norse official arrived. The official said no.',
      'The official',
    ],
    ['a body in other words', 'A police spokesman said yes. The force spokesman said no.', 'A police spokesman'],
  ])('%s', check);
});

describe('where somebody holds an office', () => {
  test.each<Case>([
    ['a state', 'Gov. Lou Rand of Ohio met Gov. Amy Stone of Utah. The Ohio governor said no.', 'Lou Rand'],
    [
      'a country',
      'President Lou Rand of Poland met President Amy Stone of Turkey. The Polish president said no.',
      'Lou Rand',
    ],
    [
      'the second of several',
      'Reps. Lou Rand of Ohio and Amy Stone of Utah met. The Utah congresswoman said no.',
      'Amy Stone',
    ],
    ['neither', 'Gov. Lou Rand of Ohio met Gov. Amy Stone of Utah. The Texas governor said no.', 'The Texas governor'],
    ['in brackets', 'Sens. Ida Rand (Vt.) and Bo Stone (Fla.) met. The Vermont senator said no.', 'Ida Rand'],
    [
      'in brackets, the second',
      'Sens. Ida Rand (Vt.) and Bo Stone (Fla.) met. The Florida senator said no.',
      'Bo Stone',
    ],
    ['of two words', 'Reps. Ida Rand (Ohio) and Bo Stone (N.Y.) met. The New York congressman said no.', 'Bo Stone'],
    ['another in brackets', 'Sen. Ida Rand (Ohio) spoke. The Utah senator said no.', 'The Utah senator'],
    ['either of two', 'Sens. Ida Rand and Bo Stone met. The Idaho senator said no.', 'The Idaho senator'],
    ['one not told of another', 'Sen. Lou Rand of Ohio met Sen. Bo Stone. The Idaho senator said no.', 'Bo Stone'],
    ['the only one', 'Sen. Lou Rand spoke on Monday. The Idaho senator said no.', 'Lou Rand'],
  ])('%s', check);
});

describe('whose office was told of long before', () => {
  const rain = 'It rained. It thawed. It froze. It snowed. '.repeat(3);
  test.each<Case>([
    [
      'more is told now',
      `Later the governor left. ${rain}Bo Kay said the wall was high. The Iowa governor said no.`,
      'Bo Kay',
    ],
    [
      'the same was told',
      `The Iowa governor left. ${rain}Bo Kay said the wall was high. The Iowa governor said no.`,
      'The Iowa governor',
    ],
    [
      'as much is told',
      `The governor left. ${rain}Bo Kay said the wall was high. The governor said no.`,
      'The governor',
    ],
    [
      'just before',
      'The governor said it was late. Bo Kay said the wall was high. The Iowa governor said no.',
      'The governor',
    ],
  ])('%s', check);
});
