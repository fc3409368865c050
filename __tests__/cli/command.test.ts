import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fixture, whosaid } from './run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'whosaid-test-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const ARTICLE = readFileSync(fixture('council.txt'), 'utf8');
const lines = (text: string) => text.split('\n').slice(0, -1);

describe('output', () => {
  test('a table by default, on standard output, nothing on standard error', () => {
    const { stdout, stderr, status } = whosaid([fixture('council.txt'), '--width', '80']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toContain('Ana Miller');
    expect(stdout).toMatch(/the town’s chief engineer/);
    expect(Math.max(...lines(stdout).map((l) => [...l].length))).toBeLessThanOrEqual(80);
  });

  test('json is an array of articles', () => {
    const { stdout, status } = whosaid(['--format', 'json', fixture('council.txt')]);
    const [article] = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(article).toMatchObject({ schemaVersion: '1', id: fixture('council.txt') });
    const names = new Map(article.speakers.map((s: { id: string; name: string }) => [s.id, s.name]));
    expect(
      article.quotes.map((q: { speaker: string; line: number; type: string }) => [
        names.get(q.speaker),
        q.line,
        q.type,
      ]),
    ).toEqual([
      ['Ana Miller', 5, 'direct'],
      ['Ana Miller', 7, 'indirect'],
      ['Ana Miller', 7, 'indirect'],
      ['Piotr Nowak', 9, 'mixed'],
    ]);
    for (const q of article.quotes)
      for (const s of [...q.content, ...q.cue, ...q.source]) expect(ARTICLE.slice(s.start, s.end)).toBe(s.text);
  });

  test('jsonl gives one line for each record, in order; blank lines are no records', () => {
    const { stdout, stderr, status } = whosaid(['--format', 'jsonl', fixture('records.jsonl')]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(lines(stdout).map((l) => JSON.parse(l).id)).toEqual(['first', 'second', 'third']);
  });

  test('the same article reads the same alone and behind others', () => {
    const all = lines(whosaid(['--format', 'jsonl', fixture('records.jsonl')]).stdout);
    const second = lines(readFileSync(fixture('records.jsonl'), 'utf8'))[1];
    expect(lines(whosaid(['--format', 'jsonl', '--input-format', 'jsonl', '-'], second).stdout)).toEqual([all[1]]);
  });

  test.each([
    ['utf16', 37],
    ['codepoint', 36],
    ['byte', 39],
  ])('--offsets %s', (unit, start) => {
    const second = lines(whosaid(['--format', 'jsonl', '--offsets', unit, fixture('records.jsonl')]).stdout)[1];
    expect(JSON.parse(second).quotes[1].content[0]).toMatchObject({ start, text: '“It floods,”' });
  });

  test('--include-text repeats the text, else it is left out', () => {
    const run = (...more: string[]) =>
      JSON.parse(whosaid(['--format', 'json', ...more, fixture('council.txt')]).stdout)[0].text;
    expect([run('--include-text'), run()]).toEqual([ARTICLE, undefined]);
  });

  test('--kinds all adds attitudes', () => {
    const count = (...more: string[]) =>
      JSON.parse(whosaid(['--format', 'json', ...more, '-'], 'Miller thinks that the bridge is safe.').stdout)[0].quotes
        .length;
    expect([count(), count('--kinds', 'all'), count('--kinds', 'attitude')]).toEqual([0, 1, 1]);
  });

  test('--show picks the tables', () => {
    expect(whosaid(['--show', 'sentences', fixture('council.txt')]).stdout).toContain('│ Sentence');
    expect(whosaid(['--show', 'speakers', fixture('council.txt')]).stdout).not.toContain('Cue');
  });

  test('several articles get headings', () => {
    expect(whosaid([fixture('council.txt'), fixture('records.jsonl')]).stdout).toMatch(
      /^fixtures\/cli\/council\.txt\n[\s\S]*\nsecond\n/,
    );
  });

  test('no quotes is no error', () => {
    expect(whosaid(['-'], 'The bridge is old.')).toEqual({ stdout: 'No quotes found.\n', stderr: '', status: 0 });
    expect(whosaid(['-'], '')).toEqual({ stdout: 'No quotes found.\n', stderr: '', status: 0 });
  });

  test('-o writes the file and nothing else', () => {
    const file = join(scratch, 'out.json');
    expect(whosaid(['--format', 'json', '-o', file, fixture('council.txt')])).toEqual({
      stdout: '',
      stderr: '',
      status: 0,
    });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveLength(1);
    expect(readdirSync(scratch)).toEqual(['out.json']);
  });
});

describe('colour', () => {
  const red = (args: string[], env: Record<string, string>) =>
    whosaid([...args, fixture('council.txt')], '', env).stdout.includes('\u001b[');
  test.each<[why: string, args: string[], env: Record<string, string>, colour: boolean]>([
    ['not in a pipe', [], {}, false],
    ['--color', ['--color'], {}, true],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR over NO_COLOR', [], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['--no-color over FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['--color over NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
  ])('%s', (_why, args, env, colour) => expect(red(args, env)).toBe(colour));
});

describe('errors are one line that names what and where, exit code 2', () => {
  test.each<[why: string, args: string[], message: RegExp]>([
    ['a missing file', ['nowhere.txt'], /^whosaid: nowhere\.txt: no such file or folder; check the path\n$/],
    ['a folder without articles', ['src/lexicon'], /^whosaid: src\/lexicon: no file of a known type in this folder/],
    ['a pattern that matches nothing', ['bin/*.txt'], /^whosaid: bin\/\*\.txt: no file matches this pattern\n$/],
    ['bytes that are no text', [fixture('damaged.txt')], /^whosaid: .*damaged\.txt: byte 14 \(0xe9\) is not UTF-8/],
    [
      'JSON that is none',
      [fixture('broken.json')],
      /^whosaid: .*broken\.json: line 3, column 10: not JSON: colon expected\n$/,
    ],
    ['a list of files that is not there', ['--files-from', 'nowhere'], /^whosaid: --files-from nowhere: no such file/],
    [
      'an address where nobody is',
      ['http://127.0.0.1:9/'],
      /^whosaid: http:\/\/127\.0\.0\.1:9\/: (?:bad port|connection refused)\n$/,
    ],
    ['an unknown flag, with the nearest', ['--frmat', 'json'], /--frmat.*--format/],
    ['an unknown format, with those there are', ['--format', 'yaml', '-'], /yaml.*table, json, jsonl/],
    ['an unknown table', ['--show', 'quotes,colours', '-'], /colours|quotes, speakers, sentences/],
    ['a width that is none', ['--width', 'wide', '-'], /width.*40 to 1000/],
    ['an output folder that is not there', ['-o', 'nowhere/out.txt', fixture('council.txt')], /nowhere\/out\.txt/],
  ])('%s', (_why, args, message) => {
    const { stdout, stderr, status } = whosaid(args);
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toContain('\n');
  });

  test('the other files are still read', () => {
    const { stdout, stderr, status } = whosaid(['nowhere.txt', fixture('council.txt')]);
    expect(status).toBe(2);
    expect(stdout).toContain('Ana Miller');
    expect(stderr).toMatch(/nowhere\.txt/);
  });

  test('a bad record stands in its place as an error, and the run goes on', () => {
    const { stdout, stderr, status } = whosaid(['--format', 'jsonl', fixture('broken.jsonl')]);
    const out = lines(stdout).map((l) => JSON.parse(l));
    expect(out.map((o) => [o.id, o.error?.code, o.line])).toEqual([
      ['good', undefined, undefined],
      ['bad', 'no-text', 2],
      [null, 'not-json', 3],
      [`${fixture('broken.jsonl')}:4`, undefined, undefined],
    ]);
    expect(lines(stderr)).toEqual([
      expect.stringContaining('broken.jsonl:2: '),
      expect.stringContaining('broken.jsonl:3: '),
    ]);
    expect(status).toBe(0);
  });

  test('in a table there is no room for a bad record: it is an error', () => {
    expect(whosaid([fixture('broken.jsonl')]).status).toBe(2);
  });

  test('nothing half-written stays where -o cannot finish', () => {
    const folder = join(scratch, 'is-a-folder');
    writeFileSync(join(scratch, 'x'), '');
    const { status } = whosaid(['-o', join(scratch, 'x', 'out'), fixture('council.txt')]);
    expect(status).toBe(2);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('help and version', () => {
  test('--version', () => {
    expect(whosaid(['--version']).stdout.trim()).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  test('every example of --help works as printed', () => {
    const { stdout, status } = whosaid(['--help']);
    expect(status).toBe(0);
    const examples = lines(stdout)
      .filter((l) => l.trim().startsWith('$ '))
      .map((l) => l.trim().slice(2));
    expect(examples).toHaveLength(3);
    for (const example of examples) {
      const shell = example.replace(/\bwhosaid\b(?=\s)/, `"${process.execPath}" bin/whosaid.js`);
      const { status, stdout, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toContain('Bagheri');
    }
  });
});

test('a reader that goes away leaves no trace', () => {
  const many = `${JSON.stringify({ id: 'a', text: ARTICLE })}\n`.repeat(2000);
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" bin/whosaid.js --input-format jsonl --format jsonl - | head -1`],
    { input: many, encoding: 'utf8' },
  );
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(lines(stdout)).toHaveLength(1);
});
