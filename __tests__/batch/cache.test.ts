import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { Cache } from '../../src/batch/cache.ts';
import { extract } from '../../src/extract.ts';
import { plainArticle } from '../../src/input/article.ts';

let folder = '';
const folders: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-cache-'));
  folders.push(folder);
});
afterAll(() => {
  for (const f of folders) rmSync(f, { recursive: true });
});

const ARTICLE = plainArticle('a', '“It is safe,” Ana Miller said.');
const RECORD = extract(ARTICLE.text, { id: 'a' });
const entries = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\./.test(name));

test('what was put is got back, by another process too, and nothing else is', () => {
  const cache = new Cache({ folder, salt: 'v1' });
  expect(cache.get(ARTICLE)).toBeNull();
  cache.put(ARTICLE, RECORD);
  expect(JSON.stringify(new Cache({ folder, salt: 'v1' }).get(ARTICLE))).toBe(JSON.stringify(RECORD));
  expect(entries()).toHaveLength(1);
  expect(new Cache({ folder, salt: 'v2' }).get(ARTICLE)).toBeNull();
  for (const other of [{ id: 'b' }, { text: 'x' }, { date: '2024-05-31' }, { meta: { a: 1 } }])
    expect(cache.get({ ...ARTICLE, ...other })).toBeNull();
});

test.each([
  ['cut short', (file: string) => file.slice(0, -10)],
  ['empty', () => ''],
  ['changed', (file: string) => file.replace('Miller', 'Muller')],
  ['no checksum', (file: string) => file.slice(file.indexOf('\n') + 1)],
])('an entry that is %s is none, and is written anew', (_, damage) => {
  const cache = new Cache({ folder, salt: 'v1' });
  cache.put(ARTICLE, RECORD);
  const path = join(folder, entries()[0]);
  const whole = readFileSync(path, 'utf8');
  writeFileSync(path, damage(whole));
  expect(cache.get(ARTICLE)).toBeNull();
  cache.put(ARTICLE, RECORD);
  expect(readFileSync(path, 'utf8')).toBe(whole);
});
