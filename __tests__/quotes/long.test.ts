import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';

/** Each repeated makes much of one thing that a rule may look for in all of a text. */
const UNITS = [
  'LEE: We will go, he said.\n\nORR: The company said it was late, adding that it was ours.\n\n',
  'Q: Who said it?\n\nA: Lee did, I said.\n\n',
  'The mayor was ill. The company said so, and the group, which owns it, agreed. The agency denied it.\n\n',
  'Storr said it. It said no. They said yes. The Scot, 51, said so. The nurse said it. She said so.\n\n',
  'The countess said it. The defendant said no. The witness said yes.\n\n',
  'Ann Lee says:\n\nThe wall is safe, and we know it.\n\nWe walk there. — Bo Orr (@boorr) March 3, 2026\n\n',
  'A nurse said yes. The woman said no. As the mayor saw, rain fell.\n\n',
];

describe('a long text takes linear time', () => {
  test.each(UNITS)('%s', (unit) => {
    const seconds = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const before = process.cpuUsage();
      extract(text);
      return process.cpuUsage(before).user / 1e6;
    };
    seconds(10_000);
    // eight times the text: 8 times the time if linear, 64 if quadratic
    expect(seconds(80_000)).toBeLessThan(24 * Math.max(0.02, seconds(10_000)));
  });
});
