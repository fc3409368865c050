import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('answers from the street: a name, what it is known by, and a quotation', () => {
  test.each<Case>([
    [
      'Ann Voss, 34, teacher: “The wall is safe. I walk there.”',
      'Ann Voss, 34, teacher | : | “The wall is safe. I walk there.”',
    ],
    ['Tom Hale (52), fisherman: “It is not.”', 'Tom Hale (52), fisherman | : | “It is not.”'],
    [
      'Lena Orr, 71, of Pier Road, Tolm: “Nobody asked us.”',
      'Lena Orr, 71, of Pier Road, Tolm | : | “Nobody asked us.”',
    ],
    ['Ann Voss, who lives there, has one question: “Why us?”', 'Ann Voss | has one question: | “Why us?”'],
    [
      'The wall\n\nAnn Voss, 34, teacher\n\n“The wall is safe. I walk there.”\n\nTom Hale\n\n“It is not.”\n\nLena Orr (71)\n\n“Nobody asked us.”\n\n“Not once.”',
      'Ann Voss, 34, teacher |  | “The wall is safe. I walk there.”',
      'Tom Hale |  | “It is not.”',
      'Lena Orr (71) |  | “Nobody asked us.” … “Not once.”',
    ],
    [
      'Piet Haan was late. “The bus broke down,” he said.\n\nAnn Voss, teacher\n\n“We were all wet through.”',
      'he | said | “The bus broke down,”',
      ' |  | “We were all wet through.”',
    ],
  ])('%s', check);
});

describe('who objects to a quotation, or takes it up, in a sentence of its own did not say it', () => {
  test.each<Case>([
    [
      'Ann Voss was blunt. “The wall is a disgrace.” Hale disagreed. “It is fine.”',
      ' |  | “The wall is a disgrace.”',
      'Hale | disagreed | “It is fine.”',
    ],
    ['“The wall is a disgrace.” Hale demurred.', ' |  | “The wall is a disgrace.”'],
    ['“The wall is a disgrace,” Hale countered.', 'Hale | countered | “The wall is a disgrace,”'],
  ])('%s', check);
});

describe('what a quotation is headed by says nothing', () => {
  test.each<Case>([
    ['Best quote: “The wall is a joke” – Ann Voss', 'Ann Voss | – | “The wall is a joke”'],
    ['Quote of the day: “The wall is a joke.” — Ann Voss', 'Ann Voss | — | “The wall is a joke.”'],
  ])('%s', check);
});
