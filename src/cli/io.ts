/** All that the command sees of the process around it. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: OutStream;
  readonly stderr: OutStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  cwd(): string;
  /**
   * From now on the process does not die when it is asked to stop.
   *
   * @returns aborted when it is asked; the reason is the exit code
   */
  onStop(): AbortSignal;
  /** Many articles are to be read: the process may take more memory for less time. */
  onBatch(): void;
}

export interface OutStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done?: (error?: Error | null) => void): boolean;
}

/** Resolves when the text is handed on: a slow reader slows us, and memory stays flat. */
export const write = (stream: OutStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    if (text === '') resolve();
    else stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
