import type { Document, Span } from '../text/document.ts';
import type { Entity } from './entities.ts';
import type { Role } from './roles.ts';
import type { Mention, SpeakerKind } from './speaker.ts';
import { distinct, entityName, longestRole, nameMentions } from './speakers.ts';

/** A person or organisation that the article names, whether quoted or not. */
export interface NamedEntity {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  /** In text order: names, and the pronouns whose antecedent it is. */
  readonly mentions: readonly Mention[];
  /** Index of the speaker that it is, or null where it is behind no quote. */
  readonly speaker: number | null;
}

/**
 * @param roles by entity index
 * @param pronouns by entity index, spans in UTF-16 units
 * @returns in the order of their first mentions
 */
export function listEntities(
  doc: Document,
  entities: readonly Entity[],
  roles: readonly (readonly Role[])[],
  pronouns: ReadonlyMap<number, readonly Span[]>,
  speakerOf: (entity: number) => number | null,
): NamedEntity[] {
  const listed = entities.map((entity): NamedEntity => {
    const own = (pronouns.get(entity.index) ?? []).map((span): Mention => ({ ...span, form: 'pronoun' }));
    const role = longestRole(roles[entity.index]);
    return {
      name: entityName(doc, entity),
      kind: entity.kind,
      role: role?.text ?? null,
      mentions: distinct([...nameMentions(doc, entity), ...own]),
      speaker: speakerOf(entity.index),
    };
  });
  return listed.sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}
