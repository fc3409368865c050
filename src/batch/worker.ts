import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { workerData } from 'node:worker_threads';
import { readModel } from '../model/model.ts';
import { shippedModel } from '../model/shipped.ts';
import { prepare, type Work } from './work.ts';

/** What runs on a thread of the pool. */

type Flags = { readonly threadFlags: () => readonly string[] };
const { threadFlags } = createRequire(import.meta.url)('../../bin/v8-flags.js') as Flags;
for (const flag of threadFlags()) setFlagsFromString(flag);

// tinypool puts its own data ahead of ours
const [, work] = workerData as [unknown, Work];
const model = work.model === undefined ? shippedModel() : readModel(readFileSync(work.model));

export default await prepare(work, model);
