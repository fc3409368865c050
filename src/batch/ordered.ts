/**
 * Runs a task for each item and yields what comes of them in the order of the items, however the tasks end.
 *
 * A result is yielded as soon as it and all before it are there, also while the source keeps us waiting. Memory is bounded:
 * no more than `lookAhead` tasks are running or waiting to be yielded, and no item is taken before one may start.
 *
 * @throws what the source or a task throws, when its turn comes
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  run: (item: Item) => Promise<Result>,
  lookAhead: number,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]();
  const started: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = settled(items.next());
  while (next || started.length) {
    if (next && started.length < lookAhead) {
      try {
        const taken: IteratorResult<Item> | null = await Promise.race([next, ...started.slice(0, 1).map(ended)]);
        if (taken) {
          if (!taken.done) started.push(settled(run(taken.value)));
          next = taken.done ? null : settled(items.next());
          continue;
        }
      } catch (error) {
        // the source's failure has its turn behind the results of what it gave
        started.push(settled(Promise.reject(error)));
        next = null;
        continue;
      }
    }
    yield await started[0];
    started.shift();
  }
}

const ended = (task: Promise<unknown>): Promise<null> =>
  task.then(
    () => null,
    () => null,
  );

/** The promise itself; where it fails before anybody waits for it, that is no unhandled rejection. */
function settled<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
