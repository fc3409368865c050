import type { Attribution } from '../quotes/quote.ts';
import type { Document, Span } from '../text/document.ts';
import type { Alias } from './alias.ts';
import { Coreference } from './coreference.ts';
import { speakingNouns } from './described/speaking-phrases.ts';
import { findWitness } from './described/witnesses.ts';
import { clusterNames, type Entity } from './entities.ts';
import { findMentions, type TextMention } from './mentions.ts';
import { findNames, type NameMention } from './names/names.ts';
import { findNobles } from './names/nobles.ts';
import { NamePlaces } from './names/places.ts';
import type { Observer } from './pronouns/antecedents.ts';
import { readSpeech, type Speech } from './pronouns/speech.ts';
import { findDefendant } from './roles/defendants.ts';
import { collectRoles, indexRoles, type RoleIndex } from './roles/descriptions.ts';
import type { Role } from './roles/roles.ts';
import { readSource, type SourceForm } from './sources.ts';

/** Everyone mentioned in a text, and which mentions mean the same one. */
export interface References {
  readonly names: readonly NameMention[];
  readonly places: NamePlaces;
  /** By name mention its entity. */
  readonly entityOf: readonly number[];
  /** By entity. */
  readonly roles: readonly (readonly Role[])[];
  readonly roleIndex: RoleIndex;
  /** Parallel to the attributions; null where there is none. */
  readonly sources: readonly (SourceForm | null)[];
  readonly addressees: readonly (SourceForm | null)[];
  readonly mentions: readonly TextMention[];
  readonly speech: Speech;
  readonly coreference: Coreference;
}

/**
 * Ties the mentions of a text to entities.
 *
 * @param attributions in text order
 * @param aliases the user's own list of people
 * @param observe is shown every pronoun with its candidates
 */
export function readReferences(
  doc: Document,
  attributions: readonly Attribution[],
  aliases: readonly Alias[],
  observe: Observer | null = null,
): References {
  const names = findNames(doc);
  const places = new NamePlaces(names, doc.tokens.count);
  const named = clusterNames(doc.tokens, names, aliases);
  const roles = collectRoles(doc, named.entities);
  const roleIndex = indexRoles(roles, partsOf(doc, named, places, roles));
  const read = (span: Span | null | undefined) => (span ? readSource(doc, span, places) : null);
  const sources = attributions.map(({ source }) => read(source[0]));
  const addressees = attributions.map(({ addressee }) => read(addressee));
  const mentions = findMentions(doc, names, speakingNouns(doc, attributions, sources));
  const speech = readSpeech(doc, attributions, { sources, addressees, names }, named.of);
  const coreference = new Coreference(doc, mentions, named, { roles, index: roleIndex }, speech, observe).run();
  return {
    names, places, entityOf: named.of, roles, roleIndex, sources, addressees, mentions, speech, coreference,
  }; // biome-ignore format: one line
}

/** By entity "defendant", "witness" or "countess", where the text tells it of one person and no role does. */
function partsOf(
  doc: Document,
  { entities, of }: { readonly entities: readonly Entity[]; readonly of: readonly number[] },
  places: NamePlaces,
  roles: readonly (readonly Role[])[],
): ReadonlyMap<number, string> {
  const parts = new Map(findNobles(doc, entities));
  if (!/defendant|the witness/i.test(doc.text)) return parts;
  const defendant = findDefendant(doc, entities);
  const witness = findWitness(doc, entities, { places, of }, roles, defendant);
  if (defendant !== null) parts.set(defendant, 'defendant');
  if (witness !== null) parts.set(witness, 'witness');
  return parts;
}
