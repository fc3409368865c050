import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { relativeEnd } from '../contents/ends.ts';
import { nextSpeech } from '../next/speech.ts';
import type { Cue } from '../proposals/cues.ts';
import type { ProposalShape } from '../proposals/propose.ts';
import { findMark, followsComma, hasFinite, isFiniteVerb, isPastForm, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** What is said inside somebody's words ends where these go on: before what else is said there, and what he who tells it adds. */
export function endInner(scene: Scene, cue: Cue, source: Run, shape: ProposalShape, run: Run): Run {
  const ended = endBeforeNext(scene, cue, source, run);
  return shape === 'question' ? endQuestion(scene, ended) : ended;
}

/** "She says A, but I told her B": the part of it before the next thing that somebody says. */
export function endBeforeNext(scene: Scene, cue: Cue, source: Run, { first, last }: Run): Run {
  if (first < cue.head) return { first, last };
  const ends = [
    nextSpeech(scene, cue.head, first, last, first + 1),
    relativeEnd(scene, cue.head, first, last),
    frontEnd(scene, cue.head, first, last),
    tellerAfter(scene, cue, source, first, last),
  ];
  return { first, last: Math.min(last, ...ends.filter((at) => at > first)) };
}

/** "After doctors told her to go, [a woman died]": the main clause behind the one that opens the sentence; -1 for none. */
function frontEnd(scene: Scene, head: number, from: number, to: number): number {
  const { tokens, doc, sentenceOf, region } = scene;
  const s = doc.sentences[sentenceOf[head]];
  const first = /^["“‘']$/.test(tokens.text[s.first]) ? s.first + 1 : s.first; // “When I asked why, he said A”
  if (!FRONTS.test(tokens.lower[first]) || region[first] >= 0) return -1;
  const comma = findMark(tokens, ',', from, to);
  if (comma < 0 || findMark(tokens, ',', first, from) >= 0) return -1;
  const subject = subjectAfter(scene, comma + 1, to);
  return subject && isFiniteVerb(tokens, subject.last) ? comma : -1;
}

const FRONTS = /^(?:after|when|before|because|as|while|since|once|although|though)$/;

/** "I asked him where it was, [and he could not tell]", "asked if it was late [and she said yes]": what came of it is no part of the question. */
function endQuestion({ tokens: { text, tag, lower } }: Scene, { first, last }: Run): Run {
  for (let i = first + 1; i < last - 2; i++) {
    if (tag[i] !== 'CCONJ' || tag[i + 1] !== 'PRON') continue;
    if (text[i - 1] === ',') return { first, last: i - 1 };
    if (i > first + 1 && /^(?:i|he|she|we|they)$/.test(lower[i + 1]) && ANSWERS.test(lower[i + 2]))
      return { first, last: i };
  }
  return { first, last };
}

const ANSWERS = /^(?:said|says|told|replied|answered|laughed|smiled|shrugged|nodded|refused|admitted)$/;

/**
 * "He says it is safe, [but the roof has fallen in]", "He said it was safe [and I believed him]": where begins what is no longer
 * his word, but that of him who tells it; -1 for nowhere.
 */
function tellerAfter(scene: Scene, cue: Cue, source: Run, from: number, to: number): number {
  const { tokens, region } = scene;
  const { lower, text } = tokens;
  for (let i = from + 1; i < to - 2; i++) {
    if (!/^(?:and|but|yet)$/.test(lower[i]) || region[i] >= 0) continue;
    const isTold =
      contradicts(scene, cue, from, i, to) ||
      (tellsOfSelf(scene, from, i) &&
        !OWN.test(lower[source.first]) &&
        !lower.slice(from, i).some((word) => OWN.test(word)));
    if (isTold) return text[i - 1] === ',' ? i - 1 : i;
  }
  return -1;
}

/** ", but the police have found it", "but this is untrue": of something else than what it was said of; not "but that", "but he". */
function contradicts(scene: Scene, { head }: Cue, from: number, but: number, to: number): boolean {
  const { tokens } = scene;
  const { lower } = tokens;
  if (lower[but] === 'and' || !followsComma(scene, but)) return false;
  if (lower.slice(from, but).includes('not') && !hasFinite(scene, from, but)) return false; // "not only the roof, but the walls are wet"
  const opens = lower[but + 1] === 'not' ? but + 2 : but + 1;
  if (/^(?:he|she|it|they|you)$/.test(lower[opens])) return false;
  if (lower[opens] === 'we' && lower[opens + 1] === 'all') return true; // "know" comes as a noun
  const verb = behindAdverbs(tokens, subjectEnd(scene, opens, to));
  if (verb >= to || !isFiniteVerb(tokens, verb)) return false;
  return !(isPastForm(tokens, head) && SHIFTED.test(lower[verb])); // "said it was late, but the pilot would wait"
}

/** Behind "this", "our flat", "the wards on the top floor": what may be a subject, with what a preposition hangs on it. */
function subjectEnd(scene: Scene, opens: number, to: number): number {
  const { lower, tag } = scene.tokens;
  if (/^(?:this|that)$/.test(lower[opens])) return opens + 1;
  let end = opens;
  if (POSSESSIVES.has(lower[opens]))
    while (/^(?:PRON|ADJ|NOUN|PROPN)$/.test(tag[end])) end++; // "flat" comes as an adjective
  else end = subjectAfter(scene, opens, to)?.last ?? opens;
  while (end > opens && tag[end] === 'ADP') end = subjectAfter(scene, end + 1, to)?.last ?? opens;
  return end > opens ? end : to;
}

/** "and I believed him", "but I do not": what he who tells it did or does; "and I was late" may have been said to him. */
function tellsOfSelf(scene: Scene, from: number, link: number): boolean {
  const { tokens } = scene;
  if (!/^(?:i|we)$/.test(tokens.lower[link + 1]) || !(hasFinite(scene, from, link) || tokens.lower[from] === 'to'))
    return false;
  const verb = behindAdverbs(tokens, link + 2);
  return /^(?:do|did)$/.test(tokens.lower[verb]) || (tokens.tag[verb] === 'VERB' && isFiniteVerb(tokens, verb));
}

function behindAdverbs({ tag }: Tokens, i: number): number {
  while (tag[i] === 'ADV') i++;
  return i;
}

const OWN = /^(?:i|we|me|us|my|our)$/;
const SHIFTED = /^(?:had|would|could|might|should|was|were)$/;
