import { type Cast, type Found, isSurelyPerson } from './cast.ts';
import { isPersonNoun } from './mentions.ts';
import type { SourceForm } from './sources.ts';

/** Whoever a name means. */
export function byName(cast: Cast, mention: number): Found {
  const { names, entityOf, coreference, list, others } = cast;
  const entity = entityOf[mention];
  const { words } = coreference.entities[entity];
  const speaker = list.named(entity);
  if (!isSurelyPerson(cast, entity)) others.hear(speaker, names[mention].first);
  const full = names[mention].words.length === words.length;
  return { speaker, rule: full ? 'name' : 'part of a name', candidates: [] };
}

/** "Ann Lee, the mayor of Orle, said", where the source begins behind the comma: the name, or null. */
export function apposedTo(cast: Cast, { first, last }: SourceForm): number | null {
  const { text, tag, lower } = cast.doc.tokens;
  if (text[first - 1] !== ',' || !/^(?:the|a|an)$/.test(lower[first])) return null;
  const mention = cast.places.ending.get(first - 1);
  if (mention === undefined || !isSurelyPerson(cast, cast.entityOf[mention])) return null;
  if (!lower.slice(first, last).some(isPersonNoun)) return null;
  const { roleFirst } = cast.names[mention];
  return /^(?:ADP|VERB|CCONJ|DET)$/.test(tag[roleFirst - 1] ?? '') ? null : mention;
}
