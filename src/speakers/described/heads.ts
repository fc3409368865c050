import { PERSON, ROLE } from '../../lexicon/naming.ts';
import { ANONYMOUS_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { SPEAKING_NOUNS } from '../../lexicon/speaking-nouns.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { lowerBound } from '../search.ts';

/** The head of a phrase: its last noun before a preposition, of "a passer-by" and "her sister-in-law" the person. */
export function headOf({ tokens }: Document, first: number, last: number): number {
  const { tag, word, lower } = tokens;
  let head = first;
  for (let i = first; i < last; i++) {
    if (lower[i] === 'of' && i > first) i = behindBody(tokens, i, last);
    if (i > first && tag[i] === 'ADP' && (isNoun(tag[i - 1]) || tag[i - 1] === 'NUM' || tag[i - 1] === 'ADJ')) break;
    const isParticiple = tag[i] === 'VERB' && i > first + 1 && tag[i - 1] === 'NOUN' && tag[i + 1] === 'ADP';
    if (isParticiple && i + 1 < last) break; // "a diplomat briefed on the talks"
    if (isDoing(tokens, first, i) && i + 1 < last) break; // "the officers running the country"
    // "chief", "the police chief of Orle"
    const isLast = i === last - 1 || (lower[i] === 'chief' && tag[i + 1] === 'ADP');
    if (lower[i - 1] === '-' && (BEHIND_HYPHEN.test(lower[i]) || lower[i - 2] === 'in')) continue;
    const mayHead = isNoun(tag[i]) || (isLast && word[i].lists & ROLE);
    if (mayHead || !isNoun(tag[head])) head = i;
  }
  return head;
}

/** "A Ministry *of* Works spokesman": the person whom the name of a body before it belongs to; the "of" itself where there is none. */
function behindBody({ text, word }: Tokens, of: number, last: number): number {
  if (!isCapital(text[of - 1])) return of;
  let noun = of + 1;
  while (noun < last && isCapital(text[noun])) noun++;
  return noun > of + 1 && noun < last && word[noun].lists & PERSON ? noun : of;
}

/** A participle behind a noun, with an object of its own. */
const isDoing = ({ tag, text, lower }: Tokens, first: number, i: number): boolean =>
  tag[i] === 'VERB' &&
  !isCapital(text[i]) &&
  i > first &&
  (tag[i - 1] === 'NOUN' || (tag[i - 1] === 'PROPN' && isPlural(lower[i - 1]))) &&
  lower[i].endsWith('ing') &&
  /^(?:DET|PRON|PROPN)$/.test(tag[i + 1] ?? '');

const BEHIND_HYPHEN = /^(?:by|up|off|on|in)$/;

const isNoun = (tag: string): boolean => tag === 'NOUN' || tag === 'PROPN';

export const isPlural = (word: string): boolean => /(?:[^s]s|people|men|women|children|police)$/.test(word);

/** A noun in "-s" that is one: its lemma is the word itself, and it is no noun for people. */
export function isSingular({ tokens }: Document, i: number): boolean {
  const word = tokens.lower[i];
  const one = word.replace(/s$/, '');
  return word === tokens.lemma[i] && !ANONYMOUS_WORDS.has(word) && !PERSON_NOUNS.has(one) && !SPEAKING_NOUNS.has(one);
}

/** Does a sentence, or what is quoted, begin with the token? */
export function opensSentence({ tokens, sentences }: Document, token: number): boolean {
  if (token === 0 || /^[.!?”"]/.test(tokens.text[token - 1])) return true;
  return sentences[lowerBound(sentences.length, (k) => sentences[k].first, token)]?.first === token;
}
