import { REPORTED } from '../lexicon/hedges.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { commaBeforeClause, mainVerb, opensInverted, opensSubordinate } from './clause.ts';
import { isQuotationMark, opensDegree } from './clause-starts.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, type Run } from './finite.ts';
import { type Joint, jointAt } from './joints.ts';
import { endsAuxiliaryList } from './lists.ts';
import { shows } from './signals.ts';
import { governorEnd } from './whole.ts';

/** A proposition in tokens, and the words that it shares with the clause before it. */
export interface Proposition extends Run {
  readonly shared: Run | null;
  /** Whether the shared words govern it ("it is vital that A and that B", "must do A and do B"): they say how firmly it is put. */
  readonly governed: boolean;
}

/**
 * Cuts a sentence, or what is quoted of it, into propositions: clauses joined by "and", "but", "so", a semicolon, a dash or
 * a comma ("that A and that B", "A, but B", "is A and will do B", "is not A but B"). Clauses that hang on others stay with
 * them.
 *
 * After the clause splitting of ClausIE (Del Corro & Gemulla 2013), by tags alone.
 *
 * @param shut runs in which nothing is cut
 */
export function cutClauses(tokens: ClauseTokens, run: Run, shut: readonly Run[]): Proposition[] {
  const out: Proposition[] = [];
  let first = run.first;
  let shared: Run | null = null;
  let governed = false;
  const guard = frontedEnd(tokens, run);
  const cut = (end: number): void => {
    const words = trim(tokens, { first, last: end });
    if (says(tokens, words)) out.push({ first: words.first, last: words.last, shared, governed });
  };
  for (let i = run.first + 1; i < run.last - 1; i++) {
    if (i <= guard || !shows(tokens, i, SIGNAL.joint | SIGNAL.mark)) continue;
    if (shut.some((r) => r.first < i && i < r.last) || isToldInside(tokens, first, i, run.last)) continue;
    const isListed: boolean = governed && endsAuxiliaryList(tokens, first, i);
    const joint: Joint | null = isListed
      ? 'auxiliary'
      : jointAt(tokens, i, { first: Math.max(first, guard + 1), last: run.last });
    if (joint === null || (tokens.text[i] === ',' && guard >= 0 && first === run.first)) continue;
    if (joint === 'auxiliary' && shared && !governed) continue; // "(Rents rose and) will rise and be paid": the subject stands elsewhere
    cut(i);
    if (joint === 'clause') shared = null;
    else if (!shared || governed !== saysHow(joint)) shared = sharedOf(tokens, Math.max(first, guard + 1), i, joint);
    governed = saysHow(joint) && shared !== null;
    first = i;
  }
  cut(run.last);
  return out;
}

/** "She said to me, ‘Sign it | and go’": inside the marks of words told in what is said; those of a whole content open it. */
function isToldInside({ text, start, end, lemma }: ClauseTokens, first: number, i: number, last: number): boolean {
  for (let k = i - 1; k > first + 2; k--) {
    if (/^[’”]$/.test(text[k])) return false;
    if (!/^[‘“]$/.test(text[k])) continue;
    const opens = start[k] > end[k - 1] && /^[,:]$/.test(text[k - 1]) && TELLING.test(lemma[k - 2] ?? '');
    for (let j = i + 1; opens && j <= last; j++) if (/^[’”]$/.test(text[j] ?? '')) return true;
    return false;
  }
  return false;
}

const TELLING =
  /^(?:say|ask|tell|think|shout|yell|holler|cry|call|whisper|add|reply|answer|him|her|me|you|us|them|like)$/;

/** Not "…", "which": a mark, or one word that only points. */
function says({ text, tag, lower }: ClauseTokens, { first, last }: Run): boolean {
  let words = 0;
  let word = first;
  for (let i = first; i < last && words < 2; i++) {
    if (!/[\p{L}\p{N}]/u.test(text[i])) continue;
    words++;
    word = i;
  }
  return words > 1 || (words === 1 && (!/^(?:PRON|DET|SCONJ|AUX)$/.test(tag[word]) || lower[word] === 'no'));
}

/** Do the shared words say how firmly the new proposition is put? */
const saysHow = (joint: Joint): boolean => joint === 'governed' || joint === 'auxiliary';

/** The comma that ends a clause in front of the main one ("If it rains,", "Even if it rains,"); -1 for none. */
function frontedEnd(tokens: ClauseTokens, run: Run): number {
  let opener = skipLinks(tokens, run);
  if (tokens.tag[opener] === 'ADV' && !opensSubordinate(tokens, opener)) opener++;
  // "Given that he could win,", "Asked if he would pay,"
  if (tokens.tag[opener] === 'VERB' && !isFiniteAt(tokens, opener) && opensSubordinate(tokens, opener + 1)) opener++;
  return opensSubordinate(tokens, opener) ||
    tokens.lower[opener - 1] === 'once' ||
    opensInverted(tokens, opener, run.last) // "Should Lee win A and Cole win B,"
    ? commaBeforeClause(tokens, run.first, run.last)
    : -1;
}

/** What stands before the first finite verb; for a complement ("is A and not B") and behind an auxiliary with that verb; or what governs it. */
function sharedOf(tokens: ClauseTokens, first: number, last: number, joint: Joint): Run | null {
  const start = skipLinks(tokens, { first, last });
  if (joint === 'governed') return { first: start, last: governorEnd(tokens, { first, last }) };
  const verb = mainVerb(tokens, start, last);
  if (verb <= start) return null;
  if (joint !== 'predicate') return { first: start, last: REPORTED.has(tokens.lower[verb + 1]) ? verb + 2 : verb + 1 };
  let end = verb;
  // "they wrongly quote A and have fined B", "she not only sold A and bought B"
  while (end > start + 1 && isOfVerb(tokens, end - 1)) end--;
  return { first: start, last: end };
}

/** An adverb or "not" that the second verb does not share; "allegedly sold A and burned B" leaves both open. */
const isOfVerb = ({ tag, lower }: ClauseTokens, i: number): boolean =>
  lower[i] === 'not' || (tag[i] === 'ADV' && !REPORTED.has(lower[i]));

/** The first token that is no conjunction, "that", bullet or mark. */
function skipLinks(tokens: ClauseTokens, { first, last }: Run): number {
  let i = first;
  while (i < last && isLink(tokens, i, last)) i++;
  return i;
}

function isLink(tokens: ClauseTokens, i: number, last: number): boolean {
  if (tokens.text[i] === 'That') return false; // "That evening": of a sentence, not of what is told
  const isVerbNext = tokens.tag[i + 1] === 'AUX' || (tokens.lower[i] === 'that' && isThird(tokens, i + 1)); // "that is why", "so is losing ten", "that makes him"
  if (tokens.lower[i] === 'so' && isVerbNext) return false;
  if (opensDegree(tokens, i)) return false;
  if (/^(?:and|but|so|yet|[;,.:–—•·*-]|--|\.{3}|…|\s+)$/.test(tokens.lower[i]) || isQuotationMark(tokens, i))
    return true;
  if (isVerbNext) return false;
  return tokens.lower[i] === 'that' && (tokens.tag[i] === 'SCONJ' || hasFinite(tokens, { first: i + 2, last }));
}

const isThird = (tokens: ClauseTokens, i: number): boolean =>
  isFiniteAt(tokens, i) && tokens.lower[i].endsWith('s') && tokens.lower[i] !== tokens.lemma[i];

/** Without the links before it and the marks behind it. */
function trim(tokens: ClauseTokens, run: Run): Run {
  const first = skipLinks(tokens, run);
  let { last } = run;
  while (last > first && isTail(tokens, last - 1)) last--;
  if (hasMark(tokens, last, run.last) && opensInside(tokens, first, last))
    last = closedEnd(tokens, { first: last, last: run.last });
  return { first, last };
}

function hasMark({ text }: ClauseTokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (CLOSES.test(text[i])) return true;
  return false;
}

/** A mark that opened inside the claim closes inside it: "called it “a wreck.”", with the stop before the mark. */
function closedEnd({ text, start, end }: ClauseTokens, { first, last }: Run): number {
  for (let i = first; i < last && start[i] === end[i - 1]; i++) if (CLOSES.test(text[i])) return i + 1;
  return first;
}

const CLOSES = /^(?:["”’»']|'')$/;

/** With the mark in front of it, where that closes inside: "“Old Mill” was sold". */
export function withMark<R extends Run>(tokens: ClauseTokens, run: R): R {
  const { text, start, end } = tokens;
  const mark = run.first - 1;
  const closing = PARTNERS.get(text[mark]);
  if (closing === undefined || text[run.last] === closing || start[run.first] > end[mark]) return run;
  for (let i = run.first; i < run.last; i++) {
    if (i > run.first && start[i] > end[i - 1] + 3) return run; // its attribution parts it
    if (text[i] === closing) return start[i + 1] > end[i] + 3 ? run : { ...run, first: mark };
  }
  return run;
}

const PARTNERS: ReadonlyMap<string, string> = new Map([['“', '”'], ['«', '»'], ['"', '"']]); // biome-ignore format: a list

/** A mark that ends no claim; a hyphen that stands by itself. */
const isTail = ({ text, start, end }: ClauseTokens, i: number): boolean =>
  text[i] === '-' ? start[i] > end[i - 1] : /^(?:[,.;:–—]|--|["“”„«»‘’']|''|\s+)$/.test(text[i]);

function opensInside(tokens: ClauseTokens, first: number, last: number): boolean {
  let open = 0;
  let single = false;
  for (let i = first; i < last; i++) {
    if (i > first && tokens.start[i] > tokens.end[i - 1] + 3)
      open = 0; // its attribution parts it, and the marks around that are none of it
    else if (/^(?:[“‘«]|``)$/.test(tokens.text[i])) open++;
    else if (/^(?:[”’»]|'')$/.test(tokens.text[i])) open--;
    else if (tokens.text[i] === '"') open = 1 - open;
    else if (tokens.text[i] === "'") single = tokens.start[i] > tokens.end[i - 1]; // not that of "the boats' crews"
  }
  return open > 0 || single;
}
