import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Renderer, RenderOptions } from './renderer.ts';

/**
 * A renderer of the user's: a module whose default export makes one, `(options) => ({ begin, between, article, error, end })`; all but
 * `article` may be left out.
 *
 * @throws Error that names the module and what is wrong with it
 */
export async function loadModule(path: string, options: RenderOptions): Promise<Renderer> {
  const fail = (what: string): never => {
    throw new Error(`${path}: ${what}`);
  };
  const attempt = <T>(what: string, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      return fail(`${what} failed: ${messageOf(error)}`);
    }
  };
  if (!existsSync(path)) fail('no such file; check the path');
  const module = await import(pathToFileURL(resolve(path)).href).catch((error) =>
    fail(`cannot be loaded as a module: ${messageOf(error)}`),
  );
  const make = module.default;
  if (typeof make !== 'function') fail('its default export is no function (options) => renderer');
  const own = attempt('its default export', () => make(options)) as Partial<Renderer> | null;
  if (typeof own?.article !== 'function') fail('the renderer has no function "article"');
  const text = (what: string, value: unknown): string =>
    typeof value === 'string' ? value : fail(`"${what}" gave no text, but ${JSON.stringify(value) ?? typeof value}`);
  const { begin = '', between = '', end = '', error } = own!;
  return {
    ...own,
    begin: text('begin', begin),
    between: text('between', between),
    end: text('end', end),
    article: (rendering) =>
      text(
        'article',
        attempt('"article"', () => own!.article!(rendering)),
      ),
    error: (record) => (error ? attempt('"error"', () => error.call(own, record)) : null),
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
