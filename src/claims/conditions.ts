import { CONDITIONS, LONG_CONDITIONS } from '../lexicon/modals.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { opensInverted } from './clause.ts';
import { type ClauseTokens, hasFinite, isNoun, type Run } from './finite.ts';
import { shows } from './signals.ts';

/** The word that opens a condition, or of "had we known" and "should it rain" the auxiliary; -1 for none. */
export function conditionOf(tokens: ClauseTokens, { first, last }: Run): number {
  if (opensInverted(tokens, first, last)) return first;
  for (let i = first; i < last; i++) {
    if (!shows(tokens, i, SIGNAL.condition)) continue;
    const word = tokens.lower[i];
    if (
      CONDITIONS.has(word) &&
      !NO_CONDITION.test(tokens.lower[i - 1] ?? '') &&
      hasFinite(tokens, { first: i + 1, last })
    ) {
      if (!isRemark(tokens, i, { first, last })) return i;
    }
    if (LONG_CONDITIONS.get(word)?.every((w, k) => tokens.lower[i + k] === w) && !isLength(tokens, i)) return i;
  }
  return -1;
}

/** "as if", "even if", "asked if" and "not sure if" set no condition. */
const NO_CONDITION = /^(?:as|even|ask|asked|see|wonder|know|knows|sure|unsure|clear|unclear|question)$/;

/** "many, if not all, boats", "a good, if costly, plan", "if anything, it is": no clause, and no condition. */
function isRemark({ tag, lower, text, finite }: ClauseTokens, i: number, { first, last }: Run): boolean {
  const isOne =
    /^(?:any|anything|nothing|ever)$/.test(lower[i + 1] ?? '') ||
    (i > first && (lower[i + 1] === 'not' || (tag[i + 1] === 'ADJ' && text[i - 1] === ',')));
  if (!isOne) return false;
  for (let k = i + 1; k < last && !/^[,—–;]$/.test(text[k]); k++) if (finite[k] === 1) return false;
  return true;
}

/** "can be as long as two years", "is as long as the bridge": how long, not on what condition. */
const isLength = ({ lower, tag }: ClauseTokens, i: number): boolean =>
  lower[i + 1] === 'long' && (tag[i + 3] === 'NUM' || tag[i - 1] === 'AUX');

/** "If I were young, I would", "if she were a man, she’d": what is not so; but not "if he were elected", "were to win". */
export function isUnreal({ lower, tag }: ClauseTokens, i: number, signals: number): boolean {
  if (lower[i] !== 'if' || lower[i + 2] !== 'were' || !(signals & SIGNAL.perfect)) return false;
  if (lower[i + 1] === 'i') return tag[i + 3] !== 'VERB' && lower[i + 3] !== 'to';
  const isOne = /^(?:he|she|it)$/.test(lower[i + 1]) || (isNoun(tag[i + 1]) && !lower[i + 1].endsWith('s'));
  return isOne && tag[i + 3] === 'DET';
}
