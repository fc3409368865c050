import type { HashSet } from '../model/hash.ts';
import { CUE_FEATURES, writeCue } from './cue-features.ts';
import { isCandidate } from './cue-stage.ts';
import type { TokenFeatures } from './features.ts';
import { hashOf, newScratch } from './written.ts';

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
  const { count, seeds } = CUE_FEATURES;
  const written = newScratch(count);
  const mask = weights.length - 1;
  for (let i = 0; i < f.count; i++) {
    if (!isCandidate(f, i, heads)) continue;
    writeCue(f, i, written);
    let score = 0;
    for (let k = 0; k < count; k++) score += weights[hashOf(written, seeds, k) & mask];
    if (score >= least) out.push({ head: i, score });
  }
  return out;
}
