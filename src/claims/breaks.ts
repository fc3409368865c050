import { SIGNAL } from '../lexicon/signals.ts';
import { firstFinite, isComplete } from './clause.ts';
import { isInverted, isQuotationMark, startsClause, takesClause } from './clause-starts.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, type Run } from './finite.ts';
import { shows } from './signals.ts';

export const ELLIPSIS = /^(?:\.{3,}|…)$/;

/** At a semicolon, or a dash with blanks, before a clause of its own. */
export function jointAtBreak(tokens: ClauseTokens, i: number, { first, last }: Run): 'clause' | 'predicate' | null {
  const before = { first, last: i };
  const isDash = tokens.text[i] !== ';';
  if (!hasFinite(tokens, before) || !hasFinite(tokens, { first: i + 1, last })) return null;
  if (!isDash && (isInList(tokens, before) || isItem(tokens, i + 1, last))) return null;
  if (isDash && (!isComplete(tokens, before, true) || closesAside(tokens, before) || isRange(tokens, i))) return null;
  let next = i + 1;
  while (tokens.tag[next] === 'ADV' || tokens.text[next] === ',' || shows(tokens, next, SIGNAL.joint)) next++;
  if (tokens.lower[next].endsWith('ing') && !startsClause(tokens, next, last)) return null; // "; namely, bringing …"
  return isFiniteAt(tokens, next) && !isInverted(tokens, next - 1) ? 'predicate' : 'clause';
}

/** Behind a semicolon that parts nothing, though a verb stood before it: nor does the next. */
function isInList(tokens: ClauseTokens, { first, last }: Run): boolean {
  let i = first + 1;
  while (i < last && tokens.text[i] !== ';') i++;
  return i < last && hasFinite(tokens, { first, last: i });
}

/** "(likes clubs that row;) boats that leak; (and …)": of a list, since it has no main verb before the next semicolon. */
function isItem(tokens: ClauseTokens, first: number, last: number): boolean {
  let end = first;
  while (end < last && tokens.text[end] !== ';') end++;
  return firstFinite(tokens, first, end) < 0;
}

/** "the town — or most of it — has": of two dashes the second, unless a proposition begins at the first. */
function closesAside({ text }: ClauseTokens, { first, last }: Run): boolean {
  let dashes = 0;
  for (let i = first + 1; i < last; i++) if (text[i] === text[last]) dashes++;
  return dashes % 2 === 1;
}

/** "1894 – 96" */
const isRange = ({ tag }: ClauseTokens, dash: number): boolean => tag[dash - 1] === 'NUM' && tag[dash + 1] === 'NUM';

/** "The price is high: nobody can pay it": at a colon between two whole sentences; not "he said: …", "the question is: …", "10:30". */
export function jointAtColon(tokens: ClauseTokens, i: number, { first, last }: Run): 'clause' | 'predicate' | null {
  const before = { first, last: i };
  if (tokens.start[i + 1] === tokens.end[i] || isQuotationMark(tokens, i + 1) || opensSpeech(tokens, i - 1))
    return null;
  const verb = firstFinite(tokens, first, i);
  if (verb < 0 || takesClause(tokens, verb) || !isComplete(tokens, before, true)) return null;
  return startsClause(tokens, i + 1, Math.min(last, i + 14)) ? 'clause' : null;
}

/** "the question is", "(what) she said", "they include": what follows belongs to it. */
const opensSpeech = (tokens: ClauseTokens, i: number): boolean =>
  tokens.tag[i] === 'AUX' || (tokens.tag[i] === 'VERB' && (tokens.lemma[i] === 'include' || takesClause(tokens, i)));
