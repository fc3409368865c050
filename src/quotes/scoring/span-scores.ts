import { Context } from './context.ts';
import { EdgeSums, PAIRS } from './edge-sums.ts';
import type { TokenFeatures } from './features.ts';
import { Position } from './position.ts';
import {
  COUNTS,
  DISTANCE,
  LARGEST_GROUP,
  PAIR,
  PROPOSED,
  SPAN_ORDER,
  TOKEN,
  WAY,
  writeCounts,
  writeDistance,
  writePair,
  writeProposed,
  writeToken,
  writeWay,
} from './span-features.ts';
import { type Sums, sumsOf } from './sums.ts';
import { LABELS, LONGEST_WINDOW, type Window } from './window.ts';

/**
 * Scores of a window's labels, `node[p * LABELS + label]`, and of pairs, `edge[(p * LABELS + from) * LABELS + to]`; whole
 * numbers with a model's weights, fractions with the trainer's.
 */
export interface SpanScores {
  readonly node: Int32Array | Float64Array;
  readonly edge: Int32Array | Float64Array;
}

/** Room for the scores of any window. */
export const newScores = (Numbers: Int32ArrayConstructor | Float64ArrayConstructor): SpanScores => ({
  node: new Numbers(LONGEST_WINDOW * LABELS),
  edge: new Numbers(LONGEST_WINDOW * PAIRS),
});

/** Weights of stage two: for each hashed feature one for each label, for each edge feature one for each pair of labels. */
export interface SpanWeights {
  readonly node: Int8Array | Float32Array;
  readonly edge: Int16Array | Float32Array;
  /** Added once where a source is chosen: most cues have one. */
  readonly sourceBonus: number;
}

/** Sides (before, behind) times segments that the sums of a token's own features are kept for. */
const PLACES = 8;
/** Sums are kept for this many tokens, the last ones looked at. A power of two; few, so that they stay in the cache. */
const KEPT = 256;
/** Where the sums stand that hold for the token at hand alone, behind those that are kept by token and place. */
const OF_WAY = KEPT * PLACES;
const OF_COUNTS = OF_WAY + 1;
const OF_PROPOSED = OF_WAY + 2;
const OF_DISTANCE = OF_WAY + 3;
const OF_PAIR = OF_WAY + 4;
const END = OF_WAY + 5;

/**
 * Stage two's scores with a model's weights, document after document. A token stands in several windows, and its
 * surroundings seldom change from one to the next: sums are kept where the features are the same, which changes nothing in
 * the scores. All space is taken once: new arrays for each article cost more than the sums.
 */
export class SpanScorer {
  private readonly sums: Sums;
  private readonly edges: EdgeSums;
  private readonly context = new Context();
  private readonly at = new Position();
  private readonly hashes = new Int32Array(LARGEST_GROUP);
  /** Of which token the kept sums of own features are (plus one), by token and place. */
  private readonly ownOf = new Int32Array(KEPT * PLACES);
  private readonly scores: SpanScores;

  constructor({ node, edge }: SpanWeights) {
    this.sums = sumsOf(node, END, SPAN_ORDER.length);
    this.edges = new EdgeSums(edge);
    this.scores = newScores(edge instanceof Int16Array ? Int32Array : Float64Array);
  }

  /** Forgets the sums of the last document. */
  begin(): void {
    this.ownOf.fill(0);
    this.edges.begin();
  }

  /** @returns scores that are valid until the next call */
  score(f: TokenFeatures, window: Window): SpanScores {
    this.context.move(f, window);
    this.scoreNodes(f, window);
    this.edges.score(f, window, this.context, this.scores.edge);
    return this.scores;
  }

  private scoreNodes(f: TokenFeatures, window: Window): void {
    const { at, context, hashes, sums } = this;
    const { node } = this.scores;
    const length = window.last - window.first;
    // what each group of sums hangs on, as one number; a group is summed again where it changes
    let way = -1;
    let counts = -1;
    let link = 0;
    let proposed = -1;
    let distance = -1;
    for (let p = 0; p < length; p++) {
      at.move(f, window, context, p);
      const { place, mark, region } = at;
      const here = place | (mark << 6) | (region << 8);
      const nextWay = here | (at.chain << 11) | (at.tail << 13);
      if (nextWay !== way) {
        writeWay(context, at, hashes);
        sums.sum(WAY.count, hashes, OF_WAY);
        way = nextWay;
      }
      const nextCounts = here | (at.counts << 11);
      if (nextCounts !== counts || at.link !== link) {
        writeCounts(context, at, hashes);
        sums.sum(COUNTS.count, hashes, OF_COUNTS);
        link = at.link;
      }
      const nextProposed = at.own | (at.before << 4) | (at.behind << 8);
      if (nextProposed !== proposed || nextCounts !== counts) {
        writeProposed(context, at, hashes);
        sums.sum(PROPOSED.count, hashes, OF_PROPOSED);
        proposed = nextProposed;
      }
      counts = nextCounts;
      const nextDistance = at.dist | (mark << 8);
      if (nextDistance !== distance) {
        writeDistance(context, at, hashes);
        sums.sum(DISTANCE.count, hashes, OF_DISTANCE);
        distance = nextDistance;
      }
      writePair(f, context, at, hashes);
      sums.sum(PAIR.count, hashes, OF_PAIR);
      sums.total(this.ownSums(f), OF_WAY, END, node, p * LABELS);
    }
  }

  /** Where the sums of the token's own features stand. Off the window's edges and the cue they hold for every window. */
  private ownSums(f: TokenFeatures): number {
    const { at, hashes, ownOf } = this;
    const { i } = at;
    const place = at.side <= 2 ? (at.side - 1) * 4 + at.segment : 0;
    const slot = (i & (KEPT - 1)) * PLACES + place;
    const keeps = at.side <= 2 && i - 2 >= at.first && i + 2 < at.last && at.sentence.first >= at.first;
    if (keeps && ownOf[slot] === i + 1) return slot;
    writeToken(f, at, hashes);
    this.sums.sum(TOKEN.count, hashes, slot);
    ownOf[slot] = keeps ? i + 1 : 0;
    return slot;
  }
}
