import { WHEN } from '../../lexicon/calendar.ts';
import { FIRST_NAME, PARTY, PERSON } from '../../lexicon/naming.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { isOwnerMark } from '../scene.ts';
import type { Run } from './noun-phrases.ts';

/**
 * "Egypt, Jordan and Qatar", "the mayor, the sheriff and the bishop": the members of a list that ends at `end`, from the left; what is
 * no member of the same kind ends it ("It was late, Egypt, Jordan and Qatar"), and so does what something before governs ("In Egypt,
 * Jordan and Qatar").
 *
 * @param opens may a member begin at this token?
 * @returns three members or more; none where there are fewer
 */
export function listEndingAt(tokens: Tokens, end: number, floor: number, opens: (first: number) => boolean): Run[] {
  const last = memberEndingAt(tokens, end, floor);
  const and = (last?.first ?? 0) - 1;
  if (!last || and <= floor || tokens.lower[and] !== 'and') return [];
  const members = [last];
  let comma = tokens.text[and - 1] === ',' ? and - 1 : and;
  for (let member = memberEndingAt(tokens, comma, floor); member; member = memberEndingAt(tokens, comma, floor)) {
    const isBehindComma = member.first > floor && tokens.text[member.first - 1] === ',';
    if (isBehindComma && isSeat(tokens, member)) {
      comma = member.first - 1;
      continue;
    }
    if (!isAlike(tokens, member, members, floor)) break;
    if (!isBehindComma && !opens(member.first)) break;
    members.unshift(member);
    comma = member.first - 1;
    if (!isBehindComma) break;
  }
  return members.length > 2 && !tellsOfOne(tokens, members) ? members : [];
}

/** "Ann Lee, *D-Ohio*, Bo Orr, *R-Utah*, and Mia Wu" */
const isSeat = ({ word, text }: Tokens, { first, last }: Run): boolean =>
  last - first > 2 && (word[first].lists & PARTY) > 0 && text[first + 1] === '-';

/**
 * "The mayor, *a lawyer* and former judge", "Guards at the bank, *a branch of Customs* and Revenue", "a clerk at Storr, *owner of Hale*
 * and Wu", "Ann Lee, *Trade* and Industry Secretary": what one of them is, with an "and" inside, and no list.
 */
function tellsOfOne(tokens: Tokens, members: readonly Run[]): boolean {
  const { lower, tag, text, word } = tokens;
  const [middle, { first, last }] = members.slice(-2);
  if (tag[first] === 'DET' || (word[first].lists & PERSON) > 0) return false;
  const isName = isCapital(text[last - 1]);
  if (/^an?$/.test(lower[middle.first])) return isName || !lower[last - 1].endsWith('s');
  if (isName && last - first > 1 && OFFICES.test(lower[last - 1])) return !isPhrase(tokens, middle, middle.first);
  const head = headOf(tokens, middle);
  const hangs = isName && head < middle.last - 1 && !isCapital(text[head]) && !lower[head].endsWith('s');
  return hangs && (tag[middle.first] !== 'DET' || text[last] === ','); // "The mayor, the head of Hale and Wu, said"
}

/** Seldom surnames: "Lee, Orr and Bob Baker". */
const OFFICES = /^(?:chair|secretary|minister|commissioner|director|professor|fellow|editor|correspondent|mp)$/;

/** The same for a list that begins here: "according to *Egypt, Jordan and Qatar*.", "said *Egypt, Jordan and Qatar* in a statement". */
export function listStartingAt(tokens: Tokens, first: number, ceiling: number): Run[] {
  const { text, lower, tag } = tokens;
  let end = first;
  let and = -1;
  for (; end < ceiling; end++) {
    if (lower[end] === 'and') and = end;
    else if (text[end] === ',' ? and >= 0 : !belongs(tokens, end, first)) break;
    if (and >= 0 && end > and && tag[end] === 'ADP' && lower[end] !== 'of') break;
  }
  const members = and < 0 ? [] : listEndingAt(tokens, end, first, (i) => i === first);
  return members[0]?.first === first ? members : [];
}

/** The phrase that ends here, as far as nouns, what they hang on and their articles reach; null for none. */
function memberEndingAt(tokens: Tokens, end: number, floor: number): Run | null {
  if (end - 1 < floor || !isNoun(tokens, end - 1) || WHEN.has(tokens.lower[end - 1])) return null;
  let first = end - 1;
  while (first > floor && belongs(tokens, first - 1, floor)) first--;
  while (first < end && /^(?:ADP|PUNCT|PART)$/.test(tokens.tag[first])) first++;
  return first < end ? { first, last: end } : null;
}

/** "Human Rights *Watch*", "*Ford*, Toyota and Honda", "*Bill* Lee, Orr and Wu" come as verbs. */
const isNoun = (tokens: Tokens, i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens.tag[i]) ||
  (isCapital(tokens.text[i]) && (tokens.tag[i] === 'ADJ' || (tokens.tag[i] === 'VERB' && isOfName(tokens, i))));

const isOfName = ({ tag, text, word }: Tokens, i: number): boolean =>
  tag[i - 1] === 'PROPN' ||
  (text[i + 1] === ',' && !/(?:ed|ing)$/.test(text[i])) ||
  ((word[i].lists & FIRST_NAME) > 0 && tag[i + 1] === 'PROPN');

function belongs(tokens: Tokens, i: number, floor: number): boolean {
  const { tag, text, lower, start, end } = tokens;
  if (/^(?:DET|ADJ|NUM)$/.test(tag[i]) || isNoun(tokens, i)) return true;
  if (isOwnerMark(text[i]) || text[i] === '&') return true;
  if (text[i] === '-') return start[i] === end[i - 1];
  return i > floor && /^(?:of|for|at|from|in)$/.test(lower[i]) && /^(?:NOUN|PROPN)$/.test(tag[i - 1]);
}

/** Names beside names ("Lee, Orr and Wu", "Orle, Storr and other towns"), phrases beside phrases ("the mayor, the sheriff and Lee", too). */
function isAlike(tokens: Tokens, member: Run, members: readonly Run[], floor: number): boolean {
  const [next] = members;
  if (!isPhrase(tokens, member, floor))
    return mayFollowName(tokens, next, floor) && (!namesMany(tokens, member) || namesMany(tokens, next));
  return tellsWho(tokens, member) >= 0 && (members.length === 1 || isPhrase(tokens, next, floor));
}

const mayFollowName = (tokens: Tokens, next: Run, floor: number): boolean =>
  tokens.lower[next.first] === 'other' || !isPhrase(tokens, next, floor);

/** "the mayor", "the Mayor", "Mayor of Orle", and "*Teachers*, nurses and drivers", where the capital is the sentence's. */
function isPhrase(tokens: Tokens, member: Run, floor: number): boolean {
  const { first, last } = member;
  const { lower, text, tag, word } = tokens;
  if (!isCapital(text[last - 1]) || /^an?$/.test(lower[first])) return true;
  const head = headOf(tokens, member);
  // "an RNC committeeman from Orle"; but "the leaders of Peru, Chile and Fiji"
  if (head < last - 1 && !isCapital(text[head]) && !lower[head].endsWith('s')) return true;
  const noun = tellsWho(tokens, member);
  if (noun < 0) return false;
  if (last - first === 1 && first === floor) return PERSON_NOUNS.has(lower[noun].replace(/s$/, ''));
  return (word[noun].lists & PERSON) > 0 && (tag[first] === 'DET' || noun < last - 1);
}

/** "*The Republicans*, Lee and Orr": those two, and no member beside them. */
const namesMany = ({ lower }: Tokens, { last }: Run): boolean =>
  lower[last - 1].endsWith('s') && PERSON_NOUNS.has(lower[last - 1].slice(0, -1));

/** The noun that tells who it is, before what it hangs on: "*officials* at the ministry"; -1 for a name, and for things. A capital's lemma is the word. */
function tellsWho(tokens: Tokens, member: Run): number {
  const { lower, lemma } = tokens;
  const noun = headOf(tokens, member);
  return isSpeaking(lower[noun], lemma[noun]) || isSpeaking(lower[noun], lower[noun].replace(/s$/, '')) ? noun : -1;
}

/** The last noun before a preposition: "the *head* of Hale". */
function headOf({ tag }: Tokens, { first, last }: Run): number {
  let head = first;
  while (head < last - 1 && tag[head + 1] !== 'ADP') head++;
  return head;
}
