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
      'by an office of two words behind a name',
      'Nina Falk left. The Storr Air chief executive said it was late. She said that it rained.',
      ['The Storr Air chief executive', 'The Storr Air chief executive'],
    ],
    [
      'called a woman',
      'A neighbour, who asked not to be named, said it was late. “It rained,” the woman said.',
      ['A neighbour', 'A neighbour'],
    ],
    ['not of another gender', 'One father said it was late. The woman said it rained.', ['One father', 'The woman']],
    ['not whom one has told of', 'A guard said a girl fell. The woman said it rained.', ['A guard', 'The woman']],
    ['not of an official', 'A spokesperson said it was late. The woman said no.', ['A spokesperson', 'The woman']],
    [
      'who are a team',
      'Biologists at Orle University found that it was late. The team said it rained.',
      ['Biologists at Orle University', 'Biologists at Orle University'],
    ],
    [
      'who passes by',
      'Mo Falk fled. A passer-by said it was late. “It rained,” the 27-year-old said.',
      ['A passer-by', 'A passer-by'],
    ],
    [
      'who was an all-rounder',
      'Ann Dial and Bo Orr met. Coach Max Moss spoke. “It is hot,” he said. The former all-rounder insisted that it rained.',
      ['Max Moss', 'Max Moss'],
    ],
    [
      'who gives a first name',
      'A surgeon, who asked to be identified only by his first name, Taras, said it was late. “We need help,” he said.',
      ['Taras', 'Taras'],
    ],
    [
      'who gives a call sign',
      'Mayor Ann Dial left. One soldier, who gave only his call sign, Wolf, said it was late. Wolf said that it rained.',
      ['Wolf', 'Wolf'],
    ],
    [
      'who gives one behind an as',
      'A baker from Orle, who gave her name only as Mira, said it was late. “It is cold,” she said.',
      ['Mira', 'Mira'],
    ],
    [
      'who gives one and is doing something',
      'A retired nurse who gave her name only as Mira is folding sheets. “It is cold,” she says.',
      ['Mira'],
    ],
    [
      'who goes by one',
      'A trader going by the name Ember claimed that it was late. “It is cold,” the trader said.',
      ['Ember', 'Ember'],
    ],
    ['who is known by one', 'A trader known as Ember left. “It is cold,” the trader said.', ['Ember']],
    [
      'who met somebody called so',
      'A nurse who worked with a man called Pavel was crying. “He was kind,” she said.',
      ['A nurse'],
    ],
    [
      'who is identified by a title',
      'A baker, who asked to be named only as Mr Quill, said it was late. “It is cold,” he said.',
      ['Quill', 'Quill'],
    ],
    [
      'who knew another by one',
      'A surgeon, who knew the dead man only by his first name, Taras, said it was late. “We need help,” he said.',
      ['A surgeon', 'A surgeon'],
    ],
    [
      'who gave another one',
      'A coach, who gave the winger his nickname, Duke, said it was late. “We need help,” he said.',
      ['A coach', 'A coach'],
    ],
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
    [
      'one of several, and another',
      'Crews left on Monday. One, a cook, said it was late. Another said it was dull. Another said that he was ill.',
      ['One, a cook', 'Another', 'Another'],
    ],
    ['anybody', 'One can say it is late. One wonders whether it is over.', [null, null]],
    [
      'somebody’s office',
      'The office of Port Minister Ann Moe denied that it was shut. The office of Port Minister Ann Moe said it was shut.',
      ['The office of Port Minister Ann Moe', 'The office of Port Minister Ann Moe'],
    ],
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
      ['Peter Hark', 'Joe Adew'],
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
    [
      'nobody of the byline',
      'Pier shut again\n\nBy Clara Moe, Harbour Reporter\n\nThe pier was shut on Monday after she admitted that it was late.\n\nAnn Orr said that it rained.',
      [null, 'Ann Orr'],
    ],
    [
      'nor of one with a place',
      'Pier shut again\n\nClara Moe in Orle\n\nThe pier was shut on Monday after she admitted that it was late.',
      [null],
    ],
    [
      'whom a sentence names that begins so',
      'Pier shut again\n\nBy noon Clara Moe was in Orle.\n\nShe said that it was late.',
      ['Clara Moe'],
    ],
    ['nothing that is posted on', 'In a post on Orlebook she said that it was late.', [null]],
    [
      'no day, but the report',
      'It began with a report from the Road Guild, published on Monday, which found that it was late. It said that it rained.',
      ['a report', 'a report'],
    ],
    [
      'more than one, though a group',
      'A group of nurses wrote to the Port Ministry demanding action. In the letter, dated June 3, they said that it was late.',
      ['A group of nurses', 'A group of nurses'],
    ],
    [
      'nobody whom only words have told of, twice too',
      'Local MP Fiona Moe has written to Mr Hale. In a letter on Monday she said that it was late.\n\n“I wonder why a guard had to beg and why he was cold,” she wrote.',
      ['Fiona Moe', 'Fiona Moe', 'Fiona Moe'],
    ],
    [
      'no place where somebody works',
      'Mr Hale cited the case of a Kesto teacher who was fired.\n\n“She asked them, ‘Why?’” Mr Hale said.',
      ['Hale', 'Hale', 'a Kesto teacher'],
    ],
    [
      'who is asked, and not who asks',
      'Dan Osk KC opened the case.\n\n“It was tea,” Mr Page said.\n\nAsked by Osk whether the two had argued, he replied: “Once.”',
      ['Page', 'Dan Osk', 'Page'],
    ],
    ['who has asked and goes on', 'Dan Osk asked whether it was late. He said that it rained.', ['Dan Osk', 'Dan Osk']],
    [
      'not who is told so',
      'Police say that the boat sank. A pair of hikers saw a woman. They told police that she waved.',
      ['Police', null],
    ],
    [
      'whom a description means that spoke last',
      'Judge Alan Orr told her: “Go.”\n\nDefending, Giles Hale claimed that it was late.\n\nBut the judge snapped: “It rains.”\n\nHe ordered her to pay.',
      ['Alan Orr', 'Giles Hale', 'Alan Orr', 'Alan Orr'],
    ],
    [
      'not whom a description means of whom somebody speaks',
      'House Speaker Paul Orr said that it was late.\n\nRep. Lee Moe said it would help the speaker. “It rains,” he said.',
      ['Paul Orr', 'Lee Moe', 'Lee Moe'],
    ],
    [
      'not of whom somebody speaks',
      'Coach Rui Moe admitted that it was late. Speaking at the unveiling of new goalkeeper Joel Dass, he said: “It rains.”',
      ['Rui Moe', 'Rui Moe'],
    ],
    [
      'who speaks of his own',
      'Coach Rui Moe left.\n\nSpeaking in Orle, Joel Dass laughed. “It rains,” he said.',
      ['Joel Dass'],
    ],
    [
      'as for whom it tells',
      'Ted Orr warned of rain. “It rains,” the Texas senator said.\n\nAs for Moe, he said that it was late.',
      ['Ted Orr', 'Ted Orr', 'Moe'],
    ],
    [
      'who speaks for a firm',
      'Stacey Moe claims that it was late.\n\nA spokesman for Golden Tide Leisure said: “It rains.”\n\nHe denied that it was cold.',
      ['Stacey Moe', 'A spokesman for Golden Tide Leisure', 'A spokesman for Golden Tide Leisure'],
    ],
    [
      'somebody like whom another is',
      'Mr Page said he had trusted his partner like a sister.\n\n“She made tea,” he said. “She’d sit and say, ‘Drink.’”',
      ['Page', 'Page', 'his partner'],
    ],
    [
      'who somebody turns out to be',
      'Walt Orr said that it was late.\n\nThe youngest of the men is Tyler Lind, who is twenty and keeps cows. He came because of rain. “It rains,” he said.',
      ['Walt Orr', 'Tyler Lind'],
    ],
    [
      'whose child it is',
      'Amber Orr said that it was late. “It rains,” she said.\n\nJoel Moe, whose daughter has asthma, said that it was cold. “She says it is dark,” he said.',
      ['Amber Orr', 'Amber Orr', 'Joel Moe', 'Joel Moe', 'whose daughter'],
    ],
    [
      'no messenger',
      'Musa Orr could not be reached. His phone rang. In an earlier Orlechat message, he said that it was late.',
      ['Musa Orr'],
    ],
    [
      'a woman of a Burmese honorific, and her grandson',
      'This is what Daw Hla Mar Oo keeps. “It is late,” she says.\n\nU Ba Nyein promised that it would rain.\n\nHer grandson is on the roof. He shouts that it is cold.',
      ['Daw Hla Mar Oo', 'U Ba Nyein', 'Her grandson'],
    ],
    ['“US” is no pronoun', 'US prosecutors said that it was late.', ['US prosecutors']],
    [
      'who is in the last sentence, of an age and a trade',
      'Mr Lu Weimin said that it was late. He added that it rained.\n\nMr Bai Shan, 58, a diver with nine years of work, is among the dead.\n\nHis daughter, Ms Bai Lin, a nurse, said it was cold. She showed letters in which he wrote that it was dark.',
      ['Lu Weimin', 'Lu Weimin', 'Bai Lin', 'Bai Shan'],
    ],
    [
      'whom somebody else calls by name within a quotation',
      'An aide to Tom Crane wrote that it was late.\n\nCarol Ann Orr, a clerk, says that it rains. “I call,” she says. “He said, ‘Carol Ann, why?’”',
      ['An aide to Tom Crane', 'Carol Ann Orr', 'Carol Ann Orr', 'Tom Crane'],
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
      'the company, and not the exchange that is told so',
      'The pit’s owner, Luo Ore Energy, apologised to the town. In a note to the Orle bourse, the company said that it was late.',
      ['Luo Ore Energy', 'Luo Ore Energy'],
    ],
    [
      'nor what it makes',
      'Shares of Storr Mills, the maker of Hob stews and Happy Bits breakfast cereal, fell on Monday. Volumes fell too, the company said.',
      ['Storr Mills'],
    ],
    [
      'an airline is no alliance',
      "Reef Airways has cut flights.\n\nThe Mechanics' Alliance said that it was late.\n\nThe airline said that it rained.",
      ["Mechanics' Alliance", 'Reef Airways'],
    ],
    [
      'a senator of a state, and not the state',
      'Bernie Hale spoke in Orle. The independent Vermont senator vowed to stay. He said that it was late.',
      ['Bernie Hale', 'Bernie Hale'],
    ],
    [
      'a father who is named further on',
      'Hunt for Tania Moe goes on\n\nHer father says that it is late.\n\n“It rains,” her father, Rob Moe, said.',
      ['Rob Moe', 'Rob Moe'],
    ],
    [
      'but not somebody else’s',
      'Tania Moe went missing in Orle.\n\nHer father says that it is late.\n\n“It rains,” his father, Rob Orr, said.',
      ['Her father', 'Rob Orr'],
    ],
    [
      'a ministry, and not its secretary',
      'Treasury calls for talks\n\nThe steps were told on Tuesday. “It rains,” said Treasury Secretary Ann Moe.',
      ['Treasury', 'Ann Moe'],
    ],
    ['a firm in apposition', 'Ms. Moe’s sponsor, the shoe company Storr, said that it was late.', ['Storr']],
    ['no person in a clause of his own', 'Ms. Moe’s sponsor, the company said, was late.', ['the company']],
    [
      'by what one has been',
      'Alfred Moe, 80, took his bin to the tip.\n\n“It rains,” said the former lorry driver.',
      ['Alfred Moe'],
    ],
    [
      'but not by a job that many have',
      'Alfred Moe, 80, took his bin to the tip.\n\n“It rains,” said the former council employee.',
      ['the former council employee'],
    ],
    [
      'by where one is based',
      'Another, Senator Breda Moe, went on. She said that it was late.\n\n“It rains,” said the Orle-based Senator.',
      ['Breda Moe', 'Breda Moe'],
    ],
    [
      'not where a reporter is',
      'Orle is quiet after the coup\n\nNaomi Moe in Storr\n\n“It rains,” says the 44-year-old tailor.',
      ['the 44-year-old tailor'],
    ],
    [
      'no place that hangs on another',
      'Lee, of Larch Close, Wendle, denies theft. The firm said that it was late.',
      ['Lee', 'The firm'],
    ],
    [
      'a boss, of a union',
      'Guild Union regional secretary Joe Moe blasted the mayor. “It rains,” he said. The union boss later apologised, saying he had been tired.',
      ['Joe Moe', 'Joe Moe', 'Joe Moe'],
    ],
    [
      'a forum that is named so',
      'Dr Ian Moe leads the Orle Patients’ Forum. The forum has called for rain.',
      ['Orle Patients’ Forum'],
    ],
    ['no forum that is named', 'Dr Ian Moe leads the Orle Club. The forum has called for rain.', ['The forum']],
    [
      'a title cut off from its name is not another’s',
      '“It rains,” said Paul Orr, the firm’s president.\n\nPresident Grant Moe said that it was “late” and urged states to act.',
      ['Paul Orr', 'Grant Moe', 'Grant Moe'],
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
