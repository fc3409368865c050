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

/** "Nobody", "no one at the yard", "none of them", "no witness", "not everyone": does a phrase that begins at `i` mean that there is nobody? */
export const isNobody = (lower: readonly string[], tag: readonly string[], i: number): boolean =>
  lower[i] === 'nobody' ||
  lower[i] === 'none' ||
  (lower[i] === 'not' && /^(?:every(?:one|body)|all|many)$/.test(lower[i + 1] ?? '')) ||
  (lower[i] === 'no' && (lower[i + 1] === 'one' || tag[i + 1] === 'NOUN'));
