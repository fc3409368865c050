import { CUE_VERBS } from '../lexicon/cues.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { isFiniteVerb, isPastForm, type Scene } from './scene.ts';
import { type Run, subjectBefore } from './sources.ts';

/** Tokens from the verb of the deed to that of the words. */
const LONGEST_DEED = 12;

/**
 * "Lee said a guard pulled him from the car and shouted, “Down!”": the subject of the clause whose second verb tells of words that
 * go with a deed, be it loud or to somebody the clause is about.
 *
 * @param verb token of the second verb
 * @returns null where there is no such clause
 */
export function shoutsAfter(scene: Scene, verb: number): Run | null {
  const { tokens, doc, sentenceOf, region } = scene;
  const { lower, lemma, tag } = tokens;
  const isLoud = /^(?:shouted|yelled|screamed|barked|snapped|hollered)$/.test(lower[verb]);
  const isToldHim = lower[verb] === 'told' && /^(?:him|her|me|us|them)$/.test(lower[verb + 1] ?? '');
  if (lower[verb - 1] !== 'and' || !(isLoud || isToldHim)) return null;
  const { first } = doc.sentences[sentenceOf[verb]];
  let deed = verb - 2;
  while (deed > first && deed > verb - LONGEST_DEED && !isFiniteVerb(tokens, deed)) deed--;
  if (
    tag[deed] !== 'VERB' ||
    region[deed] >= 0 ||
    !isPastForm(tokens, deed) ||
    CUE_VERBS.get(lemma[deed])?.takes.includes('c')
  )
    return null;
  const subject = subjectBefore(scene, deed, first);
  const isPerson = subject !== null && subject.last === deed && PERSON_NOUNS.has(lemma[deed - 1]);
  // a clause of what is said: "Lee said a guard"
  return isPerson &&
    subject.first > first &&
    CUE_VERBS.has(lemma[lower[subject.first - 1] === 'that' ? subject.first - 2 : subject.first - 1])
    ? subject
    : null;
}
