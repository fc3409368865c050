import { matchQuotes } from './matches.ts';
import type { Prepared } from './prepare.ts';
import { prepareAttributions, prepareText } from './prepare.ts';
import type { EvalRecord, Pair } from './record.ts';
import { countShared } from './spans.ts';

export type ErrorKind = 'missed' | 'spurious' | 'wrong source' | 'loose content';

/** One quote on which gold and prediction differ, with the article's words for both. */
export interface QuoteError {
  readonly id: string;
  readonly kind: ErrorKind;
  readonly gold: Side | null;
  readonly predicted: Side | null;
  /** How many tokens are at stake: the worst cases come first. */
  readonly weight: number;
}

export interface Side {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** The quotes on which prediction and gold differ, the largest differences first; ties in text order. */
export function findErrors(gold: readonly EvalRecord[], predicted: ReadonlyMap<string, EvalRecord>): QuoteError[] {
  const out = gold.flatMap((record) => errorsOf(record, predicted.get(record.id)));
  return out.sort((a, b) => b.weight - a.weight);
}

function errorsOf(record: EvalRecord, prediction: EvalRecord | undefined): QuoteError[] {
  const doc = prepareText(record);
  const gold = prepareAttributions(record.attributions, doc);
  const predicted = prepareAttributions(prediction?.attributions ?? [], doc);
  const side = (a: Prepared): Side => ({ source: show(a.source), cue: show(a.cue), content: show(a.content) });
  const show = (spans: readonly Pair[]) => spans.map(([s, e]) => doc.text.slice(s, e)).join(' … ');
  const error = (kind: ErrorKind, g: Prepared | null, p: Prepared | null, weight: number): QuoteError => ({
    id: record.id,
    kind,
    gold: g && side(g),
    predicted: p && side(p),
    weight,
  });
  const matches = matchQuotes(doc, gold, predicted);
  const inGold = new Set(matches.map((m) => m.gold));
  const inPredicted = new Set(matches.map((m) => m.predicted));
  return [
    ...gold.filter((g) => !inGold.has(g)).map((g) => error('missed', g, null, g.contentTokens.size)),
    ...predicted.filter((p) => !inPredicted.has(p)).map((p) => error('spurious', null, p, p.contentTokens.size)),
    ...matches.flatMap(({ gold: g, predicted: p, right }) => {
      if (!right) return [error('wrong source', g, p, g.contentTokens.size)];
      const apart = g.contentTokens.size + p.contentTokens.size - 2 * countShared(g.contentTokens, p.contentTokens);
      return apart ? [error('loose content', g, p, apart)] : [];
    }),
  ];
}
