import { PLACE } from '../../lexicon/naming.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { isCapital } from '../../text/word.ts';
import { OUTSIDE, type TokenFeatures } from '../scoring/features.ts';

/** "Norland: Teachers Beaten, Denied Lawyers": a headline in title case on what happened in a country, which says "we" where it speaks. */
export function isOnCountry({ scene: { tokens, doc }, mark }: TokenFeatures, colon: number): boolean {
  const { text, lower, word } = tokens;
  if (text[colon] !== ':' || colon !== 1 || !(word[0].lists & PLACE) || !isInHeadline(doc, colon)) return false;
  const { last } = doc.sentences[0];
  let [capitals, small] = [0, 0];
  for (let i = colon + 1; i < last; i++) {
    if (mark[i] !== OUTSIDE || OWN.test(lower[i])) return false;
    if (text[i].length < LONG_WORD) continue;
    if (isCapital(text[i])) capitals++;
    else small++;
  }
  return capitals >= LEAST_CAPITALS && small === 0;
}

const LONG_WORD = 5; // "with", "from" and the like stay small
const LEAST_CAPITALS = 2;
const OWN = /^(?:we|i|our|my)$/;
