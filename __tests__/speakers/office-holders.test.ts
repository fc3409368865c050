import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

describe('an office or a trade that goes with what was told of the only one named', () => {
  test.each<Case>([
    ['an office', 'Ann Pugh has been in office since May. "We’ll mend it," the mayor said.', 'Ann Pugh'],
    ['one left', 'Max Saar resigned on Friday. "I\'m tired," the minister said.', 'Max Saar'],
    ['a former one', 'Ann Pugh quit on Friday. The former mayor said she was tired.', 'Ann Pugh'],
    ['a captain', 'Max Orr scored late. “I am proud,” the captain said.', 'Max Orr'],
    ['a film-maker', 'Ann Pugh’s new film is set in 2041. “I wanted silence,” the film-maker says.', 'Ann Pugh'],
    ['a director', 'Ann Pugh’s new film is set in 2041. “I wanted silence,” the director says.', 'Ann Pugh'],
    ['a writer', 'Max Orr left. “I am sad,” the author said.', 'Max Orr'],
    ['an author', 'Ann Pugh’s new novel is out. “I wanted silence,” the author says.', 'Ann Pugh'],
  ])('%s', check);
});

describe('an office of somebody else', () => {
  test.each<Case>([
    ['who speaks of her', 'Ann Pugh quit on Friday. “I liked her,” the mayor said.', 'the mayor'],
    ['who may speak of her', 'Ann Pugh quit on Friday. The mayor said she was late.', 'The mayor'],
    ['of whom nothing tells', 'Max Orr was shot on Friday. “I am sad,” the mayor said.', 'the mayor'],
    ['one of two', 'Ann Pugh and Max Orr won the election. “I am glad,” the mayor said.', 'the mayor'],
    ['beside her husband', 'Ann Pugh resigned. Her husband wept. “I am sad,” the mayor said.', 'the mayor'],
    ['by another role', 'Max Orr, a striker, quit on Friday. “I am sad,” the minister said.', 'the minister'],
    ['by sex', 'Mr Max Orr resigned on Friday. “I am sad,” the chairwoman said.', 'the chairwoman'],
    ['a lawyer', 'Max Orr resigned on Friday. “I am sad,” the lawyer said.', 'the lawyer'],
    ['of a land', 'Max Orr resigned on Friday. “I am sad,” the Danish minister said.', 'the Danish minister'],
  ])('%s', check);
});

describe('who leads a house', () => {
  test.each<Case>([
    [
      'who has spoken before',
      'Ann Pugh defended the vote on Monday. “It was right,” the Senate minority leader said.',
      'Ann Pugh',
    ],
    ['a senator', 'Senator Max Orr rejected the plan. “It is bad,” the majority leader said.', 'Max Orr'],
    ['a speaker', 'Max Orr rejected the plan. “It is bad,” the House speaker said.', 'Max Orr'],
    ['a member', 'Max Orr criticized the plan. “It is bad,” the ranking member said.', 'Max Orr'],
    [
      'not of whom it is said',
      'Max Orr defended the plan. “He is right,” the House majority leader said.',
      'the House majority leader',
    ],
    [
      'nor who only lost',
      'Max Orr lost on Monday. “It is bad,” the House majority leader said.',
      'the House majority leader',
    ],
    [
      'nor a governor',
      'Governor Max Orr rejected it. “It is bad,” the House majority leader said.',
      'the House majority leader',
    ],
    [
      'nor one of two',
      'Max Orr met Ann Pugh on Monday. “It is bad,” the House majority leader said.',
      'the House majority leader',
    ],
  ])('%s', check);
});
