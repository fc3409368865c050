import { RAISING, type Stance } from '../lexicon/cues.ts';
import { HELD } from '../lexicon/hedges.ts';
import { isNobody } from '../lexicon/negators.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { stanceOf } from '../lexicon/stances.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import type { ClauseTokens, Run } from './finite.ts';
import { sentenceAt, tokensOf } from './passage.ts';
import { signalsIn } from './signals.ts';

/** What the words that report it tell of a claim. */
export interface Cue {
  readonly index: number;
  readonly stance: Stance;
  /** Is the saying itself negated: "did not say"? */
  readonly negated: boolean;
  /** "asked (whether the door was locked)": is what follows left open? */
  readonly asks: boolean;
  /** "If it rains, she said (the lock will close)": does a condition stand before the source? */
  readonly under: boolean;
  /** "are" of "are said", whose subject belongs to what is said; null for any other cue. */
  readonly auxiliary: string | null;
  /** "is reported (to favour it)": does nobody say so? */
  readonly unsourced: boolean;
}

/** What is asked is left open. */
export const ASKING = /^(?:ask|wonder|inquire|enquire)$/;

export function cueOf(doc: Document, tokens: ClauseTokens, { type, cue, source }: Attribution, index: number): Cue {
  if (!cue.length)
    return { index, stance: 'neutral', negated: false, asks: false, under: false, auxiliary: null, unsourced: false };
  const run = tokensOf(doc, cue[0]);
  const { first } = run;
  const last = lackStart(tokens, run);
  // "did not say": the chain may leave auxiliary and "not" out of the cue
  let start = first;
  while (start > 0 && /^(?:AUX|PART|ADV)$/.test(tokens.tag[start - 1])) start--;
  const negated =
    (signalsIn(tokens, { first: start, last }) & SIGNAL.negation) !== 0 ||
    saysNotYet(tokens, start, last) ||
    (source.length > 0 && isTurnedAround(tokens, tokensOf(doc, source[0]), first));
  const isByNobody = source.length > 0 && isNobody(tokens.lower, tokens.tag, tokensOf(doc, source[0]).first);
  const isPassive = /^(?:is|are|was|were)$/.test(tokens.lower[first]) && RAISING.has(tokens.lower[last - 1]);
  const stance = stanceOf(tokens.lemma.slice(first, last));
  // “If it rains, we stop,” asked about it, is a condition
  const asks = type !== 'direct' && tokens.lemma.slice(first, last).some((lemma) => ASKING.test(lemma));
  const under = source.length > 0 && type !== 'direct' && isUnder(doc, tokens, tokensOf(doc, source[0]).first);
  return {
    index,
    stance,
    negated: negated || isByNobody,
    asks,
    under,
    auxiliary: isPassive ? tokens.lower[first] : null,
    unsourced: isPassive && source.length === 0 && HELD.has(tokens.lower[last - 1]),
  };
}

/** "Nor did she | say", "never has the mayor | said": the negator stands before the subject. */
const isTurnedAround = (tokens: ClauseTokens, { first, last }: Run, cue: number): boolean =>
  last === cue && tokens.tag[first - 1] === 'AUX' && /^(?:nor|never)$/.test(tokens.lower[first - 2] ?? '');

/** "If it rains, | she (said)": a clause that opens the sentence and ends before the source. */
function isUnder(doc: Document, { text, lower }: ClauseTokens, source: number): boolean {
  if (text[source - 1] !== ',') return false;
  return /^(?:if|unless)$/.test(lower[doc.sentences[sentenceAt(doc.sentences, source)].first]);
}

/** "claimed | without any evidence", "alleged | with no proof": what a saying lacks does not belong to it. */
function lackStart({ lower }: ClauseTokens, { first, last }: Run): number {
  for (let i = first + 1; i < last; i++) {
    const takesNo = lower[i] === 'with' || lower[i].endsWith('ing'); // "citing no source"
    if (lower[i] === 'without' || (takesNo && /^(?:no|little)$/.test(lower[i + 1] ?? ''))) return i;
  }
  return last;
}

/** "has yet to say" */
function saysNotYet({ lower }: ClauseTokens, first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++) if (lower[i] === 'yet' && lower[i + 1] === 'to') return true;
  return false;
}
