import { mix } from '../model/hash.ts';
import { bucket, groupStart } from './cue-stage.ts';
import { CLOSES, hasParticle, INSIDE, OPENS, OUTSIDE, TAG, type TokenFeatures } from './features.ts';

/**
 * Stage two: for one cue, which tokens around it are the cue, its source and its content. A linear chain over a window
 * (Pareti 2015; Newell et al. 2018), decoded with at most one run of source.
 */

/** Labels of tokens. */
export const NOTHING = 0;
export const CUE = 1;
export const SOURCE = 2;
export const CONTENT = 3;
export const LABELS = 4;

/** A window never grows beyond this many tokens: long quotations are cut to whole regions afterwards. */
const LONGEST = 420;
export const SPAN_FEATURES = 54;
export const EDGE_FEATURES = 5;

export interface Window {
  readonly head: number;
  /** Tokens first (inclusive) to last (exclusive). */
  readonly first: number;
  readonly last: number;
}

/**
 * The tokens that may belong to a cue: its sentence, the rest of quotations that reach out of it, the quotations that
 * follow it in the paragraph, and those that open the next paragraph.
 */
export function windowOf(f: TokenFeatures, head: number): Window {
  const { scene } = f;
  const { sentences } = scene.doc;
  let k = scene.sentenceOf[head];
  const { paragraph } = sentences[k];
  let first = sentences[k].first;
  if (scene.region[first] >= 0) first = Math.min(first, scene.regionFirst[scene.region[first]]);
  let last = sentences[k].last;
  const end = () => Math.min(f.count, last);
  const closeRegion = () => {
    const r = scene.region[end() - 1];
    if (r >= 0) last = Math.max(last, scene.regionLast[r]);
    while (k + 1 < sentences.length && sentences[k + 1].first < last) k++;
    last = Math.max(last, sentences[k].last);
  };
  closeRegion();
  while (k + 1 < sentences.length && last - first < LONGEST) {
    const next = sentences[k + 1];
    if (next.paragraph > paragraph + 1 || f.mark[next.first] !== OPENS) {
      if (!(next.paragraph === paragraph + 1 && scene.tokens.text[last - 1] === ':')) break;
    }
    if (next.paragraph > paragraph && sentences[k].paragraph > paragraph) break;
    k++;
    last = next.last;
    closeRegion();
  }
  if (last - first > 2 * LONGEST) last = Math.max(head + 1, first + 2 * LONGEST);
  if (head - first > LONGEST) first = head - LONGEST;
  return { head, first, last };
}

/** Scratch space that one window's features are written to; reused from window to window. */
export class SpanFeatures {
  /** For each position of the window `SPAN_FEATURES` hashes. */
  nodes = new Int32Array(SPAN_FEATURES * 1024);
  edges = new Int32Array(EDGE_FEATURES * 1024);

  write(f: TokenFeatures, window: Window): void {
    const length = window.last - window.first;
    if (this.nodes.length < length * SPAN_FEATURES) {
      this.nodes = new Int32Array(length * SPAN_FEATURES * 2);
      this.edges = new Int32Array(length * EDGE_FEATURES * 2);
    }
    const context = contextOf(f, window);
    for (let p = 0; p < length; p++) {
      writeNode(f, window, context, p, this.nodes, p * SPAN_FEATURES);
      writeEdge(f, window, context, p, this.edges, p * EDGE_FEATURES);
    }
  }
}

interface Context {
  readonly group: number;
  readonly end: number;
  readonly w: number;
  readonly lex: number;
  readonly left: number;
  readonly right: number;
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly links: Int32Array;
  readonly regions: Int32Array;
  readonly chain: Uint8Array;
  /** The label that the grammar of reporting proposes, plus one; 0 where it proposes nothing for this cue. */
  readonly proposed: Uint8Array;
  readonly shape: number;
}

/** What holds for the whole window, and what is counted from the cue outwards. */
function contextOf(f: TokenFeatures, { head, first, last }: Window): Context {
  const { scene } = f;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const group = groupStart(f, head, s.first);
  const end = head + 1 + (hasParticle(f, head) || scene.tokens.lower[head] === 'according' ? 1 : 0);
  const length = last - first;
  const context = {
    group,
    end,
    w: f.lemma[head],
    lex: f.lex[head],
    left:
      group > first
        ? mix(
            f.tag[group - 1],
            f.tag[group - 1] === TAG.PUNCT || f.tag[group - 1] === TAG.PRON ? f.lemma[group - 1] : 0,
          )
        : 1,
    right:
      end < last
        ? mix(
            f.tag[end],
            f.tag[end] === TAG.NOUN || f.tag[end] === TAG.PROPN || f.tag[end] === TAG.VERB ? 0 : f.lemma[end],
          )
        : 1,
    commas: new Int32Array(length),
    verbs: new Int32Array(length),
    links: new Int32Array(length),
    regions: new Int32Array(length),
    chain: new Uint8Array(length),
    proposed: proposedLabels(f, head, first, last),
    shape: f.shapeOfProposal[head],
  };
  walk(f, first, context, head, last - 1, 1, end);
  walk(f, first, context, head, first, -1, group - 1);
  return context;
}

function proposedLabels(f: TokenFeatures, head: number, first: number, last: number): Uint8Array {
  const out = new Uint8Array(last - first);
  const proposal = f.proposals.get(head);
  if (!proposal) return out;
  const set = (from: number, to: number, label: number) =>
    out.fill(1 + label, Math.max(0, from - first), Math.max(0, to - first));
  out.fill(1 + NOTHING);
  for (const run of proposal.content) set(run.first, run.last, CONTENT);
  if (proposal.source) set(proposal.source.first, proposal.source.last, SOURCE);
  set(proposal.cue.first, proposal.cue.last, CUE);
  return out;
}

/** Counts commas, finite verbs, linking words and quotations between the cue and each token, going outwards. */
function walk(f: TokenFeatures, first: number, c: Context, head: number, to: number, step: 1 | -1, from: number): void {
  const { lower, text } = f.scene.tokens;
  let commas = 0;
  let verbs = 0;
  let link = 0;
  let regions = 0;
  let chain = 1;
  let seen = f.scene.region[head];
  for (let i = head + step; step > 0 ? i <= to : i >= to; i += step) {
    const p = i - first;
    const r = f.scene.region[i];
    if (r >= 0 && r !== seen) {
      regions = Math.min(4, regions + 1);
      seen = r;
    }
    c.commas[p] = commas;
    c.verbs[p] = verbs;
    c.links[p] = link;
    c.regions[p] = regions;
    const out = step > 0 ? i >= from : i <= from;
    if (out && chain && !inPhrase(f, i)) chain = 0;
    c.chain[p] = out ? chain : 2;
    if (f.mark[i] !== OUTSIDE) continue;
    if (text[i] === ',') commas = Math.min(3, commas + 1);
    else if (/^[:;–—(]$/.test(text[i])) commas = Math.min(5, commas + 2);
    if (out && f.verb[i] === 1) verbs = Math.min(3, verbs + 1);
    if (out && (f.tag[i] === TAG.SCONJ || f.tag[i] === TAG.CCONJ || lower[i] === 'who' || lower[i] === 'which'))
      link = f.lemma[i];
  }
}

function inPhrase(f: TokenFeatures, i: number): boolean {
  const t = f.tag[i];
  if (f.mark[i] !== OUTSIDE) return false;
  return t === TAG.NOUN || t === TAG.PROPN || t === TAG.DET || t === TAG.ADJ || t === TAG.NUM || t === TAG.PART || t === TAG.ADP || t === TAG.PRON || t === TAG.SYM; // biome-ignore format: one condition
}

/** Where the hash of each template of features begins. */
const SEEDS = Int32Array.from({ length: SPAN_FEATURES + 1 }, (_, template) => mix(0x2545f491, template));

const feature = (template: number, a: number, b = 0, d = 0): number => mix(mix(mix(SEEDS[template], a), b), d);

function writeNode(
  f: TokenFeatures,
  { head, first, last }: Window,
  c: Context,
  p: number,
  out: Int32Array,
  base: number,
): void {
  const { scene } = f;
  const i = first + p;
  const side = i < c.group ? 1 : i >= c.end ? 2 : i === head ? 3 : i < head ? 4 : 5;
  const offset = i < c.group ? c.group - i : i >= c.end ? i - c.end + 1 : 0;
  const dist = bucket(offset) * 8 + side;
  const segment = segmentOf(f, i, head);
  const place = side * 8 + segment;
  const counts = c.commas[p] * 8 + c.verbs[p];
  const mark = f.mark[i];
  const region = mark === OUTSIDE ? 0 : 1 + c.regions[p];
  const s = scene.doc.sentences[scene.sentenceOf[i]];
  out[base] = feature(1, f.tag[i], place);
  out[base + 1] = feature(2, f.lemma[i], side);
  out[base + 2] = feature(3, f.lemma[i], c.w);
  out[base + 3] = feature(4, f.tag[i], c.w, place);
  out[base + 4] = feature(5, dist, f.tag[i], segment);
  out[base + 5] = feature(6, dist, c.w);
  out[base + 6] = feature(7, mix(tagAt(f, i - 1, first, last), tagAt(f, i + 1, first, last)), f.tag[i], side);
  out[base + 7] = feature(8, lemmaAt(f, i - 1, first, last), f.lemma[i], side);
  out[base + 8] = feature(9, f.lemma[i], lemmaAt(f, i + 1, first, last), side);
  out[base + 9] = feature(10, mix(f.tag[i], tagAt(f, i + 1, first, last)), tagAt(f, i + 2, first, last), side);
  out[base + 10] = feature(11, mix(tagAt(f, i - 2, first, last), tagAt(f, i - 1, first, last)), f.tag[i], side);
  out[base + 11] = feature(12, mark, place, c.lex);
  out[base + 12] = feature(13, mark, region, place);
  out[base + 13] = feature(14, region, c.w, side);
  out[base + 14] = feature(15, region, counts, place);
  out[base + 15] = feature(16, counts, place, mark);
  out[base + 16] = feature(17, counts, c.w, side);
  out[base + 17] = feature(18, c.links[p], place, c.verbs[p]);
  out[base + 18] = feature(19, c.links[p], c.w, side);
  out[base + 19] = feature(20, c.chain[p], mix(f.tag[i], side), bucket(offset));
  out[base + 20] = feature(21, c.chain[p], c.w, side);
  out[base + 21] = feature(22, c.right, place, c.chain[p]);
  out[base + 22] = feature(23, c.left, place, c.chain[p]);
  out[base + 23] = feature(24, mix(c.left, c.right), place, region);
  out[base + 24] = feature(25, mix(c.left, c.right), place, counts);
  out[base + 25] = feature(26, c.right, dist, mark);
  out[base + 26] = feature(27, c.left, dist, mark);
  out[base + 27] = feature(28, c.lex, mix(c.left, c.right), mix(place, c.chain[p]));
  out[base + 28] = feature(29, c.lex, place, counts);
  out[base + 29] = feature(30, bucket(i - s.first), f.tag[i], place);
  out[base + 30] = feature(31, bucket(i - s.first), lemmaAt(f, s.first, first, last), side);
  out[base + 31] = feature(32, mark, bucket(s.last - i), place);
  out[base + 32] = feature(33, mix(mark, markAt(f, i - 1, first, last)), markAt(f, i + 1, first, last), place);
  out[base + 33] = feature(34, f.lemma[i], place, c.lex);
  out[base + 34] = feature(35, lemmaAt(f, i - 1, first, last), place, f.tag[i]);
  out[base + 35] = feature(36, lemmaAt(f, i + 1, first, last), place, f.tag[i]);
  const tail = regionTail(f, i, head);
  out[base + 36] = feature(37, tail, place, region);
  out[base + 37] = feature(38, tail, c.left, side);
  out[base + 38] = feature(39, f.shape[i], mix(f.tag[i], tagAt(f, i - 1, first, last)), dist);
  out[base + 39] = feature(40, mix(c.w, c.right), place, c.chain[p]);
  out[base + 40] = feature(41, mix(c.w, c.left), place, c.chain[p]);
  out[base + 41] = feature(42, mix(tagAt(f, i - 1, first, last), f.tag[i]), mix(c.chain[p], counts), side);
  out[base + 42] = feature(43, f.lex[i], place, c.verbs[p]);
  out[base + 43] = feature(44, mix(lemmaAt(f, i - 2, first, last), lemmaAt(f, i - 1, first, last)), f.tag[i], side);
  out[base + 44] = feature(45, f.mark[head], mark, mix(place, region));
  out[base + 45] = feature(46, s.paragraph === 0 ? 1 : 0, mark, side);
  const own = c.proposed[p];
  const around = mix(p > 0 ? c.proposed[p - 1] : 9, p + 1 < last - first ? c.proposed[p + 1] : 9);
  out[base + 46] = feature(47, own, place);
  out[base + 47] = feature(48, own, f.tag[i], side);
  out[base + 48] = feature(49, own, around, side);
  out[base + 49] = feature(50, own, c.shape, side);
  out[base + 50] = feature(51, mix(own, around), f.tag[i], f.lemma[i]);
  out[base + 51] = feature(52, own, c.w, side);
  out[base + 52] = feature(53, own, mix(mark, region), side);
  out[base + 53] = feature(54, mix(own, c.shape), counts, side);
}

const tagAt = (f: TokenFeatures, i: number, first: number, last: number): number =>
  i >= first && i < last ? f.tag[i] : 0;

const lemmaAt = (f: TokenFeatures, i: number, first: number, last: number): number =>
  i >= first && i < last ? f.lemma[i] : 7;

/** Before the cue's sentence, in it, behind it in the paragraph, in the next paragraph. */
function segmentOf(f: TokenFeatures, i: number, head: number): number {
  const a = f.scene.sentenceOf[i];
  const b = f.scene.sentenceOf[head];
  if (a === b) return 1;
  if (a < b) return 0;
  return f.scene.doc.sentences[a].paragraph === f.scene.doc.sentences[b].paragraph ? 2 : 3;
}

const markAt = (f: TokenFeatures, i: number, first: number, last: number): number =>
  i >= first && i < last ? f.mark[i] : 4;

/** For a token in a quotation: what stands behind the quotation, and whether that may be a cue of its own. */
function regionTail(f: TokenFeatures, i: number, head: number): number {
  const r = f.scene.region[i];
  if (r < 0) return 0;
  const last = f.scene.regionLast[r];
  if (last >= f.count) return 1;
  const end = f.scene.doc.sentences[f.scene.sentenceOf[last - 1]].last;
  for (let k = last; k < end && k < last + 8; k++) {
    if (f.mark[k] !== OUTSIDE) break;
    if (f.lex[k] && f.tag[k] === TAG.VERB) return k === head ? 2 : 3;
  }
  return 4 + (last < end ? f.tag[last] : 0);
}

/** The edge from token i - 1 to token i. */
function writeEdge(
  f: TokenFeatures,
  { head, first }: Window,
  c: Context,
  p: number,
  out: Int32Array,
  base: number,
): void {
  if (p === 0) return;
  const i = first + p;
  const side = i < head ? 1 : i === head ? 2 : i === head + 1 ? 3 : 4;
  out[base] = mix(mix(0x1b873593, side), 1);
  out[base + 1] = mix(mix(mix(0x1b873593, f.tag[i - 1]), f.tag[i]), 2 + side);
  out[base + 2] = mix(mix(mix(0x1b873593, f.lemma[i]), f.mark[i]), 12 + side);
  out[base + 3] = mix(mix(mix(0x1b873593, f.lemma[i - 1]), f.mark[i - 1]), 22 + side);
  out[base + 4] = mix(mix(mix(0x1b873593, c.proposed[p - 1]), c.proposed[p]), mix(c.shape, 32 + side));
}

export const isQuoteEdge = (f: TokenFeatures, i: number): boolean =>
  f.mark[i] === OPENS || f.mark[i] === CLOSES || f.mark[i] === INSIDE;
