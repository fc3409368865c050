import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

/** A headline, with a text below it. */
const headed = (headline: string, below = 'It rained on Monday.'): string => `${headline}\n\n${below}`;

describe('who acts in a headline says what stands behind its colon', () => {
  test.each<Case>([
    [headed("Mary Orr breaks silence on row with Bill Moss: 'I have moved on'"), "Mary Orr | : | 'I have moved on'"],
    [headed('Mary Orr slams Bill Moss: ‘He lied to me’'), 'Mary Orr | : | ‘He lied to me’'],
    [headed('Mary Orr on singing with Bill Moss: ‘He is a gem’ (Video)'), 'Mary Orr | : | ‘He is a gem’'],
    [headed('A lesson from Bill Moss: ‘Keep your boots dry.’'), 'A lesson from Bill Moss | : | ‘Keep your boots dry.’'],
  ])('%s', check);
});

describe('a headline on what happened at a place', () => {
  const below = 'The council met in Hexby on Monday.';
  test.each<Case>([
    [headed('Hexby: Council shuts pool after storm', below)],
    [headed('Orle West: Moss wins by-election')],
    [
      headed('Norland: Tariffs are a mistake', 'Norland said on Monday that it would sue.'),
      'Norland | : | Tariffs are a mistake',
      'Norland | said | that it would sue',
    ],
  ])('%s', check);
});

describe('who says it at the end of a headline', () => {
  test.each<Case>([
    [headed('Coast road to stay shut all week: BBC'), 'BBC | : | Coast road to stay shut all week'],
    [headed('Bank to cut a hundred jobs: report'), 'report | : | Bank to cut a hundred jobs'],
    [
      headed('Storr to build three ferries: Moss', 'The mayor, Bill Moss, spoke.'),
      'Moss | : | Storr to build three ferries',
    ],
    [
      headed('Norland to raise fares - transport ministry source'),
      'transport ministry source | - | Norland to raise fares',
    ],
    [headed('How to get the most of a long weekend: York')],
    [
      headed('Exclusive-Storr in talks to buy Orle Ferries, sources say'),
      'sources | say | Storr in talks to buy Orle Ferries',
    ],
  ])('%s', check);
});

describe('who does the one thing in a headline says the other', () => {
  test.each<Case>([
    [headed("Fed's Moss sees no rush to cut, says wages cloud view"), "Fed's Moss | says | wages cloud view"],
    [headed("Porters rebuff bosses' offer, vow more strikes"), 'Porters | vow | more strikes'],
  ])('%s', check);
});

describe('names in marks are not said', () => {
  test.each<Case>([
    ['She keeps a goat named “Duchess” behind the shop.'],
    ['A game called “Red Kites” tops the list.'],
    ['He set up a group called “Hexby Says No” in May.'],
    ['The ferry was named “Pride of the North” in 1990.'],
    ['He gives a class: “Birds for All.”'],
    ['The choir’s name: “Late Larks.”'],
    ['The mayor called “Plan B” a folly.', 'The mayor | called | “Plan B”'],
    ['The mayor’s message: “Go home.”', 'The mayor’s | message: | “Go home.”'],
  ])('%s', check);
});

describe('an answer behind a question of the writer’s', () => {
  test.each<Case>([
    ['Mary Orr was asked in. Did she think of saying no? “Not once, ever.”', 'she |  | “Not once, ever.”'],
    ['Has it rained? “I hope so,” Mary Orr said.', 'Mary Orr | said | “I hope so,”'],
    ['In a prepared statement read to the court, the driver said: “I am sorry.”', 'the driver | said: | “I am sorry.”'],
  ])('%s', check);
});

describe('labels that are nobody', () => {
  test.each<Case>([
    ['PHOTO: Bill Moss holds a hat.\n\nIt rained.'],
    ['The Latest: Moss’s hats come from Norland.\n\nIt rained.'],
    ['Kestrels: G Bill Moss (left knee) missed his third match.\n\nIt rained.'],
    ['Police: Bill Moss missed his third match.\n\nIt rained.', 'Police | : | Bill Moss missed his third match'],
  ])('%s', check);
});

describe('a line in marks whose words the text has again', () => {
  test.each<Case>([
    [
      'The pier fell.\n\n‘Like a big bang’\n\n“It was like a big bang,” said Mary Orr.',
      ' |  | ‘Like a big bang’',
      'Mary Orr | said | “It was like a big bang,”',
    ],
    [
      'Rescuers ‘worn to the bone’\n\nThe pier fell.\n\n“We are all worn to the bone,” said Mary Orr.',
      ' |  | ‘worn to the bone’',
      'Mary Orr | said | “We are all worn to the bone,”',
    ],
    [
      '‘Song of the Larks’ to close\n\nThe pier fell.\n\n“I loved Song of the Larks,” said Mary Orr.',
      'Mary Orr | said | “I loved Song of the Larks,”',
    ],
    [
      'The pier fell.\n\n‘Late Larks’\n\n“It was like a big bang,” said Mary Orr.',
      'Mary Orr | said | “It was like a big bang,”',
    ],
  ])('%s', check);
});
