import { listsOf, PARTICLE } from '../../lexicon/naming.ts';
import { COMPANY_SUFFIXES } from '../../lexicon/people.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from './names.ts';
import { isFirstName } from './runs.ts';

/** Longer, unless what it has more stands before a first name ("Rival Ann Lee"); or shorter by just that. */
export function isFuller(words: readonly string[], known: readonly string[]): boolean {
  if (isPrefixed(known, words)) return true;
  return words.length > known.length && !isPrefixed(words, known);
}

/** "rival ann lee" is "ann lee" with a word before it that is no name; not "itamar ben lind". */
const isPrefixed = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 1 &&
  long.length === short.length + 1 &&
  endsIn(long, short) &&
  isFirstName(short[0]) &&
  !(listsOf(short[0]) & PARTICLE) &&
  !isFirstName(long[0]) &&
  !/^\p{L}\.?$/u.test(long[0]);

/** An organisation, or a thing: what has more words is another. */
const isNoPerson = ({ kind, words }: Pick<Entity, 'kind' | 'words'>): boolean =>
  kind === 'organization' || (kind === 'unknown' && words.length > 1);

/** Equal, or one is the other with a middle name more, an initial for a name, or a second surname less. */
export function sameFullName(entity: Entity, mention: NameMention): boolean {
  const [a, b] = [entity.words, mention.words];
  if (isNoPerson(entity) || isNoPerson(mention)) {
    const [own, other] = [withoutSuffix(a), withoutSuffix(b)];
    return own.length === other.length && endsIn(own, other);
  }
  if (entity.gender && mention.gender && entity.gender !== mention.gender) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (endsIn(long, short)) return true;
  if (!sameOrInitial(short[0], long[0])) return false;
  let at = 0;
  for (const word of short) {
    // an initial may stand for any name but the last: "Ann M. Lee" is not "Ann Mead"
    const isSame =
      word === short.at(-1) ? (other: string) => other === word : (other: string) => sameOrInitial(word, other);
    while (at < long.length && !isSame(long[at])) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

const endsIn = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, i) => word === long[long.length - short.length + i]);

/** "Orle Steel Corp." is called "Orle Steel" later on. */
const withoutSuffix = (words: readonly string[]): readonly string[] =>
  words.length > 1 && COMPANY_SUFFIXES.has(words.at(-1)!) ? words.slice(0, -1) : words;

const sameOrInitial = (a: string, b: string): boolean =>
  a === b || (/^\p{L}\.?$/u.test(a) && b.startsWith(a[0])) || (/^\p{L}\.?$/u.test(b) && a.startsWith(b[0]));

/** One letter more, less or other, but not one of the first two. */
export function isNear(a: string, b: string): boolean {
  if (a.slice(0, 2) !== b.slice(0, 2) || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}
