import { listedGender } from '../lexicon/first-names.ts';
import type { Document } from '../text/document.ts';
import type { Entity } from './entities.ts';
import type { Gender } from './names.ts';
import type { Position, Pronoun, PronounPosition, Salience, Trace } from './salience.ts';

/** An antecedent and why, or nobody and why; `candidates` are ranked. */
export interface Antecedent {
  readonly entity: number | null;
  readonly rule: string;
  readonly candidates: readonly number[];
}

/** The best candidate must have this share of the chances of all: below it, two people fit about as well. */
const LEAST_SHARE = 0.3;
/** Weights are hundredths of a log-odds. */
const UNIT = 100;

const HE = /^(?:he|him|his|himself)$/;
const SHE = /^(?:she|her|hers|herself)$/;

/** "he" and "she" in all their forms; null for other words. */
export function pronounAt({ tokens }: Document, token: number, sentence: number): Pronoun | null {
  const word = tokens.lower[token];
  const gender: Gender | null = HE.test(word) ? 'male' : SHE.test(word) ? 'female' : null;
  if (gender === null) return null;
  const beforeNoun = /^(?:NOUN|PROPN|ADJ|NUM|VERB|ADV)$/.test(tokens.tag[token + 1] ?? '');
  const position: PronounPosition = /^s?he$/.test(word)
    ? 'subject'
    : word === 'his' || (word === 'her' && beforeNoun)
      ? 'possessive'
      : 'object';
  return { token, sentence, gender, position };
}

/**
 * What a name of tokens `first` to `last` (exclusive) is to its clause, as far as its neighbours tell.
 *
 * @param isBare whether nothing else says that it names a person
 */
export function positionOf(
  { tokens, sentences }: Document,
  first: number,
  last: number,
  sentence: number,
  isBare: boolean,
): Position {
  if (/^['’]s?$/.test(tokens.lower[last] ?? '')) return 'possessive';
  const next = tokens.tag[last];
  if (next === 'VERB' || next === 'AUX' || first - sentences[sentence].first <= 1) return 'subject';
  const before = tokens.tag[first - 1];
  if (before === 'VERB') return 'object';
  if (isBare && /^(?:in|at|from|near|to|into|across|outside)$/.test(tokens.lower[first - 1])) return 'place';
  return before === 'ADP' ? 'prepositional' : 'other';
}

/**
 * Whom "he" or "she" means: the candidates of the text so far, ranked by a log-linear model.
 *
 * @param barred entities that cannot be meant
 */
export function findAntecedent(
  pronoun: Pronoun,
  salience: Salience,
  entities: readonly Entity[],
  ahead: Trace | null,
  barred: ReadonlySet<number> = new Set(),
): Antecedent {
  const word = pronoun.gender === 'male' ? 'he' : 'she';
  const ranked = salience
    .candidates(pronoun, ahead)
    .filter(({ entity }) => !barred.has(entity))
    .map((trace, nearness) => ({ trace, score: salience.score(pronoun, trace, nearness) }))
    .sort((a, b) => b.score - a.score || b.trace.token - a.trace.token);
  const candidates = ranked.slice(0, 3).map(({ trace }) => trace.entity);
  const [best] = ranked;
  if (!best) return { entity: null, rule: `"${word}": nobody named before it fits`, candidates: [] };
  const all = ranked.reduce((sum, { score }) => sum + Math.exp((score - best.score) / UNIT), 0);
  if (1 / all < LEAST_SHARE) return { entity: null, rule: `"${word}": two people fit as well`, candidates };
  const { entity } = best.trace;
  if (ranked.length === 1) salience.learn(entity, pronoun.gender);
  salience.refer(entity, pronoun.gender);
  const byName = ranked.length > 1 && !salience.isToldGender(entity) && leansOnFirstName(entities[entity]);
  return { entity, rule: `"${word}": ${why(best.trace, pronoun)}${byName ? ', first name' : ''}`, candidates };
}

const leansOnFirstName = ({ words }: Entity): boolean => listedGender(words[0]) !== null;

function why(trace: Trace, { sentence }: Pronoun): string {
  if (sentence - trace.spoke <= 2) return 'the last speaker';
  if (trace.sentence === sentence) return 'named in the same sentence';
  return trace.position === 'subject' ? 'subject of a sentence before' : 'named last';
}
