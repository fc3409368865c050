import { describe, expect, test } from '@jest/globals';
import { whosaid } from './run.ts';

const gold = 'fixtures/eval/gold.jsonl';

describe('whosaid eval', () => {
  test('scores the engine itself', () => {
    const { stdout, stderr, status } = whosaid(['eval', gold, '--format', 'json']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(JSON.parse(stdout).rows.core).toMatchObject({ gold: 2, endToEnd: { precision: 100, recall: 100, f1: 100 } });
  });

  test('scores a prediction, with its errors', () => {
    const { stdout } = whosaid(['eval', gold, 'fixtures/eval/predicted.jsonl', '--errors', '5']);
    expect(stdout).toMatch(/core .*50\.0/);
    expect(stdout).toMatch(/1\. missed in a\n {2}gold {3}source: Lee \| cue: said/);
  });

  test('compares two predictions', () => {
    const { stdout, status } = whosaid(['eval', gold, '--compare', 'fixtures/eval/predicted.jsonl', gold]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/right in B only \(1\)\n {2}a: Lee/);
  });

  test('reads a folder of brat files', () => {
    expect(JSON.parse(whosaid(['eval', 'fixtures/eval/brat', '--format', 'json']).stdout).rows.core).toMatchObject({
      gold: 1,
      endToEnd: { f1: 100 },
    });
  });

  test.each<[why: string, args: string[], message: RegExp]>([
    ['no gold', ['eval'], /missing required argument 'gold'/],
    ['a gold file that is not there', ['eval', 'nowhere.jsonl'], /^whosaid: nowhere\.jsonl: no such file/],
    ['a bad line', ['eval', 'fixtures/eval/broken.jsonl'], /broken\.jsonl:2: not JSON/],
    ['one file to compare', ['eval', gold, '--compare', gold], /--compare takes two/],
  ])('%s is an error in one line', (_why, args, message) => {
    const { stderr, status } = whosaid(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
