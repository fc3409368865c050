import { CUE_VERBS } from '../lexicon/cues.ts';
import { NOT_NEGATED } from '../lexicon/negators.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { stanceBase } from '../lexicon/stances.ts';
import { firstFinite, opensContact, opensSubordinate } from './clause.ts';
import type { ClauseTokens, Run } from './finite.ts';
import { shows, signalsIn } from './signals.ts';

/**
 * The words that negate a main clause. "no incident" behind "so strong that" is not among them: the scope of a negator ends
 * with its clause (Morante & Daelemans 2009), and the clause given is the main one.
 *
 * @returns token indexes, in order
 */
export function negatorsOf(tokens: ClauseTokens, main: Run): number[] {
  const out: number[] = [];
  if (!(signalsIn(tokens, main) & SIGNAL.negation)) return out;
  const verb = firstFinite(tokens, main.first, main.last);
  for (let i = main.first; i < main.last; i++) {
    if (!shows(tokens, i, SIGNAL.negation)) continue;
    if (NOT_NEGATED.get(tokens.lower[i])?.has(tokens.lower[i + 1] ?? '')) continue;
    if (verb >= 0 && (isAside(tokens, i, main) || isInRelative(tokens, main.first, verb, i))) continue;
    if (verb >= 0 && i - 1 > verb && isBidding(tokens, main.first, i)) continue;
    if (verb >= 0 && i > verb && tokens.lower[i] === 'not' && !belongsToVerb(tokens, verb, i)) continue;
    if (!isRepeated(tokens, out.at(-1), i)) out.push(i);
  }
  return out;
}

/** "I was thinking don't panic", "I said: “do not go”": words told, behind the main verb; not "the crews we told do not swim". */
function isBidding(tokens: ClauseTokens, first: number, not: number): boolean {
  const { lower, text } = tokens;
  if (lower[not - 1] !== 'do' || !/^(?:not|n't|n’t)$/.test(lower[not])) return false;
  const told = not - 2;
  if (/^[:“‘"]$/.test(text[told])) return true;
  if (!CUE_VERBS.has(tokens.lemma[told]) && stanceBase(lower[told]) === null) return false;
  for (let i = first; i < told; i++)
    if (opensSubordinate(tokens, i) || (i > first && opensContact(tokens, i))) return false;
  return true;
}

/** "never, never" */
const isRepeated = ({ lower }: ClauseTokens, before: number | undefined, i: number): boolean =>
  before !== undefined && lower[before] === lower[i] && !/\w/.test(lower.slice(before + 1, i).join(''));

/** Before the main verb, in a relative clause of the subject: "Sato, who never smiled, ran". */
function isInRelative(tokens: ClauseTokens, first: number, verb: number, i: number): boolean {
  if (i >= verb) return false;
  for (let k = i - 1; k > first; k--) if (shows(tokens, k, SIGNAL.relative)) return true;
  return false;
}

/** Between commas, away from the verb: "the old mill, not far from here, was sold". */
function isAside(tokens: ClauseTokens, i: number, { first, last }: Run): boolean {
  if (tokens.text[i - 1] !== ',') return false;
  for (let k = i; k < last; k++) if (tokens.text[k] === ',') return i - 1 > first;
  return false;
}

/** "is not", "ought not", "did really not": only verbs and adverbs stand between. */
function belongsToVerb(tokens: ClauseTokens, verb: number, not: number): boolean {
  for (let i = verb + 1; i < not; i++) if (!/^(?:AUX|ADV|VERB|PRON|PART)$/.test(tokens.tag[i])) return false;
  return true;
}
