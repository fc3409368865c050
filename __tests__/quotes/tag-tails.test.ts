import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('what closes a sentence behind a tag', () => {
  test.each<Case>([
    [
      'Rents are up a tenth, according to figures from travel firm Wayfar, with Sarn, Orle and the Outer Skerries leading the field.',
      'figures from travel firm Wayfar | according to | Rents are up a tenth … with Sarn, Orle and the Outer Skerries leading the field',
    ],
    [
      'Sales fell by a third, said Ann Lind, the head of the firm, with Orle and Sarn the worst hit.',
      'Ann Lind, the head of the firm | said | Sales fell by a third … with Orle and Sarn the worst hit',
    ],
    [
      'The rate was 4.1 per cent, said Normstat, down from 4.4 per cent in May.',
      'Normstat | said | The rate was 4.1 per cent … down from 4.4 per cent in May',
    ],
    [
      'Buy early, says Kit Moran, the founder of Parly, and book a table.',
      'Kit Moran, the founder of Parly | says | Buy early … and book a table',
    ],
    [
      'The pier was “a trap”, she said, and should have been shut in May.',
      'she | said | The pier was “a trap” … and should have been shut in May',
    ],
    [
      'The crew left “of their own will”, Orr told the inquiry, and it was their families who paid.',
      'Orr | told | The crew left “of their own will” … and it was their families who paid',
    ],
    ['The bill was “dead”, Orr said, and was dropped in May.', 'Orr | said | The bill was “dead”'],
    ['The pier was “a trap”, she said, and left the room.', 'she | said | The pier was “a trap”'],
    [
      'The fire began in a shed, according to fire chief Dan Ruiz, before spreading to the roof.',
      'fire chief Dan Ruiz | according to | The fire began in a shed … before spreading to the roof',
    ],
    [
      'The money went to Orle, according to Ann Lind, who led the inquiry, and from there to Sarn.',
      'Ann Lind | according to | The money went to Orle … and from there to Sarn',
    ],
    [
      'The firm lost $3 million, according to court filings, most of it in Asia.',
      'court filings | according to | The firm lost $3 million … most of it in Asia',
    ],
    [
      'The car left the road, according to police, hitting a tree and a wall.',
      'police | according to | The car left the road … hitting a tree and a wall',
    ],
    [
      'The market is growing, said Mr. Orr, with 20 new stalls.',
      'Mr. Orr | said | The market is growing … with 20 new stalls',
    ],
    [
      'The fair drew crowds, said Ann Lind, with stalls of cheese and honey.',
      'Ann Lind | said | The fair drew crowds … with stalls of cheese and honey',
    ],
    [
      '“The fair drew crowds,” said Ann Lind, with stalls of cheese and honey.',
      'Ann Lind | said | “The fair drew crowds,”',
    ],
  ])('%s', check);
  test.each<Case>([
    ['Sales fell, said Ann Lind, with the Orle Guild.', 'Ann Lind, with the Orle Guild | said | Sales fell'],
    [
      'Rents are down, said Mr. Orr, with tears in his eyes.',
      'Mr. Orr, with tears in his eyes | said | Rents are down',
    ],
    ['Rents are down, said Mr. Orr, with two colleagues.', 'Mr. Orr, with two colleagues | said | Rents are down'],
    [
      'Rents are down, said Mr. Orr, with 20 years in the trade.',
      'Mr. Orr, with 20 years in the trade | said | Rents are down',
    ],
    ['The road is shut, said Bo Hale, speaking at a rally.', 'Bo Hale | said | The road is shut'],
    [
      'Prices fell, said Max Orr, the owner of two shops, most of them in Orle.',
      'Max Orr, the owner of two shops, most of them in Orle | said | Prices fell',
    ],
    [
      'Close the gate, said Ann Lee, the owner, and Max Orr, her deputy.',
      'Ann Lee, the owner, and Max Orr, her deputy | said | Close the gate',
    ],
    ['The plan is sound, according to Lee, citing two studies.', 'Lee | according to | The plan is sound'],
  ])('of who says it: %s', check);
});

describe('a second verb behind a tag, and what stands open before an aside', () => {
  test.each<Case>([
    [
      'The pier was “a joke”, she said, and would be “in my report”.',
      'she | said | The pier was “a joke” … and would be “in my report”',
    ],
    ['Sales were weak, Hale said, and would fall again.', 'Hale | said | Sales were weak … and would fall again'],
    [
      'Hale said it would close shops and, in one case, a school.',
      'Hale | said | it would close shops and, in one case, a school',
    ],
  ])('%s', check);
});
