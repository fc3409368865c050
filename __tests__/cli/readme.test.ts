import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'; // biome-ignore format: a list
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import { parse } from 'yaml';
import { RULE_TEXTS } from '../../src/gates/rules.ts';
import { COMMANDS, EXTRACT } from '../../src/options/commands.ts';
import type { OptionRow } from '../../src/options/option.ts';
import { FORMATS } from '../../src/render/index.ts';
import { ifInstalled } from '../tools.ts';

/** All that the README has users type, run in a folder where the files it names are there. */
const README = readFileSync('README.md', 'utf8');
const blocks = (language: string): string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code]) => code);

const folder = mkdtempSync(join(tmpdir(), 'whosaid-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string, mode = 0o644) => writeFileSync(join(folder, name), text, { mode });
for (const name of ['bin', 'more', 'articles', 'node_modules']) mkdirSync(join(folder, name));
put('bin/whosaid', `#!/bin/sh\nexec ${process.execPath} ${resolve('bin/whosaid.js')} "$@"\n`, 0o755);
put('bin/npx', '#!/bin/sh\nwhile [ "$1" != whosaid ] && [ "$1" != whosaid@0.1.0 ]; do shift; done\nshift\nexec whosaid "$@"\n', 0o755); // biome-ignore format: one line
symlinkSync(resolve('.'), join(folder, 'node_modules/whosaid'));
cpSync('fixtures', join(folder, 'fixtures'), { recursive: true });
cpSync('fixtures/inputs/news', join(folder, 'news'), { recursive: true });
for (const [from, to] of [
  ['cli/council.txt', 'article.txt'],
  ['formats/article.txt', 'another.txt'],
  ['html/wire.html', 'page.html'],
  ['html/blog.html', 'more/blog.html'],
  ['markdown/news.md', 'notes.md'],
  ['cli/records.jsonl', 'articles.jsonl'],
  ['cli/council.txt', 'articles/council.txt'],
])
  copyFileSync(join('fixtures', from), join(folder, to));
put('articles/open.txt', '“It is late,” he said.\n');
put('articles.json', '[{"id": "a", "text": "Ann Lind said no."}]');
put('people.csv', 'name,aliases\nAna Miller,the engineer\n');
const [gold] = readFileSync('fixtures/eval/gold.jsonl', 'utf8').split('\n');
put('gold.jsonl', Array.from({ length: 10 }, (_, n) => `${JSON.stringify({ ...JSON.parse(gold), id: `g${n}` })}\n`).join('')); // biome-ignore format: one line

function run(command: string) {
  const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  const { stdout, stderr, status } = spawnSync('bash', ['-c', command], { cwd: folder, encoding: 'utf8', env });
  return { stdout, stderr, status };
}

describe('commands', () => {
  // .ci/run does `npm ci` and `npm test` themselves
  const commands = blocks('sh')
    .flatMap((block) => block.trim().split('\n'))
    .map((line) => line.replace(/\s+#.*/, '').replace(/^npm ci && /, ''))
    .filter((line) => line !== 'npm test');
  const tool = (command: string) => ifInstalled(...['jq', 'man'].filter((name) => command.includes(`| ${name} `)));

  test('there are some', () => expect(commands.length).toBeGreaterThan(12));
  for (const command of commands) {
    tool(command)(command, () => {
      const { stderr, status } = run(command);
      expect({ status, stderr: stderr.replace(/^whosaid: quotes-baseline.json: 1 finding accepted\n$/, '') }).toEqual({ status: 0, stderr: '' }); // biome-ignore format: one line
    });
  }

  ifInstalled('jq')('the pipe through jq gives who speaks how often', () => {
    const command = commands.find((line) => line.includes('| jq '))!;
    expect(run(command).stdout).toBe('first\tMiller\t1\nsecond\tLee\t2\n');
  });
});

describe('runs with their output', () => {
  test.each(blocks('console'))('%#', (block) => {
    const [, command, output] = /^\$ (.+)\n([\s\S]*)$/.exec(block)!;
    const { stdout, stderr } = run(`exec 2>&1; ${command}`);
    expect(stdout + stderr).toBe(output);
  });
});

describe('files', () => {
  test('the configuration is one', () => {
    put('whosaid.config.json', blocks('json')[0]);
    const { stdout, stderr, status } = run('whosaid --print-config');
    rmSync(join(folder, 'whosaid.config.json'));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const { $schema, aliases, ...settings } = JSON.parse(blocks('json')[0]);
    expect(JSON.parse(stdout)).toMatchObject(settings);
  });

  test('the renderer of one’s own works', () => {
    const code = blocks('js').find((block) => block.startsWith('// my-renderer.js'))!;
    put('package.json', '{"type": "module"}');
    put('my-renderer.js', code);
    const { stdout, stderr, status } = run('whosaid --format ./my-renderer.js article.txt another.txt');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/^article,quotes\narticle\.txt,4\nanother\.txt,\d+\n$/);
  });

  test('the use of the library works', () => {
    put('library.mjs', blocks('js').find((block) => block.startsWith('import { extract }'))!);
    expect(run(`${process.execPath} library.mjs`)).toEqual({ stdout: 'Ana Miller “The bridge is safe,”\n', stderr: '', status: 0 }); // biome-ignore format: one line
  });
});

describe('the workflow for GitHub Actions', () => {
  const [workflow] = blocks('yaml');
  // GitHub's own parser; it imports JSON in a way that Node does not, so that it is bundled first
  const parser = join(folder, 'parser.mjs');
  buildSync({
    stdin: {
      contents: `import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
        const { context } = parseWorkflow({ name: 'quotes.yml', content: process.argv[2] }, new NoOperationTraceWriter());
        console.log(JSON.stringify(context.errors.getErrors().map((error) => error.message)));`,
      resolveDir: '.',
    },
    outfile: parser,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const errors = (yaml: string): string[] => JSON.parse(spawnSync(process.execPath, [parser, yaml], { encoding: 'utf8' }).stdout); // biome-ignore format: one line

  test('is valid', () => expect(errors(workflow)).toEqual([]));
  test('what is none is refused', () => {
    expect(errors(workflow.replace('runs-on:', 'run-on:'))).not.toEqual([]);
    expect(errors(workflow.replace('pull_request', 'pull_reqest'))).not.toEqual([]);
  });

  test('its step does what it says, with the version that this is', () => {
    const { run: script } = parse(workflow).jobs.quotes.steps.at(-1);
    expect(script).toContain(`whosaid@${JSON.parse(readFileSync('package.json', 'utf8')).version} `);
    run('whosaid --fail-on unattributed,unbalanced --baseline quotes-baseline.json --update-baseline articles/');
    expect(run(script)).toEqual({ stdout: '', stderr: '', status: 0 });
    put('articles/new.txt', 'Rain.\n“It is dark,” she said.\n');
    const { stdout, status } = run(script);
    rmSync(join(folder, 'articles/new.txt'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error title=unattributed,file=articles\/new\.txt,line=2,endLine=2,col=1,endColumn=14::.*“It is dark,”\n$/); // biome-ignore format: one line
  });
});

describe('what it says of options, rules and formats is what there is', () => {
  test('flags', () => {
    const rows: OptionRow[] = [EXTRACT, ...COMMANDS].flatMap((command): readonly OptionRow[] => command.options);
    const known = [...rows.flatMap(({ name }) => [name, `no-${name}`]), 'help', 'yes'];
    const named = [...README.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
  test('rules', () => {
    for (const [rule, text] of Object.entries(RULE_TEXTS)) expect(README).toContain(`| \`${rule}\` | ${text} |`);
  });
  test('formats', () => {
    const [table] = /\| `--format` \|[\s\S]*?\n\n/.exec(README)!;
    const named = [...table.matchAll(/^\| (`.*?) \|/gm)]
      .slice(1)
      .flatMap(([, cell]) => cell.replace(/`/g, '').split(', '));
    expect(named).toEqual([...FORMATS, './my-renderer.js']);
  });
});

test('files that it names are there', () => {
  const named = [...README.matchAll(/`((?:src|docs|model|schema|fixtures|bin)\/[\w./-]+)`/g)].map(([, path]) => path);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});
