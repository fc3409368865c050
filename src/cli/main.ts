import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CommanderError } from 'commander';
import { describe, oneLine, UsageError } from './errors.ts';
import { type Io, write } from './io.ts';
import { createProgram } from './options.ts';
import { runExtract } from './run.ts';

/**
 * The whole command, but for the process: after eslint's `execute`.
 *
 * @param args what stands behind the command's name
 * @returns the exit code: 0 done, 1 a rule of --fail-on is met, 2 a usage or input/output error
 */
export async function execute(args: readonly string[], io: Io): Promise<number> {
  let exitCode = 0;
  const program = createProgram(version(), {
    extract: async (inputs, flags) => {
      if (!inputs.length && io.stdin.isTTY) program.help();
      exitCode = await runExtract(inputs.length ? inputs : ['-'], flags, io);
    },
    schema: async () => {
      const schema = await readFile(new URL('../../schema/whosaid.schema.json', import.meta.url), 'utf8');
      await write(io.stdout, schema);
    },
    train: async (data, flags) => (await import('./train.ts')).runTrain(data, flags, io),
    eval: async (gold, predicted, flags) => (await import('./eval.ts')).runEval(gold, predicted, flags, io),
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

/** The reader went away, as \`head\` does: no error. */
const isBrokenPipe = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EPIPE';

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
