import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('words that two verbs were held to share', () => {
  test.each<Case>([
    [
      '“It is time to go,” she wrote, arguing that if nobody moved soon, “more homes will burn.”',
      'she | wrote | “It is time to go,”',
      'she | arguing | that if nobody moved soon, “more homes will burn.”',
    ],
    [
      'Is it enough? “All of it. All of it is on the table,” Orr told the paper on Friday after hinting that “new rules” could come. “I am looking at it closely.”',
      'Orr | told | “All of it. All of it is on the table,” … “I am looking at it closely.”',
      'Orr | hinting | that “new rules” could come',
    ],
    [
      'Even as Hale claimed on Friday that “the mayor got away with less,” one of the lawyers for the mayor said the two cases were quite different.',
      'Hale | claimed | that “the mayor got away with less,”',
      'one of the lawyers for the mayor | said | the two cases were quite different',
    ],
    [
      'Early in the season, Hale attacked Orr, calling him, among other things, “a failed mayor.”',
      'Hale | attacked | Orr',
      'Hale | calling | him, among other things, “a failed mayor.”',
    ],
    [
      'Orr said there was a plan which would force people who own boats to declare the fuel that they burn.',
      'Orr | said | there was a plan which would force people who own boats to declare the fuel that they burn',
    ],
  ])('%s', check);
});
