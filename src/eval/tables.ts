import Table from 'cli-table3';
import type { Comparison } from './compare.ts';
import type { QuoteError } from './errors.ts';
import type { EvalRecord, Pair } from './record.ts';
import type { Report } from './report.ts';

const style = { head: [], border: [] };
const one = (x: number): string => x.toFixed(1);

/** The figures as a table: precision, recall and F1 in per cent. */
export function reportTable(report: Report): string {
  const table = new Table({ head: ['', 'gold', 'found', 'exact F1', 'overlap F1', 'source', 'P', 'R', 'F1'], style });
  for (const [name, row] of Object.entries(report.rows)) {
    if (!row.gold && !row.predicted) continue;
    const { precision, recall, f1 } = row.endToEnd;
    const source = row.source ? one(row.source.any) : '';
    const cells = [one(row.exact.f1), one(row.overlap.f1), source, one(precision), one(recall), one(f1)];
    table.push([name, String(row.gold), String(row.predicted), ...cells]);
  }
  const { contentTokens: t, cue } = report;
  return (
    `${report.articles} articles, ${report.articlesWithoutPrediction} of them without a prediction. ` +
    `P, R, F1: end to end (content and source).\n${table.toString()}\n` +
    `content tokens: P ${one(t.precision)}  R ${one(t.recall)}  F1 ${one(t.f1)}\n` +
    `cues: exact F1 ${one(cue.exact.f1)}, overlap F1 ${one(cue.overlap.f1)}, head F1 ${one(cue.head.f1)}\n`
  );
}

/** The errors one below the other, gold above prediction. */
export function errorsText(errors: readonly QuoteError[]): string {
  const side = (name: string, s: QuoteError['gold']) =>
    s
      ? `  ${name}  source: ${s.source || '–'} | cue: ${s.cue || '–'}\n             ${s.content.replace(/\s+/g, ' ')}\n`
      : '';
  return errors
    .map((e, i) => `\n${i + 1}. ${e.kind} in ${e.id}\n${side('gold ', e.gold)}${side('found', e.predicted)}`)
    .join('');
}

/** What got better and what got worse from A to B. */
export function comparisonTable(comparison: Comparison, gold: readonly EvalRecord[]): string {
  const table = new Table({ head: ['end-to-end F1', 'A', 'B', 'B − A', '95% interval'], style });
  for (const { row, a, b, difference, interval } of comparison.rows) {
    table.push([row, one(a), one(b), one(difference), `${one(interval[0])} to ${one(interval[1])}`]);
  }
  const texts = new Map(gold.map((g) => [g.id, g.text]));
  const words = (id: string, spans: readonly Pair[]) => spans.map(([s, e]) => texts.get(id)!.slice(s, e)).join(' … ');
  const list = (name: string, changes: Comparison['better']) =>
    `\n${name} (${changes.length})\n` +
    changes
      .map(
        ({ id, gold: g }) =>
          `  ${id}: ${words(id, g.source) || '–'} | ${words(id, g.cue) || '–'} | ${words(id, g.content).replace(/\s+/g, ' ')}\n`,
      )
      .join('');
  return `${table.toString()}\n${list('right in B only', comparison.better)}${list('right in A only', comparison.worse)}`;
}
