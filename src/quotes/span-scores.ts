import { Context } from './context.ts';
import type { TokenFeatures } from './features.ts';
import { Position } from './position.ts';
import {
  AROUND,
  EDGE_WORD_FEATURES,
  edgeProposed,
  edgeSide,
  PAIR,
  TOKEN,
  writeAround,
  writeEdgeWords,
  writePair,
  writeToken,
} from './span-features.ts';
import { LABELS, LONGEST_WINDOW, type Window } from './window.ts';
import { type Group, hashOf, newScratch } from './written.ts';

/** Scores of a window's labels, `node[p * LABELS + label]`, and of pairs, `edge[(p * LABELS + from) * LABELS + to]`. */
export interface SpanScores {
  readonly node: Float64Array;
  readonly edge: Float64Array;
}

/** Room for the scores of any window. */
export const newScores = (): SpanScores => ({
  node: new Float64Array(LONGEST_WINDOW * LABELS),
  edge: new Float64Array(LONGEST_WINDOW * LABELS * LABELS),
});

/** Weights of stage two: for each hashed feature one for each label, for each edge feature one for each pair of labels. */
export interface SpanWeights {
  readonly node: Int8Array | Float32Array;
  readonly edge: Int16Array | Float32Array;
  /** Added once where a source is chosen: most cues have one. */
  readonly sourceBonus: number;
}

const PAIRS = LABELS * LABELS;
/** Sides (before, behind) times segments that the sums of a token's own features are kept for. */
const PLACES = 8;
/** Sums are kept for this many tokens, the last ones looked at: more than a window has. A power of two. */
const KEPT = 1024;

/**
 * Stage two's scores with a model's weights, document after document. A token stands in several windows, and its
 * surroundings seldom change from one to the next: sums are kept where the features are the same, which changes nothing in
 * the scores. All space is taken once: new arrays for each article cost more than the sums.
 */
export class SpanScorer {
  private readonly node: SpanWeights['node'];
  private readonly edge: SpanWeights['edge'];
  private readonly context = new Context();
  private readonly at = new Position();
  private readonly written = newScratch(AROUND.count);
  private readonly hashes = new Int32Array(EDGE_WORD_FEATURES);
  /** Sums of a token's own features by token and place, and of which token they are (plus one). */
  private readonly own = new Float64Array(KEPT * PLACES * LABELS);
  private readonly ownOf = new Int32Array(KEPT * PLACES);
  /** The same for the words of an edge, by token and side. */
  private readonly words = new Float64Array(KEPT * 2 * PAIRS);
  private readonly wordsOf = new Int32Array(KEPT * 2);
  private readonly around = new Float64Array(LABELS);
  private readonly pair = new Float64Array(LABELS);
  private readonly proposed = new Float64Array(PAIRS);
  private readonly scores = newScores();

  constructor({ node, edge }: SpanWeights) {
    this.node = node;
    this.edge = edge;
  }

  /** Forgets the sums of the last document. */
  begin(): void {
    this.ownOf.fill(0);
    this.wordsOf.fill(0);
  }

  /** @returns scores that are valid until the next call */
  score(f: TokenFeatures, window: Window): SpanScores {
    this.context.move(f, window);
    this.scoreNodes(f, window);
    this.scoreEdges(f, window);
    return this.scores;
  }

  private scoreNodes(f: TokenFeatures, window: Window): void {
    const { at, context, written, around, own, pair } = this;
    const { node } = this.scores;
    const { links } = context;
    const length = window.last - window.first;
    let key = -1;
    let key2 = -1;
    for (let p = 0; p < length; p++) {
      at.move(f, window, context, p);
      const k = at.place | (at.mark << 6) | (at.region << 8) | (at.chain << 11) | (at.counts << 13) | (at.tail << 20);
      const k2 = at.own | (at.before << 4) | (at.behind << 8);
      if (k !== key || k2 !== key2 || links[p] !== links[p - 1]) {
        writeAround(context, at, written);
        this.sum(AROUND, around, 0);
        key = k;
        key2 = k2;
      }
      const base = this.ownSums(f);
      writePair(f, context, at, written);
      this.sum(PAIR, pair, 0);
      for (let l = 0; l < LABELS; l++) node[p * LABELS + l] = around[l] + own[base + l] + pair[l];
    }
  }

  /** The sums of the token's own features. Away from the window's edges and outside the cue they hold for every window. */
  private ownSums(f: TokenFeatures): number {
    const { at, written, own, ownOf } = this;
    const { i } = at;
    const place = at.side <= 2 ? (at.side - 1) * 4 + at.segment : 0;
    const slot = (i & (KEPT - 1)) * PLACES + place;
    const keeps = at.side <= 2 && i - 2 >= at.first && i + 2 < at.last && at.sentence.first >= at.first;
    if (keeps && ownOf[slot] === i + 1) return slot * LABELS;
    writeToken(f, at, written);
    this.sum(TOKEN, own, slot * LABELS);
    ownOf[slot] = keeps ? i + 1 : 0;
    return slot * LABELS;
  }

  private sum({ seeds, count }: Group, out: Float64Array, base: number): void {
    const { node, written } = this;
    const mask = node.length / LABELS - 1;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < count; k++) {
      const at = (hashOf(written, seeds, k) & mask) * LABELS;
      a += node[at];
      b += node[at + 1];
      c += node[at + 2];
      d += node[at + 3];
    }
    out[base] = a;
    out[base + 1] = b;
    out[base + 2] = c;
    out[base + 3] = d;
  }

  private scoreEdges(f: TokenFeatures, { head, first, last }: Window): void {
    const { words, proposed, context } = this;
    const { edge } = this.scores;
    let before = 0;
    for (let p = 1; p < last - first; p++) {
      const i = first + p;
      const side = edgeSide(i, head);
      const hash = edgeProposed(context, p, side);
      if (p === 1 || hash !== before) {
        proposed.fill(0);
        this.addEdge(hash, proposed, 0);
        before = hash;
      }
      const base = this.edgeWords(f, i, side);
      for (let j = 0; j < PAIRS; j++) edge[p * PAIRS + j] = words[base + j] + proposed[j];
    }
  }

  private edgeWords(f: TokenFeatures, i: number, side: number): number {
    const { hashes, words, wordsOf } = this;
    const slot = (i & (KEPT - 1)) * 2 + (side === 1 ? 0 : 1);
    const base = slot * PAIRS;
    const keeps = side === 1 || side === 4;
    if (keeps && wordsOf[slot] === i + 1) return base;
    writeEdgeWords(f, i, side, hashes, 0);
    words.fill(0, base, base + PAIRS);
    for (let k = 0; k < EDGE_WORD_FEATURES; k++) this.addEdge(hashes[k], words, base);
    wordsOf[slot] = keeps ? i + 1 : 0;
    return base;
  }

  private addEdge(hash: number, out: Float64Array, base: number): void {
    const { edge } = this;
    const at = (hash & (edge.length / PAIRS - 1)) * PAIRS;
    for (let j = 0; j < PAIRS; j++) out[base + j] += edge[at + j];
  }
}
