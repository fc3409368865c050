/** The rules of --fail-on, and when an article meets one. N is a number that the user gives. */
export const RULE_TEXTS = {
  unattributed: 'a quotation that nobody is named for',
  anonymous: 'a quote whose source has no name',
  unbalanced: 'a quotation mark that is never closed',
  'single-source': 'all quotes are by one speaker',
  'no-quotes': 'no quotes at all',
  'checkable-unattributed': "a checkable claim of the article's own, without a source",
  'long-quote:N': 'a quotation of more than N words',
} as const;

export const RULES = Object.keys(RULE_TEXTS) as (keyof typeof RULE_TEXTS)[];
