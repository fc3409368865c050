import stringWidth from 'string-width';
import { longestLine, wrap } from './cells.ts';

/**
 * Draws a table with lines around its cells. (cli-table3 looks each cell over for emoji several times, a third of a whole run
 * on one article; and as it loses wide characters where it wraps, drawing is all that it could do here.)
 *
 * @param widths columns of the terminal for what stands in each cell, into which longer cells are wrapped; by default what
 *   the longest needs
 * @param bold what the words of the head are put in
 */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[] = head.map((_, c) => Math.max(...[head, ...rows].map((row) => longestLine(row[c])))),
  bold: (text: string) => string = (text) => text,
): string {
  const line = (left: string, middle: string, right: string) =>
    left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const inner = line('├', '┼', '┤');
  const drawn = [drawRow(head, widths, bold), ...rows.map((row) => drawRow(row, widths, (text) => text))];
  return `${line('┌', '┬', '┐')}\n${drawn.join(`\n${inner}\n`)}\n${line('└', '┴', '┘')}\n`;
}

function drawRow(cells: readonly string[], widths: readonly number[], style: (text: string) => string): string {
  const wrapped = cells.map((cell, c) => wrap(cell, widths[c]).split('\n'));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, l) => {
    const pieces = wrapped.map((lines, c) => {
      const text = lines[l] ?? '';
      return (text && style(text)) + ' '.repeat(Math.max(0, widths[c] - stringWidth(text)));
    });
    return `│ ${pieces.join(' │ ')} │`;
  }).join('\n');
}
