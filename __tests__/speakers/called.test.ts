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
    ['Halvorn’s (HLVN.L) chief executive said that it was late.', 'Halvorn’s (HLVN.L) chief executive'],
    ['Halvorn (NASDAQ: HLVN) said that it was late.', 'Halvorn'],
    ['J.K. Moe said that it was late.', 'J.K. Moe'],
    ['He flew to the U.S. Halvorn said that it was late.', 'Halvorn'],
  ])('%s', check);
});

describe('a word of a name that is a verb or a preposition too', () => {
  test.each([
    ['Will Storr and Bo Hale left. Storr said that it was late.', 'Will Storr'],
    ['While Will Storr said that it was late, others left.', 'Will Storr'],
    ['Yesterday Will Storr said that it was late.', 'Will Storr'],
    ['“It was late,” said Will Storr.', 'Will Storr'],
    ['“It was late,” May Storr, a nurse, told them.', 'May Storr'],
    ['The port’s Will Storr said that it was late.', 'Will Storr'],
    ['“It was late,” the nurse May Storr said.', 'May Storr'],
    ['“It was late,” said May Storr.', 'May Storr'],
    ['May Cooper said that it was late.', 'May Cooper'],
    ['Will Storr leave? Storr said that it was late.', 'Storr'],
    ['What Will Storr Do Next\nStorr said that it was late.', 'Storr'],
    ['In May Cooper said that it was late.', 'Cooper'],
    ['Via Rail said that it was late.', 'Via Rail'],
    ['Via Zoom, Eva Moe said that it was late.', 'Eva Moe'],
    ['Ford Motor Co said that it was late.', 'Ford Motor Co'],
    ['The owner is Block Inc. The guard said that it was late.', 'The guard'],
  ])('%s', check);
});

describe('a rank in short', () => {
  test.each([
    ['Det Con Eva Moe said that it was late.', 'Eva Moe'],
    ["The NDP(U)'s floor leader, Eva Moe, said that it was late.", 'Eva Moe'],
    [
      'Ohio’s Republican governor vetoed a bill. In Georgia, it failed after the state’s Republican governor said that it was late.',
      'the state’s Republican governor',
    ],
    [
      'Ohio’s Republican governor vetoed a bill. It failed after the state’s governor said that it was late.',
      'Ohio’s Republican governor',
    ],
    ['Smt. Eva Moe said that it was late.', 'Eva Moe'],
    ['The convenor, Arul Das, said that it was late. “It rained,” Das said.', 'Arul Das'],
    ['Analysts cut it. In a note to clients, they wrote that it was late.', 'Analysts'],
    ['Temp Det Con Eva Moe, of the port’s police, said that it was late.', 'Eva Moe'],
    ['Con Moe said that it was late.', 'Con Moe'],
  ])('%s', check);
});

describe('a body that is called by whose it is', () => {
  test.each([
    ['The Information Commissioner’s Office said that it was late.', 'Information Commissioner’s Office'],
    ['The Norland Attorney General’s Office said that it was late.', 'Norland Attorney General’s Office'],
    ['The Storr County Sheriff’s Office said that it was late.', 'Storr County Sheriff’s Office'],
    ['The Children’s Commissioner’s Office said that it was late.', 'Children’s Commissioner’s Office'],
    ['“It was late,” said the Governor’s Office.', 'Governor’s Office'],
    ['The Mayor’s Office for Policing and Crime said that it was late.', 'Mayor’s Office for Policing and Crime'],
    ['The Attorney General’s Office Chief Eva Moe said that it was late.', 'Eva Moe'],
    ['The Governor’s spokesman said that it was late.', 'The Governor’s spokesman'],
    ['Mr Moe’s Office said that it was late.', 'Mr Moe’s Office'],
    ['The mayor’s office said that it was late.', 'The mayor’s office'],
    ['Women’s Aid said that it was late.', 'Women’s Aid'],
    ['Christian Aid said that it was late.', 'Christian Aid'],
  ])('%s', check);
});

describe('a name and a bracket', () => {
  test.each([
    ['“It was late,” said the club’s spokesman (Eva Moe).', 'Eva Moe'],
    ['“It was late,” the minister (Eva Moe) said.', 'Eva Moe'],
    ['The minister (Labour) said that it was late.', 'The minister'],
    ['The sheriff (Eva Moe) says that it was late.', 'The sheriff'],
    ['Eva Moe (not pictured), the firm’s chairman, said that it was late.', 'Eva Moe'],
    ['The Society for the Care of Lakes (SCL) left. The SCL said that it was late.', 'Society for the Care of Lakes'],
  ])('%s', check);
});

describe('a name behind what it is', () => {
  test.each([
    ['A Norland blog, Chipwise, says that it was late.', 'Chipwise'],
    ['A nurse, who left, says that it was late.', 'A nurse'],
  ])('%s', check);
});
