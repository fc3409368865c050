import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import { lowerBound } from './search.ts';
import type { SourceForm } from './sources.ts';

/**
 * Whose statement a text is: "The Kingdom of Orle condemns the attack. We offer our condolences". That is so where its first
 * sentence has an organisation or a country do something with words, in the present tense, and nobody says "I".
 *
 * @param sources parallel to `attributions`
 * @param isBody tells whether a name mention is of an organisation or a country
 * @param inQuote by token, 1 inside quotations
 * @returns the name mention, or null
 */
export function issuerOf(
  doc: Document,
  attributions: readonly Attribution[],
  sources: readonly (SourceForm | null)[],
  isBody: (mention: number) => boolean,
  inQuote: Uint8Array,
): number | null {
  const { tokens, sentences } = doc;
  const opening = sentences.find((s) => /^[.!]$/.test(tokens.text[s.last - 1]));
  const a = attributions.findIndex(({ cue }) => cue.length > 0);
  const source = sources[a];
  if (!opening || source?.form !== 'name' || !isBody(source.mention)) return null;
  const { cue, kind, within } = attributions[a];
  if (kind !== 'act' || within >= 0 || source.first < opening.first || source.last > opening.last) return null;
  const head = lowerBound(tokens.count, (i) => tokens.start[i], cue[0].end) - 1;
  if (tokens.tag[head] !== 'VERB' || tokens.lower[head] === tokens.lemma[head] || !tokens.lower[head].endsWith('s'))
    return null;
  const saysI = tokens.lower.some((word, i) => !inQuote[i] && /^(?:i|my|me|i'm|i've)$/.test(word));
  return saysI ? null : source.mention;
}
