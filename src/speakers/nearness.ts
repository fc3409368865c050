import type { Document } from '../text/document.ts';
import { lowerBound } from './search.ts';

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
