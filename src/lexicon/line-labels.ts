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

/** What newsletters begin paragraphs with, in lower case. */
export const SECTION_LABELS: ReadonlySet<string> = new Set([
  'why it matters', 'why this matters', 'driving the news', 'the big picture', 'the other side', 'the intrigue', 'the latest',
  "what they're saying", "what he's saying", "what she's saying", "what we're hearing", "what we're watching", "what we're reading",
  "what they're not saying", 'what happened', 'what to know', 'what to watch', 'what to expect', "what's next", "what's happening",
  "what's new", "what's at stake", 'what comes next', 'what else', 'between the lines', 'by the numbers', 'zoom in', 'zoom out',
  'the bottom line', 'bottom line', 'go deeper', 'reality check', 'flashback', 'catch up quick', 'catch up fast', 'the details',
  'details', 'state of play', 'the state of play', 'context', 'the context', 'background', 'the background', 'the backdrop',
  'the backstory', 'backstory', 'how it works', 'how it happened', 'how we got here', 'how they did it', 'of note', 'worth noting',
  'be smart', 'the fine print', 'threat level', 'yes, but', 'yes but', 'but', 'meanwhile', 'the takeaway', 'the takeaways', 'quick take',
  'our thought bubble', 'the catch', 'the upshot', 'the stakes', 'the impact', 'the scene', 'in context', 'the reaction',
  'reaction', 'the response', 'the news', 'the numbers', 'the data', 'the gist', 'the short version', 'the case for', 'the case against',
  'for context', 'for the record', 'in short', 'one more thing', 'one fun thing', 'on the other hand', "here's why", "here's what happened",
  'driving the day', 'happening today', 'happening now', 'coming up', 'also', 'remember', 'remember when', 'fun fact', 'key point', 'key points',
]); // biome-ignore format: a list
