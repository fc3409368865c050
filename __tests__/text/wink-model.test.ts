import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { loadWinkModel, type WinkModel } from '../../src/text/wink-model.ts';

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
  ['made ready here', undefined],
  ['of a package that keeps its files shut', closed('MODULE_NOT_FOUND')],
])('a process can make any number of instances of the model %s', (_, from) => {
  const winkNLP = require('wink-nlp');
  const sizes = Array.from({ length: 25 }, () => {
    const model = loadWinkModel(from);
    const core = model.core();
    winkNLP({ ...model, core: () => core }, ['sbd', 'pos']);
    return JSON.stringify(model.metaCER()).length;
  });
  expect(new Set(sizes).size).toBe(1);
});
