import { type Io, write } from './io.ts';

/** What a person sees on standard error while a batch runs. */
export interface Progress {
  /** Called when an input begins. */
  input(): void;
  /** Called when an article is written. */
  article(): void;
  /** A line about something that went wrong. */
  say(line: string): Promise<void>;
  stop(): void;
}

/**
 * A bar where standard error is a terminal and the output goes elsewhere; otherwise lines alone.
 *
 * @param inputs how many there are; one alone may hold any number of articles, so that there is no end to show
 */
export async function startProgress(io: Io, inputs: number, isShown: boolean): Promise<Progress> {
  const say = (line: string) => write(io.stderr, `${line}\n`);
  if (!isShown || !io.stderr.isTTY) return { input: () => {}, article: () => {}, say, stop: () => {} };
  const { SingleBar } = await import('cli-progress');
  const format = inputs > 1 ? '[{bar}] {value}/{total} inputs, {articles} articles' : '{articles} articles';
  const bar = new SingleBar({
    format: `${format}, {duration_formatted}`,
    stream: io.stderr as NodeJS.WritableStream,
    clearOnComplete: true,
  });
  let begun = 0;
  let articles = 0;
  bar.start(inputs, 0, { articles });
  return {
    input: () => bar.update(begun++, { articles }),
    article: () => bar.update({ articles: ++articles }),
    say: (line) => say(`\r\x1b[K${line}`),
    stop: () => bar.stop(),
  };
}
