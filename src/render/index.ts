import type { Renderer, RenderOptions } from './renderer.ts';

/** Every output format by name; each is loaded only when it is asked for. */
const RENDERERS = {
  table: async (options: RenderOptions): Promise<Renderer> => (await import('./table.ts')).renderTable(options),
  json: async (): Promise<Renderer> => (await import('./json.ts')).renderJson(),
  jsonl: async (): Promise<Renderer> => (await import('./jsonl.ts')).renderJsonl(),
  csv: async (): Promise<Renderer> => (await import('./csv.ts')).renderCsv(','),
  tsv: async (): Promise<Renderer> => (await import('./csv.ts')).renderCsv('\t'),
  markdown: async (): Promise<Renderer> => (await import('./markdown.ts')).renderMarkdown(),
  brat: async (): Promise<Renderer> => (await import('./brat.ts')).renderBrat(),
  webanno: async (): Promise<Renderer> => (await import('./webanno.ts')).renderWebAnnotation(),
  jsonld: async (): Promise<Renderer> => (await import('./jsonld.ts')).renderJsonLd(),
  sarif: async (): Promise<Renderer> => (await import('./sarif.ts')).renderSarif(),
  github: async (): Promise<Renderer> => (await import('./github.ts')).renderGithub(),
};

type Format = keyof typeof RENDERERS;
export const FORMATS = Object.keys(RENDERERS) as Format[];

/**
 * @param format one of `FORMATS`, or the path of a module of the user's
 * @throws Error that says what is wrong with the module
 */
export async function loadRenderer(format: string, options: RenderOptions): Promise<Renderer> {
  if (Object.hasOwn(RENDERERS, format)) return RENDERERS[format as Format](options);
  return (await import('./module.ts')).loadModule(format, options);
}
