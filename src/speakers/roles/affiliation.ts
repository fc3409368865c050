import { ORGANIZATION } from '../../lexicon/naming.ts';
import { ORGANIZATION_WORDS, PLACES } from '../../lexicon/people.ts';
import type { Document } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from '../names/names.ts';
import type { NamePlaces } from '../names/places.ts';
import { inOneLine, wordsAt } from '../wording.ts';

const SPEAKS_FOR = /^spokes(?:man|woman|person|people|men|women)$/;
const TIES = /^(?:at|for|of|with|from)$/;

/**
 * Whom a phrase ties somebody to: "a Pentagon spokesman", "a nurse at Orle Clinic". A spokesman may speak for a person; all
 * others belong to organisations.
 *
 * @param first token of the phrase; `last` is exclusive
 * @param entityOf by name mention its entity
 * @param nameOf what to call an entity
 */
export function affiliationIn(
  doc: Document,
  first: number,
  last: number,
  places: NamePlaces,
  entityOf: (mention: number) => Entity,
  nameOf: (entity: Entity) => string,
): string | null {
  const { lower } = doc.tokens;
  const speaks = lower.slice(first, last).some((word) => SPEAKS_FOR.test(word));
  for (const m of places.within(first, last)) {
    const entity = entityOf(m);
    const name = places.names[m];
    const tie = tieBefore(doc, name.roleFirst, first);
    if (tie === 'start' && (name.last >= last || doc.tokens.tag[name.last] === 'ADP')) continue;
    if (tie === 'other' || namesPlace(entity)) continue;
    if (entity.kind === 'organization' || speaks || (entity.kind === 'unknown' && tie === 'noun'))
      return wholeName(doc, name, last) ?? nameOf(entity);
  }
  return insideRole(doc, first, last);
}

/** "Florida", "New Mexico", and "Orle Hills", but not "Workers of America" or "Mexico University", which are bodies. */
const namesPlace = ({ kind, words }: Entity): boolean =>
  kind === 'organization'
    ? words.every((word) => PLACES.has(word) || QUARTERS.test(word))
    : words.some((word) => PLACES.has(word));

const QUARTERS = /^(?:new|north|south|east|west|central)$/;

/** "Orle University's | School of Law", "the Orle Institute | for Sea Policy": a body's name that goes on behind another's; null where none does. */
function wholeName({ text, tokens }: Document, name: NameMention, end: number): string | null {
  const { lower, text: words, word } = tokens;
  if (!/^(?:'s?|for)$/.test(lower[name.last] ?? '')) return null;
  let last = name.last;
  while (last + 1 < end && isCapital(words[last + 1])) {
    last++;
    while (last < end && isCapital(words[last])) last++;
    if (last >= end || !/^(?:and|for|of|on|for)$/.test(lower[last])) break;
  }
  const isBody = lower[name.last] === 'for' || word.slice(name.last, last).some(({ lists }) => lists & ORGANIZATION);
  return isBody && last > name.last ? inOneLine(text.slice(tokens.start[name.first], tokens.end[last - 1])) : null;
}

/** What ties a name to the phrase: a preposition behind a noun, the noun behind the name ("start"), or something else. */
function tieBefore({ tokens }: Document, name: number, first: number): 'noun' | 'start' | 'other' {
  let before = name - 1;
  while (before >= first && tokens.tag[before] === 'DET') before--;
  if (before < first) return 'start';
  if (!TIES.test(tokens.lower[before])) return tokens.tag[before] === 'ADP' ? 'other' : 'start';
  return /^(?:NOUN|PROPN)$/.test(tokens.tag[before - 1] ?? '') ? 'noun' : 'other';
}

/** "Secretary of the Ministry of Trade Ann Lee" is one run of capitals: the words behind "of" that name an office. */
function insideRole(doc: Document, first: number, last: number): string | null {
  const { tokens } = doc;
  for (let i = first + 1; i < last - 1; i++) {
    if (!TIES.test(tokens.lower[i]) || !/^(?:NOUN|PROPN)$/.test(tokens.tag[i - 1])) continue;
    const from = tokens.tag[i + 1] === 'DET' ? i + 2 : i + 1;
    const isOffice = tokens.lower.slice(from, last).some((word) => ORGANIZATION_WORDS.has(word));
    if (isOffice && /^\p{Lu}/u.test(tokens.text[from])) return wordsAt(doc, from, last);
  }
  return null;
}
