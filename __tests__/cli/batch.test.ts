import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { madeArticle } from '../../src/bench/made.ts';
import { FORMATS } from '../../src/render/index.ts';
import { fixture, whosaid } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'whosaid-batch-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const record = (n: number): string => `${JSON.stringify({ id: `made-${n}`, text: madeArticle(n, 3) })}\n`;
const records = (count: number): string[] => Array.from({ length: count }, (_, n) => record(n));
const lines = (text: string): string[] => text.split('\n').slice(0, -1);
const idOf = (line: string): string => JSON.parse(line).id;

/** Bad lines among good ones: what is no JSON, and what has no text. */
const MIXED = [...records(30), '{"id": "no text"}\n', record(30), 'no JSON\n', '\n', ...records(34).slice(31)];
const mixed = join(scratch, 'mixed.jsonl');
writeFileSync(mixed, MIXED.join(''));

interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  readonly ended: Promise<{ code: number | null; signal: string | null }>;
}

function start(args: readonly string[]): Running {
  const child = spawn(process.execPath, ['bin/whosaid.js', ...args], { stdio: 'pipe' });
  let out = '';
  let err = '';
  // so that a character cut in two by a chunk's edge comes whole
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }));
  return { child, out: () => out, err: () => err, ended };
}

const until = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('--jobs', () => {
  test.each(FORMATS.filter((name) => name !== 'brat'))(
    '%s: the same bytes, messages and exit code for any number',
    (format) => {
      const run = (jobs: string) => {
        const { stdout, stderr, status } = whosaid([
          '--format',
          format,
          '--jobs',
          jobs,
          '--fail-on',
          'long-quote:1',
          mixed,
        ]);
        return { bytes: stdout.length, hash: createHash('sha256').update(stdout).digest('hex'), stderr, status };
      };
      const one = run('1');
      expect(one.bytes).toBeGreaterThan(5_000);
      expect(run('3')).toEqual(one);
    },
  );

  test('brat: the same files for any number', () => {
    const run = (jobs: string) => {
      const folder = join(scratch, `brat-${jobs}`);
      const { stderr, status } = whosaid(['--format', 'brat', '--jobs', jobs, '-o', folder, mixed]);
      const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
      return { files, stderr, status };
    };
    const one = run('1');
    expect(one.files).toHaveLength(2 * 34 + 1);
    expect(run('3')).toEqual(one);
  });

  test('errors stand in the place of bad records', () => {
    const { stdout, stderr, status } = whosaid(['--format', 'jsonl', '--jobs', '2', mixed]);
    const out = lines(stdout);
    expect(out.map(idOf)).toEqual(MIXED.filter((l) => l !== '\n').map((l) => (l === 'no JSON\n' ? null : idOf(l))));
    expect(JSON.parse(out[30])).toEqual({ id: 'no text', line: 31, error: { code: 'no-text', message: expect.any(String) } }); // biome-ignore format: one line
    expect(JSON.parse(out[32])).toMatchObject({ id: null, line: 33, error: { code: 'not-json' } });
    expect(stderr).toMatch(/^whosaid: .*mixed\.jsonl:31: .*\nwhosaid: .*mixed\.jsonl:33: .*\n$/);
    expect(status).toBe(0);
  });

  test('--strict makes them exit with 1', () => {
    expect(whosaid(['--format', 'jsonl', '--strict', fixture('broken.jsonl')]).status).toBe(1);
    expect(whosaid(['--format', 'jsonl', '--strict', fixture('records.jsonl')]).status).toBe(0);
  });

  test.each(['0', '1.5', 'many'])('--jobs %s is an error', (jobs) => {
    expect(whosaid(['--jobs', jobs, fixture('council.txt')])).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('--shard', () => {
  test('the parts are all there is, each in the order of the input, bad records too', () => {
    const whole = lines(whosaid(['--format', 'jsonl', mixed]).stdout);
    const parts = ['1/3', '2/3', '3/3'].map((part) =>
      lines(whosaid(['--format', 'jsonl', '--shard', part, mixed]).stdout),
    );
    for (const part of parts) expect(whole.filter((line) => part.includes(line))).toEqual(part);
    expect(parts.flat().sort()).toEqual([...whole].sort());
  });

  test('what is no part is an error', () => {
    expect(whosaid(['--shard', '4/3', mixed])).toEqual({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^whosaid: .*--shard.*part i of n, as 2\/4.*"4\/3".*\n$/),
    });
  });
});

describe('--cache', () => {
  const entries = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\./.test(name)).sort(); // biome-ignore format: one line

  test.each(['table', 'json', 'csv'])('%s: the same bytes with and without', (format) => {
    const folder = join(scratch, `cache-${format}`);
    const file = fixture('records.jsonl');
    const run = (...more: string[]) => whosaid(['--format', format, '--fail-on', 'anonymous', ...more, file]);
    const plain = run();
    expect(run('--cache', folder)).toEqual(plain);
    const kept = entries(folder);
    expect(kept).toHaveLength(3);
    expect(run('--cache', folder)).toEqual(plain);
    expect(entries(folder)).toEqual(kept);
  });

  test('records that are in it and records that are not, one behind the other: all in their places', () => {
    const folder = join(scratch, 'cache-partly');
    const lines = readFileSync(mixed, 'utf8').trimEnd().split('\n');
    const some = join(scratch, 'some.jsonl');
    writeFileSync(some, lines.filter((_, i) => i % 3 === 1).join('\n'));
    const run = (file: string) => whosaid(['--format', 'jsonl', '--jobs', '1', '--cache', folder, file]);
    run(some);
    const kept = entries(folder).length;
    expect(kept).toBeGreaterThan(5);
    expect(run(mixed).stdout).toBe(whosaid(['--format', 'jsonl', mixed]).stdout);
    expect(entries(folder).length).toBeGreaterThan(kept);
  });

  test('what was found is taken from it, unless it is damaged or the options are others', () => {
    const folder = join(scratch, 'cache-taken');
    const run = (...more: string[]) =>
      whosaid(['--format', 'jsonl', '--cache', folder, ...more, fixture('council.txt')]);
    const { stdout } = run();
    const path = join(folder, entries(folder)[0]);
    const body = readFileSync(path, 'utf8').split('\n')[1].replace('Ana Miller', 'A. Marker');
    const forge = (checksum: string) => writeFileSync(path, `${checksum}\n${body}`);
    forge(createHash('sha256').update(body).digest('hex'));
    expect(run().stdout).toBe(stdout.replace('Ana Miller', 'A. Marker'));
    expect(run('--offsets', 'byte').stdout).not.toContain('A. Marker');
    forge('0'.repeat(64));
    expect(run().stdout).toBe(stdout);
    expect(run().stdout).toBe(stdout);
  });

  test('two processes may share it', async () => {
    const folder = join(scratch, 'cache-shared');
    const args = ['--format', 'jsonl', '--cache', folder, '--jobs', '2', mixed];
    const both = [start(args), start(args)];
    for (const { ended } of both) expect((await ended).code).toBe(0);
    const plain = whosaid(['--format', 'jsonl', mixed]).stdout;
    expect(both.map((run) => run.out() === plain)).toEqual([true, true]);
    expect(entries(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('killed in the middle and started again: the same bytes', async () => {
    const folder = join(scratch, 'cache-killed');
    const args = ['--format', 'jsonl', '--cache', folder, '--jobs', '2', mixed];
    const first = start(args);
    await until(() => existsSync(folder) && entries(folder).some((name) => name.endsWith('.json')));
    first.child.kill('SIGKILL');
    expect((await first.ended).signal).toBe('SIGKILL');
    const kept = entries(folder).length;
    expect(kept).toBeLessThan(34);
    expect(whosaid(args).stdout).toBe(whosaid(['--format', 'jsonl', mixed]).stdout);
  });

  test('a folder that cannot be made is an error', () => {
    expect(whosaid(['--cache', join(fixture('council.txt'), 'x'), fixture('council.txt')])).toMatchObject({
      status: 2,
    });
  });
});

test('many files keep their order; bad ones are told, counted, and exit with 2', () => {
  const files = ['missing.txt', fixture('council.txt'), fixture('latin1.txt'), fixture('records.jsonl')];
  const { stdout, stderr, status } = whosaid(['--format', 'jsonl', ...files]);
  expect(lines(stdout).map(idOf)).toEqual([fixture('council.txt'), 'first', 'second', 'third']);
  expect(lines(stderr)).toEqual([
    expect.stringMatching(/^whosaid: missing\.txt: no such file/),
    expect.stringMatching(/^whosaid: .*latin1\.txt: /),
    'whosaid: 2 inputs could not be read; 4 articles done',
  ]);
  expect(status).toBe(2);
});

const hasScript = spawnSync('sh', ['-c', 'command -v script']).status === 0;
if (!hasScript) console.warn('there is no "script" to make a terminal: the progress bar is not tested');
(hasScript ? test : test.skip)('a progress bar on a terminal, gone at the end; the output is as without', () => {
  const out = join(scratch, 'bar.jsonl');
  const command = `node bin/whosaid.js --format jsonl ${fixture('council.txt')} missing.txt ${mixed} > ${out}`;
  const { stdout: terminal } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', input: '' });
  expect(terminal).toMatch(/\[[^\]]+\] \d\/3 inputs, \d+ articles/);
  expect(terminal).toMatch(/whosaid: missing\.txt: no such file/);
  expect(terminal).toMatch(/whosaid: 1 inputs? could not be read, 2 bad records; 35 articles done\s*$/);
  expect(lines(readFileSync(out, 'utf8')).length).toBe(37);
});

test('no progress bar where standard error is no terminal', () => {
  expect(whosaid(['--format', 'jsonl', '--jobs', '2', fixture('records.jsonl')]).stderr).toBe('');
});

describe('a process that is stopped', () => {
  test.each([
    ['SIGINT', 130, '1'],
    ['SIGINT', 130, '2'],
    ['SIGTERM', 143, '2'],
  ] as const)('%s: what is complete is written, exit code %i (--jobs %s)', async (signal, code, jobs) => {
    const run = start(['--format', 'jsonl', '--input-format', 'jsonl', '--jobs', jobs, '-']);
    run.child.stdin?.write(records(3).join('')); // and the pipe stays open: there may be more to come
    await until(() => run.out().split('\n').length > 3);
    run.child.kill(signal);
    expect(await run.ended).toEqual({ code, signal: null });
    expect(lines(run.out()).map(idOf)).toEqual(['made-0', 'made-1', 'made-2']);
    expect(run.err()).toBe('whosaid: interrupted; 3 articles done\n');
  });

  test('one long article from a file: the process dies at once', async () => {
    const long = join(scratch, 'long.txt');
    writeFileSync(long, Array.from({ length: 150 }, (_, n) => madeArticle(n)).join('\n'));
    const run = start(['--format', 'jsonl', long]);
    await new Promise((resolve) => setTimeout(resolve, 500));
    run.child.kill('SIGINT');
    expect({ ...(await run.ended), out: run.out() }).toEqual({ code: null, signal: 'SIGINT', out: '' });
  });

  test('json that is cut short is still an array', async () => {
    const run = start(['--format', 'json', '--input-format', 'jsonl', '-']);
    run.child.stdin?.write(record(1));
    await until(() => run.out().length > 1000);
    run.child.kill('SIGINT');
    await run.ended;
    expect(JSON.parse(run.out())).toHaveLength(1);
  });

  test('with -o nothing half-written stays', async () => {
    const out = join(scratch, 'out.jsonl');
    const run = start(['--format', 'jsonl', '--input-format', 'jsonl', '-o', out, '-']);
    run.child.stdin?.write(record(1));
    await until(() => readdirSync(scratch).some((name) => name.startsWith('out.jsonl')));
    run.child.kill('SIGINT');
    expect((await run.ended).code).toBe(130);
    expect([existsSync(out), readdirSync(scratch).filter((name) => name.startsWith('out.jsonl'))]).toEqual([false, []]);
  });

  test.each(['1', '2'])('a reader that goes away, as head does: quiet, exit code 0 (--jobs %s)', async (jobs) => {
    const file = join(scratch, 'many.jsonl');
    writeFileSync(file, records(60).join(''));
    const run = start(['--format', 'jsonl', '--jobs', jobs, file]);
    await once(run.child.stdout!, 'data');
    run.child.stdout?.destroy();
    expect(await run.ended).toEqual({ code: 0, signal: null });
    expect(run.err()).toBe('');
  });
});
