import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Took } from './side.ts';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
export const COMMAND = `${ROOT}bin/whosaid.js`;

export interface Medians {
  readonly wall: number;
  /** Seconds of all cores; not known for whole processes outside Linux. */
  readonly cpu: number;
  readonly peak: number;
}

export interface Pair {
  readonly ours: Medians;
  readonly theirs: Medians;
  readonly rounds: number;
}

/** Two jobs in turn, so that what else the machine does strikes both alike. The first `warm` rounds do not count. */
async function inTurn(a: () => Promise<Took>, b: () => Promise<Took>, warm: number, rounds: number): Promise<Pair> {
  const ours: Took[] = [];
  const theirs: Took[] = [];
  for (let i = 0; i < warm + rounds; i++) {
    ours.push(await a());
    theirs.push(await b());
  }
  return { ours: medians(ours.slice(warm)), theirs: medians(theirs.slice(warm)), rounds };
}

/** A side of `side.ts`: its name, the file that it reads, and how often in a row it does that for one figure, their mean. */
export interface SideOf {
  readonly side: string;
  readonly file: string;
  readonly times: number;
}

/** Two sides in turn, each in a process that stays, so that both are warm. */
export async function compareSides(a: SideOf, b: SideOf, warm: number, rounds: number): Promise<Pair> {
  const ours = new Side(a);
  const theirs = new Side(b);
  const pair = await inTurn(
    () => ours.run(),
    () => theirs.run(),
    warm,
    rounds,
  );
  await Promise.all([ours.end(), theirs.end()]);
  return pair;
}

class Side {
  readonly child: ChildProcess;
  readonly failed: Promise<never>;
  readonly times: number;
  constructor({ side, file, times }: SideOf) {
    this.times = times;
    this.child = fork(fileURLToPath(new URL('./side.js', import.meta.url)), [side, file], { cwd: ROOT });
    this.failed = once(this.child, 'exit').then(([code]) => Promise.reject(new Error(`a side ended with ${code}`)));
    this.failed.catch(() => {});
  }
  async run(): Promise<Took> {
    const took: Took[] = [];
    for (let i = 0; i < this.times; i++) took.push(await this.runOnce());
    return { wall: mean(took.map((t) => t.wall)), cpu: mean(took.map((t) => t.cpu)), peak: took.at(-1)!.peak };
  }
  private async runOnce(): Promise<Took> {
    const answered = new Promise<Took>((resolve) => this.child.once('message', (took) => resolve(took as Took)));
    this.child.send('run');
    return Promise.race([answered, this.failed]);
  }
  /** Waits for the process to be gone: its processor time would count for the next row. */
  async end(): Promise<void> {
    this.child.disconnect();
    await once(this.child, 'exit');
  }
}

/** Two whole processes of node, from start to end, output thrown away. */
export const compareProcesses = (ours: readonly string[], theirs: readonly string[], warm: number, rounds: number) =>
  inTurn(
    () => runProcess(ours),
    () => runProcess(theirs),
    warm,
    rounds,
  );

async function runProcess(args: readonly string[]): Promise<Took> {
  const cpu = childrenCpu();
  const start = performance.now();
  const [code] = await once(
    spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }),
    'exit',
  );
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}`);
  return { wall: performance.now() - start, cpu: childrenCpu() - cpu, peak: 0 };
}

/** Milliseconds that children which ended have used, as Linux tells (fields 16 and 17 of /proc/self/stat, in 10 ms). */
function childrenCpu(): number {
  if (process.platform !== 'linux') return Number.NaN;
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

function medians(took: readonly Took[]): Medians {
  const of = (key: keyof Took) => median(took.map((t) => t[key]));
  return { wall: of('wall'), cpu: mean(took.map((t) => t.cpu)), peak: Math.max(...took.map((t) => t.peak)) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
