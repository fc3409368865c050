import { readFileSync } from 'node:fs';
import { toConfig } from '../options/config.ts';
import type { Settings } from '../options/table.ts';
import { describe, oneLine, UsageError } from './errors.ts';
import { type Io, write } from './io.ts';
import { CommanderError, createProgram } from './program.ts';
import { version } from './version.ts';

/**
 * The whole command, but for the process: after eslint's `execute`.
 *
 * @param args what stands behind the command's name
 * @returns the exit code: 0 done, 1 a rule of --fail-on is met, 2 a usage or input/output error
 */
export async function execute(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = createProgram(version(), {
    whosaid: async ([inputs], typed) => {
      if (!inputs.length && typed.filesFrom === undefined && io.stdin.isTTY && !typed.printConfig) program.help();
      exitCode = await extract(inputs, typed, io);
    },
    schema: async ([of]) => write(io.stdout, await schema(of)),
    man: async () => write(io.stdout, (await import('../options/man.ts')).manPage(version())),
    completions: async ([shell]) =>
      write(io.stdout, (await import('../options/completions/shells.ts')).completionsFor(shell)),
    train: async ([data], options) => (await import('./train.ts')).runTrain(data, options, io),
    eval: async ([gold, predicted], options) => (await import('./eval.ts')).runEval(gold, predicted, options, io),
  });
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: (text) => void io.stdout.write(text), writeErr: () => {} });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    if (isBrokenPipe(error)) return 0;
    const known = error instanceof CommanderError || error instanceof UsageError;
    const message = known ? oneLine(error.message).replace(/^error: /, '') : describe(error);
    await write(io.stderr, `whosaid: ${message}${known ? ' (see whosaid --help)' : ''}\n`);
    return 2;
  }
}

async function extract(inputs: readonly string[], typed: Partial<Settings>, io: Io): Promise<number> {
  const { loadSettings } = await import('./config.ts');
  const settings = await loadSettings(typed, io.cwd());
  if (settings.printConfig) {
    await write(io.stdout, toConfig(settings));
    return 0;
  }
  return (await import('./run.ts')).runExtract(inputs, settings, io);
}

async function schema(of: 'record' | 'config' | undefined): Promise<string> {
  if (of === 'config')
    return `${JSON.stringify((await import('../options/config-schema.ts')).configSchema(), null, 2)}\n`;
  return readFileSync(new URL('../../schema/whosaid.schema.json', import.meta.url), 'utf8');
}

/** The reader went away, as \`head\` does: no error. */
const isBrokenPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';
