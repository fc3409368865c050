const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that negate the clause they stand in. Sources: Horn, A Natural History of Negation (1989); the *SEM 2012 shared task
 * on the scope of negation; written from those by hand.
 */
export const NEGATORS = set(`
  not n't never no none nobody nothing neither nowhere hardly barely scarcely seldom rarely
`);

/** Behind these "not", "no" and "nothing" negate nothing: "not only", "nothing less than", "no doubt". */
export const NOT_NEGATED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    not: set('only just merely least necessarily far unlike'),
    nothing: set('less short but'),
    no: set('doubt matter wonder less fewer'),
    none: set('other'),
  }),
);
