import type { Document } from '../text/document.ts';
import { aliasesOf, aliasKey } from './aliases.ts';
import type { Entity } from './entities.ts';
import { inOwnCase } from './names/capitals.ts';
import { headlineEnd } from './names/headline.ts';
import { bestRole } from './roles/best.ts';
import type { Role } from './roles/roles.ts';
import { distinct, type Mention, type NamedEntity, type Speaker, type SpeakerKind } from './speaker.ts';
import { kindTold } from './told-kind.ts';
import { wordsAt } from './wording.ts';

/** A phrase that stands for somebody without a name. */
export interface Phrase {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Its tokens; null where the text has no such phrase. */
  readonly at: Role['at'];
  /** What other phrases for the same have in common with it (`ownedPhrase`); null for its own words. */
  readonly key?: string | null;
}

interface Draft {
  name: string;
  readonly kind: SpeakerKind;
  readonly entity: number | null;
  at: Role['at'];
  key: string | null;
  readonly mentions: Mention[];
}

/** The speakers as they come up: entities, and others by the phrase that the text has for them. */
export class SpeakerList {
  private readonly drafts: Draft[] = [];
  private readonly byEntity = new Map<number, number>();
  private readonly byPhrase = new Map<string, number>();
  /** By `Phrase.key`. */
  private readonly byOwner = new Map<string, number>();
  private readonly byHead = new Map<string, number>();
  private readonly mentionsOf: Mention[][];
  private readonly doc: Document;
  /** The token behind a headline in title case; 0 where there is none. */
  private readonly headline: number;
  private readonly entities: readonly Entity[];
  private readonly affiliation: (first: number, last: number) => string | null;
  /** What an entity is called. */
  readonly call: (entity: Entity) => string;

  /** @param affiliation the organisation that a phrase ties somebody to, by its tokens */
  constructor(
    doc: Document,
    entities: readonly Entity[],
    call: (entity: Entity) => string,
    affiliation: (first: number, last: number) => string | null,
  ) {
    this.doc = doc;
    this.headline = headlineEnd(doc);
    this.entities = entities;
    this.call = call;
    this.affiliation = affiliation;
    this.mentionsOf = entities.map(() => []);
  }

  /** The speaker behind an entity; `phrase` is for one that has no name. */
  named(index: number, phrase?: Phrase): number {
    const known = this.byEntity.get(index);
    if (known !== undefined) return known;
    const entity = this.entities[index];
    const own = { name: this.call(entity), kind: entity.kind, at: null };
    this.byEntity.set(index, this.drafts.length);
    const { name, kind, at } = isNamed(entity) ? own : (phrase ?? own);
    this.drafts.push({ name, kind, at, key: null, entity: index, mentions: [] });
    return this.drafts.length - 1;
  }

  /** Somebody without a name is somebody who has one. */
  identify(unnamed: number, entity: number): void {
    this.byEntity.set(unnamed, this.named(entity));
  }

  /** The speaker that the text has only a phrase for; the same phrase is the same speaker, but for articles and other owners. */
  phrased({ name, kind, at, key = null }: Phrase): number {
    const words = `${kind} ${withoutArticle(name)}`;
    const owned = key === null ? undefined : this.byOwner.get(key);
    const known = owned ?? this.byPhrase.get(words);
    const draft = known === undefined ? null : this.drafts[known];
    const isAnew = ONE.test(name) && draft?.at?.[0] !== at?.[0]; // “A,” one user wrote. “B,” one user wrote.
    const isOthers = key !== null && draft !== null && (draft.key ?? key) !== key; // "his aides", Orr's, behind those of Lee
    if (known !== undefined && draft && !isAnew && !isOthers) {
      const isPlainer = OWN.test(draft.name) && !OWN.test(name); // "Lee's aides", behind "her aides"
      if (at && draft.at && (isPlainer || draft.at[0] < this.headline)) Object.assign(draft, { name, at }); // "New Poll" in title case
      draft.key ??= key;
      if (key !== null) this.byOwner.set(key, known);
      return known;
    }
    this.byPhrase.set(words, this.drafts.length);
    if (key !== null && owned === undefined) this.byOwner.set(key, this.drafts.length);
    this.drafts.push({ name, kind, at, key, entity: null, mentions: [] });
    return this.drafts.length - 1;
  }

  /** One of several without a name, whom the same phrase may not mean again: "another". */
  alone({ name, kind, at }: Phrase): number {
    this.drafts.push({ name, kind, at, key: null, entity: null, mentions: [] });
    return this.drafts.length - 1;
  }

  kindOf(speaker: number): SpeakerKind {
    return this.drafts[speaker].kind;
  }

  /** Is it the phrase that stands for a speaker, but for articles? */
  isCalled(speaker: number, phrase: string): boolean {
    return withoutArticle(this.drafts[speaker].name) === withoutArticle(phrase);
  }

  /** The speaker whom a phrase with this noun for its head stood for last, or null. */
  headed(noun: string): number | null {
    return this.byHead.get(noun) ?? null;
  }

  rememberHeads(nouns: readonly string[], speaker: number): void {
    for (const noun of nouns) this.byHead.set(noun, speaker);
  }

  addMention(speaker: number, mention: Mention): void {
    this.drafts[speaker].mentions.push(mention);
  }

  addEntityMention(entity: number, mention: Mention): void {
    this.mentionsOf[entity].push(mention);
  }

  /** @param roles by entity index, @param isPerson whether as much as `least` speaks for a person */
  finish(
    roles: readonly (readonly Role[])[],
    isPerson: (entity: number, least: number) => boolean,
  ): { speakers: Speaker[]; entities: NamedEntity[] } {
    const told = new Map<number, { kind: SpeakerKind; role: string | null; mentions: Mention[] }>();
    const entities = this.entities.filter(isNamed).map((e) => {
      const speaker = this.byEntity.get(e.index) ?? null;
      const own = speaker === null ? NO_MENTIONS : this.drafts[speaker].mentions;
      const { role, mentions } = this.describe(e.index, own, roles);
      const kind = kindTold(e, mentions, this.doc.text, isPerson(e.index, role === null ? 0 : NEARLY));
      if (speaker !== null) told.set(speaker, { kind, role, mentions });
      return { name: this.call(e), kind, role, mentions, speaker };
    });
    entities.sort((x, y) => x.mentions[0].start - y.mentions[0].start);
    const taken = new Set(this.drafts.map(({ name }) => aliasKey(name)));
    const speakers = this.drafts.map((draft, s) => {
      const { name, entity, mentions: own } = draft;
      const { kind, role, mentions } = told.get(s) ?? { kind: draft.kind, ...this.describe(entity, own, roles) };
      const affiliation = this.affiliationOf(draft, roles);
      return { name, kind, role, mentions, affiliation, aliases: aliasesOf(this.doc, name, mentions, taken) };
    });
    return { speakers, entities };
  }

  private describe(entity: number | null, own: readonly Mention[], roles: readonly (readonly Role[])[]) {
    const named = entity === null ? NO_MENTIONS : this.mentionsOf[entity];
    const mentions = distinct(own.length ? [...named, ...own] : named);
    const ownRoles = entity === null ? [] : (roles[entity] ?? []);
    return { role: bestRole(ownRoles), mentions };
  }

  private affiliationOf({ name, kind, at, entity }: Draft, roles: readonly (readonly Role[])[]): string | null {
    if (kind === 'document' || kind === 'organization') return null;
    const ownRoles = entity === null ? [] : (roles[entity] ?? []);
    for (const phrase of [at, ...ownRoles.map((role) => role.at)]) {
      const other = phrase && this.affiliation(phrase[0], phrase[1]);
      if (other && other !== name) return other;
    }
    return null;
  }
}

/** A little less than nothing speaks for a person: of whom a role is told, that is enough. */
const NEARLY = -0.1;
const OWN = /^(?:his|her) /i;
const ONE = /^one (?!of |in )\p{L}/iu;
const withoutArticle = (phrase: string): string => phrase.toLowerCase().replace(/^(?:the|a|an)\s+/, '');

const NO_MENTIONS: readonly Mention[] = [];
const isNamed = (entity: Entity): boolean => entity.words.length > 0;

export function entityName(doc: Document, entity: Entity): string {
  if (entity.alias) return entity.alias.name;
  const { first, last } = entity.fullest;
  const name = last - first === 1 ? doc.tokens.text[first] : wordsAt(doc, first, last);
  return inOwnCase(doc, name, entity);
}
