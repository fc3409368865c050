import { fileURLToPath } from 'node:url';
import type { Article } from '../input/article.ts';
import { inOrder } from './ordered.ts';
import { type Bad, type Outcome, outcomesOf } from './outcome.ts';
import type { Work } from './work.ts';

/** Groups in work or waiting for their turn, for each thread: this bounds memory. */
const LOOK_AHEAD = 4;

/**
 * Megabytes for what is new in each thread's heap: twice what V8 takes. What a group holds then outlives fewer collections, and two
 * threads, which wait for the same memory, take a fifth less time.
 */
const YOUNG = 96;

type Group<B> = readonly (Article | B)[];

/** Does the work on a pool of threads: `first`, and all groups that `rest` still has. */
export async function* processOnThreads<B extends Bad>(
  first: Group<B>,
  rest: AsyncIterator<Group<B>>,
  work: Work,
  threads: number,
): AsyncGenerator<Outcome<B>> {
  // an ES module only, and the command is a script
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('../../bin/worker.js', import.meta.url)),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    workerData: work,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const run = (group: Group<B>) => outcomesOf(group, (articles) => pool.run(articles));
  try {
    for await (const outcomes of inOrder(withFirst(first, rest), run, threads * LOOK_AHEAD)) yield* outcomes;
  } finally {
    await pool.destroy();
  }
}

async function* withFirst<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield first;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}
