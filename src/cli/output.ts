import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { describe, UsageError } from './errors.ts';
import { type Io, write } from './io.ts';

/** Where the output goes. */
export interface Output {
  write(text: string): Promise<void>;
  /** Called when all is written: only now is a file there. */
  commit(): Promise<void>;
  /** Called when the run fails: nothing half-written stays. */
  discard(): Promise<void>;
}

/** Standard output, or a file that appears whole at the end or not at all. */
export async function openOutput(io: Io, file: string | undefined): Promise<Output> {
  if (file === undefined) {
    return { write: (text) => write(io.stdout, text), commit: async () => {}, discard: async () => {} };
  }
  const draft = `${file}.whosaid-${randomUUID()}.tmp`;
  const stream = createWriteStream(draft);
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (error) => reject(new UsageError(`${file}: ${describe(error)}`)));
  });
  const close = () => new Promise<void>((resolve) => stream.end(() => resolve()));
  return {
    write: (text) => write(stream, text),
    commit: async () => {
      await close();
      await rename(draft, file);
    },
    discard: async () => {
      await close();
      await rm(draft, { force: true });
    },
  };
}
