import { CUE_VERBS, PARTICLES } from '../lexicon/cues.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { type HashSet, hashString, mix } from '../model/hash.ts';
import type { Document } from '../text/document.ts';
import type { Word } from '../text/word.ts';
import { findCues } from './proposals/cues.ts';
import { type Proposal, propose, SHAPES } from './proposals/propose.ts';
import { type Scene, setScene } from './scene.ts';
import { newSweep, type Sweep, sweep } from './sweep.ts';

/** UPOS tags as small numbers, in this order; 0 is none (outside the sentence). */
export const TAGS = ['', 'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X', 'SPACE']; // biome-ignore format: a list
const TAG_NUMBER: ReadonlyMap<string, number> = new Map(TAGS.map((t, i) => [t, i]));
export const TAG = Object.fromEntries(TAGS.map((t, i) => [t, i])) as Readonly<Record<string, number>>;

/** Where a token stands in a quotation region: outside, its opening mark, inside, its closing mark. */
export const OUTSIDE = 0;
export const OPENS = 1;
export const INSIDE = 2;
export const CLOSES = 3;

/** What a token counts for on the way from a cue to another token. */
export const COMMA = 1;
export const BREAK = 2;
export const LINK = 4;

/** Per token small integers: all that the two stages build their features from. */
export interface TokenFeatures {
  readonly scene: Scene;
  readonly count: number;
  readonly tag: Uint8Array;
  /** Identity of the lemma, for words that are known from several outlets; of others only tag and ending, of names shape. */
  readonly lemma: Int32Array;
  readonly suffix: Int32Array;
  /** Capital, ALL CAPS, digits, other. */
  readonly shape: Uint8Array;
  /** The lexicon's class of a cue verb and what it takes; 0 for other words. */
  readonly lex: Int32Array;
  readonly mark: Uint8Array;
  /** 1 for a finite verb, 2 for an -ing form, 3 for an infinitive behind "to". */
  readonly verb: Uint8Array;
  /** COMMA, BREAK (a colon, a dash, a bracket) and LINK (a conjunction, "who", "which"), as bits. */
  readonly onTheWay: Uint8Array;
  /** By region: the verb behind it that may be a cue, or -1; and else what stands behind it. */
  readonly verbBehind: Int32Array;
  readonly wordBehind: Uint8Array;
  /** By token: 0, or the number of the shape that the grammar of reporting proposes for a cue with this head. */
  readonly shapeOfProposal: Uint8Array;
  /** By token: 1 inside the content of a proposal. */
  readonly inProposal: Uint8Array;
  readonly proposals: ReadonlyMap<number, Proposal>;
  readonly sweep: Sweep;
}

const LEX: ReadonlyMap<string, number> = new Map(
  [...CUE_VERBS].map(([lemma, { kind, takes }]) => [
    lemma,
    1 +
      ['statement', 'act', 'evidence', 'attitude'].indexOf(kind) +
      4 * [...'cqnta'].reduce((bits, l, i) => bits | (takes.includes(l) ? 1 << i : 0), 0),
  ]),
);
const PERSON = hashString('person noun');
/** By number of the tag. */
const COMMON = TAGS.map((tag) => ['ADP', 'AUX', 'CCONJ', 'DET', 'PART', 'PRON', 'PUNCT', 'SCONJ', 'SYM'].includes(tag));

/** @param known the lemmas that may be told apart: those that several outlets use */
export function tokenFeatures(doc: Document, known: HashSet): TokenFeatures {
  const scene = setScene(doc);
  const { tokens } = doc;
  const { count } = tokens;
  const proposals = propose(
    scene,
    doc.sentences.map((s) => findCues(scene, s)),
  );
  const out: TokenFeatures = {
    proposals,
    shapeOfProposal: new Uint8Array(count),
    inProposal: new Uint8Array(count),
    scene,
    count,
    tag: new Uint8Array(count),
    lemma: new Int32Array(count),
    suffix: new Int32Array(count),
    shape: new Uint8Array(count),
    lex: new Int32Array(count),
    mark: new Uint8Array(count),
    verb: new Uint8Array(count),
    onTheWay: new Uint8Array(count),
    verbBehind: new Int32Array(scene.regions.length),
    wordBehind: new Uint8Array(scene.regions.length),
    sweep: newSweep(count, doc.sentences.length),
  };
  for (let i = 0; i < count; i++) {
    const word = tokens.word[i];
    const tag = TAG_NUMBER.get(tokens.tag[i]) ?? 0;
    out.tag[i] = tag;
    out.shape[i] = word.shape;
    out.suffix[i] = word.ending;
    out.lemma[i] = identity(tag, tokens.lemma[i], word, known);
    out.lex[i] = tag === TAG.VERB || tag === TAG.NOUN ? (LEX.get(tokens.lemma[i]) ?? 0) : 0;
    out.mark[i] = markOf(scene, i);
    out.verb[i] = verbForm(tokens.lower, tag, i);
    out.onTheWay[i] = signOf(word, tag);
  }
  for (let r = 0; r < scene.regions.length; r++) lookBehind(out, r);
  for (const [head, { content, shape }] of proposals) {
    out.shapeOfProposal[head] = 1 + SHAPES.indexOf(shape);
    for (const run of content) out.inProposal.fill(1, run.first, run.last);
  }
  sweep(out);
  return out;
}

/** What stands behind a region in its sentence: the nearest verb that may be a cue, and the first word. */
function lookBehind(f: TokenFeatures, region: number): void {
  const { scene } = f;
  const last = scene.regionLast[region];
  f.verbBehind[region] = -1;
  f.wordBehind[region] = 1; // the end of the text
  if (last >= f.count) return;
  const end = last > 0 ? scene.doc.sentences[scene.sentenceOf[last - 1]].last : last;
  f.wordBehind[region] = 4 + (last < end ? f.tag[last] : 0);
  for (let k = last; k < end && k < last + 8 && f.mark[k] === OUTSIDE; k++) {
    if (!f.lex[k] || f.tag[k] !== TAG.VERB) continue;
    f.verbBehind[region] = k;
    return;
  }
}

function identity(tag: number, lemma: string, word: Word, known: HashSet): number {
  if (tag === TAG.PROPN) return mix(1, word.shape);
  if (tag === TAG.NUM) return 2;
  if (COMMON[tag]) return word.hash;
  const h = lemma === word.lower ? word.hash : hashString(lemma);
  if (known.has(h)) return h;
  return PERSON_NOUNS.has(lemma) ? PERSON : mix(mix(3, tag), word.ending);
}

function markOf(scene: Scene, i: number): number {
  const r = scene.region[i];
  if (r < 0) return OUTSIDE;
  if (scene.regionFirst[r] === i) return OPENS;
  return scene.regionLast[r] === i + 1 && scene.regions[r].closed ? CLOSES : INSIDE;
}

function verbForm(lower: readonly string[], tag: number, i: number): number {
  if (tag === TAG.AUX) return 1;
  if (tag !== TAG.VERB) return 0;
  if (lower[i].endsWith('ing')) return 2;
  return i > 0 && lower[i - 1] === 'to' ? 3 : 1;
}

function signOf({ text, lower }: Word, tag: number): number {
  const link = tag === TAG.SCONJ || tag === TAG.CCONJ || lower === 'who' || lower === 'which' ? LINK : 0;
  if (text === ',') return link | COMMA;
  return text.length === 1 && ':;–—('.includes(text) ? link | BREAK : link;
}

/** Does a particle that makes this verb a cue stand right behind it ("pointed out")? */
export function hasParticle(f: TokenFeatures, i: number): boolean {
  const { lemma, lower } = f.scene.tokens;
  return PARTICLES.get(lemma[i])?.includes(lower[i + 1] ?? '') ?? false;
}
