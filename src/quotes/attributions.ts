import type { Span, Tokens } from '../text/document.ts';
import type { Draft } from './draft.ts';
import type { InnerDraft } from './inner/inner.ts';
import { kindOf } from './kind.ts';
import type { Attribution, QuoteType } from './quote.ts';
import type { Scene } from './scene.ts';
import type { Run } from './sources/noun-phrases.ts';

interface Entry {
  readonly scene: Scene;
  readonly draft: Draft;
  readonly content: readonly Span[];
  readonly around: Draft | null;
  readonly start: number;
}

/** Turns drafts into attributions with exact spans, in the order of the text. */
export function finish(scene: Scene, outermost: readonly Draft[], inner: readonly InnerDraft[]): Attribution[] {
  const entry = (from: Scene, draft: Draft, around: Draft | null): Entry => {
    const start = Math.min(draft.content[0].first, draft.cue?.first ?? Infinity, draft.source?.first ?? Infinity);
    return { scene: from, draft, content: contentSpans(from, insideMarks(scene, draft)), around, start };
  };
  const entries = [
    ...outermost.map((draft) => entry(scene, draft, null)),
    ...inner.map(({ draft, within, scene: from }) =>
      entry(standsInMarks(scene, draft) ? from : scene, draft, outermost[within]),
    ),
  ].filter(({ content }) => content.length > 0);
  entries.sort((a, b) => a.start - b.start || a.draft.content[0].first - b.draft.content[0].first);
  const place = new Map(entries.map((e, i) => [e.draft, i]));
  let lastOutermost = -1;
  return entries.map((e, i) => {
    const follows = e.draft.rule === 'no-cue' ? lastOutermost : -1;
    if (!e.around) lastOutermost = i;
    return toAttribution(e, follows, e.around ? (place.get(e.around) ?? -1) : -1);
  });
}

/** “He says ‘A’,” she said: of what is said inside marks those one level further in tell; but "She said he thinks it “A”". */
const standsInMarks = ({ region }: Scene, { cue, content: [{ first }] }: Draft): boolean =>
  region[first] >= 0 && region[cue?.first ?? first] === region[first];

/** “We know that A,” she said: the marks around what is itself said inside them are no part of A. */
function insideMarks({ region, regionFirst, regionLast, regions }: Scene, { cue, content }: Draft): Run[] {
  if (!cue || region[cue.first] < 0) return content;
  return content.map(({ first, last }) => {
    const [opened, closed] = [region[first], region[last - 1]];
    const opens = opened >= 0 && first === regionFirst[opened];
    const closes = closed >= 0 && last === regionLast[closed] && regions[closed].closed;
    return { first: opens ? first + 1 : first, last: closes ? last - 1 : last };
  });
}

function toAttribution({ scene, draft, content }: Entry, follows: number, within: number): Attribution {
  const type = typeOf(scene, draft.content);
  return {
    type,
    kind: kindOf(scene, draft, type),
    content,
    cue: draft.cue ? [withoutStop(scene, draft.cue.last, span(scene, draft.cue), CUE_WITH_STOP)] : [],
    source: draft.source ? [sourceSpan(scene, draft.source)] : [],
    verb: draft.verb && { lemma: draft.verb.lemma, stance: draft.verb.entry.stance },
    addressee: draft.addressee ? span(scene, draft.addressee) : null,
    follows,
    within,
    confidence: draft.percent / 100,
    rule: draft.rule,
    evidence: draft.evidence,
  };
}

/** Without the comma that closes an apposition. */
function sourceSpan(scene: Scene, { first, last }: Run): Span {
  while (last - first > 1 && /^[,;:.–—-]$/.test(scene.tokens.text[last - 1])) last--;
  return span(scene, { first, last });
}

function span(scene: Scene, run: Run): Span {
  return { start: scene.tokens.start[run.first], end: scene.tokens.end[run.last - 1] };
}

/** Content without the full stop, commas and brackets at its edges; quotation marks stay. Pieces that touch are joined. */
function contentSpans(scene: Scene, runs: readonly Run[]): Span[] {
  const { tokens, region } = scene;
  const out: Span[] = [];
  for (const whole of [...runs].sort((a, b) => a.first - b.first)) {
    const run = withBrackets(scene, whole);
    let { first, last } = run;
    while (last > first && region[last - 1] < 0 && isEdge(tokens, run, last - 1)) last--;
    while (first < last && region[first] < 0 && NO_START.test(tokens.text[first])) first++;
    if (last <= first || isBare(scene, first, last)) continue;
    const next = withoutStop(scene, last, span(scene, { first, last }));
    const before = out.at(-1);
    if (before && next.start <= before.end)
      out[out.length - 1] = { start: before.start, end: Math.max(before.end, next.end) };
    else out.push(next);
  }
  return out;
}

/** "a tower (known as [“the Tooth”) is shut]": what began inside brackets ends there; one that it opened is closed, or left out. */
function withBrackets({ tokens: { text }, region, doc, sentenceOf }: Scene, { first, last }: Run): Run {
  let opened = -1;
  for (let i = first; i < last; i++) {
    if (region[i] >= 0) continue;
    if (text[i] === '(') opened = i;
    else if (text[i] !== ')') continue;
    else if (opened >= 0) opened = -1;
    else if (isBracketed(text, first, doc.sentences[sentenceOf[first]].first)) return { first, last: i };
  }
  if (opened < 0) return { first, last };
  if (opened === last - 1) return { first, last: opened };
  const closing = text[last] === '.' ? last + 1 : last;
  return text[closing] === ')' ? { first, last: closing + 1 } : { first, last };
}

/** Is a bracket open before token i? */
function isBracketed(text: readonly string[], i: number, from: number): boolean {
  while (i > from && text[i - 1] !== ')' && text[i - 1] !== '(') i--;
  return i > from && text[i - 1] === '(';
}

/** A closing mark that opens nothing, and no word: what is left of “A,” where a pair is not seen. */
const isBare = ({ tokens: { text } }: Scene, first: number, last: number): boolean =>
  text.slice(first, last).every((word) => /^(?:["”“’‘]|''|``)$/.test(word));

/** A mark that ends no content; a bracket that closes none of its own, as in (“A.”) */
const isEdge = ({ text }: Tokens, { first, last }: Run, i: number): boolean =>
  /^(?:[.,;:–—-]|\s+)$/.test(text[i]) || (text[i] === ')' && !text.slice(first, last).includes('('));

/** "cost £2m.", "was ill.": a stop that ends the sentence with the word that it is read as a part of. */
function withoutStop({ tokens, doc, sentenceOf, region }: Scene, last: number, own: Span, stop = WITH_STOP): Span {
  const isLast = doc.sentences[sentenceOf[last - 1]].last === last && region[last - 1] < 0;
  return isLast && stop.test(tokens.text[last - 1]) ? { start: own.start, end: own.end - 1 } : own;
}

/** "posted on X." */
const CUE_WITH_STOP = /^\p{L}+\.$/u;
const WITH_STOP = /^(?:\p{Ll}{2,}|\d[\d.,]*\p{Ll}{1,2})\.$/u;

/** Marks and signs that no content begins with: dashes, stops, symbols and emoji; quotation marks, brackets and currencies may. */
const NO_START = /^[^\p{L}\p{N}"'“”‘’„«»`([{$€£¥#@%§&…]+$/u;

/** Direct: all words of the content stand in marks; mixed: some; indirect: none. */
export function typeOf({ tokens, region }: Scene, runs: readonly Run[]): QuoteType {
  let inside = false;
  let outside = false;
  for (const run of runs) {
    for (let i = run.first; i < run.last; i++) {
      if (region[i] >= 0) inside ||= isWord(tokens, i);
      else outside ||= isWord(tokens, i);
    }
  }
  return !inside ? 'indirect' : outside ? 'mixed' : 'direct';
}

const isWord = ({ tag, text }: Tokens, i: number): boolean =>
  !/^(?:PUNCT|SPACE)$/.test(tag[i]) && !/^[•●▪◦*–—-]$/.test(text[i]);
