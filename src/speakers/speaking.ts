import { TRADES } from '../lexicon/organizations.ts';
import { ANONYMOUS_WORDS, DOCUMENT_WORDS, ORGANIZATION_WORDS } from '../lexicon/people.ts';
import { RELATIVES } from '../lexicon/pronouns.ts';
import { NO_AGENTS, SPEAKING_NOUNS } from '../lexicon/speaking-nouns.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import { headOf } from './heads.ts';
import type { SourceForm } from './sources.ts';

/** Shorter ones may be anything: "offer". */
const AGENT = /^\p{L}{4,}(?:ster|er|or|ist|ian|man|woman|lady|maid|mate)$/u;

/** May a phrase for one mean a person by its noun, where it says something: "the stallholder", "a patient"? */
export const isSpeakingNoun = (noun: string): boolean =>
  SPEAKING_NOUNS.has(noun) ||
  (AGENT.test(noun) &&
    !NO_AGENTS.has(noun) &&
    !ANONYMOUS_WORDS.has(noun) && // "an insider"
    !TRADES.has(noun) &&
    !ORGANIZATION_WORDS.has(noun) &&
    !DOCUMENT_WORDS.has(noun));

/** What a model does that is no person. */
const FIGURES = /^(?:show|predict|suggest|indicate|estimate|project|forecast|find|calculate|assume)$/;

/** By its first token the noun of each phrase that speaks and may be a person's. */
export function speakingNouns(
  doc: Document,
  attributions: readonly Attribution[],
  sources: readonly (SourceForm | null)[],
): ReadonlyMap<number, number> {
  const { lower, tag } = doc.tokens;
  const out = new Map<number, number>();
  sources.forEach((source, a) => {
    if (source?.form === 'name' && /^(?:an?|one)$/.test(lower[source.first])) {
      const at = headOf(doc, source.first, source.last);
      const isTold = RELATIVES.has(lower[source.last + 1] ?? ''); // "A baker, who gave her name as Ann,"
      if (isTold && isSpeakingNoun(lower[at])) out.set(source.first, at);
    }
    if (source?.form !== 'description' || source.plural) return;
    const { head } = source;
    const isModel =
      lower[head] === 'model' &&
      tag[head - 1] !== 'NOUN' && // "the climate model"
      !FIGURES.test(attributions[a].verb?.lemma ?? '');
    if (isModel || isSpeakingNoun(lower[head])) out.set(source.first, head);
  });
  return out;
}
