import type { SpanScores } from './span-scores.ts';
import { CONTENT, CUE, LABELS, LONGEST_WINDOW, NOTHING, SOURCE } from './window.ts';

/** States: nothing, cue and content before the source; the source; the same three behind it. A source comes once. */
const STATE_LABEL = [NOTHING, CUE, CONTENT, SOURCE, NOTHING, CUE, CONTENT] as const;
const STATES = STATE_LABEL.length;
const IN_CUE = 1;
const IN_SOURCE = 3;
/** How much further on the states behind the source are than those before it. */
const BEHIND = 4;
const IMPOSSIBLE = -1e9;
/** The cue's words stand within this many tokens of its head. */
const CUE_REACH = 8;

type Numbers = SpanScores['node'];

export interface Decoded {
  /** For each token of the window its label. */
  readonly labels: Uint8Array;
  /** How much better than "no cue" (all labels nothing) the labels score. */
  readonly margin: number;
}

/** Scratch space: by place and state the state before. */
const BACK = new Uint8Array(STATES * LONGEST_WINDOW);

/**
 * The best labels for a window of `length` tokens whose token `headAt` is a cue, by Viterbi over seven states. Of two equally
 * good ways to a state the one from the lower state is taken.
 *
 * @param sourceBonus added once where a source is chosen: most cues have one
 */
export function decode({ node, edge }: SpanScores, length: number, headAt: number, sourceBonus: number): Decoded {
  let now: Numbers = startStates(node, sourceBonus, headAt);
  let next: Numbers = now.slice();
  let nothing = node[NOTHING];
  for (let p = 1; p < length; p++) {
    step(now, next, node, edge, p, sourceBonus, Math.abs(p - headAt) <= CUE_REACH);
    if (p === headAt) keepCue(next);
    nothing += node[p * LABELS] + edge[p * LABELS * LABELS];
    [now, next] = [next, now];
  }
  let state = 0;
  for (let s = 1; s < STATES; s++) if (now[s] > now[state]) state = s;
  const margin = now[state] - nothing;
  const labels = new Uint8Array(length);
  for (let p = length - 1; p >= 0; p--) {
    labels[p] = STATE_LABEL[state];
    state = BACK[p * STATES + state];
  }
  return { labels, margin };
}

function startStates(node: Numbers, sourceBonus: number, headAt: number): Numbers {
  const states = node.slice(0, STATES).fill(IMPOSSIBLE);
  for (let s = 0; s <= IN_SOURCE; s++) states[s] = node[STATE_LABEL[s]] + (s === IN_SOURCE ? sourceBonus : 0);
  if (headAt === 0) keepCue(states);
  if (headAt > CUE_REACH) states[IN_CUE] = IMPOSSIBLE;
  return states;
}

/** At the head only a cue is possible. */
function keepCue(states: Numbers): void {
  states[0] = states[2] = states[3] = states[4] = states[6] = IMPOSSIBLE;
}

/**
 * All ways from the states at the token before to those at token p. Written out: this is run for each token of each window.
 *
 * @param nearHead whether a cue is possible at token p
 */
function step(
  now: Numbers,
  next: Numbers,
  node: Numbers,
  edge: Numbers,
  p: number,
  sourceBonus: number,
  nearHead: boolean,
): void {
  const back = p * STATES;
  for (let before = 0; before < IN_SOURCE; before++) {
    const behind = before + BEHIND;
    if (before === IN_CUE && !nearHead) {
      next[before] = next[behind] = IMPOSSIBLE;
      continue;
    }
    const label = STATE_LABEL[before];
    const score = node[p * LABELS + label];
    const e = p * LABELS * LABELS + label;
    const afterNothing = edge[e + NOTHING * LABELS];
    const afterCue = edge[e + CUE * LABELS];
    const afterContent = edge[e + CONTENT * LABELS];
    let best = now[0] + afterNothing;
    let from = 0;
    if (now[1] + afterCue > best) {
      best = now[1] + afterCue;
      from = 1;
    }
    if (now[2] + afterContent > best) {
      best = now[2] + afterContent;
      from = 2;
    }
    next[before] = best + score;
    BACK[back + before] = from;
    best = now[IN_SOURCE] + edge[e + SOURCE * LABELS];
    from = IN_SOURCE;
    if (now[4] + afterNothing > best) {
      best = now[4] + afterNothing;
      from = 4;
    }
    if (now[5] + afterCue > best) {
      best = now[5] + afterCue;
      from = 5;
    }
    if (now[6] + afterContent > best) {
      best = now[6] + afterContent;
      from = 6;
    }
    next[behind] = best + score;
    BACK[back + behind] = from;
  }
  const e = p * LABELS * LABELS + SOURCE;
  let best = now[0] + edge[e + NOTHING * LABELS] + sourceBonus;
  let from = 0;
  for (let state = 1; state <= IN_SOURCE; state++) {
    const value = now[state] + edge[e + STATE_LABEL[state] * LABELS] + (state === IN_SOURCE ? 0 : sourceBonus);
    if (value > best) {
      best = value;
      from = state;
    }
  }
  next[IN_SOURCE] = best + node[p * LABELS + SOURCE];
  BACK[back + IN_SOURCE] = from;
}
