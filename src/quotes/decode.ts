import type { SpanScores } from './span-scores.ts';
import { CONTENT, CUE, LABELS, NOTHING, SOURCE } from './window.ts';

/** States: nothing, cue and content before the source; the source; the same three behind it. A source comes once. */
const STATE_LABEL = [NOTHING, CUE, CONTENT, SOURCE, NOTHING, CUE, CONTENT] as const;
const STATES = STATE_LABEL.length;
const IN_SOURCE = 3;
const IMPOSSIBLE = -1e9;
/** The cue's words stand within this many tokens of its head. */
const CUE_REACH = 8;

/** The ways from state to state; of two equally good ones the first is taken. */
const WAYS: readonly (readonly [to: number, from: readonly number[]])[] = [
  [0, [0, 1, 2]],
  [1, [0, 1, 2]],
  [2, [0, 1, 2]],
  [3, [0, 1, 2, 3]],
  [4, [3, 4, 5, 6]],
  [5, [3, 4, 5, 6]],
  [6, [3, 4, 5, 6]],
];
/** Each way as from, to and index of the pair of labels; and the same without cues, for what is far from the head. */
const NEAR = waysOf(() => true);
const FAR = waysOf((state) => STATE_LABEL[state] !== CUE);

interface Ways {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly pair: Uint8Array;
}

function waysOf(isOpen: (state: number) => boolean): Ways {
  const all = WAYS.flatMap(([to, froms]) =>
    froms.filter((from) => isOpen(from) && isOpen(to)).map((from) => [from, to]),
  );
  return {
    from: Uint8Array.from(all, ([from]) => from),
    to: Uint8Array.from(all, ([, to]) => to),
    pair: Uint8Array.from(all, ([from, to]) => STATE_LABEL[from] * LABELS + STATE_LABEL[to]),
  };
}

export interface Decoded {
  /** For each token of the window its label. */
  readonly labels: Uint8Array;
  /** How much better than "no cue" (all labels nothing) the labels score. */
  readonly margin: number;
}

/** Scratch space, grown as windows need it: decoding is called some forty times an article. */
let backScratch = new Uint8Array(STATES * 1024);

/**
 * The best labels for a window of `length` tokens whose token `headAt` is a cue, by Viterbi over seven states.
 *
 * @param sourceBonus added once where a source is chosen: most cues have one
 */
export function decode({ node, edge }: SpanScores, length: number, headAt: number, sourceBonus: number): Decoded {
  if (backScratch.length < length * STATES) backScratch = new Uint8Array(2 * length * STATES);
  const back = backScratch;
  let now = startStates(node, sourceBonus, headAt);
  let next = new Float64Array(STATES);
  let nothing = node[NOTHING];
  for (let p = 1; p < length; p++) {
    const isFar = p - headAt > CUE_REACH + 1 || headAt - p > CUE_REACH;
    step(isFar ? FAR : NEAR, now, next, node, edge, p, back, sourceBonus);
    restrict(next, p, headAt);
    nothing += node[p * LABELS] + edge[p * LABELS * LABELS];
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
  for (let s = 0; s <= IN_SOURCE; s++) states[s] = node[STATE_LABEL[s]] + (s === IN_SOURCE ? sourceBonus : 0);
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

function step(
  { from, to, pair }: Ways,
  now: Float64Array,
  next: Float64Array,
  node: Float64Array,
  edge: Float64Array,
  p: number,
  back: Uint8Array,
  sourceBonus: number,
): void {
  next.fill(-Infinity);
  const edgeBase = p * LABELS * LABELS;
  const backBase = p * STATES;
  for (let k = 0; k < from.length; k++) {
    const [a, b] = [from[k], to[k]];
    const value = now[a] + edge[edgeBase + pair[k]] + (b === IN_SOURCE && a !== IN_SOURCE ? sourceBonus : 0);
    if (value > next[b]) {
      next[b] = value;
      back[backBase + b] = a;
    }
  }
  for (let s = 0; s < STATES; s++) next[s] += node[p * LABELS + STATE_LABEL[s]];
}
