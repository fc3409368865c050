import { REACTIONS } from '../../lexicon/feelings.ts';
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
 * @param isUntagged "She pauses. “It is late.”": nothing else tells whose it is, so that a pronoun may
 * @returns the entity of its subject, or null
 */
export function whoReacts(
  { doc, mentions, links, speech }: Pick<Setting, 'doc' | 'mentions' | 'links' | 'speech'>,
  token: number,
  isUntagged = false,
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
    return mention.form === 'pronoun' && !isUntagged ? null : links[m].entity;
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
  const isNot = lemma[verb] === 'do' && tag[verb + 1] === 'PART'; // "did not look up"
  const act = isNot ? verb + 2 : verb;
  if (REACTIONS.has(lemma[act]) || (lemma[act] === 'look' && /^(?:up|down|away|around|over)$/.test(lower[act + 1]))) return true; // biome-ignore format: one condition
  if (!/^(?:be|was|is|were|are)$/.test(lemma[verb])) return false;
  let complement = verb + 1;
  while (/^(?:ADV|PART)$/.test(tag[complement]) || lemma[complement] === 'less') complement++;
  return tag[complement] === 'ADJ' || STANCE.test(lemma[complement]);
}

const STANCE = /^(?:convince|impress|amuse|delight|please|disappoint|surprise|satisfy|thrill|horrify|worry)$/;
