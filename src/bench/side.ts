import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type * as Command from '../command.ts';

/**
 * One side of a comparison, in a process of its own: does its job once for each message, and answers with what it took.
 * Arguments: which side, the file that it reads.
 */

export interface Took {
  readonly wall: number;
  readonly cpu: number;
  /** The most memory that the process has held, in bytes. */
  readonly peak: number;
}

const [side, file] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const flags = require('../../bin/v8-flags.js') as Readonly<Record<'v8Flags' | 'batchFlags', () => readonly string[]>>;
const tell = (flags: readonly string[]) => flags.forEach((flag) => void setFlagsFromString(flag));
const nowhere = {
  write: (_: string, done?: () => void) => {
    done?.();
    return true;
  },
};
const io = {
  stdin: process.stdin,
  stdout: nowhere,
  stderr: process.stderr,
  env: {},
  cwd: () => process.cwd(),
  onStop: () => new AbortController().signal,
  onBatch: () => tell(flags.batchFlags()),
};

const texts = (): string[] =>
  readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** The whole job, as the command does it; in this process, as the other sides do theirs. */
function command(...args: string[]): () => unknown {
  const { loadCommand } = require('../../bin/load.js') as { loadCommand: () => { command: typeof Command } };
  tell(flags.v8Flags());
  const { execute } = loadCommand().command;
  return () => execute([...args, file], io);
}

const SIDES: Readonly<Record<string, () => () => unknown>> = {
  jsonl: () => command('--format', 'jsonl', '--jobs', '1'),
  text: () => command('--format', 'jsonl', '--input-format', 'text'),
  /** What a user of wink-nlp has for tokens, sentences and tags. */
  wink: () => {
    const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
    return () => {
      for (const text of texts()) wink.readDoc(text);
    };
  },
  /** compromise's own quotations and people. */
  compromise: () => {
    const nlp = require('compromise').default ?? require('compromise');
    return () => {
      for (const text of texts()) {
        const doc = nlp(text);
        doc.quotations().out('array');
        doc.people().out('array');
      }
    };
  },
};

const run = SIDES[side]();
process.on('message', async () => {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const took: Took = { wall, cpu: (user + system) / 1000, peak: process.resourceUsage().maxRSS * 1024 };
  process.send?.(took);
});
