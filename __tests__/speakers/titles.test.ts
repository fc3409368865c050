import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

function namesOf(text: string) {
  const { quotes, speakers } = extract(text);
  const byId = new Map(speakers.map((s) => [s.id, s.name]));
  return quotes.map((q) => (q.speaker === null ? null : byId.get(q.speaker)!));
}

describe('names that begin with a title', () => {
  test.each([
    [
      'of firms and leagues',
      'General Motors said it would lend. General Electric declined to comment. “We are hiring,” Major League Baseball said.',
      ['General Motors', 'General Electric', 'Major League Baseball'],
    ],
    [
      'of hospitals, councils and colleges',
      'Mercy General Hospital said he was stable. Prince County Council said no. Bishop College said yes.',
      ['Mercy General Hospital', 'Prince County Council', 'Bishop College'],
    ],
    [
      'of people',
      'General Lee Hart said no. Attorney General Ann Lee said yes. Dean Rowe said no.',
      ['Lee Hart', 'Ann Lee', 'Rowe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('titles before names', () => {
  test.each([
    [
      'of a member of a body',
      '“It will fail,” Council Member Nora Quill said. “Not so,” Board Member Hale said. Village Trustee Ann Moe said yes.',
      ['Nora Quill', 'Hale', 'Ann Moe'],
    ],
    [
      'of what somebody is to a body',
      'Party Donor Nora Quill said yes. School Counselor Ann Moe said no. Union Member States said no.',
      ['Nora Quill', 'Ann Moe', 'Union Member States'],
    ],
    [
      'of a member of parliament',
      'Fine Gael TD Nora Quill said the bill was flawed. “It will fail,” Deputy Quill said.',
      ['Nora Quill', 'Nora Quill'],
    ],
    [
      "of a province's head, and courtesies",
      'Ontario Premier Doug Vann said no. Hon. Kofi Ansah-Bello said yes. Mx. Robin Lamont said no.',
      ['Doug Vann', 'Kofi Ansah-Bello', 'Robin Lamont'],
    ],
    [
      'an advocate is not the Advocate General',
      'Advocate Farhan Lodi, who speaks for the crews, said rent was late. The Advocate General said the state needed time.',
      ['Farhan Lodi', 'The Advocate General'],
    ],
    [
      'that are written short',
      'Pres. Kofi Vann said no. Amb. Robin Lamont said yes. Pres. Vann said no.',
      ['Kofi Vann', 'Robin Lamont', 'Kofi Vann'],
    ],
    [
      'in the line below a quotation',
      'Robin Lamont spoke in Orle.\n\n“He was ready, and he never gave up.”\n\n-President Vann, writing after the vote.',
      ['Vann'],
    ],
    [
      'of one of many, before a title',
      'One superdelegate, Orle party chairwoman Robin Lamont, said no. One superdelegate said yes.',
      ['Robin Lamont', 'One superdelegate'],
    ],
    [
      'with the body that somebody coaches',
      'Real Osko coach Luc Vermer blamed the referee. The Belgian said the kick was wrong.',
      ['Luc Vermer', 'Luc Vermer'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('two whom a phrase names', () => {
  test.each([
    [
      'a noun for several',
      'The owners, Peter Holl and Gwen Marsh, said the season would go on.',
      ['Peter Holl and Gwen Marsh'],
    ],
    [
      'a party',
      'The Republicans, Peter Holl and Gwen Marsh, said the season would go on.',
      ['Peter Holl and Gwen Marsh'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('who speaks next', () => {
  test.each([
    [
      'whom the quotation tells of',
      "Rosa Lind's case was put off. “I thought it was a joke,” her lawyer, Hugh Parr, said. “I called the clerk, and she said, ‘No, it is real.’”",
      ['Hugh Parr', 'the clerk'],
    ],
    [
      'who was told',
      'Ellen Frome was told by a doctor that she would not walk again. “I laughed,” she said.',
      ['a doctor', 'Ellen Frome'],
    ],
    [
      'who shakes his head',
      '“I will go,” said Kwame Dede, 19.\n\nHis master, the carver Ben Sarp, shook his head. “They all say that,” he said.',
      ['Kwame Dede', 'Ben Sarp'],
    ],
    [
      'his tutor, with a trade',
      'His tutor, the retired baker Tom Ellery, said he would return. “He always does,” Ellery said.',
      ['Tom Ellery', 'Tom Ellery'],
    ],
    [
      'an office, and its holder in the next sentence',
      'March banned\n\nThe police chief of Dunley said the march was illegal. “We had no choice,” Chief Olga Frame said.\n\nTwo were hurt, the police said.',
      ['Olga Frame', 'Olga Frame', 'the police'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('what a firm is called', () => {
  test.each([
    ['whose profits were told of', 'Profits at Petronel fell. The company said it would wait.', ['Petronel']],
    ['by its trade', 'Harland Air cancelled flights. The state-owned carrier said they would resume.', ['Harland Air']],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('a quotation in a headline', () => {
  test.each([
    [
      'whose words the text has again',
      '‘They sold us sand’: the village that bought a beach\n\nIn Osko they tell a tale.\n\n‘They sold us sand,’ said Noreen Barr, who runs the shop.',
      ['Noreen Barr', 'Noreen Barr'],
    ],
    [
      'whose words the text has again, in a line of more',
      'The pier fell in Osko.\n\nRescuers ‘worn to the bone’\n\n“We are all worn to the bone,” said Noreen Barr.',
      ['Noreen Barr', 'Noreen Barr'],
    ],
    [
      'whose words it has not',
      '‘They sold us sand’: the village that bought a beach\n\nIn Osko they tell a tale.\n\n‘They sold the beach,’ said Noreen Barr, who runs the shop.',
      [null, 'Noreen Barr'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('what stands before a name without an article', () => {
  test.each([
    ['a whip', 'House Majority Whip Ida Moon said no. The congresswoman said yes.', ['Ida Moon', 'Ida Moon']],
    ['a judge with a courtesy', 'Mrs Justice Ida Moon said no. The judge said yes.', ['Ida Moon', 'Ida Moon']],
    ['on a field', 'Substitute Amy Rennie said no. Winger Ida Falk said yes.', ['Amy Rennie', 'Ida Falk']],
    ['a firm', 'Airline Storr said no. Retailer Home Depot said yes.', ['Storr', 'Home Depot']],
    [
      'of a body',
      'Airline Pilots Association said no. Charity Moon said yes.',
      ['Airline Pilots Association', 'Charity Moon'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('what is no title', () => {
  const roleOf = (text: string) => extract(text).speakers.find(({ name }) => name.endsWith('Lamont'))?.role ?? null;
  test.each([
    ['a noun that a clause hangs on', 'That was the reason President Robin Lamont said that it was late.', 'President'],
    [
      'a thing before its owner’s name',
      'In a state Lamont may win, he was calm. Robin Lamont said that it was late.',
      null,
    ],
    [
      'but an office of a state',
      'Former secretary of state Robin Lamont said that it was late.',
      'Former secretary of state',
    ],
    [
      'one of several',
      'Presidential candidates Rory Lamont and Ann Lee met. “It is late,” Lamont said.',
      'Presidential candidate',
    ],
    [
      'several together',
      'Ann Lee and her husband, Rory Lamont, the Gold Star parents, left. “It is late,” Lamont said.',
      'husband',
    ],
    ['what is his', 'The Green Party’s Rory Lamont said it was late.', null],
    ['somebody’s friend', 'Rory Lamont, a friend of the mayor’s, said it was late.', 'a friend of the mayor’s'],
  ])('%s', (_, text, role) => expect(roleOf(text)).toBe(role));

  test('the quarter in the name of a paper', () => {
    expect(namesOf('Western Journalism reported that it was late.')).toEqual(['Western Journalism']);
  });
});

test.each([
  ['Council Member Tom Hale said yes.', 'Council Member'],
  ['Town Supervisor Tom Hale said yes.', 'Town Supervisor'],
  ['Comptroller Tom Hale said yes.', 'Comptroller'],
  ['The mayor spoke. Orle investor Tom Hale said yes.', 'Orle investor'],
  ['Tom Hale, a legal scholar at Orle, said yes.', 'a legal scholar at Orle'],
  ['Tom Hale, her stepfather, said yes.', 'her stepfather'],
  ['Plasterer Tom Hale said yes.', 'Plasterer'],
])('the role in %s', (text, role) => expect(extract(text).speakers[0]).toMatchObject({ name: 'Tom Hale', role }));
