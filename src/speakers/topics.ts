import { DOCUMENT_WORDS, ORGANIZATION_WORDS } from '../lexicon/people.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { VENUES } from '../lexicon/venues.ts';
import type { Document } from '../text/document.ts';
import { grammarRole } from './grammar.ts';
import { isPlural } from './heads.ts';
import { genderOfNoun } from './mentions.ts';
import { behindTies, isName, isPeople, phrasesOf, type Topic } from './noun-phrases.ts';
import { paperBefore } from './papers.ts';
import { lowerBound } from './search.ts';

/** How many sentences back "they" and "it" look for what the text is about. */
const REACH: Readonly<Record<string, number>> = { they: 2, it: 1 };

/**
 * What "they" or "it" takes up: the people named last in the same sentence ("we ask the farmers and they say"), or whom or
 * what a sentence before is about by its subject. Null where that has a name, or is nothing that the word may mean.
 *
 * @param speaks whether the word stands with a verb of speech: of things without a mind, texts and bodies alone speak
 * @param inQuote by token, 1 inside quotations
 * @param isPerson is the phrase somebody's name?
 */
export function topicBefore(
  doc: Document,
  token: number,
  word: 'they' | 'it',
  speaks: boolean,
  inQuote: Uint8Array,
  isPerson: (phrase: Topic) => boolean,
): Topic | null {
  const { sentences } = doc;
  const own = lowerBound(sentences.length, (k) => sentences[k].last, token + 1);
  const fits = (phrase: Topic) => (word === 'they' ? isPeople(doc, phrase) : isThing(doc, phrase, speaks));
  if (word === 'they') {
    // "the men they hired" are others than they
    const near = phrasesOf(doc, sentences[own].first, token).findLast(
      (p) =>
        !isName(doc, p) && fits(p) && p.last < token && inQuote[p.first] === inQuote[token] && !isWrittenTo(doc, p),
    );
    if (near) return near;
  }
  for (let k = word === 'it' ? own : own - 1; k >= 0 && k >= own - REACH[word]; k--) {
    const { first, last } = sentences[k];
    if (inQuote[first] !== inQuote[token]) continue;
    const paper = word === 'it' && speaks ? paperBefore(doc, first, Math.min(last, token), token, isPerson) : null;
    if (paper) return paper;
    const subject = subjectOf(doc, first, Math.min(last, token));
    if (subject === 'name') return null;
    if (subject && fits(subject)) return subject;
    if (subject && word === 'it') return null;
  }
  return null;
}

/** "In a letter to the governors, they": not those. */
const isWrittenTo = ({ tokens: { lower, lemma } }: Document, { first }: Topic): boolean =>
  lower[first - 1] === 'to' && VENUES.has(lemma[first - 2]);

/** The subject of a sentence; 'name' where a name is one; null where there is none before its verb. */
function subjectOf(doc: Document, first: number, last: number): Topic | 'name' | null {
  for (const phrase of phrasesOf(doc, first, last)) {
    if (grammarRole(doc, phrase.first, behindTies(doc, phrase.last)) !== 'subject') continue;
    return isName(doc, phrase) ? 'name' : phrase;
  }
  return null;
}

function isThing({ tokens: { lower, tag } }: Document, { first, last }: Topic, speaks: boolean): boolean {
  const head = lower[last - 1];
  if (isPlural(head) || PERSON_NOUNS.has(head) || genderOfNoun(head) !== null) return false;
  if (tag[first] !== 'DET' && !POSSESSIVES.has(lower[first])) return false;
  return !speaks || DOCUMENT_WORDS.has(head) || ORGANIZATION_WORDS.has(head);
}
