/** The library: what `import … from 'whosaid'` gives. It does no input or output but for reading its own weights. */
export { type ArticleInput, type ExtractOptions, extract, extractAll } from './extract.ts';
export type { PlacedFinding, Region } from './gates/place.ts';
export { type Model, readModel } from './model/model.ts';
export type * from './record/types.ts';
export type { ErrorRecord, Renderer, Rendering, RenderOptions } from './render/renderer.ts';
export type { Alias } from './speakers/alias.ts';
