import { execFileSync } from 'node:child_process';

/** The command is tested as users get it, so that it must be built from what is in `src` now. Runs once, before all. */
export default function build(): void {
  const run = (script: string) => execFileSync(process.execPath, [script], { stdio: 'inherit' });
  run('node_modules/typescript/bin/tsc');
  run('scripts/word-sets.js');
  run('scripts/bundle.js');
}
