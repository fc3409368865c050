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

interface Reason {
  readonly weight: number;
  readonly text: string;
}

/** How well a claim could be checked against a record, from 0 to 1, and why. No truth score. */
export function checkability(tokens: ClauseTokens, claim: Checked): { score: number; reasons: string[] } {
  const { modality, details } = claim;
  const { base, least, most, reasons: of } = CHECKABILITY;
  const signals = signalsIn(tokens, claim.run);
  let score: number = base;
  const reasons: string[] = [];
  const add = ({ weight, text }: Reason, word?: string): void => {
    score += weight;
    reasons.push(word === undefined ? text : `${text}: ${word}`);
  };
  if (details.length > 0) for (const key of reasonsOf(details)) add(of[key]);
  if (claim.names) add(of.name);
  if (claim.organization) add(of.agency);
  if (claim.past && modality === 'asserted') add(of.past);
  if (modality !== 'asserted') add(of[modality]);
  if (signals & SIGNAL.personal) add(of.personal);
  const judged = signals & SIGNAL.opinion ? firstOpinion(tokens, claim.run) : -1;
  if (judged >= 0) add(of.opinion, tokens.lower[judged]);
  if (!claim.sentence) add(of.fragment);
  return { score: Math.round(100 * Math.max(least, Math.min(most, score))) / 100, reasons };
}

/** What figures, dates and comparisons speak for. */
function reasonsOf(details: readonly Detail[]): readonly (keyof typeof CHECKABILITY.reasons)[] {
  const kinds = new Set(details.map(({ kind }) => kind));
  const years = new Set<string>();
  for (const { kind, value } of details)
    if (kind === 'date' && /^\d{4}/.test(value ?? '')) years.add(value!.slice(0, 4));
  const out: (keyof typeof CHECKABILITY.reasons)[] = [];
  if (kinds.has('number') || kinds.has('money') || kinds.has('percent')) out.push('number');
  if (kinds.has('money')) out.push('money');
  if (kinds.has('percent')) out.push('percent');
  if (kinds.has('date')) out.push('date');
  if (kinds.has('comparison')) out.push('comparison');
  if (years.size > 1) out.push('years');
  return out;
}

function firstOpinion(tokens: ClauseTokens, { first, last }: Run): number {
  for (let i = first; i < last; i++) if (shows(tokens, i, SIGNAL.opinion) && isJudging(tokens, first, i)) return i;
  return -1;
}

/** Not "Vanity Fair", "houses like hers", "would like to", "the likes of", "the town lies in a valley". */
function isJudging({ tag, lower }: ClauseTokens, first: number, i: number): boolean {
  if (tag[i] === 'PROPN' && i > first) return false;
  const next = lower[i + 1] ?? '';
  if (/^lies?$/.test(lower[i])) return tag[i] !== 'VERB' || !LYING.test(next);
  if (lower[i] === 'likes') return next !== 'of';
  if (lower[i] === 'like' && tag[i] !== 'VERB') return false;
  return !(/^(?:like|love|hate)$/.test(lower[i]) && /^(?:would|['’]d)$/.test(lower[i - 1] ?? ''));
}

/** Behind these stands where something lies. */
const LYING = /^(?:in|at|on|along|between|within|beneath|below|above|near|outside|inside|behind|beyond|before|ahead|across|among|around|beside|off|down|there|here|north|south|east|west|with)$/; // biome-ignore format: one pattern
