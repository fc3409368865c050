import { opensSubordinate } from './clause.ts';
import { type ClauseTokens, isFiniteAt, type Run } from './finite.ts';
import { formOf, predicateAt, sharesAuxiliary } from './predicates.ts';

/**
 * "The firm owns mills, | employs millers and pays no tax": at a comma before a predicate that "and" closes the list of, all with
 * the same form of verb. A past form may be a participle ("bought a mill, built in May and sold in June"): it must have an
 * object, but for the last.
 *
 * @param before the proposition before, up to the comma
 */
export function predicateInList(tokens: ClauseTokens, before: Run, next: number, last: number): 'predicate' | null {
  const verb = verbAt(tokens, next);
  if (verb < 0 || !isSurelyFinite(tokens, verb) || !isClosed(tokens, verb, last)) return null;
  return predicateAt(tokens, before, next, last) === 'predicate' ? 'predicate' : null;
}

/**
 * "The law will ban cars, | raise tolls and close the bridge", "has sold A, | bought B and built C": of the same kind, where they share
 * the auxiliary.
 */
export function auxiliaryInList(tokens: ClauseTokens, before: Run, next: number, last: number): 'auxiliary' | null {
  const { tag, text } = tokens;
  if (tag[next] !== 'VERB' || !OBJECT.test(tag[next + 1] ?? '') || NAMING.test(tokens.lower[next])) return null;
  let link = next + 1;
  while (link < last && !isLinkAt(tokens, link, next)) {
    if (/^(?:VERB|AUX)$/.test(tag[link]) || opensSubordinate(tokens, link) || /^[;:—–]$/.test(text[link])) return null;
    link++;
  }
  if (link >= last - 2 || link - next < 2) return null;
  const closes = tokens.lower[link] === 'and' || auxiliaryInList(tokens, before, link + 1, last) !== null;
  return closes && sharesAuxiliary(tokens, before, next) ? 'auxiliary' : null;
}

/** A comma or "and" before a verb in the form of the one before. */
const isLinkAt = (tokens: ClauseTokens, i: number, verb: number): boolean =>
  (tokens.text[i] === ',' || tokens.lower[i] === 'and') &&
  tokens.tag[i + 1] === 'VERB' &&
  formOf(tokens, i + 1) === formOf(tokens, verb);

/** At the links of a list that `auxiliaryInList` has opened at a comma. */
export const endsAuxiliaryList = (tokens: ClauseTokens, comma: number, link: number): boolean =>
  tokens.text[comma] === ',' && tokens.tag[comma + 1] === 'VERB' && isLinkAt(tokens, link, comma + 1);

/** Is it the last but one of a list, or does another of its kind follow? */
function isClosed(tokens: ClauseTokens, verb: number, last: number): boolean {
  const form = formOf(tokens, verb);
  for (let i = verb + 1; i < last; i++) {
    if (opensSubordinate(tokens, i)) return false;
    if (!isFiniteAt(tokens, i)) continue;
    const link = tokens.tag[i - 1] === 'ADV' ? i - 2 : i - 1;
    if (verbAt(tokens, link + 1) !== i || formOf(tokens, i) !== form) return false;
    if (tokens.lower[link] === 'and') return i - verb > 2;
    if (tokens.text[link] !== ',' || !isSurelyFinite(tokens, i)) return false;
  }
  return false;
}

/** The finite verb that begins a predicate, over an adverb; -1 for none. */
function verbAt(tokens: ClauseTokens, first: number): number {
  const i = tokens.tag[first] === 'ADV' ? first + 1 : first;
  return isFiniteAt(tokens, i) && tokens.tag[i] === 'VERB' && formOf(tokens, i) !== 'base' ? i : -1;
}

/** "employs", "sold the mill", "packed up the oars"; not "built in May", "called Orle Mill". */
function isSurelyFinite(tokens: ClauseTokens, i: number): boolean {
  const { tag, lower } = tokens;
  if (formOf(tokens, i) === 'present') return true;
  const object = PARTICLE.test(lower[i + 1] ?? '') ? i + 2 : i + 1;
  return OBJECT.test(tag[object] ?? '') && !NAMING.test(lower[i]);
}

const PARTICLE = /^(?:up|out|off|down|over|back|away)$/;
const OBJECT = /^(?:DET|NUM|PRON|PROPN|NOUN|ADJ)$/;
const NAMING = /^(?:called|named|dubbed|nicknamed|titled|entitled)$/;
