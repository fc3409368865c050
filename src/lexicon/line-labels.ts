/** What lines begin with before a colon, and nobody is called: the labels of interviews printed as questions and answers. */
export const QUESTION_LABELS: ReadonlySet<string> = new Set(['q', 'question', 'questions']);
export const ANSWER_LABELS: ReadonlySet<string> = new Set(['a', 'answer', 'answers']);

/** What headlines begin with. */
const KINDS: ReadonlySet<string> = new Set(
  'q&a explainer analysis opinion exclusive breaking update factbox review watch live comment editorial video obituary profile interview roundup feature factsheet backgrounder timeline photos podcast newsletter recap preview correction spotlight photo caption image images picture pictures pictured graphic infographic map illustration audio gallery slideshow listen look alert developing boom bombshell wow busted revealed leaked shock shocker flashback'.split(
    ' ',
  ),
);

/** @param word in lower case */
export const isLineLabel = (word: string): boolean =>
  QUESTION_LABELS.has(word) || ANSWER_LABELS.has(word) || KINDS.has(word);

/** What a quotation is headed by, in lower case: "Best quote", "Quote of the day". */
export const QUOTE_LABEL =
  /^(?:(?:best|top|key|big|pull|memorable) )?quotes?(?: of the (?:day|week|month|year|night|match|game))?$/;

/** What tells at the head of a text that two met for an interview. */
export const MEETS: ReadonlySet<string> = new Set(
  'interview interviews interviewed interviewing q&a spoke speaks talked talks talking sat chatted caught asked'.split(
    ' ',
  ),
);
