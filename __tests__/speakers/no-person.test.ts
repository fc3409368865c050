import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

describe('“he” and “she” are no firm', () => {
  test.each<Case>([
    [
      'that a noun tells of',
      'Swati Orr at brokerage Hale Birch was cautious. The stock, she said, was dear.',
      'Swati Orr',
    ],
    ['of a country', 'Swati Orr of German garden retailer Hale Birch left. It was late, she said.', 'Swati Orr'],
    [
      'by what ends its name',
      'Hale Instruments said that Dame Philippa Orr would stay. She called it “late”.',
      'Philippa Orr',
    ],
    [
      'that somebody has told so',
      'A village elder told Storr Lakes Front that it rained. “It was late,” he said.',
      'A village elder',
    ],
    [
      'that is named like a judge',
      'A local chief told Justice Watch that it rained. “It was late,” he said.',
      'A local chief',
    ],
    ['but who has built one', 'It is the company Max Orr built. “It was late,” he said.', 'Max Orr'],
    ['but who is of it', 'It came from lender Ann Orr. “It was late,” she said.', 'Ann Orr'],
  ])('%s', check);
});

describe('“he” who pleads is', () => {
  test.each<Case>([
    [
      'not the judge',
      'Police held Max Orr. District Judge Sam Hale read him the charge. He pleaded not guilty.',
      'Max Orr',
    ],
    ['who has no name', 'The driver was held. Judge Sam Hale set a date. He pleaded guilty.', 'The driver'],
    [
      'but a judge may speak',
      'Police held Max Orr. District Judge Sam Hale spoke on Monday. He said it was late.',
      'Sam Hale',
    ],
  ])('%s', check);
});

describe('“it” is', () => {
  test.each<Case>([
    [
      'the study that a town ordered',
      'The town commissioned a study from a college. It found that it rained.',
      'a study',
    ],
    [
      'the inquiry that it ordered',
      'The council ordered an inquiry into the flood. It concluded that it rained.',
      'an inquiry',
    ],
    ['not the inquiry', 'The council ordered an inquiry into the flood. It said that it rained.', 'The council'],
    [
      'the report that a mayor ordered',
      'Max Orr, the mayor, has ordered a report. It concludes that it rained.',
      'a report',
    ],
    [
      'none of the rivals',
      'Storr Foods has lost ground to rivals such as Hale and Orle Systems. In May it forecast sales of $2 billion.',
      'Storr Foods',
    ],
    [
      'but the firm named last',
      'Storr, which makes chips, has bought Orle Systems. In May it forecast sales of $2 billion.',
      'Orle Systems',
    ],
  ])('%s', check);
});

describe('“they” are', () => {
  test.each<Case>([
    [
      'bodies of which the sentence before is',
      'The Storr Council said it was late. Lake farm groups were angry. The dam, they say, has burst.',
      'Lake farm groups',
    ],
    [
      'bodies at the head of it',
      'Storr Council said it was late. Companies are angry. The dam, they say, has burst.',
      'Companies',
    ],
    [
      'who take it so',
      'The figures, published in The Annals of Orle Medicine, drew scorn from other vets. The number was tiny, they noted.',
      'other vets',
    ],
    [
      'not who is only met there',
      'Storr Council said it was late. The film shows farmers. The dam, they say, has burst.',
      'Storr Council',
    ],
  ])('%s', check);
});
