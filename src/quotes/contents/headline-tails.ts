import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import type { Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstPlace, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/**
 * "Sides claim gains | as fighting rages", “A,” says mayor | as protests grow: in a headline, what goes on meanwhile is not said.
 * Behind a clause it may be: "Bank says rates rise as wages fall".
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveMeanwhile(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  if (!isInHeadline(scene.doc, head) || scene.tokens.tag[head] === 'PUNCT') return;
  const end = lastWord(scene, scene.doc.sentences[scene.sentenceOf[head]]) + 1;
  const as = meanwhileAt(f, head, end);
  if (as < 0) return;
  labels.fill(NOTHING, as - first, Math.min(labels.length, end - first));
  if (labels.subarray(0, head - first).includes(CONTENT)) {
    const speaker = isTold(f, first, head, labels) ? subjectAfter(scene, head + 1, as) : null;
    if (speaker?.last === as) setSource(labels, first, speaker);
  } else if (!labels.includes(CONTENT)) {
    // "claim gains as" for a cue
    let p = head + 1 - first;
    while (labels[p] === CUE && scene.tokens.tag[first + p] === 'ADP') p++;
    labels.fill(CONTENT, p, as - first);
  }
}

/** “A”, says mayor: is nobody before the verb its source? */
function isTold({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): boolean {
  const source = firstPlace(labels, SOURCE);
  return source < 0 || first + source > head || scene.tokens.tag[first + source] === 'PUNCT';
}

/** The "as" behind a phrase, with a clause behind it; -1 for none. */
function meanwhileAt({ scene, mark }: TokenFeatures, head: number, end: number): number {
  const { tokens } = scene;
  let as = head + 1;
  while (as < end && (tokens.lower[as] !== 'as' || mark[as] !== OUTSIDE)) as++;
  if (as >= end || as === head + 1 || hasPresent(scene, head + 2, as)) return -1;
  return tokens.tag[as + 1] !== 'AUX' && hasPresent(scene, as + 2, end) && mark[as + 1] === OUTSIDE ? as : -1;
}

/** A verb in the tense of headlines, be it one that is tagged as a noun. */
function hasPresent({ tokens, region }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (region[i] < 0 && isPresent(tokens, i)) return true;
  return false;
}

function isPresent(tokens: Tokens, i: number): boolean {
  const { lower, lemma, tag } = tokens;
  if (tag[i] === 'AUX') return true;
  if (tag[i] === 'VERB') return isFiniteVerb(tokens, i) && (lower[i] === lemma[i] || lower[i].endsWith('s'));
  const isNear = lower[i] === 'near' && tag[i + 1] === 'NOUN'; // "rebels near capital"
  if (tag[i] !== 'NOUN' && tag[i] !== 'ADJ' && !isNear) return false;
  // "rates climb", "toll rises", "fighting rages": one of the two has the "s"
  const isSubject = /^(?:NOUN|PROPN)$/.test(tag[i - 1]) || lower[i - 1].endsWith('ing');
  const base = lower[i].replace(/s$/, '');
  const isOne = lower[i] !== base;
  return HEADLINE_VERBS.has(base) && isSubject && lower[i - 1].endsWith('s') !== isOne;
}
