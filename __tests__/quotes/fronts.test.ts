import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
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
    [
      'U.S. carmaker Halvorn (HLVN.N), which is based in Lind, said on Friday it would be late.',
      'U.S. carmaker Halvorn (HLVN.N) | said | it would be late',
    ],
    ['Halvorn <HLVN.O> denied it was late.', 'Halvorn <HLVN.O> | denied | it was late'],
  ])('%s', check);
});

describe('a name within what opens the sentence', () => {
  test.each<Case>([
    [
      'In a statement signed by its secretary, Alhaji Musa Orle, the party urged members to stay calm.',
      'the party | urged | members to stay calm',
    ],
    [
      'In a letter signed by its president, Barr. Musa Orle, and secretary, Mrs Eva Moe, the group vowed to fight.',
      'the group | vowed | to fight',
    ],
    [
      'In a letter signed by its head of media, Eva Moe, the Storr Guild urged members to stay calm.',
      'the Storr Guild | urged | members to stay calm',
    ],
    [
      'In a statement by the chairman, Musa Orle, party leaders urged members to stay calm.',
      'party leaders | urged | members to stay calm',
    ],
    [
      'In a statement, Musa Orle, the party secretary, urged members to stay calm.',
      'Musa Orle, the party secretary | urged | members to stay calm',
    ],
    [
      'In his speech as party secretary, Musa Orle, the mayor, urged members to stay calm.',
      'Musa Orle, the mayor | urged | members to stay calm',
    ],
  ])('%s', check);

  test.each([
    ['In a statement by his lawyer, Eva Moe, the singer denied the claims.', 'the singer'],
    ['Singer Bo Hale left. In a statement by his lawyer, Eva Moe, the singer denied the claims.', 'Bo Hale'],
    ['“It is late,” said Eva Moe, the singer hired by the club.', 'Eva Moe'],
  ])('%s', (text, name) => {
    const { quotes, speakers } = extract(text);
    expect(speakers.find(({ id }) => id === quotes[0].speaker)?.name).toBe(name);
  });
});

describe('what opens the sentence before who says a quotation', () => {
  test.each<Case>([
    ['Writing in the Storr Review, the divers said: “It was dark.”', 'the divers | said: | “It was dark.”'],
    ['Speaking on the pier, the mayor added, “It was dark.”', 'the mayor | added | “It was dark.”'],
    ['A week later, the union posted: “It was dark.”', 'the union | posted: | “It was dark.”'],
    ['When he first saw the pier, he said, “It is dark.”', 'he | said | “It is dark.”'],
    ['The pier is closed, she said: “It was dark.”', 'she | said: | The pier is closed … “It was dark.”'],
    ['If the pier closes, she said, “we will go.”', 'she | said | If the pier closes … “we will go.”'],
    [
      'Asked whether she had faith in the pilot, the mayor said: “It was dark.”',
      ' | Asked | whether she had faith in the pilot',
      'the mayor | said: | “It was dark.”',
    ],
  ])('%s', check);
});

describe('an adverbial before a tag between commas', () => {
  test.each<Case>([
    ['On most days, the guard stressed, the pier was shut.', 'the guard | stressed | On most days … the pier was shut'],
    ['Perhaps, Hale mused, the pier was too old.', 'Hale | mused | Perhaps … the pier was too old'],
    ['In contrast, Hale said, the pier was new.', 'Hale | said | the pier was new'],
    ['In a letter to staff, Hale said, the pier was new.', 'Hale | said | the pier was new'],
  ])('%s', check);
});
