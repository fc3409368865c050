import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Corpus, renamed } from './corpus.ts';
import { COMMAND, median, ROOT } from './measure.ts';

/** What a process holds is asked for at each so many articles. */
const EVERY = 20;
/** Articles are cut to so many characters, or the row would take an hour. */
export const CUT = 500;
/** Medians are taken over so many articles before a mark: a process's memory goes up and down with each collection. */
const WINDOW = 1000;

export interface Memory {
  readonly atStart: number;
  readonly atFew: number;
  readonly atMany: number;
}

/** Resident memory of the real command, in bytes, while articles with ever other names stream through it. */
export async function measureStream(corpus: Corpus, few: number, many: number): Promise<Memory> {
  const args = [COMMAND, '--format', 'jsonl', '--input-format', 'jsonl', '-'];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const fed = feed(child.stdin, corpus, many);
  const held: { at: number; bytes: number }[] = [];
  let count = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    if (++count % EVERY === 0) held.push({ at: count, bytes: residentBytes(child.pid!) });
  }
  await fed;
  if (count !== many) throw new Error(`${count} lines came out for ${many} articles`);
  const before = (mark: number) =>
    median(held.filter(({ at }) => at > mark - WINDOW && at <= mark).map(({ bytes }) => bytes));
  return { atStart: before(100), atFew: before(few), atMany: before(many) };
}

async function feed(stdin: NodeJS.WritableStream, corpus: Corpus, count: number): Promise<void> {
  for (const { id, text } of renamed(corpus, count)) {
    if (!stdin.write(`${JSON.stringify({ id, text: text.slice(0, CUT) })}\n`)) await once(stdin, 'drain');
  }
  stdin.end();
}

/** As Linux tells it; elsewhere there is no such file, and the row fails. */
function residentBytes(pid: number): number {
  const [, pages] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return Number(pages) * 4096;
}
