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

const SETS = { HEDGES, THINKING, CALLS, CONDITIONS, FUTURE, FUTURE_TO, NECESSARY, NEED_TO, POSSIBLE, QUESTION_WORDS, NEGATORS, OPINIONS }; // biome-ignore format: a list

describe('the words of claims', () => {
  test.each(Object.entries(SETS))('%s: lower case, no blanks, not empty', (_name, set) => {
    expect(set.size).toBeGreaterThan(0);
    for (const word of set) expect(word).toMatch(/^[^\s\p{Lu}]+$/u);
  });

  test('each set is used by the code of claims', () => {
    const code = ['modality', 'polarity', 'checkability', 'claims']
      .map((name) => readFileSync(`src/claims/${name}.ts`, 'utf8'))
      .join('\n');
    for (const name of Object.keys(SETS)) expect(code).toMatch(new RegExp(`\\b${name}\\.has`));
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

  test('no lemma stands twice in the list', () => {
    const list = /const ENTRIES = `([^`]*)`/.exec(readFileSync('src/lexicon/stances.ts', 'utf8'))![1];
    const lemmas = list.split(/[;\n]/).flatMap((entry) => entry.trim().split(' ')[0] || []);
    expect(new Set(lemmas).size).toBe(lemmas.length);
  });

  test.each([
    [['play', 'down'], 'doubting'],
    [['point', 'out'], 'factive'],
    [['say'], 'neutral'],
    [['have', 'deny'], 'denying'],
    [['whistle'], 'neutral'],
  ])('%j is %s', (lemmas, stance) => expect(stanceOf(lemmas)).toBe(stance));
});
