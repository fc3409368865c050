import { describe, test } from '@jest/globals';
import { type Case, check } from './last-speaker.ts';

const lane = 'MP Ruth Lane called for calm. She said it would pass.\n\n';

describe('who spoke last, without a name, goes on as “she”', () => {
  test.each<Case>([
    ['by a trade', `${lane}The fishmonger said it was late. “It rained,” she said.`, 'The fishmonger'],
    ['by what surnames are too', `${lane}The baker said it was late. “It rained,” she said.`, 'The baker'],
    ['by what is a thing too', `${lane}A former patient said it was late. “It rained,” she said.`, 'A former patient'],
    ['by a rank', `${lane}The Marchioness said it was late. “It rained,” she said.`, 'The Marchioness'],
    ['by what he is to others', `${lane}A dog walker said it was late. “It rained,” she said.`, 'A dog walker'],
    ['but no text', `${lane}The letter said it was late. “It rained,” she said.`, 'Ruth Lane'],
    ['nor a newspaper', `${lane}The newspaper said it was late. “It rained,” she said.`, 'Ruth Lane'],
    ['nor a firm', `${lane}The retailer said it was late. “It rained,” she said.`, 'Ruth Lane'],
    ['nor figures', `${lane}The model showed that it was late. “It rained,” she said.`, 'Ruth Lane'],
  ])('%s', check);
});

describe('a rank', () => {
  test.each<Case>([
    [
      'is hers whose apposition it is',
      'Ann Moe, 38, Countess of Orle, met Eva Orr. “It rained,” Orr said. The Countess said it was late.',
      'Ann Moe',
    ],
    [
      'is hers who married the husband',
      'Ann Moe, 41, who married the Duke in May, met Eva Orr. “It rained,” Orr said. The Duchess said it was late.',
      'Ann Moe',
    ],
    [
      'is nobody’s where two have it',
      'Countess Ann met Countess Eva. It rained. The Countess said it was late.',
      'The Countess',
    ],
    ['is nobody’s whom nothing tells', 'Ann Moe met the Duke. The Duchess said it was late.', 'The Duchess'],
  ])('%s', check);
});

describe('a first paragraph that ends as a sentence is no headline', () => {
  test.each<Case>([
    ['so that the names in it are whole', 'Petra Vogel beat Ilka Marin 6-2.\n\nMarin said it was late.', 'Ilka Marin'],
  ])('%s', check);
});

describe('who is somebody’s, rather than whose that is', () => {
  test.each<Case>([
    [
      'of one named',
      'Tilly Lane left.\n\nStriker Jay Cobb’s dad Keith, 61, was less kind. “She led him a dance,” he said.',
      'Keith',
    ],
    ['of one without a name', 'The actor’s brother Dirk, 40, shook his head. “It was late,” he said.', 'Dirk'],
    [
      'behind “but”',
      'Tilly Lane left.\n\nBut the star’s mum Rita, 55, stayed. “He came for lunch,” she told us.',
      'Rita',
    ],
    ['not in another paragraph', 'Jay Cobb’s sister Rita smiled.\n\nEva Orr left. “It was late,” she said.', 'Eva Orr'],
  ])('%s', check);
});
