import { mix } from '../model/hash.ts';

/**
 * Features as they are written down: three numbers each, hashed only where they are summed. One tight loop over them is
 * several times faster than a function call for each.
 */

/** A group of features: the number that tells each from the others of its stage, and where its hash begins. */
export interface Group {
  readonly templates: readonly number[];
  readonly seeds: Int32Array;
  readonly count: number;
}

export function groupOf(seed: number, templates: readonly number[]): Group {
  const seeds = Int32Array.from(templates, (template) => mix(seed, template));
  return { templates, seeds, count: templates.length };
}

export const newScratch = (count: number): Int32Array => new Int32Array(3 * count);

export function put(out: Int32Array, feature: number, a: number, b: number, c: number): void {
  out[3 * feature] = a;
  out[3 * feature + 1] = b;
  out[3 * feature + 2] = c;
}

/** The hash of the k-th feature of a group, from what its writer has put down. */
export const hashOf = (written: Int32Array, seeds: Int32Array, k: number): number =>
  mix(mix(mix(seeds[k], written[3 * k]), written[3 * k + 1]), written[3 * k + 2]);
