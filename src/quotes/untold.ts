import type { Tokens } from '../text/document.ts';
import type { Run } from './sources/noun-phrases.ts';

/** What somebody is told not to have said, where only what it would be about is told. */

/** "The firm has not said when", "couldn't recall whether", "wouldn't say if or when": a question that is left open. */
export const isUntold = ({ lower, lemma }: Tokens, cue: Run, head: number, content: number): boolean =>
  UNTOLD.test(lemma[head]) && QUESTION.test(lower[content]) && isNegated(lower, cue.first, head);

/** "would not say when", like "declined to say when": a refusal, and so an act. */
export const isRefusal = ({ lower }: Tokens, { first, last }: Run): boolean =>
  lower.slice(first, last).some((word) => /^(?:wo|would|will)$/.test(word));

/** "showed no sign that A", "gave no hint that A", "made no mention of A" */
export function isNoSign({ lower }: Tokens, { first, last }: Run): boolean {
  const no = lower.lastIndexOf('no', last - 1);
  return no > first && /^(?:sign|hint|indication|mention|inkling|clue)s?$/.test(lower[no + 1] ?? '') && GIVES.test(lower[no - 1]); // biome-ignore format: one condition
}

/** "it is not clear that A", "nor is it clear", "it became clear that A": told by nobody, but not "made it clear". */
export const isUnclear = ({ lower }: Tokens, verb: string, { first, last }: Run): boolean =>
  verb === 'clear' &&
  (lower[first - 1] === 'nor' || lower.slice(first, last).some((word) => UNCLEAR.test(word))) &&
  !lower.slice(first, last).some((word) => /^ma(?:ke|kes|de|king)$/.test(word));

const UNCLEAR = /^(?:not|n['’]t|no|nor|never|become|becomes|became|becoming)$/;

const UNTOLD =
  /^(?:say|tell|state|explain|disclose|reveal|specify|clarify|announce|confirm|indicate|recall|elaborate)$/;
const QUESTION = /^(?:who|whom|whose|what|when|where|why|how|which|if|whether)$/;
const GIVES = /^(?:give|gives|gave|given|giving|show|shows|showed|shown|showing|make|makes|made|making|offer|offers|offered|offering)$/; // biome-ignore format: a list

const isNegated = (lower: readonly string[], first: number, last: number): boolean =>
  lower.slice(first, last).some((word) => /^(?:not|n['’]t|never|cannot)$/.test(word));
