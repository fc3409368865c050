import { CUE_VERBS } from '../../lexicon/cues.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { MESSAGING } from '../../lexicon/speakers-deeds.ts';
import { stanceBase } from '../../lexicon/stances.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb, isPastForm, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectBefore } from '../sources/subject-phrases.ts';

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

/**
 * "Police say *Doyle* sent her a threat, writing: “A”", "said he lied to guards, telling them B": where the clause that somebody tells is
 * itself of words that reach somebody, what a participle adds is its subject's.
 *
 * @param verb of the teller, @param head the participle
 * @returns null where there is no such clause, or where the teller may have gone on
 */
export function writesOn(scene: Scene, verb: number, head: number): Run | null {
  const { tokens, region } = scene;
  const { lower, lemma, tag, text } = tokens;
  if (text[head - 1] !== ',' || !ADDS.test(lower[head]) || !TELLERS.test(lower[verb])) return null;
  let deed = verb + 1;
  while (deed < head && !isFiniteVerb(tokens, deed) && region[deed] < 0) deed++;
  const group = deed;
  while (/^(?:AUX|ADV)$/.test(tag[deed]) && !BE.test(lower[deed])) deed++; // not "was sent"
  const base = stanceBase(lower[deed]) ?? lemma[deed];
  if (deed >= head || tag[deed] !== 'VERB' || !(MESSAGING.has(base) || isPhoned(tokens, deed))) return null;
  const that = lower.indexOf('that', verb + 1);
  const first = that > 0 && that < group ? that + 1 : verb + 1;
  if (lower[verb] === 'told' && first === verb + 1) return null; // "told police Doyle rang"
  for (let i = deed; i < head - 1; i++) if (text[i] === ',' || region[i] >= 0) return null;
  const isToHim = /^(?:him|her|them)$/.test(lower[head + 1] ?? '');
  if (lower[head] === 'calling' && !(lower[head + 1] === 'them' && ABUSES.test(base))) return null; // "lied, calling him a fraud"
  if (base === 'lie' && !isToHim) return null; // "said he lied, saying that the figures were wrong"
  const last = text[group - 1] === ',' ? group - 1 : group; // "Orr, 34, sent"
  return last > first ? { first, last } : null;
}

/** "called him", "called 911"; not "called him a fool", "called it late" */
const isPhoned = ({ lower, lemma, text }: Tokens, deed: number): boolean =>
  lemma[deed] === 'call' &&
  /^(?:him|her|them|me|us|police|911|999)$/.test(lower[deed + 1] ?? '') &&
  text[deed + 2] === ',';

const TELLERS =
  /^(?:says?|said|wrote|writes?|recalls?|recalled|testified|alleges?|alleged|claims?|claimed|states?|stated|heard|told|accuses?)$/;
const ADDS = /^(?:screaming|shouting|yelling|crying|sobbing|begging|pleading|writing|saying|telling|calling|warning|promising|claiming|asking|threatening|demanding|boasting|insisting|pretending)$/; // biome-ignore format: a list
const ABUSES = /^(?:mock|taunt|shout|scream|yell|insult|abuse|berate)$/;
const BE = /^(?:be|been|being|is|are|was|were)$/;
