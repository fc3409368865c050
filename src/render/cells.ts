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

/**
 * Letters of Latin and marks of typography: a column each. To measure anything beyond ASCII, string-width compiles an
 * expression of all emoji, which takes a twelfth of a run on one article; so these are measured and wrapped as a "q"
 * (which no accent is ever composed with).
 */
const NARROW = /[\u00a3\u00b7\u00c0-\u024f\u2013\u2014\u2018-\u201d\u2022\u2026\u20ac\u2192]/g;

/** How many terminal columns a line takes: wide characters count two. */
export const columnsOf = (line: string): number => stringWidth(line.replace(NARROW, 'q'));

/** Wraps to a width in terminal columns. */
export function wrap(text: string, width: number): string {
  const composed = text.normalize(); // as wrap-ansi does
  const wrapped = wrapAnsi(composed.replace(NARROW, 'q'), Math.max(1, width), { hard: true });
  // only blanks come and go in wrapping
  const characters = composed.match(/\S/g) ?? [];
  let next = 0;
  return wrapped.replace(/\S/g, () => characters[next++]);
}

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

const longestLine = (text: string): number => Math.max(...text.split('\n').map(columnsOf));
