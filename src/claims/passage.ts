import { tokensWithin } from '../speakers/search.ts';
import type { Document, Sentence, Span } from '../text/document.ts';
import { startsClause } from './clause-starts.ts';
import { type ClauseTokens, type Run, withFinite } from './finite.ts';
import { isWholeClause } from './whole.ts';

/** Words to be cut into propositions: a stretch of the article, or the parts of a quotation that its attribution parts. */
export interface Passage {
  readonly tokens: ClauseTokens;
  /** Its sentences, or what of them belongs to it, as runs of `tokens`. */
  readonly sentences: readonly Run[];
  /** The exact spans of a run: one for each part that it reaches into, without the marks between. */
  readonly spansOf: (run: Run) => Span[];
}

/**
 * The words of a quote's content. “The bridge,” Lind said, “is safe.” reads as one sentence: where two parts stand in the
 * same sentence of the article, and are not a whole clause each, what stands between is left out.
 *
 * @param tokens all tokens of the article
 */
export function passageOf(doc: Document, tokens: ClauseTokens, content: readonly Span[]): Passage {
  if (content.length > 1) return joined(doc, tokens, content);
  const spansOf = (run: Run) => [clip(spanOf(tokens, run), content[0])];
  return { tokens, sentences: sentencesOf(doc, tokensOf(doc, content[0])), spansOf };
}

/** The tokens of the parts, put together as if nothing stood between. */
function joined(doc: Document, tokens: ClauseTokens, content: readonly Span[]): Passage {
  const from: number[] = [];
  const sentences: { first: number; last: number }[] = [];
  let sentence = -1;
  let before: Run = { first: 0, last: 0 };
  for (const span of content) {
    for (const piece of sentencesOf(doc, tokensOf(doc, span))) {
      const own = sentenceAt(doc.sentences, piece.first);
      const start = from.length;
      for (let i = piece.first; i < piece.last; i++) from.push(i);
      const goesOn = own === sentence && !/[.!?]/.test(lastWords(doc, from, start));
      const isNew = isWholeClause(tokens, before) && startsClause(tokens, piece.first, piece.last);
      if (goesOn && !isNew) sentences[sentences.length - 1].last = from.length;
      else sentences.push({ first: start, last: from.length });
      sentence = own;
      before = piece;
    }
  }
  const pick = <T>(column: readonly T[]): T[] => {
    const out = new Array<T>(from.length); // as `align` makes them: code that reads both is fast where all are of one kind
    for (let k = 0; k < from.length; k++) out[k] = column[from[k]];
    return out;
  };
  const pickPlaces = (column: Int32Array): Int32Array => {
    const out = new Int32Array(from.length); // `from` itself would go through an iterator
    for (let k = 0; k < from.length; k++) out[k] = column[from[k]];
    return out;
  };
  const view = withFinite(
    {
      count: from.length,
      start: pickPlaces(tokens.start),
      end: pickPlaces(tokens.end),
      text: pick(tokens.text),
      lower: pick(tokens.lower),
      lemma: pick(tokens.lemma),
      tag: pick(tokens.tag),
      word: pick(tokens.word),
    },
    sentences,
  );
  const spansOf = ({ first, last }: Run): Span[] => {
    const out: Span[] = [];
    for (const span of content) {
      let a = first;
      let b = last;
      while (a < b && view.end[a] <= span.start) a++;
      while (b > a && view.start[b - 1] >= span.end) b--;
      while (a < b && a > first && isMark(view.text[a])) a++;
      while (b > a && b < last && isMark(view.text[b - 1])) b--;
      if (b > a) out.push(clip(spanOf(view, { first: a, last: b }), span));
    }
    return out;
  };
  return { tokens: view, sentences, spansOf };
}

/** The last two tokens before one: a full stop may stand before a closing mark. */
const lastWords = ({ tokens }: Document, from: readonly number[], before: number): string =>
  from
    .slice(Math.max(0, before - 2), before)
    .map((i) => tokens.text[i])
    .join('');

const isMark = (text: string): boolean => /^[,;:–—"“”„«»'‘’-]+$|^``$/.test(text);

const spanOf = ({ start, end }: ClauseTokens, { first, last }: Run): Span => ({
  start: start[first],
  end: end[last - 1],
});

const clip = (span: Span, within: Span): Span => ({
  start: Math.max(span.start, within.start),
  end: Math.min(span.end, within.end),
});

export const tokensOf = ({ tokens }: Document, span: Span): Run => tokensWithin(tokens, span);

function sentencesOf(doc: Document, run: Run): Run[] {
  const out: Run[] = [];
  let { first } = run;
  for (
    let k = sentenceAt(doc.sentences, run.first);
    k < doc.sentences.length && doc.sentences[k].first < run.last;
    k++
  ) {
    const last = Math.min(run.last, doc.sentences[k].last);
    if (last > first) out.push({ first, last });
    first = last;
  }
  return out;
}

export function sentenceAt(sentences: readonly Sentence[], token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (sentences[mid].last <= token) low = mid + 1;
    else high = mid;
  }
  return low;
}
