import { describe, expect, test } from '@jest/globals';
import { type Case, check, lastSpeaker } from './last-speaker.ts';

describe('a first name leaves no doubt', () => {
  test.each<Case>([
    [
      'before whose turn it is',
      'Susan Pike accused Michael Dunn of lying. “That is rubbish,” he told reporters.',
      'Michael Dunn',
    ],
    ['of who is told of', 'Mary Smith said John Jones had resigned. “I was pushed,” he said.', 'John Jones'],
    [
      'of who came too',
      'Emma Voss arrived with Paul Dray. He said that it was late. She said that it rained.',
      'Emma Voss',
    ],
    ['of one named by it alone', 'Gemma said that Danilo was late. He said that it rained.', 'Danilo'],
    [
      'nor does the first half of a double one',
      'Jean-Marc Moe took the stand.\n\nLeslie Voss was angry.\n\n“Yes or no?” she asked.',
      'Leslie Voss',
    ],
    ['of a man, whatever the second half', 'Jean-Marie Moe met Tamsa Orr. She said that it was late.', 'Tamsa Orr'],
    ['of a woman, whatever the second half', 'Marie-Pierre Moe met Tamsa Orr. He said that it was late.', 'Tamsa Orr'],
    ['but not of a surname', 'Julia Jean-Lou came. Tom Orr left. She said that it was late.', 'Julia Jean-Lou'],
    ['of a double name alone', 'Louis-Orr came. She said that it was late.', 'Louis-Orr'],
    ['and nobody is meant where nobody fits', 'Susan Pike came. He said that it was late.', null],
    ['but for a title', 'Mrs Michael Platt came. She said that it was late.', 'Michael Platt'],
    [
      'but for what both are called',
      'Robin Voss came. He said that it was late. She said that it rained.',
      'Robin Voss',
    ],
    ['but for a surname', 'Clark came. She said that it was late.', 'Clark'],
    [
      'and what both are called gives way to it',
      'Kim Voss said that Steven Dole was late. He said that it rained.',
      'Steven Dole',
    ],
    [
      'and once told of a speaker it stays',
      'Ann Orr met Jorvo Wend. Tamsa Quill said that it was late. She said that it rained. He said that it snowed.',
      'Jorvo Wend',
    ],
    ['not alone', 'Andrea Voss said that it was late. He added that it rained.', 'Andrea Voss'],
  ])('%s', check);
});

describe('whose her is', () => {
  test.each<Case>([
    [
      'not hers who is her friend',
      'Tamsa gushed that Jorvo was her “best friend”. He told OK! that it was late.',
      'Jorvo',
    ],
    ['but hers who was her mother’s nurse', 'Jorva was her mother’s nurse. “It is late,” she said.', 'Jorva'],
    ['not his whom he describes', 'Voss came. Dray called for Orr, whom he describes as “late”.', 'Dray'],
  ])('%s', check);
});

describe('who is told of around the marks', () => {
  test.each<Case>([
    ['may speak', 'Voss said that Dray was “a friend”. Dray left. “It is late,” he said.', 'Dray'],
    ['not within them', 'Emma Voss said: “Dray was a friend.” Later he said that it was late.', null],
  ])('%s', check);
});

test('somebody of this paragraph comes before one of long ago', () => {
  const filler = 'It rained. The road was wet. The shop was shut. The bus was late. Nobody came. ';
  expect(
    lastSpeaker(
      `Mrs Voss came.\n\n${filler}\n\nPaul Dray begged a woman to sign. After he spoke, she said that it was late.`,
    ),
  ).toBe('a woman');
});

describe('somebody of whom nothing tells the gender', () => {
  const BEFORE = 'Rep. Linda Moss said it was dead. Rep. Zorb Parks said ';
  test.each<Case>([
    ['is the other one', `${BEFORE}it was alive. She said he was dreaming.`, 'Linda Moss'],
    ['where it is not said in marks', `${BEFORE}it was alive. “He is dreaming,” she said.`, 'Zorb Parks'],
    ['goes on', `${BEFORE}it was alive. “It is late,” she said.`, 'Zorb Parks'],
    ['speaks of a third', `${BEFORE}Carl Voss was ill. “He is dreaming,” she said.`, 'Zorb Parks'],
    ['alone', 'Rep. Zorb Parks said it was alive. She said he was dreaming.', 'Zorb Parks'],
  ])('%s', check);
});

describe('who is told of in what she says, where nobody else fits', () => {
  test.each<Case>([
    [
      'a paper',
      'Linda Moss put a notice in Zorb Alto Weekly.\n\nIt rained.\n\nBut Moss tossed the plan out, she wrote.',
      null,
    ],
    ['somebody told of in passing', 'Linda Moss met Zorb Alto.\n\nBut Moss tossed the plan out, she wrote.', null],
    ['right before', 'The report was by Zorb Alto. She said that Linda Moss was ill.', 'Zorb Alto'],
    [
      'a subject far from its verb',
      'Zorb Alto, a nurse from Orle, Utah, is among those who left. To choose Linda Moss is “no choice,” she said.',
      'Zorb Alto',
    ],
    ['a subject', 'Zorb Alto met Linda Moss.\n\nBut Moss tossed the plan out, she wrote.', 'Zorb Alto'],
    ['a woman', 'Linda Moss met Jane Alto.\n\nBut Moss tossed the plan out, she wrote.', 'Jane Alto'],
    ['of another gender', 'Linda Moss met Zorb Alto.\n\nBut Moss tossed the plan out, he wrote.', 'Zorb Alto'],
  ])('%s', check);
});

describe('is nobody', () => {
  test.each<Case>([
    [
      'whose name has a capital in its middle',
      'According to GrainLeaks, Moe praised the bill. She also said that it was late.',
      'Moe',
    ],
    ['nor a brand', 'The post was on Facebook. Facebook was slow. She said that it was late.', null],
    ['but a surname of that sort', 'McLind praised the bill. She also said that it was late.', 'McLind'],
    ['nor a word of which nothing tells', 'The Section was long. He said that it was late.', null],
  ])('%s', check);
});

describe('who has just told something', () => {
  test.each<Case>([
    [
      'tells of others who saw him, too',
      '“It was kind,” Mr. Moe said. But Mrs. Quill was tired. When she saw Mr. Moe, she wept, he said.',
      'Moe',
    ],
    [
      'as a master of ceremonies does',
      '“Welcome,” said master of ceremonies Asab Tabor, a baker. “No thanks to Max Hale,” he added.',
      'Asab Tabor',
    ],
    [
      'and two who both did something',
      'There were slow graphics. Max Hale and Bo Wren, who had met before, both turned on the mayor. They said that it was late.',
      'Max Hale and Bo Wren',
    ],
    [
      'of a name that is a verb to others',
      'The columnist Ai Weng left. The columnist said that it was late.',
      'Ai Weng',
    ],
  ])('%s', check);
});
