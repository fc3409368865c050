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

describe('who is ordered, by somebody or by nobody', () => {
  test.each<Case>([
    ['The firm was ordered to pay £40,000 by magistrates.', 'magistrates | was ordered | The firm … to pay £40,000'],
    ['Residents were ordered to leave by police on Sunday.', 'police | were ordered | Residents … to leave'],
    ['The driver was ordered by the court to pay costs.', 'the court | was ordered | The driver … to pay costs'],
    ['A farmer has been ordered to pay £9,000 for dumping waste.'],
    ['A fast food giant has been refused permission to open a drive-through.'],
    [
      'A dentist has been ordered to tear down a large shed that neighbours say blocks out the light.',
      'neighbours | say | a large shed … blocks out the light',
    ],
    ['The judge ordered the firm to pay £40,000.', 'The judge | ordered | the firm to pay £40,000'],
  ])('%s', check);
});

describe('a participle in what a court hears is not of the court', () => {
  test.each<Case>([
    [
      'The court heard that Hale had called the crew “lazy”, blaming them for the fire.',
      'The court | heard | that Hale had called the crew “lazy”, blaming them for the fire',
    ],
    [
      'The mayor said the crew was “lazy”, blaming them for the fire.',
      'The mayor | said | the crew was “lazy”',
      'The mayor | blaming | them for the fire',
    ],
  ])('%s', check);
});
