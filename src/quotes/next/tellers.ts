import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { behindAuxiliaries, findMark, type Scene } from '../scene.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { tells } from './tags.ts';

/** "a spokesman, Ann Lee, added" */
export function tellsByName(scene: Scene, from: number, to: number): boolean {
  const { text, tag, lemma } = scene.tokens;
  let comma = from + 1;
  while (comma < from + LONGEST_ROLE && /^(?:ADJ|NOUN)$/.test(tag[comma])) comma++;
  return (
    text[comma] === ',' &&
    tag[comma + 1] === 'PROPN' &&
    PERSON_NOUNS.has(lemma[comma - 1]) &&
    somebodyTells(scene, from, to)
  );
}

const LONGEST_ROLE = 5;

/** "Hale added", "her deputy, Hale, added" */
export function somebodyTells(scene: Scene, from: number, to: number, others = NONE): boolean {
  const { tokens } = scene;
  const subject = subjectAfter(scene, from, to);
  if (!subject) return false;
  const isParted = tokens.text[subject.last] === ',';
  const comma = isParted ? findMark(tokens, ',', subject.last + 1, subject.last + LONGEST_APPOSITION) : -1;
  const verbs = [isParted ? subject.last + 1 : subject.last, ...(comma < 0 ? [] : [comma + 1])];
  return verbs
    .map((verb) => behindAuxiliaries(tokens, verb))
    .some((verb) => tells(tokens, verb) || (tokens.tag[verb] === 'VERB' && others.has(tokens.lemma[verb])));
}

/** Behind a semicolon, what somebody else makes of it: "; analyst Ann Lee thinks B". */
export const THINKS: ReadonlySet<string> = new Set(['think', 'believe', 'feel', 'reckon', 'expect', 'estimate', 'predict', 'doubt', 'fear', 'suspect', 'put']); // biome-ignore format: a list

export const NONE: ReadonlySet<string> = new Set();

/** What somebody else makes of it is no part of what is said either. */
export const OPINES: ReadonlySet<string> = new Set([
  'estimate',
  'expect',
  'predict',
  'forecast',
  'project',
  'find',
  'show',
]);

const LONGEST_APPOSITION = 12;
