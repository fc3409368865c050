import { CUE_VERBS } from '../../lexicon/cues.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import type { Tokens } from '../../text/document.ts';
import { hasFinite, isFiniteVerb, isPastForm } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { takeSubject } from './clauses.ts';
import { dropTimes } from './dates.ts';
import { jointOfficesStart } from './joint-offices.ts';
import { phraseEndingAt } from './noun-phrases.ts';

/**
 * "[The ministry] disputes the figure and says that A", where the chain found no source: who does the one thing says the other.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeCoordinated(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  if (labels.includes(SOURCE)) return;
  const { tokens, doc, sentenceOf } = f.scene;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const and = groupStart(f, head, floor) - 1;
  if (and <= floor || !/^(?:and|but)$/.test(tokens.lower[and]) || !isFiniteVerb(tokens, head)) return;
  let verb = floor;
  while (verb < and && (!isFiniteVerb(tokens, verb) || tokens.tag[verb] === 'AUX')) verb++;
  if (verb >= and || !isAlike(tokens, verb, head)) return;
  for (let i = verb + 1; i < and; i++) if (isFiniteVerb(tokens, i) || f.scene.region[i] >= 0) return;
  takeSubject(f, first, verb, labels);
}

/**
 * "[Researchers] tracked 900 teenagers aged 13 to 17 and found that A", "analysed data on patients treated in May and found": whom a
 * participle stands behind has done nothing, but is the object of the sentence's first verb.
 */
export function takeStudier(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { lower, tag } = tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last >= head || !isPastForm(tokens, head)) return;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const and = groupStart(f, head, floor) - 1;
  const participle = first + source.last;
  if (lower[and] !== 'and' || participle >= and || tag[participle] !== 'VERB') return;
  const object = phraseEndingAt(f.scene, participle, floor);
  if (!object) return;
  const verb = /^(?:at|into|through|with|to)$/.test(lower[object.first - 1]) ? object.first - 2 : object.first - 1; // "looked at"
  if (verb <= floor || !isFiniteVerb(tokens, verb) || !isPastForm(tokens, verb)) return;
  if (tag[verb] !== 'VERB' || CUE_VERBS.get(tokens.lemma[verb])?.takes.includes('c')) return;
  for (let i = floor; i < groupStart(f, verb, floor); i++)
    if (isFiniteVerb(tokens, i) || tag[i] === 'SCONJ' || OPENERS.test(lower[i])) return;
  takeSubject(f, first, verb, labels);
  dropTimes(f, first, labels);
}

/** "[A woman died after *doctors*] told her A", "[Lee] reacted after *her brother* told fans A": of a main clause and the people behind that word, those speak. */
export function takeBehindOpener(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { lower, lemma, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last > head) return;
  const group = groupStart(f, head, first);
  const subject = isFiniteVerb(scene.tokens, head) ? phraseEndingAt(scene, group, first + source.last) : null;
  const isBehind = subject && /^(?:after|because|until)$/.test(lower[subject.first - 1]);
  if (isBehind && hasFinite(scene, first + source.last, subject.first) && tag[subject.last - 1] !== 'NUM') {
    setSource(labels, first, subject);
    return;
  }
  const last = first + source.last - 1;
  let opener = last - 1;
  while (opener > first + source.first + 1 && !/^(?:after|before|because|until)$/.test(lower[opener])) opener--;
  if (opener <= first + source.first + 1 || !/^(?:VERB|ADJ)$/.test(tag[opener - 1])) return; // "drowned" comes as an adjective
  if (isSpeaking(lower[last], lemma[last])) labels.fill(NOTHING, source.first, opener + 1 - first);
}

/** "When the storm passed, …": the first verb is not the sentence's. */
const OPENERS = /^(?:when|after|as|while|before|since|until|once|if|because|who|which|that)$/;

/** "*Lee* denied it, but in [a later interview] said A", "*Lee* is from Orle, and like [Orr] has said A": what stands between that word and the verb is no subject. */
export function leaveAdverbial(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { lower, lemma, tag } = tokens;
  const source = firstRun(labels, SOURCE);
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const group = groupStart(f, head, floor);
  if (!source || first + source.last !== group || !isFiniteVerb(tokens, head)) return;
  const phrase = phraseEndingAt(f.scene, group, floor);
  const opener = phrase ? phrase.first - 1 : -1;
  if (opener - 1 <= floor || !/^(?:and|but)$/.test(lower[opener - 1])) return;
  const isWhere =
    IN.test(lower[opener]) && tag[group - 1] === 'NOUN' && !isSpeaking(lower[group - 1], lemma[group - 1]);
  if (!isWhere && !/^(?:un)?like$/.test(lower[opener])) return;
  let verb = floor;
  while (verb < opener && !isFiniteVerb(tokens, verb)) if (OPENERS.test(lower[verb++])) return;
  if (verb < opener) takeSubject(f, first, verb, labels);
}

const IN = /^(?:in|at|on|during|after)$/;

/** Both of the past, or both of somebody's present: "disputes … and says". */
const isAlike = (tokens: Tokens, a: number, b: number): boolean =>
  isPastForm(tokens, a) ? isPastForm(tokens, b) : tokens.lower[a].endsWith('s') && tokens.lower[b].endsWith('s');

/** "“A,” [the Health,] Labour and Trade Ministers said": the chain takes what stands before the comma for content, or for nothing. */
export function takeJointOffices({ scene }: TokenFeatures, first: number, _head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const end = first + source.last;
  const floor = Math.max(first, doc.sentences[sentenceOf[end - 1]].first);
  const start = jointOfficesStart(tokens, end, floor);
  if (start < first || start >= first + source.first) return;
  const isOfPhrase = start > floor && tokens.tag[start - 1] === 'ADP';
  // "a spokesman for the Health, Labour and Trade Ministers"
  const speaker = isOfPhrase && tokens.lower[start - 1] === 'for' ? phraseEndingAt(scene, start - 1, floor) : null;
  if (speaker || !isOfPhrase) labels.fill(SOURCE, (speaker?.first ?? start) - first, source.first);
}
