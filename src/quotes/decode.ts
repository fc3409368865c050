import {
  CONTENT,
  CUE,
  EDGE_FEATURES,
  LABELS,
  NOTHING,
  SOURCE,
  SPAN_FEATURES,
  type SpanFeatures,
  type Window,
} from './span-stage.ts';

/** Weights of stage two: for each hashed feature one for each label, for each edge feature one for each pair of labels. */
export interface SpanWeights {
  readonly node: Int8Array | Float32Array;
  readonly edge: Int16Array | Float32Array;
  /** Number of feature slots: powers of two. */
  readonly nodeSlots: number;
  readonly edgeSlots: number;
  /** Added once where a source is chosen: most cues have one. */
  readonly sourceBonus: number;
}

/** Nothing, cue and content before the source; the source; the same behind it. */
const STATE_LABEL = [NOTHING, CUE, CONTENT, SOURCE, NOTHING, CUE, CONTENT] as const;
const STATES = STATE_LABEL.length;
/** Allowed steps: a source comes once. */
const STEP: readonly (readonly number[])[] = [
  [0, 1, 2],
  [0, 1, 2],
  [0, 1, 2],
  [0, 1, 2, 3],
  [3, 4, 5, 6],
  [3, 4, 5, 6],
  [3, 4, 5, 6],
];
const IMPOSSIBLE = -1e9;
/** The cue's words stand within this many tokens of its head. */
const CUE_REACH = 8;

export interface Decoded {
  /** For each token of the window its label. */
  readonly labels: Uint8Array;
  /** How much better than "no cue" (all labels nothing) the labels score. */
  readonly margin: number;
}

/** Sums node scores: `scores[p * LABELS + label]`. */
export function nodeScores(features: SpanFeatures, length: number, weights: SpanWeights): Float64Array {
  const { node, nodeSlots } = weights;
  const scores = new Float64Array(length * LABELS);
  const mask = nodeSlots - 1;
  for (let p = 0; p < length; p++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const base = p * SPAN_FEATURES;
    for (let k = base; k < base + features.used; k++) {
      const at = (features.nodes[k] & mask) * LABELS;
      a += node[at];
      b += node[at + 1];
      c += node[at + 2];
      d += node[at + 3];
    }
    scores[p * LABELS] = a;
    scores[p * LABELS + 1] = b;
    scores[p * LABELS + 2] = c;
    scores[p * LABELS + 3] = d;
  }
  return scores;
}

function edgeScores(features: SpanFeatures, p: number, weights: SpanWeights, out: Float64Array): void {
  out.fill(0);
  const mask = weights.edgeSlots - 1;
  const { edge } = weights;
  const base = p * EDGE_FEATURES;
  for (let k = base; k < base + EDGE_FEATURES; k++) {
    const at = (features.edges[k] & mask) * LABELS * LABELS;
    for (let j = 0; j < LABELS * LABELS; j++) out[j] += edge[at + j];
  }
}

/**
 * The best labels for a window in which the head is a cue, by Viterbi over seven states.
 *
 * @param cost added to every label that is not gold's (training with a margin); left out when decoding for real
 */
export function decode(
  features: SpanFeatures,
  window: Window,
  weights: SpanWeights,
  cost?: { gold: Uint8Array; size: number },
): Decoded {
  const length = window.last - window.first;
  const node = nodeScores(features, length, weights);
  if (cost)
    for (let p = 0; p < length; p++)
      for (let l = 0; l < LABELS; l++) if (l !== cost.gold[p]) node[p * LABELS + l] += cost.size;
  const edge = new Float64Array(LABELS * LABELS);
  let now = new Float64Array(STATES).fill(IMPOSSIBLE);
  let next = new Float64Array(STATES);
  const back = new Uint8Array(length * STATES);
  let nothing = 0;
  const headAt = window.head - window.first;
  for (let p = 0; p < length; p++) {
    if (p > 0) edgeScores(features, p, weights, edge);
    next.fill(IMPOSSIBLE);
    for (let state = 0; state < STATES; state++) {
      const label = STATE_LABEL[state];
      if ((label === CUE) !== (p === headAt) && (p === headAt || Math.abs(p - headAt) > CUE_REACH)) continue;
      const own = node[p * LABELS + label];
      if (p === 0) {
        if (state < 4) next[state] = own + (state === 3 ? weights.sourceBonus : 0);
        continue;
      }
      let best = IMPOSSIBLE;
      for (const from of STEP[state]) {
        let value = now[from] + edge[STATE_LABEL[from] * LABELS + label];
        if (state === 3 && from !== 3) value += weights.sourceBonus;
        if (value > best) {
          best = value;
          back[p * STATES + state] = from;
        }
      }
      if (best > IMPOSSIBLE / 2) next[state] = best + own;
    }
    nothing += node[p * LABELS] + (p > 0 ? edge[0] : 0);
    [now, next] = [next, now];
  }
  let state = 0;
  for (let s = 1; s < STATES; s++) if (now[s] > now[state]) state = s;
  const margin = now[state] - nothing;
  const labels = new Uint8Array(length);
  for (let p = length - 1; p >= 0; p--) {
    labels[p] = STATE_LABEL[state];
    state = back[p * STATES + state];
  }
  return { labels, margin };
}
