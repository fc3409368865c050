import { UTTERANCES } from '../lexicon/cue-nouns.ts';
import { isSpeaking } from '../lexicon/people.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import type { Tokens } from '../text/document.ts';
import { type Draft, draftByRule, regionRuns } from './draft.ts';
import { isUtterance } from './lines.ts';
import { hasFinite, isOwnerMark, type Scene } from './scene.ts';
import { phraseEndingAt, type Run, subjectAfter } from './sources.ts';

/** By judgement: the model leaves too few of them to count. */
const PERCENT = 75;
/**
 * “Never,” was her answer, and: Lee's message was simple: “Go home.” A noun for what is said, tied to the quotation by a form
 * of "be" or "come"; whose it is says it.
 *
 * @param r a region that nothing else claims
 */
export function worded(scene: Scene, r: number): Draft | null {
  const noun = nounBehind(scene, r) ?? nounBefore(scene, r);
  if (!noun) return null;
  const [verb, at] = noun;
  const cue = { first: Math.min(verb, at), last: Math.max(verb, at) + 1 };
  return draftByRule('grammar', PERCENT, regionRuns(scene, r), cue, ownerOf(scene, at));
}

/** “Never,” was her answer: the verb and the noun. */
function nounBehind({ tokens, doc, sentenceOf, regionFirst, regionLast }: Scene, r: number): [number, number] | null {
  const s = doc.sentences[sentenceOf[regionFirst[r]]];
  const verb = tokens.text[regionLast[r]] === ',' ? regionLast[r] + 1 : regionLast[r];
  if (regionFirst[r] !== s.first || !/^(?:was|is|came|comes)$/.test(tokens.lower[verb] ?? '')) return null;
  for (let i = verb + 1; i < Math.min(s.last, verb + 8); i++) if (UTTERANCES.has(tokens.lemma[i])) return [verb, i];
  return null;
}

/** Lee's message was simple: “Go home.” */
function nounBefore({ tokens, doc, sentenceOf, regionFirst }: Scene, r: number): [number, number] | null {
  const s = doc.sentences[sentenceOf[regionFirst[r]]];
  const colon = regionFirst[r] - 1;
  if (tokens.text[colon] !== ':') return null;
  for (let i = colon - 1; i > s.first && i > colon - 8; i--) {
    if (!/^(?:was|is|were|are)$/.test(tokens.lower[i])) continue;
    for (let k = i - 1; k >= s.first && k > i - 8; k--) if (UTTERANCES.has(tokens.lemma[k])) return [i, k];
    return null;
  }
  return null;
}

/**
 * Her husband, a farmer, was blunt: “Go home.” A sentence about somebody that comes down to a quotation, whatever its verb is.
 *
 * @param r a region that nothing else claims
 */
export function cameDownTo(scene: Scene, r: number): Draft | null {
  const { tokens, doc, regionFirst, regionLast, sentenceOf } = scene;
  const colon = regionFirst[r] - 1;
  const s = doc.sentences[sentenceOf[regionFirst[r]]];
  if (tokens.text[colon] !== ':' || regionLast[r] < s.last || !isUtterance(scene, r)) return null;
  const subject = subjectAfter(scene, s.first, colon);
  if (!subject || !isSomebody(tokens, subject)) return null;
  if (!hasFinite(scene, subject.last, colon)) return null;
  return draftByRule('grammar', PERCENT, regionRuns(scene, r), { first: colon, last: colon + 1 }, subject);
}

/** A name, "he", "others", or a noun for a person or a body. */
function isSomebody({ tag, lower, lemma }: Tokens, { first, last }: Run): boolean {
  if (last - first === 1 && /^(?:he|she|they|others|some|many)$/.test(lower[first])) return true;
  let head = first;
  while (head + 1 < last && /^(?:NOUN|PROPN)$/.test(tag[head + 1])) head++;
  return (tag[head] === 'PROPN' && tag[first] !== 'DET') || isSpeaking(lower[head], lemma[head]);
}

/** Whose words they are: "her answer", "Lee's message", "the reply from Lee". */
function ownerOf(scene: Scene, noun: number): Run | null {
  const { tokens, doc, sentenceOf } = scene;
  const s = doc.sentences[sentenceOf[noun]];
  if (/^(?:from|of)$/.test(tokens.lower[noun + 1] ?? '')) return subjectAfter(scene, noun + 2, s.last);
  let before = noun - 1;
  while (before > s.first && tokens.tag[before] === 'ADJ') before--;
  if (POSSESSIVES.has(tokens.lower[before])) return { first: before, last: before + 1 };
  return isOwnerMark(tokens.lower[before]) ? phraseEndingAt(scene, before, s.first) : null;
}
