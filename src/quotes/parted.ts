import { CUE_VERBS } from '../lexicon/cues.ts';
import { RELATIVES } from '../lexicon/pronouns.ts';
import { hasFinite, type Scene } from './scene.ts';
import type { Judged } from './scoring/candidates.ts';
import { OPENS, TAG, type TokenFeatures } from './scoring/features.ts';
import { holds, shapeOf } from './scoring/judge-stage.ts';
import { CONTENT, CUE, LONGEST_WINDOW, NOTHING } from './scoring/window.ts';
import type { Run } from './sources/noun-phrases.ts';
import { isMainClause } from './tags/speakers.ts';

/**
 * Gives back what two good candidates were held to share, where each has words of its own: “A,” she said, [noting that B], "After Lee said
 * that A, Orr [said] B", "[hailed] A as bold, telling them that B". What stands right behind a verb is its own.
 *
 * @param judged all candidates, @param kept the best of them, both in text order
 * @returns these, with the others that have words of their own
 */
export function partContents(
  f: TokenFeatures,
  judged: readonly Judged[],
  kept: readonly Judged[],
  threshold: number,
): Judged[] {
  const out = [...kept];
  const chosen = new Set(kept);
  let from = 0;
  for (const j of judged) {
    if (j.score < threshold || j.contentSize === 0 || chosen.has(j)) continue;
    const { head } = j.candidate;
    while (from < out.length && out[from].candidate.head <= head - REACH) from++;
    let to = from;
    while (to < out.length && out[to].candidate.head < head + REACH) to++;
    const near = out.slice(from, to);
    const own = ownRun(f, j, near);
    if (!own) continue;
    const parted = near.map((other) =>
      sharesWith(other, own) ? relabel(f, other, (i) => i < own.first || i >= own.last) : other,
    );
    parted.push(relabel(f, j, (i) => own.first <= i && i < own.last));
    parted.sort((a, b) => a.candidate.head - b.candidate.head);
    out.splice(from, near.length, ...parted);
  }
  return out;
}

/** Two whose heads are further apart have no token in both their windows. */
const REACH = 2 * LONGEST_WINDOW;

/** What stands right behind the candidate's cue, up to where another one begins; null where it is another's, or says nothing. */
function ownRun(f: TokenFeatures, j: Judged, kept: readonly Judged[]): Run | null {
  const { head, window, labels } = j.candidate;
  const { scene } = f;
  const { text } = scene.tokens;
  if (j.sourceSize === 0 || !isVerb(f, head) || kept.some((other) => holds(other, head))) return null;
  const labelOf = (i: number): number => labels[i - window.first];
  let first = head + 1;
  while (labelOf(first) === CUE) first++;
  if (labelOf(first) !== CONTENT && /^[,:]$/.test(text[first])) first++;
  const { last: end } = scene.doc.sentences[scene.sentenceOf[head]];
  let last = first;
  while (last < end && last < window.last && labelOf(last) === CONTENT) last++;
  const r = scene.region[last - 1];
  if (last > first && r >= 0) last = Math.max(last, scene.regionLast[r]); // “A. B.”
  for (const other of kept) {
    const h = other.candidate.head;
    if (first <= h && h < last) last = endBefore(scene, other, first);
  }
  const own = { first, last };
  if (last <= first || !isWhole(f, j, own)) return null;
  return kept.every((other) => !sharesWith(other, own) || mayGive(f, other, head, own)) ? own : null;
}

/** "A, [telling them]", "A, [and Orr said]": where a list of what somebody says breaks off; its first token where it does not. */
function endBefore({ tokens: { text, lower } }: Scene, other: Judged, first: number): number {
  const { candidate, sourceFirst, sourceSize } = other;
  let i = sourceSize > 0 && sourceFirst >= first ? Math.min(sourceFirst, candidate.head) : candidate.head;
  if (/^(?:and|but|while)$/.test(lower[i - 1])) i--;
  if (text[i - 1] === ',') return i - 1;
  return text[i - 2] === ',' && /^(?:”|"|'')$/.test(text[i - 1]) ? i : first;
}

/** What is done to somebody, or a clause or a quotation behind a verb that takes one; not "[asked] whether A, she said". */
function isWhole(f: TokenFeatures, { candidate: { head }, sourceFirst, sourceSize }: Judged, own: Run): boolean {
  const { scene } = f;
  const { lemma, lower } = scene.tokens;
  const verb = CUE_VERBS.get(lemma[head]);
  if (!verb || (lemma[head] === 'ask' && sourceFirst + sourceSize !== head)) return false;
  if (verb.kind === 'act') return !RELATIVES.has(lower[own.first]);
  if (verb.kind !== 'statement' || !verb.takes.includes('c')) return false;
  if (f.mark[own.first] === OPENS) return true;
  if (lower[own.first] === 'that') return hasFinite(scene, own.first, own.last);
  return !lower[head].endsWith('ing') && isMainClause(scene, own.first, own.last);
}

/** "who [notes]" is one, "Orle [Herald]" is none. */
const isVerb = ({ scene: { tokens }, tag }: TokenFeatures, i: number): boolean =>
  (tag[i] === TAG.VERB && (tokens.text[i] === tokens.lower[i] || tokens.tag[i - 1] !== 'PROPN')) ||
  RELATIVES.has(tokens.lower[i - 1]);

function sharesWith(other: Judged, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (holds(other, i)) return true;
  return false;
}

/**
 * The other has words before, and its own verb or the end of a sentence stands between: not "[A] which would force [B]"; or it has words behind
 * its own verb.
 */
function mayGive({ scene, mark }: TokenFeatures, other: Judged, head: number, own: Run): boolean {
  const { contentFirst, contentLast, candidate } = other;
  if (candidate.head >= own.last) return contentLast > candidate.head;
  if (contentFirst >= own.first) return false;
  let before = head;
  while (!holds(other, before) && before > contentFirst && before !== candidate.head) before--;
  return before === candidate.head || scene.sentenceOf[before] !== scene.sentenceOf[head] || mark[own.first] === OPENS;
}

function relabel(f: TokenFeatures, j: Judged, isKept: (i: number) => boolean): Judged {
  const { candidate } = j;
  const { first } = candidate.window;
  const labels = candidate.labels.map((label, p) => (label === CONTENT && !isKept(first + p) ? NOTHING : label));
  return { ...shapeOf(f, { ...candidate, labels }), score: j.score };
}
