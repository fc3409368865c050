import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb } from '../scene.ts';

/** What somebody has to tell, or may, or will yet speak of, or decides by a vote: no word of it is said. */
export const isDuty = (tokens: Tokens, i: number): boolean =>
  isObliged(tokens, i) || isForeseen(tokens, i) || isVotedFor(tokens, i) || isClaimant(tokens, i);

/** "Hospitals must report all deaths", "Customers can report problems"; not "I must tell you", "The Post can reveal that A". */
function isObliged({ lower, tag }: Tokens, i: number): boolean {
  if (!TELLS.test(lower[i])) return false;
  const modal = tag[i - 1] === 'ADV' ? i - 2 : i - 1; // "must first tell"
  if (/^(?:must|shall)$/.test(lower[modal] ?? '')) return !/^(?:i|we|you|one)$/.test(lower[modal - 1] ?? 'i');
  if (!/^(?:can|may)$/.test(lower[modal] ?? '') || !/^(?:report|declare|notify|inform)$/.test(lower[i])) return false;
  let k = modal - 1;
  if (lower[i + 1] === 'that' || !/^(?:NOUN|PROPN)$/.test(tag[k]) || !/(?:[^s]s|people|men|women)$/.test(lower[k]))
    return false;
  while (tag[k] === 'NOUN' || tag[k] === 'ADJ') k--;
  const isCapital = tag[k] === 'PROPN' && k === modal - 1; // "Customers" comes as a name where it opens the sentence
  if (isCapital) k--;
  return k < 0 || /^(?:PUNCT|SCONJ|SPACE)$/.test(tag[k]);
}

const TELLS = /^(?:report|declare|disclose|notify|tell|inform|explain|publish|announce|state|reveal)$/;

/** "Ms. Vega will visit Porto to discuss a new tram": nobody has spoken of it yet; "will meet Lee to discuss it" tells what they speak of. */
function isForeseen({ lower, tag, lemma }: Tokens, i: number): boolean {
  if (!/^(?:discuss|debate)$/.test(lower[i]) || lower[i - 1] !== 'to') return false;
  for (let k = i - 2; k > i - LONGEST_PLAN && k >= 0 && tag[k] !== 'PUNCT'; k--) {
    if (/^(?:meet|talk|speak|hold|sit)$/.test(lemma[k])) return false;
    if (/^(?:will|['’]ll|shall)$/.test(lower[k])) return true;
  }
  return false;
}

const LONGEST_PLAN = 14;

/** "Voters chose to reject the plan": neither verb. */
function isVotedFor({ lower, lemma }: Tokens, i: number): boolean {
  const verb = lower[i - 1] === 'to' ? i - 2 : i;
  const isChoice = /^(?:choose|vote|opt|decide)$/.test(lemma[verb] ?? '') && lower[verb + 1] === 'to';
  return isChoice && /^(?:voters|electors|citizens)$/.test(lower[verb - 1] ?? '');
}

/** "Two families claiming the farm met in court": the one verb of the sentence is that of those who claim it. */
function isClaimant(tokens: Tokens, i: number): boolean {
  const { lower, tag, text } = tokens;
  if (lower[i] !== 'claiming' || tag[i + 1] !== 'DET' || tag[i - 1] !== 'NOUN') return false;
  let finite = 0;
  for (let k = i + 1; k < tokens.count && !/^[.!?]$/.test(text[k]); k++) {
    if (/^(?:that|,)$/.test(lower[k])) return false;
    if (isFiniteVerb(tokens, k) && !(tag[k] === 'VERB' && tag[k - 1] === 'AUX')) finite++;
  }
  let first = i - 1;
  while (first > 0 && /^(?:NOUN|ADJ|NUM|DET|PROPN)$/.test(tag[first - 1])) first--;
  return finite === 1 && (first === 0 || /^(?:PUNCT|SPACE)$/.test(tag[first - 1]));
}
