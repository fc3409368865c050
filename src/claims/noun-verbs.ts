import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import type { Tokens } from '../text/document.ts';
import type { ClauseTokens, Run } from './finite.ts';

/** Where the clause ends that opens a sentence. */
const CLOSING = SIGNAL.joint | SIGNAL.mark | SIGNAL.subordinator;

/** Of a clause that opens a sentence and has no verb, the noun that can only be one: "the town shares the same fears", "Democrats face a"; -1 for none. */
export function verbAsNoun(tokens: ClauseTokens, { first, last }: Run): number {
  const { tag, lower, lemma, finite, signals } = tokens;
  if (tag[first] === 'ADP') return -1;
  let noun = -1;
  for (let i = first + 1; i < last - 1; i++) {
    if (finite[i] === 1) return -1;
    if (signals[i] & CLOSING) break;
    if (noun >= 0 || !(tag[i] === 'NOUN' || lower[i] === 'own')) continue;
    const costs = lower[i] === 'cost' && /^(?:SYM|NUM)$/.test(tag[i + 1]); // "the strike cost £6m"
    if (!costs && !opensObject(tokens, i + 1)) continue;
    const subject = tag[i - 1] === 'ADV' ? i - 2 : i - 1;
    if (subject < first || !/^(?:NOUN|PROPN)$/.test(tag[subject])) continue;
    if (costs) noun = i;
    const isName = tag[subject] === 'PROPN';
    const isMany = isName ? lower[subject].endsWith('s') : lower[subject] !== lemma[subject];
    const isBase = lower[i] === lemma[i];
    if (isBase ? isMany : lower[i].endsWith('s') && (isName || !isMany)) noun = i;
  }
  return noun;
}

/** "(shares) the fears", "(share) many fears", "(fares) only a bit better" */
const opensObject = ({ tag, lower }: Tokens, i: number): boolean =>
  tag[i] === 'ADV'
    ? tag[i + 1] === 'DET' && /^(?:only|just|even)$/.test(lower[i])
    : (tag[i] === 'DET' && lower[i] !== 'that') || POSSESSIVES.has(lower[i]) || /^(?:many|several)$/.test(lower[i]);
