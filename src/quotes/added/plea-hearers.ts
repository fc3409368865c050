import type { Tokens } from '../../text/document.ts';
import { isPastForm, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/** Those whom a plea at `first` is made to: "(advised) [residents near the dam] to leave"; null for nobody. */
export function hearerAt(scene: Scene, first: number, end: number): Run | null {
  const { tokens } = scene;
  const isPronoun = (i: number): boolean =>
    /^(?:me|him|her|us|them|you)$/.test(tokens.lower[i]) && /^(?:to|not)$/.test(tokens.lower[i + 1]);
  if (isPronoun(first)) return { first, last: first + 1 };
  const isThose = tokens.lower[first] === 'those' && tokens.lower[first + 2] === 'to' && isPastForm(tokens, first + 1);
  if (isThose) return { first, last: first + 2 }; // "those affected"
  const phrase = subjectAfter(scene, first, end);
  if (!phrase) return null;
  const to = behindParticiple(tokens, phrase.last);
  return { first: phrase.first, last: to > 0 ? to : behindPlaces(tokens, phrase.last) };
}

/** "people [living near the dam] | to leave": where what a participle tells of the hearers ends before "to"; -1 for none. */
function behindParticiple(tokens: Tokens, verb: number): number {
  const { lower, tag } = tokens;
  if (tag[verb] !== 'VERB' || !(lower[verb].endsWith('ing') || isPastForm(tokens, verb))) return -1;
  let to = verb + 1;
  while (to < verb + LONGEST_PARTICIPLE && tag[to] !== 'PUNCT' && lower[to] !== 'to') to++;
  return lower[to] === 'to' ? to : -1;
}

const LONGEST_PARTICIPLE = 7;

/** "drivers [in Orle and Storr] | to wait": behind where they are, or else where that would begin. */
function behindPlaces({ lower, tag }: Tokens, from: number): number {
  let to = from;
  const isPart = (i: number) =>
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag[i] ?? '') || /^(?:and|of)$/.test(lower[i] ?? '');
  if (/^(?:in|at|of|from|on|near|across|around|along|with)$/.test(lower[to]))
    for (to++; to < from + LONGEST_PLACES && isPart(to); ) to++;
  return /^(?:to|not)$/.test(lower[to]) ? to : from;
}

const LONGEST_PLACES = 10;
