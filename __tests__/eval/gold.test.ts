import { describe, expect, test } from '@jest/globals';
import { parseBrat } from '../../src/eval/brat.ts';
import { parseGold } from '../../src/eval/gold.ts';

describe('JSON Lines', () => {
  test('pairs and objects are both spans; what is left out is empty', () => {
    const line = '{"id":"a","text":"x said y","attributions":[{"cue":[[2,6]],"content":[{"start":7,"end":8}]}]}';
    expect(parseGold(`${line}\n\n`)).toEqual([
      { id: 'a', text: 'x said y', attributions: [{ source: [], cue: [[2, 6]], content: [[7, 8]] }] },
    ]);
  });

  test.each([
    ['not JSON', '{"id":', 1, /not JSON/],
    ['no id', '\n{"text":"a","attributions":[]}', 2, /"id"/],
    ['no attributions', '{"id":"a","text":"a"}', 1, /"attributions"/],
    ['a span that is none', '{"id":"a","text":"a","attributions":[{"content":[[3]]}]}', 1, /not a span/],
    [
      'a span that ends before it starts',
      '{"id":"a","text":"a","attributions":[{"content":[[3,1]]}]}',
      1,
      /not a span/,
    ],
  ])('%s is an error that names the line', (_why, text, line, message) => {
    expect(() => parseGold(text)).toThrow(expect.objectContaining({ line, message: expect.stringMatching(message) }));
  });
});

describe('brat', () => {
  const text = '😀 Lee said “yes” and “no”.';
  const at = (words: string) => [...text.slice(0, text.indexOf(words))].length;
  const span = (words: string) => `${at(words)} ${at(words) + [...words].length}`;
  const ann = (event: string) =>
    `T1\tSource ${span('Lee')}\tLee\nT2\tCue ${span('said')}\tsaid\nT3\tContent ${span('“yes”')};${span('“no”')}\t“yes” “no”\n${event}\n`;

  test('an event is an attribution; offsets count code points; discontinuous spans are kept', () => {
    const record = parseBrat('a', text, ann('E1\tAttribution:T2 Content:T3 Source:T1'));
    const words = (spans: readonly (readonly [number, number])[]) => spans.map(([s, e]) => text.slice(s, e));
    const [only] = record.attributions;
    expect([words(only.source), words(only.cue), words(only.content)]).toEqual([['Lee'], ['said'], ['“yes”', '“no”']]);
  });

  test('an event that points nowhere is an error that names the line', () => {
    expect(() => parseBrat('a', text, ann('E1\tAttribution:T9'))).toThrow(expect.objectContaining({ line: 4 }));
  });
});
