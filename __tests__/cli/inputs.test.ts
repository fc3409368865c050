import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { ArticleRecord } from '../../src/record/types.ts';
import { whosaid } from './run.ts';

const FOLDER = 'fixtures/inputs';
const at = (name: string) => join(FOLDER, name);

interface Read {
  readonly records: readonly ArticleRecord[];
  readonly stderr: string;
  readonly status: number | null;
}

function read(args: readonly string[], input: string | Uint8Array = ''): Read {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['bin/whosaid.js', '--format', 'json', ...args], {
    input,
  });
  return { records: JSON.parse(stdout.toString()), stderr: stderr.toString(), status };
}

const said = ({ id, quotes, speakers }: ArticleRecord) => [
  id,
  speakers.find((s) => s.id === quotes[0].speaker)?.name,
  quotes[0].content[0].text,
];
const BRIDGE = [at('news/bridge.md'), 'Ana Miller', '“The bridge is safe,”'];
const FLOOD = [at('news/flood.html'), 'Piotr Nowak', '“It will rain all week”'];
const TUNNEL = [at('news/tunnel.txt.gz'), 'Ann Lee', '“The tunnel is shut,”'];

describe('inputs are read in the order in which they are named', () => {
  test.each<[why: string, args: string[], input: string, expected: unknown[]]>([
    ['a folder', [at('news')], '', [BRIDGE, FLOOD, TUNNEL]],
    ['a pattern that the shell left alone', [at('news/*.{html,md}')], '', [BRIDGE, FLOOD]],
    ['files', [at('news/tunnel.txt.gz'), at('news/bridge.md')], '', [TUNNEL, BRIDGE]],
    ['a list from standard input', ['--files-from', '-'], `${at('news/flood.html')}\n${at('news/bridge.md')}\n`, [FLOOD, BRIDGE]],
    ['a list parted by NUL, behind a file', ['--files-from', '-', at('news/tunnel.txt.gz')], `${at('news/flood.html')}\0`, [TUNNEL, FLOOD]],
  ])('%s', (_why, args, input, expected) => {
    const { records, stderr, status } = read(args, input);
    expect(records.map(said)).toEqual(expected);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  }); // biome-ignore format: a table
});

describe('standard input', () => {
  test.each<[file: string, expected: unknown[]]>([
    ['news/bridge.md', BRIDGE],
    ['news/flood.html', FLOOD],
    ['news/tunnel.txt.gz', TUNNEL],
  ])('%s by its content', (file, [, ...expected]) => {
    const { records } = read([], readFileSync(at(file)));
    expect(records.map(said)).toEqual([['<stdin>', ...expected]]);
  });

  test('is called what --stdin-filename says', () => {
    const { records } = read(['--stdin-filename', 'drafts/x.md', '-'], '“No **way**,” Ann Lee said.');
    expect(records.map(said)).toEqual([['drafts/x.md', 'Ann Lee', '“No way,”']]);
    const { stderr } = whosaid(['--stdin-filename', 'drafts/x.md'], 'a\0b');
    expect(stderr).toBe('whosaid: drafts/x.md: byte 1 is NUL: this is no text file\n');
  });
});

describe('HTML and Markdown', () => {
  test.each(['news/bridge.md', 'news/flood.html'])(
    '%s: the record has the text, and the way back to the file',
    (file) => {
      const { records } = read([at(file)]);
      const [{ text, quotes }] = records;
      const original = readFileSync(at(file), 'utf8');
      const [{ content, line }] = quotes;
      const { start, end, origin } = content[0];
      expect(text!.slice(start, end)).toBe(content[0].text);
      expect(original.slice(origin!.start, origin!.end)).toMatch(
        /^(?:“The \*\*bridge\*\* is safe,”|<q>It will <em>rain<\/em> all week<\/q>)$/,
      );
      expect(original.split('\n')[line - 1]).toContain(original.slice(origin!.start, origin!.end));
    },
  );

  test('the same on threads, and out of a cache', () => {
    const run = (...more: string[]) => whosaid([...more, '--format', 'jsonl', 'fixtures/html', 'fixtures/markdown']);
    const cache = mkdtempSync(join(tmpdir(), 'whosaid-cache-'));
    const alone = run('--jobs', '1');
    expect(alone.stdout.split('\n')).toHaveLength(2 * (20 + 3) + 1); // beside each file its plain text
    expect([run('--jobs', '2'), run('--cache', cache), run('--cache', cache)]).toEqual([alone, alone, alone]);
    rmSync(cache, { recursive: true });
  });

  test('the title and the day are known', () => {
    const [{ meta, claims }] = read([at('news/bridge.md')]).records;
    expect(meta).toEqual({ title: 'The bridge', date: '2024-05-31' });
    expect(claims.flatMap((c) => c.details).find((d) => d.text === 'yesterday')?.value).toBe('2024-05-30');
  });
});

describe('records', () => {
  const FIELDS = ['--text-field', 'article.body', '--id-field', 'url', '--date-field', 'published'];

  test('their fields by name; others pass through', () => {
    const { records, stderr, status } = read([...FIELDS, at('articles.json')]);
    expect(records).toMatchObject([
      { id: 'https://example.org/1', meta: { published: '2024-05-31T08:00:00Z', article: { section: 'Traffic' } } },
    ]);
    expect(JSON.stringify(records[0].claims)).toContain('"value":"2024-05-30"');
    expect({ stderr, status }).toEqual({
      stderr: `whosaid: ${at('articles.json')}:7: the record has no "article.body" that is a string\n`,
      status: 2,
    });
  });

  test('--date wins over the record', () => {
    const { records } = read([...FIELDS, '--date', '2020-01-02', at('articles.json')]);
    expect(JSON.stringify(records[0].claims)).toContain('"value":"2020-01-01"');
  });
});

test('a text that is not UTF-8 is read, and says so', () => {
  const { records, status } = read([at('latin1.txt')]);
  expect(records.map(said)).toEqual([[at('latin1.txt'), 'Ann Lee', '“It floods,”']]);
  expect(records[0].warnings).toEqual([
    { code: 'encoding-guessed', message: 'not UTF-8: read as windows-1252, by what it looks like', start: 0, end: 0 },
  ]);
  expect(status).toBe(0);
});

test('what cannot be read is told, the others go on, and the exit code is 2', () => {
  const { records, stderr, status } = read([
    'nowhere/*.txt',
    at('news/bridge.md'),
    'nowhere.txt',
    at('news/flood.html'),
  ]);
  expect(records.map(said)).toEqual([BRIDGE, FLOOD]);
  expect(stderr.split('\n').slice(0, 2)).toEqual([
    'whosaid: nowhere/*.txt: no file matches this pattern',
    'whosaid: nowhere.txt: no such file or folder; check the path',
  ]);
  expect(status).toBe(2);
});

test('web addresses: one that is there, one that is not', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/flood')
      response.writeHead(200, { 'content-type': 'text/html' }).end(readFileSync(at('news/flood.html')));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const child = spawn(process.execPath, ['bin/whosaid.js', '--format', 'json', `${base}/none`, `${base}/flood`]);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8');
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  server.close();
  expect(JSON.parse(stdout).map(said)).toEqual([[`${base}/flood`, ...FLOOD.slice(1)]]);
  expect(stderr.split('\n')[0]).toBe(`whosaid: ${base}/none: HTTP 404 Not Found`);
  expect(status).toBe(2);
});

/** Files of code that a run loads, as V8's coverage lists them. */
function loaded(args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-loaded-'));
  whosaid(args, '', { NODE_V8_COVERAGE: folder });
  const reports = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  rmSync(folder, { recursive: true });
  return reports.flatMap((r) => (JSON.parse(r) as { result: { url: string }[] }).result.map((s) => s.url)).join('\n');
}

test('parsers of markup and the like are loaded only for what needs them', () => {
  const parsers =
    /node_modules\/(?:parse5|linkedom|@mozilla|mdast|micromark|tinyglobby|chardet|iconv-lite|jsonc-parser|yaml|entities)/;
  expect(loaded(['fixtures/cli/council.txt'])).not.toMatch(parsers);
  expect(loaded([at('news/flood.html')])).toMatch(parsers);
});
