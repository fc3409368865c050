const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that negate the clause they stand in. Sources: Horn, A Natural History of Negation (1989); the *SEM 2012 shared task
 * on the scope of negation; written from those by hand.
 */
export const NEGATORS = set(`
  not n't never no none nobody nothing neither nor nowhere hardly barely scarcely seldom rarely
`);

/** Behind these "not", "no" and "nothing" negate nothing: "not only", "nothing less than", "no doubt". */
export const NOT_NEGATED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    not: set('only just merely least far unlike'),
    nothing: set('less short but'),
    no: set('doubt matter wonder mistake question secret less fewer'),
    none: set('other'),
  }),
);

/**
 * "Nobody", "no one at the yard", "none of them", "no witness", "not everyone", "neither man": does a phrase that begins at `i` mean that
 * there is nobody? What denies it may stand before it: "not | one person", "hardly | anyone", "never has | a minister".
 */
export const isNobody = (lower: readonly string[], tag: readonly string[], i: number): boolean =>
  lower[i] === 'nobody' ||
  lower[i] === 'none' ||
  lower[i] === 'neither' ||
  (lower[i] === 'no' && (lower[i + 1] === 'one' || tag[i + 1] === 'NOUN')) ||
  isDenied(lower, DENIES.test(lower[i] ?? '') ? i + 1 : i) ||
  (lower[i - 2] === 'never' && tag[i - 1] === 'AUX');

const DENIES = /^(?:not|hardly|barely|scarcely)$/;

/** "not | a single member", "hardly | anyone" */
function isDenied(lower: readonly string[], first: number): boolean {
  const denies = lower[first - 1] ?? '';
  if (!DENIES.test(denies) || lower[first - 2] === 'or') return false; // "whether or not all"
  if (denies !== 'not') return /^any/.test(lower[first] ?? '');
  return (
    /^(?:every(?:one|body)?|all|many|one)$/.test(lower[first] ?? '') ||
    (lower[first] === 'a' && /^(?:single|soul)$/.test(lower[first + 1] ?? ''))
  );
}
