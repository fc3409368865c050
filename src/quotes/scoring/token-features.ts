import { CUE_VERBS } from '../../lexicon/cues.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { type HashSet, hashString, mix } from '../../model/hash.ts';
import type { Document } from '../../text/document.ts';
import type { Word } from '../../text/word.ts';
import { findCues } from '../proposals/cues.ts';
import { propose, SHAPES } from '../proposals/propose.ts';
import { type Scene, setScene } from '../scene.ts';
import { newSweep, sweep } from '../sweep.ts';
import { BREAK, CLOSES, COMMA, INSIDE, LINK, OPENS, OUTSIDE, TAG, TAGS, type TokenFeatures } from './features.ts';

const TAG_NUMBER: ReadonlyMap<string, number> = new Map(TAGS.map((t, i) => [t, i]));
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
