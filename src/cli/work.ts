import { access, constants, mkdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CacheSetting, sha256 } from '../batch/cache.ts';
import type { Work } from '../batch/work.ts';
import type { Accepted } from '../gates/baseline.ts';
import { readRule } from '../gates/gates.ts';
import { SHIPPED_MODEL } from '../model/shipped.ts';
import type { Settings } from '../options/table.ts';
import type { OffsetUnit } from '../record/types.ts';
import type { RenderOptions } from '../render/renderer.ts';
import { describe, UsageError } from './errors.ts';
import { version } from './version.ts';

/** What is to be done with each article. */
export async function toWork(settings: Settings, render: RenderOptions, offsets: OffsetUnit): Promise<Work> {
  const { kinds, includeText, explain, entities, minConfidence, minCheckable, date, format, model } = settings;
  const aliases =
    settings.aliases === undefined ? [] : await (await import('./aliases.ts')).loadAliases(settings.aliases);
  const extract = { kinds, includeText, explain, entities, minConfidence, minCheckable, date, aliases };
  return {
    extract,
    offsets,
    model,
    format,
    render,
    rules: settings.failOn.map(readRule),
    cache: settings.cache === undefined ? null : await openCache(settings.cache, model, [extract, offsets]),
    level: settings.maxWarnings ? 'warning' : 'error',
    baseline: await baseline(settings),
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

/** What is accepted already; while a new baseline is made, nothing. */
async function baseline({ baseline, updateBaseline }: Settings): Promise<readonly Accepted[]> {
  if (baseline === undefined && updateBaseline) throw new UsageError('--update-baseline needs --baseline FILE');
  if (baseline === undefined || updateBaseline) return [];
  return (await import('./baseline.ts')).loadBaseline(baseline, false);
}
