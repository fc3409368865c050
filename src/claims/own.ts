import { JUDGING, NAMING } from '../lexicon/cues.ts';
import type { Attribution } from '../quotes/quote.ts';
import { lowerBound } from '../speakers/search.ts';
import { behindDateline, LONGEST_DATELINE } from '../text/dateline.ts';
import type { Document, Span } from '../text/document.ts';
import { firstFinite } from './clause.ts';
import { behindLabel, isDebris, mayHoldDebris } from './debris.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun, type Run } from './finite.ts';
import { markHidden, markVerb } from './hidden-verbs.ts';
import { ownPart } from './mains.ts';
import { tokensOf } from './passage.ts';
import { sentencesInMarks } from './put-forward.ts';
import { isClause } from './things.ts';

/** What a declarative sentence ends with. */
const CLOSERS: ReadonlySet<string> = new Set('.!”"’\')');
/** "Here are five rules:" */
const ANNOUNCES = /^(?:here|below|this|these|what|sign up)\b|\bfollowing:/i;
/** "By Ann Lee, who covers schools.", "Photo by Ann Lee", "Source: NATO"; but not "By law, the mayor resigns", "Related studies have failed". */
const BYLINE = /^(?:by (?:\p{Lu}[\p{L}.’'-]*,? ){2,}(?:who|is an?)\b|(?:photo|image|photograph|illustration)s? (?:by|from|courtesy)\b|(?:photo|image|photograph|illustration|credit|source|related|updated|published|posted)s?(?: (?:credit|stor(?:y|ies)))?(?: ?[:;/|]| (?:by|from|courtesy|at|on)\b(?!.*, ))|read more|see also|copyright|©|\(c\)|all (?:content|rights))/iu; // biome-ignore format: one pattern
/** What it begins with: few sentences are asked. */
const LINES: ReadonlySet<string> = new Set('by photo photos image images photograph photographs illustration illustrations credit credits source sources related updated published posted read see copyright © ( all'.split(' ')); // biome-ignore format: a list
const LICENCE = /\b(?:licen[cs]ed under|creative commons|all rights reserved|terms of (?:use|service))\b/i;
const INSTRUCTION = /^(?:click|read|subscribe|sign up|follow|share|see|watch|listen|download|call|email|contact)\b/i;
const CONTACT = /^for (?:more|further|additional) (?:information|details)\b/i;
const CAPTION = /(?:^|[.!?] )(?:image|photo|credit|picture|file photo)\s*[:/]/i;

/** A sentence of the article's own. */
export interface Own extends Span {
  /** What somebody is told to want, hold or ask for in it: nothing is cut in there. */
  readonly shut: readonly Run[];
}

/**
 * The article's own claims: declarative sentences in which nobody is cited. Bylines, captions, licence lines, questions and
 * instructions are none, nor is what begins in lower case: the rest of a torn sentence. A dateline is cut off.
 *
 * @param puts by attribution, whether something is put forward by whom it cites
 */
export function ownSentences(
  doc: Document,
  tokens: ClauseTokens,
  attributions: readonly Attribution[],
  puts: (attribution: number) => boolean,
): Own[] {
  const { text } = doc;
  const isUnsaid = attributions.map((a, k) => isWhatCalled(doc, tokens, a) || (!puts(k) && isDeed(doc, tokens, a)));
  const shut = shutRuns(doc, tokens, attributions, isUnsaid);
  const cited = citedSentences(doc, tokens, attributions, isUnsaid);
  for (const { verb, cue, source } of attributions)
    if (verb && cue.length && source.length) markVerb(doc, tokens, cue[0]);
  const hasCaption = CAPTION.test(text);
  const hasLicence = LICENCE.test(text);
  const mayHold = mayHoldDebris(text);
  const captioned = doc.paragraphs.map((p) => hasCaption && CAPTION.test(text.slice(p.start, p.end)));
  return doc.sentences.flatMap((s, k): Own[] => {
    if (captioned[s.paragraph]) return [];
    const words = text.slice(s.start, s.end);
    if (!isDeclarative(tokens, words, s) || (LINES.has(tokens.lower[s.first]) && BYLINE.test(words))) return [];
    if (CONTACT.test(words) || isInstruction(tokens, s.first, words)) return [];
    const { start } = doc.paragraphs[s.paragraph];
    const opens = s.start === start;
    const mayBePlaced = s.start < start + LONGEST_DATELINE; // "ORLE, Nor. | (WKBN) — The lock"
    const begins = opens
      ? behindLabel(text, behindDateline(doc, start))
      : mayBePlaced
        ? behindDateline(doc, start)
        : s.start;
    let { first } = s;
    while (first < s.last && tokens.start[first] < begins) first++;
    if (s.last - first < 3 || /^\p{Ll}/u.test(words)) return [];
    if (!hasFinite(tokens, { first, last: s.last })) markHidden(tokens, first, s.last);
    // the slowest patterns last: few sentences come so far
    const whole = { first, last: s.last };
    if (!hasFinite(tokens, whole) || (hasLicence && LICENCE.test(words))) return [];
    const isLine = opens && s.end >= doc.paragraphs[s.paragraph].end;
    if (isDebris(words, tokens, whole, isLine, mayHold)) return [];
    const quoted = cited.get(k);
    const told = quoted && tokensOf(doc, quoted);
    const own = told ? ownPart(tokens, whole, told) : whole;
    if (!own) return [];
    const inside = shut.get(k) ?? [];
    const end = own.last === s.last ? s.end : tokens.end[own.last - 1];
    return [{ start: tokens.start[own.first], end, shut: told ? [...inside, told] : inside }];
  });
}

/** "The plan has a flaw:" is; "It must:" and "Here are five rules:" are not. */
function isDeclarative(tokens: ClauseTokens, words: string, { first, last }: Run): boolean {
  const mark = words.trimEnd().slice(-1);
  if (CLOSERS.has(mark)) return true;
  return (
    mark === ':' && isNoun(tokens.tag[last - 2]) && !ANNOUNCES.test(words) && firstFinite(tokens, first, last) >= 0
  );
}

/** "Watch the clip here"; but not "Follow-up studies are needed", "Email inquiry bruises a bid". */
function isInstruction(tokens: ClauseTokens, first: number, words: string): boolean {
  if (tokens.tag[first] !== 'VERB' || !INSTRUCTION.test(words) || tokens.text[first + 1] === '-') return false;
  return !(tokens.tag[first + 1] === 'NOUN' && isFiniteAt(tokens, first + 2));
}

/**
 * "The king signed the bill", "plans to close the mill", "accused Lee of theft", "believes the mill is old", "the mill, called
 * “the Tooth”": done, wanted, held or named, and nobody is cited; but not “Never!” she objected, "it should go, she pleaded".
 */
function isDeed(doc: Document, tokens: ClauseTokens, attribution: Attribution): boolean {
  const { kind, type, content, cue } = attribution;
  if (!cue.length) return kind === 'other' && type === 'direct';
  if (kind === 'other' && (type === 'direct' || NAMING.has(tokens.lower[tokensOf(doc, cue[0]).last - 1]))) return true; // "also called “the Tooth” by sailors"
  if (kind === 'other' && tokens.lower[tokensOf(doc, cue[0]).first] === 'reportedly') return true; // "has reportedly left"
  if (type === 'direct' || sentencesInMarks(doc, tokens, attribution).length) return false;
  return cue[0].start < content[0].start || !isClause(tokens, tokensOf(doc, content[0]));
}

/** "(She left) what she called “a mess”": somebody’s words for a thing in what the article tells. */
function isWhatCalled(doc: Document, tokens: ClauseTokens, { verb, cue, source }: Attribution): boolean {
  if (!verb || !JUDGING.has(verb.lemma) || !cue.length) return false;
  const start = source.length ? Math.min(source[0].start, cue[0].start) : cue[0].start;
  return tokens.lower[tokensOf(doc, { start, end: start + 1 }).first - 1] === 'what';
}

/** By sentence, the clauses that somebody is told to want, hold or ask for in it. */
function shutRuns(
  doc: Document,
  tokens: ClauseTokens,
  attributions: readonly Attribution[],
  isUnsaid: readonly boolean[],
): ReadonlyMap<number, readonly Run[]> {
  const out = new Map<number, Run[]>();
  attributions.forEach(({ content }, index) => {
    if (!isUnsaid[index]) return;
    for (const span of content) {
      const run = tokensOf(doc, span);
      if (!holdsClause(tokens, run)) continue;
      const k = sentenceAt(doc, span.start);
      out.set(k, [...(out.get(k) ?? []), run]);
    }
  });
  return out;
}

const sentenceAt = ({ sentences }: Document, offset: number): number =>
  lowerBound(sentences.length, (k) => sentences[k].end, offset + 1);

/** "(believes) the mill is old", "(voiced) a wish that the mill be sold"; not "(backed) a plan that failed". */
function holdsClause(tokens: ClauseTokens, run: Run): boolean {
  for (let i = run.first; i < run.last; i++)
    if (/^(?:that|whether|how|why|what)$/.test(tokens.lower[i]) && !isFiniteAt(tokens, i + 1)) return true;
  return isClause(tokens, run);
}

/** By sentence, from where to where somebody is cited. Of what is unsaid, only in sentences behind that of its cue. */
function citedSentences(
  doc: Document,
  tokens: ClauseTokens,
  attributions: readonly Attribution[],
  isUnsaid: readonly boolean[],
): ReadonlyMap<number, Span> {
  const { sentences } = doc;
  const out = new Map<number, Span>();
  attributions.forEach(({ content, cue, source }, index) => {
    if (isUnsaid[index] && !cue.length) return;
    const told = isUnsaid[index] ? sentenceAt(doc, cue[0].start) : -1;
    for (const span of [...content, ...cue, ...(isSubject(doc, tokens, cue) ? [] : source)]) {
      for (let k = sentenceAt(doc, span.start); k < sentences.length && sentences[k].start < span.end; k++) {
        if (k === told) continue;
        const { start, end } = out.get(k) ?? span;
        out.set(k, { start: Math.min(start, span.start), end: Math.max(end, span.end) });
      }
    }
  });
  return out;
}

/** "(Lee left,) calling it", "(Lee left) and said": is the source the subject of a verb before the cue? */
function isSubject(doc: Document, tokens: ClauseTokens, cue: readonly Span[]): boolean {
  if (!cue.length) return false;
  const { first } = tokensOf(doc, cue[0]);
  const before = tokens.tag[first - 1] === 'ADV' ? first - 2 : first - 1; // "and later said"
  return tokens.lower[first].endsWith('ing') || tokens.tag[before] === 'CCONJ';
}
