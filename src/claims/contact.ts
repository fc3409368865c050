import { SIGNAL } from '../lexicon/signals.ts';
import { type ClauseTokens, isFiniteAt, isNoun } from './finite.ts';
import { shows } from './signals.ts';

/** "methods the regime is using", "the losses it brings": a clause at a noun, without its "that". */
export function opensContact({ tag, lower }: ClauseTokens, i: number): boolean {
  return isNoun(tag[i - 1]) && (tag[i] === 'DET' || /^(?:i|you|he|she|it|we|they)$/.test(lower[i]));
}

/** "these days the", "at times it", "on Monday it": no noun that takes a clause. */
export const isTime = (noun: string): boolean =>
  /(?:day|week|month|year|time|moment|morning|night|evening|point)s?$/.test(noun);

/** "in Orle"; "to the new town" where it may be longer. */
function isBehindAdp({ tag }: ClauseTokens, noun: number, long: boolean): boolean {
  let i = noun - 1;
  while (long && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[i])) i--;
  return tag[i] === 'ADP';
}

/** Behind the verb of a clause at the subject the main one, which has no subject of its own: "(the men she) had trained | were brave"; -1 for none. */
export function mainBehind(tokens: ClauseTokens, verb: number, last: number): number {
  for (let i = verb + 1; i < last; i++) {
    if (shows(tokens, i, SIGNAL.subordinator | SIGNAL.joint | SIGNAL.mark)) return -1;
    if (!isFiniteAt(tokens, i)) continue;
    let before = i - 1;
    while (before > verb && tokens.tag[before] === 'ADV') before--;
    const isPlace = isNoun(tokens.tag[before]) && isBehindAdp(tokens, before, tokens.tag[i] === 'AUX'); // "leading in Orle were"
    return isPlace || /^(?:VERB|AUX|ADJ|ADP)$/.test(tokens.tag[before]) ? i : -1;
  }
  return -1;
}
