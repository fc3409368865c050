import type { Sentence } from '../text/document.ts';
import {
  bucket,
  colonBehind,
  complementKind,
  groupStart,
  isMainVerb,
  isPassive,
  marksLeft,
  marksRight,
  otherVerbs,
  regionSize,
  subjectKind,
} from './cue-stage.ts';
import { hasParticle, OUTSIDE, TAG, type TokenFeatures } from './features.ts';
import { groupOf, put } from './written.ts';

/** The features of stage one: a token that may head a cue, its neighbours, and what stands around it in the sentence. */
export const CUE_FEATURES = groupOf(
  0x51ed270b,
  [
    1, 2, 3, 4, 5, 6, 11, 16, 21, 7, 12, 17, 22, 8, 13, 18, 23, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43,
    44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72,
    73, 74, 75, 76,
  ],
);

/** How many of them come first, and are looked at first: the token and the three on either side. */
export const CUE_WORD_FEATURES = 17;

/** What several groups of features look at. */
interface Cue {
  readonly i: number;
  readonly s: Sentence;
  readonly w: number;
  readonly t: number;
  readonly lex: number;
  readonly group: number;
  readonly subject: number;
  readonly complement: number;
  readonly hasParticle: boolean;
  /** In a quotation, and how long that is. */
  readonly inside: number;
  readonly right: number;
}

/** Writes down the first features of token i. */
export function writeCueWords(f: TokenFeatures, i: number, out: Int32Array): void {
  const s = f.scene.doc.sentences[f.scene.sentenceOf[i]];
  const w = f.lemma[i];
  const t = f.tag[i];
  put(out, 0, w, t, 0);
  put(out, 1, t, 0, 0);
  put(out, 2, f.suffix[i], t, 0);
  put(out, 3, f.lex[i], 0, 0);
  put(out, 4, f.shape[i], t, 0);
  for (let d = 1; d <= 3; d++) {
    put(out, 4 * d + 1, lemmaAt(f, s, i + d), t, 0);
    put(out, 4 * d + 2, lemmaAt(f, s, i - d), t, 0);
    put(out, 4 * d + 3, tagAt(f, s, i + d), w, 0);
    put(out, 4 * d + 4, tagAt(f, s, i - d), w, 0);
  }
}

/** Writes down the others. */
export function writeCueRest(f: TokenFeatures, i: number, out: Int32Array): void {
  const s = f.scene.doc.sentences[f.scene.sentenceOf[i]];
  const particle = hasParticle(f, i);
  const group = groupStart(f, i, s.first);
  const cue: Cue = {
    i,
    s,
    w: f.lemma[i],
    t: f.tag[i],
    lex: f.lex[i],
    group,
    subject: subjectKind(f, group, s.first),
    complement: complementKind(f, i, s.last, particle),
    hasParticle: particle,
    inside: f.mark[i] !== OUTSIDE ? 1 + regionSize(f, i) : 0,
    right: marksRight(f, i),
  };
  writeNeighbours(f, cue, out);
  writeMarks(f, cue, out);
  writeGroup(f, cue, out);
  writePlace(f, cue, out);
  writeProposed(f, cue, out);
}

const tagAt = (f: TokenFeatures, s: Sentence, k: number): number => (k >= s.first && k < s.last ? f.tag[k] : 0);
const lemmaAt = (f: TokenFeatures, s: Sentence, k: number): number => (k >= s.first && k < s.last ? f.lemma[k] : 7);

function writeNeighbours(f: TokenFeatures, { i, s, w, t, lex }: Cue, out: Int32Array): void {
  const behind = lemmaAt(f, s, i + 1);
  const before = lemmaAt(f, s, i - 1);
  const tagBehind = tagAt(f, s, i + 1);
  const tagBehind2 = tagAt(f, s, i + 2);
  const tagBefore = tagAt(f, s, i - 1);
  const tagBefore2 = tagAt(f, s, i - 2);
  put(out, 17, w, behind, 0);
  put(out, 18, w, before, 0);
  put(out, 19, lex, behind, tagBehind2);
  put(out, 20, lex, before, tagBefore2);
  put(out, 21, tagBefore, t, tagBehind);
  put(out, 22, tagBehind, tagBehind2, lex);
  put(out, 23, tagBefore, tagBefore2, lex);
  put(out, 24, behind, lemmaAt(f, s, i + 2), t);
  put(out, 25, before, lemmaAt(f, s, i - 2), t);
  put(out, 26, w, tagBehind, tagBehind2);
  put(out, 27, w, tagBefore, tagBefore2);
}

/** Quotation marks: around it, before it and behind it. */
function writeMarks(f: TokenFeatures, { i, w, t, lex, inside, right }: Cue, out: Int32Array): void {
  const left = marksLeft(f, i);
  put(out, 28, inside, t, 0);
  put(out, 29, inside, w, 0);
  put(out, 30, left, right, lex);
  put(out, 31, left, w, 0);
  put(out, 32, right, w, 0);
  put(out, 33, left, right, t);
}

/** The verb group, its subject and its complement. */
function writeGroup(f: TokenFeatures, cue: Cue, out: Int32Array): void {
  const { i, s, w, lex, group, subject, complement } = cue;
  const before = lemmaAt(f, s, group - 1);
  const negated = tagAt(f, s, group - 1) === TAG.PART;
  const form = f.verb[i] + (isPassive(f, group, i) ? 4 : 0) + (negated ? 8 : 0);
  put(out, 34, subject, w, 0);
  put(out, 35, complement, w, 0);
  put(out, 36, subject, complement, lex);
  put(out, 37, form, w, 0);
  put(out, 38, form, subject, complement);
  put(out, 39, before, w, 0);
  put(out, 40, before, lemmaAt(f, s, group - 2), cue.t);
  put(out, 41, lemmaAt(f, s, group), lex, 0);
  put(out, 42, cue.hasParticle ? 1 : 0, w, 0);
  put(out, 43, complement, form, lex);
  put(out, 44, subject, lemmaAt(f, s, i + 1), lex);
}

/** The place in the sentence, and what other cue may stand around this one. */
function writePlace(f: TokenFeatures, cue: Cue, out: Int32Array): void {
  const { i, s, w, t, lex, subject, complement, inside, right } = cue;
  const { before, after, open } = otherVerbs(f, i);
  const headline = s.paragraph === 0 ? 1 : 0;
  const main = isMainVerb(f, i) ? 1 : 0;
  const colon = colonBehind(f, i);
  put(out, 45, before, t, inside);
  put(out, 46, before, after, lex);
  put(out, 47, open, w, 0);
  put(out, 48, open, subject, lex);
  put(out, 49, open, before, complement);
  put(out, 50, bucket(i - s.first), bucket(s.last - 1 - i), t);
  put(out, 51, headline, t, f.shape[i]);
  put(out, 52, headline, w, 0);
  put(out, 53, bucket(s.last - s.first), lex, 0);
  put(out, 54, main, w, 0);
  put(out, 55, main, lex, subject);
  put(out, 56, colon, w, 0);
  put(out, 57, colon, right, t);
  put(out, 63, f.shapeOfProposal[i], complement, open);
}

/** What the grammar of reporting proposes. */
function writeProposed(f: TokenFeatures, { i, w, t, lex, subject }: Cue, out: Int32Array): void {
  const proposed = f.shapeOfProposal[i];
  const covered = f.inProposal[i];
  put(out, 58, proposed, w, 0);
  put(out, 59, proposed, lex, covered);
  put(out, 60, proposed, subject, covered);
  put(out, 61, covered, w, 0);
  put(out, 62, proposed, covered, t);
}
