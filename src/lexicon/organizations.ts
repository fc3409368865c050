const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Those who join for something: "Parents for Safe Roads". */
export const LEAGUE_MEMBERS = set(`
  citizens parents mothers fathers families students teachers doctors nurses physicians scientists lawyers workers
  women men veterans friends people voters farmers neighbors neighbours americans christians jews muslims artists
  writers reporters journalists athletes businesses advocates campaign alliance coalition partnership centre center
`);

/** Whose institutions are named after them: "King's College". */
export const NAMED_OWNERS = set(`
  king queen children women men people workers farmers veterans lloyd
`);

/** Bodies that office holders are of: "the Speaker of the House". */
export const OFFICE_BODIES = set(`
  house senate opposition interior treasury exchequer commons lords board council parliament assembly union army navy air state
`);

/** Nouns for organisations of which a text names too many, or means what is called otherwise. */
export const COMMON_ORGANIZATIONS = set(`
  company party network group station channel press team force forces church school house state
`);
