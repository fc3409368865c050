import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.ts';

/**
 * The package as npm packs it, in an empty project. It is unpacked and its dependencies are linked here, and not by
 * `npm install`, so that the test needs no network.
 */
const project = mkdtempSync(join(tmpdir(), 'whosaid-packed-'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const tarball = join(project, `whosaid-${manifest.version}.tgz`);
afterAll(() => rmSync(project, { recursive: true }));

beforeAll(() => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', project], { stdio: 'pipe' });
  const home = join(project, 'node_modules', 'whosaid');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', home, '--strip-components=1']);
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
});

const ARTICLE = readFileSync('fixtures/cli/council.txt', 'utf8');
const EXPECTED = extract(ARTICLE, { id: 'council', explain: true });

function run(name: string, code: string, ...flags: string[]) {
  writeFileSync(join(project, name), code);
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, name], { cwd: project, encoding: 'utf8', input: ARTICLE }); // biome-ignore format: one line
  return { stdout, stderr, status };
}

/** Node's permission model, by the name it has in this version. */
const PERMISSION = Number(process.versions.node.split('.')[0]) < 23 ? '--experimental-permission' : '--permission';

/** Reads standard input, and tells also what became of the globals. */
const PROGRAM = `
const before = Object.getOwnPropertyNames(globalThis);
LOAD
const record = extract(require('node:fs').readFileSync(0, 'utf8'), { id: 'council', explain: true });
const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name));
console.log(JSON.stringify({ record, added }));
`;

describe.each([
  ['ESM', 'esm.mjs', `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);${PROGRAM.replace('LOAD', "const { extract } = await import('whosaid');")}`], // biome-ignore format: a table
  ['CommonJS', 'cjs.cjs', PROGRAM.replace('LOAD', "const { extract } = require('whosaid');")],
])('from %s', (_what, name, code) => {
  test('the same record, and no globals', () => {
    const { stdout, stderr, status } = run(name, code);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(JSON.parse(stdout)).toEqual({ record: JSON.parse(JSON.stringify(EXPECTED)), added: [] });
  });

  test('it needs no right but to read its own files: not to write, not to start processes or threads', () => {
    const readable = [project, resolve('node_modules')].map((path) => `--allow-fs-read=${path}/*`);
    const { stdout, status } = run(name, code, PERMISSION, '--no-warnings', ...readable);
    expect(status).toBe(0);
    expect(JSON.parse(stdout).record.quotes).toHaveLength(EXPECTED.quotes.length);
  });
});

describe('types', () => {
  const USE = `
    const options: ExtractOptions = { id: 'a', kinds: ['statement'], offsets: 'codepoint' };
    const record: ArticleRecord = extract('text', options);
    const name: string | undefined = record.speakers[0]?.name;
    // @ts-expect-error: there is no such unit
    extract('text', { offsets: 'words' });
    export const all = [name, readModel, record.quotes.map((q) => q.content[0].text.length)];
  `;
  const CONFIG = { strict: true, module: 'nodenext', target: 'es2022', noEmit: true, types: [] };

  test.each([
    ['ESM', 'use.mts', `import { type ArticleRecord, type ExtractOptions, extract, readModel } from 'whosaid';${USE}`],
    [
      'CommonJS',
      'use.cts',
      `import { type ArticleRecord, type ExtractOptions, extract, readModel } from 'whosaid';${USE}`,
    ],
  ])('from %s', (_what, name, code) => {
    writeFileSync(join(project, name), code);
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: CONFIG, files: [name] }));
    const { stdout, status } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', project], { encoding: 'utf8' }); // biome-ignore format: one line
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 });
  });
});

test('the command works', () => {
  const { stdout, status } = run('bin.mjs', "import 'whosaid/bin/whosaid.js';");
  expect(stdout).toBe('');
  expect(status).not.toBe(0); // no way in but the library, the schema and the command
  const { bin } = JSON.parse(readFileSync(join(project, 'node_modules/whosaid/package.json'), 'utf8'));
  const command = join(project, 'node_modules/whosaid', bin.whosaid);
  const result = spawnSync(process.execPath, [command, '-f', 'csv'], {
    input: ARTICLE,
    encoding: 'utf8',
    cwd: project,
  });
  expect(result).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Ana Miller') });
});

test('publint finds nothing', () => {
  const env = { ...process.env, NO_COLOR: '1' }; // it colours what it prints wherever CI is set
  const { stdout, status } = spawnSync('node_modules/.bin/publint', ['run', tarball, '--strict'], { encoding: 'utf8', env }); // biome-ignore format: one line
  expect({ stdout: stdout.trim().split('\n').at(-1), status }).toEqual({ stdout: 'All good!', status: 0 });
});
