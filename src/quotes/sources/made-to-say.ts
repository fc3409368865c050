import { behindAuxiliaries, type Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { phraseEndingAt, type Run } from './noun-phrases.ts';
import { subjectAfter } from './subject-phrases.ts';

/**
 * Who is made to say something, or shown as he says it, is its source (object control): "Lee forced [Marsh] to admit A", "footage
 * of [Marsh] saying A".
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeSpeakingObject(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  if (isCitedOnly(f, first, head, labels)) labels.fill(NOTHING);
  const object = objectMadeTo(f, first, head, labels) ?? objectShown(f, head) ?? objectHeard(f.scene, head);
  if (object && object.first >= first) setSource(labels, first, object);
}

/** “A,” the agency cited [him as saying]: whom it cites is not what it says. */
function isCitedOnly({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): boolean {
  const { lower, lemma } = scene.tokens;
  if (!/^(?:cite|quote)$/.test(lemma[head])) return false;
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.first !== head + 1) return false;
  const end = first + run.last;
  return lower[end - 2] === 'as' && lower[end - 1] === 'saying';
}

/** The object of a verb that makes somebody say it: what stands between them, or what follows where the source's verb is one. */
function objectMadeTo({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): Run | null {
  const { lower, lemma, tag } = scene.tokens;
  const makes = (i: number): boolean => tag[i] === 'VERB' && MAKES.test(lemma[i]);
  if (lower[head - 1] !== 'to') return null;
  const between = phraseEndingAt(scene, head - 1, scene.doc.sentences[scene.sentenceOf[head]].first);
  if (between && makes(between.first - 1)) return between;
  const source = firstRun(labels, SOURCE);
  if (!source) return null;
  const verb = behindAuxiliaries(scene.tokens, first + source.last);
  return verb < head && makes(verb) ? subjectAfter(scene, verb + 1, head - 1) : null;
}

export const MAKES =
  /^(?:force|prompt|lead|cause|compel|push|drive|move|allow|enable|permit|inspire|oblige|tempt|provoke|pressure|spur|induce|persuade|convince)$/;

/** Whom a recording shows. */
function objectShown({ scene }: TokenFeatures, head: number): Run | null {
  const { lower, lemma } = scene.tokens;
  if (!lower[head].endsWith('ing')) return null;
  const phrase = phraseEndingAt(scene, head, scene.doc.sentences[scene.sentenceOf[head]].first);
  if (!phrase) return null;
  for (let i = phrase.first + 1; i < phrase.last - 1; i++)
    if (lower[i] === 'of' && RECORDINGS.test(lemma[i - 1])) return { first: i + 1, last: phrase.last };
  return null;
}

const RECORDINGS = /^(?:footage|video|clip|tape|recording|film|image|picture|photo|photograph)$/;

/** "A friend recalled *him* pointing at a map and saying A", "heard her saying A" */
function objectHeard({ tokens: { lower, lemma, tag } }: Scene, head: number): Run | null {
  if (!lower[head].endsWith('ing')) return null;
  const isJoined = lower[head - 1] === 'and';
  for (let i = head - 1; i > 0 && i > head - LONGEST_DEED && tag[i] !== 'PUNCT' && tag[i] !== 'AUX'; i--) {
    if (!/^(?:him|her|them|me|us)$/.test(lower[i])) continue;
    const isDoing = isJoined ? lower[i + 1].endsWith('ing') : i === head - 1;
    return isDoing && HEARS.test(lemma[i - 1]) ? { first: i, last: i + 1 } : null;
  }
  return null;
}

const HEARS = /^(?:recall|remember|hear|see|catch|film|record|picture)$/;
const LONGEST_DEED = 10;
