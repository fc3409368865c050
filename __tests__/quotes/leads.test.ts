import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('what a report tells first, before who says it', () => {
  test.each<Case>([
    [
      'The depot had no right to sack the cooks, a court ruled on Monday, ordering it to pay them.',
      'a court | ruled | The depot had no right to sack the cooks',
      'a court | ordering | it to pay them',
    ],
    [
      "The game broke the law by showing the names of players, Norland's data watchdog ruled yesterday.",
      "Norland's data watchdog | ruled | The game broke the law by showing the names of players",
    ],
    [
      'Guards beat at least 12 miners in March, Mercy Watch International said today.',
      'Mercy Watch International | said | Guards beat at least 12 miners in March',
    ],
    [
      '(Orle, May 3, 2024) – Guards beat at least 12 miners in March, Mercy Watch International said today.',
      'Mercy Watch International | said | Guards beat at least 12 miners in March',
    ],
    [
      'ORLE, May 3 (Newswire) -- Norland fired two rockets over the strait on Friday, the Joint Staff (JS) said, in its third test this year.',
      'the Joint Staff (JS) | said | Norland fired two rockets over the strait on Friday',
    ],
    [
      'Norland fired two rockets over the strait on Friday, the military said, in its third test this year.',
      'the military | said | Norland fired two rockets over the strait on Friday',
    ],
    [
      'Norland’s troops had taken two mills and “a depot”, the ministry said in a note carried by the state agency.',
      'the ministry | said | Norland’s troops had taken two mills and “a depot”',
    ],
    [
      'Few quays are ready for a storm, a survey of 40 quays has shown, raising fears for trade.',
      'a survey of 40 quays | has shown | Few quays are ready for a storm',
    ],
    [
      'Rates will stay high for longer, Fed Governor Ann Holt said on Tuesday.',
      'Fed Governor Ann Holt | said | Rates will stay high for longer',
    ],
    [
      'Truce fails\nRebels seized two mills near Orle on Sunday, the army said, while envoys struggled to save the truce.',
      'the army | said | Rebels seized two mills near Orle on Sunday',
    ],
    [
      'The war has killed nine editors, according to the Orle Observatory, a monitoring group based in Norville.',
      'the Orle Observatory | according to | The war has killed nine editors',
    ],
  ])('%s', check);
});

describe('what is no tag of a whole clause', () => {
  test.each<Case>([
    ['Hale called the plan “a farce,” a word the judge later repeated.', 'Hale | called | the plan “a farce,”'],
    [
      'The lake is warming, new research shows, as winters grow shorter.',
      'new research | shows | The lake is warming … as winters grow shorter',
    ],
    [
      'A bomb went off at noon, police said, killing nine people.',
      'police | said | A bomb went off at noon … killing nine people',
    ],
  ])('%s', check);
});
