import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

function namesOf(text: string) {
  const { quotes, speakers } = extract(text);
  const byId = new Map(speakers.map((s) => [s.id, s.name]));
  return quotes.map((q) => (q.speaker === null ? null : byId.get(q.speaker)!));
}

describe('a short form means what was described before', () => {
  test.each([
    [
      'a document',
      'The plan will go ahead, according to a ministry news release. Costs have doubled, the release said.',
      ['a ministry news release', 'a ministry news release'],
    ],
    [
      'a poll that is a survey, too',
      'A Storr Times poll found that most agree. The survey said that few do not.',
      ['A Storr Times poll', 'A Storr Times poll'],
    ],
    [
      'one of whom a participle tells more',
      'A diplomat briefed on the talks said it was late. It rained. “B,” the diplomat said.',
      ['A diplomat briefed on the talks', 'A diplomat briefed on the talks'],
    ],
    [
      'a paper that is a document, too',
      'A sworn affidavit says that it was late. The document adds that it rained.',
      ['A sworn affidavit', 'A sworn affidavit'],
    ],
    [
      'those whom somebody has, whatever that one is called',
      'Prime Minister Max Hale left. His aides said it was late. The prime minister’s aides said it rained. Hale’s aides said it snowed.',
      ['The prime minister’s aides', 'The prime minister’s aides', 'The prime minister’s aides'],
    ],
    [
      'but not those of another one',
      'Max Hale left. His aides said it was late. Ann Orr left. Joe Roy left. Roy’s aides said it rained.',
      ['His aides', 'Roy’s aides'],
    ],
    [
      'a letter that somebody reads, and not him',
      'Barb Novak read a letter from a nurse. “Orle is where I learned to read,” it said.',
      ['a letter'],
    ],
    [
      'a letter that people in a place have had, and not the place',
      'Residents of Marlow Street received a letter on Friday. “Your water will be cut off,” it said.',
      ['a letter'],
    ],
    [
      'a petition that somebody started, and not whom it is about',
      'Ann Hale has started a petition against Storr Energy. It says the river is dead.',
      ['a petition'],
    ],
    [
      'a petition that many signed',
      'More than 300 people have signed a petition on Storr Energy. It says the river is dead.',
      ['a petition'],
    ],
    ['what a letter says', 'Doctors wrote a letter to Orle Council. It says the river is dead.', ['a letter']],
    [
      'but not what may be the answer to it',
      'Ann Hale wrote a letter to Orle Council. It said it would look at the river.',
      ['Orle Council'],
    ],
    [
      'nor what whom it is against will do',
      'Ann Hale filed a lawsuit against Storr Energy. It said it would look at the river.',
      ['Storr Energy'],
    ],
    [
      'nor what a body has made itself',
      'Storr Energy launched a petition on Monday. It says the river is dead.',
      ['Storr Energy'],
    ],
    [
      'the firm that published a report, and not the report',
      'The firm published a report on Monday. “Sales fell by a third,” it said.',
      ['The firm', 'The firm'],
    ],
    [
      'those whom a group is made of',
      'A group of researchers said that it was late. The researchers added that it rained.',
      ['A group of researchers', 'A group of researchers'],
    ],
    ['an insider', 'An insider claimed that it was late. “It rained,” the source said.', ['An insider', 'An insider']],
    [
      '“another”',
      'It was late, another source said. It rained, the source added.',
      ['another source', 'another source'],
    ],
    [
      'a court',
      'A tribunal in Orle concluded that it was late. The tribunal said that it rained.',
      ['A tribunal in Orle', 'A tribunal in Orle'],
    ],
    [
      'a body that was described, whoever was named since',
      'The central bank said that it was late. Ann Hale of Storr Capital was surprised. The bank said that it rained.',
      ['The central bank', 'The central bank'],
    ],
    [
      'the company, not where an analyst comes from',
      'Kestrel Motors said that it was late. Analyst Ann Hale of Storr Capital was surprised. The company said that it was cold.',
      ['Kestrel Motors', 'Kestrel Motors'],
    ],
    [
      'what was called so before another was named',
      'The agency had no plan. It rained. Nobody left. It was cold. Health Watch said that it was late. The agency said that it snowed.',
      ['Health Watch', 'The agency'],
    ],
    [
      'the agency, and no firm',
      'Nordal Pharma said that it was late. The agency said that it rained.',
      ['Nordal Pharma', 'The agency'],
    ],
    [
      'the company, and no words on a sign',
      'Nordal said that it was late. A sign reads “Cole Men Drink Free.” The company said that it rained.',
      ['Nordal', 'A sign', 'Nordal'],
    ],
    ['the firm, not those whom it tells of', 'Shoppers should expect long queues, the firm said.', ['the firm']],
    [
      'the company, not where an analyst is',
      'Kestrel Motors said that it was late. “It rained,” said Ann Hale, an analyst at Storr Securities. The company said that it was cold.',
      ['Kestrel Motors', 'Ann Hale', 'Kestrel Motors'],
    ],
    [
      'the company, not where it is listed',
      'Storr Semiconductors said that it was late. Shares in the Orle-listed company rose.\n\nIt rained, the company said.',
      ['Storr Semiconductors', 'Storr Semiconductors'],
    ],
    [
      'the company, not whose analyst has written',
      'Hale Bank analyst Ann Orr wrote that it was late. The company said that it rained.',
      ['Ann Orr', 'The company'],
    ],
    [
      'somebody by a word that tells the gender',
      'Actor Ann Hale left the show. The actress said that it was late.',
      ['Ann Hale'],
    ],
    [
      'an organisation that is called so',
      'The World Relief Fund met the Orle Museum. The fund said that it was late. The museum said that it rained.',
      ['World Relief Fund', 'Orle Museum'],
    ],
    [
      'a campaign, which is not who speaks for it',
      'Hale campaign spokesman Al Roe said that it was late. The Hale campaign said that it rained. The campaign added that it was cold.',
      ['Al Roe', 'The Hale campaign', 'The Hale campaign'],
    ],
    [
      'but not everybody of the kind',
      'Older voters said that it was late. The voters said that it rained.',
      ['Older voters', 'The voters'],
    ],
  ])('%s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('a legislator’s party and state tell who is meant', () => {
  const text = 'Sen. Liz Ward (D-Mass.) met Sen. Ted Brand (R-Texas) and Rep. Adam Shaw, R-Maine, in Orle.';
  test.each([
    ['The Massachusetts senator said that it was late.', 'Liz Ward'],
    ['The Democratic senator said that it was late.', 'Liz Ward'],
    ['The Texas Republican said that it was late.', 'Ted Brand'],
    ['The Maine congressman said that it was late.', 'Adam Shaw'],
    ['The Republican nominee said that it was late.', 'The Republican nominee'],
  ])('%s', (sentence, name) => expect(namesOf(`${text} ${sentence}`)).toEqual([name]));
  test('and are no names', () => {
    const names = extract(text, { entities: true }).entities?.map((e) => e.name);
    expect(names).not.toContain('R-Texas');
  });
});

describe('“who” behind what somebody is', () => {
  test.each([
    ['a name', 'Max Hart is a liar and a bully who has pledged to ban trams.', ['Max Hart']],
    ['some of those before it', 'The relatives, many of whom say that it was late, left.', ['The relatives']],
    ['a pronoun', 'Max Hart spoke. He was the mayor who promised to ban trams.', ['Max Hart']],
  ])('%s', (_, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('whose lawyer it is', () => {
  test('not somebody else’s', () => {
    const text =
      'The court fined Perez. Ann Bell, a lawyer for Mr. Cho, said that it was late. Perez wept. His lawyer said that it rained.';
    expect(namesOf(text)).toEqual(['Ann Bell', 'His lawyer']);
  });
});

describe('what stands at the head of a sentence', () => {
  test.each([
    [
      'is whom “they” takes up, though it comes as a name',
      'Researchers at the University of Orle followed nurses. They said that it was late.',
      ['Researchers'],
    ],
    [
      'is a company by the first word of its name',
      'Storrdanta Foods Inc. said that it was late.\n\nStorrdanta said that it rained.',
      ['Storrdanta Foods Inc.', 'Storrdanta Foods Inc.'],
    ],
  ])('%s', (_why, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('“they” in somebody’s words', () => {
  test.each([
    [
      'is whom only he means',
      'The bank was closed.\n\n“They tell us that it was late,” said Ann Hale of the bank.',
      ['Ann Hale', null],
    ],
    [
      'is himself where his words are only reported',
      'Officials said they had warned that it was late.',
      ['Officials', 'Officials'],
    ],
    [
      'is whom he names',
      '“We asked the farmers and they say that it was late,” said Ann Hale.',
      ['Ann Hale', 'the farmers'],
    ],
  ])('%s', (_why, text, expected) => expect(namesOf(text)).toEqual(expected));
});

describe('of whom only words speak', () => {
  test('does not speak them', () => {
    const text = 'Vasuda Kelapure alleged fraud. “This is robbery. The chief minister must answer,” she thundered.';
    expect(namesOf(text).at(-1)).toBe('Vasuda Kelapure');
  });
});

describe('“he” in his own words', () => {
  test('is somebody else', () => {
    const text = 'Tom Mensah was glad. “He always said that it was late,” the Norland international said.';
    expect(namesOf(text)).toEqual(['Tom Mensah', null]);
  });
});

describe('“the company” is', () => {
  test.each([
    [
      'not what it makes',
      'Orbex recalled its Halo on Monday. The Halo has a loose door. The company said it was late.',
      'Orbex',
    ],
    [
      'nor what that is called',
      'Orbex tested a drug called Velorin. Velorin cut deaths. The company said it was late.',
      'Orbex',
    ],
    [
      'nor a thing with an article',
      'Orbex showed the Halo 6 in Orle. The Halo sells well. The company said it was late.',
      'Orbex',
    ],
    ['but a startup that is called so', 'A startup called Velorin fell. The company said it was late.', 'Velorin'],
    [
      'not where figures are from',
      'Orbex cut its forecast. Sales fell, data from Storr showed. The company said it was late.',
      'Orbex',
    ],
    [
      'nor where shares are sold',
      'Orbex cut its forecast. Shares on the Orle Exchange fell. The company said it was late.',
      'Orbex',
    ],
    [
      'nor who watches it',
      'Orbex cut its forecast. The Rail Safety Administration waits. The company said it was late.',
      'Orbex',
    ],
    ['nor what is blamed', 'Orbex cut its forecast. Ann Lee blamed COVID. The company said it was late.', 'Orbex'],
    [
      'nor what a quotation names',
      'Orbex cut its forecast. “Cover the LED,” Ann Lee said. The company said it was late.',
      'Orbex',
    ],
    ['nor what opens a sentence', 'Talks will resume on Monday, the company said.', 'the company'],
    [
      'nor who is of a body',
      '“It rained,” said Alia Rahman of the Orle Project. The company said it was late.',
      'The company',
    ],
  ])('%s', (_why, text, expected) => expect(namesOf(text).at(-1)).toBe(expected));
});

describe('“the group” is', () => {
  test.each([
    ['who did something', 'Riverwatch sued on Monday. The group said it was late.', 'Riverwatch'],
    [
      'whom somebody speaks for',
      '“It rained,” said Alia Rahman of the Orle Rivers Project. The group said it was late.',
      'Orle Rivers Project',
    ],
    ['no product', 'The Halo 2 is out. The group said it was late.', 'The group'],
    ['who was called one', 'A group of 40 MPs wrote to Storr Oil. The group said it was late.', 'The group'],
  ])('%s', (_why, text, expected) => expect(namesOf(text).at(-1)).toBe(expected));
});

describe('a quotation without a tag is', () => {
  test.each([
    ['whose laugh was told', '“It is late,” Keane said.\n\nMax Havisham laughs. “It rained.”', 'Max Havisham'],
    ['whose pause was told', 'Ida Toft had left. Max Havisham paused. “It rained.”', 'Max Havisham'],
    ['nobody’s in the next paragraph', 'Max Havisham paused.\n\n“It rained.”', null],
  ])('%s', (_why, text, expected) => expect(namesOf(text).at(-1)).toBe(expected));
});
