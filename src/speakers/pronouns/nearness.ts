import { behindDateline } from '../../text/dateline.ts';
import type { Document } from '../../text/document.ts';
import { lowerBound } from '../search.ts';

/** "They", "it" and "the firm" reach back this many sentences. */
const REACH = 2;
/** An article's length, in tokens. */
export const ARTICLE = 4000;

/** Are the tokens a few sentences apart at most? */
export const isNear = (doc: Document, before: number, token: number, reach = REACH): boolean =>
  sentenceOf(doc, token) - sentenceOf(doc, before) <= reach;

/** Index of the sentence that a token is in. */
export const sentenceOf = ({ sentences }: Document, token: number): number =>
  lowerBound(sentences.length, (k) => sentences[k].last, token + 1);

/** Of a dateline a paragraph has so many characters. */
const LONGEST_DATELINE = 60;

/** "ORLE, Norland — ": is it where the paragraph was written? */
export function isInDateline(
  doc: Document,
  { first, last }: { readonly first: number; readonly last: number },
): boolean {
  const { tokens, paragraphs, sentences } = doc;
  const { start } = paragraphs[sentences[sentenceOf(doc, first)].paragraph];
  return tokens.start[first] < start + LONGEST_DATELINE && tokens.end[last - 1] <= behindDateline(doc, start);
}
