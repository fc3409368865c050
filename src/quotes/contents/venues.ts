import { HEARERS, VENUES } from '../../lexicon/venues.ts';
import { behindAuxiliaries, followsComma, isFiniteVerb, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** "condemned the raid in a letter", "called it “sad” in a filing": where it was said is not what was condemned. A clause may tell of a letter of its own. */
export function venueAfter({ tokens, region }: Scene, from: number, to: number): number {
  const { lower, lemma, tag } = tokens;
  let found = -1;
  for (let i = from; i < to; i++) {
    if (region[i] >= 0 && found >= 0) return -1; // "described it in a speech as “done”"
    if (region[i] >= 0) continue;
    if (found >= 0) continue;
    if (isFiniteVerb(tokens, i) || lower[i] === 'to') return -1;
    if (i === from || !/^(?:in|during)$/.test(lower[i])) continue;
    let noun = i + 1;
    while (noun < to && !VENUES.has(lemma[noun]) && /^(?:DET|ADJ|NUM|PROPN|NOUN)$/.test(tag[noun])) noun++;
    if (noun < to && VENUES.has(lemma[noun]) && tag[noun + 1] !== 'NOUN') found = i;
  }
  return found;
}

/** "told her he smelt “smoke”, an inquiry heard on Monday": where that was told. */
export function hearingAfter(scene: Scene, from: number, to: number): number {
  const { tokens, region } = scene;
  let heard = from;
  while (heard < to && (tokens.lower[heard] !== 'heard' || region[heard] >= 0)) heard++;
  if (heard >= to) return -1;
  let comma = heard - 1;
  while (comma > from && comma > heard - LONGEST_COURT && !followsComma(scene, comma)) comma--;
  const subject = followsComma(scene, comma) ? subjectAfter(scene, comma, to) : null;
  if (!subject || !HEARERS.has(tokens.lower[subject.last - 1])) return -1;
  const isIts = behindAuxiliaries(tokens, subject.last) === heard;
  return isIts ? (tokens.text[comma - 1] === ',' ? comma - 1 : comma) : -1;
}

const LONGEST_COURT = 8;
