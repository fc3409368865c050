import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { type Case, check } from './last-speaker.ts';

function speakersOf(text: string) {
  const { quotes, speakers } = extract(text);
  const byId = new Map(speakers.map((s) => [s.id, s]));
  return quotes.map((q) => (q.speaker === null ? null : byId.get(q.speaker)!));
}
const namesOf = (text: string) => speakersOf(text).map((s) => s?.name ?? null);

describe('several who speak together are a group', () => {
  test.each([
    ['by their full names', 'Ann Hall met Joe Roy. Hall and Roy said that it was late.', ['Ann Hall and Joe Roy']],
    ['“both”', 'Both Mr. Kay and Mr. Orr said that it was late.', ['Kay and Orr']],
    ['behind what was said', '“It is late,” said Ann Bell and Joe Cruz.', ['Ann Bell and Joe Cruz']],
    ['with those who work for one', 'Max Hale and his aides said that it was late.', ['Max Hale and his aides']],
    [
      'or for whom a pronoun means',
      'Ann Hall said that it was late. She and her aides added that it rained.',
      ['Ann Hall', 'Ann Hall and her aides'],
    ],
    [
      'or for whom a pronoun and a name stand',
      'Ann Hall said that it was late. She and Joe Roy, a pilot, added that it rained.',
      ['Ann Hall', 'Ann Hall and Joe Roy'],
    ],
    ['but not one person twice', 'Joe Roy came on Monday. He and Roy said that it was late.', ['He and Roy']],
    [
      'with one who holds an office',
      'Max Hale and his minister of state, Joe Roy, said that it was late.',
      ['Max Hale and his minister of state'],
    ],
    [
      'some by name, others not',
      'Ann Hall, Joe Roy and other villagers said that it was late.',
      ['Ann Hall, Joe Roy and other villagers'],
    ],
    [
      'whose names a dash ends',
      'The three nurses -- Ann Hall, Joe Roy and Max Hale -- said that it was late.',
      ['The three nurses'],
    ],
    [
      'of a name that looks like a verb',
      'Ann Hall, Mark Roy and Ted Hale said that it was late.',
      ['Ann Hall, Mark Roy and Ted Hale'],
    ],
    [
      'but one between dashes is the one',
      'A former mayor -- Ann Hall, who left in May -- said that it was late.',
      ['Ann Hall'],
    ],
    ['with a role', 'The mayor and Ann Lund said that it was late.', ['The mayor and Ann Lund']],
    ['of two bodies', 'Norland’s army and the rebel ROF said that it was late.', ['Norland’s army and ROF']],
    ['of many and one', 'The rebels and Ann Lund said that it was late.', ['The rebels and Ann Lund']],
    ['but not of two kinds of one', 'The bank and insurer Storr said that it was late.', ['Storr']],
    [
      'nor of two whose head one is',
      'The head of the army and the ROF said that it was late.',
      ['The head of the army and the ROF'],
    ],
    ['of two offices', 'The Prime Minister and President Lund said that it was late.', ['The Prime Minister and Lund']],
    [
      'but not of two that one may hold',
      'The chairman and chief executive Ann Lund said that it was late.',
      ['Ann Lund'],
    ],
    [
      '“they” are both',
      'Ann Hall and Joe Roy said that it was late. They added that it rained.',
      ['Ann Hall and Joe Roy', 'Ann Hall and Joe Roy'],
    ],
    [
      '“both” are, too',
      'Ann Hall met Joe Roy in Orle. Hall and Roy have bought boats. Both said that it was late, and both women said that it rained.',
      ['Ann Hall and Joe Roy', 'Ann Hall and Joe Roy'],
    ],
    [
      'but not behind others in the sentence',
      'Ann Hall and Joe Roy left. The nurse met the pilot, both men saying that it was late.',
      ['both men'],
    ],
    [
      'and one of them alone is one',
      'Ann Hall and Joe Roy said that it was late. Hall added that it rained.',
      ['Ann Hall and Joe Roy', 'Ann Hall'],
    ],
    [
      'who share the noun for what they hold',
      'The Health, Labour and Trade Ministers said that it was late.',
      ['The Health, Labour and Trade Ministers'],
    ],
    [
      'who share the noun for what they are',
      'British, French and German officials said that it was late.',
      ['British, French and German officials'],
    ],
    ['two of them', 'The Foreign and Home Secretaries said that it was late.', ['The Foreign and Home Secretaries']],
    [
      'but not who speaks for them',
      'A spokesman for the health, labour and trade ministers said that it was late.',
      ['A spokesman for the health, labour and trade ministers'],
    ],
    ['a list', 'Ann Hall, Joe Roy and Mayor Max Orr said that it was late.', ['Ann Hall, Joe Roy and Max Orr']],
    [
      'of bodies',
      'Human Rights Watch, Oxfam and Storr said that it was late.',
      ['Human Rights Watch, Oxfam and Storr'],
    ],
    ['of offices', 'The Bishop, the Mayor and Sheriff said that it was late.', ['The Bishop, the Mayor and Sheriff']],
    [
      'those who belong to a list',
      'The leaders of Peru, Chile and Fiji said that it was late.',
      ['The leaders of Peru, Chile and Fiji'],
    ],
    [
      'what a list has signed',
      'A letter signed by Peru, Chile and Fiji said that it was late.',
      ['A letter signed by Peru, Chile and Fiji'],
    ],
    [
      'not a list in one name',
      'The Ministry of Food, Forestry and Rural Affairs said that it was late.',
      ['Ministry of Food, Forestry and Rural Affairs'],
    ],
    [
      'with a seat',
      'Ann Hall of Ohio, Joe Roy and Sen. Max Orr of Iowa said it was late.',
      ['Ann Hall, Joe Roy and Max Orr'],
    ],
    [
      'with their parties',
      'Rep. Ann Hall, D-Ohio, Rep. Joe Roy, R-Utah, and Sen. Max Orr said it was late.',
      ['Ann Hall, Joe Roy and Max Orr'],
    ],
    [
      'with many',
      'Ann Hall, Joe Roy and many more Italians said it was late.',
      ['Ann Hall, Joe Roy and many more Italians'],
    ],
    ['of bodies with an article', 'Reuters, the BBC and Fox News said it was late.', ['Reuters, BBC and Fox News']],
    [
      'not who one is',
      '“It is late,” said Ann Hall, a Korea scholar at the Centre for Strategic and International Studies.',
      ['Ann Hall'],
    ],
    ['nor what', 'The mayor, a lawyer and former judge, said it was late.', ['The mayor']],
    ['nor of whom', 'The mayor, the head of Hall and Orr, said it was late.', ['The mayor']],
    ['nor where', 'The guards of Storr, a branch of Customs and Revenue, said it was late.', ['The guards of Storr']],
    [
      'nor two offices',
      '“It is late,” said Ann Hall, a councillor from Ohio and a member of the Rules Committee.',
      ['Ann Hall'],
    ],
    [
      'nor what she runs',
      'Ann Hall, who chairs the Committee on Food, Land and Rivers, said it was late.',
      ['Ann Hall'],
    ],
    ['nor her office', 'Ann Hall, Trade and Industry Secretary, said it was late.', ['Ann Hall']],
    ['of lands', 'Saudi Arabia and Oman said that it was late.', ['Saudi Arabia and Oman']],
    ['of firms', 'Saudi Aramco and Storr said that it was late.', ['Saudi Aramco and Storr']],
    ['three', 'Ann Hall and Joe Roy and Max Orr said that it was late.', ['Ann Hall and Joe Roy and Max Orr']],
    [
      'not “and” in one name',
      'The Board of Trade and Industry said that it was late.',
      ['Board of Trade and Industry'],
    ],
  ])('%s', (_, text, names) => expect(namesOf(text)).toEqual(names));

  test('of that kind', () => {
    expect(speakersOf('Ann Hall and Joe Roy said that it was late.')[0]).toMatchObject({ kind: 'group' });
  });
});

describe('the two of whom the text has just told', () => {
  test.each<Case>([
    ['a pair', 'Ann Dial and Max Orr met. The pair said it was late.', 'Ann Dial and Max Orr'],
    ['two', 'Ann Dial and Max Orr met. The two said it was late.', 'Ann Dial and Max Orr'],
    ['two leaders', 'Ann Dial and Max Orr met. “It is late,” the two leaders said.', 'Ann Dial and Max Orr'],
    [
      'who have spoken',
      'Ann Dial and Max Orr said it rained. The pair added that it was late.',
      'Ann Dial and Max Orr',
    ],
    ['not of those who died', 'Ann Dial and Max Orr were killed. The two said it was late.', 'The two'],
    ['not of three', 'Ann Dial, Max Orr and Bo Moe met. The pair said it was late.', 'The pair'],
    ['not two others', 'Ann Dial and Max Orr met two lawyers. The two lawyers said it was late.', 'The two lawyers'],
    ['not men', 'Ann Dial and Max Orr met. The two men said it was late.', 'The two men'],
  ])('%s', check);
});

describe('whom “who” means behind an adjective', () => {
  test.each([
    [
      'with its phrase',
      '“It is late,” said one nurse familiar with the plan, who added that it rained.',
      'one nurse familiar with the plan',
    ],
  ])('%s', (_, text, name) => expect(namesOf(text).at(-1)).toBe(name));
});

describe('a super PAC', () => {
  test.each([
    ['has the name behind that', 'The super PAC Clearwater Future said it was late.', 'Clearwater Future'],
    ['or all of it', 'The group Clearwater PAC said it was late.', 'Clearwater PAC'],
  ])('%s', (_, text, name) => expect(namesOf(text).at(-1)).toBe(name));
});

describe('two bodies that spoke together', () => {
  test.each([
    [
      'are the agencies',
      'Orle Water and the Trade Board said it was late. “It rained,” the agencies said.',
      'Orle Water and Trade Board',
    ],
    [
      'the companies',
      'Storr and Kelp Foods said on Monday they would merge.\n\n“It is late,” the companies said.',
      'Storr and Kelp Foods',
    ],
    ['but not two people', 'Ann Lee and Bob Orr said it was late. The companies said it rained.', 'The companies'],
    [
      'nor if others have spoken since',
      'Storr and Kelp Foods said it was late. Ann Lee said it was cold. The companies said it rained.',
      'The companies',
    ],
  ])('%s', (_, text, name) => expect(namesOf(text).at(-1)).toBe(name));
});
