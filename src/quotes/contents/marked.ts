import { JUDGING, NAMING } from '../../lexicon/cues.ts';
import { isDash, isFiniteVerb, type Scene } from '../scene.ts';

/** Where a content ends that was cut where marks end: the token behind it, or -1 where it was not. */

/** "a “chief buyer” | who reports to her", "the “shadow trade” | that goes on": where the clause ends that a noun phrase in marks has; -1 for none. */
export function markedEnd({ tokens, region, regionFirst }: Scene, head: number, at: number, close: number): number {
  const { tag, text, lower, lemma } = tokens;
  const r = region[at - 1];
  if (r < 0 || region[at] >= 0 || !/^(?:who|that)$/.test(lower[at]) || !isFiniteVerb(tokens, at + 1)) return -1;
  if (/^[.,?!]$/.test(text[at - 2]) || JUDGING.has(lemma[head]) || NAMING.has(lower[head])) return -1;
  if (!/^(?:DET|ADJ)$/.test(tag[regionFirst[r] - 1] ?? '') || at - regionFirst[r] > LONGEST_TERM) return -1;
  let end = at + 1;
  while (end < close && text[end] !== ',' && !isDash(text[end]) && region[end] < 0) end++;
  return end;
}

const LONGEST_TERM = 7;
const LONGEST_REST_OF = 12;

/** "calls for a truce and the “immediate” | release of all crews": where a phrase ends that marks end in the middle of; or -1. */
export function nounEnd({ tokens, region }: Scene, head: number, at: number): number {
  const { tag, text } = tokens;
  const isCut = region[at - 1] >= 0 && region[at - 1] !== region[head] && region[at] < 0 && tag[at] === 'NOUN';
  if (!isCut || !/^\p{Ll}/u.test(text[at]) || tag[at - 2] === 'PUNCT') return -1;
  let end = at;
  const isVerb = (i: number) => isFiniteVerb(tokens, i) && !/^(?:ADP|DET|ADJ)$/.test(tag[i - 1]); // not "of deposed leader"
  while (end < tokens.count && tag[end] !== 'PUNCT' && region[end] < 0 && !isVerb(end)) end++;
  return tag[end] === 'PUNCT' && end - at <= LONGEST_REST_OF ? end : -1;
}

/** "called on “some of the crew” | to go": what is asked of those whom marks stand around; -1 for nothing. */
export function askedOfEnd({ tokens, region }: Scene, head: number, at: number, close: number): number {
  const { lower, lemma, tag } = tokens;
  const isPlea = /^(?:urge|ask|tell|order|warn|beg|implore|press|invite|advise|instruct)$/.test(lemma[head]);
  const isCall = lemma[head] === 'call' && /^(?:on|upon)$/.test(lower[head + 1] ?? '');
  if (region[at - 1] < 0 || region[at] >= 0 || lower[at] !== 'to' || tag[at + 1] !== 'VERB') return -1;
  return isPlea || isCall ? close : -1;
}
