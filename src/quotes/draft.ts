import type { CueStance } from '../lexicon/stances.ts';
import { tokensWithin } from '../speakers/search.ts';
import type { Span } from '../text/document.ts';
import type { Scene } from './scene.ts';
import type { Run } from './sources/noun-phrases.ts';

/** An attribution in the making: runs of tokens, and what found it. */
export interface Draft {
  readonly content: Run[];
  readonly cue: Run | null;
  /** What the head of the cue is in the lexicon: null for a colon or a dash, and for words that it does not have. */
  readonly verb: { readonly lemma: string; readonly entry: CueStance } | null;
  readonly source: Run | null;
  readonly addressee: Run | null;
  readonly rule: Rule;
  /** In a hundred drafts like this one so many are right, content and source. */
  readonly percent: number;
  /** What spoke for it, where the model found it. */
  readonly evidence: Evidence | null;
}

/** How a draft was found: by the model, or by a rule for what the model has no cue for. */
export type Rule = 'model' | 'grammar' | 'speaker-line' | 'signature' | 'no-cue';

/** Scores in the trainer's units: above 0 speaks for the cue, for source and content, for the whole. */
export interface Evidence {
  readonly cue: number;
  readonly spans: number;
  readonly judge: number;
}

/** What a rule finds: without a verb of the lexicon, an addressee, or evidence of the model. */
export const draftByRule = (
  rule: Rule,
  percent: number,
  content: Run[],
  cue: Run | null,
  source: Run | null,
): Draft => ({ content, cue, verb: null, source, addressee: null, rule, percent, evidence: null });

export const draftHolds = (draft: Draft, token: number): boolean =>
  draft.content.some((run) => run.first <= token && token < run.last);

/** The tokens that begin within a span; null where none does. */
export function runIn({ tokens }: Scene, span: Span): Run | null {
  const run = tokensWithin(tokens, span);
  return run.last > run.first ? run : null;
}

/** All runs of the quotation that region r is a part of: one that runs on over paragraphs opens anew at each. */
export function regionRuns({ regions, regionFirst, regionLast }: Scene, r: number): Run[] {
  const runsOn = (k: number) => regions[k].continues && regions[k + 1]?.paragraph === regions[k].paragraph + 1;
  let first = r;
  while (first > 0 && runsOn(first - 1)) first--;
  let last = r;
  while (runsOn(last)) last++;
  const out: Run[] = [];
  for (let k = first; k <= last; k++) out.push({ first: regionFirst[k], last: regionLast[k] });
  return out;
}
