import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('three and more who speak together', () => {
  test.each<Case>([
    ['Peru, Chile and Bolivia condemned the raid.', 'Peru, Chile and Bolivia | condemned | the raid'],
    [
      'Peru, Chile, and Bolivia said in a joint statement that Ecuador had closed the river.',
      'Peru, Chile, and Bolivia | said | that Ecuador had closed the river',
    ],
    [
      'Foreign ministers from Peru, Chile and Bolivia said the river was closed.',
      'Foreign ministers from Peru, Chile and Bolivia | said | the river was closed',
    ],
    [
      'Clerks at the ministry, the bank and the treasury said the loan was safe.',
      'Clerks at the ministry, the bank and the treasury | said | the loan was safe',
    ],
    [
      'A letter signed by Peru, Chile and Bolivia said the river was closed.',
      'A letter signed by Peru, Chile and Bolivia | said | the river was closed',
    ],
    [
      'The letter, signed by Moe, Orr and Lund, urged the council to act and warned that time was short.',
      'The letter, signed by Moe, Orr and Lund | urged | the council to act',
      'The letter | warned | that time was short',
    ],
    ['The river was closed, Peru, Chile and Bolivia said.', 'Peru, Chile and Bolivia | said | The river was closed'],
    [
      'The river was closed, according to Peru, Chile and Bolivia.',
      'Peru, Chile and Bolivia | according to | The river was closed',
    ],
    [
      '“It is shut,” said Peru, Chile and Bolivia in a joint statement.',
      'Peru, Chile and Bolivia | said | “It is shut,”',
    ],
    ['Nurses, teachers and drivers said they would strike.', 'Nurses, teachers and drivers | said | they would strike'],
    [
      'The mayor, the sheriff and Ann Lund told reporters that the bridge was shut.',
      'The mayor, the sheriff and Ann Lund | told | that the bridge was shut',
    ],
    [
      'Meanwhile, Peru, Chile and Bolivia warned that the river was low.',
      'Peru, Chile and Bolivia | warned | that the river was low',
    ],
  ])('%s', check);
});

describe('no member is', () => {
  test.each<Case>([
    ['In Peru, Chile and Bolivia said the river was closed.', 'Chile and Bolivia | said | the river was closed'],
    ['After meeting Moe, Orr and Lund said the deal was dead.', 'Orr and Lund | said | the deal was dead'],
    ['After meeting Moe, Orr, Hale and Lund said the deal was dead.', 'Orr, Hale and Lund | said | the deal was dead'],
    ['In Ghent, Belgium, Orr and Lund said the deal was dead.', 'Orr and Lund | said | the deal was dead'],
    ['Last week, teachers and nurses said they would strike.', 'teachers and nurses | said | they would strike'],
    [
      'Ann Orr, a nurse and union leader, said the ward was full.',
      'Ann Orr, a nurse and union leader | said | the ward was full',
    ],
    [
      '“It is hard,” said Ann Orr, the Moe and Lund Professor of Law at Ghent College.',
      'Ann Orr, the Moe and Lund Professor of Law at Ghent College | said | “It is hard,”',
    ],
    ['Lund toured Peru, Chile and Bolivia and said the river was low.', 'Lund | said | the river was low'],
  ])('%s', check);
});

describe('whose words a spokesman hands on', () => {
  test.each<Case>([
    [
      'The president, in a statement issued by his spokesman, Ali Noor, said the vote was fair.',
      'The president | said | the vote was fair',
    ],
    [
      'The governor, speaking through her press secretary, Ali Noor, said the road was safe.',
      'The governor | said | the road was safe',
    ],
    ['His spokesman, Ali Noor, said the vote was fair.', 'His spokesman, Ali Noor | said | the vote was fair'],
  ])('%s', check);
});
