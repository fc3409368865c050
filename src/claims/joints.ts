import { SIGNAL } from '../lexicon/signals.ts';
import { jointAtBreak, jointAtColon } from './breaks.ts';
import { firstFinite, isComplete, opensSubordinate } from './clause.ts';
import {
  isInverted,
  isQuotationMark,
  isSubjectClause,
  opensDegree,
  startsClause,
  takesClause,
} from './clause-starts.ts';
import { opensContact } from './contact.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun, isPastForm, type Run } from './finite.ts';
import { isOnePhrase } from './phrases.ts';
import { predicateAt } from './predicates.ts';
import { shows } from './signals.ts';

/**
 * How a new proposition is joined to the one before: a clause of its own; a predicate that shares its subject ("and will do
 * B"), or its auxiliary too ("must do A and do B"); a complement that shares its verb ("is not A but B"); a clause governed by
 * the same words ("it is vital that A and that B").
 */
export type Joint = 'clause' | 'predicate' | 'auxiliary' | 'complement' | 'governed';

/**
 * How a new proposition begins at token i, or null where none does.
 *
 * @param run from where the proposition before begins to where the sentence ends
 */
export function jointAt(tokens: ClauseTokens, i: number, { first, last }: Run): Joint | null {
  const word = tokens.lower[i];
  if (shows(tokens, i, SIGNAL.mark)) {
    if (word === ',') return jointAtComma(tokens, i, { first, last });
    if (word === ':') return jointAtColon(tokens, i, { first, last });
    return word === ';' || startsClause(tokens, i + 1, i + 14) ? jointAtBreak(tokens, i, { first, last }) : null;
  }
  const before = { first, last: i };
  if (/^[(;]$/.test(tokens.text[i - 1])) return null; // "; and" is joined at its semicolon or not at all
  if (!shows(tokens, i, SIGNAL.joint) || tokens.text[i + 1] === '-' || opensDegree(tokens, i)) return null;
  let next = i + 1;
  while (isQuotationMark(tokens, next)) next++;
  const behindComma = tokens.text[i - 1] === ',';
  const opensThat = tokens.lower[next] === 'that' && hasFinite(tokens, { first: next + 1, last });
  if (!isComplete(tokens, before, behindComma || opensThat) || (word === 'so' && !behindComma)) return null;
  if (opensThat && word === 'so') return null; // a purpose
  if (ASKING.test(tokens.lower[next]) && joinsAsked(tokens, before, next)) return null;
  const isBare = word === 'and' && !behindComma && !opensSubordinate(tokens, next);
  if (isBare && (isSubjectClause(tokens, before) || isOnePhrase(tokens, before, next))) return null;
  if (opensThat && !isFiniteAt(tokens, next + 1)) return governorEnd(tokens, before) >= 0 ? 'governed' : 'clause';
  if (word === 'and' && tokens.lower[next] === 'not' && !isFiniteAt(tokens, next + 1))
    return ONLY.test(tokens.lower[next + 1]) ? null : 'complement'; // "and not just for the winter"
  if (tokens.lower[next] === 'not' && isPastForm(tokens, next + 1) && isOfBe(tokens, before)) return 'complement';
  if (word === 'but' && !hasFinite(tokens, { first: next, last })) {
    const not = lastNot(tokens, before);
    if (not >= 0 && /^(?:i|he|she|we|they)$/.test(tokens.lower[next]) && last - next > 2) return 'clause';
    if (not >= 0 && isAlike(tokens, not, next)) return 'complement';
  }
  if (isInverted(tokens, word === 'so' ? i : next)) return 'clause';
  if (startsClause(tokens, next, last) && (behindComma || !isInRelative(tokens, before))) return 'clause';
  return isInRelative(tokens, before) ? null : predicateAt(tokens, before, next, last);
}

/** "she was tired, that rents had doubled and that …", and sentences joined by a comma alone: "it is old, it shakes". */
function jointAtComma(tokens: ClauseTokens, i: number, { first, last }: Run): Joint | null {
  let next = i + 1;
  while (isQuotationMark(tokens, next)) next++;
  const before = { first, last: i };
  if (tokens.lower[next] === 'that') {
    const goesOn = !isFiniteAt(tokens, next + 1) && hasFinite(tokens, { first: next + 1, last });
    if (!goesOn || !isComplete(tokens, before, true) || !hasJointThat(tokens, { first: next, last })) return null;
    return governorEnd(tokens, before) >= 0 ? 'governed' : 'clause';
  }
  if (next === i + 2 || !/^(?:i|you|he|she|it|we|they|there)$/.test(tokens.lower[next] ?? '')) return null;
  if (tokens.tag[i - 1] === 'AUX' && isNoun(tokens.tag[i - 2])) return null; // "The fact is, I paid"
  const verb = tokens.tag[next + 1] === 'ADV' ? next + 2 : next + 1;
  if (verb >= last || !isFiniteAt(tokens, verb) || takesClause(tokens, verb) || takesClause(tokens, i - 1)) return null;
  return isWholeClause(tokens, before) && !isAddress(tokens, before) ? 'clause' : null;
}

/** "You know,", "I mean,", "I'll tell you,": words to the listener, not a claim. */
const isAddress = ({ lower }: ClauseTokens, { first, last }: Run): boolean => {
  let start = first;
  while (start < last && !/\w/.test(lower[start])) start++;
  return last - start <= 4 && /^(?:i|you)$/.test(lower[start]);
};

const hasJointThat = ({ lower }: ClauseTokens, { first, last }: Run): boolean => {
  for (let i = first; i < last - 1; i++) if (lower[i] === 'and' && lower[i + 1] === 'that') return true;
  return false;
};

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

/** "was (hurt but not killed)": its first verb is a form of "be"; not "there were fears, but not ...". */
function isOfBe(tokens: ClauseTokens, { first, last }: Run): boolean {
  const verb = firstFinite(tokens, first, last);
  return /^(?:is|are|was|were|am|['’](?:s|re|m))$/.test(tokens.lower[verb] ?? '') && tokens.lower[verb - 1] !== 'there';
}

const ASKING = /^(?:how|what|why|whether|where|who|which)$/;

/** "(knows) how it began and how it ends": a second clause of the same kind; but not "What is it, and how did it begin". */
function joinsAsked({ lower, tag }: ClauseTokens, { first, last }: Run, next: number): boolean {
  if (tag[next + 1] === 'AUX' && lower[next] !== 'who' && lower[next] !== 'which') return false;
  for (let i = first; i < last; i++) if (ASKING.test(lower[i])) return true;
  return false;
}

const ONLY = /^(?:only|just|merely|simply|solely)$/;

/** Where the last "not" stands: "is not A but B"; -1 for none. */
function lastNot({ lower }: ClauseTokens, { first, last }: Run): number {
  let i = last - 1;
  while (i >= first && !/^(?:not|n't|n’t)$/.test(lower[i])) i--;
  return i < first ? -1 : i;
}

/** "not on A but on B"; but "do not fight for A but for B", "fight not only on A, but cutting B" have no verb to share. */
function isAlike({ tag, lower, lemma }: ClauseTokens, not: number, next: number): boolean {
  let [one, other] = [not + 1, next];
  while (tag[one] === 'ADV') one++;
  while (tag[other] === 'ADV') other++;
  if (tag[one] === 'VERB' && lower[one] === lemma[one]) return tag[other] === 'VERB';
  const isGerund = tag[other] === 'VERB' && lower[other].endsWith('ing');
  return !isGerund || tag[not - 1] === 'AUX' || lower[one].endsWith('ing');
}

/** Does the last finite verb stand in a relative clause or behind "to"? What is joined to it is a part of that. */
function isInRelative(tokens: ClauseTokens, { first, last }: Run): boolean {
  let verb = last - 1;
  while (verb > first && tokens.tag[verb] !== 'VERB' && !isFiniteAt(tokens, verb)) verb--;
  const main = firstFinite(tokens, first, last);
  for (let i = verb; i > Math.max(first, main); i--) {
    if (/^(?:who|which|whose|whether)$/.test(tokens.lower[i])) return true;
    if (/^(?:that|because|if|when|while|whilst)$/.test(tokens.lower[i]) && i > main) return true;
  }
  return false;
}
