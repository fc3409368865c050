import type { HashSet } from '../../model/hash.ts';
import { isNoCue } from '../cues/no-cues.ts';
import { CUE_FEATURES, CUE_WORD_FEATURES, writeCueRest, writeCueWords } from './cue-features.ts';
import { isCandidate } from './cue-stage.ts';
import type { TokenFeatures } from './features.ts';

export interface CueWeights {
  readonly weights: Int8Array | Float32Array;
  readonly heads: HashSet;
}

export interface ScoredCue {
  readonly head: number;
  readonly score: number;
}

/**
 * The candidates of a document whose score is enough, in text order.
 *
 * A cascade (Viola & Jones 2001): most are given up by their words alone.
 *
 * @param least of the score, @param leastOfWords of the part that the words give
 */
export function scoreCues(
  f: TokenFeatures,
  { weights, heads }: CueWeights,
  least: number,
  leastOfWords: number,
): ScoredCue[] {
  const out: ScoredCue[] = [];
  const { count } = CUE_FEATURES;
  const hashes = new Int32Array(count);
  const mask = weights.length - 1;
  for (let i = 0; i < f.count; i++) {
    if (!isCandidate(f, i, heads)) continue;
    writeCueWords(f, i, hashes);
    let score = 0;
    for (let k = 0; k < CUE_WORD_FEATURES; k++) score += weights[hashes[k] & mask];
    if (score < leastOfWords) continue;
    writeCueRest(f, i, hashes);
    for (let k = CUE_WORD_FEATURES; k < count; k++) score += weights[hashes[k] & mask];
    if (score >= least && !isNoCue(f, i)) out.push({ head: i, score });
  }
  return out;
}
