import { ANSWER_LABELS, QUESTION_LABELS } from '../../lexicon/line-labels.ts';
import type { Document } from '../../text/document.ts';

/** In words; one behind another question is shorter. */
const LONGEST_QUESTION = 90;
const SHORT_QUESTION = 40;

/**
 * By paragraph: whether it asks; what follows a question answers it, but where that is a short question too.
 *
 * @returns `isLabelled`: whether a label says of any that it asks
 */
export function findQuestions({ text, paragraphs }: Document): { asks: boolean[]; isLabelled: boolean } {
  const asks: boolean[] = [];
  let isLabelled = false;
  paragraphs.forEach(({ start, end }, p) => {
    const own = text.slice(start, end);
    const label = labelOf(own);
    const isQuestion = QUESTION_LABELS.has(label);
    isLabelled ||= isQuestion;
    asks.push(isQuestion || (p > 0 && !ANSWER_LABELS.has(label) && seemsToAsk(own, asks[p - 1])));
  });
  return { asks, isLabelled };
}

/** @param isAgain whether the paragraph before asks */
function seemsToAsk(own: string, isAgain: boolean): boolean {
  if (!own.includes('?') && !/\byou/i.test(own)) return false;
  const asks = isQuestion(own);
  if (!asks && (isAgain || !isPrompt(own))) return false;
  return own.split(/\s+/).length <= (asks && !isAgain ? LONGEST_QUESTION : SHORT_QUESTION);
}

/** "QUESTION: …", in lower case; empty where the paragraph has none. */
const labelOf = (paragraph: string): string => /^["“]?(\p{L}+):\s/u.exec(paragraph)?.[1].toLowerCase() ?? '';

/** Where no answer is due, it tells "you" something and speaks of nobody else: "That must make you proud." */
const isPrompt = (text: string): boolean =>
  /\byou\b/i.test(text) && !/["“]|\b(?:I|me|my|we|us|our)\b/.test(text) && /[.…]$/.test(text);

/** It ends in a question, or asks "you" on the way. */
function isQuestion(text: string): boolean {
  if (/^["“'‘]/.test(text)) return false;
  const toYou = /\byou(?:r|rs|rself)?\b/i.test(text);
  if (/\?["”’')]*$/.test(text)) return toYou || !/\bI\b/.test(text);
  return toYou && /\?|\b(?:tell us|tell me|know if you|wanted to ask|describe|explain)\b/i.test(text);
}
