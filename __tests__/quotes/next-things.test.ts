import { describe, expect, test } from '@jest/globals';
import { quotesOf } from './shown.ts';

const contents = (text: string): string[] => quotesOf(text).map(([, , content]) => content);

describe('content ends where its subject does the next thing', () => {
  test.each([
    ['Hale was in Orle on Tuesday, touting her years on the board and mocking him over the ferry.', 'her years on the board', 'him over the ferry'],
    ['Ann Lee toured the valley, urging farmers to see the whole plan and promising to mend the dam.', 'farmers to see the whole plan', 'to mend the dam'],
    ['She went home early, praising the crew for mending the pier and painting the shed.', 'the crew for mending the pier and painting the shed'],
    ['Orr criticised the harbour board on its accounts before also mocking its chair.', 'the harbour board on its accounts', 'its chair'],
    ['Tully warned “we are not there yet,” before swiftly predicting that the vote would be won.', '“we are not there yet,”', 'that the vote would be won'],
    ['Orr said he had read the letter before signing it.', 'he had read the letter before signing it'],
    ['Two days after Ann Lee announced a new ferry, storms sank two boats.', 'a new ferry'],
    ['Even though critics hailed the plan as a bold step, the “Orle Spring” was over by May.', 'the plan as a bold step'],
    ['Visitors were asked a row of questions at the gate, and the answers were sad for the board.', 'a row of questions at the gate'],
    ['Visitors were asked whether the pier was safe, and whether the answers were clear.', 'whether the pier was safe, and whether the answers were clear'],
  ])('%s', (text, ...expected) => expect(contents(text)).toEqual(expected)); // biome-ignore format: a table
});

describe('what one share of those asked say is not what another says', () => {
  test.each([
    ['Of those, 40 percent said the mayor was honest, compared with 52 percent a year ago.', 'the mayor was honest'],
    ['Of the crews, 21 percent said “never” and 14 percent said “not for a year.”', '“never”', '“not for a year.”'],
    ['The mayor said wages had risen by 3 percent, compared with 2 percent in May.', 'wages had risen by 3 percent, compared with 2 percent in May'],
  ])('%s', (text, ...expected) => expect(contents(text)).toEqual(expected)); // biome-ignore format: a table
});

describe('content goes on with the name of whom it ends with, and with what hangs on a phrase in marks', () => {
  test.each([
    ["Ann Lee praised the town's new harbour master, Dr. Jo Hale.", "the town's new harbour master, Dr. Jo Hale"],
    ['When he mocked his rival, Ann Lee left.', 'his rival'],
    ['She has proposed hiring a “chief buyer” who reports to the board, and promised to halve the fee.', 'hiring a “chief buyer” who reports to the board', 'to halve the fee'],
    ['Ferries belong to the whole island, she said: “Nobody owns the sea.”', 'Ferries belong to the whole island … “Nobody owns the sea.”'],
    ['In a talk at the school, she said: “Nobody owns the sea.”', '“Nobody owns the sea.”'],
    ['He kept a letter from his aide, Ann Lee, that read: “Nobody owns the sea.”', '“Nobody owns the sea.”'],
  ])('%s', (text, ...expected) => expect(contents(text)).toEqual(expected)); // biome-ignore format: a table
});

describe('what, when and to whom a tag says a whole quotation is no content', () => {
  test.each([
    ['“We have had better fairs than this,” Jo Hale, a baker, said flatly as rain fell on the stalls.', '“We have had better fairs than this,”'],
    ['“Nobody can stop them now,” Orr said of the new ferries.', '“Nobody can stop them now,”'],
    ['“Is that really his boat?” Hale asked the harbour master.', '“Is that really his boat?”'],
    ['“We will win,” Lee said, adding that it would be soon.', '“We will win,”', 'that it would be soon'],
  ])('%s', (text, ...expected) => expect(contents(text)).toEqual(expected)); // biome-ignore format: a table
});

describe('a name in commas behind the verb of a tag is its source', () => {
  test.each([
    ['Because of how the council drew up the lists, explained Rosen, “it will be hard to see who won.”', 'Rosen'],
    ['The mayor also lacks a sense of fun, said Howard, but her plans make up for it.', 'Howard'],
  ])('%s', (text, source) => expect(quotesOf(text)[0][0]).toBe(source));
});

describe('a source is no clause, and ends before what it tells', () => {
  test.each([
    ['Hale rounded out the row of guests on the stage, citing “Red Tide” as his best book.', 'Hale'],
    ['Jo Hale was upfront about her doubts on Tuesday, saying the ferry was too dear.', 'Jo Hale'],
    ['According to the Orle Herald, 40 of the 71 members of the guild backed the levy.', 'the Orle Herald'],
    ['According to Ann Lee, a nurse at the clinic, the ward was full.', 'Ann Lee, a nurse at the clinic'],
  ])('%s', (text, source) => expect(quotesOf(text)[0][0]).toBe(source));
});

test('what is repeated in a tag is listed once', () => {
  expect(quotesOf('“We will win here,” Hale said, repeating a line that the town knows by heart.').length).toBe(1);
  expect(contents("Orr shut the fair, repeating her guild's line that the pier was sound.")).toHaveLength(1);
});
