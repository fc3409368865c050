import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Cue } from '../proposals/cues.ts';
import { isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectBefore } from '../sources/subject-phrases.ts';

/** Somebody's word within a relative clause. */
export interface RelativeTag {
  readonly cue: Cue;
  readonly source: Run;
  readonly content: Run;
}

/**
 * "unveiled a truck that *it* says [can run for 500 miles]", "images of a man *they* say [attacked a guard]": a verb of saying between
 * what a relative clause is about and the verb of that.
 *
 * @param cues of the sentences in question
 */
export function relativeTags(scene: Scene, cues: readonly Cue[]): RelativeTag[] {
  const { sentences } = scene.doc;
  const out: RelativeTag[] = [];
  for (const cue of cues) {
    const { kind, takes } = cue.entry;
    if (kind !== 'statement' || !takes.includes('c') || !isFiniteVerb(scene.tokens, cue.last)) continue;
    const s = sentences[scene.sentenceOf[cue.head]];
    const source = subjectBefore(scene, cue.first, s.first);
    if (source && source.last === cue.first && opensRelative(scene, source))
      out.push({ cue, source, content: { first: cue.last, last: lastWord(scene, s) + 1 } });
  }
  return out;
}

/** "that it", "a man they" */
function opensRelative({ tokens: { lower, tag } }: Scene, { first }: Run): boolean {
  if (RELATIVES.has(lower[first - 1] ?? '')) return /^(?:NOUN|PROPN|PUNCT)$/.test(tag[first - 2] ?? '');
  return tag[first - 1] === 'NOUN' && /^(?:he|she|it|they)$/.test(lower[first]);
}
