import { FIELD_POSITIONS } from '../../lexicon/sports.ts';
import { NAMELESS } from '../../lexicon/variations.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { Cast } from '../cast.ts';
import { genderOfNoun } from '../gender.ts';
import { fits } from '../names/surnames.ts';
import { isNear } from '../pronouns/nearness.ts';
import { type Fact, factOf, isAge } from '../roles/told.ts';
import { lowerBound } from '../search.ts';

/**
 * "The 54-year-old baker", "the Ghana international", "the former Leeds man": whom the text has told to be of that age, or the only person whom it has named
 * in the last sentences, or in those of the paragraph (not as an owner), or in the very last.
 *
 * @returns an entity; null for another phrase, and where nobody or more than one may be meant
 */
export function byVariation(cast: Cast, first: number, last: number): number | null {
  const { tokens } = cast.doc;
  const { lower } = tokens;
  if (lower[first] !== 'the' || factOf(tokens, first) !== null) return null;
  if (isAge(tokens, first + 1)) return unnamedNear(cast, first, last) ?? personNear(cast, first, lower[first + 1]);
  if (isOfWork(tokens, first, last) || isPosition(lower, first + 1, last)) return personNear(cast, first, null);
  const isFormer = /^(?:former|ex)(?:$|-)/.test(lower[first + 1]);
  const isPlayer =
    tokens.text[last - 1] === 'international' || (isFormer && /^(?:man|hitman|ace)$/.test(lower[last - 1]));
  return isPlayer && areSides(tokens, first + 1, last - 1) ? personNear(cast, first, null) : null;
}

/** "The centre-half" */
const isPosition = (lower: readonly string[], first: number, last: number): boolean =>
  last - first === 3 && lower[first + 1] === '-' && FIELD_POSITIONS.has(`${lower[first]}-${lower[last - 1]}`);
/** "The “Red Tide” hitmaker": who is in it, or made it. */
function isOfWork({ text, lower }: Tokens, first: number, last: number): boolean {
  if (!/^(?:["“‘']|''|``)$/.test(text[first + 1]) || !isCapital(text[first + 2] ?? '')) return false;
  return MAKERS.test(lower[last - 1]) && /^(?:["”’']|'')$/.test(text[last - 2]);
}
const MAKERS = /^(?:star|hitmaker|singer|songwriter|rapper|crooner|frontman|actor|actress|director|filmmaker|author|writer|novelist|creator|showrunner|presenter|host)$/; // biome-ignore format: a list

/** "Ghana", "England Under-21", "20-cap Ghana", "former Leeds and Derby": for whom somebody plays, or did. */
function areSides({ text, lower, tag }: Tokens, first: number, last: number): boolean {
  let hasSide = false;
  for (let i = first; i < last; i++) {
    if (isCapital(text[i].replace(/^ex-/, ''))) hasSide = true;
    else if (tag[i] !== 'NUM' && !SIDES.test(lower[i])) return false;
  }
  return hasSide || lower[last - 1] === 'cap';
}

const SIDES = /^(?:former|ex|and|of|under|cap|[-,/&])$/;

/** So many mentions are looked at: a long text would cost the square of its length. */
const REACH = 1000;

/** "A neighbour said A. “B,” said the 63-year-old grandmother": the one without a name who spoke in the sentence before; null for nobody. */
function unnamedNear({ doc, mentions, coreference, speech }: Cast, first: number, last: number): number | null {
  const { lower } = doc.tokens;
  if (!NAMELESS.has(lower[last - 1])) return null;
  for (let m = lowerBound(mentions.length, (k) => mentions[k].first, first) - 1; m >= 0; m--) {
    const { form, definite, first: at } = mentions[m];
    if (!isNear(doc, at, first, 1)) return null;
    if (speech.inQuote[at]) continue;
    const { entity } = coreference.links[m];
    if (form === 'name') return null;
    const isSpeaker = form === 'description' && !definite && speech.speaks.has(at);
    const isOther = entity === null || coreference.told.contradicts(coreference.entities[entity], lower[first + 1]);
    if (isSpeaker) return isOther ? null : entity;
  }
  return null;
}

/** @param fact what the phrase tells of whom it means, or null */
function personNear({ doc, mentions, coreference, speech }: Cast, first: number, fact: Fact | null): number | null {
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
    if (fact !== null && coreference.told.has(coreference.entities[entity], fact)) return entity;
    if (fact !== null && coreference.told.contradicts(coreference.entities[entity], fact)) continue;
    if (!isNear(doc, mentions[m].first, first)) continue;
    near.add(entity);
    if (isNear(doc, mentions[m].first, first, 1)) before.add(entity);
    if (doc.tokens.start[mentions[m].first] >= start && mentions[m].role !== 'possessive') nearest.add(entity);
  }
  for (const set of [near, nearest, before]) if (set.size === 1) return [...set][0];
  return null;
}
