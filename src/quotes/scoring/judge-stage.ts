import { mix } from '../../model/hash.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { bucket, groupStart } from './cue-stage.ts';
import type { TokenFeatures } from './features.ts';
import { CONTENT, SOURCE, type Window } from './window.ts';

/** Stage three: how sure each decoded candidate is, seen beside the others of its text. */

export const JUDGE_FEATURES = 48;

/** A candidate after stage two. */
export interface Candidate {
  readonly head: number;
  readonly cueScore: number;
  readonly margin: number;
  readonly window: Window;
  readonly labels: Uint8Array;
}

/** What the judge asks of a candidate again and again. */
export interface Shape {
  readonly candidate: Candidate;
  readonly contentFirst: number;
  readonly contentLast: number;
  readonly contentSize: number;
  readonly pieces: number;
  readonly sourceFirst: number;
  readonly sourceSize: number;
  /** Share of content in quotation marks: none, some, all. */
  readonly quoted: number;
}

export function shapeOf(f: TokenFeatures, candidate: Candidate): Shape {
  const { labels, window } = candidate;
  let contentFirst = -1;
  let contentLast = -1;
  let contentSize = 0;
  let pieces = 0;
  let sourceFirst = -1;
  let sourceSize = 0;
  let inside = 0;
  for (let p = 0; p < labels.length; p++) {
    const i = window.first + p;
    if (labels[p] === SOURCE) {
      if (sourceFirst < 0) sourceFirst = i;
      sourceSize++;
    }
    if (labels[p] !== CONTENT) continue;
    if (contentFirst < 0) contentFirst = i;
    if (p === 0 || labels[p - 1] !== CONTENT) pieces++;
    contentLast = i;
    contentSize++;
    if (f.mark[i]) inside++;
  }
  const quoted = inside === 0 ? 0 : inside === contentSize ? 2 : 1;
  return { candidate, contentFirst, contentLast, contentSize, pieces, sourceFirst, sourceSize, quoted };
}

/** Does a token stand in a candidate's content? */
export const holds = ({ candidate: { labels, window } }: Shape, token: number): boolean =>
  token >= window.first && token < window.last && labels[token - window.first] === CONTENT;

/**
 * For each candidate (in text order) its hashed features: its own scores and shape, and those of the candidates whose
 * content holds it, or that its content holds. Only one of an outer and an embedded cue is reported.
 *
 * @param unit what a score of one weighs in integers; scores are put in bins by it
 */
export function judgeFeatures(
  f: TokenFeatures,
  shapes: readonly Shape[],
  index: number,
  unit: { cue: number; margin: number },
  out: Int32Array,
): number {
  const shape = shapes[index];
  const { head, cueScore, margin } = shape.candidate;
  let n = 0;
  const add = (template: number, a: number, b = 0, c = 0): void => {
    out[n++] = mix(mix(mix(mix(0x7feb352d, template), a), b), c);
  };
  const cueBin = bin(cueScore / unit.cue, 2);
  const marginBin = bin(margin / unit.margin, 1);
  const perToken = bin((4 * margin) / unit.margin / Math.max(4, shape.contentSize), 2);
  const source = shape.sourceSize === 0 ? 0 : shape.sourceFirst < head ? 1 : 2;
  const side = shape.contentSize === 0 ? 0 : shape.contentFirst > head ? 1 : shape.contentLast < head ? 2 : 3;
  const s = f.scene.doc.sentences[f.scene.sentenceOf[head]];
  const group = groupStart(f, head, s.first);
  let outer = -9;
  let outerMargin = -9;
  let inner = -9;
  let innerCount = 0;
  let rival = -9;
  for (let k = index - 1; k >= 0 && head - shapes[k].candidate.head < 400; k--) look(k);
  for (let k = index + 1; k < shapes.length && shapes[k].candidate.window.first <= shape.candidate.window.last; k++)
    look(k);
  function look(k: number): void {
    const other = shapes[k];
    if (other.candidate.margin <= -2 * unit.margin) return;
    const score = bin(other.candidate.cueScore / unit.cue, 1);
    if (holds(other, head)) {
      outer = Math.max(outer, score);
      outerMargin = Math.max(outerMargin, bin(other.candidate.margin / unit.margin, 0.5));
    }
    if (holds(shape, other.candidate.head)) {
      inner = Math.max(inner, score);
      innerCount = Math.min(2, innerCount + 1);
    }
    if (other.contentFirst <= shape.contentLast && shape.contentFirst <= other.contentLast)
      rival = Math.max(rival, bin((other.candidate.cueScore - cueScore) / unit.cue, 1));
  }
  add(1, cueBin);
  add(2, marginBin);
  add(3, cueBin, marginBin);
  add(4, perToken);
  add(5, perToken, source);
  add(6, source, side, shape.quoted);
  add(7, f.lemma[head], f.tag[head]);
  add(8, f.lex[head], shape.quoted, side);
  add(9, bucket(shape.contentSize), shape.quoted);
  add(10, shape.pieces, side);
  add(11, outer, cueBin);
  add(12, outer, outerMargin, shape.quoted);
  add(13, inner, cueBin);
  add(14, inner, innerCount, shape.quoted);
  add(15, f.mark[head] ? 1 : 0, shape.quoted, outer > -9 ? 1 : 0);
  add(16, bucket(shape.sourceSize), source);
  add(17, shape.sourceFirst >= 0 ? f.tag[shape.sourceFirst] : 0, f.lex[head]);
  add(18, s.paragraph === 0 ? 1 : 0, side, shape.quoted);
  add(19, bucket(shape.sourceFirst < 0 ? 50 : Math.abs(group - shape.sourceFirst)), source);
  add(20, shape.contentFirst >= 0 ? f.lemma[shape.contentFirst] : 0, side);
  add(21, f.tag[head], cueBin);
  add(22, f.lex[head], cueBin);
  add(23, f.lex[head], marginBin);
  add(24, f.lemma[head], cueBin >> 1);
  add(25, shape.quoted, marginBin, cueBin >> 1);
  add(26, outer, inner, cueBin >> 1);
  add(
    27,
    shape.contentLast + 1 < s.last ? f.tag[shape.contentLast + 1] : 0,
    side,
    shape.contentLast >= s.last - 2 ? 1 : 0,
  );
  add(28, bucket(s.last - s.first), side);
  const proposed = f.shapeOfProposal[head];
  const agrees = agreement(f, shape);
  add(29, proposed, cueBin);
  add(30, proposed, agrees);
  add(31, agrees, marginBin);
  add(32, f.inProposal[head], proposed, outer);
  const verbs = finiteVerbs(f, shape);
  const sourceHead = shape.sourceSize ? shape.sourceFirst + shape.sourceSize - 1 : -1;
  add(33, rival, cueBin);
  add(34, verbs, shape.quoted, bucket(shape.contentSize));
  add(35, verbs, f.lex[head], side);
  add(36, f.verb[head], f.lex[head], f.lemma[group]);
  add(37, f.verb[head], cueBin);
  add(38, sourceHead >= 0 ? f.lemma[sourceHead] : 0, sourceHead >= 0 ? f.tag[sourceHead] : 0);
  add(39, sourceHead >= 0 ? f.tag[sourceHead] : 0, f.verb[head], cueBin >> 1);
  add(40, head + 1 < f.count ? f.lemma[head + 1] : 0, side);
  add(41, group > 0 ? f.lemma[group - 1] : 0, side);
  add(42, shape.contentFirst === s.first ? 1 : 0, shape.contentLast >= s.last - 2 ? 1 : 0, mix(side, shape.quoted));
  add(43, shape.contentFirst > 0 ? f.lemma[shape.contentFirst - 1] : 0, side);
  add(44, perToken, cueBin >> 1, shape.quoted);
  return n;
}

/** Finite verbs of the content, up to three: without one it is a topic more often than a statement. */
function finiteVerbs(f: TokenFeatures, { candidate: { labels, window } }: Shape): number {
  let n = 0;
  for (let p = 0; p < labels.length && n < 3; p++) if (labels[p] === CONTENT && f.verb[window.first + p] === 1) n++;
  return n;
}

/** How far content and source agree with what the grammar of reporting proposes for the cue. */
function agreement(f: TokenFeatures, { candidate: { head, window, labels } }: Shape): number {
  const proposal = f.proposals.get(head);
  if (!proposal) return 0;
  let both = 0;
  let either = 0;
  for (let p = 0; p < labels.length; p++) {
    const isContent = labels[p] === CONTENT;
    const isProposed = isInside(proposal.content, window.first + p);
    if (isContent && isProposed) both++;
    if (isContent || isProposed) either++;
  }
  const source = proposal.source
    ? labels[proposal.source.last - 1 - window.first] === SOURCE
    : !labels.includes(SOURCE);
  return 1 + Math.round((4 * both) / Math.max(1, either)) * 2 + (source ? 1 : 0);
}

function isInside(runs: readonly Run[], token: number): boolean {
  for (const { first, last } of runs) if (first <= token && token < last) return true;
  return false;
}

/** Bins of a score: `steps` to a unit, clipped. */
function bin(value: number, steps: number): number {
  return Math.max(-16, Math.min(16, Math.round(value * steps)));
}
