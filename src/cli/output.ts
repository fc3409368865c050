import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Rendered, Renderer } from '../render/renderer.ts';
import { describe, UsageError } from './errors.ts';
import { type Io, write } from './io.ts';

/** Where the output goes. */
export interface Output {
  /** An article, or what stands in its place, as it was rendered. */
  article(source: { readonly id: string; readonly text: string } | null, rendered: Rendered): Promise<void>;
  /** Called when no more articles come. */
  end(): Promise<void>;
  /** Called when all is written: only now is a file there. */
  commit(): Promise<void>;
  /** Called when the run fails: nothing half-written stays. */
  discard(): Promise<void>;
}

/** A way to write one stream of text. */
interface Sink {
  write(text: string): Promise<void>;
  commit(): Promise<void>;
  discard(): Promise<void>;
}

/**
 * Standard output, or a file that appears whole at the end or not at all; for formats of a file beside the text, a folder.
 *
 * @throws UsageError
 */
export async function openOutput(io: Io, path: string | undefined, renderer: Renderer): Promise<Output> {
  if (renderer.beside && path !== undefined) return (await import('./folder.ts')).openFolder(path, renderer.beside);
  const sink = path === undefined ? toStream(io) : await toFile(path);
  return inOneStream(sink, renderer);
}

async function inOneStream(sink: Sink, { begin, between, end, beside }: Renderer): Promise<Output> {
  let articles = 0;
  await sink.write(begin);
  return {
    article: async (_source, rendered) => {
      if (beside && articles === 1)
        throw new UsageError('more than one article: name a folder for their files with --output');
      if (rendered === '') return;
      const pieces = typeof rendered === 'string' ? [rendered] : rendered;
      if (articles++ && between) await sink.write(between);
      for (const piece of pieces) await sink.write(piece);
    },
    end: () => sink.write(end),
    commit: sink.commit,
    discard: sink.discard,
  };
}

const toStream = (io: Io): Sink => ({
  write: (text) => write(io.stdout, text),
  commit: async () => {},
  discard: async () => {},
});

async function toFile(path: string): Promise<Sink> {
  const draft = `${path}.whosaid-${randomUUID()}.tmp`;
  const stream = createWriteStream(draft);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(new UsageError(`${path}: ${describe(error)}`)));
  });
  const close = () => new Promise<void>((resolve) => stream.end(() => resolve()));
  return {
    write: (text) => write(stream, text),
    commit: async () => {
      await close();
      await rename(draft, path);
    },
    discard: async () => {
      await close();
      await rm(draft, { force: true });
    },
  };
}
