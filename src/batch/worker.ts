import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { workerData } from 'node:worker_threads';
import { readModel } from '../model/model.ts';
import { shippedModel } from '../model/shipped.ts';
import { prepare, type Work } from './work.ts';

/*
 * What runs on a thread of the pool.
 *
 * V8 lets a heap grow by a score of megabytes at least, and each thread has one: of that room it takes two fifths before it looks
 * for what is not in use, and then puts together what is left, so that many articles hold a tenth less. It goes for the whole
 * process, and only here: one long article would take a sixth longer.
 */
for (const flag of ['--incremental-marking-hard-trigger=40', '--compact-on-every-full-gc']) setFlagsFromString(flag);

// tinypool puts its own data ahead of ours.
const [, work] = workerData as [unknown, Work];
const model = work.model === undefined ? shippedModel() : readModel(readFileSync(work.model));

export default await prepare(work, model);
