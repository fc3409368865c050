import type { Context } from './context.ts';
import type { TokenFeatures } from './features.ts';
import { EDGE_WORD_FEATURES, edgeProposed, edgeSide, writeEdgeWords } from './span-features.ts';
import { LABELS, type Window } from './window.ts';

/** Pairs of labels: the one before, the one behind. */
export const PAIRS = LABELS * LABELS;
/** Sums are kept for this many tokens, the last ones looked at. A power of two; few, so that they stay in the cache. */
const KEPT = 256;

/**
 * Scores of pairs of labels, `edge[p * PAIRS + from * LABELS + to]` for the tokens p - 1 and p of a window. What the words
 * of a pair of tokens give is kept from window to window.
 *
 * A model's weights are 16 bits each, and so are sums of EDGE_FEATURES of them: two are summed as one number
 * (upper * 65536 + lower, both with their signs).
 */
export class EdgeSums {
  /** By hash rows of weights, `width` numbers each. */
  private readonly rows: Int32Array | Float32Array;
  private readonly width: number;
  private readonly mask: number;
  private readonly hashes = new Int32Array(EDGE_WORD_FEATURES);
  /** Sums by token and side, and of which token they are (plus one). */
  private readonly words: Int32Array | Float64Array;
  private readonly wordsOf = new Int32Array(KEPT * 2);

  constructor(weights: Int16Array | Float32Array) {
    const isPacked = weights instanceof Int16Array;
    this.rows = isPacked ? packed(weights) : weights;
    this.width = isPacked ? PAIRS / 2 : PAIRS;
    this.mask = weights.length / PAIRS - 1;
    this.words = new (isPacked ? Int32Array : Float64Array)(KEPT * 2 * this.width);
  }

  /** Forgets the sums of the last document. */
  begin(): void {
    this.wordsOf.fill(0);
  }

  score(f: TokenFeatures, { head, first, last }: Window, context: Context, edge: Int32Array | Float64Array): void {
    for (let p = 1; p < last - first; p++) {
      const side = edgeSide(first + p, head);
      const words = this.wordSums(f, first + p, side);
      this.write(words, this.row(edgeProposed(context, p, side)), edge, p * PAIRS);
    }
  }

  private wordSums(f: TokenFeatures, i: number, side: number): number {
    const { rows, width, hashes, words, wordsOf } = this;
    const slot = (i & (KEPT - 1)) * 2 + (side === 1 ? 0 : 1);
    const base = slot * width;
    const keeps = side === 1 || side === 4;
    if (keeps && wordsOf[slot] === i + 1) return base;
    writeEdgeWords(f, i, side, hashes, 0);
    const a = this.row(hashes[0]);
    const b = this.row(hashes[1]);
    const c = this.row(hashes[2]);
    const d = this.row(hashes[3]);
    for (let j = 0; j < width; j++) words[base + j] = rows[a + j] + rows[b + j] + rows[c + j] + rows[d + j];
    wordsOf[slot] = keeps ? i + 1 : 0;
    return base;
  }

  /** Adds up two rows, one of the kept sums and one of the weights, and writes them out a number for each pair. */
  private write(words: number, row: number, edge: Int32Array | Float64Array, to: number): void {
    const { width } = this;
    if (width === PAIRS) {
      for (let j = 0; j < PAIRS; j++) edge[to + j] = this.words[words + j] + this.rows[row + j];
      return;
    }
    for (let j = 0; j < width; j++) {
      const two = this.words[words + j] + this.rows[row + j];
      const lower = (two << 16) >> 16;
      edge[to + 2 * j] = lower;
      edge[to + 2 * j + 1] = (two - lower) >> 16;
    }
  }

  private row(hash: number): number {
    return (hash & this.mask) * this.width;
  }
}

/** Two at once: as they lie in memory the lower one has no sign. */
function packed({ buffer, byteOffset, length }: Int16Array): Int32Array {
  return new Int32Array(buffer, byteOffset, length / 2).map((two) => two - ((two & 0x8000) << 1));
}
