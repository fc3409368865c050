import { offsetOf } from '../record/offsets.ts';
import type { OffsetUnit } from '../record/types.ts';
import type { Finding } from './gates.ts';

/** How much a finding weighs: an error fails the run, warnings do when there are too many, a note never does. */
export type Level = 'error' | 'warning' | 'note';

/** A finding as users see it; plain data, so that it can come from another thread. */
export interface PlacedFinding {
  readonly rule: string;
  readonly level: Level;
  readonly message: string;
  /** The words that it is about, in one line; of a mark that is never closed, the line from there on. */
  readonly excerpt: string;
  /** The path of the file as given, or the id of the record. */
  readonly file: string;
  /** Lines and columns from 1, in UTF-16 units; null where the article as a whole is meant. */
  readonly region: Region | null;
}

export interface Region {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column behind the last character. */
  readonly endColumn: number;
}

/**
 * @param text the file as it was read: of HTML and Markdown, with the markup
 * @param unit the unit of the finding's offsets
 */
export function placeFinding(
  { rule, span, message, excerpt }: Finding,
  level: Level,
  file: string,
  text: string,
  unit: OffsetUnit,
): PlacedFinding {
  if (!span) return { rule, level, message, excerpt, file, region: null };
  const start = offsetOf(text, span.start, unit);
  const [line, column] = lineAndColumn(text, start);
  const [endLine, endColumn] = lineAndColumn(text, offsetOf(text, span.end, unit));
  const words = excerpt || /[^\n\r]*/.exec(text.slice(start))![0];
  return {
    rule,
    level,
    message,
    excerpt: words.replace(/\s+/g, ' ').trim(),
    file,
    region: { line, column, endLine, endColumn },
  };
}

function lineAndColumn(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset);
  return [before.split('\n').length, offset - before.lastIndexOf('\n')];
}
