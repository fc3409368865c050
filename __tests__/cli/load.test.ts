import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const LOAD = `
  import { setFlagsFromString } from 'node:v8';
  import { COMPILED, COMPILED_FOR_THREADS, loadCommand } from './bin/load.js';
  import { threadFlags, v8Flags } from './bin/v8-flags.js';
  const isThread = process.argv[1] === 'thread';
  for (const flag of [...v8Flags(), ...(isThread ? threadFlags() : [])]) setFlagsFromString(flag);
  console.log(loadCommand(isThread ? COMPILED_FOR_THREADS : COMPILED).script.cachedDataRejected);`;

test.each([
  ['is used as the build compiled it', [], [], 'false'],
  ['is used so on a thread', [], ['thread'], 'false'],
  ['is compiled anew where V8 is told to run another way', ['--no-lazy-feedback-allocation'], [], 'true'],
])('the command %s', (_, flags, rest, rejected) => {
  const args = [...flags, '--input-type=module', '--eval', LOAD, ...rest];
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
