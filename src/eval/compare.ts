import { matchQuotes } from './matches.ts';
import { prepareAttributions, prepareText } from './prepare.ts';
import type { EvalRecord, GoldAttribution } from './record.ts';
import { prf, type Row, score } from './score.ts';

const SAMPLES = 1000;
const SEED = 20151108;

/** How two predictions differ on the same gold: end-to-end F1 of each, B minus A, and a 95% interval for it. */
export interface Comparison {
  readonly rows: readonly {
    readonly row: string;
    readonly a: number;
    readonly b: number;
    readonly difference: number;
    readonly interval: readonly [number, number];
  }[];
  /** Gold quotes that only one of the two has right. */
  readonly better: readonly Change[];
  readonly worse: readonly Change[];
}

export interface Change {
  readonly id: string;
  readonly gold: GoldAttribution;
}

interface Counts {
  gold: number;
  predicted: number;
  hitsGold: number;
  hitsPredicted: number;
}

/**
 * Compares prediction B with A by a paired bootstrap over articles (Koehn 2004; Berg-Kirkpatrick et al. 2012).
 * The draws come from a fixed seed: the same files give the same interval.
 */
export function compare(
  gold: readonly EvalRecord[],
  a: ReadonlyMap<string, EvalRecord>,
  b: ReadonlyMap<string, EvalRecord>,
  rows: readonly string[] = ['core', 'all', 'direct', 'mixed', 'indirect+speech'],
): Comparison {
  const perArticle = gold.map((record) => ({ a: score([record], a).rows, b: score([record], b).rows }));
  const draws = drawSamples(gold.length);
  const out = rows.map((row) => {
    const countsA = perArticle.map((x) => counts(x.a.get(row)!));
    const countsB = perArticle.map((x) => counts(x.b.get(row)!));
    const everyOne = gold.map((_, i) => i);
    const differences = draws.map((draw) => f1(countsB, draw) - f1(countsA, draw)).sort((x, y) => x - y);
    const at = (share: number) => round(differences[Math.min(SAMPLES - 1, Math.floor(share * SAMPLES))]);
    const [fa, fb] = [f1(countsA, everyOne), f1(countsB, everyOne)];
    return { row, a: round(fa), b: round(fb), difference: round(fb - fa), interval: [at(0.025), at(0.975)] as const };
  });
  const changes = gold.flatMap((record) => changesOf(record, a.get(record.id), b.get(record.id)));
  return { rows: out, better: changes.filter((c) => c.b).map(strip), worse: changes.filter((c) => c.a).map(strip) };
}

const strip = ({ id, gold }: Change): Change => ({ id, gold });
const round = (x: number): number => Math.round(x * 10) / 10;
const counts = (row: Row): Counts => ({
  gold: row.gold,
  predicted: row.predicted,
  hitsGold: row.endToEnd.gold,
  hitsPredicted: row.endToEnd.predicted,
});

function f1(all: readonly Counts[], draw: readonly number[]): number {
  const sum: Counts = { gold: 0, predicted: 0, hitsGold: 0, hitsPredicted: 0 };
  for (const i of draw) {
    sum.gold += all[i].gold;
    sum.predicted += all[i].predicted;
    sum.hitsGold += all[i].hitsGold;
    sum.hitsPredicted += all[i].hitsPredicted;
  }
  return prf({ gold: sum.hitsGold, predicted: sum.hitsPredicted }, sum.gold, sum.predicted).f1;
}

function drawSamples(articles: number): number[][] {
  let state = SEED;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % articles;
  };
  return Array.from({ length: SAMPLES }, () => Array.from({ length: articles }, next));
}

function changesOf(
  record: EvalRecord,
  a: EvalRecord | undefined,
  b: EvalRecord | undefined,
): (Change & { a: boolean; b: boolean })[] {
  const doc = prepareText(record);
  const gold = prepareAttributions(record.attributions, doc);
  const right = (prediction: EvalRecord | undefined) => {
    const matches = matchQuotes(doc, gold, prepareAttributions(prediction?.attributions ?? [], doc));
    return new Set(matches.filter((m) => m.right).map((m) => m.gold));
  };
  const [inA, inB] = [right(a), right(b)];
  return gold.flatMap((g, i) =>
    inA.has(g) === inB.has(g) ? [] : [{ id: record.id, gold: record.attributions[i], a: inA.has(g), b: inB.has(g) }],
  );
}
