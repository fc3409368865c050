import { type Cast, type Found, isSurelyPerson } from './cast.ts';
import { isPersonNoun } from './mentions.ts';
import { isCapital } from './name-runs.ts';
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

/** "Ann Lee, the mayor of Orle, said", "Ann Lee, Mayor of Orle, said", where the source begins behind the comma: the name, or null. */
export function apposedTo(cast: Cast, source: SourceForm): number | null {
  const { text, tag, lower } = cast.doc.tokens;
  const { first, last } = source;
  const isRole = /^(?:the|a|an)$/.test(lower[first]) || (isCapital(text[first]) && isPersonNoun(lower[first]));
  if (text[first - 1] !== ',' || !isRole) return null;
  // "Ann Lee, Mayor Bob Wu said"
  if (source.form === 'name' && cast.names[source.mention].kind === 'person') return null;
  const mention = cast.places.ending.get(first - 1);
  if (mention === undefined || !isSurelyPerson(cast, cast.entityOf[mention])) return null;
  if (!lower.slice(first, last).some(isPersonNoun)) return null;
  const { roleFirst } = cast.names[mention];
  const isGoverned = /^(?:ADP|VERB|CCONJ|DET)$/.test(tag[roleFirst - 1] ?? '') || lower[roleFirst - 1]?.endsWith('ing');
  return isGoverned ? null : mention; // "After meeting Ann Lee, the mayor said"
}
