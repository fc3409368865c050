// What tsc has built, bundled where one file does better than many.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { build } from 'esbuild';
import { COMMAND, COMPILED, COMPILED_FOR_THREADS, loadCommand } from '../bin/load.js';
import { threadFlags, v8Flags } from '../bin/v8-flags.js';
import { CODE as WINK_CODE, COMPILED as WINK_COMPILED, loadWinkCode } from '../dist/text/wink-code.js';
import { packWinkModel, TOKEN_SIZE } from '../dist/text/wink-model.js';
import { createReader } from '../dist/text/wink-reader.js';

const require = createRequire(import.meta.url);

rmSync('dist/command', { recursive: true, force: true });

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  // esbuild would write `new RegExp` for each `\p{Lu}`, which is made anew wherever it is come by
  supported: { 'regexp-unicode-property-escapes': true },
};
/** What `import.meta.url` is in a file that is no ES module. */
const MODULE_URL = "const moduleUrl = require('node:url').pathToFileURL(__filename).href;";

// wink-nlp and its model, made to be read faster.
packWinkModel('dist/wink');
const model = 'wink-eng-lite-web-model/dist';
const parts = ['load-sbd-model', 'load-pos-model', 'feature', 'lemmatize'].map((name) => `${model}/${name}.js`);
await build({
  ...common,
  stdin: {
    contents: `module.exports = {${['wink-nlp', ...parts].map((m) => `'${m}': () => require('${m}')`)}};`,
    resolveDir: '.',
  },
  outfile: WINK_CODE,
  format: 'cjs',
  minifyWhitespace: true,
  plugins: [{ name: 'lists of exceptions', setup: exceptionsAsJson }],
});

/** Irregular forms are 6,000 assignments, which take as long as to read an article; as JSON they are read at once. */
function exceptionsAsJson({ onLoad }) {
  onLoad({ filter: /wn-\w+-exceptions\.js$/ }, ({ path }) => ({
    contents: `module.exports = Object.setPrototypeOf(JSON.parse(${JSON.stringify(JSON.stringify(require(path)))}), null);`,
  }));
}

// The library once more, for `require('whosaid')`: Node 20 cannot require ES modules before 20.19. Our code alone; the
// dependencies are required as they are.
await build({
  ...common,
  entryPoints: ['dist/index.js'],
  outfile: 'dist/cjs/index.cjs',
  packages: 'external',
  format: 'cjs',
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: MODULE_URL },
});

// The types are those of the ES module.
writeFileSync(
  'dist/cjs/index.d.cts',
  `import type * as whosaid from '../index.js' with { 'resolution-mode': 'import' };
export type * from '../index.js' with { 'resolution-mode': 'import' };
export declare const extract: typeof whosaid.extract;
export declare const readModel: typeof whosaid.readModel;
`,
);

// The command in one file, with the packages that a run on one article needs. What reads markup, on packages that only an ES
// module can load, has files of its own.
const BUNDLED = ['commander', 'lilconfig', 'chalk', 'string-width', 'wrap-ansi', 'leven'];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const command = {
  ...common,
  minifyWhitespace: true,
  minifyIdentifiers: true, // a third less to read at each start
  minifySyntax: true,
  metafile: true,
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  define: { 'Intl.Segmenter': 'LazySegmenter' },
  inject: ['scripts/lazy.js'],
  plugins: [
    { name: 'emoji later', setup: emojiLater },
    { name: 'modules of Node later', setup: nodeLater },
    { name: 'markup apart', setup: markupApart },
  ],
};
const main = await build({
  ...command,
  entryPoints: ['dist/command.js'],
  outfile: COMMAND,
  format: 'cjs',
  define: { ...command.define, 'import.meta.url': 'moduleUrl' },
  banner: { js: MODULE_URL },
});
// in a script `import()` is an experiment, and Node 22 says so each time
rewrite(COMMAND, (code) => code.replaceAll(/\bimport\(/g, 'importModule('));
for (const file of [COMMAND, WINK_CODE]) rewrite(file, inAscii);

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/**
 * Of ASCII alone, a file is read in half the time, and held in half the room: esbuild leaves what stands in regular expressions. There
 * a character may have a backslash before it (`\–`), which says nothing and would make an escape of the next one.
 */
function inAscii(code) {
  return code.replace(/(\\\\)|\\?([^\0-\x7f])/g, (_, backslashes, unit) =>
    backslashes ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
const modules = await build({
  ...command,
  entryPoints: ['dist/input/html/html.js', 'dist/input/markdown.js'],
  outdir: 'dist/command',
  entryNames: '[name]',
  format: 'esm',
  banner: { js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);" },
});

/** What reads markup is imported from its own file; renderers, one of them for Markdown too, are in the command. */
function markupApart({ onResolve }) {
  onResolve({ filter: /\/(html|markdown)\.js$/ }, ({ kind, path, resolveDir }) =>
    kind === 'dynamic-import' && basename(resolveDir) === 'input'
      ? { path: `./${basename(path)}`, external: true }
      : undefined,
  );
}

/**
 * Modules of Node that not all runs use, and that bring a score of others each (commander has one for commands in files of their own):
 * loaded where something of theirs is asked for. It is the prototype that asks, since the bundle copies what a module has itself.
 */
function nodeLater({ onResolve, onLoad }) {
  const filter = /^node:(?:crypto|child_process|fs\/promises)$/;
  onResolve({ filter }, ({ path, namespace }) => (namespace === 'later' ? { path, external: true } : { path, namespace: 'later' }));
  onLoad({ filter, namespace: 'later' }, ({ path }) => ({
    contents: `module.exports = Object.create(new Proxy({}, { get: (_, name) => require('${path}')[name] }));`,
  }));
}

/** The expression of all emoji is built where it stands, at import: a place that is not found is left as it is. */
function emojiLater({ onLoad }) {
  onLoad({ filter: /string-width\/index\.js$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(
      String.raw`/^\p{RGI_Emoji}$/v`,
      () => String.raw`new LazyExpression('^\\p{RGI_Emoji}$', 'v')`,
    ),
  }));
}

// What is in there of others, and whose it is.
const packages = new Set([main, modules].flatMap(({ metafile }) => Object.keys(metafile.inputs)).flatMap((path) => /^node_modules\/[^/]+/.exec(path) ?? []));
const licences = [...packages, 'node_modules/wink-nlp', 'node_modules/wink-eng-lite-web-model'].sort().map((folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return `${basename(folder)}\n\n${readFileSync(join(folder, file), 'utf8')}`;
});
writeFileSync('dist/LICENCES.txt', licences.join('\n\n'));

// What V8 has compiled when the command has printed an article and its help; V8 takes it only if it is told to run the same way.
for (const flag of v8Flags()) setFlagsFromString(flag);
const ARTICLE = 'fixtures/mehr-iran-qatar.txt';
const wink = loadWinkCode();
const reader = createReader(wink.require);
const reading = reader.read(readFileSync(ARTICLE, 'utf8'));
for (let token = 0; token < reading.tokens.length / TOKEN_SIZE; token++) reader.lemmaOf(reading, token);
writeFileSync(WINK_COMPILED, wink.script.createCachedData());
const { command: built, script } = loadCommand();
const io = Object.create(process, {
  stdout: { value: { write: (_, done) => done?.() } },
  onStop: { value: () => new AbortController().signal },
  onBatch: { value: () => {} },
});
// a configuration that lies above this folder is not ours
for (const args of [['--no-config', ARTICLE], ['--help']]) {
  if ((await built.execute(args, io)) !== 0) throw new Error(`whosaid ${args.join(' ')} failed`);
}
writeFileSync(COMPILED, script.createCachedData());
for (const flag of threadFlags()) setFlagsFromString(flag);
writeFileSync(COMPILED_FOR_THREADS, script.createCachedData());
