import type { Document } from '../text/document.ts';
import type { Entity } from './entities.ts';
import type { Role } from './roles.ts';
import type { Mention, Speaker, SpeakerKind } from './speaker.ts';

interface Draft {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly entity: number | null;
  readonly mentions: Mention[];
}

/** The speakers as they come up: named ones by entity, others by the phrase that the text has for them. */
export class SpeakerList {
  private readonly drafts: Draft[] = [];
  private readonly byEntity = new Map<number, number>();
  private readonly byPhrase = new Map<string, number>();
  private readonly doc: Document;
  private readonly entities: readonly Entity[];

  constructor(doc: Document, entities: readonly Entity[]) {
    this.doc = doc;
    this.entities = entities;
  }

  /** The speaker behind an entity. */
  named(index: number): number {
    const known = this.byEntity.get(index);
    if (known !== undefined) return known;
    const { kind } = this.entities[index];
    this.byEntity.set(index, this.drafts.length);
    this.drafts.push({ name: entityName(this.doc, this.entities[index]), kind, entity: index, mentions: [] });
    return this.drafts.length - 1;
  }

  /** The speaker behind an entity that has spoken, or null. */
  find(index: number): number | null {
    return this.byEntity.get(index) ?? null;
  }

  /** The speaker that the text has only a phrase for; the same phrase is the same speaker, but for articles. */
  phrased(name: string, kind: SpeakerKind): number {
    const key = `${kind} ${name.toLowerCase().replace(/^(?:the|a|an)\s+/, '')}`;
    const known = this.byPhrase.get(key);
    if (known !== undefined) return known;
    this.byPhrase.set(key, this.drafts.length);
    this.drafts.push({ name, kind, entity: null, mentions: [] });
    return this.drafts.length - 1;
  }

  addMention(speaker: number, mention: Mention): void {
    this.drafts[speaker].mentions.push(mention);
  }

  entityOf(speaker: number): number | null {
    return this.drafts[speaker].entity;
  }

  /** @param roles by entity index */
  finish(roles: readonly (readonly Role[])[]): Speaker[] {
    return this.drafts.map((draft) => {
      const own = draft.entity === null ? [] : nameMentions(this.doc, this.entities[draft.entity]);
      const mentions = distinct([...own, ...draft.mentions]);
      const words = (m: Mention) => this.doc.text.slice(m.start, m.end).replace(/\s+/g, ' ');
      const aliases = new Set(mentions.filter((m) => m.form !== 'pronoun').map(words));
      for (const alias of aliases) if (alias.includes(draft.name)) aliases.delete(alias);
      const role = draft.entity === null ? undefined : longestRole(roles[draft.entity]);
      return {
        name: draft.name,
        kind: draft.kind,
        role: role?.text ?? null,
        aliases: [...aliases],
        mentions,
      };
    });
  }
}

export function entityName(doc: Document, entity: Entity): string {
  if (entity.alias) return entity.alias.name;
  const { first, last } = entity.fullest;
  return doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]).replace(/\s+/g, ' ');
}

export function nameMentions({ tokens }: Document, entity: Entity): Mention[] {
  return entity.mentions.map((m) => ({ start: tokens.start[m.first], end: tokens.end[m.last - 1], form: 'name' }));
}

/** In text order; of mentions that overlap only the longest. */
export function distinct(mentions: readonly Mention[]): Mention[] {
  const out: Mention[] = [];
  for (const m of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = out.at(-1);
    if (!before || m.start >= before.end) out.push(m);
  }
  return out;
}

/** The fullest of what the text calls somebody; a desk's own list comes first. */
export const longestRole = (roles: readonly Role[]): Role | undefined =>
  roles.find((r) => r.given) ??
  roles.reduce<Role | undefined>((best, r) => (best && best.words.length >= r.words.length ? best : r), undefined);
