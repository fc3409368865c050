import { readFileSync } from 'node:fs';
import { type Model, readModel } from './model.ts';

export const SHIPPED_MODEL = new URL('../../model/quotes.bin', import.meta.url);

let shipped: Model | undefined;

/** The model that ships with the package, read at its first use. */
export function shippedModel(): Model {
  shipped ??= readModel(readFileSync(SHIPPED_MODEL));
  return shipped;
}
