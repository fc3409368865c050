const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words for how firmly, and in what sense, a claim is put. Sources: Palmer, Mood and Modality (2001); the modality lexicon of
 * Baker et al. (2010); written from those by hand.
 */
export const POSSIBLE = set('may might could');
export const NECESSARY = set('must should ought shall gotta please');
export const FUTURE = set("will would 'll wo 'd");
/** Behind "would" a wish of now: "would like to go", "would rather go". */
export const WISHES = set('like love prefer rather sooner want');
/** "has to", "needs to", "is required to": a verb and what must follow it. */
export const NEED_TO = set('have has got need needs needed required supposed obliged obligated');
/** "is expected to", "is set to", "going to". */
export const FUTURE_TO = set('going expected set due poised bound slated scheduled likely certain sure');
/** Nouns of which "is to" says what they are: "the goal is to win". */
export const PURPOSES = set(`
  aim goal mission job purpose plan idea way option challenge strategy objective priority thing decision feeling point task
  role hope intention dream duty responsibility key solution answer choice step focus trick approach effort alternative
  function intent ambition desire policy rule best most how what payment part method message mandate essential bet question
  response instinct temptation impulse attempt urge measure remedy strength achievement contribution mistake
`);
/** "it is time to", "it is necessary that": nouns and adjectives that call for something. */
export const CALLS = set('time necessary essential vital crucial imperative need important');
/** What opens a condition. */
export const CONDITIONS = set('if unless');
/** The same in several words, by the first of them. */
export const LONG_CONDITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['as', ['as', 'long', 'as']],
  ['provided', ['provided', 'that']],
  ['on', ['on', 'condition', 'that']],
  ['in', ['in', 'case']],
]);
/** Words that open a question. */
export const QUESTION_WORDS = set('who what when where why how which whom whose');
