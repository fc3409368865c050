const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What members of a family are to each other. */
export const KIN = set(`
  wife husband widow widower son daughter brother sister mother father mom dad cousin nephew niece uncle aunt
  stepson stepdaughter stepfather stepmother stepbrother stepsister grandson granddaughter grandfather grandmother
  godson goddaughter godfather godmother fiance fiancé fiancee fiancée
`);

/** What somebody is to somebody else: "his lawyer" is not "a lawyer for Ms. Lee". */
export const PERSONAL_RELATIONS = set(`
  lawyer attorney counsel wife husband son daughter mother father brother sister doctor physician
`);

/** "The people", "the media": all of a kind, rather than some of whom the text has spoken. */
export const ANYBODY = set(`
  people public voters candidates men women party parties media press world country nation
`);
