import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import type { Tokens } from '../text/document.ts';
import { isFiniteVerb } from './scene.ts';

/** "denied Okoro a hat-trick", "to deny the champions top spot", "The striker was denied by the post": what somebody does not get, and nobody disputes. */
export function isWithheld(tokens: Tokens, i: number): boolean {
  const { lower, lemma, tag } = tokens;
  if (lemma[i] !== 'deny' || tag[i] !== 'VERB') return false;
  const aux = tag[i - 1] === 'ADV' ? i - 2 : i - 1;
  if (/^(?:was|were|been|being|is|are|be)$/.test(lower[aux] ?? ''))
    return lower[i + 1] === 'by' && isPerson(tokens, aux);
  return BLOCKERS.test(lower[i - 1] ?? '') || takesTwo(tokens, i);
}

/** Who "was denied by the post", by the token before the verb group; a charge is denied by whom it is brought against. */
function isPerson({ lower, tag, lemma }: Tokens, aux: number): boolean {
  let noun = aux - 1;
  while (tag[noun] === 'AUX') noun--;
  return tag[noun] === 'PROPN' || /^(?:he|she|we|i)$/.test(lower[noun] ?? '') || PERSON_NOUNS.has(lemma[noun] ?? '');
}

const BLOCKERS =
  /^(?:saves?|post|crossbar|bar|woodwork|upright|goals?|winner|equali[sz]er|header|block|tackle|clearance|flag)$/;

/** Two phrases behind the verb, of which the second brings no clause: "denied Lee the chance", but not "denied Lee the nurse had lied". */
function takesTwo(tokens: Tokens, verb: number): boolean {
  const { lower, tag } = tokens;
  let i = verb + 1;
  if (/^(?:him|them|us|me|you)$/.test(lower[i])) return startsSecond(tokens, i + 1) || tag[i + 1] === 'NOUN';
  const isNoun = tag[i] === 'DET' || (POSSESSIVES.has(lower[i]) && lower[i] !== 'her');
  if (isNoun || lower[i] === 'her') i++;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tag[i]) && !(tag[i] === 'ADJ' && tag[i - 1] === 'NOUN')) i++;
  if (i === verb + 1 || (isNoun && i === verb + 2)) return false;
  return startsSecond(tokens, i) && (lower[verb + 1] !== 'her' || i === verb + 2);
}

/** "a hat-trick", "top spot", but not "a week later", "last week": a phrase without a verb behind it. */
function startsSecond(tokens: Tokens, from: number): boolean {
  const { lower, tag } = tokens;
  const isPhrase =
    tag[from] === 'DET' || POSSESSIVES.has(lower[from]) || (tag[from] === 'ADJ' && tag[from + 1] === 'NOUN');
  if (!isPhrase || /^(?:that|this|these|those|all|both|last|next|early|earlier|late)$/.test(lower[from])) return false;
  for (let i = from + 1; i < from + LONGEST && !/^(?:PUNCT|ADP|SCONJ|CCONJ|ADV|PRON)$/.test(tag[i] ?? 'PUNCT'); i++)
    if (isFiniteVerb(tokens, i) || TIMES.test(lower[i])) return false;
  return true;
}

const TIMES = /^(?:day|days|week|weeks|month|months|year|years|time|night|morning|evening|hours?|minutes?)$/;
const LONGEST = 8;
