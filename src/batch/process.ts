import { availableParallelism } from 'node:os';
import type { Article } from '../input/article.ts';
import type { Model } from '../model/model.ts';
import type { Done, Work } from './work.ts';

/** Threads cost about half a second to start: this much text, in characters, is read sooner without. */
const WITHOUT_THREADS = 300_000;

/** What is no article, but has its place in the order of the input. */
export interface Bad {
  readonly ok: false;
}

/** An article's turn and what came of it; or, passed through, what is no article. */
export type Outcome<B extends Bad> = { readonly item: Article; readonly done: Done } | { readonly item: B };

/**
 * Does the work for each article, and yields what comes of it in the order of the input.
 *
 * @param jobs threads beside this one; 1 is none; undefined is as many as there are cores, once there is enough to read
 */
export async function* processAll<B extends Bad>(
  items: AsyncIterable<Article | B>,
  work: Work,
  model: Model,
  jobs: number | undefined,
): AsyncGenerator<Outcome<B>> {
  const threads = jobs ?? availableParallelism();
  const source = items[Symbol.asyncIterator]();
  let run: ((article: Article) => Promise<Done>) | undefined;
  let read = 0;
  for (;;) {
    const { done, value: item } = await source.next();
    if (done) return;
    if (!item.ok) {
      yield { item };
      continue;
    }
    read += item.text.length;
    // one article stays here, however long: on its way to a thread and back it would be held several times
    if (threads > 1 && (jobs !== undefined || (run && read > WITHOUT_THREADS))) {
      const { processOnThreads } = await import('./threads.ts');
      return yield* processOnThreads(item, source, work, threads);
    }
    run ??= await (await import('./work.ts')).prepare(work, model);
    yield { item, done: await run(item) };
  }
}
