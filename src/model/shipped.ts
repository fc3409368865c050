import { readFileSync } from 'node:fs';
import { type Model, modelIn } from './model.ts';

export const SHIPPED_MODEL = new URL('../../model/quotes.bin', import.meta.url);

let shipped: Model | undefined;

/** The model that ships with the package, read at its first use; that it is whole the tests look at. */
export function shippedModel(): Model {
  shipped ??= modelIn(readFileSync(SHIPPED_MODEL));
  return shipped;
}
