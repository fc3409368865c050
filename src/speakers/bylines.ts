import { behindDateline } from '../text/dateline.ts';
import type { Document } from '../text/document.ts';
import { isCapital } from '../text/word.ts';

/** Paragraphs at the head of a text that may be a byline. */
const LEAD = 4;
/** Tokens of "By Ann Lee-Moe and Bob Wu, Local Democracy Reporters". */
const LONGEST = 14;

/** What a sentence ends with, or something said. */
const ENDS: ReadonlySet<string> = new Set('.!?:;”"’\'');

/** Where the bylines of a text stand, "By Ann Lee, Court Reporter", "Ann Lee in Orle": who writes is nobody whom "she" means, nor the place in a dateline. */
export function bylinesOf(doc: Document): (token: number) => boolean {
  const { tokens, paragraphs, text } = doc;
  const found = paragraphs.slice(0, LEAD).filter(({ start, end }, p) => {
    const line = text.slice(start, end).trim();
    if (ENDS.has(line.slice(-1))) return false;
    const words = line.split(/\s+/);
    if (words.length > LONGEST) return false;
    if (/^by$/i.test(words[0])) return isCapital(words[1] ?? '');
    return p > 0 && words.length > 3 && words[2] === 'in' && words.every((word, i) => i === 2 || isCapital(word));
  });
  const datelines = paragraphs.slice(0, LEAD).flatMap(({ start }) => {
    const end = behindDateline(doc, start);
    return end > start ? [{ start, end }] : [];
  });
  found.push(...datelines);
  return (token) => found.some(({ start, end }) => start <= tokens.start[token] && tokens.start[token] < end);
}
