import { CUE_VERBS, NAMING } from '../lexicon/cues.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { firstFinite, opensSubordinate } from './clause.ts';
import { isQuotationMark } from './clause-starts.ts';
import { isTime, mainBehind, opensContact } from './contact.ts';
import { type ClauseTokens, isFiniteAt, isNoun, isPastForm, MANY, type Run } from './finite.ts';

/** Has a content a subject and a verb, before any clause that hangs on it? "The plan after it had failed" has none. */
export function isClause(tokens: ClauseTokens, { first, last }: Run): boolean {
  if (opensSubordinate(tokens, first)) return true;
  let verb = firstFinite(tokens, first, last);
  while (verb >= 0 && isOfThing(tokens, first, verb)) verb = firstFinite(tokens, verb + 1, last);
  if (verb < 0 || isJoined(tokens, verb)) return false;
  for (let i = first + 1; i < verb; i++)
    if (opensSubordinate(tokens, i) || (opensContact(tokens, i) && isThing(tokens, { first, last }, i, verb)))
      return false;
  return true;
}

/** "(to row) and even work", "(led) but also lost" */
const isJoined = ({ tag }: ClauseTokens, verb: number): boolean =>
  tag[tag[verb - 1] === 'ADV' ? verb - 2 : verb - 1] === 'CCONJ';

/** "the steps | the town has taken", with no verb behind; not "last week the town paid", "towns this week paid", "Lee the winner". */
function isThing(tokens: ClauseTokens, { first, last }: Run, contact: number, verb: number): boolean {
  const { tag, lower, text } = tokens;
  if (tag[first] === 'ADP' || tag[contact - 1] !== 'NOUN' || text[contact] !== lower[contact]) return false;
  if (isTime(lower[contact - 1]) || isTime(lower[contact + 1]) || mainBehind(tokens, verb, last) >= 0) return false;
  for (let i = verb + 1; i < last && !opensSubordinate(tokens, i); i++) if (COPULA.test(lower[i])) return false;
  return true;
}

/** "the only way we get there now or ever | is to row" */
const COPULA = /^(?:is|are|was|were)$/;

/** What looks finite and is part of a thing: "a poll | conducted by Lee", "a book | called “A”", "his Orle | win over Lee". */
function isOfThing(tokens: ClauseTokens, first: number, i: number): boolean {
  const { tag, lower, lemma, text } = tokens;
  const opens = lower[first];
  if (tag[i] !== 'VERB' || !(POSSESSIVES.has(opens) || /^(?:an?|the|another)$/.test(opens))) return false;
  if (isPastForm(tokens, i))
    return NAMING.has(lower[i])
      ? /^an?/.test(opens) && (isQuotationMark(tokens, i + 1) || /^\p{Lu}/u.test(text[i + 1] ?? ''))
      : isNoun(tag[i - 1]) && lower[i + 1] === 'by' && tag[i + 2] !== 'NUM' && lower[i] !== 'stood';
  const isOne = lower[i] === lemma[i] && !lower[i - 1].endsWith('s') && !MANY.has(lower[i - 1]);
  return isOne && opens !== 'the' && tag[i + 1] === 'ADP' && /^(?:NOUN|PROPN|ADJ)$/.test(tag[i - 1]);
}

/** A verb that no word before it makes one of a clause at a noun: "More than half of that money came"; not "the plan that failed". */
export function hidesVerb(tokens: ClauseTokens, { first, last }: Run): boolean {
  let open = 0;
  for (let i = first; i < last; i++) {
    if (isFiniteAt(tokens, i)) {
      if (isJoined(tokens, i) || (i > first && isFiniteAt(tokens, i - 1)) || isOfThing(tokens, first, i)) continue;
      if (open === 0) return true;
      if (!tellsOn(tokens, i)) open--;
    } else if (i > first && opensInside(tokens, i)) open++;
  }
  return false;
}

/** "(the plan) that", "(the club) in which", "(the way) he" */
function opensInside(tokens: ClauseTokens, i: number): boolean {
  const { tag, lower } = tokens;
  if (opensContact(tokens, i)) return true;
  if (lower[i] === 'which' && tag[i - 1] === 'ADP') return true;
  if (lower[i] === 'as') return /^(?:i|he|she|it|we|they)$/.test(lower[i + 1]); // "as he left"; not "as a boy"
  return opensSubordinate(tokens, i) && tag[i] !== 'DET' && !/^(?:than|so)$/.test(lower[i]);
}

/** "(experts who) say | the mill is old": behind it a clause of its own. */
const tellsOn = ({ lemma }: ClauseTokens, i: number): boolean => CUE_VERBS.get(lemma[i])?.takes.includes('c') ?? false;
