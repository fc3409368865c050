import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

function namesOf(text: string) {
  const { quotes, speakers } = extract(text);
  const byId = new Map(speakers.map((s) => [s.id, s.name]));
  return quotes.map((q) => (q.speaker === null ? null : byId.get(q.speaker)!));
}

describe('whom a pronoun means in a paragraph of its own', () => {
  test.each([
    [
      'its subject, and whose aunt she is',
      'Rovers beat City\n\nSam Okoro headed a late winner.\n\nRovers manager Udo Brand called it a mad game. “I have no voice left,” he said.\n\nOkoro, 22, who joined in January, dedicated the goal to his aunt. “She told me I would score,” he said.',
      ['Udo Brand', 'Udo Brand', 'Sam Okoro', 'his aunt'],
    ],
    [
      'an officer, and not the firm',
      "Britain's regulator has opened an inquiry into Hartwell. Hartwell said that it was sad.\n\nHartwell's chief executive, Sir Ian Madd, wrote: “Nobody should read this as the end.”\n\nHe promised that no stores would close.",
      ['Hartwell', 'Ian Madd', 'Ian Madd'],
    ],
    [
      'a surname that is a verb, and no newspaper',
      'By Kristy Pell, Elmore Daily Ledger\n\n“He read it off a sheet,” said Ronnie Hatch, a painter.\n\n“I have a sign,” Patty Lund said.\n\nHatch, who is 58, says he will stay. “My wife keeps asking,” he said.',
      ['Ronnie Hatch', 'Patty Lund', 'Ronnie Hatch', 'Ronnie Hatch'],
    ],
    ['no shares', 'Shares fell. Shares of Hale fell after it warned that margins would narrow.', ['Hale']],
    ['whose shares they are', 'Shares in Storr Foods fell after it warned that margins would narrow.', ['Storr Foods']],
    [
      'nobody',
      'A source close to the club said that Reid had left.\n\nThe club has two games left. It is understood that Reid will not play.',
      ['A source close to the club', null],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('what somebody is called', () => {
  test.each([
    [
      'by a trade that one is known for',
      'Gina Pratt has been recognised in a shop twice. “Once by my dentist,” says the actor.',
      ['Gina Pratt'],
    ],
    ['not of the other gender', 'Tom Mensah was glad. “It was late,” the actress said.', ['the actress']],
    ['by a nation, before the name', 'Swede Ann Lund, 19, said she had no regrets.', ['Ann Lund']],
    [
      'an office, named in the next paragraph',
      'Chief says sorry\n\nThe chief constable of Norwold has apologised to the family of a man.\n\nHelen Strand said the force had failed him. “We let him down,” she said.\n\nThe chief constable said an inquiry would follow.',
      ['Chief', 'Helen Strand', 'Helen Strand', 'Helen Strand', 'Helen Strand'],
    ],
    [
      'an office that somebody else is named beside',
      'Mayor says sorry\n\nThe mayor of Norwold has apologised to the family of a man.\n\nHelen Strand, a nurse, said the town had failed him.\n\nThe mayor said an inquiry would follow.',
      ['Mayor', 'The mayor of Norwold', 'Helen Strand', 'The mayor of Norwold'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('firms and unions', () => {
  test.each([
    [
      'no airline is a union',
      'Pilots at Corvo Air will strike, their union said. “We are tired,” said Rob Kell, president of the Flight Officers union.\n\nThe airline said it had offered a raise.',
      ['their union', 'Rob Kell', 'The airline'],
    ],
    [
      'called by an owner’s name',
      'McAllister’s said the shop would reopen. Hale’s told staff to wait.',
      ['McAllister’s'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe("who is nobody's “he” or “she”", () => {
  test.each([
    [
      'a party',
      'Carl Toby spoke to many Republicans. Republicans say no. “It was late,” he said.',
      ['Republicans', 'Carl Toby'],
    ],
    [
      'a country, whatever it thinks',
      "Norland's minister, Omar Sadri, said no.\n\nSpokeswoman Carla Holt said nothing had changed.\n\nIran knows that. Iran thinks so.\n\n“It was late,” she said.",
      ['Omar Sadri', 'Carla Holt', 'Carla Holt'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('two whom a noun names again', () => {
  test.each([
    [
      'as the source',
      'Lee spoke to the pilots, Ann Hale and Bob Moe, in May. The pilots, Ann Hale and Bob Moe, said no.',
      ['Ann Hale and Bob Moe'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('a text that stops in the middle of who speaks', () => {
  test.each([
    ['“No,” said the pilot,', ['the pilot']],
    ['“No,” said the pilot, the', ['the pilot']],
    ['“No,” said one of the pilots, the', ['one of the pilots']],
    ['“No,” said her aide, the retired', ['her aide']],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});
