import type { HashSet } from '../model/hash.ts';
import { CUE_FEATURES, cueFeatures, isCandidate } from './cue-stage.ts';
import type { TokenFeatures } from './features.ts';

export interface CueWeights {
  readonly weights: Int8Array | Float32Array;
  readonly heads: HashSet;
}

export interface ScoredCue {
  readonly head: number;
  readonly score: number;
}

/** The candidates of a document whose score is at least `least`, in text order. */
export function scoreCues(f: TokenFeatures, { weights, heads }: CueWeights, least: number): ScoredCue[] {
  const out: ScoredCue[] = [];
  const buffer = new Int32Array(CUE_FEATURES);
  const mask = weights.length - 1;
  for (let i = 0; i < f.count; i++) {
    if (!isCandidate(f, i, heads)) continue;
    const used = cueFeatures(f, i, buffer);
    let score = 0;
    for (let k = 0; k < used; k++) score += weights[buffer[k] & mask];
    if (score >= least) out.push({ head: i, score });
  }
  return out;
}
