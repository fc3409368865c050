import type { CueKind, Stance } from '../lexicon/cues.ts';
import type { Span } from '../text/document.ts';
import type { Evidence, Rule } from './draft.ts';

export type QuoteType = 'direct' | 'mixed' | 'indirect';
export type QuoteKind = CueKind | 'other';

/** One attribution as the quotes step finds it: before anybody has asked who the source is. */
export interface Attribution {
  readonly type: QuoteType;
  readonly kind: QuoteKind;
  /** What was said, in text order; never empty. */
  readonly content: readonly Span[];
  /** The words that report it; empty for a quotation that nobody is cued for. */
  readonly cue: readonly Span[];
  /** The mention of who said it, in place; empty where the text names nobody. */
  readonly source: readonly Span[];
  readonly verb: { readonly lemma: string; readonly stance: Stance } | null;
  /** The mention of whom it was said to. */
  readonly addressee: Span | null;
  /** For a quotation without a cue: index of the earlier attribution whose speaker may be going on; else -1. */
  readonly follows: number;
  readonly confidence: number;
  readonly rule: Rule;
  /** Index of the attribution in whose content this one stands; -1 for the outermost. */
  readonly within: number;
  /** What spoke for it, for --explain; null where a rule found it. */
  readonly evidence: Evidence | null;
}
