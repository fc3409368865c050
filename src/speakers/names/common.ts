import { isSpeechVerb } from '../../lexicon/cues.ts';
import { FIRST_NAME_WORDS, ROLE_PARTS } from '../../lexicon/name-words.ts';
import { FIRST_NAME, listsOf, PERSON, ROLE } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import { roleBehind } from '../roles/behind.ts';
import type { NameMention } from './names.ts';
import { speaks } from './silent.ts';

/**
 * "Clean Harbours", "Slow Money": is a name of words of the language alone, of which none is a first name? It is rather a thing's, a
 * work's or a body's than a person's.
 */
export function isOfCommonWords({ word, text, lower }: Tokens, first: number, last: number): boolean {
  if (last - first > 1 && FIRST_NAME_WORDS.has(lower[first])) return false;
  for (let i = first; i < last; i++)
    if (word[i].capital && (!word[i].common || (word[i].lists & FIRST_NAME) > 0 || INITIAL.test(text[i]))) return false;
  return true;
}

/** A word of the language that is no first name, nor a role's. */
export const isCommonWord = ({ word, lower }: Tokens, i: number): boolean =>
  word[i].common && !(word[i].lists & (FIRST_NAME | ROLE | PERSON)) && !FIRST_NAME_WORDS.has(lower[i]);

/** "candidates", "celebrities", "presidents" */
export const isPluralRole = (word: string): boolean =>
  word.endsWith('s') &&
  (listsOf(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)) & (ROLE | PERSON)) > 0;

const INITIAL = /^\p{Lu}\.?$/u;

/** "the plumber Reef Barley", "Reef Barley, 34,", "Reef Barley, a plumber,", "Reef Barley (born": what is told of a person only. */
export function isToldOf(tokens: Tokens, first: number, last: number): boolean {
  const { text, lower, lemma, word } = tokens;
  if (first > 0 && word[first - 1].lists & PERSON && !/^(?:of|for)$/.test(lower[first - 2] ?? '')) return true;
  if (text[last] === '(' && lower[last + 1] === 'born') return true;
  if (text[last] !== ',') return false;
  if (text[first - 1] === ',' && isSpeechVerb(lemma[last + 1] ?? '')) return true; // "the secretary, Reef Barley, said"
  return (
    /^(?:who|whose|\d\d|aged)$/.test(lower[last + 1] ?? '') || roleBehind(tokens, { last, roleFirst: first }) !== null
  );
}

/** "Security *Summit*", "Presidential *Debates*": a word of the language behind one that is but a part of a role. */
export const isBehindRolePart = (tokens: Tokens, name: number, last: number): boolean =>
  last - name === 1 && ROLE_PARTS.has(tokens.lower[name - 1]) && isOfCommonWords(tokens, name, last);

/** "Reef Barley … Barley said": those of common words that the text calls by their last word too are people after all. */
export function withSurnames(
  tokens: Tokens,
  mentions: readonly NameMention[],
  starts: Uint8Array,
): readonly NameMention[] {
  const isLong = ({ kind, words }: NameMention): boolean => kind === 'unknown' && words.length > 1;
  if (!mentions.some(isLong)) return mentions;
  const isCalled = (m: NameMention): boolean =>
    m.kind !== 'organization' && m.words.length === 1 && (starts[m.first] === 0 || speaks(tokens, m));
  const alone = new Set(mentions.filter(isCalled).map((m) => m.words[0]));
  const isPersons = (m: NameMention): boolean =>
    isLong(m) && alone.has(m.words[m.words.length - 1]) && isOfCommonWords(tokens, m.first, m.last);
  return mentions.map((m) => (isPersons(m) ? { ...m, kind: 'person' } : m));
}
