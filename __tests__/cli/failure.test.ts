import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { whosaid } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'whosaid-failure-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const put = (name: string, text: string): string => {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
};

/** Loaded ahead of the command, on each thread: a text with this word in it is one that the engine fails on. */
const POISON = 'Zyzzyva';
const preload = put(
  'fault.cjs',
  `const { replace } = String.prototype;
  String.prototype.replace = function (...args) {
    if (this.includes('${POISON}')) throw new TypeError('poisoned');
    return replace.apply(this, args);
  };`,
);
const run = (args: readonly string[]) => whosaid(args, '', { NODE_OPTIONS: `--require ${preload}` });

const GOOD = '“It floods each spring,” said Ana Miller.';
const BAD = `“It floods each spring,” said ${POISON}.`;
const TOLD = "an error of whosaid's own (TypeError: poisoned): please report it with the text";
const record = (id: string, text: string): string => `${JSON.stringify({ id, text })}\n`;
const records = put('records.jsonl', ['a', 'b', 'c'].map((id) => record(id, id === 'b' ? BAD : GOOD)).join(''));
const others = put('others.jsonl', ['a', 'c'].map((id) => record(id, GOOD)).join(''));
const good = put('good.txt', GOOD);
const bad = put('bad.txt', BAD);

describe('an article that the engine fails on', () => {
  test.each(['1', '2'])('is told in its place, the others are done; %s jobs', (jobs) => {
    const { stdout, stderr, status } = run(['--format', 'jsonl', '--jobs', jobs, records]);
    const [a, b, c] = stdout.split('\n');
    expect(`${a}\n${c}\n`).toBe(whosaid(['--format', 'jsonl', others]).stdout);
    expect(JSON.parse(b)).toEqual({ id: 'b', line: 2, error: { code: 'internal', message: TOLD } });
    expect(stderr).toBe(`whosaid: ${records}:2: ${TOLD}\n`);
    expect(status).toBe(0);
  });

  test('makes --strict exit with 1', () => {
    expect(run(['--format', 'jsonl', '--strict', records]).status).toBe(1);
  });

  test('is an input that cannot be read where it is a file of its own', () => {
    expect(run(['--format', 'csv', bad, good])).toEqual({
      stdout: whosaid(['--format', 'csv', good]).stdout,
      stderr: `whosaid: ${bad}: ${TOLD}\nwhosaid: 1 input could not be read; 1 article done\n`,
      status: 2,
    });
  });

  test('is not kept in --cache', () => {
    const folder = join(scratch, 'cache');
    run(['--format', 'jsonl', '--cache', folder, records]);
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(kept).toHaveLength(2);
  });
});

test('--cache finds a record in another file, on another line', () => {
  const folder = join(scratch, 'moved');
  const run = (name: string, text: string) => whosaid(['--format', 'jsonl', '--cache', folder, put(name, text)]).stdout;
  const first = run('first.jsonl', record('a', GOOD));
  const second = run('second.jsonl', record('b', GOOD) + record('a', GOOD));
  expect(second.endsWith(first)).toBe(true);
  expect(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')),
  ).toHaveLength(2);
});
