const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that take something back from a claim, wherever in its main clause they stand. Sources: Hyland's list of hedges
 * (2005), Lakoff (1972) and the CoNLL-2010 shared task on hedge cues; written from those by hand.
 */
export const HEDGES = set(`
  maybe perhaps probably possibly presumably apparently seemingly allegedly reportedly supposedly conceivably arguably
  likely unlikely possible probable potentially purportedly ostensibly plausible doubtful uncertain unclear rumored rumoured
  appear appears appeared seem seems seemed tend tends tended
`);

/** Verbs of thinking that hedge when their subject is "I" or "we". */
export const THINKING = set('think believe guess suppose suspect assume reckon imagine feel expect');

/** Participles behind which the writer leaves open what is so: "is believed to be dead", "it is feared that". */
export const HELD = set(
  'believed thought understood presumed feared suspected rumored rumoured said reported alleged claimed',
);

/** Adverbs for what others tell: they hold for all that a subject is told to have done. */
export const REPORTED = set('allegedly reportedly purportedly supposedly apparently');
