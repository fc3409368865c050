import { ANONYMOUS_WORDS } from '../../lexicon/people.ts';
import { PEOPLE, PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Document } from '../../text/document.ts';
import { genderOfNoun } from '../gender.ts';
import { isPlural } from './heads.ts';
import { singular } from './singular.ts';

/** A noun phrase without a name, up to its head: tokens `first` to `last` (exclusive). */
export interface Topic {
  readonly first: number;
  readonly last: number;
}

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

/** "Researchers" at the head of a sentence comes as a name. */
export const isName = (doc: Document, topic: Topic): boolean =>
  doc.tokens.tag[topic.last - 1] !== 'NOUN' && !(topic.last - topic.first === 1 && isPeople(doc, topic));

/** Every noun phrase between two tokens; those that an "and" ties are one. */
export function phrasesOf(doc: Document, from: number, to: number): Topic[] {
  const { tag, lower } = doc.tokens;
  const out: Topic[] = [];
  for (let i = from; i < to; i++) {
    if ((!NOMINAL.test(tag[i]) && !POSSESSIVES.has(lower[i])) || /^(?:which|what)$/.test(lower[i])) continue;
    let last = i + 1;
    while (last < to && (NOMINAL.test(tag[last]) || isPartitive(lower, last) || TIES.test(lower[last]))) last++;
    let first = TIES.test(lower[i - 1] ?? '') ? i - 2 : i; // "like-minded friends"
    const before = out.at(-1);
    if (lower[first - 1] === 'and' && before?.last === first - 1 && mayPair(doc, before)) first = out.pop()!.first;
    if (/^(?:NOUN|PROPN)$/.test(tag[last - 1])) out.push({ first, last });
    i = last - 1;
  }
  return out;
}
/** "Ann Lee and …", "the mayor and …" */
const mayPair = (doc: Document, phrase: Topic): boolean =>
  isName(doc, phrase) || isPeople(doc, phrase) || PERSON_NOUNS.has(doc.tokens.lower[phrase.last - 1]);

/** "Lee's advisers", "vice-presidents" */
const TIES = /^(?:'s|-)$/;

/** "some of the farmers", "a bunch of boys" */
const isPartitive = (lower: readonly string[], i: number): boolean =>
  lower[i] === 'of' && /^(?:some|many|most|all|several|few|both|one|none|bunch|lot|group|number|dozens|hundreds|thousands|half)$/.test(lower[i - 1]); // biome-ignore format: one condition

/** The token behind what prepositions tie to a phrase that ends at `last`: "the report by the office | makes". */
export function behindTies({ tokens: { tag, lower } }: Document, last: number): number {
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
export function isPeople({ tokens: { lower } }: Document, { last }: Topic): boolean {
  const head = lower[last - 1];
  if (!isPlural(head)) return false;
  return ANONYMOUS_WORDS.has(head) || PERSON_NOUNS.has(singular(head)) || genderOfNoun(singular(head)) !== null || PEOPLE.has(head); // biome-ignore format: one condition
}
