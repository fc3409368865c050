import { CHECKABILITY } from '../lexicon/checkability.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import type { Detail, Modality } from './claim.ts';
import type { ClauseTokens, Run } from './finite.ts';
import { shows, signalsIn } from './signals.ts';

/** What is known of a claim when it is asked whether somebody could check it. */
export interface Checked {
  readonly run: Run;
  readonly modality: Modality;
  readonly details: readonly Detail[];
  /** Whether it names a person or thing, and an organisation. */
  readonly names: boolean;
  readonly organization: boolean;
  /** Whether it has a finite verb, and whether that is past. */
  readonly sentence: boolean;
  readonly past: boolean;
}

const REASONS = Object.entries(CHECKABILITY.reasons);

/** How well a claim could be checked against a record, from 0 to 1, and why. No truth score. */
export function checkability(tokens: ClauseTokens, claim: Checked): { score: number; reasons: string[] } {
  const { modality, details } = claim;
  const kinds = new Set<Detail['kind']>();
  let years = 0;
  for (const { kind, value } of details) {
    kinds.add(kind);
    if (kind === 'date' && /^\d{4}/.test(value ?? '')) years++;
  }
  const signals = signalsIn(tokens, claim.run);
  const met: Record<keyof typeof CHECKABILITY.reasons, boolean> = {
    number: kinds.has('number') || kinds.has('money') || kinds.has('percent'),
    money: kinds.has('money'),
    percent: kinds.has('percent'),
    date: kinds.has('date'),
    comparison: kinds.has('comparison'),
    years: years > 1,
    name: claim.names,
    agency: claim.organization,
    past: claim.past && modality === 'asserted',
    predicted: modality === 'predicted',
    normative: modality === 'normative',
    hedged: modality === 'hedged',
    conditional: modality === 'conditional',
    counterfactual: modality === 'counterfactual',
    question: modality === 'question',
    personal: (signals & SIGNAL.personal) !== 0,
    opinion: (signals & SIGNAL.opinion) !== 0,
    fragment: !claim.sentence,
  };
  let score: number = CHECKABILITY.base;
  const reasons: string[] = [];
  for (const [key, { weight, text }] of REASONS) {
    if (!met[key as keyof typeof met]) continue;
    score += weight;
    reasons.push(key === 'opinion' ? `${text}: ${firstOpinion(tokens, claim.run)}` : text);
  }
  const bounded = Math.max(CHECKABILITY.least, Math.min(CHECKABILITY.most, score));
  return { score: Math.round(100 * bounded) / 100, reasons };
}

function firstOpinion(tokens: ClauseTokens, { first }: Run): string {
  let i = first;
  while (!shows(tokens, i, SIGNAL.opinion)) i++;
  return tokens.lower[i];
}
