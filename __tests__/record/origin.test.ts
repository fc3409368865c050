import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.ts';
import { describeFinding } from '../../src/gates/describe.ts';
import { findFindings, readRule } from '../../src/gates/gates.ts';
import { placeFinding } from '../../src/gates/place.ts';
import { OriginBuilder } from '../../src/input/origins.ts';
import type { OffsetUnit } from '../../src/record/types.ts';

/** The heading and the paragraph of a page, as text; an emoji ahead, so that units differ. */
const FILE = '<h1>😀 Rain</h1>\n\n\n<p>\n  “It <b>floods</b>,” Ann Lee &amp; Sons said.</p>';
const builder = new OriginBuilder();
const take = (piece: string, text = piece) => {
  const from = FILE.indexOf(piece);
  builder.add(text, from, from + piece.length);
};
take('😀 Rain');
builder.addMadeUp('\n\n');
take('“It ');
take('floods');
take(',” Ann Lee ');
take('&amp;', '&');
take(' Sons said.');
const { text, map } = builder.build();
const origin = { text: FILE, map };

const units: Record<OffsetUnit, (s: string, start: number, end: number) => string> = {
  utf16: (s, start, end) => s.slice(start, end),
  codepoint: (s, start, end) => [...s].slice(start, end).join(''),
  byte: (s, start, end) => Buffer.from(s).subarray(start, end).toString(),
};

describe('a record of a text that was taken out of a file', () => {
  test.each(Object.keys(units) as OffsetUnit[])('says where every span stands in it, in %ss', (offsets) => {
    const record = extract(text, { origin, offsets, entities: true });
    const [quote] = record.quotes;
    const slice = (span?: { start: number; end: number }) => units[offsets](FILE, span!.start, span!.end);
    expect(quote.content.map((s) => slice(s.origin))).toEqual(['“It <b>floods</b>,”']);
    expect(quote.source.map((s) => slice(s.origin))).toEqual(['Ann Lee &amp; Sons']);
    const all = JSON.stringify(record).match(/\{"start"[^{}]*(?:\{[^{}]*\})?[^{}]*/g)!;
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((span) => !span.includes('"origin"') && !/^\{"start":\d+,"end":\d+$/.test(span))).toEqual([]);
    expect(record.sentences.map((s) => slice(s.origin))[0]).toBe('😀 Rain');
    expect(record.text).toBe(text);
  });

  test('has the lines and columns of the file', () => {
    expect(extract(text, { origin }).quotes.map((q) => [q.line, q.column])[0]).toEqual([5, 3]);
  });

  test('and so have the findings of gates', () => {
    const record = extract(text, { origin });
    const [finding] = findFindings(record, [readRule('long-quote:1')]);
    const placed = placeFinding(finding, 'error', 'rain.html', FILE, 'utf16');
    expect(describeFinding(placed)).toMatch(/^rain\.html:5:3: long-quote: .*“It floods,”$/);
  });
});

test('a text that is the file has no origins, and is not repeated', () => {
  const record = extract(text);
  expect(JSON.stringify(record)).not.toContain('origin');
  expect(record.text).toBeUndefined();
});

test('what else is known of an article is passed through', () => {
  const meta = { title: 'Rain', tags: ['weather'] };
  const notes = [{ code: 'encoding-guessed', message: 'read as windows-1252' }];
  const record = extract('It rains.', { meta, notes });
  expect(record.meta).toEqual(meta);
  expect(record.warnings).toEqual([{ ...notes[0], start: 0, end: 0 }]);
});
