import type { Work } from '../batch/work.ts';
import { readRule } from '../gates/gates.ts';
import type { Settings } from '../options/table.ts';
import type { RenderOptions } from '../render/renderer.ts';
import type { Io } from './io.ts';

/** Width of tables where there is no terminal to ask. */
const PIPE_WIDTH = 100;

/** What is to be done with each article, from what the user has set and what there is to print on. */
export async function toWork(inputs: readonly string[], settings: Settings, io: Io): Promise<Work> {
  const { kinds, includeText, explain, entities, minConfidence, minCheckable, date, format, model } = settings;
  const aliases =
    settings.aliases === undefined ? [] : await (await import('./aliases.ts')).loadAliases(settings.aliases);
  return {
    extract: { kinds, includeText, explain, entities, minConfidence, minCheckable, date, aliases },
    offsets: format === 'table' ? 'utf16' : settings.offsets,
    model,
    format,
    render: renderOptions(inputs, settings, io),
    rules: settings.failOn.map(readRule),
  };
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
    several:
      inputs.length > 1 || settings.inputFormat === 'jsonl' || inputs.some((path) => /\.(?:jsonl|ndjson)$/i.test(path)),
  };
}

/** The flag wins, then FORCE_COLOR, then NO_COLOR, then whether a person is looking. */
function useColor(settings: Settings, { env }: Io, isTerminal: boolean): boolean {
  if (settings.color !== undefined) return settings.color;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return !env.NO_COLOR && isTerminal;
}
