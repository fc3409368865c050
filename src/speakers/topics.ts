import { ANONYMOUS_WORDS, DOCUMENT_WORDS, ORGANIZATION_WORDS } from '../lexicon/people.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { VENUES } from '../lexicon/venues.ts';
import type { Document } from '../text/document.ts';
import { grammarRole } from './grammar.ts';
import { isPlural } from './heads.ts';
import { genderOfNoun } from './mentions.ts';
import { lowerBound } from './search.ts';

/** A noun phrase without a name, up to its head: tokens `first` to `last` (exclusive). */
export interface Topic {
  readonly first: number;
  readonly last: number;
}

/** How many sentences back "they" and "it" look for what the text is about. */
const REACH: Readonly<Record<string, number>> = { they: 2, it: 1 };
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/**
 * What "they" or "it" takes up: the people named last in the same sentence ("we ask the farmers and they say"), or whom or
 * what a sentence before is about by its subject. Null where that has a name, or is nothing that the word may mean.
 *
 * @param speaks whether the word stands with a verb of speech: of things without a mind, texts and bodies alone speak
 * @param inQuote by token, 1 inside quotations
 */
export function topicBefore(
  doc: Document,
  token: number,
  word: 'they' | 'it',
  speaks: boolean,
  inQuote: Uint8Array,
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
    const paper = word === 'it' && speaks ? paperMet(doc, first, Math.min(last, token)) : null;
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

/** "Residents received [a letter] on Friday. “A,” it said", "Lee read out [a statement]": not theirs who meet with it. */
const paperMet = (doc: Document, first: number, last: number): Topic | null =>
  phrasesOf(doc, first, last).find(
    ({ first: opener, last: end }) =>
      doc.tokens.tag[opener] === 'DET' && DOCUMENT_WORDS.has(doc.tokens.lower[end - 1]) && isMet(doc, opener - 1),
  ) ?? null;

const isMet = ({ tokens: { lower, lemma } }: Document, verb: number): boolean =>
  MEETS.test(lemma[/^(?:out|aloud|up)$/.test(lower[verb]) ? verb - 1 : verb] ?? '');
const MEETS = /^(?:read|receive|get|find|obtain|see|open|discover)$/;

/** The subject of a sentence; 'name' where a name is one; null where there is none before its verb. */
function subjectOf(doc: Document, first: number, last: number): Topic | 'name' | null {
  for (const phrase of phrasesOf(doc, first, last)) {
    if (grammarRole(doc, phrase.first, behindTies(doc, phrase.last)) !== 'subject') continue;
    return isName(doc, phrase) ? 'name' : phrase;
  }
  return null;
}

/** "Researchers" at the head of a sentence comes as a name. */
const isName = (doc: Document, topic: Topic): boolean =>
  doc.tokens.tag[topic.last - 1] !== 'NOUN' && !(topic.last - topic.first === 1 && isPeople(doc, topic));

/** Every noun phrase between two tokens; those that an "and" ties are one. */
function phrasesOf(doc: Document, from: number, to: number): Topic[] {
  const { tag, lower } = doc.tokens;
  const out: Topic[] = [];
  for (let i = from; i < to; i++) {
    if ((!NOMINAL.test(tag[i]) && !POSSESSIVES.has(lower[i])) || /^(?:which|what)$/.test(lower[i])) continue;
    let last = i + 1;
    while (last < to && (NOMINAL.test(tag[last]) || isPartitive(lower, last) || TIES.test(lower[last]))) last++;
    let first = TIES.test(lower[i - 1] ?? '') ? i - 2 : i; // "like-minded friends"
    const before = out.at(-1);
    if (lower[first - 1] === 'and' && before?.last === first - 1 && (isName(doc, before) || isPeople(doc, before)))
      first = out.pop()!.first;
    if (/^(?:NOUN|PROPN)$/.test(tag[last - 1])) out.push({ first, last });
    i = last - 1;
  }
  return out;
}
/** "Lee's advisers", "vice-presidents" */
const TIES = /^(?:'s|-)$/;

/** "some of the farmers", "a bunch of boys" */
const isPartitive = (lower: readonly string[], i: number): boolean =>
  lower[i] === 'of' && /^(?:some|many|most|all|several|few|both|one|none|bunch|lot|group|number|dozens|hundreds|thousands|half)$/.test(lower[i - 1]); // biome-ignore format: one condition

/** The token behind what prepositions tie to a phrase that ends at `last`: "the report by the office | makes". */
function behindTies({ tokens: { tag, lower } }: Document, last: number): number {
  let end = last;
  while (tag[end] === 'ADP') {
    let i = end + 1;
    while (/^(?:DET|ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(tag[i] ?? '') || /^(?:'s|-|–)$/.test(lower[i] ?? '')) i++;
    if (i === end + 1) return end;
    end = i;
  }
  return end;
}

/** "the farmers", "some people" */
function isPeople({ tokens: { lower } }: Document, { last }: Topic): boolean {
  const head = lower[last - 1];
  if (!isPlural(head)) return false;
  return ANONYMOUS_WORDS.has(head) || PERSON_NOUNS.has(singular(head)) || genderOfNoun(singular(head)) !== null || PEOPLE.test(head); // biome-ignore format: one condition
}
const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/s$/, '').replace(/men$/, 'man');
const PEOPLE = /^(?:people|men|women|police|children|kids|families|folks|parents|guys|farmers|fans|citizens|refugees|migrants|patients|villagers|owners|users|customers|visitors|tourists|locals|survivors)$/; // biome-ignore format: a list

function isThing({ tokens: { lower, tag } }: Document, { first, last }: Topic, speaks: boolean): boolean {
  const head = lower[last - 1];
  if (isPlural(head) || PERSON_NOUNS.has(head) || genderOfNoun(head) !== null) return false;
  if (tag[first] !== 'DET' && !POSSESSIVES.has(lower[first])) return false;
  return !speaks || DOCUMENT_WORDS.has(head) || ORGANIZATION_WORDS.has(head);
}
