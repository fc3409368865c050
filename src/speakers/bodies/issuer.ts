import type { Attribution } from '../../quotes/quote.ts';
import type { Document } from '../../text/document.ts';
import type { References } from '../references.ts';
import { tokenAt } from '../search.ts';

/**
 * Whose statement a text is: "The Kingdom of Orle condemns the attack. We hope that it ends". That is so where its first
 * sentence has an organisation or a country do something with words, in the present tense, and nobody says "I".
 *
 * @returns the entity, or null
 */
export function issuerOf(
  { tokens, sentences }: Document,
  attributions: readonly Attribution[],
  { sources, entityOf, coreference, speech }: References,
): number | null {
  const opening = sentences.find((s) => /^[.!]$/.test(tokens.text[s.last - 1]));
  const a = attributions.findIndex(({ cue }) => cue.length > 0);
  const source = sources[a];
  if (!opening || source?.form !== 'name') return null;
  const entity = entityOf[source.mention];
  if (coreference.entities[entity].kind === 'person') return null;
  const { cue, kind, within } = attributions[a];
  if (kind !== 'act' || within >= 0 || source.first < opening.first || source.last > opening.last) return null;
  const head = tokenAt(tokens, cue[0].end) - 1;
  if (tokens.tag[head] !== 'VERB' || tokens.lower[head] === tokens.lemma[head] || !tokens.lower[head].endsWith('s'))
    return null;
  const saysI = tokens.lower.some((word, i) => !speech.inQuote[i] && /^(?:i|my|me|i'm|i've)$/.test(word));
  return saysI ? null : entity;
}
