import { CUE_NOUNS } from '../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import { RELATIVES } from '../lexicon/pronouns.ts';
import { stanceBase } from '../lexicon/stances.ts';
import type { Tokens } from '../text/document.ts';
import { behindAuxiliaries, hasFinite, isFiniteVerb, lastWord, type Scene } from './scene.ts';

/**
 * Where the subject of a sentence brings a content with it, the sentence's own verb ends that: "His claim that prices fell [was
 * rejected]", "A man who said he was ill [left]", "A petition calling for the sale [has gathered]".
 *
 * @param from the first token of the content, @param to behind its last, @param head of its cue
 * @returns where the sentence goes on; -1 for nowhere
 */
export function mainVerbAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, doc, sentenceOf } = scene;
  if (from <= head) return -1;
  const { first } = doc.sentences[sentenceOf[head]];
  if (head - first > LONGEST_SUBJECT) return -1;
  if (tokens.tag[head] === 'NOUN' && tokens.lower[from] === 'that') {
    if (hasFinite(scene, first, head)) return -1;
    const second = secondVerb(tokens, from, to);
    return second >= 0 ? second : verbBehindNounClause(scene, from, to, head);
  }
  const opener = openerBefore(tokens, head, first);
  if (opener < 0 || tokens.text[opener - 1] === ',' || hasFinite(scene, first, opener)) return -1;
  const verb = opener > first + 1 && takesObject(tokens, from, head) ? verbBehindObject(scene, from, to) : -1;
  return verb < 0 && tokens.lower[opener] === 'who' ? verbBehindClause(scene, from, to) : verb;
}

/** What a sentence is about takes so many tokens at most. */
const LONGEST_SUBJECT = 40;

/** "that prices had fallen *was rejected*": a second verb with nothing between it and the clause's own is the sentence's. */
function secondVerb(tokens: Tokens, from: number, to: number): number {
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
function verbBehindNounClause(scene: Scene, from: number, to: number, head: number): number {
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

const DEMANDS = /^(?:call|demand|insistence|appeal|plea|request)$/;
const MAIN = /^(?:is|are|was|were|has|have|had)$/;
/** What the clause may end in. */
const ENDS = /^(?:NOUN|PROPN|ADJ|ADV|VERB|NUM)$/;
const OPENERS = /^(?:that|who|which|and|but)$/;

/** What opens the clause whose verb the cue is: "calling" itself, "who vowed", "that has promised"; -1 for nothing. */
function openerBefore({ tag, lower }: Tokens, head: number, floor: number): number {
  if (lower[head].endsWith('ing') && /^(?:NOUN|PROPN)$/.test(tag[head - 1])) return head;
  let i = head - 1;
  while (i > floor && /^(?:AUX|ADV|PART)$/.test(tag[i])) i--;
  return RELATIVES.has(lower[i]) && lower[i] !== 'whom' ? i : -1; // "many of whom say" has its own subject
}

/** Is what the cue brings an object or an infinitive, and no clause? */
function takesObject({ tag, lower, lemma }: Tokens, from: number, head: number): boolean {
  const base = CUE_VERBS.has(lemma[head]) ? lemma[head] : stanceBase(lower[head]);
  if (CUE_VERBS.get(base ?? '')?.takes.includes('c') && lower[from] !== 'to') return false;
  return /^(?:DET|NOUN|PROPN|ADJ|NUM|PART)$/.test(tag[from]) || /^(?:her|him|them|us|me|it|you)$/.test(lower[from]);
}

/** "calling for the sale *has gathered*", "who vowed to end it *is being sued*" */
function verbBehindObject({ tokens, region }: Scene, from: number, to: number): number {
  const { tag, lower, text } = tokens;
  for (let i = from + 1; i < to; i++) {
    if (region[i] >= 0 || RELATIVES.has(lower[i]) || QUESTION.test(lower[i]) || tag[i] === 'PRON' || tag[i] === 'SCONJ')
      return -1;
    if (tag[i] === 'AUX') return text[i - 1] === ',' ? -1 : i;
  }
  return -1;
}

const QUESTION = /^(?:what|how|why|when|where)$/;

/** "who told police he was asleep [had been drinking]": the last verb that has no subject of its own. */
function verbBehindClause(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  const { lower, tag, text } = tokens;
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
