import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { whosaid } from './run.ts';

test('the run on the first screen of the README is a real one', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, command, output] = /```console\n\$ whosaid (.+)\n([\s\S]*?)```/.exec(readme)!;
  expect(whosaid(command.split(' ')).stdout).toBe(output);
});
