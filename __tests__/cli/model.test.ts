import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { whosaid } from './run.ts';

const ARTICLE = 'Miller said that the bridge was safe. The bridge opened in May. “It will hold,” Lee added.';

describe('--explain', () => {
  test('says for each quote what spoke for it', () => {
    const { stdout, status } = whosaid(['--explain', '--width', '200'], ARTICLE);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /that the bridge was safe[\s\S]*→ confidence 0\.\d+\. Found by model: cue 0\.\d+, source and content \+\d[\d.]*, beside other cues \+\d[\d.]*\. Speaker: name/,
    );
  });
});

describe('--min-confidence', () => {
  test.each<[least: string, quotes: number]>([
    ['0', 2],
    ['1', 0],
  ])('%s keeps %i', (least, quotes) => {
    const { stdout } = whosaid(['--format', 'json', '--min-confidence', least], ARTICLE);
    expect(JSON.parse(stdout)[0].quotes).toHaveLength(quotes);
  });

  test.each(['2', '-1', 'high'])('%j is no confidence', (value) => {
    const { stderr, status } = whosaid([`--min-confidence=${value}`], ARTICLE);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/--min-confidence.*from 0 to 1/) });
  });
});

const NAMES = ['Miller', 'Lee', 'Nowak', 'Soto', 'Reyes', 'Haddad', 'Rashid', 'Kim', 'Abbott', 'Olsen'];

/** An invented article a line, each with one report. */
function gold(count: number): string {
  return NAMES.slice(0, count)
    .map((name, k) => {
      const text = `${name} said that the bridge was safe. It opened in May.`;
      const at = name.length + 1;
      const attribution = {
        source: [[0, name.length]],
        cue: [[at, at + 4]],
        content: [[at + 5, text.indexOf('.')]],
      };
      return JSON.stringify({ id: String(k), publisher: `outlet ${k % 2}`, text, attributions: [attribution] });
    })
    .join('\n');
}

describe('whosaid train', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-'));
  const file = join(folder, 'gold.jsonl');
  writeFileSync(file, gold(10));

  test('writes a model that --model reads, the same bytes each time, and prints how it does', () => {
    const [a, b] = ['a.bin', 'b.bin'].map((name) => join(folder, name));
    const { stdout, stderr, status } = whosaid(['train', file, '-o', a, '--folds', '2']);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(stdout).toMatch(/trained on 10 articles\. 2-fold cross-validation/);
    expect(stdout).toMatch(/outlet 1: core F1 [\d.]+/);
    expect(whosaid(['train', file, '-o', b, '--folds', '2']).status).toBe(0);
    expect(Buffer.compare(readFileSync(a), readFileSync(b))).toBe(0);
    const [{ quotes }] = JSON.parse(
      whosaid(['--format', 'json', '--model', a], 'Ito said that the tunnel was safe.').stdout,
    );
    expect(quotes[0]).toMatchObject({ content: [{ text: 'that the tunnel was safe' }] });
  }, 60_000);

  test.each<[why: string, args: string[], message: RegExp]>([
    [
      'too few articles',
      ['train', file, '-o', 'x.bin', '--folds', '9'],
      /9 folds need 18 articles or more; there are 10/,
    ],
    ['no output', ['train', file], /required option .*--output/],
    ['gold that is not there', ['train', 'nowhere.jsonl', '-o', 'x.bin'], /nowhere\.jsonl: no such file/],
    ['a model that is not there', ['--model', 'nowhere.bin'], /nowhere\.bin: no such file/],
    ['a model that is none', ['--model', 'README.md'], /README\.md: not a whosaid model/],
  ])('%s is an error in one line', (_why, args, message) => {
    const { stderr, status } = whosaid(args, ARTICLE);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd()).not.toMatch(/\n/);
  });
});
