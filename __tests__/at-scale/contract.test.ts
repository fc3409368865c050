import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { article, articles, hasPrograms, makeWorkplace, read, recipe, run, serial } from './recipes.ts';

const bad = ['{"id": 7, "text": 8}\n', 'no JSON\n', '\n', '["no", "record"]\n', '{"text": "It is late."}\n'];
const records = [...articles(6), ...bad.slice(0, 3), article(6), ...bad.slice(3), article(7), article(6)];
const folder = makeWorkplace(records);
let expected = '';
beforeAll(() => {
  expected = serial(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the contract of docs/at-scale.md', () => {
  test('one line in, one line out, errors in place', () => {
    const out = expected.split('\n').slice(0, -1).map((line) => JSON.parse(line)); // biome-ignore format: one line
    expect(out.map((r) => (r.error ? [r.id, r.line, r.error.code] : r.id))).toEqual([
      'made 0', 'made 1', 'made 2', 'made 3', 'made 4', 'made 5', ['7', 7, 'no-text'], [null, 8, 'not-json'], 'made 6',
      [null, 11, 'no-text'], 'articles.jsonl:12', 'made 7', 'made 6',
    ]); // biome-ignore format: a table
  });

  const needsJq = hasPrograms('jq') ? test : test.skip;
  if (!hasPrograms('jq')) console.warn('jq is not installed: merge-parts is not tested (apt-get install jq)');
  needsJq.each([1, 2, 5])('%i parts, merged, are the same bytes', (count) => {
    const script = recipe('slurm').replaceAll('part-', `of-${count}-`).replace('parts=4', `parts=${count}`);
    for (let i = 1; i <= count; i++) run(folder, script, { SLURM_ARRAY_TASK_ID: String(i) });
    run(folder, `merge-parts articles.jsonl of-${count}-?.jsonl > merged.jsonl`);
    expect(read(folder, 'merged.jsonl')).toBe(expected);
  });
});
