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

/** States: nothing, cue and content before the source; the source; the same three behind it. A source comes once. */
const STATE_LABEL = [NOTHING, CUE, CONTENT, SOURCE, NOTHING, CUE, CONTENT] as const;
const STATES = STATE_LABEL.length;
const BEFORE = 0;
const IN_SOURCE = 3;
const BEHIND = 4;
const IMPOSSIBLE = -1e9;
/** The cue's words stand within this many tokens of its head. */
const CUE_REACH = 8;

export interface Decoded {
  /** For each token of the window its label. */
  readonly labels: Uint8Array;
  /** How much better than "no cue" (all labels nothing) the labels score. */
  readonly margin: number;
}

/** Scratch space, grown as windows need it: decoding is called some twenty times an article. */
let nodeScratch = new Float64Array(LABELS * 1024);
let backScratch = new Uint8Array(STATES * 1024);

/** Sums node scores: `scores[p * LABELS + label]`. Valid until the next call. */
function nodeScores(features: SpanFeatures, length: number, weights: SpanWeights): Float64Array {
  const { node, nodeSlots } = weights;
  if (nodeScratch.length < length * LABELS) nodeScratch = new Float64Array(2 * length * LABELS);
  const scores = nodeScratch;
  const mask = nodeSlots - 1;
  for (let p = 0; p < length; p++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    const base = p * SPAN_FEATURES;
    for (let k = base; k < base + SPAN_FEATURES; k++) {
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
  if (backScratch.length < length * STATES) backScratch = new Uint8Array(2 * length * STATES);
  const back = backScratch;
  const headAt = window.head - window.first;
  let now = startStates(node, weights.sourceBonus, headAt);
  let next = new Float64Array(STATES);
  let nothing = node[NOTHING];
  for (let p = 1; p < length; p++) {
    edgeScores(features, p, weights, edge);
    const at = p * STATES;
    stepPlain(now, next, edge, node, p, back, at, BEFORE, IN_SOURCE);
    stepSource(now, next, edge, node, p, back, at, weights.sourceBonus);
    stepPlain(now, next, edge, node, p, back, at, BEHIND, STATES);
    restrict(next, p, headAt);
    nothing += node[p * LABELS] + edge[0];
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

function startStates(node: Float64Array, sourceBonus: number, headAt: number): Float64Array<ArrayBuffer> {
  const states = new Float64Array(STATES).fill(IMPOSSIBLE);
  for (let s = BEFORE; s <= IN_SOURCE; s++) states[s] = node[STATE_LABEL[s]] + (s === IN_SOURCE ? sourceBonus : 0);
  restrict(states, 0, headAt);
  return states;
}

/** At the head only a cue is possible, and far from it none. */
function restrict(states: Float64Array, p: number, headAt: number): void {
  const away = p - headAt;
  if (away === 0) {
    states[0] = states[2] = states[3] = states[4] = states[6] = IMPOSSIBLE;
  } else if (away > CUE_REACH || away < -CUE_REACH) {
    states[1] = states[5] = IMPOSSIBLE;
  }
}

/** The three states on one side of the source, from each other, and behind it also from the source. */
function stepPlain(
  now: Float64Array,
  next: Float64Array,
  edge: Float64Array,
  node: Float64Array,
  p: number,
  back: Uint8Array,
  at: number,
  first: number,
  last: number,
): void {
  for (let state = first; state < first + 3; state++) {
    const label = STATE_LABEL[state];
    let from = last === STATES ? IN_SOURCE : first;
    let best = now[from] + edge[STATE_LABEL[from] * LABELS + label];
    for (let other = first; other < first + 3; other++) {
      const value = now[other] + edge[STATE_LABEL[other] * LABELS + label];
      if (value > best) {
        best = value;
        from = other;
      }
    }
    next[state] = best + node[p * LABELS + label];
    back[at + state] = from;
  }
}

/** The source, from what stands before it or from itself. */
function stepSource(
  now: Float64Array,
  next: Float64Array,
  edge: Float64Array,
  node: Float64Array,
  p: number,
  back: Uint8Array,
  at: number,
  bonus: number,
): void {
  let from = BEFORE;
  let best = -Infinity;
  for (let state = BEFORE; state <= IN_SOURCE; state++) {
    const value = now[state] + edge[STATE_LABEL[state] * LABELS + SOURCE] + (state === IN_SOURCE ? 0 : bonus);
    if (value > best) {
      best = value;
      from = state;
    }
  }
  next[IN_SOURCE] = best + node[p * LABELS + SOURCE];
  back[at + IN_SOURCE] = from;
}
