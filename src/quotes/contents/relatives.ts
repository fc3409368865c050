import { isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { CONTENT, NOTHING } from '../scoring/window.ts';
import type { Run } from '../sources/noun-phrases.ts';

/**
 * "told us [the study, which found A, was wrong]": content begins with its subject, not in the clause that parts it from its verb.
 *
 * @param first of the window's tokens, @param subject the phrase behind whom it was told, @param labels changed in place
 * @returns whether there is such a clause
 */
export function takeWithRelative(scene: Scene, first: number, head: number, subject: Run, labels: Uint8Array): boolean {
  const { tokens, doc, sentenceOf } = scene;
  if (tokens.text[subject.last] !== ',' || !/^(?:who|which)$/.test(tokens.lower[subject.last + 1])) return false;
  const verb = behindRelative(scene, subject.last);
  if (verb < 0) return false;
  const isOpen = labels[verb - first] === CONTENT;
  const end = isOpen ? verb : lastWord(scene, doc.sentences[sentenceOf[head]]) + 1;
  const clause = labels.subarray(subject.first - first, end - first);
  if (!clause.every((label) => label === CONTENT || label === NOTHING)) return false;
  labels.fill(NOTHING, head + 1 - first, subject.first - first);
  clause.fill(CONTENT);
  return true;
}

/** Behind the comma that closes a relative clause, before the subject's verb; -1 for none. */
function behindRelative({ tokens, region }: Scene, comma: number): number {
  for (let i = comma + 3; i < comma + LONGEST && region[i] < 0 && !/^[.;:?!]$/.test(tokens.text[i]); i++)
    if (tokens.text[i] === ',' && isFiniteVerb(tokens, i + 1)) return i + 1;
  return -1;
}

const LONGEST = 20;
