import type { Tokens } from '../text/document.ts';

/** A run of tokens, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Is a word finite, as far as tags tell: an auxiliary, or a verb that is no -ing form and stands behind no "to"? */
export function isFiniteAt(tokens: Tokens, i: number): boolean {
  const tag = tokens.tag[i];
  if (tag === 'AUX') return tokens.lower[i - 1] !== 'to';
  if (tag !== 'VERB' || tokens.lower[i].endsWith('ing') || isCapital(tokens.text[i])) return false;
  const before = tokens.tag[i - 1];
  if (tokens.lower[i - 1] === 'to' || before === 'AUX') return false;
  return !(tokens.lower[i].endsWith('ed') && /^(?:DET|ADJ|ADP)$/.test(before ?? '')); // "the continued support"
}

/** A capital inside a sentence makes a name of what looks like a verb ("Operation Inherent Resolve"). */
const isCapital = (text: string): boolean => text[0] !== text[0]?.toLowerCase();

const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that which who whom whose because if unless when while where after before although though since until whether as than so what how why'.split(
    ' ',
  ),
);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose']);

/** Does a word open a clause that hangs on another? */
export const opensSubordinate = (tokens: Tokens, i: number): boolean => SUBORDINATORS.has(tokens.lower[i]);

export const hasFinite = (tokens: Tokens, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++) if (isFiniteAt(tokens, i)) return true;
  return false;
};

/** Does the last clause that a run begins have its verb yet? "that similar breakages" has not. */
export function isComplete(tokens: Tokens, { first, last }: Run): boolean {
  for (let i = last - 1; i >= first; i--) {
    if (isFiniteAt(tokens, i)) return true;
    if (SUBORDINATORS.has(tokens.lower[i]) && i > first) return false;
  }
  return false;
}

/**
 * The main clause of a proposition: behind a condition or time clause that opens it, and before the first clause that hangs
 * on it from behind.
 */
export function mainClause(tokens: Tokens, run: Run): Run {
  let { first } = run;
  if (opensSubordinate(tokens, first) && tokens.lower[first] !== 'that') {
    const comma = commaBeforeClause(tokens, first, run.last);
    if (comma >= 0) first = comma + 1;
  }
  const verb = firstFinite(tokens, first, run.last);
  if (verb < 0) return { first, last: run.last };
  let last = verb + 1;
  while (last < run.last && !endsMain(tokens, last, run.last)) last++;
  return { first, last };
}

/** The first finite verb that is not that of a relative clause at the subject ("Sato, who never smiled, ran"). */
export function firstFinite(tokens: Tokens, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if (i > first && RELATIVES.has(tokens.lower[i]) && !isFiniteAt(tokens, i)) {
      const end = relativeEnd(tokens, i, last);
      if (end > i) i = end;
      continue;
    }
    if (isFiniteAt(tokens, i)) return i;
  }
  return -1;
}

/** Where a relative clause ends: at its comma, or before the second finite verb behind "that". */
function relativeEnd(tokens: Tokens, who: number, last: number): number {
  const comma = tokens.text[who - 1] === ',';
  let verbs = 0;
  for (let i = who + 1; i < last; i++) {
    if (comma && tokens.text[i] === ',') return i;
    if (!isFiniteAt(tokens, i)) continue;
    if (
      !comma &&
      verbs > 0 &&
      !isFiniteAt(tokens, i - 1) &&
      tokens.tag[i - 1] !== 'ADV' &&
      tokens.tag[i - 1] !== 'PART'
    )
      return i - 1;
    verbs++;
  }
  return who;
}

function endsMain(tokens: Tokens, i: number, last: number): boolean {
  if (tokens.text[i] === ';') return true;
  if (!opensSubordinate(tokens, i)) return false;
  if (/^(?:as|than|so|since|until|after|before)$/.test(tokens.lower[i])) return false;
  return hasFinite(tokens, { first: i + 1, last });
}

/** The comma behind which the main clause goes on: a noun phrase or pronoun and a finite verb follow. */
export function commaBeforeClause(tokens: Tokens, first: number, last: number): number {
  for (let i = first + 2; i < last - 1; i++) {
    if (tokens.text[i] !== ',') continue;
    const next = tokens.tag[i + 1];
    if (/^(?:PRON|DET|NOUN|PROPN|ADJ|NUM|AUX|ADV)$/.test(next) && hasFinite(tokens, { first: i + 1, last })) return i;
  }
  return -1;
}
