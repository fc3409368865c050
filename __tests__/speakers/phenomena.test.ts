import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

type Case = [why: string, text: string, expected: (string | null)[]];

/** The speaker of each quote, in order; null where nobody is named. */
function speakers(text: string): (string | null)[] {
  const record = extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude'] });
  const names = new Map(record.speakers.map((s) => [s.id, s.name]));
  return record.quotes.filter((q) => !q.within).map((q) => (q.speaker === null ? null : names.get(q.speaker)!));
}

const check = (_why: string, text: string, expected: (string | null)[]) => expect(speakers(text)).toEqual(expected);

describe('names from anywhere', () => {
  test.each<Case>([
    [
      'initials',
      'J. R. Hartley said that it was late. Hartley said that it rained.',
      ['J. R. Hartley', 'J. R. Hartley'],
    ],
    [
      'a suffix',
      'Sam Ortega Jr. said that it was late. Ortega said that it rained.',
      ['Sam Ortega Jr.', 'Sam Ortega Jr.'],
    ],
    [
      'a numeral',
      'Lloyd Barker III said that it was late. Barker said that it rained.',
      ['Lloyd Barker III', 'Lloyd Barker III'],
    ],
    ['an honorific', 'Dr. Mina Sato said that it was late. Sato said that it rained.', ['Mina Sato', 'Mina Sato']],
    ['an apostrophe', 'Sean O’Dell said that it was late. O’Dell said that it rained.', ['Sean O’Dell', 'Sean O’Dell']],
    [
      'an Arabic particle',
      'Layla al-Amin said that it was late. Al-Amin said that it rained.',
      ['Layla al-Amin', 'Layla al-Amin'],
    ],
    [
      'the same without it later on',
      'Layla al-Amin said that it was late. Amin said that it rained.',
      ['Layla al-Amin', 'Layla al-Amin'],
    ],
    [
      'the same, capitalised',
      'Omar El-Amin said that it was late. Mr. Amin said that it rained.',
      ['Omar El-Amin', 'Omar El-Amin'],
    ],
    [
      'a syllable that is an acronym elsewhere',
      'Pak Chol-un said that it was late. Pak said that it rained.',
      ['Pak Chol-un', 'Pak Chol-un'],
    ],
    [
      'a first name that is a month',
      'Jan van der Lind said that it was late. Van der Lind said that it rained.',
      ['Jan van der Lind', 'Jan van der Lind'],
    ],
    [
      'one that is a day',
      'Sun Myung Rok said that it was late. Rok said that it rained.',
      ['Sun Myung Rok', 'Sun Myung Rok'],
    ],
    [
      'a particle that is a first name',
      'Itamar Ben Lind said that it was late. Ben Lind said that it rained.',
      ['Itamar Ben Lind', 'Itamar Ben Lind'],
    ],
    [
      'a sheikh by his first name',
      'Omar bin Salim Al Rabi said that it was late. Sheikh Omar said that it rained.',
      ['Omar bin Salim Al Rabi', 'Omar bin Salim Al Rabi'],
    ],
    [
      'a doctor by his first name',
      'Dr Omar Rabi said that it was late. Dr Omar said that it rained.',
      ['Omar Rabi', 'Omar Rabi'],
    ],
    [
      'the second of two surnames',
      'Ann Moe-Lind said that it was late. Lind said that it rained.',
      ['Ann Moe-Lind', 'Ann Moe-Lind'],
    ],
    ['but not before both', 'Lind said that it was late. Ann Moe-Lind said that it rained.', ['Lind', 'Ann Moe-Lind']],
    [
      'a surname that is a title, with a suffix',
      'Luther King Jr. said that it was late. King said that it rained.',
      ['Luther King Jr.', 'Luther King Jr.'],
    ],
    [
      'a double first name',
      'Jean-Luc Moreau said that it was late. Moreau said that it rained.',
      ['Jean-Luc Moreau', 'Jean-Luc Moreau'],
    ],
    ['one name only', 'Suharno said that it was late. Suharno said that it rained.', ['Suharno', 'Suharno']],
    [
      'German von',
      'Ute von Halden said that it was late. Von Halden said that it rained.',
      ['Ute von Halden', 'Ute von Halden'],
    ],
    [
      'a full name again',
      'Mina Sato said that it was late. Mina Sato said that it rained.',
      ['Mina Sato', 'Mina Sato'],
    ],
    ['a possessive title', 'Norland’s President Mina Sato said that it was late.', ['Mina Sato']],
    [
      'a mayor',
      'Mayor Bob de la Cruz said that it was late. De la Cruz said that it rained.',
      ['Bob de la Cruz', 'Bob de la Cruz'],
    ],
  ])('%s', check);
});

describe('organisations and what stands for them', () => {
  test.each<Case>([
    ['a ministry', 'The Ministry of Trade said that prices rose.', ['Ministry of Trade']],
    ['a metonym is no person', 'President Mina Sato left. The White House said that prices rose.', ['White House']],
    [
      'an acronym given first',
      'The NRA said that prices rose. The Norland Rail Agency said that fares fell.',
      ['Norland Rail Agency', 'Norland Rail Agency'],
    ],
    [
      'a company by a later name',
      'Orle Steel Corp. said that prices rose. Orle Steel said that fares fell.',
      ['Orle Steel Corp.', 'Orle Steel Corp.'],
    ],
    ['a spokesman is himself', 'A Ministry spokesman said that prices rose.', ['A Ministry spokesman']],
    ['it', 'Orle Steel said that prices rose. It added that fares fell.', ['Orle Steel', 'Orle Steel']],
    [
      'the company',
      'Orle Steel said that prices rose. The company added that fares fell.',
      ['Orle Steel', 'Orle Steel'],
    ],
  ])('%s', check);
});

describe('how far the name of an organisation reaches', () => {
  test.each<Case>([
    [
      'as far as its letters in brackets tell',
      'The State Board of Harbors and Bridges (SBHB) said that the wall fell. SBHB said that it would pay.',
      ['State Board of Harbors and Bridges', 'State Board of Harbors and Bridges'],
    ],
    [
      'letters of another name tell nothing',
      'Kim Harbors and Ann Bridges (NRA) said that the wall fell.',
      ['Kim Harbors and Ann Bridges'],
    ],
    [
      'a noun behind a name with "for" is who speaks',
      'The Orle Ministry of Trade’s Rewards for Courage program said that it would pay.',
      ['The Orle Ministry of Trade’s Rewards for Courage program'],
    ],
    [
      'a noun behind brackets is who speaks',
      'A United Towns (UT) tribunal said that he was guilty.',
      ['A United Towns (UT) tribunal'],
    ],
    ['nothing behind brackets', 'The United Towns (UT) said that he was guilty.', ['United Towns']],
    [
      'no hyphen begins a name, and a country is no agreement with it',
      'The U.S.-Norland Strategic Framework Agreement was signed. Norland said that it would pay.',
      ['Norland'],
    ],
    ['a national body', 'National Rail Enquiries said that it was late.', ['National Rail Enquiries']],
    [
      'who writes for a paper, behind an adjective',
      'Liberal columnist Ann Lind of the late Orle Weekly said that it was late.',
      ['Ann Lind'],
    ],
    ['two titles that a hyphen ties', 'Orle Workers Secretary-Organist Ann Lind said that it was late.', ['Ann Lind']],
    ['a rank at sea', 'Commodore Ann Lind said that it was late.', ['Ann Lind']],
    [
      'a name in apposition behind the source',
      'The Joint Task Force Commander, Lt. Gen. Ann Lind, provided the following statement:\n\n“The crews have begun to close the old harbor.”',
      ['Ann Lind'],
    ],
    ['a person at the end of a name', 'Orle Rail (OR) director Ann Lind said that it was late.', ['Ann Lind']],
  ])('%s', check);
});

describe('people without a name', () => {
  test.each<Case>([
    ['officials', 'Officials said that prices rose.', ['Officials']],
    ['a source', 'A source close to the talks said that prices rose.', ['A source close to the talks']],
    [
      'people familiar',
      'Three people familiar with the plan said that prices rose.',
      ['Three people familiar with the plan'],
    ],
    ['the same officials', 'Police said that the road was shut. Police said that it would open.', ['Police', 'Police']],
    ['they', 'Neighbours said that the road was shut. They said that it was loud.', ['Neighbours', 'Neighbours']],
    ['a report', 'The report said that prices rose.', ['The report']],
    ['a poll', 'A new poll found that prices rose.', ['A new poll']],
    ['court papers', 'Court papers say that he sold it.', ['Court papers']],
  ])('%s', check);

  test.each<[text: string, kind: string]>([
    ['Officials said that prices rose.', 'anonymous'],
    ['A source close to the talks said that prices rose.', 'anonymous'],
    ['The report said that prices rose.', 'document'],
    ['Mina Sato said that prices rose.', 'person'],
    ['The Ministry of Trade said that prices rose.', 'organization'],
    ['The farmers said that the road was shut.', 'group'],
    ['Natasha said that the road was shut.', 'person'],
    ['Orwin said that the road was shut. He had walked.', 'person'],
    ['Orwin said that the road was shut. Its yard had flooded.', 'unknown'],
    ['Florence said that the road was shut.', 'unknown'],
    ['Republicans said that the road was shut.', 'group'],
    ['The Democrats said that the road was shut.', 'group'],
    ['Norwegians said that the road was shut.', 'group'],
    ['Ohio Republicans said that the road was shut.', 'group'],
    ['The audience said that the road was shut.', 'group'],
    ['It was kept up by bakers, who said that the road was shut.', 'group'],
    ['Many said that the road was shut.', 'anonymous'],
    ['Somebody said that the road was shut.', 'anonymous'],
  ])('%s is by: %s', (text, kind) => expect(extract(text).speakers[0].kind).toBe(kind));
});

test.each<[text: string, kind: string]>([
  ['They met Ann Hale in town.', 'person'],
  ['They met Tove Lindqvist in town.', 'person'],
  ['They saw a Korean-American ship, then Ann Hale.', 'person'],
  ['They read Endless Bright Garden Lamps in town.', 'unknown'],
])('whom %s names is: %s', (text, kind) => expect(extract(text, { entities: true }).entities?.[0].kind).toBe(kind));

describe('pronouns', () => {
  test.each<Case>([
    ['he after a title', 'Mr. Sato met Mrs. Lind. He said that it was late.', ['Sato']],
    ['she after a title', 'Mr. Sato met Mrs. Lind. She said that it was late.', ['Lind']],
    ['two men, the subject', 'Paul Lind met Peter Sato in Orle. He said that it was late.', ['Paul Lind']],
    ['the other gender by role', 'Chairwoman Kim Lind met Lou Sato. She said that it was late.', ['Kim Lind']],
    ['he, a paragraph on', 'Paul Lind came late.\n\nHe said that it rained.', ['Paul Lind']],
    ['not the one named inside', 'Paul Lind met Peter Sato. He said that Lind was late.', ['Peter Sato']],
    ['her own words', 'Ann Lind, who is 52, said that it was late. “I ran,” she said.', ['Ann Lind', 'Ann Lind']],
    [
      'possessive before',
      'In his first speech, Paul Lind said that it was late. He said it rained.',
      ['Paul Lind', 'Paul Lind'],
    ],
    [
      'turn by turn',
      '“Go,” Ann Lind said. “Where?” Paul Sato asked. “Home,” she said.',
      ['Ann Lind', 'Paul Sato', 'Ann Lind'],
    ],
    ['an organisation is no he', 'Paul Lind sued Orle Steel Corp. He said that it was late.', ['Paul Lind']],
    ['who behind a comma', 'It was Ann Lind, who said that it was late.', ['Ann Lind']],
    [
      'a pronoun in a quotation tells no gender of who speaks',
      'Helen Voss said that it was late.\n\nThe colleague, a nurse who was not named, said that it rained. “I thought, what has he done?” she told the judge.',
      ['Helen Voss', 'The colleague', 'The colleague'],
    ],
    [
      'the subject, in apposition to its role',
      'Helen Voss said that it was late.\n\nThe panel’s chair, Dame Ruth Okell, adjourned the hearing. She said that it rained.',
      ['Helen Voss', 'Ruth Okell'],
    ],
    [
      'a common word at the head of a quotation is nobody',
      'Karin Lund studies bark. Eva Stolz, who does not, is wary. “Bark takes up old carbon,” she notes. She calls it “wonderful”.',
      ['Eva Stolz', 'Eva Stolz'],
    ],
    [
      'a role of several words before a name with "of"',
      '“The net is old,” said lead author Karin Lund of the University of Orle.',
      ['Karin Lund'],
    ],
    [
      'a courtesy title begins a name anew',
      'The undersecretary for Schools Mr. Brandt said that fees would rise.',
      ['Brandt'],
    ],
    [
      'what somebody is, with a capital at the head of a sentence',
      'Neighbour Dilip Patel said that it was late. Landscaper Ed Moya said that it rained.',
      ['Dilip Patel', 'Ed Moya'],
    ],
    [
      'a capital that a quotation begins with is no name',
      'Jonas told his sister that it was late. “Treat it badly,” he would say, “and it will wait for you.” She said that it rained.',
      ['Jonas', 'Jonas', 'his sister'],
    ],
    [
      'whose first name is of the other gender is not she, where another’s fits',
      'Speaking in the hall, Arlene Foy told members: “We failed these men.”\n\nTom Iqbal asked whether anyone would resign. “That,” she replied, “is a question for the inquiry.”',
      ['Arlene Foy', 'Tom Iqbal', 'Arlene Foy'],
    ],
    ['an adjective before who is nobody', 'It is not clear who ordered the closure.', [null]],
    ['but many are', 'He spoke for many who believe that the quay is safe.', ['many']],
    ['I is who is quoted', '“I think that it is late,” Ann Lind said.', ['Ann Lind']],
  ])('%s', check);
});

describe('roles', () => {
  test.each<Case>([
    [
      'apposition with an article',
      'Ann Lind, a nurse at Orle Clinic, came. The nurse said that it was late.',
      ['Ann Lind'],
    ],
    ['role before the name', 'Police chief Ann Lind came. The police chief said that it was late.', ['Ann Lind']],
    ['the senator', 'Sen. Ann Lind came. The senator said that it was late.', ['Ann Lind']],
    [
      'the mayor, of two officials',
      'Mayor Ann Lind met Judge Paul Sato. The mayor said that it was late.',
      ['Ann Lind'],
    ],
    [
      'the judge, of two officials',
      'Mayor Ann Lind met Judge Paul Sato. The judge said that it was late.',
      ['Paul Sato'],
    ],
    [
      'nationality',
      'French Minister Ann Lind met Dutch Minister Paul Sato. The Dutch minister said that it was late.',
      ['Paul Sato'],
    ],
    ['a role nobody has', 'Mayor Ann Lind came. The dentist said that it was late.', ['The dentist']],
    ['a plural is no one person', 'Nurse Ann Lind came. The nurses said that it was late.', ['The nurses']],
    ['her lawyer', 'Ann Lind came. Her lawyer, Paul Sato, said that it was late.', ['Paul Sato']],
  ])('%s', check);
});

describe('interviews', () => {
  test.each<Case>([
    [
      'what tells "you" something asks',
      'An interview with Ann Lind.\n\nHow did it begin?\n\nI think that it began by chance.\n\nYou said that it was luck.\n\nI did.',
      ['Ann Lind', 'Ann Lind'],
    ],
    [
      'questions and answers by their labels',
      'The Herald spoke to Ann Lind.\n\nQ: When was the bridge closed?\n\nA: In May. I think it was old.\n\nQ: When will it open?\n\nA: In June.',
      ['Ann Lind', 'Ann Lind'],
    ],
    [
      'labels of whom only the headline names',
      'Ann Lind on bridges and luck\n\nThe engineer talks to Bob Orr about her book\n\nQ: When did you begin?\n\nA: I was six.',
      ['Ann Lind'],
    ],
    [
      'labels of the only one who is named',
      'The bridges of Orle\n\nAnn Lind built all of them.\n\nQ: When did you begin?\n\nA: I was six.',
      ['Ann Lind'],
    ],
    [
      'labels of one of two in the headline',
      'Ann Lind and Bob Orr on bridges\n\nQ: When did you begin?\n\nA: I was six.',
      [null],
    ],
    [
      'labels of two who were met',
      'Ann Lind and Bob Orr spoke to the Herald.\n\nQ: When was the bridge closed?\n\nA: It was closed in May.',
      [null],
    ],
    [
      'labels of a text that explains',
      'Mayor Ann Lind has cut the budget.\n\nQ: What is cut?\n\nA: The parks will have less money.',
      [null],
    ],
  ])('%s', check);
});

describe('clusters', () => {
  test.each<Case>([
    [
      'two of one surname stay two',
      'Ann Lind met Bob Lind. Bob Lind said that it was late. Ann Lind said no.',
      ['Bob Lind', 'Ann Lind'],
    ],
    ['Mrs. of two', 'Ann Lind met Bob Lind. Mrs. Lind said that it was late.', ['Ann Lind']],
    ['a first name', 'Ann Lind came. Ann said that it was late.', ['Ann Lind']],
    [
      'a middle name',
      'Ann Maria Lind said that it was late. Ann Lind said that it rained.',
      ['Ann Maria Lind', 'Ann Maria Lind'],
    ],
    ['one shared word is not enough', 'Ann Lind met Ann Sato. Sato said that it was late.', ['Ann Sato']],
    ['a place is not its people', 'Ann Lind flew to Orle. Lind said that it was late.', ['Ann Lind']],
  ])('%s', check);
});

describe('who is not known', () => {
  test.each<[why: string, text: string, reason: RegExp]>([
    ['nobody named', '“It is late,” he said.', /nobody named/],
    ['no source', 'The road was shut.\n\n“It will stay shut for a year.”', /no source/],
  ])('%s: none, with a reason', (_why, text, reason) => {
    const [quote] = extract(text).quotes;
    expect(quote.speaker).toBeNull();
    expect(quote.unattributed).toMatch(reason);
  });

  test('the addressee is named too', () => {
    const { quotes, speakers: all } = extract('Ann Lind told Paul Sato that it was late.');
    expect(all.find((s) => s.id === quotes[0].addressee)?.name).toBe('Paul Sato');
  });
});

describe('entities', () => {
  const text = 'Ann Lind met Paul Sato at Orle Steel Corp. He was late. “We waited,” said Lind.';
  const { entities, speakers: all } = extract(text, { entities: true });

  test('everyone named, quoted or not, with all mentions', () => {
    const mentions = entities!.map((e) => [e.name, ...e.mentions.map((m) => m.text)]);
    expect(mentions).toEqual([
      ['Ann Lind', 'Ann Lind', 'Lind'],
      ['Paul Sato', 'Paul Sato', 'He'],
      ['Orle Steel Corp.', 'Orle Steel Corp.'],
    ]);
  });

  test('tell which speaker they are', () => {
    expect(entities!.map((e) => all.find((s) => s.id === e.speaker)?.name)).toEqual(['Ann Lind', undefined, undefined]);
  });

  test('are left out unless asked for', () => expect(extract(text).entities).toBeUndefined());
});

describe('the user’s own list of people', () => {
  const aliases = [
    { name: 'Ann Lind', aliases: ['Annie L.', 'Mrs Orle'], role: 'mayor of Orle', gender: 'female' as const },
  ];
  const name = (text: string) => extract(text, { aliases }).speakers.map((s) => [s.name, s.role]);

  test.each<[text: string, expected: [string, string | undefined][]]>([
    ['Annie L. said that it was late.', [['Ann Lind', 'mayor of Orle']]],
    ['Paul Sato came. The mayor said that it was late.', [['The mayor', undefined]]],
    ['Ann Lind came. The mayor said that it was late.', [['Ann Lind', 'mayor of Orle']]],
  ])('%s', (text, expected) => expect(name(text)).toEqual(expected));
});

describe('names that "and" and places run into', () => {
  test.each<Case>([
    [
      'what an office looks after',
      'The Food and Drug Administration said that it was late. The FDA said that it rained.',
      ['Food and Drug Administration', 'Food and Drug Administration'],
    ],
    [
      'behind "of"',
      'The Department of Trade and Industry said that it was late.',
      ['Department of Trade and Industry'],
    ],
    [
      'a list of subjects',
      'The Ministry of Food, Forestry and Rural Affairs said that it was late.',
      ['Ministry of Food, Forestry and Rural Affairs'],
    ],
    ['its head is a person', 'Health and Human Services Secretary Ann Lind said no.', ['Ann Lind']],
    [
      'two institutions are two',
      'The Pentagon and State Department said that it was late.',
      ['Pentagon and State Department'],
    ],
    ['himself', 'Paul Lind himself said that it was late.', ['Paul Lind']],
    ['a place before a name', 'Minister for the Middle East Ann Lind said that it was late.', ['Ann Lind']],
    [
      'letters behind a name',
      'Dr. Ann Lind OBE said that it was late. Lind said that it rained.',
      ['Ann Lind', 'Ann Lind'],
    ],
  ])('%s', check);
});

describe('those who speak for others are themselves', () => {
  test.each<Case>([
    ['lawyers', 'Lawyers for Ann Lind said that it was late.', ['Lawyers for Ann Lind']],
    ['aides', 'Aides to President Ann Lind said that it was late.', ['Aides to President Ann Lind']],
    ['a spokesman', 'A spokesman for Mr. Lind said that it was late.', ['A spokesman for Mr. Lind']],
    ['officials', 'Officials at the Orle Bank said that it was late.', ['Officials at the Orle Bank']],
    ['a report', 'A report by the Orle Bank said that it was late.', ['A report by the Orle Bank']],
    ['one of a firm is a person', 'Paul Lind of Orle Steel said that it was late.', ['Paul Lind']],
    [
      'another country’s president',
      'President Ann Lind came. The president of Sorland said that it was late.',
      ['The president of Sorland'],
    ],
    [
      'another office of one firm',
      'Orle Steel spokeswoman Ann Lind came. The Orle Steel chief executive said that it was late.',
      ['The Orle Steel chief executive'],
    ],
  ])('%s', check);

  test.each<[text: string, affiliation: string | undefined]>([
    ['A Pentagon spokesman said that it was late.', 'Pentagon'],
    ['A spokesman for Orle Steel said that it was late.', 'Orle Steel'],
    ['Orle Steel spokeswoman Ann Lind said that it was late.', 'Orle Steel'],
    ['Ann Lind, a spokeswoman for the Ministry of Trade, said that it was late.', 'Ministry of Trade'],
    ['Ann Lind, a nurse at Orle Hospital, said that it was late.', 'Orle Hospital'],
    ['A spokesman for Mr. Lind said that it was late.', 'Lind'],
    ['Officials familiar with the FBI said that it was late.', undefined],
    ['Lawyers for Ann Lind said that it was late.', undefined],
    ['Ann Lind, a farmer in Texas, said that it was late.', undefined],
    ['A report by the Orle Bank said that it was late.', undefined],
  ])('%s: %s', (text, affiliation) => expect(extract(text).speakers[0].affiliation).toBe(affiliation));
});

describe('who says I', () => {
  test.each<Case>([
    [
      'who signs a letter',
      'Dear Ann:\n\nI think that it is late.\n\nIt rained.\n\nYours sincerely,\n\nPaul Lind',
      ['Paul Lind'],
    ],
    [
      'who gives a name at a hearing',
      'Good morning. My name is Ann Lind. I think that it is late.\n\nAre you sure?\n\nYes.\n\nWhen was it?\n\nAt ten.\n\nAnd you saw it?\n\nYes.',
      ['Ann Lind'],
    ],
    [
      'nobody where several are named at the head',
      'Ann Lind, Bob Sato and Kim Brand against the Town of Orle.\n\nWhat is your view?\n\nI think that it is late.\n\nAre you sure?\n\nYes.\n\nWhen was it?\n\nAt ten.',
      ['the person interviewed'],
    ],
  ])('%s', check);
});

describe('a surname with one letter wrong', () => {
  test.each<Case>([
    ['of the one person near to it', 'Kim Waters came. Water said that it was late.', ['Kim Waters']],
    ['not where two are', 'Kim Waters met Ann Wavers. Wayers said that it was late.', ['Wayers']],
    ['not a short one', 'Kim Sato came. Sata said that it was late.', ['Sata']],
  ])('%s', check);
});

test('a rule says where a first name chose', () => {
  const [, , quote] = extract('“Go,” Ann Lind said. “Where?” Paul Sato asked. “Home,” she said.').quotes;
  expect(quote.rule).toMatch(/by first name/);
});

describe('names that the rest of the text tells apart', () => {
  const body = 'Ann Lind said that it was late. Paul Sato said that it rained.';
  test.each<Case>([
    ['a headline in title case', `Ann Lind Meets Paul Sato Once Again\n\n${body}`, ['Ann Lind', 'Paul Sato']],
    ['a word before a first name', `Rival Paul Sato came. ${body}`, ['Ann Lind', 'Paul Sato']],
    [
      'a surname that is a role too',
      'Paul Dean came. Dean said that it was late. Mr. Dean said that it rained.',
      ['Paul Dean', 'Paul Dean'],
    ],
    ['a courtesy title before a role', 'Mr. King said that it was late.', ['King']],
    ['two titled at once', 'Sens. Ann Lind and Paul Sato came. Lind said that it was late.', ['Ann Lind']],
    ['an abbreviated state', 'Paul Lind, D-Md., said that it was late.', ['Paul Lind']],
    [
      'a commission on something',
      'The Commission on Town Debates said that it was late.',
      ['Commission on Town Debates'],
    ],
    ['an office before its minister', 'Harbor Office Minister, Paul Lind, said that it was late.', ['Paul Lind']],
    [
      'a role with a place before a comma',
      'Minister for the Middle East, Ann Lind, said that it was late.',
      ['Ann Lind'],
    ],
    ['the time is no part of it', 'Orle Steel just this month said that it was late.', ['Orle Steel']],
  ])('%s', check);
});

describe('things that are named after people, and peoples', () => {
  test.each<Case>([
    [
      'a law',
      'Ann Lee carried the Bob Wu Justice in Housing Act home. Wu said that it was late.\nWu, a mason, said that it rained.',
      ['Wu', 'Wu'],
    ],
    [
      'a program, beside the person',
      'Mary Stone painted. The Mary Stone Young Painters Program paid for it. Stone said that it was late.',
      ['Mary Stone'],
    ],
    [
      'an exhibit: the article belongs to the noun',
      'The Mary Stone exhibit opens today. She said that it was late.',
      ['Mary Stone'],
    ],
    [
      'a surname that is a verb too',
      'Secretary Peter Cook told them that it was late. It rained. Cook said that it was cold.',
      ['Peter Cook', 'Peter Cook'],
    ],
    ['an article that a hyphen ties to the name', 'It was al-Orla. Al-Orla said that it was late.', ['al-Orla']],
    [
      'a role and a name, joined: the role is not the other’s',
      'Secretary Ann Lee met Bob Wu in Orle.\n\nThe secretary and Wu said that it was late. It rained. The mayor and Wu said that it was early.',
      ['Ann Lee and Bob Wu', 'The mayor and Bob Wu'],
    ],
    [
      'an apposition alone as the source',
      'Responding to the report Carl Ode, the special envoy for Orle said that it was early.',
      ['Carl Ode'],
    ],
    [
      'an apposition without an article',
      'Joan Reed, Secretary for Rural Roads said that the bridge was closed.',
      ['Joan Reed'],
    ],
    [
      'no apposition behind a verb',
      'After meeting Joan Reed, Minister for Rural Roads said that the bridge was closed.',
      ['Minister for Rural Roads'],
    ],
    ['somebody else behind the name', 'Joan Reed, Minister Bob Wu said the bridge was closed.', ['Bob Wu']],
    ['a people is no person', 'Older Norwegians came. Norwegians said that it was late.', ['Norwegians']],
    ['an adjective is no name', 'Ann Lee plays French music. She said that it was late.', ['Ann Lee']],
  ])('%s', check);
});

describe('they, it, and whom an interview asks', () => {
  test.each<Case>([
    [
      'the company named just before',
      'Ann Lee said that it was late.\n\nBob Wu went to work at Orle Steel Company. They felt that it was too cold.',
      ['Ann Lee', 'Orle Steel Company'],
    ],
    [
      'not a group that spoke long ago',
      'Farmers said that it was late.\n\nThe sun rose. The wind turned. The rain came.\n\nThe work began. The Harbor Commission met on Monday. It said that the quay was wet.',
      ['Farmers', 'Harbor Commission'],
    ],
    ['not the law', 'Ann Lee carried the Bob Wu Justice in Housing Act home. They said that it was late.', [null]],
    [
      'an interview’s question without a source',
      'Wikinews interviewed Ann Lee, a diver.\n\nWhat was your first reaction upon learning that the wreck was whole?\n\nI was glad. I think that it was luck.\n\nWhere will you go next?\n\nSouth.',
      ['Ann Lee', 'Ann Lee'],
    ],
  ])('%s', check);
});

describe('what the sentence before is about', () => {
  test.each<Case>([
    [
      'it: the report, not the office that wrote it',
      'The report by the Orle Harbor Commission is long. It describes the state of each pump.',
      ['The report'],
    ],
    [
      'it: an evaluation',
      'The Orle Harbor Commission asked for help. This evaluation considers the costs. It also identifies some ways in which the dam might fail.',
      ['Orle Harbor Commission', 'This evaluation'],
    ],
    [
      'it: a thing shows, and does not say',
      'The Orle Harbor Commission met on Monday. This flood is yet another warning. It underscores the importance of the dam.',
      ['This flood'],
    ],
    [
      'it: who says goes on',
      'The Orle Harbor Commission said that it was late. The flood rose. It said that the quay was wet.',
      ['Orle Harbor Commission', 'Orle Harbor Commission'],
    ],
    [
      'they: who are told of in the same sentence',
      'The Orle Harbor Commission met on Monday. We talk to the farmers and they say that it is late.',
      ['the farmers'],
    ],
    [
      'they: whose men they are not',
      'Orle Steel Company met the owners of the dam. It kept the divers they believed were the best.',
      ['Orle Steel Company'],
    ],
    [
      'they: with all that tells whose they are',
      'Ann Lind’s advisers and the farmers met. They said that it was late.',
      ['Ann Lind’s advisers and the farmers'],
    ],
    [
      'they: whom the sentence before is about',
      'Officials said that it was late. Some of the fishermen were angry. They said that the quay was wet.',
      ['Officials', 'Some of the fishermen'],
    ],
    [
      'they: who spoke, whatever tells more of them',
      'Three people familiar with the plan said that it was late. They said that it rained.',
      ['Three people familiar with the plan', 'Three people familiar with the plan'],
    ],
  ])('%s', check);
});

describe('we of an organisation', () => {
  test.each<Case>([
    [
      'a statement in the present tense',
      'The Kingdom of Orle strongly condemns the attack on the ferry. We hope that the crew is safe.',
      ['Kingdom of Orle', 'Kingdom of Orle'],
    ],
    [
      'not where somebody says I',
      'The Kingdom of Orle strongly condemns the attack on the ferry. I hope that it ends. We hope that the crew is safe.',
      ['Kingdom of Orle', 'the author', 'the author'],
    ],
    [
      'not behind what is told in the past',
      'The Kingdom of Orle condemned the attack on the ferry. We hope that it ends.',
      ['Kingdom of Orle', 'the author'],
    ],
  ])('%s', check);
});

describe('phrases that come down to somebody else, or nobody', () => {
  test.each<Case>([
    ['my hope is mine', 'Dear Tom,\n\nIt is my hope that the dam holds.\n\nYours,\n\nAnn Lind', ['Ann Lind']],
    ['several in a row', 'Doctors, nurses and teachers said that they were tired.', ['Doctors, nurses and teachers']],
    ['an apposition is no row', 'The mayor, nurse and mother of two, said that it was late.', ['The mayor']],
    [
      'when it was issued is no part of a release',
      'The ferry was late, according to a Harbor Office news release issued yesterday.',
      ['a Harbor Office news release'],
    ],
    [
      'two, behind titles',
      'Former Secretary of State Ann Lind and former Hartwell mayor Bob Sato said that it was late.',
      ['Ann Lind and Bob Sato'],
    ],
    [
      'two, with an "of" in a name',
      'Both the Norland Union of Bakers and the Orle Millers Association said that it was late.',
      ['Norland Union of Bakers and Orle Millers Association'],
    ],
    [
      'for whom a poll was made',
      'A Hartwell College poll for Radio Orle and the Orle Herald showed that prices rose.',
      ['A Hartwell College poll for Radio Orle and the Orle Herald'],
    ],
    ['a measure says nothing', 'The ditch is twenty metres wide, not 100 yards as originally said.', []],
    [
      'the city of that name',
      'The request was sent by the Municipality of Hartwell in May. The city reasoned that it was late.',
      ['Hartwell'],
    ],
    ['no city of that name', 'The mayor of Hartwell left in May. The city reasoned that it was late.', ['The city']],
  ])('%s', check);
});

describe('whom a crowd chants for', () => {
  const speech = 'Thank you. It is great to be here.\n\nWe want Lind. We want Lind.\n\nI told them that it was late.';
  test.each<[why: string, text: string, expected: string | null]>([
    ['is who speaks', speech, 'Lind'],
    ['twice, in two places', speech.replace(' We want Lind.', '').concat('\n\nWe need Lind now.'), 'Lind'],
    ['once is no chant', speech.replace(' We want Lind.', ''), 'the author'],
    ['several are none', speech.concat('\n\nWe want Sato. We want Sato.'), 'the author'],
    ['a cause is nobody', speech.replaceAll('Lind', 'Norexit').concat('\n\nNorexit is ours.'), 'the author'],
    ['the crowd is not who speaks', speech.replace('I told them that it was late.', 'It rained.'), null],
  ])('%s', (_why, text, expected) => {
    const { quotes, speakers } = extract(text);
    const said = quotes.findLast((q) => q.content[0].text === 'that it was late') ?? quotes[0];
    expect(speakers.find((s) => s.id === said?.speaker)?.name ?? null).toBe(expected);
  });
});

describe('who signs', () => {
  test.each<Case>([
    [
      'a closing at the end of a line',
      'Dear Tom,\n\nI think that it was late.\n\nWrite soon. Love to all,\n\nMarcie',
      ['Marcie'],
    ],
    ['a first name alone', 'Dear Tom,\n\nI think that it was late.\n\nBest wishes,\n\nMark', ['Mark']],
  ])('%s', check);
});

describe('somebody of an age', () => {
  test.each<Case>([
    ['that was given', 'Ann Hale, 24, beat Eva Orr, 31. The 24-year-old said that it was late.', ['Ann Hale']],
    [
      'that was given in an apposition',
      'Ann Hale, a 24-year-old cook, beat Eva Orr, 31. The 24-year-old said that it was late.',
      ['Ann Hale'],
    ],
    ['is the only person near', 'Ann Hale resigned in May. The 54-year-old said that it was late.', ['Ann Hale']],
    [
      'is no side',
      'Ann Hale said that it was hot. Storr won. The 54-year-old said that it was late.',
      ['Ann Hale', 'Ann Hale'],
    ],
    ['is neither of two', 'Ann Hale met Eva Orr in May. The 54-year-old said that it was late.', ['The 54-year-old']],
    [
      'is nobody whom he names himself',
      'The town was full.\n\n“Max Orr is a good man,” said the 54-year-old.',
      ['the 54-year-old'],
    ],
  ])('%s', check);
});

describe('a name that stands in apposition', () => {
  test.each<Case>([
    ['to another’s counterpart', 'His Norland counterpart, Ann Hale, said that it was late.', ['Ann Hale']],
    ['to a company', 'The company behind the plan, Storr Minerals, said that it was late.', ['Storr Minerals']],
    ['to another', 'Some left. Another, Ann Hale, the MP for Orle, said that it was late.', ['Ann Hale']],
    ['to somebody’s shadow', "Orr's Labour shadow, Ann Hale, said that it was late.", ['Ann Hale']],
    [
      'to who speaks for a body that a noun tells of',
      'A spokesman for the rebel Northern Front, Ilko Barsan, said that it was late.',
      ['Ilko Barsan'],
    ],
    ['to one of the two', 'Both left. One of the two, Sen. Ann Hale, said that it was late.', ['Ann Hale']],
    ['to one of several', 'Two nurses were there. One of them, Ann Hale, said that it was late.', ['Ann Hale']],
  ])('%s', check);
});

describe('whose reaction leads over to a quotation', () => {
  const before = '“It rained,” said Ann Hale. Hale left.\n\n';
  test.each<Case>([
    ['the one who agrees', `${before}Her colleague Sam Orr agreed. “It was late,” he said.`, ['Ann Hale', 'Sam Orr']],
    ['somebody without a name', `${before}Her father smiled. “It was late,” he said.`, ['Ann Hale', 'Her father']],
    [
      'not who is told of otherwise',
      `${before}The road to Orle was closed. “It was late,” she said.`,
      ['Ann Hale', 'Ann Hale'],
    ],
  ])('%s', check);
});

describe('whom a role or a title is given to', () => {
  test.each<Case>([
    ['by a noun that no list has', 'Its convener at the plant, Ann Hale, said that it was late.', ['Ann Hale']],
    [
      'with a courtesy title, and later alone',
      'The magistrate, Ms Ann Hale, said that it was late. “It rained,” the magistrate said.',
      ['Ann Hale', 'Ann Hale'],
    ],
    [
      '“Sir” before the first name',
      'It was led by Sir Alan Hale. Sir Alan said that it was late. It rained, Hale said.',
      ['Alan Hale', 'Alan Hale'],
    ],
    ['with all its particles', '“It was late,” said Countess Anna von und zu Hale.', ['Anna von und zu Hale']],
    [
      'not his lawyer',
      'Dr Leo Biro, a dentist, said that it was late. The dentist’s lawyer said that it rained.',
      ['Leo Biro', 'The dentist’s lawyer'],
    ],
    [
      'not where he stands',
      'Bin Suleiman said that it was late.\n\nOutside the court, the defendant’s wife, Liesbeth, said that it rained.',
      ['Bin Suleiman', 'Liesbeth'],
    ],
    [
      '“their neighbour”, then “the neighbour”',
      'Their neighbour said that it was late. “It rained,” the neighbour said.',
      ['Their neighbour', 'Their neighbour'],
    ],
  ])('%s', check);
});

describe('“the company” and the like', () => {
  test.each<Case>([
    [
      'is no person of some age',
      'Joost Plaet, 54, left. It was sold through a firm in Norland. The firm said that it was late.',
      ['The firm'],
    ],
    [
      'is no person with a byname',
      'Its manager, Big Dave Hale, said that it was late.\n\nThe company said that it rained.',
      ['Big Dave Hale', 'The company'],
    ],
    ['is no union', 'Torvald Dynamics left.\n\nThe union said that it was late.', ['The union']],
    [
      'is no union, which is no agency',
      'The Agency for Food Standards said that it was late.\n\nThe union said that it rained.',
      ['Agency for Food Standards', 'The union'],
    ],
  ])('%s', check);
});

describe('who speaks for a body', () => {
  test.each<Case>([
    [
      'and goes on as “she”',
      'A Department of Trade spokeswoman said that it was late. She said that it rained.',
      ['A Department of Trade spokeswoman', 'A Department of Trade spokeswoman'],
    ],
  ])('%s', check);
});

describe('words that hyphens and commas tie', () => {
  test.each<Case>([
    [
      'a relative',
      'Jean Brown met the mayor’s sister-in-law, who said that it was late.',
      ['the mayor’s sister-in-law'],
    ],
    [
      'a relative in apposition',
      'It was Jean Brown, the mayor’s sister-in-law, who said that it was late.',
      ['Jean Brown'],
    ],
    ['a company and its form', 'Storrharbor, Inc., a carrier, announced that it was late.', ['Storrharbor, Inc.']],
    ['a first name that is a title too', 'Coach Dean Rowley said that it was late.', ['Dean Rowley']],
    ['an office and its letters', 'Orle MLA Ann Hale said that it was late.', ['Ann Hale']],
    [
      'a leader of the opposition',
      'Leader of the Opposition Ann Hale said that it was late. “Where is he? The chief minister must answer,” she said.',
      ['Ann Hale', 'Ann Hale'],
    ],
  ])('%s', check);
});

describe('somebody called otherwise for variety', () => {
  test.each<Case>([
    [
      'is whom the paragraph names',
      'Lind won in May. Roe lost.\n\nLind’s captain, Lee Ashcroft, was glad. “It was late,” said the defender.',
      ['Lee Ashcroft'],
    ],
    ['is neither of two', 'Ann Lind met Eva Kay. “It was late,” the singer said.', ['the singer']],
    ['by where he plays for', 'Ann Mensah was glad. The Norland international said that it was late.', ['Ann Mensah']],
    ['is nobody of the other gender', 'Tom Mensah was glad. “It was late,” the actress said.', ['the actress']],
    ['is no judge', 'Ann Mensah stood still. “It was late,” the judge said.', ['the judge']],
  ])('%s', check);
});

describe('somebody from a country', () => {
  test.each<Case>([
    [
      'that was told',
      'Italian coach Ann Hale met Eva Orr. It rained. Eva Orr left. The Italian said that it was late.',
      ['Ann Hale'],
    ],
    ['is the only person near', 'Jean Amar resigned in May. The Frenchman said that it was late.', ['Jean Amar']],
    [
      'is the only person of the paragraph',
      'Eva Orr resigned in May.\n\nJean Amar stayed. The Spaniard said that it was late.',
      ['Jean Amar'],
    ],
    [
      'is the only person of the sentence before',
      'Eva Orr left. It rained, coach Henrik Dahl said. The Dane said that it was late.',
      ['Henrik Dahl', 'Henrik Dahl'],
    ],
    ['is neither of two', 'Jean Amar met Eva Orr in May. The Dane said that it was late.', ['The Dane']],
    ['is a people', 'Jean Amar resigned in May. The French said that it was late.', ['The French']],
    ['is a part of a name', 'The Italian Front said that it was late.', ['Italian Front']],
  ])('%s', check);
});

describe('names that stand first', () => {
  test.each<Case>([
    ['of two who are joined', 'Lind and his lawyer, Ann Hale, said that it was late.', ['Lind and his lawyer']],
    ['with a street', 'Downing Street said that it was late.', ['Downing Street']],
    [
      'of a company that nothing else tells',
      'Liftworks said that it was late. The company said that it rained.',
      ['Liftworks', 'Liftworks'],
    ],
  ])('%s', check);
});

describe('what a name hangs on', () => {
  test.each<Case>([
    [
      'is a study, not the journal',
      'It was late, according to a study in the journal Orle Cell Biology.',
      ['a study in the journal Orle Cell Biology'],
    ],
  ])('%s', check);
});

describe('what a part of a name is not', () => {
  test.each<Case>([
    [
      'a journal whose first word is no name alone',
      'A study published last week in the journal Earth Futures said that it was late.',
      ['A study published last week in the journal Earth Futures'],
    ],
  ])('%s', check);
});

describe('nobody', () => {
  test.each<Case>([
    ['in one word', 'Nobody said that it was late.', [null]],
    ['in two', 'No one at the yard said that it was late.', [null]],
    ['of several', 'None of them said that it was late.', [null]],
    ['who might have', 'No witness said that it was late.', [null]],
    ['of those who might', 'Not one councillor in Orle has said that it was late.', [null]],
    ['of those of my ward', 'Not one person in my ward has told me that it was late.', [null]],
    ['alone', 'Not a single member said that it was late.', [null]],
    ['of two', 'Neither man said that it was late.', [null]],
    ['at any time', 'Never has a minister said that it was late.', [null]],
    ['with hardly', 'Hardly anyone said that it was late.', [null]],
    ['but somebody behind a full stop', 'He did not. One nurse said that it was late.', ['One nurse']],
    ['but somebody whether or not', 'It rained, whether or not all members said that it was late.', ['all members']],
    ['is not a number', 'No. 10 said that it was late.', ['No. 10']],
  ])('%s', check);
});

describe('offices, and who holds them', () => {
  test.each<Case>([
    ['an office in capitals is no name', 'The Mayor of Orle, Max Orr, said that it was late.', ['Max Orr']],
    [
      'and tells later whom it means',
      'The Minister for Trade, Ann Hale, said that it was late. The minister said that it rained.',
      ['Ann Hale', 'Ann Hale'],
    ],
    ['letters that stand for one', 'The Labour MP for Orle, Ann Hale, said that it was late.', ['Ann Hale']],
    ['a title behind an article', 'The vicar of Orle, the Rev. Max Orr, said that it was late.', ['Max Orr']],
    [
      'a trade',
      'Midfielder Max Orr said that it was late. Chef Ann Hale said that it rained.',
      ['Max Orr', 'Ann Hale'],
    ],
    ['a rank', 'Det Supt Max Orr said that it was late. Cllr Ann Hale said that it rained.', ['Max Orr', 'Ann Hale']],
    ['with nobody named', 'The Mayor of Orle said that it was late.', ['The Mayor of Orle']],
    ['the office itself is a name', 'The Department of Trade said that it was late.', ['Department of Trade']],
  ])('%s', check);
});

describe('a name that its owner begins', () => {
  test.each<Case>([
    ['of a saint', '“It was late,” St. Anne’s Hospital said.', ['St. Anne’s Hospital']],
    ['of a people', 'The People’s Party of Orle said that it was late.', ['People’s Party of Orle']],
    ['not of a country', 'Norland’s Foreign Ministry said that it was late.', ['Foreign Ministry']],
  ])('%s', check);
});

describe('whom a relative clause behind an apposition is about', () => {
  test.each<Case>([
    ['not a place in it', 'Max Orr, a lawyer from Orle, who said that it was late, left.', ['Max Orr']],
    ['nor its state', 'They met Max Orr, a doctor from Dayton, New Jersey, who said that it was late.', ['Max Orr']],
    [
      'nor one behind a body',
      'They met Eva Moe, a nurse at Hale Hospital in Salem, Ohio, who said that it was late.',
      ['Eva Moe'],
    ],
    ['nor one called as people are', 'They met Eva Moe, a cook from Lyon, who said that it was late.', ['Eva Moe']],
    ['but who wrote', 'He read a letter from Ann, who said that it was late.', ['Ann']],
    ['or gave', 'The prize, a gift from Grace, who said that it was late, was lost.', ['Grace']],
    ['not a party', 'Senator Max Orr, Republican of Orle, who said that it was late, left.', ['Max Orr']],
    [
      'nor where its first name has one',
      'Senator Ann Hale of Orle, head of the panel for Norland, who said that it was late, left.',
      ['Ann Hale'],
    ],
  ])('%s', check);
});
