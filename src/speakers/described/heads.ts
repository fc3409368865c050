import { ROLE } from '../../lexicon/naming.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Document } from '../../text/document.ts';
import { lowerBound } from '../search.ts';

/** The head of a phrase: its last noun before a preposition, of "a passer-by" and "her sister-in-law" the person. */
export function headOf({ tokens: { tag, word, lower } }: Document, first: number, last: number): number {
  let head = first;
  for (let i = first; i < last; i++) {
    if (i > first && tag[i] === 'ADP' && (isNoun(tag[i - 1]) || tag[i - 1] === 'NUM' || tag[i - 1] === 'ADJ')) break;
    const isParticiple = tag[i] === 'VERB' && i > first + 1 && tag[i - 1] === 'NOUN' && tag[i + 1] === 'ADP';
    if (isParticiple && i + 1 < last) break; // "a diplomat briefed on the talks"
    // "chief", "the police chief of Orle"
    const isLast = i === last - 1 || (lower[i] === 'chief' && tag[i + 1] === 'ADP');
    if (lower[i - 1] === '-' && (BEHIND_HYPHEN.test(lower[i]) || lower[i - 2] === 'in')) continue;
    const mayHead = isNoun(tag[i]) || (isLast && word[i].lists & ROLE);
    if (mayHead || !isNoun(tag[head])) head = i;
  }
  return head;
}

const BEHIND_HYPHEN = /^(?:by|up|off|on|in)$/;

const isNoun = (tag: string): boolean => tag === 'NOUN' || tag === 'PROPN';

export const isPlural = (word: string): boolean => /(?:[^s]s|people|men|women|children|police)$/.test(word);

/** A noun in "-s" that is one: its lemma is the word itself, and it is no noun for people. */
export function isSingular({ tokens }: Document, i: number): boolean {
  const word = tokens.lower[i];
  return word === tokens.lemma[i] && !ANONYMOUS_WORDS.has(word) && !PERSON_NOUNS.has(word.replace(/s$/, ''));
}

/** Does a sentence, or what is quoted, begin with the token? */
export function opensSentence({ tokens, sentences }: Document, token: number): boolean {
  if (token === 0 || /^[.!?”"]/.test(tokens.text[token - 1])) return true;
  return sentences[lowerBound(sentences.length, (k) => sentences[k].first, token)]?.first === token;
}
