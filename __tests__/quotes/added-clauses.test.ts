import { describe, test } from '@jest/globals';
import { type Case, check } from './shown.ts';

describe('a quotation that goes on behind what its tag adds is the tag’s', () => {
  test.each<Case>([
    [
      '“The roof is gone,” said Max Orr, a mason, adding that the next storm would be worse. “It cannot hold.”',
      'Max Orr, a mason | said | “The roof is gone,” … “It cannot hold.”',
      'Max Orr, a mason | adding | that the next storm would be worse',
    ],
    [
      '“It is a shock,” Voss said, explaining that she had not been asked. “I read it in the paper.”',
      'Voss | said | “It is a shock,” … “I read it in the paper.”',
      'Voss | explaining | that she had not been asked',
    ],
    [
      '“Nobody asked us,” Voss said, adding: “It makes no sense.”',
      'Voss | said | “Nobody asked us,”',
      'Voss | adding: | “It makes no sense.”',
    ],
    [
      'Voss said the plan was bad, adding that she had not been asked. “I read it in the paper.”',
      'Voss | said | the plan was bad',
      'Voss | adding | that she had not been asked … “I read it in the paper.”',
    ],
  ])('%s', check);
});

describe('who says it and the verb between commas', () => {
  test.each<Case>([
    [
      'It rained. In water above 14 degrees, they found, mortar lost strength.',
      'they | found | In water above 14 degrees … mortar lost strength',
    ],
    ['It rained. The vote, many think, is lost.', 'many | think | The vote … is lost'],
    ['It rained. The vote, you know, is lost.'],
    ['It rained. On the Orle and the Storr, Moss and Hale morning shows, half the voices were hers.'],
  ])('%s', check);
});

describe('what a participle closes a sentence with is said by its subject, whoever stands in it before a relative clause', () => {
  test.each<Case>([
    [
      'Judge blocks order on school books\n\nSTORR, Norland (AP) — A federal judge on Friday temporarily blocked an executive order by Gov. Piet Haan that would have required public schools to remove any book flagged by a single parent, ruling that it likely violates the law.',
      'A federal judge | ruling | that it likely violates the law',
    ],
  ])('%s', check);
});
