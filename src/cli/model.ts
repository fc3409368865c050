import { readFile } from 'node:fs/promises';
import { type Model, ModelError, readModel } from '../model/model.ts';
import { shippedModel } from '../model/shipped.ts';
import { describe, UsageError } from './errors.ts';

/** The model of `--model`, or the one that ships with the package. */
export async function loadModel(path: string | undefined): Promise<Model> {
  if (path === undefined) return shippedModel();
  try {
    return readModel(await readFile(path));
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof ModelError ? error.message : describe(error)}`);
  }
}
