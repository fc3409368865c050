// What tsc has built, bundled where one file does better than many.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { packWinkModel } from '../dist/text/wink-model.js';

const require = createRequire(import.meta.url);

// The names of the files change with what is in them.
rmSync('dist/command', { recursive: true, force: true });

const common = { bundle: true, platform: 'node', target: 'node20' };

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
  outfile: 'dist/wink/code.cjs',
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
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
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

// The command, with the packages that a run on one article needs. To load all modules one by one takes a fifth of such a
// run, and most of the time of --help; so what --help needs is one file, main.js, and each step that is loaded by itself is
// another, which takes from main.js what is in there: nothing is there twice.
const BUNDLED = ['commander', 'lilconfig', 'chalk', 'string-width', 'wrap-ansi', 'leven'];
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const command = {
  ...common,
  outdir: 'dist/command',
  format: 'esm',
  minifyWhitespace: true,
  minifySyntax: true,
  metafile: true,
  external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
  define: { 'Intl.Segmenter': 'LazySegmenter' },
  inject: ['scripts/lazy.js'],
  banner: { js: "import { createRequire as from } from 'node:module'; const require = from(import.meta.url);" },
};
const steps = new Set();
const buildMain = (modules, write) => {
  const contents = modules.map((path) => `export * from './${path}';`).join('');
  const stdin = { contents, resolveDir: '.', sourcefile: 'main.js' };
  const plugins = [{ name: 'steps later', setup: stepsLater }];
  return build({ ...command, stdin, outdir: undefined, outfile: 'dist/command/main.js', plugins, write });
};
const isOurs = (path) => path.startsWith('dist/');
const first = await buildMain(['dist/cli/main.js'], false);
const inMain = Object.keys(first.metafile.inputs).filter(isOurs);
const main = await buildMain(inMain, true);
if (new Set([...steps].map((path) => basename(path))).size < steps.size) throw new Error('two steps with one name');
const rest = await build({
  ...command,
  entryPoints: [...steps, 'dist/batch/worker.js'],
  entryNames: '[name]',
  splitting: true,
  plugins: [
    { name: 'emoji later', setup: emojiLater },
    { name: 'in main', setup: fromMain },
  ],
});

/** Modules that main.js imports when it needs them. */
function stepsLater({ onResolve }) {
  onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
    if (kind !== 'dynamic-import') return undefined;
    steps.add(relative('.', resolve(resolveDir, path)));
    return { path: `./${basename(path)}`, external: true };
  });
}

function fromMain({ onResolve }) {
  onResolve({ filter: /^\./ }, ({ path, resolveDir }) =>
    inMain.includes(relative('.', resolve(resolveDir, path))) ? { path: './main.js', external: true } : undefined,
  );
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
const packages = new Set([main, rest].flatMap(({ metafile }) => Object.keys(metafile.inputs)).flatMap((path) => /^node_modules\/[^/]+/.exec(path) ?? []));
const licences = [...packages, 'node_modules/wink-nlp', 'node_modules/wink-eng-lite-web-model'].sort().map((folder) => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return `${basename(folder)}\n\n${readFileSync(join(folder, file), 'utf8')}`;
});
writeFileSync('dist/LICENCES.txt', licences.join('\n\n'));
