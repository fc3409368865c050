const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What a hyphen ties to a word in an adjective rather than a name: "Rome-based", "Lee-led". */
export const COMPOUNDED = set(`
  based like born led run era wide style free made type size held owned ever to up in on and only
`);
