import type { Renderer } from './renderer.ts';

/** `--format jsonl`: one line out for each record in, in order. */
export const renderJsonl = (): Renderer => ({
  begin: '',
  between: '',
  article: ({ record }) => `${JSON.stringify(record)}\n`,
  error: (record) => `${JSON.stringify(record)}\n`,
  end: '',
});
