import { type Context, contextOf } from './context.ts';
import type { TokenFeatures } from './features.ts';
import { Position } from './position.ts';
import {
  AROUND,
  EDGE_WORD_FEATURES,
  edgeProposed,
  edgeSide,
  type Group,
  hashOf,
  newScratch,
  PAIR,
  TOKEN,
  writeAround,
  writeEdgeWords,
  writePair,
  writeToken,
} from './span-features.ts';
import { LABELS, type Window } from './window.ts';

/** Scores of a window's labels, `node[p * LABELS + label]`, and of pairs, `edge[(p * LABELS + from) * LABELS + to]`. */
export interface SpanScores {
  node: Float64Array;
  edge: Float64Array;
}

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

/**
 * Stage two's scores with a model's weights, for all windows of one document. A token stands in several windows, and its
 * surroundings seldom change from one to the next: sums are kept where the features are the same, which changes nothing in
 * the scores.
 */
export class SpanScorer {
  private readonly f: TokenFeatures;
  private readonly node: SpanWeights['node'];
  private readonly edge: SpanWeights['edge'];
  private readonly at = new Position();
  private readonly written = newScratch();
  private readonly hashes = new Int32Array(EDGE_WORD_FEATURES);
  /** Sums of a token's own features by token and place, and whether they are there. */
  private readonly own: Float64Array;
  private readonly hasOwn: Uint8Array;
  /** The same for the words of an edge, by token and side. */
  private readonly words: Float64Array;
  private readonly hasWords: Uint8Array;
  private readonly around = new Float64Array(LABELS);
  private readonly pair = new Float64Array(LABELS);
  private readonly proposed = new Float64Array(PAIRS);
  private readonly scores: SpanScores = { node: new Float64Array(0), edge: new Float64Array(0) };

  constructor(f: TokenFeatures, { node, edge }: SpanWeights) {
    this.f = f;
    this.node = node;
    this.edge = edge;
    this.own = new Float64Array(f.count * PLACES * LABELS);
    this.hasOwn = new Uint8Array(f.count * PLACES);
    this.words = new Float64Array(f.count * 2 * PAIRS);
    this.hasWords = new Uint8Array(f.count * 2);
  }

  /** @returns scores that are valid until the next call */
  score(window: Window): SpanScores {
    const length = window.last - window.first;
    const { scores } = this;
    if (scores.node.length < length * LABELS) {
      scores.node = new Float64Array(2 * length * LABELS);
      scores.edge = new Float64Array(2 * length * PAIRS);
    }
    const context = contextOf(this.f, window);
    this.scoreNodes(window, context, length);
    this.scoreEdges(window, context, length);
    return scores;
  }

  private scoreNodes(window: Window, context: Context, length: number): void {
    const { f, at, written, around, own, pair } = this;
    const { node } = this.scores;
    let key = -1;
    let key2 = -1;
    for (let p = 0; p < length; p++) {
      at.move(f, window, context, p);
      const k = at.place | (at.mark << 6) | (at.region << 8) | (at.chain << 11) | (at.counts << 13) | (at.tail << 20);
      const k2 = at.own | (at.before << 4) | (at.behind << 8);
      if (k !== key || k2 !== key2 || (p > 0 && context.links[p] !== context.links[p - 1])) {
        writeAround(context, at, written);
        this.sum(AROUND, around, 0);
        key = k;
        key2 = k2;
      }
      const base = this.ownSums();
      writePair(f, context, at, written);
      this.sum(PAIR, pair, 0);
      for (let l = 0; l < LABELS; l++) node[p * LABELS + l] = around[l] + own[base + l] + pair[l];
    }
  }

  /** The sums of the token's own features. Away from the window's edges and outside the cue they hold for every window. */
  private ownSums(): number {
    const { f, at, written, own, hasOwn } = this;
    const place = at.side <= 2 ? (at.side - 1) * 4 + at.segment : 0;
    const slot = at.i * PLACES + place;
    const s = f.scene.doc.sentences[f.scene.sentenceOf[at.i]];
    const keeps = at.side <= 2 && at.i - 2 >= at.first && at.i + 2 < at.last && s.first >= at.first;
    if (keeps && hasOwn[slot]) return slot * LABELS;
    writeToken(f, at, written);
    this.sum(TOKEN, own, slot * LABELS);
    hasOwn[slot] = keeps ? 1 : 0;
    return slot * LABELS;
  }

  private sum(group: Group, out: Float64Array, base: number): void {
    const { node, written } = this;
    const mask = node.length / LABELS - 1;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < group.count; k++) {
      const at = (hashOf(written, group, k) & mask) * LABELS;
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

  private scoreEdges(window: Window, context: Context, length: number): void {
    const { words, proposed } = this;
    const { edge } = this.scores;
    let last = 0;
    for (let p = 1; p < length; p++) {
      const i = window.first + p;
      const side = edgeSide(i, window.head);
      const hash = edgeProposed(context, p, side);
      if (p === 1 || hash !== last) {
        proposed.fill(0);
        this.addEdge(hash, proposed, 0);
        last = hash;
      }
      const base = this.edgeWords(i, side);
      for (let j = 0; j < PAIRS; j++) edge[p * PAIRS + j] = words[base + j] + proposed[j];
    }
  }

  private edgeWords(i: number, side: number): number {
    const { hashes, words, hasWords } = this;
    const slot = i * 2 + (side === 1 ? 0 : 1);
    const base = slot * PAIRS;
    const keeps = side === 1 || side === 4;
    if (keeps && hasWords[slot]) return base;
    writeEdgeWords(this.f, i, side, hashes, 0);
    words.fill(0, base, base + PAIRS);
    for (let k = 0; k < EDGE_WORD_FEATURES; k++) this.addEdge(hashes[k], words, base);
    hasWords[slot] = keeps ? 1 : 0;
    return base;
  }

  private addEdge(hash: number, out: Float64Array, base: number): void {
    const { edge } = this;
    const at = (hash & (edge.length / PAIRS - 1)) * PAIRS;
    for (let j = 0; j < PAIRS; j++) out[base + j] += edge[at + j];
  }
}
