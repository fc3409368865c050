import { mix } from '../../model/hash.ts';
import type { Context } from './context.ts';
import { bucket } from './cue-stage.ts';
import type { TokenFeatures } from './features.ts';
import { groupOf } from './groups.ts';
import type { Position } from './position.ts';

/**
 * The features of stage two, in groups by what they look at, so that sums can be kept: of a token's own words as long as it
 * stands on the same side of the cue, of all else as long as it does not change from one token to the next.
 */
const SEED = 0x2545f491;
export const TOKEN = groupOf(SEED, [1, 2, 7, 8, 9, 10, 11, 30, 31, 32, 33, 35, 36, 44, 46]);
export const WAY = groupOf(SEED, [12, 13, 14, 21, 22, 23, 24, 28, 37, 38, 40, 41, 45]);
export const COUNTS = groupOf(SEED, [15, 16, 17, 18, 19, 25, 29]);
export const PROPOSED = groupOf(SEED, [47, 49, 50, 52, 53, 54]);
export const DISTANCE = groupOf(SEED, [6, 26, 27]);
export const PAIR = groupOf(SEED, [3, 4, 5, 20, 34, 39, 42, 43, 48, 51]);
/**
 * The order in which the trainer has them: which ones it leaves out at random hangs on it, and thereby the weights.
 */
export const SPAN_ORDER = [
  1, 2, 7, 8, 9, 10, 11, 30, 31, 32, 33, 35, 36, 44, 46, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25, 28, 29, 37,
  38, 40, 41, 45, 47, 49, 50, 52, 53, 54, 3, 4, 5, 6, 20, 26, 27, 34, 39, 42, 43, 48, 51,
];
/** The most features that a group has. */
export const LARGEST_GROUP = TOKEN.count;
/** Between two tokens: those of the words, and what is proposed. */
export const EDGE_WORD_FEATURES = 4;
export const EDGE_FEATURES = EDGE_WORD_FEATURES + 1;

const tagAt = (f: TokenFeatures, at: Position, i: number): number => (i >= at.first && i < at.last ? f.tag[i] : 0);
const lemmaAt = (f: TokenFeatures, at: Position, i: number): number => (i >= at.first && i < at.last ? f.lemma[i] : 7);
const markAt = (f: TokenFeatures, at: Position, i: number): number => (i >= at.first && i < at.last ? f.mark[i] : 4);

/** The token, its neighbours and its place in the sentence, whatever the cue is. */
export function writeToken(f: TokenFeatures, at: Position, out: Int32Array): void {
  const { seeds } = TOKEN;
  const { i, tag, lemma, mark, side, place, sentence: s } = at;
  const tag1 = tagAt(f, at, i - 1);
  const tag2 = tagAt(f, at, i - 2);
  const next1 = tagAt(f, at, i + 1);
  const lemma1 = lemmaAt(f, at, i - 1);
  const lemmaNext = lemmaAt(f, at, i + 1);
  const from = bucket(i - s.first);
  out[0] = mix(mix(mix(seeds[0], tag), place), 0);
  out[1] = mix(mix(mix(seeds[1], lemma), side), 0);
  out[2] = mix(mix(mix(seeds[2], mix(tag1, next1)), tag), side);
  out[3] = mix(mix(mix(seeds[3], lemma1), lemma), side);
  out[4] = mix(mix(mix(seeds[4], lemma), lemmaNext), side);
  out[5] = mix(mix(mix(seeds[5], mix(tag, next1)), tagAt(f, at, i + 2)), side);
  out[6] = mix(mix(mix(seeds[6], mix(tag2, tag1)), tag), side);
  out[7] = mix(mix(mix(seeds[7], from), tag), place);
  out[8] = mix(mix(mix(seeds[8], from), lemmaAt(f, at, s.first)), side);
  out[9] = mix(mix(mix(seeds[9], mark), bucket(s.last - i)), place);
  out[10] = mix(mix(mix(seeds[10], mix(mark, markAt(f, at, i - 1))), markAt(f, at, i + 1)), place);
  out[11] = mix(mix(mix(seeds[11], lemma1), place), tag);
  out[12] = mix(mix(mix(seeds[12], lemmaNext), place), tag);
  out[13] = mix(mix(mix(seeds[13], mix(lemmaAt(f, at, i - 2), lemma1)), tag), side);
  out[14] = mix(mix(mix(seeds[14], s.paragraph === 0 ? 1 : 0), mark), side);
}

/** What lies between the cue and the token: the same for whole phrases. */
export function writeWay(c: Context, at: Position, out: Int32Array): void {
  const { seeds } = WAY;
  const { mark, side, place, region, chain, tail } = at;
  out[0] = mix(mix(mix(seeds[0], mark), place), c.lex);
  out[1] = mix(mix(mix(seeds[1], mark), region), place);
  out[2] = mix(mix(mix(seeds[2], region), c.w), side);
  out[3] = mix(mix(mix(seeds[3], chain), c.w), side);
  out[4] = mix(mix(mix(seeds[4], c.right), place), chain);
  out[5] = mix(mix(mix(seeds[5], c.left), place), chain);
  out[6] = mix(mix(mix(seeds[6], c.both), place), region);
  out[7] = mix(mix(mix(seeds[7], c.lex), c.both), mix(place, chain));
  out[8] = mix(mix(mix(seeds[8], tail), place), region);
  out[9] = mix(mix(mix(seeds[9], tail), c.left), side);
  out[10] = mix(mix(mix(seeds[10], mix(c.w, c.right)), place), chain);
  out[11] = mix(mix(mix(seeds[11], mix(c.w, c.left)), place), chain);
  out[12] = mix(mix(mix(seeds[12], c.headMark), mark), mix(place, region));
}

/** Commas, finite verbs and linking words on the way. */
export function writeCounts(c: Context, at: Position, out: Int32Array): void {
  const { seeds } = COUNTS;
  const { mark, side, place, counts, region, link, verbs } = at;
  out[0] = mix(mix(mix(seeds[0], region), counts), place);
  out[1] = mix(mix(mix(seeds[1], counts), place), mark);
  out[2] = mix(mix(mix(seeds[2], counts), c.w), side);
  out[3] = mix(mix(mix(seeds[3], link), place), verbs);
  out[4] = mix(mix(mix(seeds[4], link), c.w), side);
  out[5] = mix(mix(mix(seeds[5], c.both), place), counts);
  out[6] = mix(mix(mix(seeds[6], c.lex), place), counts);
}

/** What the grammar of reporting proposes here. */
export function writeProposed(c: Context, at: Position, out: Int32Array): void {
  const { seeds } = PROPOSED;
  const { own, side } = at;
  out[0] = mix(mix(mix(seeds[0], own), at.place), 0);
  out[1] = mix(mix(mix(seeds[1], own), mix(at.before, at.behind)), side);
  out[2] = mix(mix(mix(seeds[2], own), c.shape), side);
  out[3] = mix(mix(mix(seeds[3], own), c.w), side);
  out[4] = mix(mix(mix(seeds[4], own), mix(at.mark, at.region)), side);
  out[5] = mix(mix(mix(seeds[5], mix(own, c.shape)), at.counts), side);
}

/** How far from the cue. */
export function writeDistance(c: Context, at: Position, out: Int32Array): void {
  const { seeds } = DISTANCE;
  const { dist, mark } = at;
  out[0] = mix(mix(mix(seeds[0], dist), c.w), 0);
  out[1] = mix(mix(mix(seeds[1], c.right), dist), mark);
  out[2] = mix(mix(mix(seeds[2], c.left), dist), mark);
}

/** The token together with the cue and the way between them. */
export function writePair(f: TokenFeatures, c: Context, at: Position, out: Int32Array): void {
  const { seeds } = PAIR;
  const { i, tag, lemma, side, dist, chain, own, place } = at;
  const tag1 = tagAt(f, at, i - 1);
  out[0] = mix(mix(mix(seeds[0], lemma), c.w), 0);
  out[1] = mix(mix(mix(seeds[1], tag), c.w), place);
  out[2] = mix(mix(mix(seeds[2], dist), tag), at.segment);
  out[3] = mix(mix(mix(seeds[3], chain), mix(tag, side)), bucket(at.offset));
  out[4] = mix(mix(mix(seeds[4], lemma), place), c.lex);
  out[5] = mix(mix(mix(seeds[5], f.shape[i]), mix(tag, tag1)), dist);
  out[6] = mix(mix(mix(seeds[6], mix(tag1, tag)), mix(chain, at.counts)), side);
  out[7] = mix(mix(mix(seeds[7], f.lex[i]), place), at.verbs);
  out[8] = mix(mix(mix(seeds[8], own), tag), side);
  out[9] = mix(mix(mix(seeds[9], mix(own, mix(at.before, at.behind))), tag), lemma);
}

/** 1 before the cue's head, 2 at it, 3 right behind, 4 further on. */
export const edgeSide = (i: number, head: number): number => (i < head ? 1 : i === head ? 2 : i === head + 1 ? 3 : 4);

/** The edge from token i - 1 to token i, whatever the cue is. */
export function writeEdgeWords(f: TokenFeatures, i: number, side: number, out: Int32Array, base: number): void {
  out[base] = mix(mix(0x1b873593, side), 1);
  out[base + 1] = mix(mix(mix(0x1b873593, f.tag[i - 1]), f.tag[i]), 2 + side);
  out[base + 2] = mix(mix(mix(0x1b873593, f.lemma[i]), f.mark[i]), 12 + side);
  out[base + 3] = mix(mix(mix(0x1b873593, f.lemma[i - 1]), f.mark[i - 1]), 22 + side);
}

/** What the grammar of reporting proposes on both sides of the edge. */
export const edgeProposed = (c: Context, p: number, side: number): number =>
  mix(mix(mix(0x1b873593, c.proposed[p - 1]), c.proposed[p]), mix(c.shape, 32 + side));
