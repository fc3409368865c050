import { MAY_END, NO_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { MONTHS, WHEN } from '../lexicon/calendar.ts';
import { PARTY_WORDS } from '../lexicon/constituencies.ts';
import type { MarkRegion, Sentence, Span, Tokens } from './document.ts';

/**
 * Sentences from wink-nlp's cuts. Where its cuts and the quotation marks disagree the marks win: a closing mark stays
 * with its sentence, and `“…?” she asked` is not cut behind the question mark.
 */

const TERMINAL = /[.!?…]$/;
/** How a speech tag goes on behind `?”`: “she asked”, “Trump said”, “said Murphy”. */
const TAG_SUBJECT = /^(?:he|she|they|it|i|we|who)$/;

/** Verbs of speech tags, by lemma. */
export interface TagVerbs {
  /** Of saying: “Why?” Trump asked the crowd. */
  says(lemma: string): boolean;
  /** Of judging and the like, which tag a quotation only where no object follows: “Why?” Trump demanded. */
  judges(lemma: string): boolean;
}

/**
 * @param cuts the first token of each of wink's sentences
 * @param verbs tells which lemmas may stand in a speech tag
 */
export function buildSentences(
  text: string,
  tokens: Tokens,
  paragraphs: readonly Span[],
  marks: readonly MarkRegion[],
  cuts: readonly number[],
  verbs: TagVerbs,
): Sentence[] {
  const breakBefore = new Uint8Array(tokens.count + 1);
  for (const first of cuts) breakBefore[first] = 1;
  const closes = new Set(marks.filter((m) => m.closed).map((m) => m.end));
  cutBehindStops(tokens, breakBefore);
  cutBehindTimes(text, tokens, paragraphs, breakBefore);
  cutBeforeSpeech(text, tokens, marks, breakBefore);
  mendCuts(tokens, breakBefore, closes);
  const out: Sentence[] = [];
  let token = 0;
  paragraphs.forEach((paragraph, p) => {
    while (token < tokens.count && tokens.start[token] < paragraph.start) token++;
    let first = token;
    while (token < tokens.count && tokens.start[token] < paragraph.end) {
      token++;
      const ends = token >= tokens.count || tokens.start[token] >= paragraph.end || breakBefore[token] === 1;
      if (!ends) continue;
      out.push({ start: tokens.start[first], end: tokens.end[token - 1], first, last: token, paragraph: p });
      first = token;
    }
  });
  return joinSpeechTags(text, tokens, out, closes, verbs);
}

/** Where wink takes a stop for a part of the word before it. */
function cutBehindStops({ text, lower, count }: Tokens, breakBefore: Uint8Array): void {
  for (let i = 2; i < count; i++) {
    if (!text[i - 1].endsWith('.') || text[i - 1] === '.') continue;
    const isQuoted = /^["“‘'«]$/.test(text[i]);
    if (!/^\p{Lu}/u.test(text[isQuoted ? i + 1 : i] ?? '')) continue;
    const ends = isUnit(text, i - 1) || isWord(text, i - 1, isQuoted) || isSeat(lower, i - 1) || isHour(lower, text, i);
    if (ends) breakBefore[i] = 1;
  }
}

/** "16.20 Asked about", "10:15am The mayor": when a live blog's entry was written is no part of it. */
function cutBehindTimes(text: string, tokens: Tokens, paragraphs: readonly Span[], breakBefore: Uint8Array): void {
  let token = 0;
  for (const { start } of paragraphs) {
    if (!isDigit(text.charCodeAt(start))) continue;
    const time = TIME.exec(text.slice(start, start + LONGEST_TIME));
    if (!time) continue;
    while (token < tokens.count && tokens.start[token] < start + time[0].length) token++;
    breakBefore[token] = 1;
  }
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const TIME =
  /^[0-2]?\d[.:][0-5]\d(?: ?[AaPp]\.?[Mm]\.?)?(?: (?:GMT|BST|CES?T|UTC|[ECP][SD]?T|AES?T|IST))?(?: [-–—|])? (?=["“‘']?\p{Lu})/u;
const LONGEST_TIME = 24;

/** "He flew to the U.S. “We will talk,” he said": what is quoted is a sentence of its own, as “Green Deal” is not. */
function cutBeforeSpeech(text: string, tokens: Tokens, marks: readonly MarkRegion[], breakBefore: Uint8Array): void {
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
  NO_ABBREVIATIONS.has(text[i]) ||
  (/^\p{Lu}\.$/u.test(text[i]) && (isQuoted || (text[i] === 'X.' && text[i - 1] === 'on')));

const UNIT = /^(\d[\d.,]*)?(?:m|bn|tn|k|p|am|pm|kg|km|mph|kph|ft|cm|mm)\.$/;

/** Moves a cut behind closing marks and brackets, and drops cuts before a small letter. */
function mendCuts(tokens: Tokens, breakBefore: Uint8Array, closes: ReadonlySet<number>): void {
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
  }
}

/** `“Why?” Trump said.` and `“Never!” the mayor's aide said.` come as two pieces: one sentence. */
function joinSpeechTags(
  text: string,
  tokens: Tokens,
  sentences: readonly Sentence[],
  closes: ReadonlySet<number>,
  verbs: TagVerbs,
): Sentence[] {
  const out: Sentence[] = [];
  for (const next of sentences) {
    const before = out.at(-1);
    const joins =
      before &&
      before.paragraph === next.paragraph &&
      closes.has(before.end) &&
      /[!?…,]$/.test(
        text
          .slice(0, before.end)
          .slice(-4)
          .replace(/["”’'»]+$/, ''),
      ) &&
      startsWithTag(tokens, next, verbs) &&
      !(out.at(-2)?.paragraph === next.paragraph && saysClause(tokens, next));
    if (!joins) out.push(next);
    else {
      const { end, last, paragraph } = next;
      out[out.length - 1] = { start: before.start, end, first: before.first, last, paragraph };
    }
  }
  return out;
}

/** “It is late,” said Lee. “Why?” *The mayor said it would end in May*: behind what was said before, one with a clause of its own is no tag. */
function saysClause({ tag, lemma, lower, text }: Tokens, s: Sentence): boolean {
  let i = s.first;
  while (i < Math.min(s.last, s.first + 6) && !(tag[i] === 'VERB' && SAYS.test(lemma[i]))) i++;
  if (!SAYS.test(lemma[i] ?? '') || !OPENS_CLAUSE.test(tag[i + 1] ?? '') || WHEN.has(lower[i + 1])) return false;
  for (let k = i + 2; k < s.last && !/^(?:PUNCT|SCONJ)$/.test(tag[k]); k++) {
    if (BEHIND_NOUN.test(lower[k])) return false;
    if (tag[k] === 'AUX' || (tag[k] === 'VERB' && !text[k].endsWith('ing') && lower[k - 1] !== 'to')) return true;
  }
  return false;
}

const SAYS = /^(?:say|add|claim|insist|argue|explain|note|believe)$/;
const OPENS_CLAUSE = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/;
/** "the man who left", "the day he left" */
const BEHIND_NOUN = /^(?:who|which|that|when|where|whose|day|night|morning|evening|week|moment|time)$/;

function startsWithTag(tokens: Tokens, s: Sentence, { says, judges }: TagVerbs): boolean {
  const { tag, lemma, lower, text } = tokens;
  if (says(lemma[s.first]) && tag[s.first] === 'VERB') return true;
  let i = s.first;
  if (TAG_SUBJECT.test(lower[i])) i++;
  else while (i < Math.min(s.last, s.first + 6) && /^(?:PROPN|DET|ADJ|NOUN|PART)$/.test(tag[i])) i++;
  if (i === s.first || i >= s.last) return false;
  const group = i;
  while (i < s.last && (tag[i] === 'ADV' || tag[i] === 'AUX')) i++;
  if (tag[i] !== 'VERB' || TERMINAL.test(text[i])) return false;
  // “Why not?” A third said: “B”
  if (tag[s.first] === 'DET' && text[s.first] !== lower[s.first] && text[i + 1] === ':') return false;
  // a full clause behind the verb is a new sentence
  if (says(lemma[i]) && !tag.slice(group, i).includes('AUX')) return lower[i + 1] !== 'that';
  return (says(lemma[i]) || judges(lemma[i])) && (i + 1 >= s.last || /^(?:PUNCT|ADP|ADV)$/.test(tag[i + 1]));
}
