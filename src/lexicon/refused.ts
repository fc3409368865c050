/** What tells that words are refused, and no deed, besides the verbs of `cues.ts`: “refused to back him”, “to give details”. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Verbs, and nouns behind a verb that says little, by lemma. */
export const WORDS_REFUSED = set(`
  back debate retract recant withdraw apologise commit distance negotiate specify characterize interview quote weigh rule define
  detail specific figure list name interview position stance stand responsibility timeline timetable date number price reason public
  term phrase possibility
`);

/** A body or a team in which somebody gets a seat, besides persons. */
export const SEATS = set(
  'committee board panel cabinet court council team list squad commission bench post staff ticket',
);
