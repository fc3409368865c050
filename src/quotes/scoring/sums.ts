import { LABELS } from './window.ts';

/**
 * Sums of the weights of a group of features, four to a sum: one for each label. They stand in numbered places, so that they
 * can be kept.
 */
export interface Sums {
  /** Sums the weights of the first `count` hashes. */
  sum(count: number, hashes: Int32Array, place: number): void;
  /** Adds up the sums at one place and at those from `first` to `last`, and writes four numbers to `out` at `to`. */
  total(place: number, first: number, last: number, out: Int32Array | Float64Array, to: number): void;
}

/** @param features how many features `total` adds up the weights of */
export function sumsOf(weights: Int8Array | Float32Array, places: number, features: number): Sums {
  return weights instanceof Int8Array ? new PackedSums(weights, places, features) : new FloatSums(weights, places);
}

/** What makes four bytes from -127 to 127 positive at once. */
const POSITIVE = 0x80808080;
const OFFSET = 128;
const LANES = 0xff00ff;

/**
 * With a model's weights, which are bytes: the four of a feature are read as one word and summed in two, in lanes of 16 bits.
 * The table is larger than the processor's cache, and what it waits for counts: one read is half the time of four, and reads
 * in a loop of their own, all places known before, are waited for together.
 */
class PackedSums implements Sums {
  private readonly weights: Int32Array;
  private readonly even: Int32Array;
  private readonly odd: Int32Array;
  private readonly bias: number;

  constructor(weights: Int8Array, places: number, features: number) {
    this.weights = new Int32Array(weights.buffer, weights.byteOffset, weights.length / LABELS);
    this.even = new Int32Array(places);
    this.odd = new Int32Array(places);
    this.bias = OFFSET * features;
  }

  sum(count: number, hashes: Int32Array, place: number): void {
    const { weights } = this;
    const mask = weights.length - 1;
    let even = 0;
    let odd = 0;
    for (let k = 0; k < count; k++) {
      const four = weights[hashes[k] & mask] ^ POSITIVE;
      even = (even + (four & LANES)) | 0;
      odd = (odd + ((four >>> 8) & LANES)) | 0;
    }
    this.even[place] = even;
    this.odd[place] = odd;
  }

  total(place: number, first: number, last: number, out: Int32Array | Float64Array, to: number): void {
    const { bias } = this;
    let even = this.even[place];
    let odd = this.odd[place];
    for (let k = first; k < last; k++) {
      even = (even + this.even[k]) | 0;
      odd = (odd + this.odd[k]) | 0;
    }
    out[to] = (even & 0xffff) - bias;
    out[to + 1] = (odd & 0xffff) - bias;
    out[to + 2] = (even >>> 16) - bias;
    out[to + 3] = (odd >>> 16) - bias;
  }
}

/** With the trainer's weights, which are fractions. */
class FloatSums implements Sums {
  private readonly weights: Float32Array;
  private readonly sums: Float64Array;

  constructor(weights: Float32Array, places: number) {
    this.weights = weights;
    this.sums = new Float64Array(places * LABELS);
  }

  sum(count: number, hashes: Int32Array, place: number): void {
    const { weights, sums } = this;
    const mask = weights.length / LABELS - 1;
    sums.fill(0, place * LABELS, (place + 1) * LABELS);
    for (let k = 0; k < count; k++) {
      const at = (hashes[k] & mask) * LABELS;
      for (let l = 0; l < LABELS; l++) sums[place * LABELS + l] += weights[at + l];
    }
  }

  total(place: number, first: number, last: number, out: Int32Array | Float64Array, to: number): void {
    for (let l = 0; l < LABELS; l++) {
      out[to + l] = this.sums[place * LABELS + l];
      for (let k = first; k < last; k++) out[to + l] += this.sums[k * LABELS + l];
    }
  }
}
