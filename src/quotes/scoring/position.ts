import type { Sentence } from '../../text/document.ts';
import type { Context } from './context.ts';
import { bucket } from './cue-stage.ts';
import { OUTSIDE, type TokenFeatures } from './features.ts';
import type { Window } from './window.ts';

/**
 * Where a token stands as seen from a cue, as small integers that the features are made of. One object is moved along the
 * window, since there are thousands of places in an article.
 */
export class Position {
  /** The token, and its place in the window. */
  i = 0;
  p = 0;
  first = 0;
  last = 0;
  tag = 0;
  lemma = 0;
  mark = 0;
  /** 1 before the cue's verb group, 2 behind the cue, 3 at its head, 4 and 5 in the group. */
  side = 0;
  /** Before the cue's sentence, in it, behind it in the paragraph, in the next paragraph. */
  segment = 0;
  place = 0;
  offset = 0;
  dist = 0;
  counts = 0;
  verbs = 0;
  link = 0;
  chain = 0;
  region = 0;
  /** For a token in a quotation: what stands behind the quotation. */
  tail = 0;
  /** What the grammar of reporting proposes here, before and behind. */
  own = 0;
  before = 0;
  behind = 0;
  sentence: Sentence = { start: 0, end: 0, first: 0, last: 0, paragraph: 0 };

  move(f: TokenFeatures, { head, first, last }: Window, c: Context, p: number): void {
    const i = first + p;
    this.i = i;
    this.sentence = f.scene.doc.sentences[f.scene.sentenceOf[i]];
    this.p = p;
    this.first = first;
    this.last = last;
    this.tag = f.tag[i];
    this.lemma = f.lemma[i];
    this.mark = f.mark[i];
    this.side = i < c.group ? 1 : i >= c.end ? 2 : i === head ? 3 : i < head ? 4 : 5;
    this.segment = segmentOf(f, i, head);
    this.place = this.side * 8 + this.segment;
    this.offset = i < c.group ? c.group - i : i >= c.end ? i - c.end + 1 : 0;
    this.dist = bucket(this.offset) * 8 + this.side;
    this.verbs = c.verbs[p];
    this.counts = c.commas[p] * 8 + this.verbs;
    this.link = c.links[p];
    this.chain = c.chain[p];
    this.region = this.mark === OUTSIDE ? 0 : 1 + c.regions[p];
    this.tail = regionTail(f, i, head);
    this.own = c.proposed[p];
    this.before = p > 0 ? c.proposed[p - 1] : 9;
    this.behind = p + 1 < last - first ? c.proposed[p + 1] : 9;
  }
}

function segmentOf({ scene: { sentenceOf, paragraphOf } }: TokenFeatures, i: number, head: number): number {
  const a = sentenceOf[i];
  const b = sentenceOf[head];
  if (a === b) return 1;
  if (a < b) return 0;
  return paragraphOf[i] === paragraphOf[head] ? 2 : 3;
}

/** What stands behind the token's quotation, and whether that may be a cue of its own (3) or is this one (2). */
function regionTail(f: TokenFeatures, i: number, head: number): number {
  const r = f.scene.region[i];
  if (r < 0) return 0;
  const verb = f.verbBehind[r];
  if (verb < 0) return f.wordBehind[r];
  return verb === head ? 2 : 3;
}
