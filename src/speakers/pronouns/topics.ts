import { FEELINGS } from '../../lexicon/feelings.ts';
import { DOCUMENT_WORDS, ORGANIZATION_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { VENUES } from '../../lexicon/venues.ts';
import type { Document } from '../../text/document.ts';
import { FINDS, missiveBefore, paperBefore } from '../bodies/papers.ts';
import { isPlural } from '../described/heads.ts';
import { behindTies, isName, isPeople, phrasesOf, type Topic } from '../described/noun-phrases.ts';
import { genderOfNoun } from '../gender.ts';
import { lowerBound } from '../search.ts';
import { grammarRole } from './grammar.ts';

/** How many sentences back "they" and "it" look for what the text is about. */
const REACH: Readonly<Record<string, number>> = { they: 2, it: 1 };

/** What the verb and the quotes tell of an "it" or a "they" that is looked up. */
export interface Looking {
  /** Whether the word stands with a verb of speech: of things without a mind, texts and bodies alone speak. */
  readonly speaks: boolean;
  /** By token, 1 inside quotations. */
  readonly inQuote: Uint8Array;
  /** Is the phrase somebody's name? */
  readonly isPerson: (phrase: Topic) => boolean;
  /** Does the token stand in what the word is said to say? "The teenagers, they said, were armed": that is others. */
  readonly isSaid: (token: number) => boolean;
}

/** Tokens. */
const LONGEST_NAME = 3;

/**
 * What "they" or "it" takes up: the people named last in the same sentence ("we ask the farmers and they say"), or whom or
 * what a sentence before is about by its subject. Null where that has a name, or is nothing that the word may mean.
 */
export function topicBefore(doc: Document, token: number, word: 'they' | 'it', looking: Looking): Topic | null {
  const { sentences } = doc;
  const { speaks, inQuote, isPerson, isSaid } = looking;
  const own = lowerBound(sentences.length, (k) => sentences[k].last, token + 1);
  const fits = (phrase: Topic) =>
    word === 'they' ? isPeople(doc, phrase) || isPair(doc, phrase, isPerson) : isThing(doc, phrase, speaks);
  if (word === 'they') {
    // "the men they hired" are others than they
    const near = phrasesOf(doc, sentences[own].first, token).findLast(
      (p) =>
        !isName(doc, p) &&
        fits(p) &&
        p.last < token &&
        inQuote[p.first] === inQuote[token] &&
        !isWrittenTo(doc, p) &&
        !isSaid(p.first),
    );
    if (near) return near;
  }
  let said: Topic | null = null;
  for (let k = word === 'it' ? own : own - 1; k >= 0 && k >= own - REACH[word]; k--) {
    const { first, last } = sentences[k];
    if (inQuote[first] !== inQuote[token]) continue;
    const tells = speaks || FINDS.test(doc.tokens.lower[token + 1] ?? '');
    const paper = word === 'it' && tells ? paperBefore(doc, first, Math.min(last, token), token, isPerson) : null;
    if (paper) return paper;
    const missive = word === 'it' && speaks && k === own - 1 ? missiveBefore(doc, first, last, token, isPerson) : null;
    if (missive) return missive;
    const subject = subjectOf(doc, first, Math.min(last, token));
    if (!subject || (word === 'they' && isDead(doc, subject.last))) continue;
    const areBodies = word === 'they' && speaks && BODIES.test(doc.tokens.lower[subject.last - 1]);
    if (isName(doc, subject) && !areBodies && !(word === 'they' && isPair(doc, subject, isPerson))) return said;
    if (!fits(subject) && !areBodies) {
      if (word === 'it') return said;
      const touched = speaks && k === own - 1 ? touchedIn(doc, first, last) : null;
      if (touched) return touched;
    } else if (k === own && isSaid(subject.first)) said = subject;
    else return subject;
  }
  return said;
}

/** "Three men were killed. They said": others. */
const isDead = ({ tokens: { lower, tag } }: Document, verb: number): boolean =>
  /^(?:died|drowned)$/.test(lower[verb]) || (tag[verb] === 'AUX' && /^(?:killed|murdered|buried|dead)$/.test(lower[verb + 1])); // biome-ignore format: one condition

/** "Ann Lee and Bob Wu", "Ann Lee and her team", "the mayor and the sheriff" */
function isPair(doc: Document, { first, last }: Topic, isPerson: (phrase: Topic) => boolean): boolean {
  const { lower, text } = doc.tokens;
  const and = lower.indexOf('and', first);
  if (and < 0 || and >= last - 1) return false;
  if (text[first - 1] === ',' && isPerson({ first: Math.max(0, first - LONGEST_NAME - 1), last: first - 1 }))
    return false; // of three
  const isOne = (phrase: Topic): boolean => {
    const head = lower[phrase.last - 1];
    return isName(doc, phrase) ? isPerson(phrase) : isPeople(doc, phrase) || PERSON_NOUNS.has(head) || genderOfNoun(head) !== null; // biome-ignore format: one choice
  };
  const other = { first: and + 1, last };
  return isOne({ first, last: and }) && (isOne(other) || /^(?:team|group|family|crew|staff)$/.test(lower[last - 1]));
}

/** "Farm groups were angry. The deal, they said" */
export const BODIES = /^(?:groups|unions|charities|associations|organi[sz]ations|companies|firms|banks|lenders|insurers|regulators|councils|agencies|authorities|airlines|retailers|manufacturers)$/; // biome-ignore format: a list

/** "The film drew praise from [critics]", "It came to the dismay of [farmers]": how they take it is told; null for none, and for several. */
function touchedIn(doc: Document, first: number, last: number): Topic | null {
  const { lower } = doc.tokens;
  const people = phrasesOf(doc, first, last).filter((phrase) => isPeople(doc, phrase));
  if (people.length !== 1) return null;
  const before = people[0].first - 1;
  return /^(?:of|from|by|among)$/.test(lower[before]) && (FEELINGS.has(lower[before - 1]) || VERDICTS.test(lower[before - 1])) ? people[0] : null; // biome-ignore format: one choice
}

const VERDICTS = /^(?:praise|criticism|condemnation|applause|support|scorn|ridicule|doubts?|scepticism|skepticism|protests?|complaints|welcomed|criticised|criticized|condemned|praised)$/; // biome-ignore format: a list

/** "In a letter to the governors, they": not those. */
const isWrittenTo = ({ tokens: { lower, lemma } }: Document, { first }: Topic): boolean =>
  lower[first - 1] === 'to' && (VENUES.has(lemma[first - 2]) || /^(?:note|memo|message)$/.test(lemma[first - 2]));

/** The subject of a sentence, a name too; null where there is none before its verb. */
function subjectOf(doc: Document, first: number, last: number): Topic | null {
  for (const phrase of phrasesOf(doc, first, last)) {
    if (grammarRole(doc, phrase.first, behindTies(doc, phrase.last)) === 'subject') return phrase;
  }
  return null;
}

function isThing({ tokens: { lower, tag } }: Document, { first, last }: Topic, speaks: boolean): boolean {
  const head = lower[last - 1];
  if (isPlural(head) || PERSON_NOUNS.has(head) || genderOfNoun(head) !== null) return false;
  if (tag[first] !== 'DET' && !POSSESSIVES.has(lower[first])) return false;
  return !speaks || DOCUMENT_WORDS.has(head) || ORGANIZATION_WORDS.has(head);
}
