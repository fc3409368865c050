import type { Proposal } from '../proposals/propose.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { OPENS, type TokenFeatures } from './features.ts';

/** Labels of the tokens around a cue. */
export const NOTHING = 0;
export const CUE = 1;
export const SOURCE = 2;
export const CONTENT = 3;
export const LABELS = 4;

/** A window never grows beyond this many tokens: long quotations are cut to whole regions afterwards. */
const LONGEST = 420;
/** The most tokens that a window has. */
export const LONGEST_WINDOW = 2 * LONGEST;

export interface Window {
  readonly head: number;
  /** Tokens first (inclusive) to last (exclusive). */
  readonly first: number;
  readonly last: number;
}

/**
 * A rule of grammar that mends what the chain gave to the window of a cue.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export type Constraint = (
  f: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
  proposal: Proposal | undefined,
) => void;

/** Makes a run of tokens the source, and nothing else. */
export function setSource(labels: Uint8Array, first: number, source: Run): void {
  for (let p = 0; p < labels.length; p++) if (labels[p] === SOURCE) labels[p] = NOTHING;
  labels.fill(SOURCE, source.first - first, source.last - first);
}

/** Leaves out the rest of a run of content, from place `p` on. */
export function dropRest(labels: Uint8Array, p: number): void {
  while (labels[p] === CONTENT) labels[p++] = NOTHING;
}

/** The first place of a label from `from` on; -1 for none. By hand: a window is looked through sooner than `indexOf` is called. */
export function firstPlace(labels: Uint8Array, label: number, from = 0): number {
  for (let p = from; p < labels.length; p++) if (labels[p] === label) return p;
  return -1;
}

/** The last place of a label; -1 for none. */
export function lastPlace(labels: Uint8Array, label: number): number {
  let p = labels.length - 1;
  while (p >= 0 && labels[p] !== label) p--;
  return p;
}

/** The first run of a label in a window, its first place (inclusive) to its last (exclusive); null for none. */
export function firstRun(labels: Uint8Array, label: number): Run | null {
  const first = firstPlace(labels, label);
  if (first < 0) return null;
  let last = first;
  while (last < labels.length && labels[last] === label) last++;
  return { first, last };
}

/**
 * The tokens that may belong to a cue: its sentence, the rest of quotations that reach out of it, the quotations that
 * follow it in the paragraph, and those that open the next paragraph.
 */
export function windowOf(f: TokenFeatures, head: number): Window {
  const { scene } = f;
  const { sentences } = scene.doc;
  let k = scene.sentenceOf[head];
  const { paragraph } = sentences[k];
  let first = sentences[k].first;
  if (scene.region[first] >= 0) first = Math.min(first, scene.regionFirst[scene.region[first]]);
  let last = sentences[k].last;
  const end = () => Math.min(f.count, last);
  const closeRegion = () => {
    const r = scene.region[end() - 1];
    if (r >= 0) last = Math.max(last, scene.regionLast[r]);
    while (k + 1 < sentences.length && sentences[k + 1].first < last) k++;
    last = Math.max(last, sentences[k].last);
  };
  closeRegion();
  while (k + 1 < sentences.length && last - first < LONGEST) {
    const next = sentences[k + 1];
    if (next.paragraph > paragraph + 1 || f.mark[next.first] !== OPENS) {
      if (!(next.paragraph === paragraph + 1 && scene.tokens.text[last - 1] === ':')) break;
    }
    if (next.paragraph > paragraph && sentences[k].paragraph > paragraph) break;
    k++;
    last = next.last;
    closeRegion();
  }
  if (last - first > LONGEST_WINDOW) last = Math.max(head + 1, first + LONGEST_WINDOW);
  if (head - first > LONGEST) first = head - LONGEST;
  return { head, first, last };
}
