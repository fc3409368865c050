import { CUE_VERBS } from '../../lexicon/cues.ts';
import { FEMALE_TITLE, FIRST_NAME, MALE_TITLE, ORGANIZATION, PERSON, PLACE, ROLE } from '../../lexicon/naming.ts';
import { LOCATIVES } from '../../lexicon/people.ts';
import type { Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { isCapital } from '../../text/word.ts';
import { findMark } from '../scene.ts';
import { OPENS, OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { doerFrom } from '../sources/headline-doers.ts';

/**
 * "Norland: Teachers Beaten, Denied Lawyers", "Orle West: Council shuts pool": a headline on what happened at a place, which says "we"
 * where it speaks. In small letters a country may speak, too: then the text below tells that it "said" so.
 */
export function isOnPlace({ scene: { tokens, doc }, mark }: TokenFeatures, colon: number): boolean {
  const { text, lower, word } = tokens;
  if (text[colon] !== ':' || colon < 1 || colon > LONGEST_PLACE || !isInHeadline(doc, colon)) return false;
  const { last } = doc.sentences[0];
  for (let i = 0; i < colon; i++) if (!isCapital(text[i]) || word[i].lists & NO_PLACE) return false;
  let [capitals, small] = [0, 0];
  for (let i = colon + 1; i < last; i++) {
    if (mark[i] !== OUTSIDE || OWN.test(lower[i])) return false;
    if (text[i].length < LONG_WORD) continue;
    if (isCapital(text[i])) capitals++;
    else small++;
  }
  const isListed = (word[0].lists & PLACE) > 0 || (colon > 1 && COMPASS.test(lower[colon - 1])); // "Orle West"
  if (isListed && capitals >= LEAST_CAPITALS && small === 0) return true;
  return last - colon > LEAST_NEWS && isPlaceBelow(tokens, colon, last, isListed);
}

const LONG_WORD = 5; // "with", "from" and the like stay small
const LEAST_CAPITALS = 2;
const LONGEST_PLACE = 3;
/** Tokens of the news, with its colon. */
const LEAST_NEWS = 3;
const COMPASS = /^(?:north|south|east|west|central)$/;
const OWN = /^(?:we|i|our|my)$/;
const NO_PLACE = FIRST_NAME | ORGANIZATION | ROLE | PERSON;

/** Does the text below stand "in" it, or is it listed, and does nobody of that name say anything there? */
function isPlaceBelow(
  { text, lower, lemma, word, count }: Tokens,
  colon: number,
  from: number,
  isListed: boolean,
): boolean {
  let isPlace = isListed;
  for (let i = text.indexOf(text[0], from); i > 0; i = text.indexOf(text[0], i + 1)) {
    if (colon > 1 && i + colon <= count && text[i + colon - 1] !== text[colon - 1]) continue;
    const verb = i + colon;
    if (word[i - 1].lists & (FIRST_NAME | MALE_TITLE | FEMALE_TITLE | ROLE)) return false;
    if (/^(?:has|had|have)$/.test(lower[verb] ?? '') || CUE_VERBS.get(lemma[verb] ?? '')?.kind === 'statement')
      return false;
    isPlace ||= LOCATIVES.has(lower[i - 1]);
  }
  return isPlace;
}

/** "Ann Lee [slams] Bob Wu: ‘Go’": what somebody does before the colon is told by the quotation behind it. */
export function isToldByColon({ scene, mark }: TokenFeatures, i: number): boolean {
  if (mark[i] !== OUTSIDE || !isInHeadline(scene.doc, i)) return false;
  const { first, last } = scene.doc.sentences[scene.sentenceOf[i]];
  const colon = findMark(scene.tokens, ':', i + 1, last);
  if (colon < 0 || mark[colon + 1] !== OPENS) return false;
  const doer = doerFrom(scene, first, colon, true);
  return doer !== null && doer.last <= i;
}
