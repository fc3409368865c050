import { CONFIRMING, HEARSAY } from '../lexicon/cue-nouns.ts';
import { JUDGING } from '../lexicon/cues.ts';
import { PRONOUNCING } from '../lexicon/topics.ts';
import type { Attribution, QuoteKind } from '../quotes/quote.ts';
import { lowerBound } from '../speakers/search.ts';
import type { Document, Span } from '../text/document.ts';
import { isQuotationMark } from './clause-starts.ts';
import { type ClauseTokens, isFiniteAt, isNoun, type Run } from './finite.ts';
import { tokensOf } from './passage.ts';
import { isClause } from './things.ts';
import { isTopic } from './topics.ts';

/** Of acts and attitudes no claims are cut, unless from sentences in marks. */
export const isCut = ({ kind }: Attribution): boolean => kind === 'statement' || kind === 'evidence';

/** “It was a mistake,” Roth apologised; she criticised the plan: “It costs too much.”: whole sentences in marks, whatever the cue. */
export function sentencesInMarks(doc: Document, tokens: ClauseTokens, { type, content }: Attribution): Span[] {
  if (type === 'indirect') return [];
  const out = content.flatMap((span): Span[] => {
    const marked = IN_MARKS.exec(doc.text.slice(span.start, span.end));
    return marked ? [{ start: span.end - marked[1].length, end: span.end }] : [];
  });
  return out.length && isClause(tokens, tokensOf(doc, out[0])) ? out : [];
}

/** From a mark at the start, or behind a colon, to the end of a sentence or the comma before its tag. */
const IN_MARKS = /(?:^|: ?)([“"]\p{Lu}[^”"]*[.!?,…][”"]?)$/u;

/** What of a content is put forward as true; none of a topic ("discussed trade and visas"). */
export function putForward(
  doc: Document,
  tokens: ClauseTokens,
  attributions: readonly Attribution[],
  index: number,
  claimantOf: (attribution: number) => number | null,
): readonly Span[] {
  const { verb, kind, content, type, within } = attributions[index];
  if (!verb || content.length > 1 || type === 'direct' || isBeforeTag(doc, attributions[index])) return content;
  const run = tokensOf(doc, content[0]);
  if (type === 'mixed') return isTopicAround(tokens, run, verb.lemma, kind) ? [] : content;
  const that = behindHearsay(tokens, run);
  if (that >= 0 && (CONFIRMING.has(verb.lemma) || tokens.lemma[that - 1] === 'fact'))
    return [{ start: tokens.start[that], end: content[0].end }];
  // “We have agreed to fine the firms,” Roth said: he claims that already
  const isOwn =
    within >= 0 &&
    isCut(attributions[within]) &&
    claimantOf(index) !== null &&
    claimantOf(within) === claimantOf(index);
  const clause = isClause(tokens, run);
  return (isOwn && !clause) || isTopic(tokens, run, verb.lemma, kind, clause) ? [] : content;
}

/** "Prices top nine pounds, she added.": a clause, though the tags hide its verb; not "the plan, which she bemoaned". */
function isBeforeTag({ text, sentences }: Document, { content, cue, source }: Attribution): boolean {
  if (!cue.length || !source.length) return false;
  const { start, end } = content[0];
  const opens = Math.min(cue[0].start, source[0].start);
  const closes = Math.max(cue[0].end, source[0].end);
  const isTag = /^,\s+$/.test(text.slice(end, Math.max(end, opens))) && /^[.!?]/.test(text.slice(closes, closes + 1));
  const isLong = text.slice(start, end).split(' ', SHORTEST).length === SHORTEST;
  return isTag && isLong && sentences[lowerBound(sentences.length, (k) => sentences[k].end, end)].start === start;
}

/** In words: not "People like Lee, he said". */
const SHORTEST = 4;

/** "bemoaned the “phony system”", but not "called it a “phony system”": words in marks that only stand in a noun phrase. */
const isTopicAround = (tokens: ClauseTokens, run: Run, lemma: string, kind: QuoteKind): boolean =>
  !isQuotationMark(tokens, run.first) &&
  !PRONOUNCING.has(lemma) &&
  !JUDGING.has(lemma) &&
  isTopic(tokens, run, lemma, kind, isClause(tokens, run));

/** "reports that a man had drowned": where what is reported begins; -1 for "the reports that Lee wrote". */
function behindHearsay(tokens: ClauseTokens, { first, last }: Run): number {
  const { tag, lower, lemma } = tokens;
  let head = first;
  while (head < last && /^(?:DET|PRON|ADJ|NUM)$/.test(tag[head])) head++;
  while (head + 1 < last && isNoun(tag[head]) && isNoun(tag[head + 1])) head++;
  const that = head + 1;
  if (!HEARSAY.has(lemma[head]) || lower[that] !== 'that' || tag[that] !== 'SCONJ') return -1;
  return that + 1 < last && !isFiniteAt(tokens, that + 1) ? that : -1;
}
