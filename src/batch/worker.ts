import { readFileSync } from 'node:fs';
import type { DoAll, Work } from './work.ts';

/**
 * What runs on a thread of the pool.
 *
 * @returns what does the work for a group of articles
 */
export async function workOnThread(work: Work): Promise<DoAll> {
  const { prepare } = await import('./work.ts');
  const { readModel } = await import('../model/model.ts');
  const { shippedModel } = await import('../model/shipped.ts');
  return prepare(work, work.model === undefined ? shippedModel() : readModel(readFileSync(work.model)));
}
