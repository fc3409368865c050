import { listedGender } from '../lexicon/first-names.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import type { Alias } from './alias.ts';
import { CalledBodies } from './bodies/called.ts';
import { issuerOf } from './bodies/issuer.ts';
import { NamedBodies } from './bodies/named.ts';
import { BodyUses } from './bodies/uses.ts';
import { findIntroductions, type Introduction } from './described/introductions.ts';
import type { Entity } from './entities.ts';
import { findNamedNext } from './named-next.ts';
import { namesOfNamesakes } from './names/namesakes.ts';
import { Others } from './pronouns/others.ts';
import { findParties, type Parties } from './pronouns/parties.ts';
import { People, type Placed } from './pronouns/people.ts';
import { type References, readReferences } from './references.ts';
import { affiliationIn } from './roles/affiliation.ts';
import { lowerBound, TokenIndex } from './search.ts';
import { entityName, SpeakerList } from './speakers.ts';

/** Everyone whom a text mentions, and the speakers as they come up: what each step of the resolver looks things up in. */
export interface Cast extends References {
  readonly doc: Document;
  readonly attributions: readonly Attribution[];
  /** By its first token the index of a mention. */
  readonly mentionAt: TokenIndex;
  /** By entity the first tokens of its mentions. */
  readonly mentionedAt: readonly (readonly number[])[];
  readonly parties: Parties;
  /** The entity whose statement the text is, or null. */
  readonly issuer: number | null;
  readonly list: SpeakerList;
  readonly introductions: ReadonlyMap<string, Introduction>;
  /** By the first token of a phrase the entity that is named only behind it. */
  readonly namedNext: ReadonlyMap<number, number>;
  readonly bodies: NamedBodies;
  readonly others: Others;
}

/** What a step says of a source. */
export interface Found {
  /** Index into the list of speakers; null where there is none. */
  readonly speaker: number | null;
  /** Which step it was; without a speaker, why there is none. */
  readonly rule: string;
  /** Who it may be, best first, where there is no speaker. */
  readonly candidates: readonly number[];
}

/** @param aliases the user's own list of people */
export function assembleCast(doc: Document, attributions: readonly Attribution[], aliases: readonly Alias[]): Cast {
  const references = readReferences(doc, attributions, aliases);
  const { mentions, coreference, speech, places, names, entityOf } = references;
  const { entities } = coreference;
  const entityAt = (mention: number) => entities[entityOf[mention]];
  const namesakes = namesOfNamesakes(doc, entities);
  const isPerson = (entity: number) => isSurelyPerson(references, entity);
  const call = (entity: Entity) => namesakes.get(entity.index) ?? entityName(doc, entity);
  return {
    doc,
    attributions,
    mentionAt: new TokenIndex(doc.tokens.count, mentions.length, (m) => mentions[m].first),
    mentionedAt: placesOfEntities(references),
    parties: findParties(doc, () => people(references), speech.inQuote),
    issuer: issuerOf(doc, attributions, references),
    introductions: findIntroductions(doc, references),
    namedNext: findNamedNext(doc, attributions, references),
    bodies: new NamedBodies(
      new BodyUses(doc, names, entityAt, speech.inQuote, isPerson),
      new CalledBodies(doc, names, entityAt, isPerson),
    ),
    others: new Others(),
    list: new SpeakerList(doc, entities, call, (first, last) =>
      affiliationIn(doc, first, last, places, entityAt, call),
    ),
    ...references, // at the end: as in `judgeCandidates`
  };
}

function people({ mentions, coreference, roleIndex }: References): People {
  const { links } = coreference;
  const placed: Placed[] = [];
  mentions.forEach(({ first, last, form }, m) => {
    const { entity } = links[m];
    if (entity !== null) placed.push({ entity, first, last, named: form === 'name' });
  });
  return new People(placed, (entity) => coreference.isPerson(entity), roleIndex.words);
}

function placesOfEntities({ mentions, coreference: { entities, links } }: References): number[][] {
  const out: number[][] = entities.map(() => []);
  mentions.forEach(({ first }, m) => {
    const { entity } = links[m];
    if (entity !== null) out[entity].push(first);
  });
  return out;
}

/** Two capital words may name a firm as well as a person. */
export function isSurelyPerson({ coreference, roles }: References, entity: number): boolean {
  const { kind, gender, words, mentions } = coreference.entities[entity];
  if (kind !== 'person') return false;
  const known = gender ?? coreference.genderOf(entity) ?? listedGender(words);
  return known !== null || roles[entity]?.length > 0 || mentions.some((m) => isSurname(m.words, words));
}

/** "Orr" of "Dana Orr": by the second word a firm is not called. */
const isSurname = (short: readonly string[], full: readonly string[]): boolean =>
  full.length === 2 && short.length === 1 && short[0] === full[1];

/** Token of the entity's last mention before this one, or -1. */
export function lastMention({ mentionedAt }: Cast, entity: number, token: number): number {
  const places = mentionedAt[entity];
  const at = lowerBound(places.length, (i) => places[i], token) - 1;
  return at < 0 ? -1 : places[at];
}
