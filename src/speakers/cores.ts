import { PERSON } from '../lexicon/naming.ts';
import type { Document, Tokens } from '../text/document.ts';
import { isStockCode } from '../text/stock-codes.ts';
import { isCapital } from '../text/word.ts';
import { headOf, isPlural, opensSentence } from './described/heads.ts';
import { isPostNominal } from './names/names.ts';
import type { NamePlaces } from './names/places.ts';

const CORE_ENDS: ReadonlySet<string> = new Set([',', ';', ':', '(', '–', '—', '--', 'who', 'whose', 'which', 'that']);

/**
 * Where the core of a source ends, tokens `first` to `end` (exclusive): before the first comma or clause, without what tells
 * when it was said and what trails a name.
 */
export function coreEnd(doc: Document, first: number, end: number, places: NamePlaces): number {
  const { tokens } = doc;
  let last = first;
  const goesOn = (i: number): boolean =>
    (!CORE_ENDS.has(tokens.lower[i]) && !isStockCode(tokens.text[i])) ||
    tokens.text[i] === 'WHO' ||
    places.covering(i) !== undefined;
  while (last < end && (last === first || goesOn(last)))
    last = Math.max(last + 1, behindBrackets(tokens, last + 1, end), behindTown(tokens, last + 1, end));
  last = rowEnd(doc, first, last, end) ?? last;
  while (last - first > 1 && places.ending.has(last - 1) && isTrailer(tokens, last - 1)) last--;
  return withoutTime(tokens, first, last);
}

/** "A United Towns (UT) tribunal": behind letters in brackets that a noun follows; else -1. */
const behindBrackets = ({ text, tag }: Tokens, at: number, end: number): number =>
  text[at] === '(' && text[at + 2] === ')' && at + 3 < end && /^(?:NOUN|PROPN|ADJ)$/.test(tag[at + 3]) ? at + 3 : -1;

/** "The Santa Clara, California-based company": behind the comma of where it is based; else -1. */
function behindTown({ text, lower }: Tokens, comma: number, end: number): number {
  if (text[comma] !== ',' || !isCapital(text[comma + 1] ?? '')) return -1;
  let i = comma + 2;
  while (i < end && isCapital(text[i])) i++;
  return text[i] === '-' && lower[i + 1] === 'based' && i + 2 < end ? comma + 1 : -1;
}

/** "Doctors, nurses and teachers": where a row of nouns ends that the comma at `last` belongs to, or null. */
function rowEnd(doc: Document, first: number, last: number, end: number): number | null {
  const { tag, text, lower, word } = doc.tokens;
  if (text[last] !== ',' || word[headOf(doc, first, last)].lists & PERSON) return null;
  if (lower[first + 1] === 'former') return sidesEnd(doc.tokens, first + 2, end);
  const opens = last - first === 1 && isPlural(lower[first]) && isPlural(lower[end - 1]) && opensSentence(doc, first);
  if (!/^(?:NOUN|ADJ)$/.test(tag[last - 1]) && !opens) return null;
  let i = last + 1;
  while (i < end && (/^(?:NOUN|ADJ)$/.test(tag[i]) || text[i] === ',')) i++;
  if (i >= end - 1 || !/^(?:and|or)$/.test(lower[i])) return null;
  for (i++; i < end; i++) if (!/^(?:NOUN|ADJ)$/.test(tag[i])) return null;
  return end;
}

/** "The former Leeds, Derby and Hull man": the end of a row of capitals that one noun follows; else null. */
function sidesEnd({ text, lower, word }: Tokens, from: number, end: number): number | null {
  const isRow = text.slice(from, end - 1).every((own) => isCapital(own) || own === ',' || own === 'and');
  return isRow && lower[end - 2] !== 'and' && lower.slice(from, end).includes('and') && word[end - 1].lists & PERSON
    ? end
    : null;
}

/** "Orle Steel just this month", "a release issued on Friday": when it was said is no part of who did. */
function withoutTime({ lower, tag }: Tokens, first: number, last: number): number {
  if (last - first > 2 && tag[last - 1] === 'VERB' && /ed$/.test(lower[last - 1]) && tag[last - 2] === 'NOUN')
    return last - 1;
  let end = last;
  while (end > first + 1 && WHEN.test(lower[end - 1])) end--;
  if (end === last || (end === last - 1 && !DAY.test(lower[last - 1]))) return last;
  if (tag[end - 1] === 'ADP' || lower[end - 1] === 'since') return last; // "a memo from last year"
  return end > first + 1 && tag[end - 1] === 'VERB' && /^(?:NOUN|PROPN)$/.test(tag[end - 2]) ? end - 1 : end;
}

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|recently)$/;
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|recently|just|earlier|late|this|last|next|on|week|month|year|morning|afternoon|evening|night|weekend|spring|summer|fall|autumn|winter)$/;

/** "Lee himself", "Lee OBE", "Grace*", which is not her name. */
const isTrailer = (tokens: Tokens, i: number): boolean =>
  tokens.text[i] === '*' || REFLEXIVE.test(tokens.lower[i]) || isPostNominal(tokens, i);

const REFLEXIVE = /^(?:himself|herself|itself|themselves)$/;
