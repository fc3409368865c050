import { WHEN } from '../../lexicon/calendar.ts';
import { CUE_VERBS, PARTICLES } from '../../lexicon/cues.ts';
import { DEEDS } from '../../lexicon/deeds.ts';
import type { Tokens } from '../../text/document.ts';
import { commaOr } from '../contents/writers-words.ts';
import { behindAuxiliaries, findMark, followsComma, hasFinite, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { isParticiple } from '../sources/asides.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** ", citing two officials", "A, Lee said, according to the minutes", "agreed that A, according to the minutes": where the reporter has it from. */
export function citationAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, region } = scene;
  if (tokens.lower[from] === 'according' && tokens.text[from - 1] === ',') return from;
  const isJoint = SETTLES.test(tokens.lemma[head]); // of what is "said" the speaker may cite something too
  for (let i = from; i < to; i++) {
    if (isJoint && i > from && tokens.lower[i] === 'according' && region[i] < 0 && followsComma(scene, i))
      return commaOr(tokens, i);
    if (region[i] >= 0 || !/^(?:citing|quoting)$/.test(tokens.lower[i]) || tokens.text[i - 1] !== ',') continue;
    if (i > from) return i - 1;
    return tokens.text.slice(from, to).includes(',') ? -1 : i; // "Reuters, quoting two officials, reported"
  }
  return -1;
}

const SETTLES = /^(?:agree|decide|resolve|pledge|vow|promise|commit)$/;

/** "said A, local media reported", "think A, poll finds": who has told all of it. */
export function tagAfter(scene: Scene, from: number, to: number): number {
  const { tokens, doc, sentenceOf, region } = scene;
  const last = lastWord(scene, doc.sentences[sentenceOf[from]]) + 1;
  if (to < last) return -1;
  let i = last - 1;
  while (i > from && i > last - LONGEST_TAG && !(region[i] < 0 && followsComma(scene, i))) i--;
  if (isInvertedTag(scene, i, last)) return hasFinite(scene, from, i) ? commaOr(tokens, i) : -1;
  const subject = followsComma(scene, i) && tokens.tag[i] !== 'PRON' ? subjectAfter(scene, i, last) : null;
  const verb = subject ? behindAuxiliaries(tokens, subject.last) : last;
  const isTag = verb < last && (tells(tokens, verb) || FINDS.test(tokens.lemma[verb])) && isFiniteVerb(tokens, verb);
  if (!isTag || hasFinite(scene, verb + 1, last) || !hasFinite(scene, from, i)) return -1;
  const day = tokens.lower[verb + 1] === 'on' ? verb + 2 : verb + 1; // "reported on Friday"
  return verb === last - 1 || WHEN.has(tokens.lower[day]) || tokens.lemma[verb] === 'tell' ? commaOr(tokens, i) : -1;
}

/** "said the town was safe: “Nobody must go,” she told the Post": where begins, behind a colon, what a tag of its own has. */
export function taggedAfter({ tokens, region, regionLast }: Scene, from: number, to: number): number {
  const { text, tag } = tokens;
  const colon = findMark(tokens, ':', from + 1, to - 4);
  if (colon < 0 || region[colon] >= 0) return -1;
  for (let i = colon + 1; i < to - 2; i++) {
    if (region[i] < 0) continue;
    const behind = regionLast[region[i]];
    if (text[behind - 2] === ',' && tag[behind] === 'PRON' && behind + 1 < to && tells(tokens, behind + 1))
      return colon;
    i = behind;
  }
  return -1;
}

/** "said a statement released on Monday", behind a comma, to the end of the sentence */
function isInvertedTag(scene: Scene, verb: number, last: number): boolean {
  const { tokens } = scene;
  if (!/^sa(?:id|ys)$/.test(tokens.lower[verb]) || !followsComma(scene, verb)) return false;
  const subject = subjectAfter(scene, verb + 1, last);
  if (!subject) return false;
  return !hasFinite(scene, isParticiple(tokens, subject.last) ? subject.last + 1 : subject.last, last);
}

const LONGEST_TAG = 12;

/** Of evidence, and yet what somebody says too. */
export const FINDS = /^(?:find|conclude|establish)$/;
/** Is the verb one of saying, or of what is done in words? */
export function tells({ tag, lemma, lower }: Tokens, i: number): boolean {
  if (tag[i] !== 'VERB') return false;
  const entry = CUE_VERBS.get(lemma[i]);
  if ((entry?.kind !== 'statement' && entry?.kind !== 'act') || DEEDS.has(lemma[i])) return false;
  const particles = PARTICLES.get(lemma[i]);
  return !particles || entry.takes.includes('q') || lemma[i] === 'call' || particles.includes(lower[i + 1]);
}
