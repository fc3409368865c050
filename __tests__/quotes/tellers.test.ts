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

describe('a noun for what is said, and who says it behind it', () => {
  test.each<Case>([
    ['Orr rejected a claim by Ann Lee that the dam leaks.', 'Orr | rejected | a claim by Ann Lee that the dam leaks', 'Ann Lee | claim | that the dam leaks'], // biome-ignore format: one case
    ['The guild echoed remarks by the trader Max Cole last week that the fish were stale.', 'The guild | echoed | remarks by the trader Max Cole last week that the fish were stale', 'the trader Max Cole | remarks | that the fish were stale'], // biome-ignore format: one case
    ['The talk stood out for its length, and for the suggestion by a local baker that bread “be free.”', 'a local baker | suggestion | that bread “be free.”'], // biome-ignore format: one case
    ['Orr rejected claims by Ann Lee that were false.', 'Orr | rejected | claims by Ann Lee that were false'],
    ['The guild will not accept any pledge by Orr that the fish are fresh.'],
  ])('%j', check);
});

describe('what many fear, and what else they say', () => {
  test.each<Case>([
    ['Some growers fear that the rain has missed its time and warn that counting on wells is no plan.', 'Some growers | fear | that the rain has missed its time', 'Some growers | warn | that counting on wells is no plan'], // biome-ignore format: one case
  ])('%j', check);
});

describe('who gets in touch, rather than with whom', () => {
  test.each<Case>([
    ['“My mum’s texted me saying the boat had sunk,” Ann Lee said.', 'Ann Lee | said | “My mum’s texted me saying the boat had sunk,”', 'My mum | saying | the boat had sunk'], // biome-ignore format: one case
    ['“A cousin rang us saying she was ill,” Ann Lee said.', 'Ann Lee | said | “A cousin rang us saying she was ill,”', 'A cousin | saying | she was ill'], // biome-ignore format: one case
    ['“They recorded me saying she was ill,” Ann Lee said.', 'Ann Lee | said | “They recorded me saying she was ill,”', 'me | saying | she was ill'], // biome-ignore format: one case
  ])('%j', check);
});
