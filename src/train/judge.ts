import { matchQuotes } from '../eval/matches.ts';
import { prepareAttributions, prepareText } from '../eval/prepare.ts';
import type { GoldAttribution, Pair } from '../eval/record.ts';
import { MARGIN_UNIT } from '../quotes/scoring/candidates.ts';
import { type Candidate, JUDGE_FEATURES, judgeFeatures, type Shape, shapeOf } from '../quotes/scoring/judge-stage.ts';
import { CONTENT, CUE, SOURCE } from '../quotes/scoring/window.ts';
import type { Example } from './data.ts';
import { random, shuffle } from './random.ts';

const JUDGE_SLOTS = 1 << 16;
const EPOCHS = 8;
const RATE = 0.02;
const L2 = 1e-5;

/** A candidate as the judge learns from it: features, and whether it is right end to end. */
export interface JudgeRow {
  readonly features: Int32Array;
  readonly right: boolean;
}

export function judgeRows(example: Example, candidates: readonly Candidate[]): { shapes: Shape[]; rows: JudgeRow[] } {
  const shapes = candidates.map((c) => shapeOf(example.features, c));
  const doc = prepareText(example.record);
  const gold = prepareAttributions(example.record.attributions, doc);
  const buffer = new Int32Array(JUDGE_FEATURES);
  const unit = { cue: 1, margin: MARGIN_UNIT };
  const rows = shapes.map((shape, i) => {
    const used = judgeFeatures(example.features, shapes, i, unit, buffer);
    const own = prepareAttributions([toAttribution(example, shape.candidate)], doc);
    const right = shape.contentSize > 0 && (matchQuotes(doc, gold, own)[0]?.right ?? false);
    return { features: buffer.slice(0, used).map((h) => h & (JUDGE_SLOTS - 1)), right };
  });
  return { shapes, rows };
}

/** A candidate's labels as gold files write them. */
export function toAttribution({ features }: Example, { window, labels }: Candidate): GoldAttribution {
  const { tokens } = features.scene;
  const spans = (label: number): Pair[] => {
    const out: [number, number][] = [];
    for (let p = 0; p < labels.length; p++) {
      if (labels[p] !== label) continue;
      const i = window.first + p;
      if (p > 0 && labels[p - 1] === label) out[out.length - 1][1] = tokens.end[i];
      else out.push([tokens.start[i], tokens.end[i]]);
    }
    return out;
  };
  return { source: spans(SOURCE), cue: spans(CUE), content: spans(CONTENT) };
}

/** Logistic regression over the judge's features. */
export function trainJudge(rows: readonly JudgeRow[], seed: number): Float32Array {
  const weights = new Float32Array(JUDGE_SLOTS);
  const squares = new Float32Array(JUDGE_SLOTS).fill(1e-6);
  const sum = new Float64Array(JUDGE_SLOTS);
  const order = [...rows];
  const next = random(seed);
  let summed = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, right } of shuffle(order, next)) {
      const gradient = 1 / (1 + Math.exp(-judgeScore(weights, features))) - (right ? 1 : 0);
      for (const at of features) {
        const g = gradient + L2 * weights[at];
        squares[at] += g * g;
        weights[at] -= (RATE * g) / Math.sqrt(squares[at]);
      }
    }
    if (epoch < EPOCHS / 2) continue;
    summed++;
    for (let i = 0; i < JUDGE_SLOTS; i++) sum[i] += weights[i];
  }
  return Float32Array.from(sum, (x) => x / summed);
}

export function judgeScore(weights: Float32Array, features: Int32Array): number {
  let z = 0;
  for (const at of features) z += weights[at];
  return z;
}
