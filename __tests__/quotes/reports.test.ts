import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('who has told all of it', () => {
  test.each<Case>([
    [
      'Voss said the fire was “a warning”, the harbour radio reported.',
      'the harbour radio | reported | Voss said the fire was “a warning”',
      'Voss | said | the fire was “a warning”',
    ],
    [
      'Voss said the port was safe, the board told local papers.',
      'the board | told | Voss said the port was safe',
      'Voss | said | the port was safe',
    ],
    [
      'The guild thinks that wages fell, Voss said.',
      'Voss | said | The guild thinks that wages fell',
      'The guild | thinks | that wages fell',
    ],
    [
      'Most crews think port is failing, survey finds\n\nVoss left on Monday.',
      'survey | finds | Most crews think port is failing',
      'Most crews | think | port is failing',
    ],
    [
      'The survey found that crews like ships. Cooks, it found, prefer trains.',
      'The survey | found | that crews like ships',
      'it | found | Cooks … prefer trains',
    ],
    [
      'The trial was short. Divers, the study concludes, felt no cold.',
      'the study | concludes | Divers … felt no cold',
    ],
    [
      'The tribunal ruled that pilots were late. Crews were tired, the tribunal ruled.',
      'The tribunal | ruled | that pilots were late',
      'the tribunal | ruled | Crews were tired',
    ],
  ])('%s', check);
});

describe('headlines of two parts', () => {
  test.each<Case>([
    [
      'Board says port is safe; crews vow to strike\n\nVoss left on Monday.',
      'Board | says | port is safe',
      'crews | vow | to strike',
    ],
    ['Board says port is safe; crews call plan “mad”\n\nVoss left on Monday.', 'Board | says | port is safe'],
    [
      'Orle and Storr trade accusations over lost ship\n\nVoss left on Monday.',
      'Orle and Storr | trade accusations over | lost ship',
    ],
    ['Storr trims outlook as demand for boats fades\n\nVoss left on Monday.'],
  ])('%s', check);
});

describe('a quotation and who says it, in a headline', () => {
  test.each<Case>([
    [
      '‘We were slow’: Dallow\n\nMartin Dallow said crews were slow.',
      'Dallow | : | ‘We were slow’',
      'Martin Dallow | said | crews were slow',
    ],
    [
      '‘We were slow’: Dallow rages after defeat\n\nMartin Dallow said crews were slow.',
      'Dallow | : | ‘We were slow’',
      'Martin Dallow | said | crews were slow',
    ],
    [
      '‘We were slow’: Storr rues defeat\n\nMartin Dallow said Storr were slow.',
      ' | : | ‘We were slow’',
      'Martin Dallow | said | Storr were slow',
    ],
  ])('%s', check);
});

describe('what went on meanwhile, and since, is not said', () => {
  test.each<Case>([
    [
      'Voss said that crews were “an hour away” from a deal, even as others threatened to wreck it.',
      'Voss | said | that crews were “an hour away” from a deal',
      'others | threatened | to wreck it',
    ],
    [
      'Voss said that the port, even as a ruin, had its charm.',
      'Voss | said | that the port, even as a ruin, had its charm',
    ],
    [
      'Voss resigned, saying she was tired, but the row has since spread to the guild.',
      'Voss | saying | she was tired',
    ],
    [
      'Crews were told to stay aboard as a gale brought hail and what pilots called “the worst night in years”.',
      ' | were told | to stay aboard as a gale brought hail',
      'pilots | called | “the worst night in years”',
    ],
    [
      'Voss blamed the rain and what she called “sheer malice”.',
      'Voss | blamed | the rain and what she called “sheer malice”',
    ],
    [
      'Voss said the raid and what pilots called “the lies” had hurt her.',
      'Voss | said | the raid and what pilots called “the lies” had hurt her',
    ],
  ])('%s', check);
});

describe('a list of participles is one clause', () => {
  test.each<Case>([
    [
      'The coroner said sailors were beaten, starved and denied water.',
      'The coroner | said | sailors were beaten, starved and denied water',
    ],
    [
      'Ida Falk said dockers were sacked, fined and refused pay.',
      'Ida Falk | said | dockers were sacked, fined and refused pay',
    ],
    ['Falk said she was ill and denied the theft.', 'Falk | said | she was ill', 'Falk | denied | the theft'],
  ])('%s', check);
});

describe('those whom it was told to, and where, are left out', () => {
  test.each<Case>([
    ['A pilot told state-linked al-Safa Radio that boats had sunk.', 'A pilot | told | that boats had sunk'],
    ['Her guild, she told the board, was ready to talk.', 'she | told | Her guild … was ready to talk'],
    [
      'Voss said in a letter read to the crew that she had lied.',
      'Voss | said in a letter read to the crew | that she had lied',
    ],
  ])('%s', check);
});

describe('the verb that brings a noun', () => {
  test.each<Case>([
    ["The move drew criticism from the pilots' guild.", "the pilots' guild | drew criticism | The move"],
    [
      'The guild issued a joint statement condemning the raid as “a farce”.',
      'The guild | condemning | the raid as “a farce”',
    ],
  ])('%s', check);
});

describe('“alleged” as a verb', () => {
  test.each<Case>([
    ['The guild alleged widespread theft.', 'The guild | alleged | widespread theft'],
    [
      'Crews allege theft, and the board alleged that Voss had lied.',
      'Crews | allege | theft',
      'the board | alleged | that Voss had lied',
    ],
    ['The alleged theft was her alleged crime.'],
    ['Voss is alleged to have lied.', 'Voss | is alleged | to have lied'],
    [
      'Voss said the ship had sunk and alleged that pilots had slept.',
      'Voss | said | the ship had sunk',
      'Voss | alleged | that pilots had slept',
    ],
  ])('%s', check);
});

describe('pleas for something', () => {
  test.each<Case>([
    ['The abbot appealed for calm in Orle.', 'The abbot | appealed for | calm in Orle'],
    ['The council pleaded for patience, but crews left.', 'The council | pleaded for | patience'],
    [
      'The crews begged the board to shut the dam, only to be told it was safe.',
      'The crews | begged | the board to shut the dam',
    ],
    ['The crews begged the board to shut only the dam.', 'The crews | begged | the board to shut only the dam'],
    [
      'The council has forecast gales and advised crews to rest.',
      'The council | has forecast | gales',
      'The council | advised | crews to rest',
    ],
    [
      'The council said that the pier is shut, and urged those stranded to call.',
      'The council | said | that the pier is shut',
      'The council | urged | those stranded to call',
    ],
    [
      'Gales hit Orle. The council advised people living near the dam to rest.',
      'The council | advised | people living near the dam to rest',
    ],
    [
      'The guild had on Monday instructed its crews to rest.',
      'The guild | had on Monday instructed | its crews to rest',
    ],
  ])('%s', check);
});

describe('a headline within the text', () => {
  test.each<Case>([
    [
      'Gales end in Orle\n\nThe crews left.\n\nPort chief calls for calm\n\nDeputy chief Ida Voss called on crews to wait.',
      'Port chief | calls for | calm',
      'Deputy chief Ida Voss | called on | crews to wait',
    ],
    ['The crews left.\n\nPort chief is on call for crews\n\nVoss left.'],
  ])('%s', check);
});

describe('verbs of much else that tell of words', () => {
  test.each<Case>([
    ['Mrs. Voss shot back that the pier was hers.', 'Mrs. Voss | shot back | that the pier was hers'],
    ['Guards shot back at the crew.'],
    ['“No,” Voss shot back.', 'Voss | shot back | “No,”'],
    [
      '“It was cold,” groaned Voss. “It was wet,” deadpanned the clerk.',
      'Voss | groaned | “It was cold,”',
      'the clerk | deadpanned | “It was wet,”',
    ],
    ['The harbor policy states that crews must rest.', 'The harbor policy | states | that crews must rest'],
    ['The member states that voted were late.'],
    ['Counsel for Voss submitted that the pier was safe.', 'Counsel for Voss | submitted | that the pier was safe'],
    ['Voss submitted the plan that crews wrote.'],
    ['ORLE — A judge on Monday freed Voss, ruling that she had been ill.', 'A judge | ruling | that she had been ill'],
    [
      'Half of the ships were late, data from the Orle guild showed on Monday, compared with a third in May.',
      'data from the Orle guild | showed | Half of the ships were late … compared with a third in May',
    ],
    ['Voss was late, compared with Orr.'],
    ['Several crews held signs reading “Keep Our Pier.”', 'signs | reading | “Keep Our Pier.”'],
    ['Crews held up a banner that read “Keep Our Pier.”', 'Crews | that read | “Keep Our Pier.”'],
    [
      '“We wait,” Fry said.\n\nMeanwhile, the Warden of Orle, Ida Voss, has appealed to both guilds to wait.',
      'Fry | said | “We wait,”',
      'the Warden of Orle, Ida Voss | has appealed to | both guilds to wait',
    ],
    [
      '“We wait,” Fry said.\n\nMeanwhile, Max Orr, of Mill Lane, Orle, denies one count of murder.',
      'Fry | said | “We wait,”',
      'Max Orr, of Mill Lane, Orle | denies | one count of murder',
    ],
    ['Voss referred the claim to the harbor board.'],
    ['Voss referred to the claim as a joke.', 'Voss | referred to | the claim as a joke'],
    ['The guild weighs whether to strike.'],
    ['Orle led early but conceded two late goals.'],
    ['Orle conceded that two goals were late.', 'Orle | conceded | that two goals were late'],
    ['Voss cast a vote for the plan.'],
    ['Voss cast the plan as a threat.', 'Voss | cast | the plan as a threat'],
    ['Guilds trade blame as port shuts'],
    ['Voss blamed the guild for it.', 'Voss | blamed | the guild for it'],
    ['Crews who saw the plan expressed anger on Friday.'],
    ['Asked about the plan, Voss said it was late.', 'Voss | said | it was late'],
    ['Asked about her claim that it was late, Voss smiled.', ' | Asked about | her claim that it was late'],
    ['Roundup: Two ships lost in Orle as gales go on\n\nVoss left on Monday.'],
    [
      'Orle Press: Two ships lost in Orle as gales go on\n\nVoss left on Monday.',
      'Orle Press | : | Two ships lost in Orle as gales go on',
    ],
  ])('%s', check);
});

describe('figures of business are no calls', () => {
  test.each<Case>([
    ['Storr cut its yearly profit forecast for the second time in May.'],
    [
      'Voss made a fresh demand for pay, and Storr forecast a loss.',
      'Voss | made a fresh demand for | pay',
      'Storr | forecast | a loss',
    ],
  ])('%s', check);
});
