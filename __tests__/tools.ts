import { spawnSync } from 'node:child_process';
import { test } from '@jest/globals';

/** `test`, or where one of the programs is not installed a test that is skipped, with a message. */
export function ifInstalled(...programs: string[]): typeof test | typeof test.skip {
  const missing = programs.filter((program) => spawnSync('which', [program]).status !== 0);
  if (!missing.length) return test;
  console.warn(`skipped: ${missing.join(', ')} not installed`);
  return test.skip;
}
