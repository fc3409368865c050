import type { Sentence } from '../text/document.ts';
import { asClauses } from './as-clauses.ts';
import { type Draft, draftHolds } from './draft.ts';
import { hasFinite } from './proposals/tags.ts';
import { lastWord, type Scene } from './scene.ts';
import type { Run } from './sources.ts';
import { viewpoints } from './viewpoints.ts';

/** A clause or phrase by which a sentence is somebody's, and what that makes of the sentence. */
export interface Comment {
  /** Up to its comma, or the end of the sentence. */
  readonly clause: Run;
  readonly draft: Draft;
}

/**
 * Comment clauses ("As the mayor announced on Monday, the quay will close") and viewpoint adjuncts ("In the mayor's view, the
 * quay is lost"; Quirk et al. 1985, 15.53 and 8.89): the content is the clause around them. The model, which has seen few,
 * finds hardly any.
 *
 * @param drafts what the model finds
 * @returns the same, with such clauses in the place of what was found in them
 */
export function withComments(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const found = scene.doc.sentences
    .flatMap((s) => [...asClauses(scene, s), ...viewpoints(scene, s)])
    .filter((own) => mayStand(own, drafts));
  const others = drafts.filter(({ cue }) => !found.some(({ clause }) => cue && holds(clause, cue)));
  return [...others, ...found.map(({ draft }) => draft)];
}

const holds = (clause: Run, { first }: Run): boolean => clause.first <= first && first < clause.last;

/** Nothing else is said in its content, and the model has not read the clause that way itself. */
function mayStand({ clause, draft }: Comment, drafts: readonly Draft[]): boolean {
  return drafts.every(({ cue, content }) => {
    if (cue === null) return true;
    return !draftHolds(draft, cue.first) && (!holds(clause, cue) || content.some((run) => holds(clause, run)));
  });
}

/** Does a comment begin here: at the head of the sentence, or behind a comma? */
export function mayComment({ tokens, region }: Scene, s: Sentence, i: number): boolean {
  if (region[i] >= 0) return false;
  return i === s.first || tokens.text[i - 1] === ',' || (i === s.first + 1 && tokens.tag[s.first] === 'CCONJ');
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
