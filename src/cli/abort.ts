/** Yields what the source yields until the signal is aborted: then it ends at once, whatever the source is waiting for. */
export async function* untilAborted<T>(source: AsyncGenerator<T>, signal: AbortSignal): AsyncGenerator<T> {
  let stop = () => {};
  signal.addEventListener('abort', () => stop(), { once: true });
  while (!signal.aborted) {
    // no Promise.race with one promise for all: it would keep every one of its rivals
    const next = await new Promise<IteratorResult<T> | null>((resolve, reject) => {
      stop = () => resolve(null);
      source.next().then(resolve, reject);
    });
    if (!next) break;
    if (next.done) return;
    yield next.value;
  }
  source.return(undefined).catch(() => {}); // not waited for: it may itself wait for a slow input
}
