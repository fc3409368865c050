import { availableParallelism } from 'node:os';
import type { Article } from '../input/article.ts';
import type { Model } from '../model/model.ts';
import { inGroups } from './groups.ts';
import { type Bad, type Outcome, outcomesOf } from './outcome.ts';
import type { DoAll, Work } from './work.ts';

/**
 * Characters that are worked on together, step by step, or go to a thread in one piece: some fifteen articles. Alone, or two by
 * two, articles take a fifth longer, since the code of all steps together does not fit the processor's caches; with twice as many
 * more of each outlives a collection, and that takes what is saved.
 */
const GROUP = 96_000;
/** What an article costs beside its characters, so that a group is never too many of them. */
const ARTICLE = 4000;
/** Threads cost about half a second to start: this much text, in characters, is read sooner without. */
const WITHOUT_THREADS = 300_000;

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
  const groups = inGroups(items, sizeOf, GROUP);
  let prepared: Promise<DoAll> | undefined;
  let read = 0;
  for (;;) {
    const { done, value: group } = await groups.next();
    if (done) return;
    for (const item of group) if (item.ok) read += item.text.length;
    // one article stays here, however long: on its way to a thread and back it would be held several times
    if (threads > 1 && (jobs !== undefined || (prepared && read > WITHOUT_THREADS))) {
      const { processOnThreads } = await import('./threads.ts');
      return yield* processOnThreads(group, groups, work, threads);
    }
    yield* await outcomesOf(group, async (articles) => {
      prepared ??= import('./work.ts').then(({ prepare }) => prepare(work, model));
      return (await prepared)(articles);
    });
  }
}

const sizeOf = (item: Article | Bad): number => ARTICLE + (item.ok ? item.text.length : 0);
