/** "My", "their": what stands before a noun and says whose it is. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'our', 'your', 'his', 'her', 'its', 'their']);

/** What joins a relative clause to its noun. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that']);

/** Third-person pronouns with a gender, with the verbs too that may come in one token with them: "he's". */
export const GENDERED_PRONOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map(
  ['', "'s", "'d", "'ll", "'re", "'ve", "'m"].flatMap((verb) => [
    ...['he', 'him', 'his', 'himself'].map((word) => [word + verb, 'male'] as const),
    ...['she', 'her', 'hers', 'herself'].map((word) => [word + verb, 'female'] as const),
  ]),
);
/** Words that begin a phrase for one person, those pronouns apart: "my boss". */
export const LEADING: ReadonlySet<string> = new Set(
  'the this that a an one another my our their its your whose'.split(' '),
);
