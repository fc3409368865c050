import { REPLIES } from '../../lexicon/cue-nouns.ts';
import type { Cast, Found } from '../cast.ts';
import { tokensWithin } from '../search.ts';

/** In characters: an answer stands no further behind the question. */
const REACH = 60;

/**
 * “Why?” Lee asked Wu. “It rained,” came the reply; “Why?” Lee asked Wu. His answer: “It rained.”: who was asked.
 *
 * @param a index of the attribution
 * @param found by attribution, those before
 * @param own whom its source is taken to mean, if it has one
 * @returns null where it is no answer to a question, or by another than who asks
 */
export function byReply(cast: Cast, a: number, found: readonly (Found | undefined)[], own: Found | null): Found | null {
  const { attributions, doc, addressees, list, entityOf } = cast;
  const { cue, content, within } = attributions[a];
  const asking = attributions[a - 1];
  if (!asking || asking.within !== within || asking.verb?.lemma !== 'ask' || !cue.length) return null;
  const start = Math.min(content[0].start, cue[0].start);
  const end = Math.max(...[...asking.content, ...asking.cue, ...asking.source].map((span) => span.end));
  const { first, last } = tokensWithin(doc.tokens, cue[0]);
  const isReply = doc.tokens.lower.slice(first, last).some((word) => REPLIES.has(word));
  if (!isReply || start < end || start > end + REACH) return null;
  const asker = found[a - 1]?.speaker ?? null;
  if (own && own.speaker !== asker) return null;
  const asked = addressees[a - 1];
  if (asked?.form === 'name')
    return { speaker: list.named(entityOf[asked.mention]), rule: 'who was asked', candidates: [] };
  return { speaker: null, rule: 'whoever was asked is not named', candidates: [] };
}
