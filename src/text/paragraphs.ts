import type { Document, Span } from './document.ts';

/** A line of a hard-wrapped text is about this long; shorter ones are headings, longer ones are whole paragraphs. */
const WRAP_MIN = 45;
const WRAP_MAX = 100;

/**
 * Cuts a text into paragraphs: one a line, but a line that goes on in the middle of the last one's sentence (web pages put
 * links on lines of their own) is the same paragraph. Where lines were hard-wrapped at a fixed width (e-mails, wire copy),
 * one for each run of lines up to a blank one.
 *
 * @returns spans in UTF-16 units without the white space around them; blank paragraphs are left out
 */
export function findParagraphs(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].map((m) => trim(text, m.index, m.index + m[0].length));
  const full = lines.filter((l) => l.end > l.start);
  const hardWrapped = isHardWrapped(text, full);
  const out: Span[] = [];
  for (const line of full) {
    const before = out.at(-1);
    const next = before && countBreaks(text, before, line) === 1;
    if (next && (goesOn(text, before, line) || (hardWrapped && isFullLine(text, before, line)))) {
      out[out.length - 1] = { start: before.start, end: line.end };
    } else out.push(line);
  }
  return out;
}

/** Shrinks [start, end) so that it neither starts nor ends with white space. */
export function trim(text: string, start: number, end: number): Span {
  while (start < end && /[\s\uFEFF]/.test(text[start])) start++;
  while (end > start && /[\s\uFEFF]/.test(text[end - 1])) end--;
  return { start, end };
}

/** Does a token stand in the headline: the first paragraph, where others follow? */
export const isInHeadline = ({ tokens, paragraphs }: Document, token: number): boolean =>
  paragraphs.length > 1 && tokens.start[token] < paragraphs[0].end;

/** Most lines with another one directly below stop in mid-sentence at about the same width. */
function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    if (countBreaks(text, lines[i], lines[i + 1]) !== 1) continue;
    followed++;
    if (isFullLine(text, lines[i], lines[i + 1]) && stopsMidSentence(text, lines[i])) wrapped++;
  }
  return wrapped >= 3 && wrapped >= 0.6 * followed;
}

function countBreaks(text: string, before: Span, next: Span): number {
  return text.slice(before.end, next.start).match(/\n/g)?.length ?? 0;
}

function stopsMidSentence(text: string, line: Span): boolean {
  return /[\p{L}\p{N},;–—-]$/u.test(text.slice(line.end - 2, line.end));
}

/** More than a heading, verse or item of a list, without a stop, and a small letter below. */
function goesOn(text: string, before: Span, next: Span): boolean {
  return (
    before.end - before.start >= WRAP_MIN &&
    stopsMidSentence(text, before) &&
    /^\p{Ll}/u.test(text.slice(next.start, next.start + 2))
  );
}

/** The last line of `before` is about as wide as a wrapped one, and the next word would not have fitted. */
function isFullLine(text: string, before: Span, next: Span): boolean {
  const lastBreak = Math.max(text.lastIndexOf('\n', before.end - 1) + 1, before.start);
  const width = before.end - lastBreak;
  const word = /^\S+/.exec(text.slice(next.start, next.start + 40))?.[0].length ?? 0;
  return width >= WRAP_MIN && width <= WRAP_MAX && width + 1 + word > WRAP_MIN + 15;
}
