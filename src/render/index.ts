import type { Renderer, RenderOptions } from './renderer.ts';

/** Every output format by name; each is loaded only when it is asked for. */
const RENDERERS = {
  table: async (options: RenderOptions): Promise<Renderer> => (await import('./table.ts')).renderTable(options),
  json: async (): Promise<Renderer> => (await import('./json.ts')).renderJson(),
  jsonl: async (): Promise<Renderer> => (await import('./jsonl.ts')).renderJsonl(),
  csv: async (): Promise<Renderer> => (await import('./csv.ts')).renderCsv(','),
  tsv: async (): Promise<Renderer> => (await import('./csv.ts')).renderCsv('\t'),
  markdown: async (): Promise<Renderer> => (await import('./markdown.ts')).renderMarkdown(),
};

export type Format = keyof typeof RENDERERS;
export const FORMATS = Object.keys(RENDERERS) as Format[];

export const loadRenderer = (format: Format, options: RenderOptions): Promise<Renderer> => RENDERERS[format](options);
