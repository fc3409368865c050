// Builds the library once more, for `require('whosaid')`: Node 20 cannot require ES modules before 20.19. One file, of our
// code alone; the dependencies are required as they are.
import { writeFileSync } from 'node:fs';
import { build } from 'esbuild';

await build({
  entryPoints: ['src/index.ts'],
  outfile: 'dist/cjs/index.cjs',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
});

// the types are those of the ES module
writeFileSync(
  'dist/cjs/index.d.cts',
  `import type * as whosaid from '../index.js' with { 'resolution-mode': 'import' };
export type * from '../index.js' with { 'resolution-mode': 'import' };
export declare const extract: typeof whosaid.extract;
export declare const readModel: typeof whosaid.readModel;
`,
);
