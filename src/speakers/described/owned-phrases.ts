import type { Cast } from '../cast.ts';
import { isGenitive } from '../pronouns/grammar.ts';

/**
 * "*Lee*'s aides", "*the mayor*'s aides", "*her* aides": one key for whom somebody has, however the text calls that one; null where no
 * owner is known.
 *
 * @param first token of the phrase, to `last` (exclusive)
 */
export function ownedPhrase(cast: Cast, first: number, last: number): string | null {
  const { tokens } = cast.doc;
  const { mentions, mentionAt, coreference } = cast;
  const pronoun = /^(?:his|her)$/.test(tokens.lower[first]) ? mentionAt.get(first) : undefined;
  if (pronoun !== undefined) return keyOf(cast, coreference.links[pronoun].entity, first + 1, last);
  let mark = first + 1;
  while (mark < last - 1 && !isGenitive(tokens, mark)) mark++;
  if (mark >= last - 1) return null;
  const named = cast.places.ending.get(mark);
  const own = mentionAt.get(first);
  const isOwner = own !== undefined && mentions[own].last === mark;
  const isName = named !== undefined && Math.min(cast.names[named].roleFirst, cast.names[named].first) <= first;
  if (isName) return keyOf(cast, cast.entityOf[named], mark + 1, last);
  return isOwner ? keyOf(cast, coreference.links[own].entity, mark + 1, last) : null;
}

const keyOf = ({ doc }: Cast, owner: number | null, first: number, last: number): string | null =>
  owner === null ? null : `${owner} ${doc.tokens.lower.slice(first, last).join(' ')}`;
