import { isLineLabel, QUOTE_LABEL } from '../lexicon/line-labels.ts';
import type { Scene } from './scene.ts';

/** Is the token the colon of "Q:", "ANSWER:", "PHOTO:", "The Latest:" or "Best quote:", which name nobody, at the head of a sentence? */
export function endsLabel({ tokens: { text, lower }, doc, sentenceOf }: Scene, colon: number): boolean {
  if (text[colon] !== ':') return false;
  const { first } = doc.sentences[sentenceOf[colon]];
  if (first === colon - 1 && isLineLabel(lower[first])) return true;
  if (lower[first].startsWith('quote') || lower[colon - 1]?.startsWith('quote'))
    return colon - first < LONGEST_LABEL && QUOTE_LABEL.test(lower.slice(first, colon).join(' '));
  return first === colon - 2 && (lower[first] === 'file' ? isLineLabel : isLatest)(lower[colon - 1]);
}

/** In tokens. */
const LONGEST_LABEL = 6;

/** Agencies head what they add to by the hour with "The Latest:". */
const isLatest = (word: string): boolean => word === 'latest';
