import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { HEDGES, THINKING } from '../../src/lexicon/hedges.ts';
import {
  CALLS,
  CONDITIONS,
  FUTURE,
  FUTURE_TO,
  NECESSARY,
  NEED_TO,
  POSSIBLE,
  QUESTION_WORDS,
} from '../../src/lexicon/modals.ts';
import { NEGATORS } from '../../src/lexicon/negators.ts';
import { OPINIONS } from '../../src/lexicon/opinions.ts';
import { STANCES, stanceOf } from '../../src/lexicon/stances.ts';
import { readDocument } from '../../src/text/read.ts';

const SETS = { HEDGES, THINKING, CALLS, CONDITIONS, FUTURE, FUTURE_TO, NECESSARY, NEED_TO, POSSIBLE, QUESTION_WORDS, NEGATORS, OPINIONS }; // biome-ignore format: a list

describe('the words of claims', () => {
  test.each(Object.entries(SETS))('%s: lower case, no blanks, not empty', (_name, set) => {
    expect(set.size).toBeGreaterThan(0);
    for (const word of set) expect(word).toMatch(/^[^\s\p{Lu}]+$/u);
  });

  test.each(['hedges', 'modals', 'negators', 'opinions'])(
    '%s: no word stands twice in a list, and sources are named',
    (name) => {
      const source = readFileSync(`src/lexicon/${name}.ts`, 'utf8');
      expect(source).toMatch(/\/\*\*[^/]*Sources: /);
      const lists = [...source.matchAll(/(?:set\(|new Set\(\s*)(['"`])(.*?)\1/gs)].map(([, , words]) =>
        words.trim().split(/\s+/),
      );
      expect(lists.length).toBeGreaterThan(0);
      for (const words of lists) expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
    },
  );

  test.each(Object.entries(SETS))('%s: the tokens of a text can be each of its words', (_name, set) => {
    const inText = (word: string) =>
      word === 'wo' ? "They won't." : `They ${word === "n't" ? 'did' : ''}${word} go.`.replace(" '", "'");
    expect([...set].filter((word) => !readDocument(inText(word)).tokens.lower.includes(word))).toEqual([]);
  });

  test('each set is used by the code of claims', () => {
    const code = ['claims/modality', 'claims/polarity', 'lexicon/signals', 'claims/claims']
      .map((name) => readFileSync(`src/${name}.ts`, 'utf8').replace(/^import .*$/gm, ''))
      .join('\n');
    for (const name of Object.keys(SETS)) expect(code).toMatch(new RegExp(`\\b${name}\\b`));
  });
});

describe('the stances of cue verbs', () => {
  test('at least 400 lemmas, in lower case', () => {
    expect(STANCES.size).toBeGreaterThanOrEqual(400);
    for (const [lemma, { kind, stance }] of STANCES) {
      expect(lemma).toMatch(/^[a-z]+(?: [a-z]+)?$/);
      expect(['statement', 'act', 'evidence', 'attitude']).toContain(kind);
      expect(['neutral', 'assertive', 'doubting', 'factive', 'denying', 'evaluative']).toContain(stance);
    }
  });

  test.each(['cues', 'stances'])('%s: no lemma stands twice, and sources are named', (name) => {
    const source = readFileSync(`src/lexicon/${name}.ts`, 'utf8');
    expect(source).toMatch(/Sources/);
    const lists = [...source.matchAll(/^const [A-Z]+ = `([^`]*)`/gm)].map(([, list]) => list);
    const lemmas = lists
      .join('\n')
      .split(/[;\n]/)
      .flatMap((entry) => entry.trim().split(' ')[0] || []);
    expect(lemmas.length).toBeGreaterThan(100);
    expect(lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i)).toEqual([]);
  });

  test('each lemma is one that some form of the verb has', () => {
    const lemmasOf = (text: string) => readDocument(text).tokens.lemma.join(' ');
    const isReached = (entry: string) => {
      const [verb, particle = ''] = entry.split(' ');
      const forms = [`They will ${verb} ${particle} it.`, `They are ${verb.replace(/e$/, '')}ing ${particle} it.`];
      return forms.some((text) => ` ${lemmasOf(text)} `.includes(` ${entry} `));
    };
    expect([...STANCES.keys()].filter((entry) => !isReached(entry))).toEqual([]);
  });

  test.each([
    [['play', 'down'], 'doubting'],
    [['point', 'out'], 'factive'],
    [['say'], 'neutral'],
    [['have', 'deny'], 'denying'],
    [['whistle'], 'neutral'],
  ])('%j is %s', (lemmas, stance) => expect(stanceOf(lemmas)).toBe(stance));
});
