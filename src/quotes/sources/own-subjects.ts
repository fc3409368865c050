import { CUE_VERBS } from '../../lexicon/cues.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { hasFinite, isFiniteVerb, isPastForm, lastWord, type Scene } from '../scene.ts';
import { groupStart, isPassive } from '../scoring/cue-stage.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, lastPlace, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { phraseEndingAt, type Run } from './noun-phrases.ts';
import { subjectBefore } from './subject-phrases.ts';

/**
 * Gives a finite verb the subject that stands right before it.
 *
 * @param first of the window's tokens, @param floor of its sentence's, @param group where the verb group begins,
 * @param labels by token of the window; changed in place
 */
export function takeOwnSubject(
  f: TokenFeatures,
  first: number,
  floor: number,
  group: number,
  head: number,
  labels: Uint8Array,
): void {
  takeActive(f, first, group, head, labels);
  takeClear(f, first, head, labels);
  takeAged(f.scene, first, floor, group, head, labels);
  takeOwn(f, first, floor, group, head, labels);
}

/** "[The bank] expects growth": who expects is not what is expected, as in "Rates are expected to rise". */
function takeActive(f: TokenFeatures, first: number, group: number, head: number, labels: Uint8Array): void {
  const { tokens } = f.scene;
  if (labels[group - 1 - first] !== CONTENT || f.verb[head] !== 1 || !CUE_VERBS.has(tokens.lemma[head])) return;
  const isActive = !isPastForm(tokens, head) || tokens.lower.slice(group, head).some((word) => PERFECT.test(word));
  if (!isActive || isPassive(f, group, head)) return; // "cuts expected in May"
  const subject = subjectBefore(f.scene, group, Math.max(first, f.scene.doc.sentences[f.scene.sentenceOf[head]].first));
  if (subject) setSource(labels, first, subject);
}

/** "[*The minister*] has been clear that A": the chain may take the subject for what is clear. */
function takeClear(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const subject = clearSubject(f, head);
  if (!subject || subject.first < first) return;
  labels.fill(NOTHING, 0, subject.last - first);
  setSource(labels, first, subject);
}

/** Who "is clear that" something is so: somebody who may say it, and not "the evidence"; null for nobody. */
export function clearSubject(f: TokenFeatures, head: number): Run | null {
  const { tokens, doc, sentenceOf } = f.scene;
  const { lower, lemma, tag } = tokens;
  if (lower[head] !== 'clear' || lower[head + 1] !== 'that' || TIMES.test(lower[head + 2] ?? '')) return null;
  const { first: floor, last } = doc.sentences[sentenceOf[head]];
  const group = groupStart(f, head, floor);
  if (!isPassive(f, group, head) || lower.slice(group, head).some((word) => NOT.test(word))) return null;
  const subject = subjectBefore(f.scene, group, floor);
  const noun = (subject?.last ?? 0) - 1;
  const isSomebody = tag[noun] === 'PROPN' || PERSONS.test(lower[noun]) || isSpeaking(lower[noun], lemma[noun]);
  return subject && isSomebody && hasFinite(f.scene, head + 2, last) ? subject : null;
}

const TIMES = /^(?:day|night|morning|evening|week|year)$/;
const NOT = /^(?:not|n['’]t|never)$/;
const PERSONS = /^(?:i|he|she|we|they|who)$/;

/** "*Ann Lee, 34,* said [her neighbour, Max Orr], had left": no tag stands behind a name and an age, but what the neighbour did. */
function takeAged(scene: Scene, first: number, floor: number, group: number, head: number, labels: Uint8Array): void {
  const { text, tag } = scene.tokens;
  const source = firstPlace(labels, SOURCE);
  const comma = group - 1;
  if (first + source < head || text[comma] !== ',' || tag[comma - 1] !== 'NUM' || text[comma - 2] !== ',') return;
  const close = lastWord(scene, scene.doc.sentences[scene.sentenceOf[head]]) + 1;
  const name = tag[comma - 3] === 'PROPN' ? phraseEndingAt(scene, comma - 2, floor) : null;
  if (!name || name.first < first || !hasFinite(scene, head + 1, close)) return;
  labels.fill(NOTHING, name.first - first, group - first);
  setSource(labels, first, { first: name.first, last: comma });
  labels.fill(CONTENT, head + 1 - first, close - first);
}

/** "[Orr] denies it as *data* suggest A": who stands right before the verb, behind a conjunction. */
function takeOwn(
  f: TokenFeatures,
  first: number,
  floor: number,
  group: number,
  head: number,
  labels: Uint8Array,
): void {
  const { tokens } = f.scene;
  const end = lastPlace(labels, SOURCE);
  if (end < 0 || first + end >= group - 1 || labels[group - 1 - first] === SOURCE) return;
  const mayOwn = f.verb[head] === 1 && isFiniteVerb(tokens, group) && !isPassive(f, group, head);
  const own = mayOwn ? phraseEndingAt(f.scene, group, floor) : null;
  if (own && own.first > first + end && /^(?:as|while|because)$/.test(tokens.lower[own.first - 1]))
    setSource(labels, first, own);
}

const PERFECT = /^(?:has|have|had)$/;
