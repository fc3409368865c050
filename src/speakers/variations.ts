import { DEMONYMS } from '../lexicon/people.ts';
import { NATIONALS } from '../lexicon/variations.ts';
import type { Cast } from './cast.ts';
import { genderOfNoun } from './mentions.ts';
import { isNear } from './nearness.ts';
import { lowerBound } from './search.ts';
import { fits } from './surnames.ts';

/**
 * "The 54-year-old", "the Frenchman", "the Italian", "the Ghana international": whom the text has told of so ("Ann Hale, 54,", "Italian coach
 * Ann Hale"), or the only person whom it has named in the last sentences, or in those of the paragraph (not as an
 * owner), or in the very last.
 *
 * @returns an entity; null for another phrase, and where nobody or more than one may be meant
 */
export function byVariation(cast: Cast, first: number, last: number): number | null {
  const { lower, text } = cast.doc.tokens;
  const word = lower[first + 1];
  if (lower[first] !== 'the') return null;
  if (isAge(cast, first + 1))
    return personNear(cast, first, (_, end) => text[end] === ',' && isAgeAt(cast, end + 1, text[first + 1]));
  const isInternational = last === first + 3 && lower[last - 1] === 'international'; // "the Ghana international"
  const nation = last === first + 2 ? nationOf(word) : null;
  if (nation !== null) return personNear(cast, first, (entity) => cast.roleIndex.words[entity]?.has(nation) ?? false);
  return isInternational ? personNear(cast, first, () => false) : null;
}

/** The adjective of the country that one person is said to be from: "frenchman", "italian", but not "the french". */
export function nationOf(word: string): string | null {
  const isOne = DEMONYMS.has(word) && !/(?:sh|ese|ss|ern|ic)$|^(?:french|dutch)$/.test(word);
  return NATIONALS.get(word) ?? (isOne ? word : null);
}

const isAge = ({ doc: { tokens } }: Cast, i: number): boolean =>
  tokens.tag[i] === 'NUM' && tokens.lower.slice(i + 1, i + 5).join('') === '-year-old';

/** "54", "a 54-year-old baker" */
const isAgeAt = ({ doc: { tokens } }: Cast, i: number, age: string): boolean =>
  tokens.text[/^an?$/.test(tokens.lower[i] ?? '') ? i + 1 : i] === age;

/** So many mentions are looked at: a long text would cost the square of its length. */
const REACH = 1000;

/** @param isTold whether the text tells it of an entity whose name ends at this token */
function personNear(
  { doc, mentions, coreference, speech }: Cast,
  first: number,
  isTold: (entity: number, end: number) => boolean,
): number | null {
  const gender = genderOfNoun(doc.tokens.lower[first + 1]);
  const near = new Set<number>();
  const nearest = new Set<number>();
  const before = new Set<number>();
  const { start } = doc.paragraphs[lowerBound(doc.paragraphs.length, (p) => doc.paragraphs[p].end, doc.tokens.start[first] + 1)]; // biome-ignore format: one value
  const last = lowerBound(mentions.length, (k) => mentions[k].first, first) - 1;
  for (let m = last; m >= 0 && m > last - REACH; m--) {
    const { entity } = coreference.links[m];
    // nobody speaks of himself by name
    if (speech.inQuote[mentions[m].first] || mentions[m].form !== 'name' || coreference.isInByline(mentions[m].first))
      continue;
    if (entity === null || !coreference.isPerson(entity, 0.5) || !fits(coreference.entities[entity], gender)) continue;
    if (isTold(entity, mentions[m].last)) return entity;
    if (!isNear(doc, mentions[m].first, first)) continue;
    near.add(entity);
    if (isNear(doc, mentions[m].first, first, 1)) before.add(entity);
    if (doc.tokens.start[mentions[m].first] >= start && mentions[m].role !== 'possessive') nearest.add(entity);
  }
  for (const set of [near, nearest, before]) if (set.size === 1) return [...set][0];
  return null;
}
