/** How long a group waits for the next item before it goes as it is: a slow source is not held up. */
const PATIENCE_MS = 20;

/**
 * Items in groups, so that there is enough work in each.
 *
 * @param sizeOf the size of an item; a group ends when its items reach `size` together
 * @throws what the source throws, behind all that it gave
 */
export async function* inGroups<Item>(
  source: AsyncIterable<Item>,
  sizeOf: (item: Item) => number,
  size: number,
): AsyncGenerator<Item[]> {
  const items = source[Symbol.asyncIterator]();
  let group: Item[] = [];
  let held = 0;
  let failure: { readonly error: unknown } | undefined;
  for (;;) {
    const next = items.next();
    if (group.length && !(await settlesSoon(next))) {
      yield group;
      group = [];
      held = 0;
    }
    const { done, value } = await next.catch((error): IteratorResult<Item> => {
      failure = { error };
      return { done: true, value: undefined };
    });
    if (done) break;
    group.push(value);
    held += sizeOf(value);
    if (held < size) continue;
    yield group;
    group = [];
    held = 0;
  }
  if (group.length) yield group;
  if (failure) throw failure.error;
}

async function settlesSoon(promise: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, false);
  });
  const soon = promise.then(
    () => true,
    () => true,
  );
  const answer = await Promise.race([soon, late]);
  clearTimeout(timer);
  return answer;
}
