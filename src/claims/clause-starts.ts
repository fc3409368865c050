import { CUE_VERBS } from '../lexicon/cues.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { commaBeforeClause, firstFinite, opensSubordinate } from './clause.ts';
import { opensContact } from './contact.ts';
import { type ClauseTokens, hasFinite, IAM, isFiniteAt, isNoun, type Run } from './finite.ts';
import { shows } from './signals.ts';

const QUOTATION_MARK = /^["“”„«»'‘’]+$|^''$|^``$/;

export const isQuotationMark = (tokens: ClauseTokens, i: number): boolean => QUOTATION_MARK.test(tokens.text[i] ?? '');

/** A subject of its own and a finite verb soon behind it. */
export function startsClause(tokens: ClauseTokens, from: number, last: number): boolean {
  let i = from;
  while (i < last && (tokens.tag[i] === 'ADV' || tokens.text[i] === ',' || isQuotationMark(tokens, i))) i++;
  const isApart = tokens.text[from - 2] === ',' || /^(?:but|[-–—]|--)$/.test(tokens.lower[from - 1]);
  if (isApart && /^(?:after|before|since|until|as)$/.test(tokens.lower[i] ?? '') && i === from)
    return commaBeforeClause(tokens, i, last) >= 0;
  if (/^(?:if|unless|when|while|whilst|although|though|because)$/.test(tokens.lower[i] ?? ''))
    return commaBeforeClause(tokens, i, last) >= 0;
  if (IAM.test(tokens.lower[i] ?? '')) return true;
  if (isSubject(tokens, i) && tokens.lower[i + 1] !== 'and')
    return isFiniteAt(tokens, i + 1) || tokens.tag[i + 1] === 'ADV';
  if (isFiniteAt(tokens, tokens.lower[i] === 'not' ? i + 1 : i)) return false;
  if (isApart && !opensSubordinate(tokens, from) && startsFronted(tokens, i, last)) return true;
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
    else if (isApart && hasVerbBehindRelative(tokens, i, k, last)) return true;
    else if (/^(?:and|but|or|[;:()—–]|--)$/.test(tokens.lower[k]) || opensPart(tokens, k)) return false;
    else if (tokens.lower[k] === 'to' && !(isApart && isPhraseTo(tokens, i, k))) return false;
    if (k > i && (opensContact(tokens, k) || opensOnce(tokens, k))) return false;
    if (isFiniteAt(tokens, k)) return commas === 0 && k > i && !isParticiple(tokens, k, isApart);
  }
  return false;
}

/** "who row", "while they row": what hangs on the words before; not "more than 90". */
const opensPart = (tokens: ClauseTokens, i: number): boolean =>
  opensSubordinate(tokens, i) && (tokens.lower[i] !== 'than' || tokens.tag[i + 1] !== 'NUM');

/** "(, but) the path to the town (is)": no infinitive. */
const isPhraseTo = ({ tag, lower }: ClauseTokens, first: number, to: number): boolean =>
  tag[to] === 'ADP' &&
  (/^(?:DET|PROPN|NUM)$/.test(tag[first]) || POSSESSIVES.has(lower[first])) &&
  /^(?:DET|PRON|PROPN|NUM)$/.test(tag[to + 1]);

/** "(, but) in May, the town paid", "(, but) last week she paid", "(, and) on Monday the town paid": a place or time before the clause. */
function startsFronted(tokens: ClauseTokens, first: number, last: number): boolean {
  const { tag, lower, text } = tokens;
  if ((tag[first] !== 'ADP' || lower[first] === 'of') && !shows(tokens, first, SIGNAL.date)) return false;
  for (let k = first + 1; k < last && k < first + 14; k++) {
    if (text[k] === ',') return k > first + 1 && !opensSubordinate(tokens, k + 1) && startsClause(tokens, k + 1, last);
    if (TIME.test(lower[k - 1])) {
      if (isSubject(tokens, k)) return isFiniteAt(tokens, tag[k + 1] === 'ADV' ? k + 2 : k + 1);
      if (tag[k] === 'DET' || (tag[k] === 'PROPN' && !shows(tokens, k, SIGNAL.date)))
        return startsClause(tokens, k, last);
    }
    if (isFiniteAt(tokens, k) || opensPart(tokens, k) || /^(?:CCONJ|PART)$/.test(tag[k])) return false;
  }
  return false;
}

/** The last word of a time that needs no comma behind it. */
const TIME = /^(?:time|week|month|year|day|night|morning|evening|weekend|ago|today|yesterday|\w+day|[12]\d{3})$/;

/** "(, but) the crews who row | are": a relative clause at the subject, and the verb behind it. */
function hasVerbBehindRelative(tokens: ClauseTokens, first: number, who: number, last: number): boolean {
  if (who <= first || !shows(tokens, who, SIGNAL.relative) || !isNoun(tokens.tag[who - 1])) return false;
  const verb = tokens.tag[first] === 'ADP' ? -1 : firstFinite(tokens, first, last);
  if (verb <= who || !hasFinite(tokens, { first: who, last: verb })) return false;
  if (/^(?:i|you|he|she|it|we|they)$/.test(tokens.lower[verb - 1]) || shows(tokens, verb - 1, SIGNAL.relative))
    return false;
  for (let i = who; i < verb; i++)
    if (CUE_VERBS.get(tokens.lemma[i])?.takes.includes('c') || tokens.tag[i] === 'CCONJ') return false;
  return true;
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
const isParticiple = ({ tag, lower, lemma }: ClauseTokens, i: number, isApart: boolean): boolean =>
  tag[i] === 'VERB' &&
  lower[i] !== lemma[i] &&
  !(isApart && tag[i - 1] === 'PROPN' && lower[i + 1] !== 'by') && // ", and Lee relied on it"
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

/** "I think", "you know": a verb whose clause may stand around it. */
export const takesClause = ({ lemma }: ClauseTokens, i: number): boolean => CUE_VERBS.get(lemma[i])?.takes.includes('c') ?? false; // biome-ignore format: one condition

/** "(but) so is losing ten": its subject stands behind the verb. */
export const isInverted = (tokens: ClauseTokens, i: number): boolean =>
  tokens.lower[i] === 'so' && tokens.tag[i + 1] === 'AUX' && isFiniteAt(tokens, i + 1);
