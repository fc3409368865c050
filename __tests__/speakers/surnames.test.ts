import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

function namesOf(text: string) {
  const { quotes, speakers } = extract(text);
  const byId = new Map(speakers.map((s) => [s.id, s.name]));
  return quotes.map((q) => (q.speaker === null ? null : byId.get(q.speaker)!));
}

describe('a surname alone', () => {
  test.each([
    [
      'is not a woman’s behind “Mr.”',
      'Mr. Hale said that it was late. Michelle Hale, the first lady, spoke in Orle.',
      ['Hale'],
    ],
    [
      'nor before, where “Mr.” tells that there is another',
      'President Hale said that it was late. Mr. Hale added that it rained. Later Michelle Hale spoke in Orle.',
      ['Hale', 'Hale'],
    ],
    [
      'is not a relative’s who is named later',
      'Hale said that it was late. He drove to his daughter Amy Hale. Hale added that it rained.',
      ['Hale', 'Hale'],
    ],
    [
      'is rather a main person’s than a relative’s',
      'Former mayor Tom Hale spoke for his wife Rita Hale in Orle. Hale said that it was late.',
      ['Tom Hale'],
    ],
    [
      'is whose plan it is not',
      'Bill Stanton spoke on Monday about a plan by Hillary Stanton. Stanton said that it was late.',
      ['Bill Stanton'],
    ],
    [
      'goes on with whom the text is about',
      'Ted Brand spoke in Orle. Brand said that it was late. The town once had fired Rafael Brand, who was born there. Brand added that it rained.',
      ['Ted Brand', 'Ted Brand'],
    ],
    ['behind “ex-”', 'Ex-mayor Tom Hale said that it was late.', ['Tom Hale']],
    [
      'an initial stands for no surname',
      'Michael M. Grant met Michael Mead. Grant said that it was late. Mead said that it rained.',
      ['Michael M. Grant', 'Michael Mead'],
    ],
  ])('%s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});
