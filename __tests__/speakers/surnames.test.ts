import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { type Case, check } from './last-speaker.ts';

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
      'with “President” is not his wife’s, who is named in full',
      'Michelle Hale smiled. Mr. Hale waved. Mrs. Hale left. President Hale said that it was late. Hale added that it rained.',
      ['Hale', 'Hale'],
    ],
    [
      'is not a son’s, told of as one behind his father',
      'Bruno Hale left. Amos Hale, the younger son of the singer, said that it was late. Hale added that it rained.',
      ['Amos Hale', 'Bruno Hale'],
    ],
    [
      'is a daughter’s, with whom the text begins',
      'Amy Hale, the daughter of the singer Bruno Hale, said that it was late. Hale added that it rained.',
      ['Amy Hale', 'Amy Hale'],
    ],
    [
      'is not a relative’s who is named later',
      'Hale said that it was late. He drove to his daughter Amy Hale. Hale added that it rained.',
      ['Hale', 'Hale'],
    ],
    [
      'is not his in whose family somebody is',
      'Singer Otto Hale was late. Hale, the younger brother of the painter Max Hale, came by train. Hale added that it rained.',
      ['Otto Hale'],
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
    [
      'a title that tells the gender goes with whoever is of it',
      'Lind Hale (58), a miner, died at sea.\n\nHis widow, Nora Hale, said that it was late. “It rained,” Mrs Hale said.',
      ['Nora Hale', 'Nora Hale'],
    ],
    [
      'the same of who is named only further on',
      'Lind Hale, a student, left. Mr Hale said that it was late. “It rained,” Rob Hale said.',
      ['Rob Hale', 'Rob Hale'],
    ],
    [
      'goes on with whoever is called by a first name too',
      'Osk Hale is a vet. Ray Hale had grown corn. Osk keeps the cap. Hale said that it was late.',
      ['Osk Hale'],
    ],
    [
      'a place before a name is no first name',
      'A girl was hurt outside Wisconsin Hale rally.\n\nDonald Hale spoke in Orle. Hale came late to Wisconsin. Hale said that it rained.',
      ['Donald Hale'],
    ],
    [
      'behind a courtesy title, where the family’s name comes first',
      'Madam Guo Ruolan, 63, said that it was late. “It rained,” said Madam Guo.',
      ['Guo Ruolan', 'Guo Ruolan'],
    ],
    [
      'behind what a sentence opens with',
      'Dora Hale came to Orle. Defiant Hale said that it was late.\n\nWarning Hale of snow, Joe Orr said that it was cold.',
      ['Dora Hale', 'Joe Orr'],
    ],
    ['but not behind a first name', 'Dora Hale came to Orle. Suvi Hale said that it was late.', ['Suvi Hale']],
    [
      'is not that of one who has died, where a relative of the name may speak',
      'Ned Hale, 31, was shot dead in Orle. His widow, Ada Hale, sat in the court. “I hope it snows,” Hale said.',
      ['Ada Hale'],
    ],
    [
      'nor that of a child',
      'Six-year-old Ned Hale is ill. His mum Ada Hale sold the car. “It was late,” Hale said.',
      ['Ada Hale'],
    ],
    [
      'but is that of one who had said it before',
      'Ned Hale was found dead in Orle. His sister, Ada Hale, sat in the court. Hale had told a friend that it was late.',
      ['Ned Hale'],
    ],
    [
      'and that of one whose brother has died',
      'Ned Hale wept at the grave of his brother, Lee Hale. “It was late,” Hale said.',
      ['Ned Hale'],
    ],
    ['“Mister” is no part of a name', 'Mister Hale left. Ned Hale said that it was late.', ['Ned Hale']],
    ['but not a first name of the other order', 'Mr Thomas Orr left. Mr Thomas said that it was late.', ['Thomas']],
  ])('%s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('two of one surname by their titles', () => {
  test.each<Case>([
    ['a woman', 'Mr. Voss said it was cold. Mrs. Voss said it was warm.', 'Mrs. Voss'],
    ['a man', 'Mr Voss said it was cold. Mrs Voss said it was warm. Mr Voss said it rained.', 'Mr Voss'],
    ['the last', 'Mr. Voss said it was cold. Ms. Voss said it was warm. Voss said it rained.', 'Ms. Voss'],
    ['no other one', 'Mr. Voss said it was cold. Voss said it was warm.', 'Voss'],
    ['of any gender', 'Dr. Voss said it was cold. Mrs. Voss said it was warm.', 'Voss'],
  ])('%s', check);
});

describe('a pronoun is', () => {
  test.each<Case>([
    [
      'who was born so',
      'Ada Vane, a poet, died on Monday.\n\nBorn Ada Ruth Voss in Orle, she said it was cold.',
      'Ada Vane',
    ],
    [
      'not who sings with him',
      'Rex Vane sang with Tom Orr. Born Tom Voss in Orle, Tom Orr left. He said it was cold.',
      'Tom Orr',
    ],
    ['who is known by a handle', 'A tipster known as NetOwl sent the files. “It is real,” he wrote.', 'NetOwl'],
    ['not a plant of an age', 'Ann Lee runs the 40-year-old Storr plant. “It is real,” she said.', 'Ann Lee'],
    ['a child of an age', '12-year-old Halim* mends nets. “It is cold,” he says.', 'Halim'],
  ])('%s', check);
});

test('one without a name is each time somebody else', () => {
  const text = '“It was late,” one user wrote. Others laughed.\n\n“It was fine,” one user wrote.';
  expect(new Set(extract(text).quotes.map((q) => q.speaker)).size).toBe(2);
});
