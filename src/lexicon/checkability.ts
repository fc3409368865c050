/**
 * How much each reason speaks for a claim that somebody could check against a record, from 0 to 1 in all. Not a truth score.
 * After the features that ClaimBuster (Hassan et al. 2017) found to tell check-worthy sentences; the weights are our own, set
 * by hand, and may be changed here.
 */
export const CHECKABILITY = {
  base: 0.35,
  least: 0.02,
  most: 0.98,
  reasons: {
    number: { weight: 0.25, text: 'states a number' },
    money: { weight: 0.1, text: 'states a sum of money' },
    percent: { weight: 0.1, text: 'states a percentage' },
    date: { weight: 0.1, text: 'states when' },
    comparison: { weight: 0.1, text: 'compares' },
    years: { weight: 0.1, text: 'names two years' },
    name: { weight: 0.12, text: 'names somebody or something' },
    agency: { weight: 0.05, text: 'names an agency or organisation' },
    past: { weight: 0.1, text: 'about what happened' },
    predicted: { weight: -0.3, text: 'about the future: cannot be checked yet' },
    normative: { weight: -0.3, text: 'says what should be' },
    hedged: { weight: -0.1, text: 'put with reserve' },
    conditional: { weight: -0.15, text: 'holds only under a condition' },
    counterfactual: { weight: -0.25, text: 'about what did not happen' },
    question: { weight: -0.3, text: 'a question' },
    personal: { weight: -0.2, text: 'personal experience' },
    opinion: { weight: -0.2, text: 'opinion word' },
    fragment: { weight: -0.15, text: 'no full sentence' },
  },
} as const;
