import type { Sentence } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { hasFinite, lastWord, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';

/** A clause or phrase by which a sentence is somebody's, and what that makes of the sentence. */
export interface Comment {
  /** Up to its comma, or the end of the sentence. */
  readonly clause: Run;
  readonly draft: Draft;
  /** Whether it is read so though the model reads the clause otherwise. */
  readonly isSure?: true;
}

/** Where a comment may begin: with "as" or "in", at the head of the sentence, or behind a comma. */
export function commentStarts({ tokens: { text, lower, tag }, region }: Scene, s: Sentence): number[] {
  const out: number[] = [];
  for (let i = s.first; i < s.last - 3; i++) {
    if ((lower[i] !== 'as' && lower[i] !== 'in') || region[i] >= 0) continue;
    const opens = i === s.first || text[i - 1] === ',' || (i === s.first + 1 && tag[s.first] === 'CCONJ');
    if (opens) out.push(i);
  }
  return out;
}

/** The clause before a comment, behind it, or on both sides; null where nothing there is a clause. */
export function contentAround(scene: Scene, s: Sentence, { first: from, last: end }: Run): Run[] | null {
  const { tokens } = scene;
  const start = from > s.first && tokens.tag[from - 1] !== 'CCONJ' ? s.first : from;
  const before = { first: start, last: Math.max(start, from - 1) };
  const after = { first: end + 1, last: lastWord(scene, s) + 1 };
  const content = [before, after].filter(({ first, last }) => last > first);
  return content.some(({ first, last }) => hasFinite(scene, first, last)) ? content : null;
}
