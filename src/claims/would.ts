import { isOurs } from './complements.ts';
import { type ClauseTokens, isFiniteAt, isPastForm, type Run } from './finite.ts';
import { nextWord } from './verb-group.ts';

/** So far back the words are looked at that may tell of a time gone by. */
const REACH = 40;

/**
 * In what sense a main clause with "would" is put that tells of no more than what will be: what used to be and what was
 * refused is asserted, how "I" would put it hedged, what "I" would urge normative.
 */
export function wouldAt(
  tokens: ClauseTokens,
  would: number,
  whole: Run,
  main: Run,
): 'predicted' | 'asserted' | 'hedged' | 'normative' {
  const { lower } = tokens;
  const verb = nextWord(tokens, would, whole.last);
  if (isOurs(tokens, main.first) && isOurs(tokens, would - 1)) {
    if (URGING.test(lower[verb])) return 'normative';
    if (/^(?:call|describe)$/.test(lower[verb])) return 'hedged';
  } else if (isRefused(tokens, would, verb)) return 'asserted';
  return isHabit(tokens, would, whole) ? 'asserted' : 'predicted';
}

const URGING = /^(?:urge|advise|encourage|recommend|implore|beg|caution|warn)$/;

/** "would not say", "wouldn’t be drawn on": what was refused. */
const isRefused = ({ lower }: ClauseTokens, would: number, verb: number): boolean =>
  /^(?:not|n['’]t)$/.test(lower[would + 1]) &&
  (REFUSING.test(lower[verb]) || (lower[verb] === 'be' && lower[verb + 1] === 'drawn'));

const REFUSING = /^(?:say|comment|discuss|disclose|elaborate|confirm|reveal|specify|divulge|identify|name|speculate)$/;

/** "would often row", "when she was young she’d row", "I used to swim. I would row", "she would call, ‘Come in’": what was done again and again. */
function isHabit(tokens: ClauseTokens, would: number, { first, last }: Run): boolean {
  const { lower, tag, text, start, end } = tokens;
  if (OFTEN.test(lower[would + 1])) return true;
  for (let i = Math.max(0, first - REACH); i < would; i++) {
    if (lower[i] === 'used' && lower[i + 1] === 'to' && tag[i - 1] !== 'AUX') return true;
    if (lower[i] === 'when' && i >= first && isPast(tokens, i + 1)) return true;
  }
  if (isOurs(tokens, would - 1)) return false; // “I would say, ‘Never’,”: if asked
  for (let i = would + 3; i < last; i++)
    if (/^[‘“'"]$/.test(text[i]) && start[i] > end[i - 1] && text[i - 1] === ',' && tag[i - 2] === 'VERB') return true;
  return false;
}

const OFTEN = /^(?:often|sometimes|always|usually|frequently|occasionally|regularly|routinely)$/;

/** "(when) she was", "(when) my aunt came" */
function isPast(tokens: ClauseTokens, subject: number): boolean {
  for (let i = subject; i < subject + 4; i++)
    if (isFiniteAt(tokens, i)) return /^(?:was|were|had|did)$/.test(tokens.lower[i]) || isPastForm(tokens, i);
  return false;
}
