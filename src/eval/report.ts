import { prf, type Row, type Score } from './score.ts';

const round = (x: number): number => Math.round(x * 10) / 10;

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures of a score as plain data, in per cent with one decimal: what `--format json` prints. */
export interface Report {
  readonly articles: number;
  readonly articlesWithoutPrediction: number;
  readonly rows: Readonly<Record<string, ReportRow>>;
  readonly contentTokens: Figures;
  readonly cue: { readonly exact: Figures; readonly overlap: Figures; readonly head: Figures };
}

export interface ReportRow {
  readonly gold: number;
  readonly predicted: number;
  readonly exact: Figures;
  readonly overlap: Figures;
  readonly endToEnd: Figures;
  /** Share of matched quotes with a gold source whose source shares a word, holds the head, is the same; null for none. */
  readonly source: { readonly any: number; readonly head: number; readonly exact: number } | null;
}

export function toReport(score: Score): Report {
  const { tokens, cue } = score;
  const figures = (hits: number, gold: number, predicted: number): Figures =>
    rounded({ gold: hits, predicted: hits }, gold, predicted);
  return {
    articles: score.articles,
    articlesWithoutPrediction: score.missing,
    rows: Object.fromEntries([...score.rows].map(([name, row]) => [name, reportRow(row)])),
    contentTokens: figures(tokens.shared, tokens.gold, tokens.predicted),
    cue: {
      exact: figures(cue.exact, cue.gold, cue.predicted),
      overlap: figures(cue.overlap, cue.gold, cue.predicted),
      head: figures(cue.head, cue.gold, cue.predicted),
    },
  };
}

function rounded(hits: { gold: number; predicted: number }, gold: number, predicted: number): Figures {
  const { precision, recall, f1 } = prf(hits, gold, predicted);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function reportRow(row: Row): ReportRow {
  const share = (n: number) => round((100 * n) / row.source.matched);
  return {
    gold: row.gold,
    predicted: row.predicted,
    exact: rounded(row.exact, row.gold, row.predicted),
    overlap: rounded(row.overlap, row.gold, row.predicted),
    endToEnd: rounded(row.endToEnd, row.gold, row.predicted),
    source: row.source.matched
      ? { any: share(row.source.any), head: share(row.source.head), exact: share(row.source.exact) }
      : null,
  };
}
