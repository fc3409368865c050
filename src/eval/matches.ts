import { STOP_WORD } from './cues.ts';
import type { Prepared, PreparedText } from './prepare.ts';
import { countShared } from './spans.ts';

export interface Match {
  readonly gold: Prepared;
  readonly predicted: Prepared;
  readonly right: boolean;
}

/** Contents matched one to one, best Dice over tokens first, from 0.5 up, and whether their sources agree. */
export function matchQuotes(doc: PreparedText, gold: readonly Prepared[], predicted: readonly Prepared[]): Match[] {
  const pairs = greedy(gold, predicted, dice, 0.5);
  return pairs.map(([g, p]) => ({
    gold: gold[g],
    predicted: predicted[p],
    right: sourcesAgree(doc, gold[g], predicted[p]),
  }));
}

function sourcesAgree(doc: PreparedText, gold: Prepared, predicted: Prepared): boolean {
  if (!gold.sourceTokens.size && !predicted.sourceTokens.size) return true;
  return shareSourceWord(doc, gold, predicted);
}

/** A shared word that is no stop word; a source of stop words only ("who") is shared by any of them. */
export function shareSourceWord(doc: PreparedText, gold: Prepared, predicted: Prepared): boolean {
  const telling = [...gold.sourceTokens].filter(
    (i) => doc.tokens[i].word && !STOP_WORD.test(doc.tokens[i].text.toLowerCase()),
  );
  if (telling.length) return telling.some((i) => predicted.sourceTokens.has(i));
  return countShared(gold.sourceTokens, predicted.sourceTokens) > 0;
}

const dice = (a: Prepared, b: Prepared): number => {
  const shared = countShared(a.contentTokens, b.contentTokens);
  return shared ? (2 * shared) / (a.contentTokens.size + b.contentTokens.size) : 0;
};

/** One-to-one pairs [gold, predicted], the most alike first. */
export function greedy(
  gold: readonly Prepared[],
  predicted: readonly Prepared[],
  alike: (a: Prepared, b: Prepared) => number,
  least: number,
): [number, number][] {
  const all = gold.flatMap((g, i) => predicted.map((p, j) => ({ i, j, value: alike(g, p) })));
  const ranked = all
    .filter((c) => c.value >= least && c.value > 0)
    .sort((a, b) => b.value - a.value || a.i - b.i || a.j - b.j);
  const left = new Set<number>();
  const right = new Set<number>();
  const out: [number, number][] = [];
  for (const { i, j } of ranked) {
    if (left.has(i) || right.has(j)) continue;
    left.add(i);
    right.add(j);
    out.push([i, j]);
  }
  return out;
}
