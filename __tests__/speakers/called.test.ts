import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** The first speaker's name. */
const nameIn = (text: string): string | undefined => extract(text).speakers[0]?.name;

const check = (text: string, name: string): void => expect(nameIn(text)).toBe(name);

describe('a firm with the code of its shares', () => {
  test.each([
    ['Halvorn (HLVN.DE) said on Monday that it was late.', 'Halvorn'],
    ['Halvorn Steel (7412.T) said that it was late.', 'Halvorn Steel'],
    ['Halvorn Group (HLVN.L)(HLVN.N) said that it was late.', 'Halvorn Group'],
    ['Chip maker Halvorn Corp <HLVN.O> said that it was late.', 'Halvorn Corp'],
    ['Halvorn Corp <HLVN.O>, the carmaker, said that it was late.', 'Halvorn Corp'],
    ['Halvorn [HLVN.UL] said that it was late.', 'Halvorn'],
    ['Oil company Halvorn HLVN.N said that it was late.', 'Halvorn'],
    ['According to Halvorn (HLVn.S), it was late.', 'Halvorn'],
    ['“It was late,” said Halvorn Steel (HLVN.L) Chief Executive Eva Moe.', 'Eva Moe'],
    ['Halvorn (NASDAQ: HLVN) said that it was late.', 'Halvorn'],
    ['J.K. Moe said that it was late.', 'J.K. Moe'],
    ['He flew to the U.S. Halvorn said that it was late.', 'Halvorn'],
  ])('%s', check);
});
