import type { EvalRecord } from '../eval/record.ts';
import { type Score, score } from '../eval/score.ts';
import type { HashSet } from '../model/hash.ts';
import type { Model } from '../model/model.ts';
import {
  arbitrate,
  decodeCandidates,
  type Judged,
  LEAST_CUE_SCORE,
  LEAST_WORD_SCORE,
} from '../quotes/scoring/candidates.ts';
import { scoreCues } from '../quotes/scoring/cue-score.ts';
import type { Candidate } from '../quotes/scoring/judge-stage.ts';
import { EDGE_FEATURES } from '../quotes/scoring/span-features.ts';
import { calibrate, type Outcome } from './calibration.ts';
import { trainCues } from './cues.ts';
import { collectHeads, collectKnown, type Example, readAll, toExamples } from './data.ts';
import { type JudgeRow, judgeRows, judgeScore, toAttribution, trainJudge } from './judge.ts';
import { quantize8, quantize16 } from './quantize.ts';
import { trainSpans } from './spans.ts';

/** Added where a source is chosen, in the trainer's units. Tuned by cross-validation on PolNeAR train. */
const SOURCE_BONUS = 80;
/**
 * Quotes are kept down to this chance of being right: in news about the best for F1 in cross-validation on PolNeAR train.
 * In speeches and interviews the judge, which has seen news alone, gives "I think that …" too little.
 */
const KEEP = { news: 0.42, speech: 0.25 };
const logit = (p: number): number => Math.log(p / (1 - p));

/** What is shipped is the mean of as many runs, each in an order of its own: steadier than one. */
const SEEDS = [1, 2, 3];

export interface Trained {
  readonly model: Model;
  /** Every article predicted by models that have not seen it (nor, with outlets as folds, its outlet). */
  readonly crossValidated: Score;
  readonly predicted: ReadonlyMap<string, EvalRecord>;
}

/**
 * Trains all three stages. Each later stage learns from what the earlier ones make of articles that they have not seen
 * (jackknifing): folds are trained on the others.
 *
 * @param foldOf for each record the number of its fold
 * @param progress told the share that is done, from 0 to 1
 */
export function train(
  records: readonly EvalRecord[],
  foldOf: readonly number[],
  progress: (share: number) => void,
): Trained {
  const folds = [...new Set(foldOf)].sort((a, b) => a - b);
  const steps = 2 * folds.length + 2 + 2 * SEEDS.length;
  let step = 0;
  const tick = <T>(value: T): T => {
    progress(++step / steps);
    return value;
  };
  const docs = readAll(records);
  const known = collectKnown(records, docs);
  const examples = toExamples(records, docs, known);
  const heads = tick(collectHeads(examples));
  const others = (fold: number) => examples.map((_, i) => i).filter((i) => foldOf[i] !== fold);
  const own = (fold: number) => examples.map((_, i) => i).filter((i) => foldOf[i] === fold);

  const cues = examples.map((): { head: number; score: number }[] => []);
  for (const fold of folds) {
    const weights = tick(
      trainCues(
        others(fold).map((i) => examples[i]),
        heads,
        1 + fold,
      ),
    );
    for (const i of own(fold))
      cues[i] = scoreCues(examples[i].features, { weights, heads }, LEAST_CUE_SCORE, LEAST_WORD_SCORE);
  }
  const candidates = examples.map((): Candidate[] => []);
  for (const fold of folds) {
    const weights = tick(
      trainSpans(
        others(fold).map((i) => examples[i]),
        101 + fold,
      ),
    );
    const held = own(fold);
    const decoded = decodeCandidates(
      held.map((i) => examples[i].features),
      held.map((i) => cues[i]),
      { ...weights, sourceBonus: SOURCE_BONUS },
    );
    held.forEach((i, k) => {
      candidates[i] = decoded[k];
    });
  }
  const { judge, outcomes, predicted } = crossJudge(examples, candidates, foldOf);
  tick(judge);
  const cueWeights = mean(SEEDS.map((seed) => tick(trainCues(examples, heads, seed))));
  const spans = SEEDS.map((seed) => tick(trainSpans(examples, 100 + seed)));
  const [node, edge] = (['node', 'edge'] as const).map((part) => mean(spans.map((s) => s[part])));
  const model = assemble({ known, heads, cueWeights, spanWeights: { node, edge }, judge, outcomes });
  return { model, crossValidated: score(records, predicted), predicted };
}

function mean(models: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(models[0].length);
  for (const weights of models) for (let i = 0; i < out.length; i++) out[i] += weights[i] / models.length;
  return out;
}

interface Parts {
  readonly known: HashSet;
  readonly heads: HashSet;
  readonly cueWeights: Float32Array;
  readonly spanWeights: { readonly node: Float32Array; readonly edge: Float32Array };
  readonly judge: Float32Array;
  readonly outcomes: readonly Outcome[];
}

function assemble({ known, heads, cueWeights, spanWeights, judge, outcomes }: Parts): Model {
  const cue = quantize8(cueWeights);
  const node = quantize8(spanWeights.node);
  const edge = quantize16(spanWeights.edge, node.scale, EDGE_FEATURES);
  const quantizedJudge = quantize16(judge, 1000);
  return {
    known,
    heads,
    cue: cue.weights,
    node: node.weights,
    edge,
    judge: quantizedJudge,
    scale: { cue: cue.scale, span: node.scale, judge: 1000 },
    sourceBonus: Math.round(SOURCE_BONUS * node.scale),
    threshold: { news: Math.round(1000 * logit(KEEP.news)), speech: Math.round(1000 * logit(KEEP.speech)) },
    calibration: calibrate(outcomes).map(([s, percent]) => [Math.round(s * 1000), percent]),
  };
}

/** Trains the judge, and lets judges that have not seen an article's fold decide on it. */
function crossJudge(
  examples: readonly Example[],
  candidates: readonly (readonly Candidate[])[],
  foldOf: readonly number[],
) {
  const judged = examples.map((e, i) => judgeRows(e, candidates[i]));
  const rows = (keep: (i: number) => boolean): JudgeRow[] => judged.flatMap((j, i) => (keep(i) ? j.rows : []));
  const outcomes: Outcome[] = [];
  const predicted = new Map<string, EvalRecord>();
  for (const fold of new Set(foldOf)) {
    const weights = trainJudge(
      rows((i) => foldOf[i] !== fold),
      201,
    );
    examples.forEach((example, i) => {
      if (foldOf[i] !== fold) return;
      const scored = judged[i].shapes.map((shape, k): Judged & { right: boolean } => {
        const row = judged[i].rows[k];
        return { ...shape, score: judgeScore(weights, row.features), right: row.right };
      });
      const held = arbitrate(scored, logit(KEEP.speech));
      outcomes.push(...held.map(({ score, right }) => ({ score, right })));
      const kept = held.filter(({ score }) => score >= logit(KEEP.news));
      const { id, text } = example.record;
      predicted.set(id, { id, text, attributions: kept.map((k) => toAttribution(example, k.candidate)) });
    });
  }
  return {
    judge: trainJudge(
      rows(() => true),
      201,
    ),
    outcomes,
    predicted,
  };
}
