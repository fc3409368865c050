import { NAMING } from '../lexicon/cues.ts';
import type { Attribution } from '../quotes/quote.ts';
import { behindDateline } from '../text/dateline.ts';
import type { Document, Span } from '../text/document.ts';
import { behindLabel, isDebris } from './debris.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun } from './finite.ts';
import { isWholeClause } from './joints.ts';
import { tokensOf } from './passage.ts';
import { isClause } from './put-forward.ts';

/** What a declarative sentence ends with. */
const CLOSERS: ReadonlySet<string> = new Set('.!”"’)');
/** "By Ann Lee, who covers schools.", "Photo by Ann Lee", "Source: NATO"; but not "By law, the mayor resigns", "Related studies have failed". */
const BYLINE = /^(?:by (?:\p{Lu}[\p{L}.’'-]*,? ){2,}(?:who|is an?)\b|(?:photo|image|photograph|illustration)s? (?:by|from|courtesy)\b|(?:photo|image|photograph|illustration|credit|source|related|updated|published|posted)s?(?: (?:credit|stor(?:y|ies)))?(?: ?[:;/|]| (?:by|from|courtesy|at|on)\b(?!.*, ))|read more|see also|copyright|©|\(c\)|all (?:content|rights))/iu; // biome-ignore format: one pattern
const LICENCE = /\b(?:licen[cs]ed under|creative commons|all rights reserved|terms of (?:use|service))\b/i;
const INSTRUCTION = /^(?:click|read|subscribe|sign up|follow|share|see|watch|listen|download|call|email|contact)\b/i;
const CONTACT = /^for (?:more|further|additional) (?:information|details)\b/i;
const CAPTION = /(?:^|[.!?] )(?:image|photo|credit|picture|file photo)\s*[:/]/i;

/**
 * The article's own claims: declarative sentences in which nobody is cited. Bylines, captions, licence lines, questions and
 * instructions are none, nor is what begins in lower case: the rest of a torn sentence. A dateline is cut off.
 *
 * @returns a span for each sentence
 */
export function ownSentences(doc: Document, tokens: ClauseTokens, attributions: readonly Attribution[]): Span[] {
  const { text } = doc;
  const cited = citedSentences(
    doc,
    tokens,
    attributions.filter((a) => !isDeed(doc, tokens, a)),
  );
  for (const { verb, cue, source } of attributions)
    if (verb && cue.length && source.length) markVerb(doc, tokens, cue[0]);
  const hasCaption = CAPTION.test(text);
  const captioned = doc.paragraphs.map((p) => hasCaption && CAPTION.test(text.slice(p.start, p.end)));
  return doc.sentences.flatMap((s, k): Span[] => {
    if (captioned[s.paragraph]) return [];
    const end = cited[k] < 0 ? s.end : mainEnd(doc, tokens, s.first, cited[k]);
    if (end < 0) return [];
    const words = text.slice(s.start, s.end);
    if (!CLOSERS.has(words.trimEnd().slice(-1)) || BYLINE.test(words)) return [];
    if (CONTACT.test(words) || isInstruction(tokens, s.first, words)) return [];
    const opens = s.start === doc.paragraphs[s.paragraph].start;
    const begins = opens ? behindLabel(text, behindDateline(doc, s.start)) : s.start;
    let { first } = s;
    while (first < s.last && tokens.start[first] < begins) first++;
    if (s.last - first < 3 || /^\p{Ll}/u.test(words)) return [];
    if (!hasFinite(tokens, { first, last: s.last })) markHidden(tokens, first, s.last);
    // the slowest patterns last: few sentences come so far
    const run = { first, last: s.last };
    const isSentence =
      hasFinite(tokens, run) &&
      !LICENCE.test(words) &&
      !isDebris(words, tokens, run, opens && s.end >= doc.paragraphs[s.paragraph].end);
    return isSentence && tokens.start[first] < end ? [{ start: tokens.start[first], end }] : [];
  });
}

/** "Watch the clip here"; but not "Follow-up studies are needed", "Email inquiry bruises a bid". */
function isInstruction(tokens: ClauseTokens, first: number, words: string): boolean {
  if (tokens.tag[first] !== 'VERB' || !INSTRUCTION.test(words) || tokens.text[first + 1] === '-') return false;
  return !(tokens.tag[first + 1] === 'NOUN' && isFiniteAt(tokens, first + 2));
}

/**
 * "The king signed the bill", "plans to close the mill", "the mill, called “the Tooth”": done, wanted or named, and nobody is
 * cited; but not "believes the mill is old".
 */
function isDeed(doc: Document, tokens: ClauseTokens, attribution: Attribution): boolean {
  const { kind, type, content, cue } = attribution;
  const isName = cue.length > 0 && NAMING.has(tokens.lower[tokensOf(doc, cue[0]).last - 1]); // "also called “the Tooth” by sailors"
  if ((kind === 'other' && (type === 'direct' || isName)) || isHeldByNobody(doc, tokens, attribution)) return true;
  const isUnsaid = (kind === 'other' || kind === 'attitude') && type === 'indirect';
  return isUnsaid && !isClause(tokens, tokensOf(doc, content[0]));
}

/** "It is believed that the bell is old": what nobody is told to believe. */
function isHeldByNobody(doc: Document, tokens: ClauseTokens, { kind, cue }: Attribution): boolean {
  if (kind !== 'attitude' || !cue.length) return false;
  const { first } = tokensOf(doc, cue[0]);
  return tokens.tag[first] === 'AUX' && tokens.lower[first - 1] === 'it';
}

/** "Roth doubts the plan", "the team plans to go": a cue behind its source is a verb, if tagged as a noun. */
function markVerb(doc: Document, tokens: ClauseTokens, cue: Span): void {
  const { first, last } = tokensOf(doc, cue);
  const isPlain =
    last - first === 1 && tokens.tag[first] === 'NOUN' && /^(?:NOUN|PROPN|ADJ)$/.test(tokens.tag[first - 1]);
  if (isPlain && /^(?:DET|PART)$/.test(tokens.tag[last])) tokens.finite[first] = 1;
}

/** "The deal marks the start": of a sentence without a verb the word that is one, if tagged as a noun. */
function markHidden({ finite, tag, lower, lemma }: ClauseTokens, first: number, last: number): void {
  for (let i = first + 2; i < last - 1; i++) {
    const isVerb = tag[i] === 'NOUN' && lower[i].endsWith('s') && lower[i] !== lemma[i] && isNoun(tag[i - 1]);
    if (!isVerb || tag[i + 1] !== 'DET' || tag[first] !== 'DET') continue;
    finite[i] = 1;
    return;
  }
}

/** Where the clause ends that stands before the comma behind which somebody is cited: "Lee left the club, | calling it a mess"; -1 for none. */
function mainEnd({ tokens: { start, end } }: Document, tokens: ClauseTokens, first: number, at: number): number {
  const { tag, lower, text, finite } = tokens;
  let last = first;
  while (last < tokens.count && start[last] < at) last++;
  let i = last;
  while (i > first && i > last - 4 && text[i] !== ',') i--;
  if (text[i] !== ',' || i < first + 3) return -1;
  // "Based on its rules, Lee said", "In his address, she said": no clause
  if (/^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tag[i + 1]) || /^(?:i|you|he|she|it|we|they)$/.test(lower[i + 1])) return -1;
  if (/(?:ing|ed)$/.test(lower[first]) || finite[i - 1] === 1) return -1;
  return isWholeClause(tokens, { first, last: i }) ? end[i - 1] : -1;
}

/** By sentence, where the first part of a quote stands in it; -1 for none. */
function citedSentences(doc: Document, tokens: ClauseTokens, attributions: readonly Attribution[]): Int32Array {
  const out = new Int32Array(doc.sentences.length).fill(-1);
  for (const { content, cue, source } of attributions) {
    for (const span of [...content, ...cue, ...(isSubject(doc, tokens, cue) ? [] : source)]) {
      let low = 0;
      let high = doc.sentences.length;
      while (low < high) {
        const mid = (low + high) >> 1;
        if (doc.sentences[mid].end <= span.start) low = mid + 1;
        else high = mid;
      }
      for (let k = low; k < doc.sentences.length && doc.sentences[k].start < span.end; k++)
        out[k] = out[k] < 0 ? span.start : Math.min(out[k], span.start);
    }
  }
  return out;
}

/** "(Lee left,) calling it", "(Lee left) and said": is the source the subject of a verb before the cue? */
function isSubject(doc: Document, tokens: ClauseTokens, cue: readonly Span[]): boolean {
  if (!cue.length) return false;
  const { first } = tokensOf(doc, cue[0]);
  return tokens.lower[first].endsWith('ing') || tokens.tag[first - 1] === 'CCONJ';
}
