import { SIGNAL } from '../lexicon/signals.ts';
import { firstFinite, OFTEN_NONE, opensSubordinate } from './clause.ts';
import { mainBehind, opensContact } from './contact.ts';
import { type ClauseTokens, isFiniteAt, isNoun, type Run, UNCHANGED } from './finite.ts';
import { shows } from './signals.ts';

const MODAL = /^(?:will|would|can|could|may|might|must|should|shall|'ll)$/;

/**
 * Whether a predicate of its own begins behind a conjunction, and what it shares with the one before: its subject ("laid pipes
 * and repaired the pump"), or its auxiliary too ("must lay pipes and repair the pump"). Both verbs have words of their own,
 * and between them stands no other verb that the second could belong to.
 *
 * @param before the proposition before, up to the conjunction, @param next the token behind the conjunction
 */
export function predicateAt(
  tokens: ClauseTokens,
  before: Run,
  next: number,
  last: number,
): 'predicate' | 'auxiliary' | null {
  const second = tokens.tag[next] === 'ADV' || tokens.lower[next] === 'not' ? next + 1 : next;
  if (tokens.tag[second] === 'AUX' && endsInAuxiliary(tokens, before)) return null;
  const verb = firstFinite(tokens, before.first, before.last);
  if (isBare(tokens, second)) {
    if (sharesModal(tokens, verb, second, before.last)) return 'auxiliary';
    if (!goesWithMain(tokens, before, verb, second)) return null;
  }
  if (tokens.tag[second] === 'AUX' && isFiniteAt(tokens, second))
    return lacksMain(tokens, before) && mainBehind(tokens, second, last) >= 0 ? null : 'predicate';
  // "and newly painted canoes"
  if (second > next && /^(?:NOUN|PROPN|ADJ)$/.test(tokens.tag[second + 1] ?? '')) return null;
  if (last - second > 2 && sharesPerfect(tokens, before, verb, second)) return 'auxiliary';
  if (verb < 0 || !isFiniteAt(tokens, second) || !hasWords(tokens, verb, before.last) || last - second < 3) return null;
  if (tokens.tag[verb] === 'AUX') {
    if (sharesModal(tokens, verb, second, before.last)) return 'auxiliary';
    if (isThird(tokens, verb, second)) return isBetweenFree(tokens, before, verb, 'present') ? 'predicate' : null;
    const participle = tokens.tag[verb + 1] === 'VERB' ? verb + 1 : verb; // "are growing corn | and seem"
    return isMany(tokens, verb, second) && isBetweenFree(tokens, before, participle, 'base') ? 'predicate' : null;
  }
  const form = formOf(tokens, verb);
  if (form === null || form !== formOf(tokens, second)) return null;
  if (form === 'base' && !/^(?:i|we|you|they)$/.test(tokens.lower[verb - 1] ?? '')) return null;
  return isBetweenFree(tokens, before, verb, form) ? 'predicate' : null;
}

/** Two words behind a verb, or a name: "chided Lee (and praised May)", not "came (and went)". */
const hasWords = ({ tag }: ClauseTokens, verb: number, last: number): boolean =>
  last - verb > 2 || (last - verb === 2 && tag[last - 1] === 'PROPN');

/** "what is | and is not wrong", "it does not — | and will not — bend": the verb that both take is yet to come. */
function endsInAuxiliary({ tag, text, lower }: ClauseTokens, { last }: Run): boolean {
  let i = last - 1;
  if (/^(?:[—–-]|--)$/.test(text[i])) i--;
  if (lower[i] === 'not' || lower[i] === 'never') i--;
  return tag[i] === 'AUX';
}

/** "the men (that) she had trained": as many clauses at a noun as verbs. */
function lacksMain(tokens: ClauseTokens, { first, last }: Run): boolean {
  let open = 0;
  for (let i = first + 1; i < last; i++) {
    if (opensContact(tokens, i) || (isNoun(tokens.tag[i - 1]) && shows(tokens, i, SIGNAL.relative))) open++;
    else if (isFiniteAt(tokens, i)) open--;
  }
  return open === 0 && firstFinite(tokens, first, last) >= 0;
}

/** "is old and | costs more": no participle, and no noun ("is the life and works of Lee"). */
const isThird = (tokens: ClauseTokens, verb: number, second: number): boolean =>
  /^(?:is|has|['’]s)$/.test(tokens.lower[verb]) &&
  formOf(tokens, second) === 'present' &&
  tokens.lower[second + 1] !== 'of';

/** "are old and | cost more": of many, as `isThird` of one. */
const isMany = (tokens: ClauseTokens, verb: number, second: number): boolean =>
  tokens.lower[second - 1] !== 'so' &&
  /^(?:are|['’]re)$/.test(tokens.lower[verb]) &&
  formOf(tokens, second) === 'base' &&
  tokens.lower[second + 1] !== 'of';

type Form = 'past' | 'present' | 'base';

export function formOf({ tag, lower, lemma, finite }: ClauseTokens, i: number): Form | null {
  if ((tag[i] !== 'VERB' && !(tag[i] === 'NOUN' && finite[i] === 1)) || lower[i].endsWith('ing')) return null;
  if (lower[i] === lemma[i]) return 'base';
  return lower[i].endsWith('s') ? 'present' : 'past';
}

/** No clause that hangs on the first verb, unless an aside between commas, and no verb that the second may be joined to. */
function isBetweenFree(tokens: ClauseTokens, { first, last }: Run, verb: number, form: Form): boolean {
  const closes = tokens.text[last - 1] === ',';
  for (let i = first + 1; i < last; i++) {
    if (opensSubordinate(tokens, i)) return i > verb && closes && isAside(tokens, i);
    if (i > verb && (form === 'base' ? tokens.tag[i] === 'VERB' : formOf(tokens, i) === form)) return false;
  }
  return true;
}

const isAside = ({ text, lower }: ClauseTokens, i: number): boolean =>
  text[i - 1] === ',' && /^(?:where|when|while|whilst|although|though)$/.test(lower[i]);

/** "be", and "have" and "do" with nothing behind that makes them auxiliaries ("have been", "do not"): an infinitive where it may be one. */
function isBare({ tag, lower }: ClauseTokens, i: number): boolean {
  if (tag[i] !== 'AUX' || !/^(?:be|have|do)$/.test(lower[i])) return false;
  let next = i + 1;
  while (tag[next] === 'ADV') next++;
  return lower[i] === 'be' || lower[next] === 'to' || !/^(?:AUX|PART|VERB)$/.test(tag[next]);
}

/** "we row and have a boat", and not "he has to come and be in charge", "the law wants her to go and have a rest". */
function goesWithMain({ tag, lower, lemma }: ClauseTokens, { last }: Run, verb: number, second: number): boolean {
  if (verb < 0 || lower[second] === 'be' || MODAL.test(lower[verb])) return false;
  if (/^(?:is|was|has|does|[’']s)$/.test(lower[verb]) || (tag[verb] === 'VERB' && lower[verb].endsWith('s')))
    return false;
  for (let i = verb + 1; i < last; i++)
    if (tag[i] === 'VERB' && lower[i] === lemma[i] && tag[i - 1] !== 'CCONJ') return false;
  return true;
}

/** "must lay pipes, | repair the pump", "has laid pipes, | repaired the pump": does a verb share the auxiliary of the proposition before? */
export function sharesAuxiliary(tokens: ClauseTokens, before: Run, second: number): boolean {
  const verb = firstFinite(tokens, before.first, before.last);
  return sharesModal(tokens, verb, second, before.last) || sharesPerfect(tokens, before, verb, second);
}

/** "must lay pipes and repair", "will be paid and have": a modal, its verb, and another one in the same form with no verb between. */
function sharesModal(tokens: ClauseTokens, modal: number, second: number, joint: number): boolean {
  const { tag, lower } = tokens;
  if (!MODAL.test(lower[modal] ?? '') || !(isBare(tokens, second) || formOf(tokens, second) === 'base')) return false;
  if (lower[joint] === 'so') return false;
  let verb = modal + 1;
  while (/^(?:ADV|PART)$/.test(tag[verb])) verb++;
  if (joint - verb < 2) return false;
  // "cannot give it and have it back": the "not" may hold for both; not "will not close but move", "and instead move"
  if (tag[modal + 1] === 'PART' && lower[joint] === 'and' && second === joint + 1) return false;
  if (isBare(tokens, verb) || /^(?:be|have)$/.test(lower[verb])) {
    while (/^(?:ADV|AUX)$/.test(tag[verb + 1])) verb++;
    if (tag[verb + 1] === 'VERB') verb++;
  } else if (formOf(tokens, verb) !== 'base' && !(verb === modal + 1 && tag[verb] === 'ADJ' && tag[verb + 1] === 'DET'))
    return false; // "must close the mill": tagged as an adjective
  for (let i = verb + 1; i < joint; i++)
    if (/^(?:VERB|AUX)$/.test(tag[i]) || (opensSubordinate(tokens, i) && !OFTEN_NONE.has(lower[i]))) return false;
  return true;
}

/** "has laid pipes and repaired": the participle behind "have", and another with no verb between; not "has not laid A and repaired B". */
function sharesPerfect(tokens: ClauseTokens, before: Run, have: number, second: number): boolean {
  const { tag, lower, text } = tokens;
  const joint = before.last;
  // "if it had A and done B", "a new | and tested way", "in towns | and born-again people"
  const hangs = opensSubordinate(tokens, before.first) && lower[before.first] !== 'that';
  if (hangs || /^(?:ADJ|ADP)$/.test(tag[joint - 1]) || text[second + 1] === '-') return false;
  if (!/^(?:have|has|had|['’]ve)$/.test(lower[have] ?? '') || !isParticiple(tokens, second)) return false;
  let verb = have + 1;
  while (tag[verb] === 'ADV') verb++;
  if (joint - verb < 2 || !isParticiple(tokens, verb)) return false;
  for (let i = verb + 1; i < joint; i++) if (/^(?:VERB|AUX)$/.test(tag[i]) || opensSubordinate(tokens, i)) return false;
  return true;
}

const isParticiple = (tokens: ClauseTokens, i: number): boolean =>
  formOf(tokens, i) === 'past' || (tokens.tag[i] === 'VERB' && UNCHANGED.has(tokens.lower[i]));
