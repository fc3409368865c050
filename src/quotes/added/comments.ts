import { type Draft, draftHolds } from '../draft.ts';
import type { Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { asClauses } from './as-clauses.ts';
import { type Comment, commentStarts } from './comment.ts';
import { viewpoints } from './viewpoints.ts';

/**
 * Comment clauses ("As the mayor announced on Monday, the quay will close") and viewpoint adjuncts ("In the mayor's view, the
 * quay is lost"; Quirk et al. 1985, 15.53 and 8.89): the content is the clause around them. The model, which has seen few,
 * finds hardly any.
 *
 * @param drafts what the model finds
 * @returns the same, with such clauses in the place of what was found in them
 */
export function withComments(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const comments: Comment[] = [];
  for (const s of scene.doc.sentences) {
    const starts = commentStarts(scene, s);
    if (starts.length) comments.push(...asClauses(scene, s, starts), ...viewpoints(scene, s, starts));
  }
  const found = comments.filter((own) => mayStand(own, drafts));
  const others = drafts.filter(({ cue }) => !found.some(({ clause }) => cue && holds(clause, cue)));
  return [...others, ...found.map(({ draft }) => draft)];
}

const holds = (clause: Run, { first }: Run): boolean => clause.first <= first && first < clause.last;

/** Nothing else is said in its content, and the model has not read the clause that way itself, or only a part of it. */
function mayStand({ clause, draft, isSure }: Comment, drafts: readonly Draft[]): boolean {
  const isPart = ({ first, last }: Run) => draft.content.some((run) => run.first < first && last <= run.last);
  return drafts.every(({ cue, content }) => {
    if (cue === null) return true;
    if (draftHolds(draft, cue.first)) return false;
    return isSure || !holds(clause, cue) || content.some((run) => holds(clause, run)) || content.every(isPart);
  });
}
