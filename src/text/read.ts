import { isSpeechVerb, takesQuotation } from '../lexicon/cues.ts';
import type { Document } from './document.ts';
import { pairMarks } from './marks.ts';
import { maskForWink } from './mask.ts';
import { findParagraphs } from './paragraphs.ts';
import { buildSentences } from './sentences.ts';
import { analyse } from './wink.ts';

/**
 * Cuts an article's text into paragraphs, quotation-mark regions, tokens and sentences.
 *
 * @param text any string; it is never changed, and all offsets are UTF-16 units into it
 */
export function readDocument(text: string): Document {
  const paragraphs = findParagraphs(text);
  const { marks, warnings } = pairMarks(text, paragraphs);
  const { tokens, sentences: cuts } = analyse(text, maskForWink(text));
  const sentences = buildSentences(text, tokens, paragraphs, marks, cuts, {
    says: isSpeechVerb,
    judges: takesQuotation,
  });
  return { text, paragraphs, sentences, tokens, marks, warnings };
}
