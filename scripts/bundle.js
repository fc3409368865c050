// What tsc has built, bundled where one file does better than many.
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';

const common = { bundle: true, platform: 'node', target: 'node20' };

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

// The command line: commander and the tables of options in one file. To load twenty takes most of the time of --help.
await build({
  ...common,
  entryPoints: ['dist/cli/program.js'],
  outfile: 'dist/cli/program.js',
  allowOverwrite: true,
  format: 'esm',
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  plugins: [{ name: 'leave what is loaded later where it is', setup: leaveDynamicImports }],
});

function leaveDynamicImports({ onResolve }) {
  onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
    kind === 'dynamic-import' ? { path: relative('dist/cli', join(resolveDir, path)), external: true } : undefined,
  );
}
