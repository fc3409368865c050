import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import { compare } from '../../src/eval/compare.ts';
import { findErrors } from '../../src/eval/errors.ts';
import { parseGold } from '../../src/eval/gold.ts';
import type { EvalRecord, GoldAttribution } from '../../src/eval/record.ts';
import { toReport } from '../../src/eval/report.ts';
import { score } from '../../src/eval/score.ts';
import { shippedModel } from '../../src/model/shipped.ts';
import { findQuotes } from '../../src/quotes/find.ts';
import { readDocument } from '../../src/text/read.ts';

/** An article written as `{S:Miller} {C:said} {X:the bridge was safe}.`, each number an attribution of its own. */
function article(id: string, marked: string): EvalRecord {
  let text = '';
  const parts = new Map<string, { source: [number, number][]; cue: [number, number][]; content: [number, number][] }>();
  const names = { S: 'source', C: 'cue', X: 'content' } as const;
  for (const m of marked.matchAll(/\{([SCX])(\d?):([^}]*)\}|[^{]+/g)) {
    const words = m[3] ?? m[0];
    if (m[1]) {
      const own = parts.get(m[2]) ?? { source: [], cue: [], content: [] };
      own[names[m[1] as 'S' | 'C' | 'X']].push([text.length, text.length + words.length]);
      parts.set(m[2], own);
    }
    text += words;
  }
  return { id, text, attributions: [...parts.values()] as GoldAttribution[] };
}

const run = (gold: string, predicted: string) =>
  toReport(score([article('a', gold)], new Map([['a', article('a', predicted)]])));

test.each<[why: string, gold: string, predicted: string, core: { exact: number; overlap: number; endToEnd: number }]>([
  [
    'the same',
    '{S:Miller} {C:said} {X:the bridge was safe}.',
    '{S:Miller} {C:said} {X:the bridge was safe}.',
    { exact: 100, overlap: 100, endToEnd: 100 },
  ],
  [
    'nothing found',
    '{S:Miller} {C:said} {X:the bridge was safe}.',
    'Miller said the bridge was safe.',
    { exact: 0, overlap: 0, endToEnd: 0 },
  ],
  [
    'content a little off',
    '{S:Miller} {C:said} {X:the bridge was safe}.',
    '{S:Miller} {C:said} the {X:bridge was safe}.',
    { exact: 0, overlap: 100, endToEnd: 100 },
  ],
  [
    'content far off',
    '{S:Miller} {C:said} {X:the bridge was safe}.',
    '{S:Miller} {C:said} the bridge was {X:safe}.',
    { exact: 0, overlap: 0, endToEnd: 0 },
  ],
  [
    'another source',
    '{S:Miller} {C:said} {X:the bridge was safe}.',
    'Miller {C:said} {X:the bridge was safe}.',
    { exact: 100, overlap: 100, endToEnd: 0 },
  ],
  [
    'half of the source',
    '{S:Ann Miller} {C:said} {X:the bridge was safe}.',
    'Ann {S:Miller} {C:said} {X:the bridge was safe}.',
    { exact: 100, overlap: 100, endToEnd: 100 },
  ],
  [
    'a stop word of the source',
    '{S:the mayor} {C:said} {X:the bridge was safe}.',
    '{S:the} mayor {C:said} {X:the bridge was safe}.',
    { exact: 100, overlap: 100, endToEnd: 0 },
  ],
])('%s', (_why, gold, predicted, core) => {
  const row = run(gold, predicted).rows.core;
  expect({ exact: row.exact.f1, overlap: row.overlap.f1, endToEnd: row.endToEnd.f1 }).toEqual(core);
});

test.each<[why: string, gold: string, type: string, row: string]>([
  ['direct', '{X:“The bridge is safe,”} {S:Miller} {C:said}.', 'direct', 'speech'],
  ['mixed', '{S:Miller} {C:said} {X:the bridge was “safe.”}', 'mixed', 'speech'],
  ['indirect', '{S:Miller} {C:said} {X:the bridge was safe}.', 'indirect+speech', 'speech'],
  ['belief is not speech', '{S:Miller} {C:believed} {X:the bridge was safe}.', 'indirect+other', 'cue:attitude'],
  [
    'an attribution inside a quotation is not direct',
    '“{S:Miller} {C:said} {X:the bridge was safe},” Lee wrote.',
    'indirect+speech',
    'speech',
  ],
])('counts as %s', (_why, gold, type, row) => {
  const { rows } = run(gold, gold);
  expect([rows[type].gold, rows[row].gold]).toEqual([1, 1]);
});

test('errors are told by kind, with the words of both sides', () => {
  const gold = article('a', '{S:Miller} {C:said} {X:the bridge was safe}. {S1:Lee} {C1:denied} {X1:it}.');
  const predicted = article('a', 'Miller {C:said} {X:the bridge was safe}. Lee denied it.');
  expect(
    findErrors([gold], new Map([['a', predicted]])).map((e) => [e.kind, e.gold?.source, e.predicted?.source]),
  ).toEqual([
    ['wrong source', 'Miller', ''],
    ['missed', 'Lee', undefined],
  ]);
});

test('a comparison tells what got better, with an interval that holds the difference', () => {
  const gold = ['a', 'b', 'c'].map((id) => article(id, '{S:Miller} {C:said} {X:the bridge was safe}.'));
  const none = new Map(gold.map((g) => [g.id, { ...g, attributions: [] }]));
  const all = new Map(gold.map((g) => [g.id, g]));
  const { rows, better, worse } = compare(gold, none, all);
  expect(rows[0]).toEqual({ row: 'core', a: 0, b: 100, difference: 100, interval: [100, 100] });
  expect([better.length, worse.length]).toEqual([3, 0]);
});

const REFEREE = '../shared/tools/score.mjs';
const DEV = '../shared/corpora/polnear/dev.jsonl';
const ifThere = existsSync(REFEREE) && existsSync(DEV) ? test : test.skip;
if (ifThere === test.skip) console.warn(`skipped: ${REFEREE} or ${DEV} is not there`);

ifThere(
  'the figures are the referee’s, to a tenth',
  async () => {
    const referee = await import(pathToFileURL(REFEREE).href);
    const gold = parseGold(readFileSync(DEV, 'utf8'));
    const pairs = (spans: readonly { start: number; end: number }[]) =>
      spans.map((s): [number, number] => [s.start, s.end]);
    const predicted = new Map(
      gold.map((g) => {
        const quotes = findQuotes(readDocument(g.text), shippedModel());
        const attributions = quotes.map((q) => ({
          source: pairs(q.source),
          cue: pairs(q.cue),
          content: pairs(q.content),
        }));
        return [g.id, { ...g, attributions }] as const;
      }),
    );
    const theirs = referee.scoreAll(gold, predicted);
    const ours = toReport(score(gold, predicted)).rows;
    const names = {
      all: theirs.all,
      core: theirs.mix.CORE,
      direct: theirs.type.direct,
      mixed: theirs.type.mixed,
      'indirect+speech': theirs.mix['indir+speech'],
    };
    for (const [name, cell] of Object.entries(names)) {
      for (const [own, key] of [
        ['exact', 'exact'],
        ['overlap', 'match'],
        ['endToEnd', 'e2e'],
      ] as const) {
        const f1 = 100 * referee.prf(cell[key][0], cell.g, cell[key][1], cell.p).F1;
        expect(Math.abs(ours[name][own].f1 - f1)).toBeLessThanOrEqual(0.051);
      }
      expect(Math.abs((ours[name].source?.any ?? 0) - (100 * cell.srcAny) / cell.srcDen)).toBeLessThanOrEqual(0.051);
    }
  },
  60_000,
);
