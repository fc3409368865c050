import { decode, type SpanWeights } from '../quotes/decode.ts';
import { EDGE_FEATURES, LABELS, SPAN_FEATURES, SpanFeatures, type Window, windowOf } from '../quotes/span-stage.ts';
import type { Example } from './data.ts';
import { random, shuffle } from './random.ts';

export const NODE_SLOTS = 1 << 19;
export const EDGE_SLOTS = 1 << 14;
const EPOCHS = 16;
/** Cost of a wrong label while training: right ones must win by a margin. */
const COST = 240;
/** Share of features left out at random each time, so that no single one is leaned on. */
const DROPOUT = 0.15;
/** What a feature left out is set to: its slot stays zero. */
const LEFT_OUT = 0;

interface Instance {
  readonly window: Window;
  readonly gold: Uint8Array;
  readonly features: SpanFeatures;
}

/**
 * Averaged structured perceptron (Collins 2002) with a cost-augmented margin, over the windows of the gold's cues. (False
 * cues are left to the judge: training on them too made the spans of true ones worse.)
 */
export function trainSpans(examples: readonly Example[], seed: number): SpanWeights {
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
  const scratch = new SpanFeatures();
  scratch.nodes = new Int32Array((window.last - window.first) * SPAN_FEATURES);
  scratch.edges = new Int32Array((window.last - window.first) * EDGE_FEATURES);
  scratch.write(example.features, window);
  const gold = new Uint8Array(window.last - window.first);
  const labels = example.gold.get(head)?.labels;
  if (labels) for (let p = 0; p < gold.length; p++) gold[p] = labels.get(window.first + p) ?? 0;
  return { window, gold, features: compact(scratch, gold.length) };
}

/** Keeps only the slots in use: training holds tens of thousands of windows. */
function compact(scratch: SpanFeatures, length: number): SpanFeatures {
  const out = new SpanFeatures();
  out.nodes = scratch.nodes.slice(0, length * SPAN_FEATURES);
  out.edges = scratch.edges.slice(0, length * EDGE_FEATURES);
  return out;
}

class Averaged {
  private readonly node = new Float32Array(NODE_SLOTS * LABELS);
  private readonly edge = new Float32Array(EDGE_SLOTS * LABELS * LABELS);
  private readonly nodeSum = new Float64Array(NODE_SLOTS * LABELS);
  private readonly edgeSum = new Float64Array(EDGE_SLOTS * LABELS * LABELS);
  private steps = 1;
  private readonly thinned = new SpanFeatures();

  private get weights(): SpanWeights {
    return { node: this.node, edge: this.edge, nodeSlots: NODE_SLOTS, edgeSlots: EDGE_SLOTS, sourceBonus: 0 };
  }

  learn({ window, gold, features: all }: Instance, next: () => number): void {
    this.steps++;
    const features = this.thin(all, next);
    const { labels } = decode(features, window, this.weights, { gold, size: COST });
    this.update(features, gold, labels);
  }

  private thin(features: SpanFeatures, next: () => number): SpanFeatures {
    if (this.thinned.nodes.length < features.nodes.length)
      this.thinned.nodes = new Int32Array(2 * features.nodes.length);
    this.thinned.nodes.set(features.nodes);
    for (let k = 0; k < features.nodes.length; k++) if (next() < DROPOUT) this.thinned.nodes[k] = LEFT_OUT;
    this.thinned.edges = features.edges;
    return this.thinned;
  }

  private update(features: SpanFeatures, gold: Uint8Array, predicted: Uint8Array): void {
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

  average(): SpanWeights {
    const mean = (w: Float32Array, sum: Float64Array) => w.map((value, i) => value - sum[i] / this.steps);
    return { ...this.weights, node: mean(this.node, this.nodeSum), edge: mean(this.edge, this.edgeSum) };
  }
}
