/**
 * Where a text made from a file (HTML, Markdown) stands in that file: a table of segments in the order of both, as source
 * maps keep one. All offsets are UTF-16 units, of the text and of the decoded file.
 */

/** Parallel columns, one entry a segment; plain arrays, so that the table can go to another thread. */
export interface OriginMap {
  /** Where the segment begins and ends in the text; ascending, without overlap. What lies between is made up: line ends. */
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Where it begins and ends in the file. Of the same length: letter for letter. Else only as a whole: `&amp;` for "&". */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A file as decoded, and the table that leads back to it. */
export interface Origin {
  readonly text: string;
  readonly map: OriginMap;
}

/** Puts a text together from pieces of a file and keeps account of where they stood. */
export class OriginBuilder {
  #text: string[] = [];
  #length = 0;
  #last = '';
  readonly #start: number[] = [];
  readonly #end: number[] = [];
  readonly #from: number[] = [];
  readonly #to: number[] = [];

  get length(): number {
    return this.#length;
  }

  /** The last character put in, or "". */
  get last(): string {
    return this.#last;
  }

  /** Adds what stands in the file at [from, to); letter for letter where the lengths agree. */
  add(text: string, from: number, to: number): void {
    if (text === '') return;
    const i = this.#end.length - 1;
    const verbatim = to - from === text.length;
    const goesOn = verbatim && this.#end[i] === this.#length && this.#to[i] === from;
    if (goesOn && this.#to[i] - this.#from[i] === this.#end[i] - this.#start[i]) {
      this.#end[i] += text.length;
      this.#to[i] = to;
    } else {
      this.#start.push(this.#length);
      this.#end.push(this.#length + text.length);
      this.#from.push(from);
      this.#to.push(to);
    }
    this.addMadeUp(text);
  }

  /** Adds what the file does not hold: the line ends between blocks. */
  addMadeUp(text: string): void {
    this.#text.push(text);
    this.#length += text.length;
    this.#last = text.at(-1) ?? this.#last;
  }

  build(): { text: string; map: OriginMap } {
    return {
      text: this.#text.join(''),
      map: { start: this.#start, end: this.#end, from: this.#from, to: this.#to },
    };
  }
}

/**
 * Where a span of the text stands in the file. A span that begins or ends inside a segment that only maps as a whole takes
 * all of it; one that holds nothing of the file stands, empty, behind what comes before it.
 */
export function originOf(map: OriginMap, start: number, end: number): { start: number; end: number } {
  const first = firstAbove(map.end, start);
  const last = firstAbove(map.start, end - 1) - 1;
  const to = last < 0 ? 0 : endIn(map, last, end);
  if (first > last) return { start: to, end: to };
  return { start: startIn(map, first, start), end: to };
}

const isVerbatim = (map: OriginMap, i: number): boolean => map.to[i] - map.from[i] === map.end[i] - map.start[i];

const startIn = (map: OriginMap, i: number, at: number): number =>
  isVerbatim(map, i) ? map.from[i] + Math.max(0, at - map.start[i]) : map.from[i];

const endIn = (map: OriginMap, i: number, at: number): number =>
  isVerbatim(map, i) ? map.from[i] + Math.min(at, map.end[i]) - map.start[i] : map.to[i];

/** Index of the first of ascending values that is above `limit`. */
function firstAbove(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (values[mid] > limit) high = mid;
    else low = mid + 1;
  }
  return low;
}
