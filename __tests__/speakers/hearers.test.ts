import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** The speaker of each quote. */
const namesOf = (text: string) => {
  const { quotes, speakers } = extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude'] });
  return quotes.map((q) => speakers.find(({ id }) => id === q.speaker)?.name ?? null);
};
type Case = [why: string, text: string, names: (string | null)[]];

describe('who hears it has not said it', () => {
  test.each<Case>([
    ['a jury in a headline', "Driver 'was asleep', jury told\n\nThe trial began on Monday.", [null]],
    ['an inquiry', "'They lied to us', mine inquiry hears\n\nIt began on Monday.", [null]],
    ['an inquest', 'The inquest has heard that it was late.', [null]],
    ['an inquest that has been told', 'A sailor died of sepsis, an inquest has been told.', [null]],
    ['but a jury that tells', 'The jury told the judge that it was late.', ['The jury']],
    ['who receives a letter', 'Ann Lee received a letter telling her that it was late.', ['a letter']],
    ['whom a letter is to', 'Teachers met. In a letter to the governors, they said that it was late.', ['Teachers']],
    ['those in the chant', 'Hundreds of nurses marched. “No nurses, no care,” they chanted.', ['Hundreds of nurses']],
    [
      'the institute of who says “it”',
      '“The deal is bad,” said Ann Lee of the Storr Institute. “It suggests that nobody cares.”',
      ['Ann Lee', null],
    ],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('through whom it is said has not said it', () => {
  const before = 'Ann Voss was cleared. “We won,” said her lawyer, Lena Orr. ';
  test.each<Case>([
    ['a statement', `${before}In a statement issued through Orr, she said it was late.`, ['Lena Orr', 'Ann Voss']],
    [
      'a message',
      `${before}In a message sent via her lawyer, Lena Orr, she said it was late.`,
      ['Lena Orr', 'Ann Voss'],
    ],
    ['but another time she did', `${before}She said it was late.`, ['Lena Orr', 'Lena Orr']],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('what “which” means behind a document', () => {
  test.each<Case>([
    [
      'the study, not who wrote it',
      'It rests on a study by auditors Orr Kane, which found that it was late.',
      ['a study'],
    ],
    [
      'not whom it was told to',
      'Hale told reporters the survey, which found that rents fell, was wrong.',
      ['Hale', 'the survey'],
    ],
    ['a name that nothing is by', 'It was sold by Orr Kane, which found that it was late.', ['Orr Kane']],
    [
      'a noun with two adjectives',
      '“It is a small but useful survey which shows that rents fell,” Hale said.',
      ['Hale', 'a small but useful survey'],
    ],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('husbands and wives', () => {
  test.each<Case>([
    [
      'whose husband is named',
      'It came from Petra Holm, whose husband, Nils, drowned. She said that it was late.',
      ['Petra Holm'],
    ],
    ['her husband', 'Ruth Odell, 67, and her husband, Walt, live here. “It was late,” she says.', ['Ruth Odell']],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('“the company” is what the sentence before is about', () => {
  test.each<Case>([
    [
      'not whom it took money from',
      'Brightfin today announced a round led by Copper Hill Ventures. The company said that it was late.',
      ['Brightfin', 'Brightfin'],
    ],
    [
      'not whom its director told',
      'Citylink’s director, Ann Lee, told Radio Carr that it was late. The company said that it rained.',
      ['Ann Lee', 'Citylink'],
    ],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('the name in apposition', () => {
  test.each<Case>([
    ['behind what somebody is, twice', 'Its lawyer, attorney Ana Cruz, said that it was late.', ['Ana Cruz']],
    ['behind who somebody was', '“It is late,” said the head of the mission, former judge Tom Bell.', ['Tom Bell']],
    ['behind where somebody serves', 'The General Secretary, Nurses Association, Tolu Ade, said that it was late.', ['Tolu Ade']], // biome-ignore format: one case
    [
      'of somebody whose statement is read',
      "In a statement, Miss Holm's mother, Greta, said her daughter was kind.",
      ['Greta'],
    ],
    ['before an age', 'Irma Stolz, 74, who said that it was late, left.', ['Irma Stolz']],
    [
      'of who owns the firm, not of who reads it',
      'In a statement read by spokeswoman Jill Moss, the firm’s owner, Redwood Partners, said that it was late.',
      ['Redwood Partners'],
    ],
    [
      'of what has a point of the compass in its name',
      'Her lawyer, Paula Grieg of the Northern Water Fund, said that it was late.',
      ['Paula Grieg'],
    ],
    [
      'of one alone, where several of his title speak',
      'Foreign Minister Omar Orr left. Ministers said that it was late.',
      ['Ministers'],
    ],
    ['that comes as a verb', 'Grant Miller said that it was late.', ['Grant Miller']],
    [
      'behind a title for several',
      'Judges Omar Orr and Paula Voigt said that it was late.',
      ['Omar Orr and Paula Voigt'],
    ],
    [
      'of who is close to somebody',
      'An aide close to the minister said that it was late.',
      ['An aide close to the minister'],
    ],
    [
      'of who is close to somebody, and goes on',
      'An aide close to the minister said the talks had failed, adding that a vote was near.',
      ['An aide close to the minister', 'An aide close to the minister'],
    ],
    ['with a title of the law', 'Comrade Tolu Ade said that it was late.', ['Tolu Ade']],
    ['of a rival', 'Rival Bexo said that it was late. Bexo added that it rained.', ['Bexo', 'Bexo']],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('bodies', () => {
  test.each<Case>([
    [
      'that are newspapers are no firms',
      'Storr Oil lost a ship.\n\nThe Norlian daily Novik reported that it was late.\n\nThe company denied the report.',
      ['Novik', 'Storr Oil'],
    ],
    ['may be firms otherwise', 'Novik reported that it was late. The company denied the delay.', ['Novik', 'Novik']],
    [
      'have initials for some of their words',
      'Boats were checked by the Nordic States Harbour Agency (NHA). The NHA said that it was late.',
      ['Nordic States Harbour Agency'],
    ],
    [
      'but not those of another',
      'Boats were checked by the Nordic States Harbour Agency (NHA). The NSF said that it was late.',
      ['NSF'],
    ],
    [
      'are two that an “and” ties',
      'Ann Lee met the Pentagon and Fell University. The Pentagon said that it was late. The university said that it rained.',
      ['Pentagon', 'Fell University'],
    ],
    [
      'are called by the end of their names',
      'The Orle High Court freed him. The high court said that it was late.',
      ['Orle High Court'],
    ],
    [
      'but not by another',
      'The Orle High Court freed him. The county court said that it was late.',
      ['The county court'],
    ],
    [
      'are what they are introduced as',
      'The weekly Novik was raided by the Orle Police Service. The newspaper said that it was late.',
      ['Novik'],
    ],
    [
      'are no firms where the text has one',
      'Storr Oil left. Moss Trust said Storr was late. The company denied that.',
      ['Moss Trust', 'Storr Oil'],
    ],
    ['are told of by what they earn', "Storr's annual revenue fell by 6%, the company said.", ['Storr']],
    [
      'of one name are as many as own it',
      'Torvia’s Foreign Ministry said that it was late. Lesk’s Foreign Ministry said that it rained.',
      ['Torvia’s Foreign Ministry', 'Lesk’s Foreign Ministry'],
    ],
    ['are no numbers', 'Marlow United won. He wears the No. 9 shirt, the club said.', ['Marlow United']],
    ['are no talks', 'Talks were held in Orle. The firm said that it was late.', ['The firm']],
    [
      'have names that say what they want',
      'The campaign group Stop the Dam left. The group said that it was late.',
      ['Stop the Dam'],
    ],
    [
      'are not called after a flight',
      'All aboard Storrair Flight 88 died. Storrair said that it was late.',
      ['Storrair'],
    ],
    [
      'are branches',
      'It was late, the Rail Safety Branch said. The branch said that it rained.',
      ['Rail Safety Branch', 'Rail Safety Branch'],
    ],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));

  test('of one name and two owners are two', () => {
    const { speakers } = extract(
      'Torvia’s Foreign Ministry said that it was late. Lesk’s Foreign Ministry said that it rained.',
    );
    expect(speakers).toHaveLength(2);
  });
});

describe('“general” behind an office', () => {
  test('belongs to it', () => {
    const text =
      'The attorney general promised a review. She said that it was late. The union secretary general said that it snowed. He said that it rained.';
    expect(namesOf(text)).toEqual([
      'The attorney general',
      'The attorney general',
      'The union secretary general',
      'The union secretary general',
    ]);
  });
});

describe('who is named so', () => {
  test.each<Case>([
    [
      'the spokeswoman of the rebels’ front',
      'A spokeswoman for the rebels’ Free Front, Ann Hale, said that it was late.',
      ['Ann Hale'],
    ],
    ['the Home Office', 'The Home Office said that it was late.', ['Home Office']],
    ['but a home office of somebody', 'His home office said that it was late.', ['His home office']],
    ['a voice of many', 'The Drivers’ Voice said that it was late.', ['Drivers’ Voice']],
    [
      'a witness with a role at a firm',
      'The first witness, former Storr vice president Ken Orr, said that it was late.',
      ['Ken Orr'],
    ],
    ['the same in lower case', 'The next witness, Storr chief engineer Max Orr, said that it was late.', ['Max Orr']],
    [
      'behind a relative clause',
      'The charity which employed the seven, Clean Wells, said that it was late.',
      ['Clean Wells'],
    ],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('who is named further on', () => {
  test.each<Case>([
    [
      'behind the same noun',
      'Moe was ill, her lawyer said. “It is late,” the lawyer, Beth Orr, said.',
      ['Beth Orr', 'Beth Orr'],
    ],
    [
      'with a pronoun between',
      'A police spokesman said two were held. He said that it was late.\n\n“It rains,” the spokesman, John Orr, said.',
      ['John Orr', 'John Orr', 'John Orr'],
    ],
    [
      'unless two are named so',
      'Hale was ill, her lawyer said. “It is late,” the lawyer, Beth Orr, said. The lawyer, Max Moe, said that it rained.',
      ['her lawyer', 'Beth Orr', 'Max Moe'],
    ],
    [
      'but not before',
      '“It is late,” the lawyer, Beth Orr, said. Max Moe came with a lawyer. A lawyer said that it rained.',
      ['Beth Orr', 'A lawyer'],
    ],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});

describe('whom a pronoun or a surname means', () => {
  test.each<Case>([
    [
      'whoever of either gender has just spoken',
      'Fiona Moe was late. Mayor Jan Dunn said that it rained. “It is wet,” Cr Dunn said.\n\nShe called for talks.',
      ['Jan Dunn', 'Jan Dunn', 'Jan Dunn'],
    ],
    [
      'who is of a party',
      'Her lawyer, Tara Moe, said that it was late.\n\nThe local MP, Labour’s Ruth Dunn, called for talks.\n\nShe accused the mill of delay.',
      ['Tara Moe', 'Ruth Dunn', 'Ruth Dunn'],
    ],
    [
      'the one after whom things are called',
      'A film of Carl Aske was shown.\n\nAn Alan Moe exhibit opened in Orle. A rare Moe print was sold. A large Moe museum is planned. Moe was born here. He said that it was late.',
      ['Alan Moe'],
    ],
    [
      'nobody in a dateline',
      'Orle (Norland) (AFP) – Soldiers fled on Monday.\n\nAt a market, Anna Moyo looked for her son.\n\n“He went home,” she said.',
      ['Anna Moyo'],
    ],
    [
      'nor where they speak',
      'Speaking at Kamla Bhavan, Mr. Bose said that it was late.\n\n“It is wet,” she said.',
      ['Bose', null],
    ],
    [
      'who was told it by somebody without a name',
      'Ruth Hale, 70, fell ill in May. Her surgeon told her that it was late.\n\n“I used to swim,” she said.',
      ['Her surgeon', 'Ruth Hale'],
    ],
    [
      'not who told others',
      'Ruth Hale, 70, fell ill in May. Her surgeon told the court that it was late.\n\n“I was new there,” she said.',
      ['Her surgeon', 'Her surgeon'],
    ],
    [
      'the body that the sentence before is about',
      'Carmaker Storr said that it was late. The green group Myrkel was angry. “The plan is a gift,” it wrote online.',
      ['Storr', 'Myrkel'],
    ],
    [
      'or its own sentence',
      '“We trained nurses,” Tor Vik said.\n\nKelvik expects a fall by May, it said in a note.',
      ['Tor Vik', 'Kelvik'],
    ],
    [
      'but who has spoken, and adds',
      'Storr said that it was late. Kestrel lost money. “The plan is a gift,” it added.',
      ['Storr', 'Storr'],
    ],
    ['not a part of the body', 'Lars Hobb shook his head. “She has,” he said.', ['Lars Hobb']],
    [
      'who is asked',
      'Lars Dunn said it was late. Asked whether he was ill, Gunnar Aske laughed. He said that it rained.',
      ['Lars Dunn', null, 'Gunnar Aske'],
    ],
    [
      'who is asked when',
      'Lars Dunn said it was late. When asked whether he was ill, Gunnar Aske laughed. He said that it rained.',
      ['Lars Dunn', null, 'Gunnar Aske'],
    ],
    [
      'not a participle that opens the sentence',
      'Nadia Karim, a nurse, told the court it was late. “I was upstairs,” the nurse told the court.\n\nCross-examined by Simon Oakley, defending, she denied that she had lied.\n\n“That is wicked,” she told him.',
      ['Nadia Karim', 'Nadia Karim', 'Nadia Karim', 'Nadia Karim'],
    ],
    [
      'somebody called Hill',
      'Ann Hale said it was late. Mark Hill met guests. He said that it rained.',
      ['Ann Hale', 'Mark Hill'],
    ],
    [
      'a father, not whose he is',
      'Ferrand, 52, whose father led the strike, said that it was late. Her father had called, she said. He had told her to eat.',
      ['Ferrand', 'Ferrand', 'Her father'],
    ],
    [
      'whom a country tells',
      'Storr boss Henrik Dahl said that it was late. “It rained,” Dahl said. “I told Ivo Moe so.”\n\nThe Dane said that captain Ivo Moe was out.\n\n“It snows,” he added.',
      ['Henrik Dahl', 'Henrik Dahl', 'Henrik Dahl', 'Henrik Dahl'],
    ],
    [
      'not a mother who is told of',
      'Ann Hale left. “It is late,” Hale said.\n\nHer mother died in May. “I was sad,” she said.',
      ['Ann Hale', 'Ann Hale'],
    ],
    ['nobody, of whom a jury was told', 'Orr had been drinking for years, a jury was told.', [null]],
    ['nobody, of whom a named court has heard', 'A driver had sent a text, Orle Crown Court has heard.', [null]],
    [
      'who is new in the paragraph',
      'Ann Hale said it was late.\n\nTobias Renk of Lindqvist was kinder. The cuts were overdue, he said.',
      ['Ann Hale', 'Tobias Renk'],
    ],
    [
      'his sister, by her first name',
      'Ann Hale left. “It is late,” Hale said.\n\nHis sister, Marguerite, who owns it, took another view. “It is early,” she said.',
      ['Ann Hale', 'Marguerite'],
    ],
    [
      'not a mother of the same surname',
      'The novelist Clara Orr said it was late.\n\nHer mother, the painter Rosa Orr, died in May.\n\nOrr said that it rained.',
      ['Clara Orr', 'Clara Orr'],
    ],
    [
      'a company, not a word that opens a quotation',
      'Miller & Sons is leaving the bank. “Trust is hard to win,” the company said.',
      ['Miller & Sons'],
    ],
    [
      'a company that a quotation opens with, which the text names elsewhere',
      'Storr said that it was late. Guests sang. It rained. “Storr will pay,” Ann Hale said. The company said that it snowed.',
      ['Storr', 'Ann Hale', 'Storr'],
    ],
    [
      'not an agency in the dateline',
      'LODVA (AFX) - The mine’s owner, Borex Holding, said it was late. The company said that it rained.',
      ['Borex Holding', 'Borex Holding'],
    ],
    [
      'not a person of two unknown names',
      'The mine’s owner, Borex Holding, said it was late. Timur Aliev left. The company said that it rained.',
      ['Borex Holding', 'Borex Holding'],
    ],
  ])('%s', (_why, text, names) => expect(namesOf(text)).toEqual(names));
});
