import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { findFindings, readRule } from '../../src/gates/gates.ts';
import { whosaid } from '../cli/run.ts';

const met = (text: string, gate: string) =>
  findFindings(extract(text), [readRule(gate)]).map((f) => f.excerpt || f.message);

describe('rules', () => {
  test.each<[gate: string, why: string, text: string, expected: unknown[]]>([
    ['unattributed', 'nobody named', '“It is late,” he said.', ['“It is late,”']],
    ['unattributed', 'somebody named', '“It is late,” Ann Lind said.', []],
    ['unattributed', 'reported speech is no quotation', 'He said that it was late.', []],
    ['anonymous', 'officials', 'Officials said that it was late.', ['that it was late']],
    ['anonymous', 'a name', 'Ann Lind said that it was late.', []],
    [
      'unbalanced',
      'a mark never closed',
      'He said “it was late.\nThen he left.',
      [expect.stringContaining('never closed')],
    ],
    ['unbalanced', 'closed', 'He said “it was late.”', []],
    [
      'single-source',
      'one',
      'Ann Lind said that it was late. Lind added that it rained.',
      ['all 2 quotes are by Ann Lind'],
    ],
    ['single-source', 'two', 'Ann Lind said that it was late. Bob Sato added that it rained.', []],
    ['no-quotes', 'none', 'It was late.', ['no quotes found']],
    ['no-quotes', 'one', 'Ann Lind said that it was late.', []],
    ['long-quote:3', 'longer', '“It is late and dark,” Ann Lind said.', ['“It is late and dark,”']],
    ['long-quote:9', 'shorter', '“It is late and dark,” Ann Lind said.', []],
    [
      'checkable-unattributed',
      'no source',
      'The town paid $4 million in May 1912.',
      ['The town paid $4 million in May 1912'],
    ],
    ['checkable-unattributed', 'an act', 'Ann Lind accused the town of paying $4 million in May 1912.', []],
    ['checkable-unattributed', 'a source', 'The town paid $4 million in May 1912, Ann Lind said.', []],
  ])('%s: %s', (gate, _why, text, expected) => expect(met(text, gate)).toEqual(expected));
});

describe('--fail-on', () => {
  test('exits with 1, and tells place, rule and words on standard error', () => {
    const { stderr, stdout, status } = whosaid(
      ['-f', 'jsonl', '--fail-on', 'unattributed,no-quotes'],
      'Rain.\n😀 “It is late,” he said.',
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      '<stdin>:2:4: unattributed: nobody is named for this quotation: "he": nobody named before it fits: “It is late,”\n',
    );
    expect(JSON.parse(stdout).quotes).toHaveLength(1);
  });

  test.each(['codepoint', 'byte'])('the place does not depend on --offsets %s', (unit) => {
    const { stderr } = whosaid(
      ['-f', 'jsonl', '--offsets', unit, '--fail-on', 'unattributed'],
      'Rain.\n😀 “It is late,” he said.',
    );
    expect(stderr).toMatch(/^<stdin>:2:4: /);
  });

  test('exits with 0 where nothing is met', () => {
    expect(whosaid(['--fail-on', 'no-quotes'], 'Ann Lind said that it was late.').status).toBe(0);
  });

  test.each(['long-quote', 'long-quote:0', 'long-quote:x', 'loud', ''])(
    '%j is no rule: an error in one line',
    (rule) => {
      const { stderr, status } = whosaid(['--fail-on', rule], '');
      expect(status).toBe(2);
      expect(stderr).toMatch(/^whosaid: .*"[^"]*" is none of unattributed, .*, long-quote:N.*\n$/);
    },
  );
});
