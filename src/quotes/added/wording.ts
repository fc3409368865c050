import { REPLIES, UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { type Draft, draftByRule, regionRuns } from '../draft.ts';
import { hasFinite, isOwnerMark, type Scene } from '../scene.ts';
import { phraseEndingAt, type Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { isUtterance } from './lines.ts';

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
  const from = isLesson(scene.tokens, at) ? verb : Math.min(verb, at); // "was": whose it is stands between
  const cue = { first: from, last: Math.max(verb, at) + 1 };
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

/** “A,” came the reply; “A,” was Lee's answer: what is said to somebody else's question. */
export const isReply = ({ lower }: Tokens, verb: number): boolean =>
  /^(?:came|was|is)$/.test(lower[verb] ?? '') && lower.slice(verb + 1, verb + 7).some((word) => REPLIES.has(word));

/** Lee's message was simple: “Go home.” The lesson, for Lee, was simple: “Go home.” */
function nounBefore({ tokens, doc, sentenceOf, regionFirst }: Scene, r: number): [number, number] | null {
  const s = doc.sentences[sentenceOf[regionFirst[r]]];
  const colon = regionFirst[r] - 1;
  if (tokens.text[colon] !== ':') return null;
  for (let i = colon - 1; i > s.first && i > colon - 8; i--) {
    if (!/^(?:was|is|were|are)$/.test(tokens.lower[i])) continue;
    for (let k = i - 1; k >= s.first && k > i - 8; k--)
      if (UTTERANCES.has(tokens.lemma[k]) || isLesson(tokens, k)) return [i, k];
    return null;
  }
  return null;
}

/** "The lesson, for Lee, was": whose it is tells whose words; "The lesson for voters" is nobody's. */
const isLesson = ({ lower, text, tag }: Tokens, noun: number): boolean =>
  /^(?:lesson|moral|takeaway)$/.test(lower[noun]) && text[noun + 1] === ',' && lower[noun + 2] === 'for' && tag[noun + 3] === 'PROPN'; // biome-ignore format: one condition

/**
 * Is the noun the one of "Her advice to young players was blunt: “Practice.”", so that what it governs is to whom, and the quotation
 * alone what it says?
 */
export function isWordedBefore({ tokens, region }: Scene, noun: number): boolean {
  const { lower, lemma, tag, text } = tokens;
  if (!/^(?:to|for)$/.test(lower[noun + 1] ?? '') || !TAKES_TO.test(lemma[noun])) return false;
  let k = noun + 2;
  while (
    k < noun + LONGEST_HEARER &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON|PART)$/.test(tag[k]) || /^(?:and|of)$/.test(lower[k]))
  )
    k++;
  if (k === noun + 2 || !/^(?:was|is|were|are)$/.test(lower[k] ?? '')) return false;
  while (/^(?:ADJ|ADV|AUX|CCONJ|NOUN|VERB)$/.test(tag[k] ?? '')) k++;
  return text[k] === ':' && region[k + 1] >= 0;
}

/** Nouns that an infinitive may follow: the chain takes who hears it for what is said. */
const TAKES_TO = /^(?:advice|warning|plea|appeal|order|invitation|request)$/;
const LONGEST_HEARER = 9;

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
  if (isLesson(tokens, noun)) return subjectAfter(scene, noun + 3, s.last);
  let before = noun - 1;
  while (before > s.first && tokens.tag[before] === 'ADJ') before--;
  if (POSSESSIVES.has(tokens.lower[before])) return { first: before, last: before + 1 };
  return isOwnerMark(tokens.lower[before]) ? phraseEndingAt(scene, before, s.first) : null;
}
