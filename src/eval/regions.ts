import type { Pair } from './record.ts';

/**
 * Quotation regions as the figures define them, line by line. Kept apart from the engine's own pairing of marks on
 * purpose: a change there must not move the measure.
 */
export function quotationRegions(text: string): Pair[] {
  const lines = text.split('\n');
  const out: [number, number][] = [];
  let base = 0;
  lines.forEach((line, k) => {
    const next =
      lines
        .slice(k + 1)
        .find((l) => l.trim())
        ?.trim() ?? '';
    for (const [s, e] of regionsOfLine(line, next)) out.push([base + s, base + e]);
    base += line.length + 1;
  });
  return out.sort((a, b) => a[0] - b[0]);
}

const NO_OPENER = /^(\d0s|em\b|til\b|cause\b|n\b)/i;

function regionsOfLine(line: string, nextLine: string): Pair[] {
  const out: [number, number][] = [];
  let open = -1;
  let single = -1;
  for (let i = 0; i < line.length; i++) {
    const { mark, length } = markAt(line, i);
    const before = i ? line[i - 1] : ' ';
    const after = i + length < line.length ? line[i + length] : ' ';
    const opener = /[\s([—–-]/.test(before) && !/\s/.test(after);
    const closer = !/\s/.test(before) && /[\s.,;:!?)\]—–\-'’]/.test(after);
    const role = turned(mark, open, opener, closer);
    if (role === '“' || role === '«' || role === '„') {
      if (open < 0) open = i;
      single = -1;
    } else if (role === '”' || role === '»') {
      if (open >= 0) out.push([open, i + length]);
      open = -1;
    } else if (role === '"') {
      if (open < 0) {
        if (!closer || opener) [open, single] = [i, -1];
      } else if (opener && !closer)
        open = i; // the earlier one was never closed
      else {
        out.push([open, i + length]);
        open = -1;
      }
    } else if (open < 0 && /[‘'’]/.test(role)) {
      if (single < 0) {
        const opens = role === '‘' || (role === "'" && opener);
        if (opens && /[\p{L}\p{N}[.…]/u.test(after) && !NO_OPENER.test(line.slice(i + 1, i + 8))) single = i;
      } else if (role !== '‘' && !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
        out.push([single, i + 1]);
        single = -1;
      }
    }
    i += length - 1;
  }
  const runsOn = open >= 0 && (line[open] === '“' || !line.slice(0, open).trim() || /^(“|"|''|``)/.test(nextLine));
  if (runsOn) out.push([open, line.length]);
  return out;
}

function markAt(line: string, i: number): { mark: string; length: number } {
  if (line[i] === "'" && line[i + 1] === "'") return { mark: '"', length: 2 };
  if (line[i] === '`' && line[i + 1] === '`') return { mark: '“', length: 2 };
  return { mark: line[i], length: 1 };
}

/** A curly mark typed the wrong way round counts as the other one. */
function turned(mark: string, open: number, opener: boolean, closer: boolean): string {
  if (mark === '“' && open >= 0 && closer && !opener) return '”';
  if (mark === '”' && open < 0 && opener && !closer) return '“';
  return mark;
}
