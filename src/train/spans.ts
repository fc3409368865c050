import { Context } from '../quotes/scoring/context.ts';
import { decode } from '../quotes/scoring/decode.ts';
import type { TokenFeatures } from '../quotes/scoring/features.ts';
import type { Group } from '../quotes/scoring/groups.ts';
import { Position } from '../quotes/scoring/position.ts';
import {
  COUNTS,
  DISTANCE,
  EDGE_FEATURES,
  EDGE_WORD_FEATURES,
  edgeProposed,
  edgeSide,
  LARGEST_GROUP,
  PAIR,
  PROPOSED,
  SPAN_ORDER,
  TOKEN,
  WAY,
  writeCounts,
  writeDistance,
  writeEdgeWords,
  writePair,
  writeProposed,
  writeToken,
  writeWay,
} from '../quotes/scoring/span-features.ts';
import { newScores } from '../quotes/scoring/span-scores.ts';
import { LABELS, type Window, windowOf } from '../quotes/scoring/window.ts';
import type { Example } from './data.ts';
import { random, shuffle } from './random.ts';

const NODE_SLOTS = 1 << 19;
const EDGE_SLOTS = 1 << 14;
const SPAN_FEATURES = SPAN_ORDER.length;
const PLACE_OF: ReadonlyMap<number, number> = new Map(SPAN_ORDER.map((template, place) => [template, place]));
const EPOCHS = 16;
/** Cost of a wrong label while training: right ones must win by a margin. */
const COST = 240;
/** Share of features left out at random each time, so that no single one is leaned on. */
const DROPOUT = 0.15;
/** What a feature left out is set to: it adds nothing. */
const LEFT_OUT = -1;

/** A window's hashed features: `SPAN_FEATURES` for each token, `EDGE_FEATURES` for each step from token to token. */
interface Features {
  nodes: Int32Array;
  edges: Int32Array;
}

interface Instance {
  readonly window: Window;
  readonly gold: Uint8Array;
  readonly features: Features;
}

/**
 * Averaged structured perceptron (Collins 2002) with a cost-augmented margin, over the windows of the gold's cues. (False
 * cues are left to the judge: training on them too made the spans of true ones worse.)
 */
export function trainSpans(examples: readonly Example[], seed: number): { node: Float32Array; edge: Float32Array } {
  const instances = examples.flatMap((example) => [...example.gold.keys()].map((head) => toInstance(example, head)));
  const state = new Averaged();
  const next = random(seed);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const instance of shuffle(instances, next)) state.learn(instance, next);
  }
  return state.average();
}

function toInstance(example: Example, head: number): Instance {
  const window = windowOf(example.features, head);
  const gold = new Uint8Array(window.last - window.first);
  const labels = example.gold.get(head)?.labels;
  if (labels) for (let p = 0; p < gold.length; p++) gold[p] = labels.get(window.first + p) ?? 0;
  return { window, gold, features: writeWindow(example.features, window) };
}

function writeWindow(f: TokenFeatures, window: Window): Features {
  const length = window.last - window.first;
  const nodes = new Int32Array(length * SPAN_FEATURES);
  const edges = new Int32Array(length * EDGE_FEATURES);
  const context = new Context();
  context.move(f, window);
  const at = new Position();
  const hashes = new Int32Array(LARGEST_GROUP);
  for (let p = 0; p < length; p++) {
    at.move(f, window, context, p);
    const keep = ({ templates }: Group) => {
      templates.forEach((template, k) => {
        nodes[p * SPAN_FEATURES + (PLACE_OF.get(template) ?? 0)] = hashes[k];
      });
    };
    writeToken(f, at, hashes);
    keep(TOKEN);
    writeWay(context, at, hashes);
    keep(WAY);
    writeCounts(context, at, hashes);
    keep(COUNTS);
    writeProposed(context, at, hashes);
    keep(PROPOSED);
    writeDistance(context, at, hashes);
    keep(DISTANCE);
    writePair(f, context, at, hashes);
    keep(PAIR);
    if (p === 0) continue;
    const side = edgeSide(window.first + p, window.head);
    writeEdgeWords(f, window.first + p, side, edges, p * EDGE_FEATURES);
    edges[p * EDGE_FEATURES + EDGE_WORD_FEATURES] = edgeProposed(context, p, side);
  }
  return { nodes, edges };
}

class Averaged {
  private readonly node = new Float32Array(NODE_SLOTS * LABELS);
  private readonly edge = new Float32Array(EDGE_SLOTS * LABELS * LABELS);
  private readonly nodeSum = new Float64Array(NODE_SLOTS * LABELS);
  private readonly edgeSum = new Float64Array(EDGE_SLOTS * LABELS * LABELS);
  private steps = 1;
  private readonly thinned: Features = { nodes: new Int32Array(0), edges: new Int32Array(0) };
  private readonly scores = newScores(Float64Array);

  learn({ window, gold, features: all }: Instance, next: () => number): void {
    this.steps++;
    const features = this.thin(all, next);
    this.score(features, gold);
    const { labels } = decode(this.scores, gold.length, window.head - window.first, 0);
    this.update(features, gold, labels);
  }

  /** Scores with the weights as they stand; labels that are not gold's get the cost on top. */
  private score({ nodes, edges }: Features, gold: Uint8Array): void {
    const { scores } = this;
    scores.node.fill(0);
    scores.edge.fill(0);
    for (let p = 0; p < gold.length; p++) {
      for (let k = p * SPAN_FEATURES; k < (p + 1) * SPAN_FEATURES; k++) {
        if (nodes[k] === LEFT_OUT) continue;
        const at = (nodes[k] & (NODE_SLOTS - 1)) * LABELS;
        for (let l = 0; l < LABELS; l++) scores.node[p * LABELS + l] += this.node[at + l];
      }
      for (let l = 0; l < LABELS; l++) if (l !== gold[p]) scores.node[p * LABELS + l] += COST;
      for (let k = p * EDGE_FEATURES; k < (p + 1) * EDGE_FEATURES; k++) {
        const at = (edges[k] & (EDGE_SLOTS - 1)) * LABELS * LABELS;
        for (let j = 0; j < LABELS * LABELS; j++) scores.edge[p * LABELS * LABELS + j] += this.edge[at + j];
      }
    }
  }

  private thin(features: Features, next: () => number): Features {
    if (this.thinned.nodes.length < features.nodes.length)
      this.thinned.nodes = new Int32Array(2 * features.nodes.length);
    this.thinned.nodes.set(features.nodes);
    for (let k = 0; k < features.nodes.length; k++) if (next() < DROPOUT) this.thinned.nodes[k] = LEFT_OUT;
    this.thinned.edges = features.edges;
    return this.thinned;
  }

  private update(features: Features, gold: Uint8Array, predicted: Uint8Array): void {
    for (let p = 0; p < gold.length; p++) {
      if (gold[p] !== predicted[p]) {
        for (let k = p * SPAN_FEATURES; k < (p + 1) * SPAN_FEATURES; k++) {
          if (features.nodes[k] === LEFT_OUT) continue;
          const at = (features.nodes[k] & (NODE_SLOTS - 1)) * LABELS;
          this.add(this.node, this.nodeSum, at + gold[p], 1);
          this.add(this.node, this.nodeSum, at + predicted[p], -1);
        }
      }
      if (p === 0) continue;
      const own = gold[p - 1] * LABELS + gold[p];
      const other = predicted[p - 1] * LABELS + predicted[p];
      if (own === other) continue;
      for (let k = p * EDGE_FEATURES; k < (p + 1) * EDGE_FEATURES; k++) {
        const at = (features.edges[k] & (EDGE_SLOTS - 1)) * LABELS * LABELS;
        this.add(this.edge, this.edgeSum, at + own, 1);
        this.add(this.edge, this.edgeSum, at + other, -1);
      }
    }
  }

  private add(weights: Float32Array, sums: Float64Array, at: number, delta: number): void {
    weights[at] += delta;
    sums[at] += delta * this.steps;
  }

  average(): { node: Float32Array; edge: Float32Array } {
    const mean = (w: Float32Array, sum: Float64Array) => w.map((value, i) => value - sum[i] / this.steps);
    return { node: mean(this.node, this.nodeSum), edge: mean(this.edge, this.edgeSum) };
  }
}
