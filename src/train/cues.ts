import type { HashSet } from '../model/hash.ts';
import { isNoCue } from '../quotes/cues/no-cues.ts';
import { CUE_FEATURES, writeCueRest, writeCueWords } from '../quotes/scoring/cue-features.ts';
import { isCandidate } from '../quotes/scoring/cue-stage.ts';
import type { Example } from './data.ts';
import { random, shuffle } from './random.ts';

const CUE_SLOTS = 1 << 19;
const EPOCHS = 14;
const RATE = 0.015;
const L2 = 3e-6;
const DROPOUT = 0.1;

/**
 * Logistic regression for cue heads: AdaGrad, with features dropped out at random so that no single one is leaned on.
 *
 * @returns a weight for each slot
 */
export function trainCues(examples: readonly Example[], heads: HashSet, seed: number): Float32Array {
  const { rows, labels } = collect(examples, heads);
  const used = CUE_FEATURES.count;
  const weights = new Float32Array(CUE_SLOTS);
  const squares = new Float32Array(CUE_SLOTS).fill(1e-6);
  const sum = new Float64Array(CUE_SLOTS);
  const next = random(seed);
  const order = labels.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next);
    for (const row of order) {
      const base = row * used;
      let z = 0;
      const keep = new Uint8Array(used);
      for (let k = 0; k < used; k++) {
        keep[k] = next() >= DROPOUT ? 1 : 0;
        if (keep[k]) z += weights[rows[base + k]];
      }
      const gradient = 1 / (1 + Math.exp(-z)) - labels[row];
      for (let k = 0; k < used; k++) {
        if (!keep[k]) continue;
        const at = rows[base + k];
        const g = gradient + L2 * weights[at];
        squares[at] += g * g;
        weights[at] -= (RATE * g) / Math.sqrt(squares[at]);
      }
    }
    if (epoch >= EPOCHS / 2) for (let i = 0; i < CUE_SLOTS; i++) sum[i] += weights[i];
  }
  const averaged = new Float32Array(CUE_SLOTS);
  for (let i = 0; i < CUE_SLOTS; i++) averaged[i] = (sum[i] / (EPOCHS - Math.ceil(EPOCHS / 2))) * (1 - DROPOUT);
  return averaged;
}

function collect(examples: readonly Example[], heads: HashSet): { rows: Int32Array; labels: number[] } {
  const labels: number[] = [];
  const chunks: Int32Array[] = [];
  const { count } = CUE_FEATURES;
  const hashes = new Int32Array(count);
  for (const { features, gold } of examples) {
    for (let i = 0; i < features.count; i++) {
      if (!isCandidate(features, i, heads) || isNoCue(features, i)) continue;
      writeCueWords(features, i, hashes);
      writeCueRest(features, i, hashes);
      chunks.push(hashes.map((hash) => hash & (CUE_SLOTS - 1)));
      labels.push(gold.has(i) ? 1 : 0);
    }
  }
  const rows = new Int32Array(chunks.length * count);
  chunks.forEach((chunk, i) => {
    rows.set(chunk, i * count);
  });
  return { rows, labels };
}
