import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const LOAD = `
  import { setFlagsFromString } from 'node:v8';
  import { loadCommand } from './bin/load.js';
  import { v8Flags } from './bin/v8-flags.js';
  for (const flag of v8Flags()) setFlagsFromString(flag);
  console.log(loadCommand().script.cachedDataRejected);`;

test.each([
  ['is used as the build compiled it', [], 'false'],
  ['is compiled anew where V8 is told to run another way', ['--no-lazy-feedback-allocation'], 'true'],
])('the command %s', (_, flags, rejected) => {
  const args = [...flags, '--input-type=module', '--eval', LOAD];
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' }).trim()).toBe(rejected);
});

test('without a build the command says what to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/whosaid.js'), '--help'], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^whosaid: \S+whosaid\.cjs is missing: run "npm run build" in \S+ first\n$/);
});
