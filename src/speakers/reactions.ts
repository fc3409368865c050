import type { Tokens } from '../text/document.ts';
import type { Setting } from './antecedents.ts';
import { lowerBound } from './search.ts';

/** A sentence longer than this tells more than how somebody took it. */
const LONGEST = 16;

/**
 * "Ann Lee was not convinced. “It is late,” she said", "His father smiled. “No,” he said": a sentence that tells how somebody takes
 * what was said leads over to that person's own words, whoever spoke before.
 *
 * @param token of a pronoun behind a quotation
 * @returns the entity of its subject, or null
 */
export function whoReacts({ doc, mentions, links, speech }: Setting, token: number): number | null {
  const { tokens, sentences } = doc;
  let end = token;
  while (end > 0 && speech.inQuote[end - 1]) end--;
  if (end === token || end === 0) return null;
  const { first, last } = sentences[lowerBound(sentences.length, (k) => sentences[k].last, end)];
  if (last !== end || last - first > LONGEST) return null;
  let m = lowerBound(links.length, (i) => mentions[i].first, first);
  while (m < links.length && mentions[m].first < last && mentions[m].role !== 'subject') m++;
  if (m >= links.length || mentions[m].first >= last || mentions[m].form === 'pronoun') return null;
  return reacts(tokens, mentions[m].last, last) ? links[m].entity : null;
}

/** "smiled", "was not so certain" */
function reacts({ lemma, tag }: Tokens, from: number, end: number): boolean {
  let verb = from;
  while (verb < end && tag[verb] !== 'VERB' && tag[verb] !== 'AUX') verb++;
  if (REACTIONS.test(lemma[verb])) return true;
  if (!/^(?:be|was|is|were|are)$/.test(lemma[verb])) return false;
  let complement = verb + 1;
  while (/^(?:ADV|PART)$/.test(tag[complement]) || lemma[complement] === 'less') complement++;
  return tag[complement] === 'ADJ' || STANCE.test(lemma[complement]);
}

const REACTIONS =
  /^(?:agree|disagree|smile|laugh|nod|shrug|sigh|grin|frown|hesitate|object|protest|differ|demur|scoff|beam|wince|blush|bristle|concur|react|respond|answer|reply)$/;
const STANCE = /^(?:convince|impress|amuse|delight|please|disappoint|surprise|satisfy|thrill|horrify|worry)$/;
