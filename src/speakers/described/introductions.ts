import { KIN } from '../../lexicon/relations.ts';
import type { Document } from '../../text/document.ts';
import { isPersonNoun } from '../mentions.ts';
import type { References } from '../references.ts';

/** Who is named behind a noun: its entity, and the noun's token. */
export interface Introduction {
  readonly entity: number;
  readonly at: number;
}

/**
 * Who is named only behind the noun that has stood for somebody: "her lawyer said …. The lawyer, Ann Lee, added". By the noun, where
 * the text names but one so.
 */
export function findIntroductions(
  { tokens: { lower, text } }: Document,
  { names, entityOf, coreference: { entities } }: References,
): ReadonlyMap<string, Introduction> {
  const out = new Map<string, Introduction | null>();
  names.forEach(({ roleFirst }, m) => {
    const at = roleFirst - 3;
    if (text[roleFirst - 1] !== ',' || at < 0 || !OPENS.test(lower[at])) return;
    const noun = lower[at + 1];
    const key = introductionOf(lower[at], noun);
    const entity = entityOf[m];
    if (!isPersonNoun(noun) || entities[entity].kind !== 'person') return;
    const known = out.get(key);
    if (known === undefined) out.set(key, { entity, at });
    else if (known?.entity !== entity) out.set(key, null);
  });
  return new Map([...out].filter((entry): entry is [string, Introduction] => entry[1] !== null));
}

const OPENS = /^(?:the|that|this|his|her|their)$/;

/** "The lawyer" is who "her lawyer" was, but "her father" not "his father". */
export const introductionOf = (opener: string, noun: string): string =>
  KIN.has(noun) && !/^(?:the|that|this)$/.test(opener) ? `${opener} ${noun}` : noun;
