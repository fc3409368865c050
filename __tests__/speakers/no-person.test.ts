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
