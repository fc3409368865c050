import type { Renderer } from './renderer.ts';

/** `--format json`: an array of articles, indented for people and diffs. */
export const renderJson = (): Renderer => ({
  begin: '[',
  between: ',',
  article: ({ record }) => `\n${JSON.stringify(record, null, 2).replace(/^/gm, '  ')}`,
  error: () => null,
  end: '\n]\n',
});
