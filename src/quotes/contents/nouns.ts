import { CUE_NOUNS } from '../../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import { behindAuxiliaries, isFiniteVerb, lastWord, type Scene } from '../scene.ts';

/** "that prices had fallen *was rejected*": a second verb with nothing between it and the clause's own is the sentence's. */
export function secondVerb(tokens: Tokens, from: number, to: number): number {
  const { tag, lemma } = tokens;
  let verb = from;
  while (verb < to && !isFiniteVerb(tokens, verb)) verb++;
  const main = behindAuxiliaries(tokens, verb); // "had fallen"
  const isEmbedding = CUE_VERBS.get(lemma[main])?.takes.includes('c') ?? false;
  let i = main + 1;
  while (i < to && /^(?:ADJ|ADV|PART)$/.test(tag[i])) i++;
  const isClause = main < to && /^(?:VERB|ADJ)$/.test(tag[main]) && !isEmbedding;
  return isClause && i < to && tag[i] === 'AUX' ? i : -1;
}

/** "Hale's call that all sides respect the truce [was ignored]": of a content that runs on to the end, the last auxiliary behind the clause's verb. */
export function verbBehindNounClause(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, doc, sentenceOf, region } = scene;
  const { lower, lemma, tag, text } = tokens;
  if (from !== head + 1 || !CUE_NOUNS.has(lemma[head])) return -1;
  if (!/^(?:DET|ADJ|PART|PRON)$/.test(tag[head - 1] ?? '')) return -1; // not "Polls show that": it comes as a noun
  const s = doc.sentences[sentenceOf[head]];
  if (text[s.last - 1] !== '.' || to <= lastWord(scene, s)) return -1;
  let hasVerb = DEMANDS.test(lemma[head]); // "that they respect it": no tagger can be relied on for that
  let main = -1;
  for (let i = from + 2; i < to - 1; i++) {
    if (main >= 0 && (tag[i] === 'SCONJ' || OPENERS.test(lower[i]))) break;
    if (hasVerb && MAIN.test(lower[i]) && ENDS.test(tag[i - 1]) && region[i] < 0) main = i;
    hasVerb ||= tag[i] === 'VERB' || isFiniteVerb(tokens, i);
  }
  return main;
}

export const DEMANDS = /^(?:call|demand|insistence|appeal|plea|request)$/;
const MAIN = /^(?:is|are|was|were|has|have|had)$/;
/** What the clause may end in. */
export const ENDS = /^(?:NOUN|PROPN|ADJ|ADV|VERB|NUM)$/;
export const OPENERS = /^(?:that|who|which|and|but)$/;
