import type { Document } from '../../text/document.ts';
import { type Entity, ownerBefore } from '../entities.ts';
import { wordsAt } from '../wording.ts';
import { COURTESY } from './names.ts';

/**
 * "Norland's Foreign Ministry" and "Storria's", "Mr. Lee" and "Mrs. Lee": by entity, with whose it is or the title, the names that
 * another one in the text has too.
 */
export function namesOfNamesakes(doc: Document, entities: readonly Entity[]): ReadonlyMap<number, string> {
  const byName = new Map<string, Entity[]>();
  for (const entity of entities) {
    const isCalled = entity.kind === 'organization' || (entity.gender !== null && entity.words.length === 1);
    if (!isCalled || entity.alias) continue;
    const name = entity.words.join(' ');
    const known = byName.get(name);
    if (known) known.push(entity);
    else byName.set(name, [entity]);
  }
  const out = new Map<number, string>();
  for (const group of byName.values()) {
    if (group.length < 2) continue;
    for (const entity of group) {
      const name = entity.kind === 'person' ? withTitle(doc, entity) : withOwner(doc, entity);
      if (name !== null) out.set(entity.index, name);
    }
  }
  return out;
}

/** "South Norland's Foreign Ministry" */
function withOwner(doc: Document, { mentions }: Entity): string | null {
  const { tokens } = doc;
  const owned = mentions.find(({ roleFirst }) => ownerBefore(tokens, roleFirst) !== null);
  if (!owned) return null;
  let first = owned.roleFirst - 2;
  while (tokens.tag[first - 1] === 'PROPN') first--;
  return wordsAt(doc, first, owned.last);
}

/** "Mrs. Lee" */
function withTitle(doc: Document, { mentions }: Entity): string | null {
  const titled = mentions.find(({ first }) => COURTESY.test(doc.tokens.lower[first - 1] ?? ''));
  return titled ? wordsAt(doc, titled.first - 1, titled.last) : null;
}
