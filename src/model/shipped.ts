import { readFileSync } from 'node:fs';
import { type Model, readModel } from './model.ts';

let shipped: Model | undefined;

/** The model that ships with the package, read at its first use. */
export function shippedModel(): Model {
  shipped ??= readModel(readFileSync(new URL('../../model/quotes.bin', import.meta.url)));
  return shipped;
}
