import { THINKING } from '../lexicon/hedges.ts';
import { firstFinite, mainClause } from './clause.ts';
import { type ClauseTokens, IAM, isFiniteAt, type Run } from './finite.ts';

/** The main clause of what "I" or "we" are sure of: behind the "that" with which a main clause ends. */
export function ownComplement(tokens: ClauseTokens, { first, last }: Run, end: number): Run | null {
  const isSure =
    tokens.tag[last - 1] === 'VERB'
      ? isNow(tokens, last - 1)
      : /^(?:ADJ|ADV)$/.test(tokens.tag[last - 1]) || tokens.lower[last - 1] === 'doubt';
  if (!isSure || tokens.lower[last] !== 'that' || !isOurs(tokens, first)) return null;
  return mainClause(tokens, { first: last + 1, last: end });
}

/** The same where it is denied with the rest: "we know that it is not", "I am sure that"; not "I closed it so that", "it is sad that". */
export function knownComplement(tokens: ClauseTokens, main: Run, end: number): Run | null {
  const { tag, lower } = tokens;
  const inner = ownComplement(tokens, main, end);
  if (!inner || lower[main.last - 1] === 'so' || lower[main.last + 1] === 'because') return null;
  let verb = main.last - 1;
  while (tag[verb] === 'ADV') verb--;
  if (tag[verb] === 'VERB' ? !isNow(tokens, verb) : !/^(?:sure|certain|confident|convinced|afraid)$/.test(lower[verb]))
    return null;
  let subject = verb - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tag[subject]) && lower[subject] !== 'to') subject--;
  return OURS.test(lower[subject] ?? '') ? inner : null;
}

/** The main clause of what "I" or "we" think: behind the verb, with "that" or without. */
export function thought(tokens: ClauseTokens, { first, last }: Run, end: number): Run | null {
  const verb = firstFinite(tokens, first, last);
  if (verb < 0 || !isOurs(tokens, first)) return null;
  let think = IAM.test(tokens.lower[verb]) ? verb + 1 : verb;
  while (think < last && /^(?:AUX|ADV|PART)$/.test(tokens.tag[think])) think++;
  if (!THINKING.has(tokens.lower[think]) || tokens.lower[think + 1] === 'how') return null;
  return mainClause(tokens, { first: tokens.lower[think + 1] === 'that' ? think + 2 : think + 1, last: end });
}

/** "I know", "I am hoping", "I have said"; not "I said", "I was hoping", "I have never said". */
function isNow({ tag, lower, lemma }: ClauseTokens, verb: number): boolean {
  if (lower[verb] === lemma[verb]) return true;
  const be = tag[verb - 1] === 'ADV' ? verb - 2 : verb - 1;
  return lower[verb - 1] !== 'never' && /^(?:am|are|have|been|i?['’](?:m|re|ve))$/.test(lower[be]);
}

const OURS = /^(?:i|we|i['’]m)$/;

/** Is the subject "I" or "we"? */
export function isOurs({ tag, text, lower }: ClauseTokens, first: number): boolean {
  let i = first;
  while (tag[i] === 'ADV' || text[i] === ',') i++;
  return OURS.test(lower[i] ?? '');
}

/**
 * "(they said) they would", "(was hoping) we’d": a clause without its "that" behind the main verb, of which nothing is said but
 * that it is told; what "I" or "we" now think or know is said too.
 */
export function opensTold(tokens: ClauseTokens, first: number, k: number): boolean {
  const { tag, lower } = tokens;
  const isOne = IAM.test(lower[k]);
  const told = OBJECTS.test(lower[k - 1] ?? '') && TELLING.test(tokens.lemma[k - 2]) ? k - 2 : k - 1; // "promised him | I’d row"
  if (tag[told] !== 'VERB' || !(isOne || /^(?:i|you|he|she|it|we|they|there)$/.test(lower[k]))) return false;
  if (!isOne && !isFiniteAt(tokens, tag[k + 1] === 'ADV' ? k + 2 : k + 1)) return false;
  if (lower[k - 1] === 'cause' || lower[k - 3] === 'safe') return false; // "’cause there is", "it’s safe to say he will"
  let subject = told - 1;
  while (subject > first && /^(?:AUX|ADV|PART)$/.test(tag[subject])) subject--;
  if (!OURS.test(lower[subject] ?? '') && !isOurs(tokens, first))
    return lower[subject] !== 'you' || lower[k - 1] !== 'know';
  return !isNow(tokens, told);
}

const OBJECTS = /^(?:me|you|him|her|it|us|them)$/;
const TELLING = /^(?:tell|promise|assure|warn|remind|convince|persuade)$/;
