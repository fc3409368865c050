import { createRequire } from 'node:module';
import { expect, test } from '@jest/globals';
import { analyse } from '../../src/text/wink.ts';

const require = createRequire(import.meta.url);
const wink = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);

/** What wink-nlp's own questions give: they are public, and where its numbers stand is not. */
function asked(text: string): unknown {
  const { pos, lemma, span } = wink.its;
  const doc = wink.readDoc(text);
  const [tag, lemmas] = [pos, lemma].map((its) => doc.tokens().out(its));
  return {
    tag,
    lemma: lemmas,
    sentences: doc
      .sentences()
      .out(span)
      .map(([first]: [number, number]) => first),
  };
}

function read(text: string): unknown {
  const { tokens, sentences } = analyse(text, text);
  return { tag: tokens.tag, lemma: tokens.lemma, sentences };
}

const TEXTS = [
  'She leaves the leaves where they are. He saw the saw, and they found him.',
  "They can't say who's been there: it's Orla's. She'd have gone; he won't.",
  'The saw leaves marks. We found it, left the left bank and set one set aside.',
  'Zwolle-born Quenby re-surveyed 1,200 culverts. Culverts, gizmoed ones!',
  '',
];

test.each([
  ['forth', TEXTS],
  ['back', TEXTS.toReversed()],
])('tags, lemmas and cuts are those that wink-nlp gives when asked, whatever was read before (%s)', (_, texts) => {
  expect(texts.map(read)).toEqual(texts.map(asked));
});

test('nor when it has learned so many words that it forgets them', () => {
  const letters = [...'aeioubcdfg'];
  const syllables = letters.flatMap((a) => letters.map((b) => `z${a}w${b}`));
  const forms = (a: string, b: string) => [
    a + b,
    `${a}k${b}`,
    `${a}p${b}.`,
    `“${a}t${b}`,
    `(${a}m${b})`,
    `${a}v${b},”`,
    `${b}-${a}`,
  ];
  const madeUp = syllables.flatMap((a) => syllables.map((b) => forms(a, b).join(' ')));
  read(madeUp.join(' '));
  expect(TEXTS.map(read)).toEqual(TEXTS.map(asked));
  expect(madeUp.slice(0, 3).map(read)).toEqual(madeUp.slice(0, 3).map(asked));
});

test('nor where marks stand around words that it met before, and words that it learns with marks inside them', () => {
  const words = 'mayor Quenby quenby Lee Bo USD dogs gizmoed can cannot'.split(' ');
  const before = ['', '“', '"', '(', '['];
  const behind = ['', ',', '.', '…', ':', '.”', ',"', ').', "'", '’s', "'s", "'s,", '’s…', '--', '.b', '-led', '...'];
  const pieces = words.flatMap((word) => before.flatMap((a) => behind.map((b) => `${a}${word}${b}`)));
  pieces.forEach(read);
  const fresh = require('wink-nlp')(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  const doc = fresh.readDoc(pieces.toReversed().join(' '));
  expect(analyse(doc.out(), doc.out()).tokens.text).toEqual(doc.tokens().out());
});

test.each(['\u2028', '\u3000', '\t', '\n\n \n', '\u00a0', ' \u2009 ', ''])('nor what blanks there are: %j', (blank) => {
  const text = ['She can’t', '“go,”', 'Orla', 'said.', '“So?”'].join(blank);
  for (let i = 0; i < 2; i++) expect(read(text)).toEqual(asked(text));
});
