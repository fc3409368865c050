import { readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { readModel } from '../model/model.ts';
import { shippedModel } from '../model/shipped.ts';
import { prepare, type Work } from './work.ts';

/** What runs on a thread of the pool. tinypool puts its own data ahead of ours. */

const [, work] = workerData as [unknown, Work];
const model = work.model === undefined ? shippedModel() : readModel(readFileSync(work.model));

export default await prepare(work, model);
