import { SIGNAL } from '../lexicon/signals.ts';
import { firstFinite, opensSubordinate } from './clause.ts';
import { opensContact } from './contact.ts';
import { type ClauseTokens, isFiniteAt, isNoun, type Run } from './finite.ts';
import { shows } from './signals.ts';

/** The forms of "be" that stand by themselves. */
export const BE = /^(?:is|are|was|were|am|['’](?:s|re|m))$/;

/** A subject and its verb, and nothing that hangs on another clause. */
export function isWholeClause(tokens: ClauseTokens, { first, last }: Run): boolean {
  const verb = firstFinite(tokens, first, last);
  let hasSubject = false;
  let verbs = 0;
  let contacts = 0; // "the first time she saw him" has one and no other verb
  for (let i = first; i < last; i++) {
    if ((opensSubordinate(tokens, i) && tokens.lower[i] !== 'so') || tokens.text[i] === ':') return false;
    if (isFiniteAt(tokens, i)) verbs++;
    if (i > first && i < verb && opensContact(tokens, i)) contacts++;
    if (i < verb && (isNoun(tokens.tag[i]) || tokens.tag[i] === 'PRON')) hasSubject = true;
  }
  return hasSubject && verbs > contacts;
}

/** Where the words end that govern a clause with "that" inside a run ("it is vital that"); -1 for none. */
export function governorEnd(tokens: ClauseTokens, { first, last }: Run): number {
  let start = first;
  while (start < last && (shows(tokens, start, SIGNAL.joint) || /^\W+$/.test(tokens.text[start]))) start++;
  if (tokens.lower[start] === 'that') return -1;
  let verbs = 0;
  for (let i = start; i < last; i++) {
    if (isFiniteAt(tokens, i)) verbs++;
    if (verbs > 0 && tokens.lower[i] === 'that' && !isFiniteAt(tokens, i + 1)) return i + 1;
  }
  return -1;
}
