import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

/** Where the build packs wink-nlp and its model; not there when the program runs from source. */
export const PACKED = fileURLToPath(new URL('../wink/', import.meta.url));
/** Their modules in one file, by name; of ASCII alone. */
export const CODE = join(PACKED, 'code.cjs');
/** What V8 had made of it when the build had read an article with it. */
export const COMPILED = `${CODE}.compiled`;

type Modules = Readonly<Record<string, () => unknown>>;

/** @returns what loads modules of wink-nlp and its model: from the one file that the build makes, where that is */
export function winkRequire(): NodeJS.Require {
  return existsSync(CODE) ? loadWinkCode().require : createRequire(import.meta.url);
}

/**
 * Loads the one file as compiled as the build left it: to compile what reads an article takes a fiftieth of a cold start. Where V8 is
 * another version, or told to run another way, it compiles anew.
 */
export function loadWinkCode(): { readonly require: NodeJS.Require; readonly script: Script } {
  const script = new Script(`(function (module, require) {${readFileSync(CODE, 'latin1')}\n})`, {
    filename: CODE,
    cachedData: existsSync(COMPILED) ? readFileSync(COMPILED) : undefined,
  });
  const require = createRequire(CODE);
  const module = { exports: {} as Modules };
  script.runInThisContext()(module, require);
  const load = (name: string) => (Object.hasOwn(module.exports, name) ? module.exports[name]() : require(name));
  return { require: Object.assign(load, require), script };
}
