import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('the code of a firm’s shares ends no sentence', () => {
  test.each<Case>([
    [
      'The port will not sell Halvorn (HLVN.DE), its director, Eva Moe, said.',
      'its director, Eva Moe | said | The port will not sell Halvorn (HLVN.DE)',
    ],
    [
      'Halvorn (HLVN.DE) said it had sold its mill to Lind (LINDn.L).',
      'Halvorn (HLVN.DE) | said | it had sold its mill to Lind (LINDn.L)',
    ],
    ['Halvorn <HLVN.O> denied it was late.', 'Halvorn <HLVN.O> | denied | it was late'],
  ])('%s', check);
});
