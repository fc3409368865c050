import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Kinds of the quotes, and whether what is claimed in them is claimed. */
const toldIn = (text: string) => {
  const { quotes, claims } = extract(text, { kinds: ['statement', 'act', 'evidence', 'attitude', 'other'] });
  return [
    ...quotes.map(({ kind }) => kind),
    ...claims.filter(({ claimant }) => claimant !== 'article').map(({ claimed }) => claimed),
  ];
};

describe('what is not said is no statement', () => {
  test.each([
    ['a question left open', 'The ferry firm has not said whether the pier is safe.', ['other']],
    ['one that nobody remembers', "Orr couldn't recall whether the pump had been mended.", ['other']],
    ['a reason not given', 'Orr did not explain why the mill was sold.', ['other']],
    ['a refusal', "Orr wouldn't say when, or if, the council will sell the mill.", ['act']],
    ['no sign', 'Orr showed no sign that he was about to leave.', ['other']],
    ['no mention', 'Orr made no mention of the mill or its owner.', ['other']],
    ['a question answered', 'Orr has said why the mill was sold.', ['statement']],
    ['a clause that is not said', 'Orr did not explicitly say that the mill was unsafe.', ['statement', false]],
    ['no sign in what is said', 'Orr said that he had shown no sign of fear.', ['statement', true]],
  ])('%s', (_, text, told) => expect(toldIn(text)).toEqual(told));
});
