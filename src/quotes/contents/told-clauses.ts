import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb } from '../scene.ts';
import { CONTENT, firstPlace, NOTHING } from '../scoring/window.ts';
import { REACH, subjectEnd, TELLS } from './told-whom.ts';

/**
 * Parts whom it was told to from a clause with no "that": "to tell [residents of three towns] it is too late", "told [investors] its profit
 * would fall".
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveThose(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma, tag } = tokens;
  if (!TELLS.test(lemma[head]) || !/^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tag[head + 1])) return;
  const isAmong = (k: number) =>
    AMONG.test(lower[k]) && (lower[k] !== 'of' || lemma[head] === 'tell' || MEMBERS.test(lower[k - 1])); // "reminded voters of the years his firm had lost"
  let i = head + 2;
  while (i < head + REACH && (/^(?:DET|NUM|ADJ|NOUN|PROPN)$/.test(tag[i]) || isAmong(i))) i++;
  const isOwned = POSSESSIVES.has(lower[i]);
  if (!isOwned && !/^(?:it|they|he|she|we|there)$/.test(lower[i])) return;
  if (!/^(?:NOUN|PROPN)$/.test(tag[i - 1]) || !isFiniteVerb(tokens, isOwned ? subjectEnd(tokens, i + 1) : i + 1))
    return;
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0 || first + begins > i + REACH) return;
  labels.fill(NOTHING, begins, Math.max(begins, i - first));
  labels.fill(CONTENT, i - first, Math.max(i - first, begins));
}

const MEMBERS = /^(?:residents|members|citizens|inhabitants)$/;
const AMONG = /^(?:of|in|on|near|from|along|around)$/;
