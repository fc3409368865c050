import { CUE_NOUNS, UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import { findMark, isFiniteVerb } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstPlace, lastPlace, NOTHING } from '../scoring/window.ts';

/**
 * "made *claims that could* hurt him", "a *tweet that mocks* Lee": what a relative clause tells of somebody's words is not what they say.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveRelativeOfNoun({ scene }: TokenFeatures, first: number, _head: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT);
  if (begins < 1 || labels[begins - 1] !== CUE || !isRelative(scene.tokens, first + begins)) return;
  if (findMark(scene.tokens, ':', first + begins, first + lastPlace(labels, CONTENT)) >= 0) return; // "gave a warning that could help: A"
  labels.fill(NOTHING);
}

function isRelative(tokens: Tokens, that: number): boolean {
  const { lower, lemma, tag, text } = tokens;
  const noun = that - 1;
  const verb = that + 1;
  if (lower[that] !== 'that' || tag[noun] !== 'NOUN' || text[verb] !== lower[verb]) return false;
  if (!CUE_NOUNS.has(lemma[noun]) && !UTTERANCES.has(lemma[noun])) return false;
  if (tag[verb] === 'AUX') return isFiniteVerb(tokens, verb);
  // "a report that strikes hit the port" has a noun there, "a letter that says the port is shut" its words
  const isOne = lower[noun] === lemma[noun] && lower[verb].endsWith('s') && /^(?:PROPN|DET|PRON)$/.test(tag[verb + 1]);
  return isOne && tag[verb] === 'VERB' && CUE_VERBS.get(lemma[verb])?.kind !== 'statement';
}
