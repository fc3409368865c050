import { isRecord } from '../lexicon/records.ts';
import { isBehindViews } from './views.ts';

/** The tokens of a text as they are tagged so far: by token its text, its word in lower case, and its tag. */
export interface Tagged {
  readonly own: readonly string[];
  readonly lower: readonly string[];
  readonly tag: readonly string[];
}

/** A word that wink tags amiss: what it is and whose form, where what stands beside it tells so. */
export interface Retagged {
  readonly word: string;
  readonly tag: string;
  readonly lemma: string;
  isSo(tokens: Tagged, i: number): boolean;
}

const verb = (word: string, lemma: string, isSo: Retagged['isSo']): Retagged => ({ word, tag: 'VERB', lemma, isSo });

/** What the verbs of several are taken for nouns in, and those of one. */
const SEVERAL_SAY = 'stress recount quip yell whisper lament retort mutter muse relay posit signal reason postulate gripe marvel guarantee regret figure'.split(' '); // biome-ignore format: a list
const ONE_SAYS = 'state tweet remark retort mutter muse relay affirm aver signal reason whine marvel guarantee imagine'.split(' '); // biome-ignore format: a list

/** Verbs, each with what it is taken for. */
export const VERBS: readonly Retagged[] = [
  // an adjective: "Prosecutors alleged that A", "have alleged fraud", but not "the alleged fraud"
  verb('alleged', 'allege', ({ lower, tag }, i) => {
    const isBehindSubject = /^(?:NOUN|PROPN|PRON|AUX)$/.test(tag[i - 1]) && !NO_SUBJECT.test(lower[i - 1]);
    return isBehindSubject || (tag[i - 1] === 'CCONJ' && lower[i + 1] === 'that');
  }),
  // a noun: "Analysts caution that A"
  verb(
    'caution',
    'caution',
    ({ lower, tag }, i) => lower[i + 1] === 'that' && /^(?:NOUN|PROPN|PRON)$/.test(tag[i - 1]),
  ),
  // a noun: "the policy states that A"
  verb('states', 'state', ({ lower, tag }, i) => {
    const isPaper = isRecord(lower[i - 1]) || WRITTEN.test(lower[i - 1]);
    const isLast = tag[i - 2] === 'DET' && lower[i - 3] === ',' && (tag[i + 1] ?? 'PUNCT') === 'PUNCT'; // "A, the report states."
    return (lower[i + 1] === 'that' || isLast) && tag[i] === 'NOUN' && isPaper;
  }),
  // a noun: "The union plans to wait"
  verb('plans', 'plan', ({ lower, tag }, i) => {
    const isNoun = tag[i] === 'NOUN' && lower[i + 1] === 'to' && tag[i + 2] === 'VERB';
    return isNoun && opensWithSubject(tag, i);
  }),
  // a noun: "It is safe, the firm claims."
  verb('claims', 'claim', ({ lower, tag }, i) => {
    if (tag[i] !== 'NOUN' || (tag[i + 1] ?? 'PUNCT') !== 'PUNCT') return false;
    let k = i - 1;
    while (k > 0 && /^(?:PROPN|NOUN|ADJ)$/.test(tag[k - 1])) k--;
    if (k > 0 && tag[k - 1] === 'DET') k--;
    return /^(?:DET|PROPN)$/.test(tag[k]) && lower[k - 1] === ',';
  }),
  // a noun: "Star 'furious' after snub, pals claim"
  verb('claim', 'claim', ({ lower, tag }, i) => {
    const isLast = tag[i] === 'NOUN' && /^(?:PUNCT|SPACE)$/.test(tag[i + 1] ?? 'PUNCT');
    return isLast && tag[i - 1] === 'NOUN' && lower[i - 2] === ',';
  }),
  // a noun: "A video shared dozens of times on X claims that A", "Posts viewed many times claim A"
  verb('claims', 'claim', (tokens, i) => tokens.tag[i] === 'NOUN' && isBehindViews(tokens, i)),
  verb('claim', 'claim', (tokens, i) => tokens.tag[i] === 'NOUN' && isBehindViews(tokens, i)),
  // a noun: "says A and questions whether B"
  verb('questions', 'question', ({ lower, tag }, i) => {
    const isJoined = tag[i] === 'NOUN' && tag[i - 1] === 'CCONJ';
    return isJoined && /^(?:whether|why|how)$/.test(lower[i + 1] ?? '');
  }),
  // a noun: "Reader Ann Lee emails: The road is shut."
  verb('emails', 'email', isByReader),
  verb('tweets', 'tweet', isByReader),
  verb('texts', 'text', isByReader),
  verb('posts', 'post', isByReader),
  // a noun: "the company's policies ban the sale of drugs", "its contract bars strikes"
  verb('ban', 'ban', isOfRules),
  verb('bans', 'ban', isOfRules),
  verb('bar', 'bar', isOfRules),
  verb('bars', 'bar', isOfRules),
  // nouns: “A,” Lee whispers; “A,” whispers the guide
  ...[
    'whisper',
    'mutter',
    'gasp',
    'sob',
    'giggle',
    'scream',
    'remark',
    'comment',
    'text',
    'shriek',
    'retort',
    'grunt',
  ].map((lemma) => verb(`${lemma}s`, lemma, isTag)),
  verb('hisses', 'hiss', isTag),
  // nouns: "The law is a scandal, fumes Paul Kerr."
  ...['fume', 'joke', 'quip', 'vow', 'boast'].map((lemma) => verb(`${lemma}s`, lemma, isClosingTag)),
  // nouns: "The authors stress that A", "Lee and Orr regret that A"
  ...SEVERAL_SAY.map((lemma) => verb(lemma, lemma, isOfSeveral)),
  // nouns: "The author remarks that A", "Ann Lee tweets that A"
  ...ONE_SAYS.map((lemma) => verb(`${lemma}s`, lemma, isOfOne)),
  // a noun: "he is saying"
  verb('saying', 'say', ({ tag }, i) => {
    return tag[i] === 'NOUN' && tag[i - 1] === 'AUX' && /^(?:PRON|PROPN)$/.test(tag[i - 2] ?? '');
  }),
  // a noun: "had lain"
  verb('lain', 'lie', ({ tag }, i) => tag[i - 1] === 'AUX' || tag[i - 1] === 'ADV'),
  // an adjective: "its thinking said A", but not "the said officials"
  verb('said', 'say', ({ tag }, i) => tag[i] === 'ADJ' && tag[i - 1] !== 'DET'),
  // an adjective: "was informed that A"
  verb('informed', 'inform', ({ lower, tag }, i) => {
    return tag[i] === 'ADJ' && (lower[i + 1] === 'that' || /^(?:DET|PRON|PROPN)$/.test(tag[i + 1] ?? ''));
  }),
];

const WRITTEN =
  /^(?:strategy|policy|code|contract|page|guidance|clause|section|certificate|summary|file|note|caption)$/;

/** Behind several, and before a clause. */
function isOfSeveral({ lower, tag }: Tagged, i: number): boolean {
  if (tag[i] !== 'NOUN' || lower[i + 1] !== 'that' || !OPENS_CLAUSE.test(tag[i + 2] ?? '')) return false;
  if (tag[i - 1] !== 'PROPN') return /^(?:they|we|you|i)$/.test(lower[i - 1]) || (tag[i - 1] === 'NOUN' && lower[i - 1].endsWith('s')); // biome-ignore format: one choice
  let k = i - 1;
  while (tag[k] === 'PROPN') k--;
  return lower[k] === 'and' && tag[k - 1] === 'PROPN';
}

/** Behind one at the head of a clause, and before a clause: not "the rules that were broken". */
function isOfOne({ lower, tag }: Tagged, i: number): boolean {
  const isClause = lower[i + 1] === 'that' && OPENS_CLAUSE.test(tag[i + 2] ?? '');
  return tag[i] === 'NOUN' && isClause && !lower[i - 1].endsWith('s') && opensWithSubject(tag, i);
}

const OPENS_CLAUSE = /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/;

/** "is alleged to" is left as the model has met it. */
const NO_SUBJECT =
  /^(?:'s|am|is|are|was|were|be|been|being|his|her|its|their|my|your|our|whose|this|that|these|those)$/;

/** “A,” [Ann Lee] whispers; “A,” whispers [the guide]: the verb of a tag, right behind marks and who speaks, or between them. */
function isTag({ lower, tag }: Tagged, i: number): boolean {
  if (tag[i] !== 'NOUN') return false;
  const next = tag[i + 1] ?? 'PUNCT';
  let k = i - 1;
  if (!/^(?:DET|PROPN|PRON)$/.test(next)) {
    if (!/^(?:PUNCT|ADP|ADV|CCONJ|SCONJ)$/.test(next)) return false;
    while (k > i - LONGEST_SUBJECT && SUBJECT.test(tag[k])) k--;
    if (!/^(?:NOUN|PROPN|NUM)$/.test(tag[i - 1])) return false;
  }
  return k > 0 && /^["”’']$/.test(lower[k]) && /^[,!?]$/.test(lower[k - 1]);
}

/** Behind a comma, and before nothing but a name. */
function isClosingTag({ lower, tag }: Tagged, i: number): boolean {
  if (tag[i] !== 'NOUN' || lower[i - 1] !== ',') return false;
  let k = i + 1;
  while (tag[k] === 'PROPN') k++;
  return k > i + 1 && (tag[k] ?? 'PUNCT') === 'PUNCT';
}

const SUBJECT = /^(?:DET|ADJ|NUM|NOUN|PROPN)$/;
const LONGEST_SUBJECT = 5;

/** "Reader Ann Lee emails:", but not "Ann Lee emails: what we know". */
function isByReader({ lower, tag }: Tagged, i: number): boolean {
  if (tag[i] !== 'NOUN' || lower[i + 1] !== ':' || tag[i - 1] !== 'PROPN') return false;
  let k = i - 2;
  while (k > i - 4 && tag[k] === 'PROPN' && !WRITERS.test(lower[k])) k--;
  return WRITERS.test(lower[k] ?? '');
}

const WRITERS = /^(?:reader|viewer|listener|subscriber|follower|colleague|correspondent|reporter|editor)$/;

/** Behind the noun for what sets rules, and before what is not allowed. */
function isOfRules({ lower, tag }: Tagged, i: number): boolean {
  return tag[i] === 'NOUN' && RULES.test(lower[i - 1]) && /^(?:DET|ADJ|NOUN|PRON|PROPN|VERB)$/.test(tag[i + 1] ?? '');
}

const RULES =
  /^(?:polic(?:y|ies)|rules?|terms|guidelines?|standards|regulations?|contracts?|constitution|laws?|statutes?)$/;

/** Is all from the clause's start to before token `i` a name, or an article and a noun? "Orle Foods plans to", "the union plans to". */
function opensWithSubject(tag: readonly string[], i: number): boolean {
  let k = i - 1;
  if (tag[k] === 'PROPN') while (k > 0 && tag[k - 1] === 'PROPN') k--;
  else if (tag[k] === 'NOUN' && tag[k - 1] === 'DET') k--;
  else return false;
  return k === 0 || /^(?:PUNCT|SCONJ|CCONJ|VERB|SPACE)$/.test(tag[k - 1]);
}
