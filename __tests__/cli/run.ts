import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

export const FIXTURES = 'fixtures/cli';
export const fixture = (name: string): string => join(FIXTURES, name);

export interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

/** Runs the built command as a process. Standard input is a pipe, empty unless given. */
export function whosaid(args: readonly string[], input = '', env: Record<string, string> = {}, cwd = '.'): Result {
  const { FORCE_COLOR: _f, NO_COLOR: _n, ...rest } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('bin/whosaid.js'), ...args], {
    input,
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...rest, ...env },
  });
  return { stdout, stderr, status };
}
