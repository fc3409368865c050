import { CALLS, FUTURE, FUTURE_TO, NECESSARY, NEED_TO, PURPOSES, WISHES } from '../lexicon/modals.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { firstFinite } from './clause.ts';
import { isOurs, opensTold } from './complements.ts';
import { type ClauseTokens, hasFinite, IAM, isNoun, type Run, UNCHANGED } from './finite.ts';
import { isInRelative } from './hanging.ts';
import { shows } from './signals.ts';

/**
 * Where the group of the main verb ends: it, and what belongs to it ("is widely expected to"). Words further on are of
 * clauses that hang on it ("will include the priorities needed to").
 */
function verbGroupEnd(tokens: ClauseTokens, first: number, verb: number, last: number): number {
  if (verb < 0) return last;
  let i = IAM.test(tokens.lower[verb]) ? verb + 1 : verb;
  while (i < last && (/^(?:AUX|ADV|PART|VERB|ADJ|PRON)$/.test(tokens.tag[i]) || isBetween(tokens, i)))
    if (opensTold(tokens, first, i)) return i;
    else i++;
  return Math.min(last, i + 1);
}

/** "are | both | going to", "is|,| indeed|,| going to": what may stand between the words of a group. */
const isBetween = ({ tag, text, lower }: ClauseTokens, i: number): boolean =>
  text[i] === ',' ? tag[i - 1] === 'ADV' || (tag[i - 1] === 'AUX' && tag[i + 1] === 'ADV') : lower[i] === 'both';

/** "must", "should", "has to", "it is time to", "the need to"; not "the tax that all should pay (rose)". */
export function necessity(tokens: ClauseTokens, { first, last }: Run): number {
  const verb = firstFinite(tokens, first, last);
  const end = verbGroupEnd(tokens, first, verb, last);
  for (let i = first; i < end; i++) {
    if (!shows(tokens, i, SIGNAL.necessity) || isInRelative(tokens, first, verb, i)) continue;
    const word = tokens.lower[i];
    if (word === 'better' && hadBetter(tokens, i)) return i;
    if (NECESSARY.has(word) && tokens.tag[i] !== 'NOUN' && tokens.lower[i - 1] !== 'to') return i;
    const behind = nextWord(tokens, i, last);
    if (NEED_TO.has(word) && tokens.lower[behind] === 'to' && tokens.tag[i] !== 'NOUN' && binds(tokens, i, behind))
      return i;
    const called =
      CALLS.has(word) &&
      (tokens.lower[behind] === 'that' ||
        (tokens.lower[behind] === 'to' && !/^(?:DET|PRON|PROPN)$/.test(tokens.tag[behind + 1])) ||
        isForTo(tokens, behind, last) ||
        isWhat(tokens, first, i));
    const before = /^(?:absolutely|also|critically|really|so|very)$/.test(tokens.lower[i - 1] ?? '') ? i - 2 : i - 1;
    if (called && /^(?:is|was|'s|’s|be|it|the|a|no)$/.test(tokens.lower[before] ?? '')) return i;
  }
  return -1;
}

/** "(they) had better leave", "(they)’d better"; but not "had better luck". */
const hadBetter = ({ lower, tag, lemma }: ClauseTokens, i: number): boolean => {
  const had = lower[i - 1] === 'all' ? i - 2 : i - 1;
  if (lower[had] !== 'had') return /^['’]d$/.test(lower[had]);
  return lower[i + 1] === lemma[i + 1] && (tag[i + 1] === 'VERB' || (tag[i + 1] === 'NOUN' && tag[i + 2] === 'DET'));
};

/** Not "has yet to reply", "was supposed to pay" (and did or did not), "has to do with trade", "I’ve got to say", nor "got to meet her": nothing that must be. */
function binds({ lower, tag }: ClauseTokens, i: number, to: number): boolean {
  let be = i - 1;
  while (tag[be] === 'ADV' || lower[be] === 'not') be--;
  if (/^(?:required|supposed|oblig)/.test(lower[i]) && /^(?:was|were)$/.test(lower[be])) return false;
  if (lower[to - 1] === 'yet' || (lower[to + 1] === 'do' && lower[to + 2] === 'with')) return false;
  if (lower[i] !== 'got') return true;
  return tag[i - 1] === 'AUX' && !/^(?:say|tell|ask|admit|know)$/.test(lower[to + 1] ?? '');
}

/** "What is essential is that" */
const isWhat = ({ lower }: ClauseTokens, first: number, i: number): boolean =>
  lower[first] === 'what' && lower[i + 1] === 'is' && /^(?:that|to)$/.test(lower[i + 2]);

/** "for all villages to help" */
const isForTo = ({ lower }: ClauseTokens, i: number, last: number): boolean =>
  lower[i] === 'for' && lower.slice(i, last).includes('to');

/** "will", "is expected to", "is to open"; not "the plan, which would cost millions, (has passed)". */
export function futureOf(tokens: ClauseTokens, { first, last }: Run): number {
  const verb = firstFinite(tokens, first, last);
  const end = verbGroupEnd(tokens, first, verb, last);
  for (let i = first; i < end; i++) {
    if (!shows(tokens, i, SIGNAL.future) || isInRelative(tokens, first, verb, i)) continue;
    const word = tokens.lower[i];
    if (FUTURE.has(word) && tokens.tag[i] === 'AUX' && foretells(tokens, i, last) && !isManner(tokens, first, i, last))
      return i;
    if (FUTURE_TO.has(word) && isToDo(tokens, i) && (word === 'going' || isOfBe(tokens, i, verb, { first, last })))
      return i;
    const isTo = tokens.lower[i + 1] === 'to' && tokens.tag[i + 2] === 'VERB';
    if (isTo && /^(?:is|are|was|were)$/.test(word) && !isPurpose(tokens, first, i)) return i;
  }
  return -1;
}

/** "going to win", "due to open"; not "going to China", "going to great lengths", "going to school", "due to an injury". */
function isToDo(tokens: ClauseTokens, i: number): boolean {
  const { lower, tag } = tokens;
  const next = tag[i + 2];
  if (lower[i + 1] !== 'to' || next === 'DET') return false;
  if (lower[i] === 'sure' && lower[i - 1] === 'be') return false; // an order
  if (lower[i] === 'likely' && isLikelierThan(tokens, i)) return false;
  if (lower[i] === 'due') return next === 'VERB' || next === 'AUX';
  if (lower[i] !== 'going') return true;
  return (
    !/^(?:PROPN|NUM|PRON)$/.test(next) && !(next === 'ADJ' && lower[i + 3]?.endsWith('s')) && !GOALS.test(lower[i + 2])
  );
}

/** Whom and where one goes, which the tags take for verbs behind "to". */
const GOALS = /^(?:people|men|women|children|church|college|court|jail|prison|school|war)$/;

/** "is widely expected", "looks set", "Congress set (to sell it)"; not "the talks, set to end today, were", "he expected to". */
function isOfBe(tokens: ClauseTokens, i: number, verb: number, { first, last }: Run): boolean {
  const { lower, tag } = tokens;
  if (verb < 0 || verb === i)
    return isNoun(tag[i - 1]) && tag[first] !== 'ADP' && !hasFinite(tokens, { first: i + 1, last });
  let be = i - 1;
  while (/^(?:ADV|PART|PUNCT|SPACE)$/.test(tag[be]) || /^(?:both|all|more|less)$/.test(lower[be])) be--;
  return /^(?:is|are|was|were|am|be|been|i?['’](?:s|re|m)|(?:look|seem|appear|remain)(?:s|ed)?)$/.test(lower[be]);
}

/** "I will say that he is good", "I would note it is old": a way of putting it; but not "I will say no". */
function isManner(tokens: ClauseTokens, first: number, i: number, last: number): boolean {
  if (!isOurs(tokens, first)) return false;
  const { lower, tag } = tokens;
  let verb = nextWord(tokens, i, last);
  if (!/^(?:say|note|add|argue|submit|suggest|point|tell)$/.test(lower[verb])) return false;
  if (lower[verb] === 'point') verb++;
  if (lower[verb + 1] === 'you') verb++;
  else if (lower[verb + 1] === 'to' && lower[verb + 2] === 'you') verb += 2;
  if (lower[verb + 1] === 'that') return true;
  return (
    /^(?:PRON|DET|PROPN|NOUN)$/.test(tag[verb + 1]) &&
    !/^wh/.test(lower[verb + 1]) &&
    hasFinite(tokens, { first: verb + 1, last })
  );
}

/** "would pay", "(he)’d pay"; not "(he)’d paid", "would like to", "(he)’d rather". */
function foretells(tokens: ClauseTokens, i: number, last: number): boolean {
  const { lower, tag, lemma } = tokens;
  if (!/^(?:would|['’]d)$/.test(lower[i])) return true;
  const verb = nextWord(tokens, i, last);
  for (let k = i + 1; k <= verb; k++) if (WISHES.has(lower[k])) return false;
  if (lower[i] === 'would' || lower[verb] === 'be') return true;
  const isVerb = tag[verb] === 'VERB' || (tag[verb] === 'ADJ' && tag[verb + 1] === 'DET'); // "(he)’d welcome the"
  return (
    isVerb && lower[verb] === lemma[verb] && !UNCHANGED.has(lower[verb]) && !/^(?:become|come|run)$/.test(lower[verb])
  );
}

/** "the goal of the club is to row", "all she can do is to wait", "he is to blame": what something is, not what will be. */
function isPurpose(tokens: ClauseTokens, first: number, be: number): boolean {
  if (tokens.lower[be + 2] === 'blame' || tokens.tag[be - 1] === 'VERB') return true;
  if (/^(?:it|that|this)$/.test(tokens.lower[be - 1])) return true; // "it is to save money"
  for (let i = first; i < be; i++) if (PURPOSES.has(tokens.lemma[i])) return true;
  return false;
}

/** The next token that is no adverb or "not": "would | never, ever want". */
export function nextWord({ tag, lower, text }: ClauseTokens, i: number, last: number): number {
  let k = i + 1;
  while (
    k < last &&
    (tag[k] === 'ADV' || /^(?:not|n't|n’t)$/.test(lower[k]) || (text[k] === ',' && k > i + 1 && tag[k + 1] === 'ADV'))
  )
    k++;
  return k;
}

/** "1.7 times more likely than boys to", "twice as likely as", "less likely to row than": a comparison; not "more likely than not". */
export function isLikelierThan({ lower, text }: ClauseTokens, likely: number): boolean {
  const degree = lower[likely - 1];
  if (!/^(?:more|less|as)$/.test(degree)) return false;
  for (let i = likely + 1; i < likely + 20 && i < text.length && !/^[.;!?]$/.test(text[i]); i++)
    if (lower[i] === (degree === 'as' ? 'as' : 'than')) return lower[i + 1] !== 'not';
  return false;
}
