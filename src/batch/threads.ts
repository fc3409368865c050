import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Article } from '../input/article.ts';
import { inGroups } from './groups.ts';
import { inOrder } from './ordered.ts';
import type { Bad, Outcome } from './process.ts';
import type { Done, Work } from './work.ts';

/** Characters that go to a thread in one piece: a tenth of a second of work. */
const GROUP = 64_000;
/** What an article costs beside its characters, so that a group is never too many of them. */
const ARTICLE = 4000;
/** Groups in work or waiting for their turn, for each thread: this bounds memory. */
const LOOK_AHEAD = 4;

/** Does the work on a pool of threads: `first`, and all that `rest` still has. */
export async function* processOnThreads<B extends Bad>(
  first: Article,
  rest: AsyncIterator<Article | B>,
  work: Work,
  threads: number,
): AsyncGenerator<Outcome<B>> {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./worker.js', import.meta.url)),
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
    workerData: work,
  });
  const run = async (group: readonly (Article | B)[]): Promise<Outcome<B>[]> => {
    const articles = group.filter((item) => item.ok);
    const done: Done[] = articles.length ? await pool.run(articles) : [];
    let next = 0;
    return group.map((item) => (item.ok ? { item, done: done[next++] } : { item }));
  };
  try {
    const groups = inGroups(withFirst(first, rest), (item) => ARTICLE + (item.ok ? item.text.length : 0), GROUP);
    for await (const outcomes of inOrder(groups, run, threads * LOOK_AHEAD)) yield* outcomes;
  } finally {
    await pool.destroy();
  }
}

async function* withFirst<T>(first: T, rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield first;
  for (let step = await rest.next(); !step.done; step = await rest.next()) yield step.value;
}
