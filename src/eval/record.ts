/** Spans as in gold files: `[start, end]` pairs in UTF-16 units, `end` exclusive. */
export type Pair = readonly [number, number];

export interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

/** One article with its attributions, marked by people or predicted. */
export interface EvalRecord {
  /** The outlet, where the gold names it: cross-validation may hold out whole outlets. */
  readonly publisher?: string;
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}
