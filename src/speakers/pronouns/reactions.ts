import type { Tokens } from '../../text/document.ts';
import { lowerBound } from '../search.ts';
import type { Setting } from './antecedents.ts';
import { skipAside } from './grammar.ts';

/** A sentence longer than this tells more than how somebody took it. */
const LONGEST = 20;

/**
 * "Ann Lee was not convinced. “It is late,” she said", "His father smiled. “No,” he said": a sentence that tells how somebody takes
 * what was said leads over to that person's own words, whoever spoke before.
 *
 * @param token behind a quotation
 * @returns the entity of its subject, or null
 */
export function whoReacts(
  { doc, mentions, links, speech }: Pick<Setting, 'doc' | 'mentions' | 'links' | 'speech'>,
  token: number,
): number | null {
  const { tokens, sentences } = doc;
  let end = token;
  while (end > 0 && speech.inQuote[end - 1]) end--;
  if (end === token || end === 0) return null;
  const { first, last } = sentences[lowerBound(sentences.length, (k) => sentences[k].last, end)];
  if (last !== end || last - first > LONGEST) return null;
  for (let m = lowerBound(links.length, (i) => mentions[i].first, first); m < links.length; m++) {
    const mention = mentions[m];
    if (mention.first >= last) return null;
    // not "she" of "Asked whether she was cold, Lee smiled"
    const isSubject = mention.role === 'subject' || (mention.form === 'description' && mention.first === first);
    if (!isSubject || !reacts(tokens, mention.last, last)) continue;
    return mention.form === 'pronoun' ? null : links[m].entity;
  }
  return null;
}

/** "smiled", "was not so certain" */
function reacts(tokens: Tokens, from: number, end: number): boolean {
  const { lemma, lower, tag, text } = tokens;
  let verb = skipAside(tokens, from); // "Sophie, who runs the shop, smiled"
  while (verb < end && tag[verb] !== 'VERB' && tag[verb] !== 'AUX') verb++;
  // "a diplomat, asked whether A, sighed"
  if (lower[verb] === 'asked' && text[verb - 1] === ',') verb += text.slice(verb, end).indexOf(',') + 1;
  if (REACTIONS.test(lemma[verb])) return true;
  if (!/^(?:be|was|is|were|are)$/.test(lemma[verb])) return false;
  let complement = verb + 1;
  while (/^(?:ADV|PART)$/.test(tag[complement]) || lemma[complement] === 'less') complement++;
  return tag[complement] === 'ADJ' || STANCE.test(lemma[complement]);
}

const REACTIONS =
  /^(?:agree|disagree|smile|laugh|nod|shrug|sigh|grin|frown|hesitate|object|protest|differ|demur|scoff|beam|wince|blush|bristle|pause|chuckle|giggle|smirk|concur|react|respond|answer|reply|shake)$/;
const STANCE = /^(?:convince|impress|amuse|delight|please|disappoint|surprise|satisfy|thrill|horrify|worry)$/;
