import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { articles, hasPrograms, makeWorkplace, read, recipe, run, serial, start } from './recipes.ts';
import { startSshd } from './sshd.ts';

const hasParallel = hasPrograms('parallel');
const hasSsh = hasParallel && hasPrograms('ssh', 'ssh-keygen', '/usr/sbin/sshd');
if (!hasParallel) console.warn('GNU parallel is not installed: its recipes are not tested (apt-get install parallel)');
if (!hasSsh)
  console.warn('no parallel, ssh or sshd: the recipe over ssh is not tested (apt-get install openssh-server)');
const parallelTest = hasParallel ? test : test.skip;
const sshTest = hasSsh ? test : test.skip;

const folder = makeWorkplace(articles(32));
const small = (script: string) => script.replaceAll('--block 1M', '--block 8k');
let expected = '';
beforeAll(() => {
  expected = serial(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

parallelTest('a stream in pieces: the same bytes as one process', () => {
  const script = small(recipe('parallel-pipe'));
  expect(script).toContain('--block 8k');
  run(folder, `${script.replace('parallel ', 'parallel --joblog pieces.log ')}`);
  expect(read(folder, 'pieces.log').trim().split('\n').length).toBeGreaterThan(3);
  expect(read(folder, 'quotes.jsonl')).toBe(expected);
});

parallelTest('killed in the middle with kill -9 and started again: the same bytes', async () => {
  const log = join(folder, 'jobs.log');
  const finished = () => (existsSync(log) ? read(folder, 'jobs.log').split('\n').length - 2 : 0);
  const first = start(folder, recipe('parallel-resume'), { PARALLEL: '--will-cite -j1' });
  const ended = once(first, 'exit');
  while (finished() < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  process.kill(-first.pid!, 'SIGKILL');
  await ended;
  const whole = readdirSync(folder).filter((name) => /^chunk-\d+\.quotes$/.test(name)).length;
  expect(whole).toBeGreaterThanOrEqual(2);
  expect(whole).toBeLessThan(8);
  run(folder, recipe('parallel-resume'));
  expect(read(folder, 'quotes.jsonl')).toBe(expected);
});

sshTest('over ssh to this machine: the same bytes', async () => {
  const sshd = await startSshd();
  try {
    const script = small(recipe('parallel-ssh'))
      .replace('host1,host2', '127.0.0.1')
      .replace(' whosaid ', ` ${join(folder, 'bin/whosaid')} `);
    run(folder, script.replace('quotes.jsonl', 'over-ssh.jsonl'), { PARALLEL_SSH: sshd.ssh });
    expect(read(folder, 'over-ssh.jsonl')).toBe(expected);
    expect(sshd.log()).toMatch(/Accepted publickey/);
  } finally {
    sshd.stop();
  }
});
