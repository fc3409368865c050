import { stringify } from 'csv-stringify/sync';
import { lineOf, speakerName } from '../record/spans.ts';
import type { ArticleRecord, QuoteRecord } from '../record/types.ts';
import type { Renderer } from './renderer.ts';

const HEAD = ['article', 'quote', 'line', 'type', 'kind', 'speaker', 'source', 'cue', 'content', 'confidence', 'start', 'end']; // biome-ignore format: a list

/**
 * `--format csv` and `tsv`: a line for each quote, for spreadsheets. Cells that a spreadsheet would take for a formula begin
 * with an apostrophe (OWASP, CSV injection).
 */
export function renderCsv(delimiter: ',' | '\t'): Renderer {
  const lines = (rows: string[][]) =>
    stringify(rows, { delimiter, record_delimiter: delimiter === ',' ? '\r\n' : '\n', cast: { string: defused } });
  return {
    begin: lines([HEAD]),
    between: '',
    article: ({ record }) => lines(record.quotes.map((quote) => row(record, quote))),
    error: () => null,
    end: '',
  };
}

function row(record: ArticleRecord, quote: QuoteRecord): string[] {
  const { content, cue, source } = quote;
  const speaker = speakerName(record, quote) ?? '';
  return [
    record.id, quote.id, String(quote.line), quote.type, quote.kind, speaker, lineOf(source), lineOf(cue), lineOf(content),
    String(quote.confidence), String(content[0].start), String(content[content.length - 1].end),
  ]; // biome-ignore format: a row
}

const defused = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);
