import { LOCATIVES, ORGANIZATION_WORDS, PERSON_NOUNS, PLACES, THING_WORDS } from '../lexicon/people.ts';
import type { Document, Tokens } from '../text/document.ts';
import type { Entity } from './entities.ts';
import { grammarRole, isGenitive } from './grammar.ts';
import { genderOfNoun } from './mentions.ts';
import { isFirstName } from './name-runs.ts';
import type { NameMention } from './names.ts';

/** Mentions of one entity that are looked at: enough to tell, and a bound on the cost. */
const MOST = 12;

/**
 * How much speaks for an entity being a person, in steps: names and what stands around them. Below 0 it is rather a place
 * or a thing.
 */
export function personhood(doc: Document, entity: Entity): number {
  const { words, mentions, kind } = entity;
  if (kind === 'organization') return -3;
  let score = byWords(words);
  if (kind === 'person' && mentions.some((m) => m.roleFirst < m.first || m.gender)) score += 3;
  for (const mention of mentions.slice(0, MOST)) score += byContext(doc, mention);
  return Math.max(-3, Math.min(3, score));
}

function byWords(words: readonly string[]): number {
  const first = words[0] ?? '';
  const named = words.length > 1 && isFirstName(first) ? words.slice(1) : words; // "Bill Lee" is no bill
  if (named.some((w) => ORGANIZATION_WORDS.has(w) || THING_WORDS.has(w) || OUTLET.test(w))) return -4;
  if (words.length > 1 && isFirstName(first)) return 3;
  if (words.length > 1 && /^\p{L}\.?$/u.test(first)) return 2;
  if (words.some((w) => PLACES.has(w))) return -3;
  if (words.some((w) => /^\d/.test(w) || /^(?:of|for|and)$/.test(w))) return -2;
  if (words.length === 1) return isFirstName(first) ? 2 : 0;
  return words.length <= 3 ? 1 : 0;
}

/** "Wikinews", "CityRadio". */
const OUTLET = /.(?:news|radio|times|media|bank)$/;

function byContext(doc: Document, { first, last }: NameMention): number {
  const { tokens } = doc;
  const before = tokens.lower[first - 1] ?? '';
  const next = tokens.lower[last] ?? '';
  // "the Andy Lee exhibit": the article belongs to the noun behind the name
  if (before === 'the')
    return isFirstName(tokens.lower[first]) && /^(?:NOUN|ADJ)$/.test(tokens.tag[last] ?? '') ? 0 : -2;
  if (LOCATIVES.has(before) && !isGenitive(tokens, last)) return -1;
  if (isMany(tokens, first, last)) return -3;
  const hangs = /^(?:from|for|of)$/.test(before); // "a nurse from Orle, who"
  if (/^(?:who|himself|herself)$/.test(next)) return 3;
  if (!hangs && next === ',' && /^(?:who|whose)$/.test(tokens.lower[last + 1] ?? '')) return 3;
  if (PERSON_NOUNS.has(before) || genderOfNoun(before) !== null) return 2;
  if (isGenitive(tokens, last)) return genderOfNoun(tokens.lower[last + 1] ?? '') ? 3 : 0;
  if (grammarRole(doc, first, last) !== 'subject') return 0;
  return /^(?:say|tell|think|believe|know|ask|want|marry|die|write|begin|start|become|win|join|return|leave|meet|feel|love|decide|learn|play|work|study|earn)$/.test(
    verbLemma(doc, last),
  )
    ? 2
    : 0.5;
}

/** "Many Norlanders", "Greens are", "Greens say": a name that means many. */
function isMany({ lower, lemma, tag }: Tokens, first: number, last: number): boolean {
  if (last - first !== 1 || !/[^s]s$/.test(lower[first])) return false;
  if (MANY.test(lower[first - 1] ?? '') || /^(?:are|were|have|do|don't|don’t)$/.test(lower[last])) return true;
  return tag[last] === 'VERB' && lower[last] === lemma[last] && !/(?:ed|t|d)$/.test(lower[last]);
}

const MANY = /^(?:many|most|some|few|several|all|other|fellow|among|these|those|both)$/;

function verbLemma({ tokens }: Document, last: number): string {
  for (let i = last; i < last + 4 && i < tokens.count; i++) if (tokens.tag[i] === 'VERB') return tokens.lemma[i];
  return '';
}
