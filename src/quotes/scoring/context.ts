import { mix } from '../../model/hash.ts';
import { groupStart } from './cue-stage.ts';
import { BREAK, COMMA, hasParticle, LINK, OUTSIDE, TAG, type TokenFeatures } from './features.ts';
import { CONTENT, CUE, LONGEST_WINDOW, NOTHING, SOURCE, type Window } from './window.ts';

/**
 * A cue as its window sees it: what holds for the whole window, and what is counted from the cue outwards. One object is
 * moved from window to window; its arrays grow with them.
 */
export class Context {
  /** The first token of the verb group, and the one behind the cue with its particle. */
  group = 0;
  end = 0;
  w = 0;
  lex = 0;
  headMark = 0;
  /** What stands before and behind the cue. */
  left = 0;
  right = 0;
  both = 0;
  /** The shape that the grammar of reporting proposes for this cue. */
  shape = 0;
  /** By place in the window: commas, finite verbs, the last linking word and quotations on the way from the cue. */
  commas = new Int32Array(LONGEST_WINDOW);
  verbs = new Int32Array(LONGEST_WINDOW);
  links = new Int32Array(LONGEST_WINDOW);
  regions = new Int32Array(LONGEST_WINDOW);
  /** 1 as long as the way from the cue is one phrase, 0 behind it, 2 inside the cue. */
  chain = new Uint8Array(LONGEST_WINDOW);
  /** The label that the grammar of reporting proposes, plus one; 0 where it proposes nothing for this cue. */
  proposed = new Uint8Array(LONGEST_WINDOW);

  move(f: TokenFeatures, { head, first, last }: Window): void {
    const { scene } = f;
    this.group = groupStart(f, head, scene.doc.sentences[scene.sentenceOf[head]].first);
    this.end = head + 1 + (hasParticle(f, head) || scene.tokens.lower[head] === 'according' ? 1 : 0);
    this.w = f.lemma[head];
    this.lex = f.lex[head];
    this.headMark = f.mark[head];
    this.left = this.group > first ? wordBefore(f, this.group - 1) : 1;
    this.right = this.end < last ? wordBehind(f, this.end) : 1;
    this.both = mix(this.left, this.right);
    this.shape = f.shapeOfProposal[head];
    writeProposed(f, head, first, this.proposed.subarray(0, last - first));
    const at = head - first;
    this.commas[at] = this.verbs[at] = this.links[at] = this.regions[at] = this.chain[at] = 0;
    walk(f, first, this, head, last - 1, 1, this.end);
    walk(f, first, this, head, first, -1, this.group - 1);
  }
}

/** Which pronoun or punctuation mark stands before the cue; of other words the tag. */
function wordBefore(f: TokenFeatures, i: number): number {
  const tag = f.tag[i];
  return mix(tag, tag === TAG.PUNCT || tag === TAG.PRON ? f.lemma[i] : 0);
}

function wordBehind(f: TokenFeatures, i: number): number {
  const tag = f.tag[i];
  return mix(tag, tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.VERB ? 0 : f.lemma[i]);
}

function writeProposed(f: TokenFeatures, head: number, first: number, out: Uint8Array): void {
  const proposal = f.proposals.get(head);
  if (!proposal) {
    out.fill(0);
    return;
  }
  const set = (from: number, to: number, label: number) =>
    out.fill(1 + label, Math.max(0, from - first), Math.max(0, to - first));
  out.fill(1 + NOTHING);
  for (const run of proposal.content) set(run.first, run.last, CONTENT);
  if (proposal.source) set(proposal.source.first, proposal.source.last, SOURCE);
  set(proposal.cue.first, proposal.cue.last, CUE);
}

/** Counts commas, finite verbs, linking words and quotations between the cue and each token, going outwards. */
function walk(f: TokenFeatures, first: number, c: Context, head: number, to: number, step: 1 | -1, from: number): void {
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
    const sign = f.onTheWay[i];
    if (sign & COMMA) commas = Math.min(3, commas + 1);
    else if (sign & BREAK) commas = Math.min(5, commas + 2);
    if (!out) continue;
    if (f.verb[i] === 1) verbs = Math.min(3, verbs + 1);
    if (sign & LINK) link = f.lemma[i];
  }
}

/** Tags of the words that a noun phrase is made of. */
const PHRASE = Uint8Array.from({ length: 32 }, () => 0);
for (const tag of ['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'PRON', 'SYM']) PHRASE[TAG[tag]] = 1;

const inPhrase = (f: TokenFeatures, i: number): boolean => f.mark[i] === OUTSIDE && PHRASE[f.tag[i]] === 1;
