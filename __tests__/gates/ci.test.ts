import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { whosaid } from '../cli/run.ts';

const scratch = mkdtempSync(join(tmpdir(), 'whosaid-ci-'));
afterAll(() => rmSync(scratch, { recursive: true }));
const file = (name: string, text: string): string => {
  const path = join(scratch, name);
  writeFileSync(path, text);
  return path;
};

const ARTICLE = 'fixtures/formats/article.txt';
const [record] = JSON.parse(whosaid(['-f', 'json', ARTICLE]).stdout);
const outer = record.quotes.filter((q: { within?: string }) => q.within === undefined);
const words = (spans: { text: string }[]) => spans.map((s) => s.text.replace(/\s+/g, ' ')).join(' … ');
const contents: string[] = outer.map((q: { content: [] }) => words(q.content));
const quotations: string[] = outer.filter((q: { type: string }) => q.type !== 'indirect').map((q: { content: [] }) => words(q.content)); // biome-ignore format: one thing

describe('sarif', () => {
  // the schema of SARIF 2.1.0 as Microsoft's matchers for jest ship it
  const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
  const ajv = new Draft04.default({ strict: false, unicodeRegExp: false });
  addFormats.default(ajv as never);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')));
  const sarif = (...args: string[]) => {
    const { stdout, stderr, status } = whosaid(['-f', 'sarif', ...args]);
    const log = JSON.parse(stdout);
    validate(log);
    expect(validate.errors).toBeNull();
    return { stderr, status, results: log.runs[0].results };
  };

  test('what the rules find, at its place', () => {
    const { stderr, status, results } = sarif('--fail-on', 'long-quote:1,no-quotes', ARTICLE);
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
    expect(results.map((r: { message: { text: string } }) => r.message.text.replace(/^a quotation of \d+ words, over 1: /, ''))).toEqual(quotations); // biome-ignore format: one thing
    const lines = readFileSync(ARTICLE, 'utf8').split('\n');
    for (const { level, ruleId, locations } of results) {
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect({ level, ruleId, uri: artifactLocation.uri }).toEqual({
        level: 'error',
        ruleId: 'long-quote',
        uri: ARTICLE,
      });
      expect(lines[region.startLine - 1].slice(region.startColumn - 1)).toMatch(/^“|^the timetable/);
      expect(lines[region.endLine - 1].slice(0, region.endColumn - 1)).toMatch(/”$/);
    }
  });

  test('without rules, each quote as a note', () => {
    const { status, results } = sarif(ARTICLE);
    expect(status).toBe(0);
    expect(results.map((r: { level: string; message: { text: string } }) => `${r.level} ${r.message.text.replace(/^.*? quote by .*?: /, '')}`)).toEqual(contents.map((c) => `note ${c}`)); // biome-ignore format: one thing
  });

  test('of several articles, of none, and of the whole of one', () => {
    expect(sarif('--fail-on', 'no-quotes', ARTICLE, 'fixtures/cli/records.jsonl').results).toMatchObject([
      { ruleId: 'no-quotes', locations: [{ physicalLocation: { artifactLocation: { uri: 'third' } } }] },
    ]);
    expect(sarif('--fail-on', 'no-quotes', ARTICLE).results).toEqual([]);
  });

  test('a finding is known again when its line has shifted', () => {
    const print = (text: string) =>
      sarif('--fail-on', 'unattributed', file('shift.txt', text)).results[0].partialFingerprints;
    expect(print('“It is late,” he said.')).toEqual(print('Rain.\n\n“It is late,” he said.'));
    expect(print('“It is late,” he said.')).not.toEqual(print('“It is later,” he said.'));
  });
});

describe('github', () => {
  /** What GitHub's own toolkit writes for a command. */
  const issued = (message: string, annotation: object): string => {
    const code = `import { error } from '@actions/core'; error(...JSON.parse(process.argv[1]));`;
    const args = ['--input-type=module', '-e', code, JSON.stringify([message, annotation])];
    return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout;
  };
  const unescaped = (text: string) =>
    text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%3A/g, ':').replace(/%2C/g, ',').replace(/%25/g, '%');
  const parse = (line: string) => {
    const [, command, list, message] = /^::(\w+) ([^:]*)::(.*)$/.exec(line)!;
    const properties = Object.fromEntries(list.split(',').map((p) => p.split('=').map(unescaped)));
    return { command, properties, message: unescaped(message) };
  };

  test('without rules each quote as a notice, the same as in json', () => {
    const { stdout, status } = whosaid(['-f', 'github', ARTICLE]);
    expect(status).toBe(0);
    const commands = stdout.trimEnd().split('\n').map(parse);
    expect(commands.map(({ command, message }) => [command, message.replace(/^.*? quote by .*?: /, '')])).toEqual(contents.map((c) => ['notice', c])); // biome-ignore format: one thing
    expect(commands.map(({ properties }) => Number(properties.line))).toEqual(expect.arrayContaining([3, 5, 7, 9, 11]));
  });

  test('signs that the runner takes for its own are escaped as its toolkit escapes them', () => {
    const odd = file('50%, a:b.txt', 'Rain.\n“It is 100% late, a::b,” he said.');
    const { stdout, stderr, status } = whosaid(['-f', 'github', '--fail-on', 'unattributed', odd]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
    const { properties, message } = parse(stdout.trimEnd());
    expect(properties).toEqual({
      title: 'unattributed',
      file: odd,
      line: '2',
      endLine: '2',
      col: '1',
      endColumn: '25',
    });
    expect(message).toMatch(/: “It is 100% late, a::b,”$/);
    const { title, line, endLine, col, endColumn } = properties;
    const annotation = { title, file: odd, startLine: line, endLine, startColumn: col, endColumn };
    expect(stdout).toBe(issued(message, annotation));
  });

  test('a region of several lines has no end column, which GitHub would refuse', () => {
    const path = file('long.txt', '“It is late.\n\n“It is dark,” he said.');
    const { stdout } = whosaid(['-f', 'github', '--fail-on', 'unattributed', path]);
    const { properties } = parse(stdout.trimEnd());
    expect(properties).toMatchObject({ line: '1', endLine: '3', col: '1' });
    expect(properties).not.toHaveProperty('endColumn');
  });
});

describe('--max-warnings', () => {
  const run = (n: string, ...args: string[]) => whosaid(['--fail-on', 'long-quote:1', '--max-warnings', n, ...args, 'fixtures/cli/council.txt']); // biome-ignore format: one thing

  test.each([
    ['0', 1, ''],
    ['1', 1, 'whosaid: 2 warnings, more than --max-warnings 1\n'],
    ['2', 0, ''],
    ['9', 0, ''],
  ])('%s, with two findings: exit code %d', (n, status, said) => {
    const { stderr, ...rest } = run(n);
    expect(rest.status).toBe(status);
    expect(stderr.replace(/^fixtures.*\n/gm, '')).toBe(said);
    expect(stderr.match(/^fixtures.*$/gm)).toHaveLength(2);
  });

  test('then what is found is a warning', () => {
    expect(run('2', '-f', 'github').stdout).toMatch(/^::warning [^\n]*\n::warning [^\n]*\n$/);
  });

  test('a number that is none is an error', () => expect(run('-1').status).toBe(2));
});

describe('--baseline', () => {
  const baseline = join(scratch, 'baseline.json');
  const OLD = 'Rain.\n\n“It is late,” he said.\n';
  const path = file('news.txt', OLD);
  const run = (...args: string[]) => whosaid(['-f', 'jsonl', '--fail-on', 'unattributed,unbalanced', '--baseline', baseline, ...args, path]); // biome-ignore format: one thing
  const lines = ({ stderr }: { stderr: string }) => stderr.split('\n').slice(0, -1);

  test('that is not there is an error which says how to write it', () => {
    expect(run()).toMatchObject({ status: 2, stderr: expect.stringMatching(/baseline\.json: no such file; --update-baseline writes it/) }); // biome-ignore format: one thing
  });

  test('is written by --update-baseline, and then accepts what was there', () => {
    expect(run('--update-baseline')).toMatchObject({
      status: 0,
      stderr: `whosaid: ${baseline}: 1 finding accepted\n`,
    });
    expect(JSON.parse(readFileSync(baseline, 'utf8'))).toEqual({
      findings: [{ file: path, rule: 'unattributed', excerpt: '“It is late,”', count: 1 }],
    });
    expect(run()).toMatchObject({ status: 0, stderr: '' });
  });

  test.each<[why: string, text: string, told: string[]]>([
    ['lines may shift', `A\nB\nC\n${OLD}`, []],
    ['what is new is told', `${OLD}\n“It is dark,” he said.\n`, [':5:1: unattributed: ']],
    ['the same once more is new', `${OLD}\n${OLD}`, [':7:1: unattributed: ']],
    ['another rule is new', `${OLD}\nThe “bridge was open.\n`, [':5:5: unbalanced: ']],
    ['less is fine', 'Rain.\n', []],
  ])('%s', (_why, text, told) => {
    writeFileSync(path, text);
    const result = run();
    expect(lines(result)).toEqual(told.map((t) => expect.stringContaining(path + t)));
    expect(result.status).toBe(told.length ? 1 : 0);
  });

  test('is the same whether a path begins with ./ or not, and with any number of jobs', () => {
    for (const args of [['fixtures/cli/council.txt'], ['./fixtures/cli/council.txt', '--jobs', '2']]) {
      const own = join(scratch, `council${args.length}.json`);
      whosaid(['--fail-on', 'long-quote:1', '--baseline', own, '--update-baseline', ...args]);
      const other = args.length === 1 ? './fixtures/cli/council.txt' : 'fixtures/cli/council.txt';
      expect(whosaid(['--fail-on', 'long-quote:1', '--baseline', own, other])).toMatchObject({ status: 0, stderr: '' });
    }
  });

  test('keeps what it says of files that are not read now, and drops what is gone', () => {
    writeFileSync(path, OLD);
    run('--update-baseline');
    writeFileSync(path, 'Rain.\n');
    const other = file('other.txt', OLD);
    whosaid(['--fail-on', 'unattributed', '--baseline', baseline, '--update-baseline', other]);
    const files = () => JSON.parse(readFileSync(baseline, 'utf8')).findings.map((f: { file: string }) => f.file);
    expect(files()).toEqual([path, other].sort());
    run('--update-baseline');
    expect(files()).toEqual([other]);
  });

  test.each([
    ['not JSON', '{', /baseline\.json: not JSON: /],
    ['no baseline', '[]', /baseline\.json: no list "findings"/],
    ['a bad entry', '{"findings": [{"file": "a"}]}', /baseline\.json: finding 1 is no \{"file", "rule", "excerpt", "count"\}/],
  ])('%s is an error', (_why, text, message) => {
    writeFileSync(baseline, text);
    const { stderr, status } = run();
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  }); // biome-ignore format: a table

  test('--update-baseline alone is an error', () => {
    expect(whosaid(['--update-baseline', path])).toMatchObject({ status: 2, stderr: expect.stringContaining('needs --baseline') }); // biome-ignore format: one thing
  });
});
