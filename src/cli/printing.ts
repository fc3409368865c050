import { formatOfName, type InputFormat } from '../input/formats.ts';
import type { Settings } from '../options/table.ts';
import type { RenderOptions } from '../render/renderer.ts';
import type { Io } from './io.ts';

/** Width of tables where there is no terminal to ask. */
const PIPE_WIDTH = 100;

/** How to print, from what the user has set and what there is to print on. */
export function renderOptions(inputs: readonly string[], settings: Settings, io: Io): RenderOptions {
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
