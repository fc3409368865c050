import type { Document, Sentence, Tokens } from '../text/document.ts';
import {
  commaBeforeClause,
  firstFinite,
  hasFinite,
  isComplete,
  isFiniteAt,
  opensSubordinate,
  type Run,
} from './clause.ts';

/** A proposition in tokens, and the subject that it shares with the clause before it. */
export interface Proposition extends Run {
  readonly shared: Run | null;
}

/**
 * Cuts a run of text into propositions: sentences, then clauses joined by "and", "but", "so" or a semicolon ("that A and that
 * B", "A, but B", "is A and will do B", "is not A but B"). Clauses that hang on others stay with them.
 *
 * After the clause splitting of ClausIE (Del Corro & Gemulla 2013), by tags alone.
 */
export function cutPropositions(doc: Document, run: Run): Proposition[] {
  return sentencesOf(doc, run).flatMap((sentence) => cutClauses(doc.tokens, sentence));
}

function sentencesOf(doc: Document, run: Run): Run[] {
  const out: Run[] = [];
  let first = run.first;
  for (
    let k = sentenceAt(doc.sentences, run.first);
    k < doc.sentences.length && doc.sentences[k].first < run.last;
    k++
  ) {
    const last = Math.min(run.last, doc.sentences[k].last);
    if (last > first) out.push({ first, last });
    first = last;
  }
  return out;
}

function sentenceAt(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentences[mid].last <= token) low = mid + 1;
    else high = mid;
  }
  return low;
}

function cutClauses(tokens: Tokens, run: Run): Proposition[] {
  const out: Proposition[] = [];
  let first = run.first;
  let shared: Run | null = null;
  const guard = opensSubordinate(tokens, skipLinks(tokens, run)) ? commaBeforeClause(tokens, run.first, run.last) : -1;
  for (let i = run.first + 1; i < run.last - 1; i++) {
    if (i <= guard) continue;
    const joint = jointAt(tokens, i, { first: Math.max(first, guard + 1), last: run.last });
    if (joint === null) continue;
    out.push({ first, last: i, shared });
    shared = joint === 'clause' ? null : (shared ?? sharedOf(tokens, first, i, joint));
    first = i;
  }
  out.push({ first, last: run.last, shared });
  return out.map((p) => ({ ...trim(tokens, p), shared: p.shared })).filter((p) => p.last > p.first);
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'but', 'yet', 'so']);

/** A clause of its own, a predicate that shares the subject before it, or a complement that shares the verb too. */
type Joint = 'clause' | 'predicate' | 'complement';

/** How a new proposition begins at token i, or null where none does. */
function jointAt(tokens: Tokens, i: number, { first, last }: Run): Joint | null {
  const before = { first, last: i };
  if (tokens.text[i] === ';' || isDash(tokens, i))
    return hasFinite(tokens, before) && hasFinite(tokens, { first: i + 1, last }) ? 'clause' : null;
  const word = tokens.lower[i];
  if (!JOINTS.has(word) || !isComplete(tokens, before)) return null;
  if (word === 'so' && tokens.text[i - 1] !== ',') return null;
  const next = i + 1;
  if (tokens.lower[next] === 'that' && hasFinite(tokens, { first: next + 1, last })) return 'clause';
  if (word === 'and' && tokens.lower[next] === 'not' && !isFiniteAt(tokens, next + 1)) return 'complement';
  if (word === 'but' && isContrast(tokens, before) && !hasFinite(tokens, { first: next, last })) return 'complement';
  if (startsClause(tokens, next, last) && (tokens.text[i - 1] === ',' || !isInRelative(tokens, before)))
    return 'clause';
  return startsPredicate(tokens, next) && !isInRelative(tokens, before) ? 'predicate' : null;
}

/** "is not A but B" */
function isContrast(tokens: Tokens, { first, last }: Run): boolean {
  return tokens.lower.slice(first, last).some((w) => /^(?:not|n't|n’t)$/.test(w));
}

/** A subject of its own and a finite verb soon behind it. */
function startsClause(tokens: Tokens, from: number, last: number): boolean {
  let i = from;
  while (i < last && (tokens.tag[i] === 'ADV' || tokens.text[i] === ',')) i++;
  if (isSubjectPronoun(tokens.lower[i])) return isFiniteAt(tokens, i + 1) || tokens.tag[i + 1] === 'ADV';
  if (isFiniteAt(tokens, i)) return false;
  // "and a few years ago, during …, it was": a time before the clause
  let commas = 0;
  for (let k = i; k < last && k < i + 40; k++) {
    if (tokens.text[k] === ',') {
      commas++;
      if (isSubjectPronoun(tokens.lower[k + 1] ?? '') && isFiniteAt(tokens, k + 2)) return true;
      continue;
    }
    if (/^(?:and|but|or|who|which|that|to|as|;)$/.test(tokens.lower[k])) return false;
    // "methods the regime is using": a clause without its "that"
    if (k > i && tokens.tag[k] === 'DET' && /^(?:NOUN|PROPN)$/.test(tokens.tag[k - 1])) return false;
    if (isFiniteAt(tokens, k)) return commas === 0 && k > i && !isParticiple(tokens, k);
  }
  return false;
}

/** "reforms aimed at", "methods used by": no verb of a clause. */
const isParticiple = (tokens: Tokens, i: number): boolean =>
  tokens.tag[i] === 'VERB' && tokens.lower[i].endsWith('ed') && /^(?:ADP|ADV|PART)$/.test(tokens.tag[i + 1] ?? '');

/** A dash with blanks, behind which a clause of its own begins. */
const isDash = (tokens: Tokens, i: number): boolean =>
  /^(?:–|—|--)$/.test(tokens.text[i]) && startsClause(tokens, i + 1, i + 14);

const isSubjectPronoun = (word: string): boolean =>
  /^(?:i|you|he|she|it|we|they|there|this|that|these|those|nobody)$/.test(word);

/** An auxiliary right behind the conjunction, maybe behind an adverb: "and will do B". */
function startsPredicate(tokens: Tokens, from: number): boolean {
  const i = tokens.tag[from] === 'ADV' ? from + 1 : from;
  return tokens.tag[i] === 'AUX' && isFiniteAt(tokens, i);
}

/** Does the last finite verb stand in a relative clause or behind "to"? What is joined to it is a part of that. */
function isInRelative(tokens: Tokens, { first, last }: Run): boolean {
  let verb = last - 1;
  while (verb > first && tokens.tag[verb] !== 'VERB' && !isFiniteAt(tokens, verb)) verb--;
  const main = firstFinite(tokens, first, last);
  for (let i = verb; i > Math.max(first, main); i--) {
    if (/^(?:who|which|whose|whether)$/.test(tokens.lower[i])) return true;
    if (/^(?:that|because|if|when|while)$/.test(tokens.lower[i]) && i > main) return true;
  }
  return false;
}

/** What stands before the first finite verb; for a complement ("is A and not B") with that verb. */
function sharedOf(tokens: Tokens, first: number, last: number, joint: Joint): Run | null {
  const start = skipLinks(tokens, { first, last });
  const verb = firstFinite(tokens, start, last);
  return verb > start ? { first: start, last: joint === 'complement' ? verb + 1 : verb } : null;
}

/** The first token that is no conjunction, "that" or mark. */
function skipLinks(tokens: Tokens, { first, last }: Run): number {
  let i = first;
  while (i < last && isLink(tokens, i, last)) i++;
  return i;
}

function isLink(tokens: Tokens, i: number, last: number): boolean {
  if (/^(?:and|but|so|yet|;|,|:|–|—)$/.test(tokens.lower[i]) || /^["“”„«»'‘’]+$|^''$|^``$/.test(tokens.text[i]))
    return true;
  return tokens.lower[i] === 'that' && (tokens.tag[i] === 'SCONJ' || hasFinite(tokens, { first: i + 2, last }));
}

/** Without the links before it and the marks behind it. */
export function trim(tokens: Tokens, run: Run): Run {
  const first = skipLinks(tokens, run);
  let { last } = run;
  while (last > first && /^[,.;:–—]$|^["“”„«»‘’]$|^''$/.test(tokens.text[last - 1])) last--;
  // a mark that opened inside the claim closes inside it
  if (/^["”’»]$/.test(tokens.text[last] ?? '') && last < run.last && opensInside(tokens, first, last)) last++;
  return { first, last };
}

function opensInside(tokens: Tokens, first: number, last: number): boolean {
  let open = 0;
  for (let i = first; i < last; i++) {
    if (/^[“‘«]$/.test(tokens.text[i])) open++;
    else if (/^[”’»]$/.test(tokens.text[i])) open--;
    else if (tokens.text[i] === '"') open = 1 - open;
  }
  return open > 0;
}
