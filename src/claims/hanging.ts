import { CUE_VERBS } from '../lexicon/cues.ts';
import { THINKING } from '../lexicon/hedges.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { isPointing, OFTEN_NONE, opensSubordinate } from './clause.ts';
import { opensTold } from './complements.ts';
import { isTime, opensContact } from './contact.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun } from './finite.ts';
import { shows } from './signals.ts';

/** Before the main verb, in a clause of the subject: "Sato, who never smiled, ran", "the talks, when they were not held, were", "those she did not like were". */
export function isInRelative(tokens: ClauseTokens, first: number, verb: number, i: number): boolean {
  let own = i + 1;
  while (own < verb && /^(?:AUX|ADV|PART)$/.test(tokens.tag[own])) own++;
  if (own >= verb) return false; // "Sato, who had paid, never | smiled"
  for (let k = i - 1; k > first; k--)
    if (
      (shows(tokens, k, SIGNAL.relative) && !isPointing(tokens, k)) ||
      (opensContact(tokens, k) && hasFinite(tokens, { first: k + 1, last: verb })) ||
      (tokens.text[k - 1] === ',' && opensSubordinate(tokens, k))
    )
      return true;
  return false;
}

/**
 * Behind the main verb, in a clause that hangs on: "a question | he seemed to have settled", "older than it | may look", "died
 * before he | could tell", "so that it | might last"; not "worked as a cook and may".
 */
export function hangsOn(tokens: ClauseTokens, first: number, verb: number, i: number): boolean {
  if (verb < 0 || opensSubordinate(tokens, first)) return false; // "if they came to the mill it | could open"
  for (let k = i; k > verb; k--) {
    if (k < i && shows(tokens, k, SIGNAL.mark | SIGNAL.joint)) return false;
    if (opensHanging(tokens, k) && hasFinite(tokens, { first: k, last: i + 2 })) return true;
    if (opensTold(tokens, first, k)) return true;
  }
  return false;
}

/** "(a question) he", "(a truth) Rubio", "(older) than", "(to ensure) it" */
function opensHanging(tokens: ClauseTokens, k: number): boolean {
  const { lower, tag } = tokens;
  if (lower[k] === 'as') return tag[k + 1] === 'PRON' || !isNoun(tag[k - 1]); // "(known) as Lee", "(his time) as mayor"
  if (OFTEN_NONE.has(lower[k]) || (lower[k] === 'that' && lower[k - 1] === 'so')) return true;
  if (tag[k - 1] === 'NOUN' && tag[k] === 'PROPN') return isFiniteAt(tokens, k + 1);
  if (/^(?:nothing|everything|anything|all)$/.test(lower[k - 1])) return /^(?:i|you|he|she|it|we|they)$/.test(lower[k]); // "(nothing) we could do"
  if (opensContact(tokens, k)) return !isTime(lower[k - 1]) && !(lower[k] === 'i' && THINKING.has(lower[k + 1]));
  if (tag[k - 1] !== 'VERB' || lower[k - 2] !== 'to' || !/^(?:i|he|she|it|we|they)$/.test(lower[k])) return false;
  return lower[k - 1] === 'ensure' || !CUE_VERBS.get(tokens.lemma[k - 1])?.takes.includes('c'); // "(to say) it never was"
}
