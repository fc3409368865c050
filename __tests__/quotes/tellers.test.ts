import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('what a participle adds to words that somebody tells of is said by whom he tells of', () => {
  test.each<Case>([
    [
      'Police say Orr sent a threat to his wife, writing: “You will pay.”',
      'Police | say | Orr sent a threat to his wife',
      'Orr | writing: | “You will pay.”',
    ],
    [
      'Guards allege the 16-year-old bragged about the theft on X, writing, “we up 4 tonight.”',
      'Guards | allege | the 16-year-old bragged about the theft on X',
      'the 16-year-old | writing | “we up 4 tonight.”',
    ],
    [
      'Prosecutors said Orr lied to police, telling them he had been at home.',
      'Prosecutors | said | Orr lied to police',
      'Orr | telling | he had been at home',
    ],
    [
      'The complaint says Mr Orr shouted at staff, calling them “idle”.',
      'The complaint | says | Mr Orr shouted at staff',
      'Mr Orr | calling | them “idle”',
    ],
    [
      'Critics say the mayor lied to voters, saying the figures were wrong.',
      'Critics | say | the mayor lied to voters',
      'Critics | saying | the figures were wrong',
    ],
    [
      'Ms Lee said the council had failed, calling it “a disgrace”.',
      'Ms Lee | said | the council had failed',
      'Ms Lee | calling | it “a disgrace”',
    ],
    [
      'Doctors said the drug was sent to her, warning that it was late.',
      'Doctors | said | the drug was sent to her',
      'Doctors | warning | that it was late',
    ],
  ])('%s', check);
});

describe('inside marks a question ends before the next clause, which is read too', () => {
  test.each<Case>([
    [
      '“When one guest asked why she had no room, Mrs Orr told her that it was late,” he said.',
      'he | said | “When one guest asked why she had no room, Mrs Orr told her that it was late,”',
      'one guest | asked | why she had no room',
      'Mrs Orr | told | that it was late',
    ],
    [
      '“When I asked him why, he said he was bored,” Ms Orr said.',
      'Ms Orr | said | “When I asked him why, he said he was bored,”',
      'I | asked | why',
      'he | said | he was bored',
    ],
    [
      '“I asked him if he was well and he said yes,” Ms Orr said.',
      'Ms Orr | said | “I asked him if he was well and he said yes,”',
      'I | asked | if he was well',
    ],
    [
      '“I asked if she was ill and if she had seen a doctor,” he said.',
      'he | said | “I asked if she was ill and if she had seen a doctor,”',
      'I | asked | if she was ill and if she had seen a doctor',
    ],
    [
      '“My client maintains his innocence and we intend to fight this,” said Mr Orr.',
      'Mr Orr | said | “My client maintains his innocence and we intend to fight this,”',
    ],
    [
      'When police asked where he had been, Orr replied that he was ill.',
      'police | asked | where he had been',
      'Orr | replied | that he was ill',
    ],
  ])('%s', check);
});
