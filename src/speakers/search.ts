import type { Span, Tokens } from '../text/document.ts';

/** Index of the first of `count` ascending values that is not below `limit`. */
export function lowerBound(count: number, value: (i: number) => number, limit: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (value(mid) < limit) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The first token that begins at `offset` or behind it: by far what is searched for most, and so without a call for each step. */
export function tokenAt({ start, count }: Tokens, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (start[mid] < offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** The tokens that begin within a span, `first` to `last` (exclusive). */
export const tokensWithin = (
  tokens: Tokens,
  { start, end }: Span,
): { readonly first: number; readonly last: number } => ({
  first: tokenAt(tokens, start),
  last: tokenAt(tokens, end),
});

/** Which item stands at a token: what a map would be, in a tenth of its space and time. */
export class TokenIndex {
  private readonly items: Int32Array;

  /** @param at the token of each item; of several at one the last is kept */
  constructor(tokens: number, count: number, at: (item: number) => number) {
    this.items = new Int32Array(tokens + 1);
    for (let i = 0; i < count; i++) this.items[at(i)] = i + 1;
  }

  get(token: number): number | undefined {
    return this.items[token] ? this.items[token] - 1 : undefined;
  }

  has(token: number): boolean {
    return this.items[token] > 0;
  }
}
