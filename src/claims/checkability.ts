import { CHECKABILITY } from '../lexicon/checkability.ts';
import { OPINIONS } from '../lexicon/opinions.ts';
import type { Tokens } from '../text/document.ts';
import type { Detail, Modality } from './claim.ts';
import type { Run } from './finite.ts';

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
const PERSONAL: ReadonlySet<string> = new Set(['i', 'me', 'my', 'mine', 'myself']);

/** How well a claim could be checked against a record, from 0 to 1, and why. No truth score. */
export function checkability(tokens: Tokens, claim: Checked): { score: number; reasons: string[] } {
  const { modality, details } = claim;
  const has = (kind: Detail['kind']) => details.some((d) => d.kind === kind);
  const years = details.filter((d) => d.kind === 'date' && /^\d{4}/.test(d.value ?? '')).length > 1;
  const words = tokens.lower.slice(claim.run.first, claim.run.last);
  const opinion = words.find((w) => OPINIONS.has(w));
  const met: Record<keyof typeof CHECKABILITY.reasons, boolean> = {
    number: has('number') || has('money') || has('percent'),
    money: has('money'),
    percent: has('percent'),
    date: has('date'),
    comparison: has('comparison'),
    years,
    name: claim.names,
    agency: claim.organization,
    past: claim.past && modality === 'asserted',
    predicted: modality === 'predicted',
    normative: modality === 'normative',
    hedged: modality === 'hedged',
    conditional: modality === 'conditional',
    counterfactual: modality === 'counterfactual',
    question: modality === 'question',
    personal: words.some((w) => PERSONAL.has(w)),
    opinion: opinion !== undefined,
    fragment: !claim.sentence,
  };
  let score: number = CHECKABILITY.base;
  const reasons: string[] = [];
  for (const [key, { weight, text }] of REASONS) {
    if (!met[key as keyof typeof met]) continue;
    score += weight;
    reasons.push(key === 'opinion' ? `${text}: ${opinion}` : text);
  }
  const bounded = Math.max(CHECKABILITY.least, Math.min(CHECKABILITY.most, score));
  return { score: Math.round(100 * bounded) / 100, reasons };
}
