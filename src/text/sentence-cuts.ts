import { MAY_END, NO_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { MONTHS, WHEN } from '../lexicon/calendar.ts';
import { PARTY_WORDS } from '../lexicon/constituencies.ts';
import { SECTION_LABELS } from '../lexicon/line-labels.ts';
import type { MarkRegion, Span, Tokens } from './document.ts';

/** Where wink takes a stop for a part of the word before it. */
export function cutBehindStops({ text, lower, tag, count }: Tokens, breakBefore: Uint8Array): void {
  for (let i = 2; i < count; i++) {
    if (!text[i - 1].endsWith('.') || text[i - 1] === '.') continue;
    if (/^[”’»]$/.test(text[i])) {
      // "known as “Uncle D.” He left"
      if (INITIAL.test(text[i - 1]) && /^\p{Lu}/u.test(text[i + 1] ?? '') && tag[i + 1] !== 'PROPN')
        breakBefore[i + 1] = 1;
      continue;
    }
    const isQuoted = /^["“‘'«]$/.test(text[i]);
    if (!/^\p{Lu}/u.test(text[isQuoted ? i + 1 : i] ?? '')) continue;
    const ends = isUnit(text, i - 1) || isWord(text, i - 1, isQuoted) || isSeat(lower, i - 1) || isHour(lower, text, i);
    if (ends) breakBefore[i] = 1;
  }
}

/**
 * "16.20 Asked about", "10:15am The mayor": when a live blog's entry was written is no part of it; "Why it matters: The wall leaks", as
 * newsletters head their paragraphs: a line of its own.
 */
export function cutBehindHeads(
  text: string,
  tokens: Tokens,
  paragraphs: readonly Span[],
  breakBefore: Uint8Array,
): void {
  let token = 0;
  for (const { start, end } of paragraphs) {
    const length = headLength(text.slice(start, Math.min(end, start + LONGEST_HEAD)));
    if (length === 0) continue;
    while (token < tokens.count && tokens.start[token] < start + length) token++;
    breakBefore[token] = 1;
  }
}

/** How many characters at the head of a paragraph tell when it was written or what it is. */
function headLength(own: string): number {
  if (isDigit(own.charCodeAt(0))) return TIME.exec(own)?.[0].length ?? 0;
  const colon = own.indexOf(':');
  return colon > 0 && SECTION_LABELS.has(own.slice(0, colon).toLowerCase().replace('’', "'")) ? colon + 1 : 0;
}

/** In characters. */
const LONGEST_HEAD = 30;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const TIME =
  /^[0-2]?\d[.:][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?(?: (?:GMT|BST|CES?T|UTC|[ECP][SD]?T|AES?T|IST))?(?: [-–—|])? (?=["“‘']?\p{Lu})/u;

/** "He flew to the U.S. “We will talk,” he said": what is quoted is a sentence of its own, as “Green Deal” is not. */
export function cutBeforeSpeech(
  text: string,
  tokens: Tokens,
  marks: readonly MarkRegion[],
  breakBefore: Uint8Array,
): void {
  let i = 1;
  for (const { start, inner, closed } of marks) {
    while (i < tokens.count && tokens.start[i] < start) i++;
    if (i >= tokens.count || !closed || !/^\p{Lu}/u.test(text.slice(inner.start, inner.start + 2))) continue;
    const before = tokens.text[i - 1];
    const mayEnd = /^(?:\p{L}\.){2,}$/u.test(before) || (before.endsWith('.') && MAY_END.has(before.slice(0, -1)));
    if (mayEnd && /[,.!?…]$/.test(text.slice(inner.end - 1, inner.end))) breakBefore[i] = 1;
  }
}

/** "cost £2m. It", "left at 4pm. “I" */
function isUnit(text: readonly string[], i: number): boolean {
  const unit = UNIT.exec(text[i]);
  return unit !== null && (unit[1] !== undefined || /^\d/.test(text[i - 1]));
}

/** "Ann Lee, R-Maine. The senator", "D-Okla. She": behind a legislator's seat goes on no name. */
const isSeat = (lower: readonly string[], i: number): boolean =>
  lower[i - 1] === '-' && (lower[i - 3] === ',' || lower[i - 3] === '(') && PARTY_WORDS.has(lower[i - 2]);

/** "closed at 9 p.m. Voters left", but not "9 p.m. Friday", "9 p.m. ET" */
const isHour = (lower: readonly string[], text: readonly string[], i: number): boolean =>
  /^[ap]\.m\.$/.test(lower[i - 1]) &&
  /^\d/.test(lower[i - 2]) &&
  !WHEN.has(lower[i]) &&
  !MONTHS.includes(lower[i]) &&
  !HOUR_OF.test(lower[i]) &&
  !/^\p{Lu}{2,5}$/u.test(text[i]);

const HOUR_OF = /^(?:eastern|pacific|central|mountain|greenwich|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/;

/** "she was ill. Lee", "got a D. “I", "posted on X. “I": no name's initial comes before a quotation. */
const isWord = (text: readonly string[], i: number, isQuoted: boolean): boolean =>
  NO_ABBREVIATIONS.has(text[i]) || (INITIAL.test(text[i]) && (isQuoted || (text[i] === 'X.' && text[i - 1] === 'on')));

const INITIAL = /^\p{Lu}\.$/u;

export const UNIT = /^(\d[\d.,]*)?(?:m|bn|tn|k|p|am|pm|kg|km|mph|kph|ft|cm|mm)\.$/;

/** Moves a cut behind closing marks and brackets, and drops cuts before a small letter, or a digit inside a number. */
export function mendCuts(tokens: Tokens, breakBefore: Uint8Array, closes: ReadonlySet<number>): void {
  const isClosing = (i: number) =>
    i < tokens.count &&
    tokens.start[i] === tokens.end[i - 1] &&
    (closes.has(tokens.end[i]) || /^[)\]]$/.test(tokens.text[i]));
  for (let i = 1; i < tokens.count; i++) {
    if (!breakBefore[i]) continue;
    if (isClosing(i)) {
      breakBefore[i] = 0;
      let j = i + 1;
      while (isClosing(j)) j++;
      if (j < tokens.count && !/^[,;\p{Ll}]/u.test(tokens.text[j])) breakBefore[j] = 1;
    } else if (/^[\p{Ll},;]/u.test(tokens.text[i])) breakBefore[i] = 0;
    else if (/^\d/.test(tokens.text[i]) && isInside(tokens, i)) breakBefore[i] = 0;
  }
}

/** "batted .312 in", "xyz.114"; not "in the town.23 It": where a note is. */
const isInside = ({ start, end, text }: Tokens, i: number): boolean =>
  start[i] === end[i - 1] && !/^\p{Lu}/u.test(text[i + 1] ?? '');
