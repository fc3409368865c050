import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

function namesOf(text: string) {
  const { quotes, speakers } = extract(text);
  const byId = new Map(speakers.map((s) => [s.id, s.name]));
  return quotes.map((q) => (q.speaker === null ? null : byId.get(q.speaker)!));
}

describe('somebody without a name', () => {
  test.each([
    [
      'who was described last',
      'Mayor Ann Dial said the town was safe.\n\nA former detainee said guards had beaten her. “They laughed,” she said.',
      ['Ann Dial', 'A former detainee', 'A former detainee'],
    ],
    [
      '“they” of one whose gender is not told',
      'The Foreign Office rejected the report.\n\nOne diplomat said morale was low. “It is grim,” they said.',
      ['Foreign Office', 'One diplomat', 'One diplomat'],
    ],
    [
      'the same behind a relative clause',
      'Onda House denied the claim.\n\nOne Labour MP, who did not want to be named, said colleagues were angry. “Nobody can defend him,” they said.',
      ['Onda House', 'One Labour MP', 'One Labour MP'],
    ],
    [
      '“they” of others',
      'The guild denied it.\n\nA staffer said dues were paid. They included: food, rent and fuel.',
      ['The guild', 'A staffer'],
    ],
    [
      'who is asked and reacts',
      'President Luc Ferrand said he would wait.\n\nA senior EU diplomat in Orle, asked how the strike would end, sighed. “Nobody knows,” he said.',
      ['Luc Ferrand', null, 'A senior EU diplomat'],
    ],
    [
      'who is named only when he speaks on',
      "Norland's trade minister said the port would stay open. “We are staying,” Mark Bell said.",
      ['Mark Bell', 'Mark Bell'],
    ],
    [
      'somebody else has a role of his own',
      'The mayor said the visit was off. “She is ill,” said Ann Lee, a nurse.',
      ['The mayor', 'Ann Lee'],
    ],
    [
      'somebody else was named before',
      'Ann Lee left. The mayor said the visit was off. “She is ill,” Ann Lee said.',
      ['The mayor', 'Ann Lee'],
    ],
    ['who wrote a note is not who found it', 'Divers found a note in which she had written: “I am sorry.”', [null]],
    ['a plural is not “he”', 'Divers said it was late. “It rained,” he said.', ['Divers', null]],
    [
      'another office that is cited',
      'Mayor Ann Pruitt says islanders could move. Homes cost too much, according to the county assessor.',
      ['Ann Pruitt', 'the county assessor'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('whom a pronoun means', () => {
  test.each([
    [
      'who asks goes on',
      'Ivo Papas said the port was shut.\n\nAlec Tsak asked why no boat had come. “Where was the board?” he said.',
      ['Ivo Papas', 'Alec Tsak', 'Alec Tsak'],
    ],
    [
      'no country',
      "Norland's minister, Omar Sadri, said the offer was poor.\n\nSpokeswoman Carla Holt said nothing had changed.\n\n“Our plan is the same,” Holt said. “Iran knows what it has to do.”\n\nAsked about talks, she replied: “No.”",
      ['Omar Sadri', 'Carla Holt', 'Carla Holt', 'Carla Holt'],
    ],
    [
      'not whom the clause is about',
      'Chancellor Uwe Brandt sacked his finance minister on Monday.\n\nFinance Minister Karl Lohse hit back within the hour. The chancellor, he said, had “lost his nerve”.',
      ['Karl Lohse'],
    ],
    [
      'who disagrees, behind a role',
      '“Sell him,” former captain Tom Bray said on a podcast.\n\nHis co-host, former goalkeeper Lena Orteg, disagreed. “He must stay,” she said.',
      ['Tom Bray', 'Lena Orteg'],
    ],
    [
      'who smiles, and not who is asked about',
      'Rovers want to keep striker Paul Renaud, 23.\n\n“Paul is here,” coach Lars Nyberg said.\n\nPressed on whether Renaud had asked to go, the Swede smiled. “Ask him,” he said.',
      ['Lars Nyberg', 'Lars Nyberg'],
    ],
    [
      'a goal is no person',
      "Peter Hark rued the defeat. “We were poor,” he said.\n\nStorr's winner came from substitute Joe Adew, 19, who ran in late. “I just closed my eyes,” he laughed.",
      ['Peter Hark', null],
    ],
    [
      'who hopes and speaks',
      'Lee Corr, who wants to win, said it was late. “It rained,” he said.',
      ['Lee Corr', 'Lee Corr'],
    ],
    [
      'a report, and not what it tells of',
      'A report by the guild said the app told one tester that seven was even. It said that schools should wait.',
      ['A report by the guild', 'the app', 'A report by the guild'],
    ],
    [
      'no place behind that of a body',
      '“There is oil,” the head of the survey, P. Rao of the Institute of Tide Studies, Kottur, told The Argus. If it is deep, he said, “we stop”.',
      ['P. Rao', 'P. Rao'],
    ],
    [
      'neither of two places',
      'Mayor Ann Lee said that 61 farms in Bari and Kesta blocks were wet. “Nine are dry,” she said.',
      ['Ann Lee', 'Ann Lee'],
    ],
    [
      'whoever is in apposition, of a body',
      '“It was a joke,” Yara Orta said.\n\nHer lawyer, Lena Hadd of the Storr Project, vowed to fight on.\n\n“This is big,” she said.',
      ['Yara Orta', 'Lena Hadd', 'Lena Hadd'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('whom a description means', () => {
  test.each([
    [
      'the boss of a body',
      'Peter Hark accused his crew of sloth after Selby lost.\n\n“We went missing,” the Selby boss said.',
      ['Peter Hark', 'Peter Hark'],
    ],
    [
      'a role with its body, before a comma',
      'A spokesman for the army, Omar Zebar, said the road was open. “It is safe,” the spokesman said.',
      ['Omar Zebar', 'Omar Zebar'],
    ],
    [
      'a role with whom it serves',
      'An adviser to the premier, Omar Zebar, said the road was open. “It is safe,” the adviser said.',
      ['Omar Zebar', 'Omar Zebar'],
    ],
    [
      'another word for the office',
      "Laokham's ambassador, Sein Tun, rejected the report. “We are calm,” the envoy said.",
      ['Sein Tun', 'Sein Tun'],
    ],
    [
      'no bank is called “Markets”',
      'Prices rose. Markets fell after the central bank warned of a slump.',
      ['the central bank'],
    ],
    [
      'no person is an agency',
      '“I like it,” Bod Oster told me.\n\nThe county’s water agency had closed the well. In a report, the agency wrote that it was late.',
      ['Bod Oster', 'the agency'],
    ],
    [
      'a programme that is an agency',
      '“It rains,” says Sor Ba Du. In June the World Seed Programme cut the ration. The agency had warned that it was late.',
      ['Sor Ba Du', 'World Seed Programme'],
    ],
    [
      'who speaks for somebody of an office',
      'A spokesperson for House Speaker Tom Moe said that it was late.',
      ['A spokesperson for House Speaker Tom Moe'],
    ],
    [
      'what two bodies keep',
      'It was late, according to a list kept by the Associated Wire and Storr University.',
      ['a list kept by the Associated Wire and Storr University'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});

describe('whole names', () => {
  test.each([
    [
      'what a maker is called in a headline',
      'Chipmaker Orlan cuts outlook as sales slow\n\nOrlan Systems said on Monday it would cut jobs.\n\nOrlan also said it had lost a customer.',
      ['Orlan Systems', 'Orlan Systems'],
    ],
    [
      'of three syllables',
      'His sister, Ri Sun Ok, said the drills were over. “They are over,” Ri said.',
      ['Ri Sun Ok', 'Ri Sun Ok'],
    ],
    [
      'hyphened, with a word that is a verb',
      'Opposition leader Ana Omondi-Were backed the plan. “Stay calm,” she wrote.',
      ['Ana Omondi-Were'],
    ],
    [
      'a party, a railway, a region',
      'The Liberal Democrats said they would vote no. Northern Rail said trains were late. Southern Norland said no.',
      ['Liberal Democrats', 'Northern Rail', 'Norland'],
    ],
    [
      'a utility as the firm',
      'The Weather Office issued a red warning. Homes were dark, according to Western Power. The firm said crews were on their way.',
      ['Western Power', 'Western Power'],
    ],
  ])('%s', (_, text, expected) => {
    expect(namesOf(text)).toEqual(expected);
  });
});
