import { expect, test } from '@jest/globals';
import type { EvalRecord, GoldAttribution } from '../../src/eval/record.ts';
import { writeModel } from '../../src/model/model.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import { readDocument } from '../../src/text/read.ts';
import { calibrate } from '../../src/train/calibration.ts';
import { train } from '../../src/train/train.ts';

const NAMES = ['Miller', 'Lee', 'Nowak', 'Soto', 'Reyes', 'Haddad', 'Rashid', 'Kim'];
const THINGS = ['bridge', 'tunnel', 'school', 'harbour', 'clinic', 'station', 'library', 'market'];

/** An invented article of three sentences, two of which report something. */
function article(k: number): EvalRecord {
  const parts: string[] = [];
  const attributions: GoldAttribution[] = [];
  for (const [name, cue, content] of [
    [NAMES[k], 'said', `that the ${THINGS[k]} was safe`],
    [NAMES[(k + 3) % 8], 'warned', `that the ${THINGS[(k + 5) % 8]} was not`],
  ]) {
    const at = parts.join('').length;
    const [a, b] = [at + name.length + 1, at + name.length + cue.length + 2];
    attributions.push({
      source: [[at, at + name.length]],
      cue: [[a, a + cue.length]],
      content: [[b, b + content.length]],
    });
    parts.push(`${name} ${cue} ${content}. `);
  }
  parts.push(`The ${THINGS[k]} opened in May.`);
  return { id: String(k), publisher: `outlet ${k % 4}`, text: parts.join(''), attributions };
}

test('the same data make the same bytes, and the model finds what it was shown', () => {
  const records = NAMES.map((_, k) => article(k));
  const folds = records.map((_, i) => i % 2);
  const shares: number[] = [];
  const first = train(records, folds, (share) => shares.push(share));
  const second = train(records, folds, () => {});
  expect(Buffer.compare(writeModel(first.model), writeModel(second.model))).toBe(0);
  expect(shares.at(-1)).toBe(1);
  const text = 'Abbott said that the theatre was safe.';
  const [quote] = findQuotes(readDocument(text), first.model);
  expect(text.slice(quote.content[0].start, quote.content[0].end)).toBe('that the theatre was safe');
}, 60_000);

test('calibration is a rising staircase of how many are right', () => {
  const outcomes = Array.from({ length: 600 }, (_, i) => ({ score: i, right: i >= 300 || i % 3 === 0 }));
  const steps = calibrate(outcomes);
  expect(steps[0][1]).toBeGreaterThanOrEqual(30);
  expect(steps[0][1]).toBeLessThanOrEqual(36);
  expect(steps.at(-1)![1]).toBe(98);
  expect(steps.map(([, percent]) => percent)).toEqual(steps.map(([, percent]) => percent).toSorted((a, b) => a - b));
});
