import { mix } from '../../model/hash.ts';
import type { Sentence } from '../../text/document.ts';
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
import { groupOf } from './groups.ts';

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
  const { seeds } = CUE_FEATURES;
  const s = f.scene.doc.sentences[f.scene.sentenceOf[i]];
  const w = f.lemma[i];
  const t = f.tag[i];
  out[0] = mix(mix(mix(seeds[0], w), t), 0);
  out[1] = mix(mix(mix(seeds[1], t), 0), 0);
  out[2] = mix(mix(mix(seeds[2], f.suffix[i]), t), 0);
  out[3] = mix(mix(mix(seeds[3], f.lex[i]), 0), 0);
  out[4] = mix(mix(mix(seeds[4], f.shape[i]), t), 0);
  for (let d = 1; d <= 3; d++) {
    out[4 * d + 1] = mix(mix(mix(seeds[4 * d + 1], lemmaAt(f, s, i + d)), t), 0);
    out[4 * d + 2] = mix(mix(mix(seeds[4 * d + 2], lemmaAt(f, s, i - d)), t), 0);
    out[4 * d + 3] = mix(mix(mix(seeds[4 * d + 3], tagAt(f, s, i + d)), w), 0);
    out[4 * d + 4] = mix(mix(mix(seeds[4 * d + 4], tagAt(f, s, i - d)), w), 0);
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
  const { seeds } = CUE_FEATURES;
  const behind = lemmaAt(f, s, i + 1);
  const before = lemmaAt(f, s, i - 1);
  const tagBehind = tagAt(f, s, i + 1);
  const tagBehind2 = tagAt(f, s, i + 2);
  const tagBefore = tagAt(f, s, i - 1);
  const tagBefore2 = tagAt(f, s, i - 2);
  out[17] = mix(mix(mix(seeds[17], w), behind), 0);
  out[18] = mix(mix(mix(seeds[18], w), before), 0);
  out[19] = mix(mix(mix(seeds[19], lex), behind), tagBehind2);
  out[20] = mix(mix(mix(seeds[20], lex), before), tagBefore2);
  out[21] = mix(mix(mix(seeds[21], tagBefore), t), tagBehind);
  out[22] = mix(mix(mix(seeds[22], tagBehind), tagBehind2), lex);
  out[23] = mix(mix(mix(seeds[23], tagBefore), tagBefore2), lex);
  out[24] = mix(mix(mix(seeds[24], behind), lemmaAt(f, s, i + 2)), t);
  out[25] = mix(mix(mix(seeds[25], before), lemmaAt(f, s, i - 2)), t);
  out[26] = mix(mix(mix(seeds[26], w), tagBehind), tagBehind2);
  out[27] = mix(mix(mix(seeds[27], w), tagBefore), tagBefore2);
}

/** Quotation marks: around it, before it and behind it. */
function writeMarks(f: TokenFeatures, { i, w, t, lex, inside, right }: Cue, out: Int32Array): void {
  const { seeds } = CUE_FEATURES;
  const left = marksLeft(f, i);
  out[28] = mix(mix(mix(seeds[28], inside), t), 0);
  out[29] = mix(mix(mix(seeds[29], inside), w), 0);
  out[30] = mix(mix(mix(seeds[30], left), right), lex);
  out[31] = mix(mix(mix(seeds[31], left), w), 0);
  out[32] = mix(mix(mix(seeds[32], right), w), 0);
  out[33] = mix(mix(mix(seeds[33], left), right), t);
}

/** The verb group, its subject and its complement. */
function writeGroup(f: TokenFeatures, cue: Cue, out: Int32Array): void {
  const { seeds } = CUE_FEATURES;
  const { i, s, w, lex, group, subject, complement } = cue;
  const before = lemmaAt(f, s, group - 1);
  const negated = tagAt(f, s, group - 1) === TAG.PART;
  const form = f.verb[i] + (isPassive(f, group, i) ? 4 : 0) + (negated ? 8 : 0);
  out[34] = mix(mix(mix(seeds[34], subject), w), 0);
  out[35] = mix(mix(mix(seeds[35], complement), w), 0);
  out[36] = mix(mix(mix(seeds[36], subject), complement), lex);
  out[37] = mix(mix(mix(seeds[37], form), w), 0);
  out[38] = mix(mix(mix(seeds[38], form), subject), complement);
  out[39] = mix(mix(mix(seeds[39], before), w), 0);
  out[40] = mix(mix(mix(seeds[40], before), lemmaAt(f, s, group - 2)), cue.t);
  out[41] = mix(mix(mix(seeds[41], lemmaAt(f, s, group)), lex), 0);
  out[42] = mix(mix(mix(seeds[42], cue.hasParticle ? 1 : 0), w), 0);
  out[43] = mix(mix(mix(seeds[43], complement), form), lex);
  out[44] = mix(mix(mix(seeds[44], subject), lemmaAt(f, s, i + 1)), lex);
}

/** The place in the sentence, and what other cue may stand around this one. */
function writePlace(f: TokenFeatures, cue: Cue, out: Int32Array): void {
  const { seeds } = CUE_FEATURES;
  const { i, s, w, t, lex, subject, complement, inside, right } = cue;
  const { before, after, open } = otherVerbs(f, i);
  const headline = s.paragraph === 0 ? 1 : 0;
  const main = isMainVerb(f, i) ? 1 : 0;
  const colon = colonBehind(f, i);
  out[45] = mix(mix(mix(seeds[45], before), t), inside);
  out[46] = mix(mix(mix(seeds[46], before), after), lex);
  out[47] = mix(mix(mix(seeds[47], open), w), 0);
  out[48] = mix(mix(mix(seeds[48], open), subject), lex);
  out[49] = mix(mix(mix(seeds[49], open), before), complement);
  out[50] = mix(mix(mix(seeds[50], bucket(i - s.first)), bucket(s.last - 1 - i)), t);
  out[51] = mix(mix(mix(seeds[51], headline), t), f.shape[i]);
  out[52] = mix(mix(mix(seeds[52], headline), w), 0);
  out[53] = mix(mix(mix(seeds[53], bucket(s.last - s.first)), lex), 0);
  out[54] = mix(mix(mix(seeds[54], main), w), 0);
  out[55] = mix(mix(mix(seeds[55], main), lex), subject);
  out[56] = mix(mix(mix(seeds[56], colon), w), 0);
  out[57] = mix(mix(mix(seeds[57], colon), right), t);
  out[63] = mix(mix(mix(seeds[63], f.shapeOfProposal[i]), complement), open);
}

/** What the grammar of reporting proposes. */
function writeProposed(f: TokenFeatures, { i, w, t, lex, subject }: Cue, out: Int32Array): void {
  const { seeds } = CUE_FEATURES;
  const proposed = f.shapeOfProposal[i];
  const covered = f.inProposal[i];
  out[58] = mix(mix(mix(seeds[58], proposed), w), 0);
  out[59] = mix(mix(mix(seeds[59], proposed), lex), covered);
  out[60] = mix(mix(mix(seeds[60], proposed), subject), covered);
  out[61] = mix(mix(mix(seeds[61], covered), w), 0);
  out[62] = mix(mix(mix(seeds[62], proposed), covered), t);
}
