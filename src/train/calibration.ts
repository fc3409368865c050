/** A kept quote of a held-out article: the judge's score, and whether it is right end to end. */
export interface Outcome {
  readonly score: number;
  readonly right: boolean;
}

/** Fewer outcomes than this make no step of their own. */
const LEAST = 60;

/** Finer steps than this would promise more than so few outcomes can tell. */
const STEP = 5;
/** Nothing is certain. */
const MOST = 98;

/**
 * Isotonic regression by pooling adjacent violators (Zadrozny & Elkan 2002): steps of score, each with how many in a
 * hundred are right.
 */
export function calibrate(outcomes: readonly Outcome[]): [score: number, percent: number][] {
  const sorted = [...outcomes].sort((a, b) => a.score - b.score);
  const pools: { from: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += LEAST) {
    const part = sorted.slice(i, i + LEAST);
    pools.push({ from: part[0].score, right: part.filter((o) => o.right).length, count: part.length });
    while (pools.length > 1) {
      const [a, b] = pools.slice(-2);
      if (a.right / a.count < b.right / b.count) break;
      pools.splice(-2, 2, { from: a.from, right: a.right + b.right, count: a.count + b.count });
    }
  }
  return pools.map(({ from, right, count }) => [from, Math.min(MOST, STEP * Math.round((100 * right) / count / STEP))]);
}
