import { type Origin, originOf } from '../input/origins.ts';
import type { Span } from '../text/document.ts';
import { convertOffsets } from './offsets.ts';
import type { BoundsRecord, OffsetUnit, SpanRecord } from './types.ts';

/** Where spans of a text stand, as users get it: in the unit they asked for, and in the file the text was taken from. */
export interface Places {
  bounds(span: Span): BoundsRecord;
  span(span: Span): SpanRecord;
  /** Line and column from 1, in UTF-16 units, in the file the text was taken from, or in the text where it is the file. */
  lineAndColumn(offset: number): { line: number; column: number };
}

/**
 * @param spans all that will be asked for
 * @param origin the file that the text was taken from; null where the text is the file
 */
export function findPlaces(text: string, spans: Iterable<Span>, unit: OffsetUnit, origin: Origin | null): Places {
  const all = unit === 'utf16' && !origin ? [] : [...spans]; // which need no conversion
  const at = convertOffsets(text, ends(all), unit);
  const inFile = origin && originPlaces(origin, all, unit);
  const bounds = (s: Span): BoundsRecord => {
    const { start, end } = s;
    return inFile ? { start: at(start), end: at(end), origin: inFile(s) } : { start: at(start), end: at(end) };
  };
  const lines = lineStarts(origin?.text ?? text);
  return {
    bounds,
    span: (s) => {
      const { start, end, origin: place } = bounds(s);
      const words = text.slice(s.start, s.end);
      return place ? { start, end, text: words, origin: place } : { start, end, text: words };
    },
    lineAndColumn: (offset) => {
      const there = origin ? originOf(origin.map, offset, offset + 1).start : offset;
      const line = lastNotAfter(lines.length, (i) => lines[i], there);
      return { line: line + 1, column: there - lines[line] + 1 };
    },
  };
}

function originPlaces({ text, map }: Origin, spans: readonly Span[], unit: OffsetUnit): (span: Span) => Span {
  const find = ({ start, end }: Span): Span => originOf(map, start, end);
  const at = convertOffsets(text, ends(spans.map(find)), unit);
  return (span) => {
    const { start, end } = find(span);
    return { start: at(start), end: at(end) };
  };
}

function* ends(spans: readonly Span[]): Generator<number> {
  for (const { start, end } of spans) {
    yield start;
    yield end;
  }
}

function lineStarts(text: string): number[] {
  const out = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) out.push(i + 1);
  return out;
}

/** Index of the last of `count` ascending values that is not above `limit`, or -1. */
export function lastNotAfter(count: number, value: (i: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value(mid) <= limit) low = mid + 1;
    else high = mid;
  }
  return low - 1;
}
