import { CUE_NOUNS } from '../lexicon/cue-nouns.ts';
import { TAG, type TokenFeatures } from './features.ts';
import { hasFinite, isFiniteVerb, lastWord, type Scene } from './scene.ts';

/**
 * "Hale's call that all sides respect the truce [was ignored]": a sentence whose subject is a noun with its clause has its own verb behind
 * it. Where the content runs on to the end, that is the last auxiliary behind the clause's verb.
 *
 * @param head the noun, @param from the first token of the content, @param to behind its last
 * @returns where the sentence goes on; -1 for nowhere
 */
export function verbBehindNounClause(f: TokenFeatures, head: number, from: number, to: number): number {
  const { scene } = f;
  const { lower, lemma, tag, text } = scene.tokens;
  if (f.tag[head] !== TAG.NOUN || lower[from] !== 'that' || from !== head + 1) return -1;
  // not "Polls show that": it comes as a noun
  if (!CUE_NOUNS.has(lemma[head]) || !/^(?:DET|ADJ|PART|PRON)$/.test(tag[head - 1] ?? '')) return -1;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (text[s.last - 1] !== '.' || to <= lastWord(scene, s) || hasFinite(scene, s.first, head)) return -1;
  let hasVerb = DEMANDS.test(lemma[head]); // "that they respect it": no tagger can be relied on for that
  let main = -1;
  for (let i = from + 2; i < to - 1; i++) {
    if (main >= 0 && (tag[i] === 'SCONJ' || OPENERS.test(lower[i]))) break;
    if (hasVerb && MAIN.test(lower[i]) && ENDS.test(tag[i - 1]) && scene.region[i] < 0) main = i;
    hasVerb ||= tag[i] === 'VERB' || isFiniteVerb(scene.tokens, i);
  }
  return main;
}

const DEMANDS = /^(?:call|demand|insistence|appeal|plea|request)$/;
const MAIN = /^(?:is|are|was|were|has|have|had)$/;
/** What the clause may end in. */
const ENDS = /^(?:NOUN|PROPN|ADJ|ADV|VERB|NUM)$/;
const OPENERS = /^(?:that|who|which|and|but)$/;

/**
 * "A driver who told police he was asleep [had been drinking]", "A man who said he was ill [left]": what a relative clause reports at the head
 * of a sentence ends before the sentence's verb, which is the last one there that has no subject of its own.
 *
 * @param from the first token of the content, @param to behind its last
 * @returns where the sentence goes on; -1 for nowhere
 */
export function verbBehindRelative(scene: Scene, head: number, from: number, to: number): number {
  const { tokens, region, doc, sentenceOf } = scene;
  const { lower, tag, text } = tokens;
  const { first } = doc.sentences[sentenceOf[head]];
  let who = head - 1;
  while (who > first && /^(?:AUX|ADV|PART)$/.test(tag[who])) who--;
  if (lower[who] !== 'who' || text[who - 1] === ',' || from <= head || hasFinite(scene, first, who)) return -1;
  let hasVerb = false;
  let main = -1;
  let behindMark = -1;
  for (let i = from; i < to; i++) {
    if (region[i] >= 0) {
      hasVerb ||= isFiniteVerb(tokens, i);
      behindMark = i + 1;
      continue;
    }
    if (text[i] === ',' || (main >= 0 && (tag[i] === 'SCONJ' || OPENERS.test(lower[i])))) break;
    if (!isFiniteVerb(tokens, i)) continue;
    // "told police “I did it” [later denied it]"
    const isNext = behindMark > 0 && tag.slice(behindMark, i).every((word) => word === 'ADV');
    if (hasVerb && isNext) return behindMark;
    if (hasVerb && ENDS.test(tag[i - 1]) && tag[i - 1] !== 'VERB') main = i;
    hasVerb = true;
  }
  return main;
}
