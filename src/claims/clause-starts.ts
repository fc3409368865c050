import { SIGNAL } from '../lexicon/signals.ts';
import { commaBeforeClause, opensSubordinate } from './clause.ts';
import { opensContact } from './contact.ts';
import { type ClauseTokens, isFiniteAt, isNoun, type Run } from './finite.ts';
import { shows } from './signals.ts';

const QUOTATION_MARK = /^["“”„«»'‘’]+$|^''$|^``$/;

export const isQuotationMark = (tokens: ClauseTokens, i: number): boolean => QUOTATION_MARK.test(tokens.text[i] ?? '');

/** A subject of its own and a finite verb soon behind it. */
export function startsClause(tokens: ClauseTokens, from: number, last: number): boolean {
  let i = from;
  while (i < last && (tokens.tag[i] === 'ADV' || tokens.text[i] === ',' || isQuotationMark(tokens, i))) i++;
  if (/^(?:if|unless|when|while|whilst|although|though|because)$/.test(tokens.lower[i] ?? ''))
    return commaBeforeClause(tokens, i, last) >= 0;
  if (isSubject(tokens, i) && tokens.lower[i + 1] !== 'and')
    return isFiniteAt(tokens, i + 1) || tokens.tag[i + 1] === 'ADV';
  if (isFiniteAt(tokens, tokens.lower[i] === 'not' ? i + 1 : i)) return false;
  // "and a few years ago, during …, it was": a time before the clause
  const isTime = opensTime(tokens, i);
  let commas = 0;
  let joined = tokens.text[from - 2] !== ','; // ", but A and B are": one subject
  for (let k = i; k < last && k < i + 40; k++) {
    if (tokens.text[k] === '(') k = bracketEnd(tokens, k, last);
    if (tokens.text[k] === ',') {
      commas++;
      if (isTime && isPronoun(tokens.lower[k + 1] ?? '') && isFiniteAt(tokens, k + 2)) return true;
      continue;
    }
    if (!joined && joinsSubjects(tokens, i, k)) joined = true;
    else if (/^(?:and|but|or|to|[;:()—–]|--)$/.test(tokens.lower[k]) || opensSubordinate(tokens, k)) return false;
    if (k > i && (opensContact(tokens, k) || opensOnce(tokens, k))) return false;
    if (isFiniteAt(tokens, k)) return commas === 0 && k > i && !isParticiple(tokens, k);
  }
  return false;
}

/** "(, but) the candidates and their friends have", "he and Ed were": no list begins with such a word. */
const joinsSubjects = ({ tag, lower, text }: ClauseTokens, first: number, and: number): boolean =>
  lower[and] === 'and' &&
  text[and - 1] !== ',' &&
  (/^(?:DET|PRON|PROPN|ADJ)$/.test(tag[first]) || lower[first - 1] === 'but') &&
  /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tag[and + 1]);

/** Not "(thieves and) dealers, I think": what is joined to a noun. */
const opensTime = (tokens: ClauseTokens, i: number): boolean => !isNoun(tokens.tag[i]) || shows(tokens, i, SIGNAL.date);

/** The token behind a bracket; the mark itself where it does not close. */
function bracketEnd({ text }: ClauseTokens, open: number, last: number): number {
  for (let i = open + 1; i < last; i++) if (text[i] === ')') return i + 1;
  return open;
}

/** "(grades) once the holidays are over", but not "the once proud town" */
const opensOnce = ({ lower, tag }: ClauseTokens, i: number): boolean =>
  lower[i] === 'once' && isNoun(tag[i - 1]) && /^(?:DET|PRON|PROPN)$/.test(tag[i + 1] ?? '');

/** "reforms aimed at", "methods used by": no verb of a clause. */
const isParticiple = ({ tag, lower }: ClauseTokens, i: number): boolean =>
  tag[i] === 'VERB' &&
  (lower[i].endsWith('ed')
    ? /^(?:ADP|ADV|PART)$/.test(tag[i + 1] ?? '')
    : TAKING.test(lower[i]) && /^(?:in|by|over|at|from)$/.test(lower[i + 1]));

/** Irregular participles of verbs that take an object, and have none where "in" or "by" follows. */
const TAKING = /^(?:made|spent|sold|held|built|paid|found|sent|bought|brought)$/;

const isPronoun = (word: string): boolean => /^(?:i|you|he|she|it|we|they|there|this|that|these|those|nobody)$/.test(word); // biome-ignore format: one pattern

/** A pronoun by itself: not "these cracks". */
const isSubject = ({ lower, tag }: ClauseTokens, i: number): boolean =>
  isPronoun(lower[i] ?? '') && !(/^(?:this|that|these|those)$/.test(lower[i]) && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(tag[i + 1] ?? '')); // biome-ignore format: one condition

/** "What starts in bars": a clause that has yet to get its main verb. */
export function isSubjectClause(tokens: ClauseTokens, { first, last }: Run): boolean {
  let start = first;
  while (start < last && isQuotationMark(tokens, start)) start++;
  if (!/^(?:what|whatever|whoever|how|why|whether)$/.test(tokens.lower[start])) return false;
  if (tokens.tag[start + 1] === 'NOUN' && isFiniteAt(tokens, start + 2)) return false; // "What matters is", for a noun taken
  let verbs = 0;
  for (let i = start + 1; i < last; i++) if (isFiniteAt(tokens, i)) verbs++;
  return verbs === 1;
}

/** "so far", "so many men", "yet another": no conjunction. */
export const opensDegree = ({ lower }: ClauseTokens, i: number): boolean =>
  lower[i] === 'so' ? DEGREES.test(lower[i + 1] ?? '') : lower[i] === 'yet' && lower[i + 1] === 'another';

const DEGREES = /^(?:far|many|much|few|little)$/;
