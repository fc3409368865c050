import { CUE_VERBS } from '../../lexicon/cues.ts';
import { stanceBase } from '../../lexicon/stances.ts';
import type { Tokens } from '../../text/document.ts';
import { commaOr } from '../contents/writers-words.ts';
import { behindAuxiliaries, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** "The United States *accusing*" takes so many tokens at most. */
const LONGEST_TELLER = 8;

/** "with *Iran saying A* and Britain accusing it of B": where the next one's begins, behind what the first says; -1 for nowhere. */
export function besideAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, region } = scene;
  if (!tellsWith(tokens, head)) return -1;
  for (let i = from + 1; i < to - 2; i++) {
    if (region[i] >= 0 || !/^(?:and|while)$/.test(tokens.lower[i])) continue;
    const subject = subjectAfter(scene, i + 1, to);
    if (!subject) continue;
    // "the sheriff warning that B": it comes as a noun
    const isNoun = subject.last > i + 2 && isTold(tokens, subject.last - 1) && tokens.lower[subject.last] === 'that';
    if (isNoun || isTold(tokens, behindAuxiliaries(tokens, subject.last))) return commaOr(tokens, i);
  }
  return -1;
}

/** Is it the second one, "with Iran saying A and Britain *accusing* it of B", whose subject begins at `source`? */
export function tellsBeside(tokens: Tokens, source: number, head: number, floor: number): boolean {
  if (!/^(?:and|while)$/.test(tokens.lower[source - 1] ?? '') || !isTold(tokens, head)) return false;
  for (let i = source - 2; i > floor; i--) if (tellsWith(tokens, i)) return true;
  return false;
}

/** "with Iran *saying*", "with the mayor of Orle *warning*" */
function tellsWith(tokens: Tokens, head: number): boolean {
  if (!isTold(tokens, head)) return false;
  let i = head - 1;
  while (i > head - LONGEST_TELLER && (/^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens.tag[i]) || tokens.lower[i] === 'of')) i--;
  return i < head - 1 && tokens.lower[i] === 'with';
}

/** "saying", "accusing", which wink may take for a noun. */
function isTold({ lower, lemma }: Tokens, i: number): boolean {
  const entry = lower[i]?.endsWith('ing') ? CUE_VERBS.get(stanceBase(lower[i]) ?? lemma[i]) : undefined;
  return entry?.kind === 'statement' || entry?.kind === 'act';
}
