import { mix } from '../../model/hash.ts';

/**
 * A group of features: the number that tells each from the others of its stage, and where its hash begins. A feature is the
 * hash of three numbers, written out with `mix` where it is made: V8 puts that in place, and no larger function.
 */
export interface Group {
  readonly templates: readonly number[];
  readonly seeds: Int32Array;
  readonly count: number;
}

export function groupOf(seed: number, templates: readonly number[]): Group {
  const seeds = Int32Array.from(templates, (template) => mix(seed, template));
  return { templates, seeds, count: templates.length };
}
