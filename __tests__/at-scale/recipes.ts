import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { madeArticle } from '../../src/bench/made.ts';

/** The recipes of docs/at-scale.md, run as they are printed. */

export const hasPrograms = (...names: string[]): boolean =>
  names.every((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0);

/** A block of code in the docs by its name. */
export function recipe(name: string): string {
  const block = new RegExp(`\`\`\`sh ${name}\n([\\s\\S]*?)\`\`\``).exec(readFileSync('docs/at-scale.md', 'utf8'));
  if (!block) throw new Error(`docs/at-scale.md has no recipe ${name}`);
  return block[1];
}

/** A folder with articles.jsonl, and `whosaid` and `merge-parts` in its bin. */
export function makeWorkplace(records: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-scale-'));
  mkdirSync(join(folder, 'bin'));
  const command = `#!/bin/sh\nexec ${process.execPath} ${resolve('bin/whosaid.js')} "$@"\n`;
  writeFileSync(join(folder, 'bin/whosaid'), command, { mode: 0o755 });
  writeFileSync(join(folder, 'bin/merge-parts'), recipe('merge-parts'), { mode: 0o755 });
  writeFileSync(join(folder, 'articles.jsonl'), records.join(''));
  return folder;
}

export const article = (n: number): string => `${JSON.stringify({ id: `made ${n}`, text: madeArticle(n, 3) })}\n`;
export const articles = (count: number): string[] => Array.from({ length: count }, (_, n) => article(n));

/** What the process alone writes: what every recipe must give. */
export function serial(folder: string): string {
  run(folder, 'whosaid --format jsonl --jobs 1 articles.jsonl > serial.jsonl');
  return read(folder, 'serial.jsonl');
}

export const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

const environment = (folder: string, more: Record<string, string>) => ({
  ...process.env,
  // the notice that asks for a citation is for people
  PARALLEL: '--will-cite',
  ...more,
  PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
});

export function run(folder: string, script: string, env: Record<string, string> = {}): string {
  const { status, stderr } = spawnSync('bash', ['-euc', script], {
    cwd: folder,
    encoding: 'utf8',
    env: environment(folder, env),
  });
  if (status !== 0) throw new Error(`exit code ${status}: ${stderr}`);
  return stderr;
}

/** The same in a process group of its own, so that all of it can be killed. */
export const start = (folder: string, script: string, env: Record<string, string> = {}): ChildProcess =>
  spawn('bash', ['-euc', script], { cwd: folder, detached: true, stdio: 'ignore', env: environment(folder, env) });
