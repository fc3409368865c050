import type { Document, Span } from '../text/document.ts';
import { type ClauseTokens, isNoun } from './finite.ts';
import { tokensOf } from './passage.ts';

/** "Roth doubts the plan", "the team plans to go": a cue behind its source is a verb, if tagged as a noun. */
export function markVerb(doc: Document, tokens: ClauseTokens, cue: Span): void {
  const { first, last } = tokensOf(doc, cue);
  const { tag, finite } = tokens;
  if (tag[first] !== 'NOUN') return;
  const isPlain = last - first === 1 && /^(?:NOUN|PROPN|ADJ)$/.test(tag[first - 1]) && /^(?:DET|PART)$/.test(tag[last]);
  const isJoined = last - first === 2 && tag[first - 1] === 'CCONJ' && tag[first + 1] === 'ADP'; // "and points out"
  if (isPlain || isJoined) finite[first] = 1;
}

/** "Lee Finally Closes The Door": in a sentence without a verb a capital does not make a name of it. */
export function markHidden({ finite, tag, lower, lemma }: ClauseTokens, first: number, last: number): void {
  for (let i = first + 1; i < last - 1; i++) {
    if (/^(?:how|why)$/.test(lower[i - 1])) return;
    const subject = tag[i - 1] === 'ADV' ? i - 2 : i - 1;
    if (tag[i] !== 'VERB' || subject < first || !isNoun(tag[subject])) continue;
    if (!lower[i].endsWith('s') || lower[i] === lemma[i]) continue;
    finite[i] = 1;
    return;
  }
}
