import { SIGNAL } from '../lexicon/signals.ts';
import { ELLIPSIS, jointAtBreak, jointAtColon } from './breaks.ts';
import { firstFinite, isComplete, opensSubordinate } from './clause.ts';
import {
  isInverted,
  isQuotationMark,
  isSubjectClause,
  opensDegree,
  startsClause,
  takesClause,
} from './clause-starts.ts';
import { jointAtComma, jointAtEllipsis } from './commas.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isPastForm, type Run } from './finite.ts';
import { isOnePhrase } from './phrases.ts';
import { predicateAt } from './predicates.ts';
import { shows } from './signals.ts';
import { BE, governorEnd } from './whole.ts';

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
    if (ELLIPSIS.test(word)) return jointAtEllipsis(tokens, i, { first, last });
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
    return ONLY.test(tokens.lower[next + 1]) || joinsGerund(tokens, before, next + 1) ? null : 'complement'; // "and not just for the winter"
  if (tokens.lower[next] === 'not' && isPastForm(tokens, next + 1) && isOfBe(tokens, before)) return 'complement';
  if (word === 'but' && !hasFinite(tokens, { first: next, last })) {
    const not = lastNot(tokens, before);
    if (ONLY.test(tokens.lower[not + 1])) return null; // "in May not only (but also in June)": one list
    if (not >= 0 && NOMINATIVE.test(tokens.lower[next]) && last - next > 2) return 'clause';
    if (not >= 0 && isAlike(tokens, not, next)) return 'complement';
  }
  if (isInverted(tokens, word === 'so' ? i : next)) return 'clause';
  const isApart = behindComma || !isInRelative(tokens, before) || endsRelative(tokens, before, next);
  const isCounted = isBare && tokens.tag[next] !== 'PRON' && endsInCount(tokens, before);
  if (startsClause(tokens, next, last) && isApart && !isCounted) return 'clause';
  return isInRelative(tokens, before) ? null : predicateAt(tokens, before, next, last);
}

/** "was (hurt but not killed)": its first verb is a form of "be"; not "there were fears, but not ...". */
function isOfBe(tokens: ClauseTokens, { first, last }: Run): boolean {
  const verb = firstFinite(tokens, first, last);
  return BE.test(tokens.lower[verb] ?? '') && tokens.lower[verb - 1] !== 'there';
}

/** "more than 400 crews | and a legion of fans": two of a kind are counted. */
function endsInCount({ lower, tag }: ClauseTokens, { first, last }: Run): boolean {
  let than = last - 1;
  while (than > first && /^(?:NUM|ADJ|NOUN|PROPN|PUNCT)$/.test(tag[than])) than--;
  return lower[than] === 'than' && tag[than + 1] === 'NUM' && last - than > 2;
}

const ASKING = /^(?:how|what|why|whether|where|who|which)$/;

/** "(knows) how it began and how it ends": a second clause of the same kind; but not "What is it, and how did it begin". */
function joinsAsked({ lower, tag }: ClauseTokens, { first, last }: Run, next: number): boolean {
  if (tag[next + 1] === 'AUX' && lower[next] !== 'who' && lower[next] !== 'which') return false;
  for (let i = first; i < last; i++) if (ASKING.test(lower[i])) return true;
  return false;
}

/** "(was praised for) staying and not leaving" */
function joinsGerund({ tag, lower }: ClauseTokens, { first, last }: Run, next: number): boolean {
  if (!lower[next]?.endsWith('ing')) return false;
  for (let i = first + 1; i < last; i++)
    if (lower[i].endsWith('ing') && /^(?:ADP|SCONJ)$/.test(tag[i - 1])) return true;
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

/** "a man who came from Orle | and we are": where "who" is the subject, no other one can join it; not "who says she rose and we fell". */
function endsRelative(tokens: ClauseTokens, { first, last }: Run, next: number): boolean {
  if (!NOMINATIVE.test(tokens.lower[next])) return false;
  let verb = last - 1;
  while (verb > first && !isFiniteAt(tokens, verb)) verb--;
  return /^(?:who|which)$/.test(tokens.lower[verb - 1]) && !takesClause(tokens, verb);
}

const NOMINATIVE = /^(?:i(?:['’]m)?|he|she|we|they)$/;

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
