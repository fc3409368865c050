import type { Model } from '../../model/model.ts';
import { constrain } from '../constraints.ts';
import { type ScoredCue, scoreCues } from './cue-score.ts';
import { decode } from './decode.ts';
import type { TokenFeatures } from './features.ts';
import { type Candidate, holds, JUDGE_FEATURES, judgeFeatures, type Shape, shapeOf } from './judge-stage.ts';
import { SpanScorer, type SpanWeights } from './span-scores.ts';
import { windowOf } from './window.ts';

/** Cue scores below this (in the trainer's units) are not looked at any further. */
export const LEAST_CUE_SCORE = -2.1;
/** The same for what the words give of it: on 500 articles of PolNeAR train it costs one in a thousand candidates, no quote. */
export const LEAST_WORD_SCORE = -1.35;
/** The trainer's unit of a margin. */
export const MARGIN_UNIT = 200;

/** A candidate with its shape and what the judge gives it, in the model's integers. */
export interface Judged extends Shape {
  readonly score: number;
}

let lastScorer: { readonly weights: SpanWeights; readonly scorer: SpanScorer } | undefined;

/** The scorer with its working space, from document to document as long as the weights stay. */
function scorerFor(weights: SpanWeights): SpanScorer {
  if (lastScorer?.weights !== weights) lastScorer = { weights, scorer: new SpanScorer(weights) };
  return lastScorer.scorer;
}

/**
 * Stage two: cue candidates of several documents, each with the best labels for its window.
 *
 * @returns candidates by document, in the order of the cues
 */
export function decodeCandidates(
  features: readonly TokenFeatures[],
  cues: readonly (readonly ScoredCue[])[],
  weights: SpanWeights,
): Candidate[][] {
  const scorer = scorerFor(weights);
  const candidates = features.map((f, d) => {
    scorer.begin();
    return cues[d].map(({ head, score }) => {
      const window = windowOf(f, head);
      const { first, last } = window;
      const { labels, margin } = decode(scorer.score(f, window), last - first, head - first, weights.sourceBonus);
      return { head, cueScore: score, margin, window, labels };
    });
  });
  constrain(features, candidates);
  return candidates;
}

/**
 * All three stages with a model's weights, each for all documents before the next begins: the weights of one stage fit the
 * processor's cache, those of all do not: article by article, the chain takes half as long again to fetch its own anew.
 */
export function judgeCandidates(features: readonly TokenFeatures[], model: Model): Judged[][] {
  const { cue: weights, heads, scale } = model;
  const least = LEAST_CUE_SCORE * scale.cue;
  const cues = features.map((f) => scoreCues(f, { weights, heads }, least, LEAST_WORD_SCORE * scale.cue));
  const candidates = decodeCandidates(features, cues, model);
  return features.map((f, d) => judge(f, candidates[d], model));
}

function judge(f: TokenFeatures, candidates: readonly Candidate[], model: Model): Judged[] {
  const { scale } = model;
  const shapes = candidates.map((c) => shapeOf(f, c));
  const unit = { cue: scale.cue, margin: MARGIN_UNIT * scale.span };
  const buffer = new Int32Array(JUDGE_FEATURES);
  const mask = model.judge.length - 1;
  return shapes.map((shape, i) => {
    const used = judgeFeatures(f, shapes, i, unit, buffer);
    let score = 0;
    for (let k = 0; k < used; k++) score += model.judge[buffer[k] & mask];
    const { candidate, contentFirst, contentLast, contentSize, pieces, sourceFirst, sourceSize, quoted } = shape;
    // field by field: a spread takes twenty times as long
    return { score, candidate, contentFirst, contentLast, contentSize, pieces, sourceFirst, sourceSize, quoted };
  });
}

/**
 * Of candidates that stand one inside the other, or share their content, only the better one is kept; those below the threshold, or without
 * content, are none.
 *
 * @returns the kept ones, in text order of their cues
 */
export function arbitrate<T extends Judged>(judged: readonly T[], threshold: number): T[] {
  const ranked = judged.filter((j) => j.score >= threshold && j.contentSize > 0);
  ranked.sort((a, b) => b.score - a.score || a.candidate.head - b.candidate.head);
  const kept: T[] = [];
  const taken = new Map<number, T[]>(); // by block of the text, so that only what stands near is compared
  for (const j of ranked) {
    const { first, last } = j.candidate.window;
    const near: T[][] = [];
    for (let block = first >> 9; block <= last >> 9; block++) {
      const others = taken.get(block) ?? [];
      taken.set(block, others);
      near.push(others);
    }
    if (near.some((others) => others.some((other) => excludes(other, j)))) continue;
    kept.push(j);
    for (const others of near) others.push(j);
  }
  return kept.sort((a, b) => a.candidate.head - b.candidate.head);
}

/** Two quotes do not stand one in the other, nor have one content. */
function excludes(a: Judged, b: Judged): boolean {
  if (holds(a, b.candidate.head) || holds(b, a.candidate.head)) return true;
  let shared = 0;
  for (let i = Math.max(a.contentFirst, b.contentFirst); i <= Math.min(a.contentLast, b.contentLast); i++) {
    if (holds(a, i) && holds(b, i)) shared++;
  }
  return 2 * shared >= Math.min(a.contentSize, b.contentSize);
}
