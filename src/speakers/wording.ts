import type { Document } from '../text/document.ts';

/** In one line: a blank for each line break and the like. Single blanks, which are most, stay as they are. */
export const inOneLine = (words: string): string => words.replace(/\s{2,}|[^\S ]/g, ' ');

/** The words of tokens `first` to `last` (exclusive), in one line. */
export const wordsAt = ({ text, tokens }: Document, first: number, last: number): string =>
  inOneLine(text.slice(tokens.start[first], tokens.end[last - 1]));
