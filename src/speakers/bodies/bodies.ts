import { CAUSES, STORES } from '../../lexicon/body-sorts.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { DEMONYM, PLACE } from '../../lexicon/naming.ts';
import {
  COMMON_ORGANIZATIONS,
  COMPETITIONS,
  FIRMS,
  INDICES,
  LEAGUES,
  NAMED_SO,
  OTHER_BODIES,
  TRADES,
} from '../../lexicon/organizations.ts';
import { ORGANIZATION_NOUNS, ORGANIZATION_WORDS } from '../../lexicon/people.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { ARTICLE, isNear } from '../pronouns/nearness.ts';
import type { NamedBodies } from './named.ts';
import { bodyOfNoun } from './other-nouns.ts';
import { MUNICIPALITY } from './uses.ts';

/**
 * Which organisation or place a phrase without a name means: "the company", "the city", and "the Japanese carmaker", which tells
 * something new of one.
 *
 * @param first the phrase's first token
 * @param last the one behind it
 * @returns an entity, or null
 */
export function bodyMeant(doc: Document, bodies: NamedBodies, first: number, last: number): number | null {
  if (doc.tokens.lower[first] !== 'the') return null;
  const before = last - first === 2 ? bodyBefore(doc, bodies, first) : bodies.called.ending(doc.tokens.lower.slice(first + 1, last), first); // biome-ignore format: one choice
  return before ?? variedBody(doc, bodies, first, last) ?? bodyOfNoun(doc, bodies.called, first, last);
}

/** The organisation or the place named last. */
function bodyBefore(doc: Document, bodies: NamedBodies, first: number): number | null {
  const { tokens } = doc;
  const { lower } = tokens;
  if (MUNICIPALITY.test(lower[first + 1])) return bodies.placeNear(first);
  const isCalled =
    (ORGANIZATION_WORDS.has(lower[first + 1]) || LEAGUES.has(lower[first + 1])) &&
    !COMMON_ORGANIZATIONS.has(lower[first + 1]);
  const called = isCalled ? bodies.called.containing(lower[first + 1], first) : null;
  if (called !== null) return called;
  const introduced =
    FIRMS.has(lower[first + 1]) && lower[first + 1] !== 'charity'
      ? null
      : bodies.called.introduced(lower[first + 1], first);
  if (introduced !== null) return introduced;
  if (/^(?:watchdog|regulator)$/.test(lower[first + 1]))
    return isDescribedBefore(doc, lower[first + 1], first) ? null : bodies.called.overseer(first);
  if (!ORGANIZATION_NOUNS.has(lower[first + 1]) || isDescribedBefore(doc, lower[first + 1], first)) return null;
  const only = () =>
    /^(?:company|firm)$/.test(lower[first + 1]) ? bodies.onlyOrganization(first, lower[first + 1]) : null;
  return bodies.organizationBefore(first, lower[first + 1]) ?? only();
}

/** "The bank", behind "the central bank" or "a bank in Orle": not what was named in between. "The ailing firm" is no other firm. */
function isDescribedBefore(doc: Document, noun: string, first: number): boolean {
  const { lower, tag, text, word } = doc.tokens;
  for (let i = Math.max(1, first - ARTICLE); i < first; i++) {
    if (lower[i] !== noun || tag[i] !== 'NOUN') continue;
    const isDescribed = tag[i - 1] === 'ADJ' || (word[i - 1].lists & DEMONYM) > 0;
    const isOfSort = tag[i - 1] === 'NOUN' && /^an?$/.test(lower[i - 2] ?? ''); // "a family foundation"
    const opener = isDescribed || isOfSort ? i - 2 : i - 1;
    const isFull =
      lower[opener] === 'the'
        ? opener < i - 1 && !FIRMS.has(noun)
        : /^an?$/.test(lower[opener] ?? '') && isNear(doc, i, first);
    const isPredicate = text[opener - 1] === ',' || tag[opener - 1] === 'AUX' || lower[opener - 1] === 'as'; // "Storr, a bank in Orle"
    if (!isFull || isPredicate || isCapital(text[i + 1])) continue;
    if (!(text[i + 1] === ',' && isCapital(text[i + 2] ?? ''))) return true;
  }
  return false;
}

/** "The carmaker", "the Japanese carmaker", "the social media company": the organisation that the sentences before are about. */
function variedBody(doc: Document, bodies: NamedBodies, first: number, last: number): number | null {
  const { tokens } = doc;
  const { lower } = tokens;
  // "the maker of Orle crisps"
  if (last - first > 3 && lower[first + 2] === 'of' && MAKERS.test(lower[first + 1]))
    return bodies.leadingOrganization(first, lower[first + 1], null, true);
  const noun = lower[last - 1];
  if (noun === 'business' && last - first > 2) return null; // "the family business"
  if (noun === 'bank' && STORES.has(lower[last - 2])) return null; // "the food bank"
  const isTeam = /^(?:side|outfit)$/.test(noun) && COMPETITIONS.test(lower[last - 2]); // "the Premier League side"
  const isMajor = noun === 'major' && /^(?:oil|energy|mining)$/.test(lower[last - 2]);
  const isTelling =
    isTeam || isMajor || TRADES.has(noun) || (last - first > 2 && ORGANIZATION_NOUNS.has(noun) && !NAMED_SO.has(noun));
  if (!isTelling || !areModifiers(tokens, first + 1, last - 1)) return null;
  const isNamed = tokens.text[last] === ',' && isCapital(tokens.text[last + 1] ?? ''); // "the Danish firm, Storr,"
  if (isNamed || isDescribedBefore(doc, noun, first)) return null;
  const nation = nationIn(tokens, first + 1, last - 1);
  const sort = noun === 'group' && CAUSES.has(lower[last - 2]) ? 'charity' : noun; // "the campaign group"
  const leading = noun === 'business' ? null : bodies.leadingOrganization(first, sort, nation);
  return leading ?? (nation === null ? bodies.onlyOrganization(first, sort) : null); // "the Danish firm" is from there
}

/** Of somebody in mind only where that is surely a firm. */
const MAKERS = /^(?:maker|manufacturer|producer|operator|owner|publisher|supplier)$/;

/** Not a name, as in "the Orle Herald newspaper", nor "the rival firm"; "the Santa Clara, California-based firm" tells where it is. */
function areModifiers({ lower, tag, word, text }: Tokens, first: number, last: number): boolean {
  const based = lower.slice(first, last).lastIndexOf('based');
  for (let i = based < 0 ? first : first + based; i < last; i++) {
    if (OTHER_BODIES.has(lower[i])) return false;
    const isKnown = (word[i].lists & (DEMONYM | PLACE)) > 0 || COUNTRIES.has(lower[i]) || INDICES.test(lower[i]) || COMPETITIONS.test(lower[last - 1]); // biome-ignore format: one condition
    const isName = isCapital(text[i]) && !isKnown && lower[i + 1] !== '-' && lower[i] !== 'crown'; // "the Crown corporation"
    if (isName || !MODIFIERS.has(tag[i])) return false;
  }
  return true;
}

const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'VERB', 'PUNCT', 'ADV', 'NUM']);

function nationIn({ lower, word }: Tokens, first: number, last: number): string | null {
  for (let i = first; i < last; i++) if (word[i].lists & DEMONYM) return lower[i];
  return null;
}
