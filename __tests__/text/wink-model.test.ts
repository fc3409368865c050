import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { loadWinkModel, packWinkModel, type WinkModel } from '../../src/text/wink-model.ts';
import { lazyWords, packWords } from '../../src/text/wink-words.ts';

const require = createRequire(import.meta.url);

/** A package whose inner files are not to be had. */
function closed(code: string): NodeJS.Require {
  const refuse = () => {
    throw Object.assign(new Error('no such file'), { code });
  };
  return Object.assign((name: string) => (name.includes('/dist/') ? refuse() : require(name)), {
    resolve: refuse,
  }) as unknown as NodeJS.Require;
}

const packed = mkdtempSync(join(tmpdir(), 'whosaid-wink-'));
packWinkModel(packed);
afterAll(() => rmSync(packed, { recursive: true }));

const TEXT = `Mayor Ana Zwolińska-Reyes told the Brindlewick Courier she couldn't "recall" the e-mails of Sept. 3.
“We've re-surveyed 1,200 culverts!” said Dr. O. Quenby, who'd colour-coded them. "Why?" he didn't say; gizmoed, worst...`;

function read(model: WinkModel): unknown[] {
  const core = model.core();
  const cer = { transformers: [] };
  const wink = require('wink-nlp')({ ...model, core: () => core, metaCER: () => cer }, ['sbd', 'pos']);
  const doc = wink.readDoc(TEXT);
  const { value, pos, lemma, span } = wink.its;
  return [...[value, pos, lemma].map((its) => doc.tokens().out(its)), doc.sentences().out(span)];
}

test('the model made ready here reads as the one that the package loads', () => {
  const own = read(require('wink-eng-lite-web-model'));
  expect(own[0]).toContain('culverts');
  expect(read(loadWinkModel())).toEqual(own);
});

test('so does the one that the build packs', () => {
  expect(read(loadWinkModel(require, packed))).toEqual(read(loadWinkModel()));
});

test('packed words are the same by number and by name; new ones come behind them and go again', () => {
  const words = ['', '\n', 'a', 'A', 'naïve', '🙈', '7', 'length', '__proto__', 'constructor'];
  const { list, hash } = lazyWords(packWords(words));
  expect(words.map((_, i) => list[i])).toEqual(words);
  expect(words.map((word) => hash[word])).toEqual(words.map((_, i) => i));
  expect([hash.push, hash.b, hash[10], list.length]).toEqual([undefined, undefined, undefined, 10]);
  hash.b = list.length;
  expect([list.push('b'), list[10], list[11], hash.b]).toEqual([11, 'b', undefined, 10]);
  delete hash.b;
  expect(hash.b).toBe(undefined);
});

test.each(['MODULE_NOT_FOUND', 'ERR_PACKAGE_PATH_NOT_EXPORTED'])(
  'so does a package that keeps its files shut (%s)',
  (code) => {
    expect(read(loadWinkModel(closed(code)))).toEqual(read(loadWinkModel()));
  },
);

test('any other error is told', () => {
  expect(() => loadWinkModel(closed('EACCES'))).toThrow('no such file');
});

test.each([
  ['made ready here', require, undefined],
  ['that the build packs', require, packed],
  ['of a package that keeps its files shut', closed('MODULE_NOT_FOUND'), undefined],
])('a process can make any number of instances of the model %s', (_, from, folder) => {
  const winkNLP = require('wink-nlp');
  const sizes = Array.from({ length: 25 }, () => {
    const model = loadWinkModel(from, folder);
    const core = model.core();
    winkNLP({ ...model, core: () => core }, ['sbd', 'pos']);
    return JSON.stringify(model.metaCER()).length;
  });
  expect(new Set(sizes).size).toBe(1);
});
