import { cueHead } from '../eval/cues.ts';
import { prepareAttributions, prepareText } from '../eval/prepare.ts';
import type { EvalRecord } from '../eval/record.ts';
import { HashSet, hashString } from '../model/hash.ts';
import { headKey } from '../quotes/scoring/cue-stage.ts';
import type { TokenFeatures } from '../quotes/scoring/features.ts';
import { tokenFeatures } from '../quotes/scoring/token-features.ts';
import { CONTENT, CUE, SOURCE } from '../quotes/scoring/window.ts';
import { lowerBound } from '../speakers/search.ts';
import type { Document } from '../text/document.ts';
import { readDocument } from '../text/read.ts';

/** A lemma may be told apart by its identity when this many outlets use it. */
const OUTLETS = 3;
/** A word other than a verb is a candidate when it heads this many gold cues. */
const HEADS = 2;

/** A gold attribution in tokens. */
export interface GoldCue {
  readonly head: number;
  /** Label by token: only tokens that are not NOTHING. */
  readonly labels: ReadonlyMap<number, number>;
}

export interface Example {
  readonly record: EvalRecord;
  readonly features: TokenFeatures;
  /** By the token of the cue's head. */
  readonly gold: ReadonlyMap<number, GoldCue>;
}

export interface Vocabulary {
  readonly known: HashSet;
  readonly heads: HashSet;
}

/** Reads the gold's texts once; everything after is integers. */
export function readAll(records: readonly EvalRecord[]): Document[] {
  return records.map((r) => readDocument(r.text));
}

/** Which lemmas may be told apart: those that several outlets use, names never. */
export function collectKnown(records: readonly EvalRecord[], docs: readonly Document[]): HashSet {
  const outlets = new Map<number, Set<string>>();
  docs.forEach(({ tokens }, d) => {
    const outlet = records[d].publisher ?? records[d].id;
    for (let i = 0; i < tokens.count; i++) {
      if (tokens.tag[i] === 'PROPN' || tokens.tag[i] === 'NUM') continue;
      const h = hashString(tokens.lemma[i]);
      const own = outlets.get(h);
      if (own) own.add(outlet);
      else outlets.set(h, new Set([outlet]));
    }
  });
  const known = new HashSet(new Uint8Array(1 << 15));
  for (const [h, own] of outlets) if (own.size >= OUTLETS) known.add(h);
  return known;
}

export function toExamples(records: readonly EvalRecord[], docs: readonly Document[], known: HashSet): Example[] {
  return records.map((record, d) => {
    const features = tokenFeatures(docs[d], known);
    return { record, features, gold: goldCues(record, docs[d]) };
  });
}

/** Words that head cues, verbs apart. */
export function collectHeads(examples: readonly Example[]): HashSet {
  const counts = new Map<number, number>();
  for (const { features, gold } of examples) {
    for (const head of gold.keys()) counts.set(headKey(features, head), (counts.get(headKey(features, head)) ?? 0) + 1);
  }
  const heads = new HashSet(new Uint8Array(1 << 13));
  for (const [key, n] of counts) if (n >= HEADS) heads.add(key);
  return heads;
}

function goldCues(record: EvalRecord, doc: Document): Map<number, GoldCue> {
  const prepared = prepareText(record);
  const out = new Map<number, GoldCue>();
  const { tokens } = doc;
  const tokenAt = (offset: number): number => lowerBound(tokens.count, (i) => tokens.end[i], offset + 1);
  for (const a of prepareAttributions(record.attributions, prepared)) {
    const { index } = cueHead(a.cueTokens, prepared.tokens);
    if (index < 0) continue;
    const head = tokenAt(prepared.tokens[index].start);
    if (head >= tokens.count || out.has(head)) continue;
    const labels = new Map<number, number>();
    for (const [spans, label] of [
      [a.content, CONTENT],
      [a.source, SOURCE],
      [a.cue, CUE],
    ] as const) {
      // biome-ignore format: a table
      for (const [start, end] of spans) for (let i = tokenAt(start); i < tokens.count && tokens.start[i] < end; i++) labels.set(i, label);
    }
    labels.set(head, CUE);
    out.set(head, { head, labels });
  }
  return out;
}
