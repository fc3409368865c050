import type { Pair } from './record.ts';

export interface EvalToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Letters or digits, not punctuation. */
  readonly word: boolean;
}

/** The tokens that figures count: runs of letters, marks, digits and underscores, or one other character. */
export function tokenize(text: string): EvalToken[] {
  const out: EvalToken[] = [];
  for (const m of text.matchAll(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu)) {
    out.push({ start: m.index, end: m.index + m[0].length, text: m[0], word: /[\p{L}\p{N}]/u.test(m[0]) });
  }
  return out;
}

/** Trims white space off each span, sorts, and joins spans that touch or have only white space between them. */
export function normalize(spans: readonly Pair[] | undefined, text: string): Pair[] {
  const trimmed = (spans ?? []).map(([s, e]): [number, number] => {
    while (s < e && /\s/.test(text[s])) s++;
    while (e > s && /\s/.test(text[e - 1])) e--;
    return [s, e];
  });
  const out: [number, number][] = [];
  for (const [s, e] of trimmed.filter(([s, e]) => e > s).sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const before = out.at(-1);
    if (before && (s <= before[1] || !text.slice(before[1], s).trim())) before[1] = Math.max(before[1], e);
    else out.push([s, e]);
  }
  return out;
}

/** Indexes of the tokens that the spans touch. */
export function tokensIn(spans: readonly Pair[], tokens: readonly EvalToken[]): Set<number> {
  const out = new Set<number>();
  for (const [start, end] of spans) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (tokens[mid].end <= start) low = mid + 1;
      else high = mid;
    }
    for (let i = low; i < tokens.length && tokens[i].start < end; i++) out.add(i);
  }
  return out;
}

export function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size > b.size ? [b, a] : [a, b];
  let n = 0;
  for (const x of small) if (large.has(x)) n++;
  return n;
}

export const sameSpans = (a: readonly Pair[], b: readonly Pair[]): boolean =>
  a.length === b.length && a.every(([s, e], i) => s === b[i][0] && e === b[i][1]);
