import { cueHead, sourceHead } from './cues.ts';
import { greedy, matchQuotes, shareSourceWord } from './matches.ts';
import { isCore, isSpeech, type Prepared, type PreparedText, prepareAttributions, prepareText } from './prepare.ts';
import type { EvalRecord } from './record.ts';
import { countShared, sameSpans } from './spans.ts';

/** Hits counted from the gold side and from the predicted side: recall and precision. */
export interface Hits {
  gold: number;
  predicted: number;
}

/** What is counted for one row of the table. */
export interface Row {
  gold: number;
  predicted: number;
  readonly exact: Hits;
  readonly overlap: Hits;
  readonly endToEnd: Hits;
  /** Among matched quotes whose gold has a source. */
  readonly source: { matched: number; any: number; head: number; exact: number };
}

export interface Score {
  readonly articles: number;
  readonly missing: number;
  readonly rows: ReadonlyMap<string, Row>;
  readonly tokens: TokenCounts;
  readonly cue: CueCounts;
}

/** Tokens inside some content, of the gold's, of the prediction's, and of both. */
export interface TokenCounts {
  gold: number;
  predicted: number;
  shared: number;
}

export interface CueCounts {
  gold: number;
  predicted: number;
  exact: number;
  overlap: number;
  head: number;
}

const ROWS = [
  'all',
  'core',
  'direct',
  'mixed',
  'indirect',
  'indirect+speech',
  'indirect+other',
  'speech',
  'non-speech',
];
const CLASSES = ['say', 'act', 'show', 'attitude', 'other', 'none'].map((c) => `cue:${c}`);
const newRow = (): Row => ({
  gold: 0,
  predicted: 0,
  exact: { gold: 0, predicted: 0 },
  overlap: { gold: 0, predicted: 0 },
  endToEnd: { gold: 0, predicted: 0 },
  source: { matched: 0, any: 0, head: 0, exact: 0 },
});

/** The rows that an attribution counts in. */
function rowsOf(a: Prepared): string[] {
  const speech = isSpeech(a);
  const rows = ['all', a.type, speech ? 'speech' : 'non-speech', `cue:${a.cueClass}`];
  if (a.type === 'indirect') rows.push(speech ? 'indirect+speech' : 'indirect+other');
  if (isCore(a)) rows.push('core');
  return rows;
}

/**
 * Scores predictions against gold. Contents are matched one to one, best Dice over tokens first, from 0.5 up; a match is
 * right end to end when the sources share a word, or both have none. Partial and exact matching after Pareti (2015) and
 * Newell et al. (2018).
 */
export function score(gold: readonly EvalRecord[], predicted: ReadonlyMap<string, EvalRecord>): Score {
  const rows = new Map([...ROWS, ...CLASSES].map((name) => [name, newRow()]));
  const tokens = { gold: 0, predicted: 0, shared: 0 };
  const cue = { gold: 0, predicted: 0, exact: 0, overlap: 0, head: 0 };
  for (const record of gold) {
    const doc = prepareText(record);
    const own = prepareAttributions(record.attributions, doc);
    const theirs = prepareAttributions(predicted.get(record.id)?.attributions ?? [], doc).filter(
      (a) => a.contentTokens.size,
    );
    countQuotes(doc, own, theirs, rows);
    countTokens(own, theirs, tokens);
    countCues(doc, own, theirs, cue);
  }
  return { articles: gold.length, missing: gold.filter((g) => !predicted.has(g.id)).length, rows, tokens, cue };
}

function countQuotes(
  doc: PreparedText,
  gold: readonly Prepared[],
  predicted: readonly Prepared[],
  rows: Map<string, Row>,
): void {
  const each = (a: Prepared, count: (row: Row) => void) => {
    for (const name of rowsOf(a)) count(rows.get(name)!);
  };
  for (const a of gold) each(a, (row) => row.gold++);
  for (const a of predicted) each(a, (row) => row.predicted++);
  for (const [g, p] of greedy(gold, predicted, (a, b) => (sameSpans(a.content, b.content) ? 1 : 0), 1)) {
    each(gold[g], (row) => row.exact.gold++);
    each(predicted[p], (row) => row.exact.predicted++);
  }
  for (const { gold: g, predicted: p, right } of matchQuotes(doc, gold, predicted)) {
    each(p, (row) => {
      row.overlap.predicted++;
      if (right) row.endToEnd.predicted++;
    });
    each(g, (row) => {
      row.overlap.gold++;
      if (right) row.endToEnd.gold++;
      if (g.sourceTokens.size) countSource(doc, g, p, row);
    });
  }
}

function countSource(doc: PreparedText, gold: Prepared, predicted: Prepared, row: Row): void {
  row.source.matched++;
  if (shareSourceWord(doc, gold, predicted)) row.source.any++;
  if (predicted.sourceTokens.has(sourceHead(gold.sourceTokens, doc.tokens))) row.source.head++;
  if (sameSpans(gold.source, predicted.source)) row.source.exact++;
}

function countTokens(gold: readonly Prepared[], predicted: readonly Prepared[], total: TokenCounts): void {
  const own = new Set(gold.flatMap((a) => [...a.contentTokens]));
  const theirs = new Set(predicted.flatMap((a) => [...a.contentTokens]));
  total.gold += own.size;
  total.predicted += theirs.size;
  total.shared += countShared(own, theirs);
}

function countCues(
  doc: PreparedText,
  gold: readonly Prepared[],
  predicted: readonly Prepared[],
  total: CueCounts,
): void {
  const once = (list: readonly Prepared[]) => [
    ...new Map(list.filter((a) => a.cueTokens.size).map((a) => [JSON.stringify(a.cue), a])).values(),
  ];
  const own = once(gold);
  const theirs = once(predicted);
  const share = (a: Prepared, b: Prepared) =>
    countShared(a.cueTokens, b.cueTokens) / Math.max(a.cueTokens.size, b.cueTokens.size);
  total.gold += own.length;
  total.predicted += theirs.length;
  total.exact += greedy(own, theirs, (a, b) => (sameSpans(a.cue, b.cue) ? 1 : 0), 1).length;
  total.overlap += greedy(own, theirs, share, 0).length;
  total.head += greedy(
    own,
    theirs,
    (a, b) => (b.cueTokens.has(cueHead(a.cueTokens, doc.tokens).index) ? 1 : 0),
    1,
  ).length;
}

export interface Prf {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 in per cent. */
export function prf(hits: Hits, gold: number, predicted: number): Prf {
  const recall = gold ? hits.gold / gold : 0;
  const precision = predicted ? hits.predicted / predicted : 0;
  const f1 = recall + precision ? (2 * recall * precision) / (recall + precision) : 0;
  return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 };
}
