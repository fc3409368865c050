import { mix } from '../model/hash.ts';
import { groupStart } from './cue-stage.ts';
import { hasParticle, OUTSIDE, TAG, type TokenFeatures } from './features.ts';
import { CONTENT, CUE, NOTHING, SOURCE, type Window } from './window.ts';

/** A cue as its window sees it: what holds for the whole window, and what is counted from the cue outwards. */
export interface Context {
  /** The first token of the verb group, and the one behind the cue with its particle. */
  readonly group: number;
  readonly end: number;
  readonly w: number;
  readonly lex: number;
  readonly headMark: number;
  /** What stands before and behind the cue. */
  readonly left: number;
  readonly right: number;
  readonly both: number;
  /** By place in the window: commas, finite verbs, the last linking word and quotations on the way from the cue. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  readonly links: Int32Array;
  readonly regions: Int32Array;
  /** 1 as long as the way from the cue is one phrase, 0 behind it, 2 inside the cue. */
  readonly chain: Uint8Array;
  /** The label that the grammar of reporting proposes, plus one; 0 where it proposes nothing for this cue. */
  readonly proposed: Uint8Array;
  readonly shape: number;
}

export function contextOf(f: TokenFeatures, { head, first, last }: Window): Context {
  const { scene } = f;
  const group = groupStart(f, head, scene.doc.sentences[scene.sentenceOf[head]].first);
  const end = head + 1 + (hasParticle(f, head) || scene.tokens.lower[head] === 'according' ? 1 : 0);
  const length = last - first;
  const left = group > first ? wordBefore(f, group - 1) : 1;
  const right = end < last ? wordBehind(f, end) : 1;
  const context: Context = {
    group,
    end,
    w: f.lemma[head],
    lex: f.lex[head],
    headMark: f.mark[head],
    left,
    right,
    both: mix(left, right),
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

/** Which pronoun or punctuation mark stands before the cue; of other words the tag. */
function wordBefore(f: TokenFeatures, i: number): number {
  const tag = f.tag[i];
  return mix(tag, tag === TAG.PUNCT || tag === TAG.PRON ? f.lemma[i] : 0);
}

function wordBehind(f: TokenFeatures, i: number): number {
  const tag = f.tag[i];
  return mix(tag, tag === TAG.NOUN || tag === TAG.PROPN || tag === TAG.VERB ? 0 : f.lemma[i]);
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
    else if (text[i].length === 1 && ':;–—('.includes(text[i])) commas = Math.min(5, commas + 2);
    if (out && f.verb[i] === 1) verbs = Math.min(3, verbs + 1);
    if (out && (f.tag[i] === TAG.SCONJ || f.tag[i] === TAG.CCONJ || lower[i] === 'who' || lower[i] === 'which'))
      link = f.lemma[i];
  }
}

/** Tags of the words that a noun phrase is made of. */
const PHRASE = Uint8Array.from({ length: 32 }, () => 0);
for (const tag of ['NOUN', 'PROPN', 'DET', 'ADJ', 'NUM', 'PART', 'ADP', 'PRON', 'SYM']) PHRASE[TAG[tag]] = 1;

const inPhrase = (f: TokenFeatures, i: number): boolean => f.mark[i] === OUTSIDE && PHRASE[f.tag[i]] === 1;
