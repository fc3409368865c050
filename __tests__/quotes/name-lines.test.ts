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
    ['Tom Hale, fisherman — “Nobody asked us.”', 'Tom Hale, fisherman | — | “Nobody asked us.”'],
    [
      'Ann Voss, mayor of Tolm: “The wall is safe.”\n\nTom Hale, fisherman — “It is not.”',
      'Ann Voss, mayor of Tolm | : | “The wall is safe.”',
      'Tom Hale, fisherman | — | “It is not.”',
    ],
    [
      'Rain fell.\n\nDr Ann Voss, Senior Lecturer in Engineering, Storr College:\n\n“I would not walk there.”',
      'Dr Ann Voss, Senior Lecturer in Engineering, Storr College | : | “I would not walk there.”',
    ],
    [
      'Reaction\n\nAnn Voss, mayor of Tolm: The wall is safe, and we will prove it.\n\nTom Hale (fishermen): It is not. We met in May.\n\nLena Orr, engineer: Walls of this age fail. They are old.',
      'Ann Voss, mayor of Tolm | : | The wall is safe, and we will prove it',
      'Tom Hale (fishermen) | : | It is not. We met in May',
      'Lena Orr, engineer | : | Walls of this age fail. They are old',
    ],
    ['The cast\n\nAnn Voss, Tolm: the queen.\n\nTom Hale, Orle: the king.\n\nLena Orr, Storr: a tree in a wood.'],
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

describe('an answer that comes is not by who asks', () => {
  test.each<Case>([
    [
      '“Would you stay?” Voss asked Hale. “No,” came the answer.',
      'Voss | asked | “Would you stay?”',
      ' | came the answer | “No,”',
    ],
    ['“Why?” Voss asked. “It rained,” was the reply.', 'Voss | asked | “Why?”', ' | was the reply | “It rained,”'],
  ])('%s', check);
});

describe('what a quotation is headed by says nothing', () => {
  test.each<Case>([
    ['Best quote: “The wall is a joke” – Ann Voss', 'Ann Voss | – | “The wall is a joke”'],
    ['Quote of the day: “The wall is a joke.” — Ann Voss', 'Ann Voss | — | “The wall is a joke.”'],
  ])('%s', check);
});
