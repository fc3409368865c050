import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CacheSetting, sha256 } from '../batch/cache.ts';
import type { Work } from '../batch/work.ts';
import { readRule } from '../gates/gates.ts';
import { formatOfName, type InputFormat } from '../input/formats.ts';
import { SHIPPED_MODEL } from '../model/shipped.ts';
import type { Settings } from '../options/table.ts';
import type { RenderOptions } from '../render/renderer.ts';
import { describe, UsageError } from './errors.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

/** Width of tables where there is no terminal to ask. */
const PIPE_WIDTH = 100;

/** What is to be done with each article, from what the user has set and what there is to print on. */
export async function toWork(inputs: readonly string[], settings: Settings, io: Io): Promise<Work> {
  const { kinds, includeText, explain, entities, minConfidence, minCheckable, date, format, model } = settings;
  const aliases =
    settings.aliases === undefined ? [] : await (await import('./aliases.ts')).loadAliases(settings.aliases);
  const extract = { kinds, includeText, explain, entities, minConfidence, minCheckable, date, aliases };
  const offsets = format === 'table' ? 'utf16' : settings.offsets;
  return {
    extract,
    offsets,
    model,
    format,
    render: renderOptions(inputs, settings, io),
    rules: settings.failOn.map(readRule),
    cache: settings.cache === undefined ? null : await openCache(settings.cache, model, [extract, offsets]),
  };
}

/** A record depends on its article and on what is hashed here: the version, the model, the options. */
async function openCache(folder: string, model: string | undefined, options: unknown): Promise<CacheSetting> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch (error) {
    throw new UsageError(`${folder}: ${describe(error)}`);
  }
  const weights = sha256(await readFile(model ?? SHIPPED_MODEL));
  return { folder: resolve(folder), salt: sha256(JSON.stringify([version(), weights, options])) };
}

function renderOptions(inputs: readonly string[], settings: Settings, io: Io): RenderOptions {
  const { stdout } = io;
  const isTerminal = Boolean(stdout.isTTY) && settings.output === undefined;
  return {
    tables: settings.show,
    width: settings.width ?? (isTerminal ? Math.max(40, stdout.columns ?? PIPE_WIDTH) : PIPE_WIDTH),
    color: useColor(settings, io, isTerminal) ? 1 : 0,
    explain: settings.explain,
    own: settings.own,
    several: inputs.length > 1 || inputs.some((path) => holdsRecords(settings.inputFormat ?? formatOfName(path))),
  };
}

const holdsRecords = (format: InputFormat | null): boolean => format === 'jsonl' || format === 'json';

/** The flag wins, then FORCE_COLOR, then NO_COLOR, then whether a person is looking. */
function useColor(settings: Settings, { env }: Io, isTerminal: boolean): boolean {
  if (settings.color !== undefined) return settings.color;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return !env.NO_COLOR && isTerminal;
}
