import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { Article } from '../input/article.ts';
import { readModel } from '../model/model.ts';
import { shippedModel } from '../model/shipped.ts';
import { type Done, prepare, type Work } from './work.ts';

/** What runs on a thread of the pool. tinypool puts its own data ahead of ours. */

const [, work] = workerData as [unknown, Work];
const model = work.model === undefined ? shippedModel() : readModel(readFileSync(work.model));
const process = await prepare(work, model);

export default async (group: readonly Article[]): Promise<Done[]> => {
  const done: Done[] = [];
  for (const article of group) done.push(await process(article));
  return done;
};
