import { CALLS, FUTURE, FUTURE_TO, NECESSARY, NEED_TO, PURPOSES, WISHES } from '../lexicon/modals.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { firstFinite } from './clause.ts';
import { type ClauseTokens, type Run, UNCHANGED } from './finite.ts';
import { isInRelative } from './hanging.ts';
import { shows } from './signals.ts';

/**
 * Where the group of the main verb ends: it, and what belongs to it ("is widely expected to"). Words further on are of
 * clauses that hang on it ("will include the priorities needed to").
 */
function verbGroupEnd(tokens: ClauseTokens, verb: number, last: number): number {
  if (verb < 0) return last;
  let i = verb;
  while (i < last && /^(?:AUX|ADV|PART|VERB|ADJ|PRON)$/.test(tokens.tag[i])) i++;
  return Math.min(last, i + 1);
}

/** "must", "should", "has to", "it is time to", "the need to"; not "the tax that all should pay (rose)". */
export function necessity(tokens: ClauseTokens, { first, last }: Run): number {
  const verb = firstFinite(tokens, first, last);
  const end = verbGroupEnd(tokens, verb, last);
  for (let i = first; i < end; i++) {
    if (!shows(tokens, i, SIGNAL.necessity) || isInRelative(tokens, first, verb, i)) continue;
    const word = tokens.lower[i];
    if (word === 'better' && hadBetter(tokens, i)) return i;
    if (NECESSARY.has(word) && tokens.tag[i] !== 'NOUN' && tokens.lower[i - 1] !== 'to') return i;
    const behind = nextWord(tokens, i, last);
    if (NEED_TO.has(word) && tokens.lower[behind] === 'to' && tokens.tag[i] !== 'NOUN' && binds(tokens, i, behind))
      return i;
    const called =
      CALLS.has(word) && (/^(?:to|that)$/.test(tokens.lower[behind] ?? '') || isForTo(tokens, behind, last));
    if (called && /^(?:is|was|'s|’s|be|it|the|a|no)$/.test(tokens.lower[i - 1] ?? '')) return i;
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

/** "for all villages to help" */
const isForTo = ({ lower }: ClauseTokens, i: number, last: number): boolean =>
  lower[i] === 'for' && lower.slice(i, last).includes('to');

/** "will", "is expected to", "is to open"; not "the plan, which would cost millions, (has passed)". */
export function futureOf(tokens: ClauseTokens, { first, last }: Run): number {
  const verb = firstFinite(tokens, first, last);
  const end = verbGroupEnd(tokens, verb, last);
  for (let i = first; i < end; i++) {
    if (!shows(tokens, i, SIGNAL.future) || isInRelative(tokens, first, verb, i)) continue;
    const word = tokens.lower[i];
    if (FUTURE.has(word) && tokens.tag[i] === 'AUX' && foretells(tokens, i, last)) return i;
    if (FUTURE_TO.has(word) && tokens.lower[i + 1] === 'to' && tokens.tag[i + 2] !== 'DET') return i;
    const isTo = tokens.lower[i + 1] === 'to' && tokens.tag[i + 2] === 'VERB';
    if (isTo && /^(?:is|are|was|were)$/.test(word) && !isPurpose(tokens, first, i)) return i;
  }
  return -1;
}

/** "would pay", "(he)’d pay"; not "(he)’d paid", "would like to", "(he)’d rather". */
function foretells(tokens: ClauseTokens, i: number, last: number): boolean {
  const { lower, tag, lemma } = tokens;
  if (!/^(?:would|['’]d)$/.test(lower[i])) return true;
  const verb = nextWord(tokens, i, last);
  for (let k = i + 1; k <= verb; k++) if (WISHES.has(lower[k])) return false;
  if (lower[i] === 'would' || lower[verb] === 'be') return true;
  const isVerb = tag[verb] === 'VERB' || (tag[verb] === 'ADJ' && tag[verb + 1] === 'DET'); // "(he)’d welcome the"
  return isVerb && lower[verb] === lemma[verb] && !UNCHANGED.has(lower[verb]) && !/^(?:become|come|run)$/.test(lower[verb]); // biome-ignore format: one condition
}

/** "the goal of the club is to row", "all she can do is to wait", "he is to blame": what something is, not what will be. */
function isPurpose(tokens: ClauseTokens, first: number, be: number): boolean {
  if (tokens.lower[be + 2] === 'blame' || tokens.tag[be - 1] === 'VERB') return true;
  for (let i = first; i < be; i++) if (PURPOSES.has(tokens.lemma[i])) return true;
  return false;
}

/** The next token that is no adverb or "not". */
export function nextWord(tokens: ClauseTokens, i: number, last: number): number {
  let k = i + 1;
  while (k < last && (tokens.tag[k] === 'ADV' || /^(?:not|n't|n’t)$/.test(tokens.lower[k]))) k++;
  return k;
}
