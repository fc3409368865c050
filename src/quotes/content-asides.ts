import { CUE_VERBS } from '../lexicon/cues.ts';
import type { Tokens } from '../text/document.ts';
import { OUTSIDE, type TokenFeatures } from './features.ts';
import { findMark, hasFinite, isFiniteVerb, lastWord } from './scene.ts';
import { CONTENT, firstRun, NOTHING, SOURCE, type Window } from './window.ts';

/** An aside longer than this is not stepped over. */
const LONGEST = 14;

/**
 * Mends contents that the chain cut at an aside which parts a subject from its verb: "said [their sons], aged nine and ten, had
 * left", "[Lee claimed] that Orr, the treasurer, took bribes".
 *
 * @param labels by token of the window; changed in place
 */
export function joinAsides(f: TokenFeatures, { first, head }: Window, labels: Uint8Array): void {
  const { scene } = f;
  const { tokens, region } = scene;
  const begins = first + labels.indexOf(CONTENT, head + 1 - first);
  const comma = first + labels.lastIndexOf(CONTENT) + 1;
  if (begins <= head || comma <= begins || tokens.text[comma] !== ',' || region[comma] >= 0) return;
  if (!CUE_VERBS.get(tokens.lemma[head])?.takes.includes('c') || !isSubject(tokens, begins)) return;
  const close = findMark(tokens, ',', comma + 1, comma + 1 + LONGEST);
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (close < 0 || close >= s.last || hasFinite(scene, begins, comma) || !isVerbAt(tokens, close + 1)) return;
  const rest = labels.subarray(comma - first, lastWord(scene, s) + 1 - first);
  if (rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

/**
 * "[The author, Lee], said *one of his friends, who is 24, had left*": content that is but a phrase before its verb, with a source
 * behind that, is the source, and what stands behind the verb is the content.
 *
 * @param labels by token of the window; changed in place
 */
export function turnAround({ scene, mark }: TokenFeatures, { first, head }: Window, labels: Uint8Array): void {
  const { text } = scene.tokens;
  const subject = firstRun(labels, CONTENT);
  const source = firstRun(labels, SOURCE);
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (!subject || source?.first !== head + 1 - first || first + subject.first !== s.first) return;
  if (labels.includes(CONTENT, subject.last)) return; // "Owners, said Lee, must pay"
  const end = text[head - 1] === ',' ? head - 1 : head;
  const isPhrase = first + subject.last === end && mark[s.first] === OUTSIDE && mark[end - 1] === OUTSIDE;
  const close = lastWord(scene, s) + 1;
  if (!isPhrase || hasFinite(scene, s.first, end) || !hasFinite(scene, head + 1, close)) return;
  labels.fill(SOURCE, subject.first, subject.last);
  labels.fill(CONTENT, source.first, close - first);
}

/** Does a noun phrase begin here, "that" before it or not? */
const isSubject = ({ tag, lower }: Tokens, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tag[lower[i] === 'that' ? i + 1 : i]);

/** A finite verb, maybe behind an adverb. */
const isVerbAt = (tokens: Tokens, i: number): boolean => isFiniteVerb(tokens, tokens.tag[i] === 'ADV' ? i + 1 : i);
