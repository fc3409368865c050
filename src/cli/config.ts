import { basename, dirname, relative, resolve } from 'node:path';
import { lilconfig } from 'lilconfig';
import { readConfig, settle } from '../options/config.ts';
import { OPTIONS, type Settings } from '../options/table.ts';
import { ValueError } from '../options/values.ts';
import { describe, UsageError } from './errors.ts';

const searchPlaces = ['whosaid.config.json', 'package.json'];

/**
 * What holds: what was typed, then the configuration file, then the defaults.
 *
 * @throws UsageError that names the file and what is wrong in it
 */
export const loadSettings = async (typed: Partial<Settings>, cwd: string): Promise<Settings> =>
  settle(OPTIONS, typed, await loadConfig(typed.config, cwd));

/**
 * The settings of the configuration file: that of `--config`, or the nearest one upwards.
 *
 * @param chosen the file of `--config`, false for `--no-config`
 */
async function loadConfig(chosen: string | false | undefined, cwd: string): Promise<Partial<Settings>> {
  if (chosen === false) return {};
  const shown = (path: string) => relative(cwd, path);
  const loaders = { '.json': (path: string, text: string) => parse(shown(path), text) };
  const reader = lilconfig('whosaid', { searchPlaces, ignoreEmptySearchPlaces: false, loaders });
  let found: Awaited<ReturnType<typeof reader.search>>;
  try {
    found = chosen === undefined ? await reader.search(cwd) : await reader.load(resolve(cwd, chosen));
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${chosen ?? cwd}: ${describe(error)}`);
  }
  if (!found) return {};
  try {
    return readConfig(found.config, dirname(found.filepath));
  } catch (error) {
    if (!(error instanceof ValueError)) throw error;
    const inside = basename(found.filepath) === 'package.json' ? ' "whosaid":' : '';
    throw new UsageError(`${shown(found.filepath)}:${inside} ${error.message}`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${path}: not JSON: ${(error as Error).message}`);
  }
}
