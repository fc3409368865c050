import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

/** Makes text safe and plain for a terminal cell: no escapes, tabs, line ends or other control characters. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Wraps to a width in terminal columns: wide characters count two. (cli-table3's own wrapping loses them.) */
export const wrap = (text: string, width: number): string => wrapAnsi(text, Math.max(1, width), { hard: true });

/**
 * Shares a table's width among its columns: the last one takes what the others leave.
 *
 * @param wants the widest each of the others may become
 */
export function columnWidths(total: number, cells: readonly (readonly string[])[], wants: readonly number[]): number[] {
  const columns = wants.length + 1;
  const inner = total - (columns + 1) - 2 * columns; // borders and a blank on each side
  const natural = wants.map((want, c) => Math.min(want, Math.max(...cells.map((row) => longestLine(row[c])))));
  const used = natural.reduce((a, b) => a + b, 0);
  return [...natural, Math.max(10, inner - used)];
}

const longestLine = (text: string): number => Math.max(...text.split('\n').map((line) => stringWidth(line)));
