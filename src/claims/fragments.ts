import { opensSubordinate } from './clause.ts';
import { isQuotationMark, startsClause } from './clause-starts.ts';
import { opensContact } from './contact.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun, type Run } from './finite.ts';

/**
 * Is it no claim, but an order, a wish, an answer or a name?
 *
 * @param isWhole whether all words are somebody's own: of others only what begins with a capital may be an order
 */
export function isNoClaim(tokens: ClauseTokens, run: Run, isWhole: boolean): boolean {
  const { lower, text } = tokens;
  let { first } = run;
  while (first < run.last - 1 && (isQuotationMark(tokens, first) || OPENERS.test(lower[first]))) first++;
  const words = { first, last: run.last };
  if (!isWhole) return /^\p{Lu}/u.test(text[first]) && isOrder(tokens, words);
  return isOrder(tokens, words) || isFragment(tokens, words) || isElliptic(tokens, words) || isCalled(tokens, words);
}

/** "Yes, I will", "She does", "We always have", "Well, we'll see", "Could be higher": nothing is said of anyone. */
function isElliptic({ tag, lower, text }: ClauseTokens, { first, last }: Run): boolean {
  let i = first;
  while (i < last && (ANSWERS.test(lower[i]) || text[i] === ',')) i++;
  if (/^(?:could|might|would)$/.test(lower[i]) && /^(?:be|have)$/.test(lower[i + 1])) return text[last] !== '?';
  if (tag[i] !== 'PRON') return false;
  if (lower[i] === 'we' && lower[last - 1] === 'see' && last - i === 3) return true;
  let verbs = 0;
  for (let k = i + 1; k < last; k++) {
    if (tag[k] === 'AUX') verbs++;
    else if (tag[k] !== 'PART' && !SURELY.test(lower[k])) return false;
  }
  return verbs > 0;
}

const ANSWERS = /^(?:yes|no|yeah|well|oh|sure|and|but|because)$/;
const SURELY = /^(?:always|never|definitely|certainly|absolutely|really|probably|still|too)$/;

/** "Men of Orle, take heed": an order to those whom it names first. */
function isCalled(tokens: ClauseTokens, { first, last }: Run): boolean {
  const { tag, text } = tokens;
  if (!isNoun(tag[first])) return false;
  let comma = first + 1;
  while (comma < last && comma < first + 6 && /^(?:NOUN|PROPN|ADP|DET|ADJ)$/.test(tag[comma])) comma++;
  return (
    text[comma] === ',' && !isNoun(tag[comma + 1]) && comma + 2 < last && isOrder(tokens, { first: comma + 1, last })
  );
}

/** "Please wait", "Now wait" */
const OPENERS = /^(?:please|now|so|just)$/;

/** "Close the mill", "Let’s go", "Don’t wait", "Be brave"; not "Look, it is old", "Hope she comes", "Let me be clear: it is old". */
function isOrder(tokens: ClauseTokens, { first, last }: Run): boolean {
  const { tag, lower, text } = tokens;
  if (!opensOrder(tokens, first, last) || text[first + 1] === ',' || text[last - 1] === '?' || text[last] === '?')
    return false;
  const isLetMe = lower[first] === 'let' && lower[first + 1] === 'me';
  for (let i = first + 1; i < last - 1; i++) {
    if (isLetMe && lower[i] === 'that' && tag[i] === 'SCONJ') return false;
    const isJoint = /^(?:[,;:–—-]|--|and|or|but)$/.test(lower[i]);
    if (isJoint && (SUBJECT.test(lower[i + 1]) || startsClause(tokens, i + 1, last))) return false;
  }
  return true;
}

/** "Hate (alone) won’t do", "Vote totals rose", "Lynch herself paid" begin with nouns, if tagged as verbs. */
function opensOrder(tokens: ClauseTokens, first: number, last: number): boolean {
  const { tag, lower, lemma, text } = tokens;
  const next = lower[first + 1] ?? '';
  if (lower[first] === 'let') return !/^\p{Lu}/u.test(text[first + 1]) || tag[first + 1] === 'PRON';
  if (lower[first] === 'do') return /^(?:n['’]t|not)$/.test(next) && /^(?:VERB|AUX)$/.test(tag[first + 2]);
  if (lower[first] === 'be') return tag[first + 1] !== 'AUX';
  if (isBidden(tokens, first, last)) return true;
  if (tag[first] !== 'VERB' || lower[first] !== lemma[first] || lower[first].endsWith('thing')) return false;
  if (SUBJECT.test(next) || (next === 'to' && lower[first] !== 'try')) return false;
  const behind = tag[first + 1] === 'ADV' ? first + 2 : first + 1;
  if (/^(?:VERB|AUX)$/.test(tag[behind]))
    return /^(?:try|imagine)$/.test(lower[first])
      ? lower[behind].endsWith('ing')
      : lower[first] === 'go' && isBase(tokens, behind); // "Try going to Orle", "Go win it"
  return !(/^(?:NOUN|PROPN|ADJ|CCONJ)$/.test(tag[behind]) && hasFinite(tokens, { first: behind, last }));
}

/** "Ban it", "Call it what you like", tagged as a name; "Come and see it", "Recruit and pay teachers": no verb besides. */
function isBidden(tokens: ClauseTokens, first: number, last: number): boolean {
  const { tag, lower, lemma } = tokens;
  if (lower[first] !== lemma[first] || !/^(?:VERB|NOUN|PROPN)$/.test(tag[first])) return false;
  if (/^(?:it|them|him|me|us)$/.test(lower[first + 1] ?? ''))
    return (
      !hasFinite(tokens, { first: first + 2, last }) || /^(?:what|how|if|when|as|until|before)$/.test(lower[first + 2])
    );
  return (
    lower[first + 1] === 'and' &&
    isBase(tokens, first + 2) &&
    last > first + 3 &&
    !hasFinite(tokens, { first: first + 3, last })
  );
}

const isBase = ({ tag, lower, lemma }: ClauseTokens, i: number): boolean => tag[i] === 'VERB' && lower[i] === lemma[i];

const SUBJECT = /^(?:i|he|she|we|they|himself|herself|['’]s)$/;

/** "Of course", "A real disgrace", "The best thing that happened to them". */
function isFragment(tokens: ClauseTokens, run: Run): boolean {
  if (hasFinite(tokens, run)) return isOfNoun(tokens, run) || isHung(tokens, run);
  const { tag, lower } = tokens;
  const { first, last } = run;
  if (/^(?:when|if|because|while|where)$/.test(lower[first])) return false;
  if (tag[first] === 'VERB' && lower[first].endsWith('ed') && last - first > 2) return false; // "Called us all crooks"
  for (let i = first; i < last; i++)
    if (CONTRACTED.test(lower[i]) || /^(?:i|he|she|we|they|it|there|to)$/.test(lower[i]) || mayBeVerb(tokens, i, run))
      return false;
  return true;
}

/** "No one controls the vote", "Paris stops paying": tagged as a noun, between nouns. */
function mayBeVerb({ tag, lower }: ClauseTokens, i: number, { first, last }: Run): boolean {
  if (i === first || i + 1 >= last || !(isNoun(tag[i - 1]) || tag[i - 1] === 'PRON' || lower[i - 1] === 'one'))
    return false;
  if (tag[i] === 'PROPN') return lower[i].endsWith('s') && /^(?:DET|PROPN)$/.test(tag[i + 1]);
  return /^(?:NOUN|ADJ)$/.test(tag[i]) && /^(?:DET|PRON|PROPN|NOUN|ADP|ADV|ADJ|VERB)$/.test(tag[i + 1]);
}

const CONTRACTED = /['’](?:s|m|re|ve|ll|d)$/;

/** "Until they’re not", "Whenever she brings it up", "that said, “Burn these”": a clause that hangs on nothing said. */
function isHung(tokens: ClauseTokens, { first, last }: Run): boolean {
  const { lower, text, tag } = tokens;
  if (/^(?:until|whenever|unless)$/.test(lower[first]))
    return !text.slice(first, last).includes(',') && text[last] !== '?';
  return lower[first] === 'that' && tag[first + 1] === 'VERB' && /^[,:]$/.test(text[first + 2] ?? '');
}

/** All its verbs are of a clause at a noun. */
function isOfNoun(tokens: ClauseTokens, { first, last }: Run): boolean {
  const { tag, text, lower } = tokens;
  if (!/^(?:DET|ADJ|NOUN|NUM)$/.test(tag[first])) return false;
  let who = first + 1;
  while (who < last && !opensSubordinate(tokens, who) && !opensContact(tokens, who) && !isFiniteAt(tokens, who)) who++;
  const noun = text[who - 1] === ',' && lower[who] !== 'that' ? who - 2 : who - 1; // "the cook, who was also our clerk"
  const isRelative = /^(?:who|that|which)$/.test(lower[who] ?? '') && isNoun(tag[noun]);
  if (!isRelative || !isFiniteAt(tokens, tag[who + 1] === 'ADV' ? who + 2 : who + 1)) return false;
  let verbs = 0;
  for (let i = who + 1; i < last; i++) {
    if (text[i] === ',' || (i > who + 1 && opensSubordinate(tokens, i))) return false;
    if (isFiniteAt(tokens, i) && !isFiniteAt(tokens, i - 1)) verbs++;
  }
  return verbs === 1;
}
