import type { Renderer, RenderOptions } from './renderer.ts';

/** Every output format by name; each is loaded only when it is asked for. */
const RENDERERS = {
  table: async (options: RenderOptions): Promise<Renderer> => (await import('./table.ts')).renderTable(options),
  json: async (): Promise<Renderer> => (await import('./json.ts')).renderJson(),
  jsonl: async (): Promise<Renderer> => (await import('./jsonl.ts')).renderJsonl(),
};

export type Format = keyof typeof RENDERERS;
export const FORMATS = Object.keys(RENDERERS) as Format[];

export const loadRenderer = (format: Format, options: RenderOptions): Promise<Renderer> => RENDERERS[format](options);
