import { CALLS, FUTURE, FUTURE_TO, NECESSARY, NEED_TO, PURPOSES } from '../lexicon/modals.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { firstFinite } from './clause.ts';
import type { ClauseTokens, Run } from './finite.ts';
import { shows } from './signals.ts';

/**
 * Where the group of the main verb ends: it, and what belongs to it ("is widely expected to"). Words further on are of
 * clauses that hang on it ("will include the priorities needed to").
 */
function verbGroupEnd(tokens: ClauseTokens, first: number, last: number): number {
  let i = firstFinite(tokens, first, last);
  if (i < 0) return last;
  while (i < last && /^(?:AUX|ADV|PART|VERB|ADJ|PRON)$/.test(tokens.tag[i])) i++;
  return Math.min(last, i + 1);
}

/** "must", "should", "has to", "it is time to", "the need to". */
export function necessity(tokens: ClauseTokens, { first, last }: Run): number {
  const end = verbGroupEnd(tokens, first, last);
  for (let i = first; i < end; i++) {
    if (!shows(tokens, i, SIGNAL.necessity)) continue;
    const word = tokens.lower[i];
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

/** Not "has yet to reply", "has to do with trade", "I’ve got to say", nor "got to meet her": nothing that must be. */
function binds({ lower, tag }: ClauseTokens, i: number, to: number): boolean {
  if (lower[to - 1] === 'yet' || (lower[to + 1] === 'do' && lower[to + 2] === 'with')) return false;
  if (lower[i] !== 'got') return true;
  return tag[i - 1] === 'AUX' && !/^(?:say|tell|ask|admit|know)$/.test(lower[to + 1] ?? '');
}

/** "for all villages to help" */
const isForTo = ({ lower }: ClauseTokens, i: number, last: number): boolean =>
  lower[i] === 'for' && lower.slice(i, last).includes('to');

export function futureOf(tokens: ClauseTokens, { first, last }: Run): number {
  const end = verbGroupEnd(tokens, first, last);
  for (let i = first; i < end; i++) {
    if (!shows(tokens, i, SIGNAL.future)) continue;
    const word = tokens.lower[i];
    if (FUTURE.has(word) && tokens.tag[i] === 'AUX') return i;
    if (FUTURE_TO.has(word) && tokens.lower[i + 1] === 'to' && tokens.tag[i + 2] !== 'DET') return i;
    const isTo = tokens.lower[i + 1] === 'to' && tokens.tag[i + 2] === 'VERB';
    if (isTo && /^(?:is|are|was|were)$/.test(word) && !isPurpose(tokens, first, i)) return i;
  }
  return -1;
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
