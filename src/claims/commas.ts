import { firstFinite, isComplete, opensSubordinate } from './clause.ts';
import { isQuotationMark, startsClause, takesClause } from './clause-starts.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun, type Run } from './finite.ts';
import type { Joint } from './joints.ts';
import { auxiliaryInList, predicateInList } from './lists.ts';
import { BE, governorEnd, isWholeClause } from './whole.ts';

/** "she was tired, that rents had doubled and that …", and sentences joined by a comma alone: "it is old, it shakes". */
export function jointAtComma(tokens: ClauseTokens, i: number, { first, last }: Run): Joint | null {
  let next = i + 1;
  while (isQuotationMark(tokens, next)) next++;
  const before = { first, last: i };
  if (tokens.lower[next] === 'that') {
    const goesOn = !isFiniteAt(tokens, next + 1) && hasFinite(tokens, { first: next + 1, last });
    if (!goesOn || !isComplete(tokens, before, true) || !hasJointThat(tokens, { first: next, last })) return null;
    return governorEnd(tokens, before) >= 0 ? 'governed' : 'clause';
  }
  if (joinsAlike(tokens, before, next, last)) return 'clause';
  const listed = predicateInList(tokens, before, next, last) ?? auxiliaryInList(tokens, before, next, last);
  if (listed) return listed;
  if (tokens.lower[next] === 'however') {
    const subject = tokens.text[next + 1] === ',' ? next + 2 : next + 1;
    if (!/^(?:PRON|DET|NOUN|PROPN|ADJ|NUM)$/.test(tokens.tag[subject]) || opensSubordinate(tokens, subject))
      return null;
    // "In May, however, the town …" has no clause before it
    const isWhole = tokens.tag[first] !== 'ADP' && isWholeClause(tokens, before) && !takesClause(tokens, i - 1);
    return isWhole && startsClause(tokens, subject, last) ? 'clause' : null;
  }
  if (next === i + 2 || !/^(?:i|you|he|she|it|we|they|there|this)$/.test(tokens.lower[next] ?? '')) return null;
  if (tokens.lower[next] === 'this' && !saysThisAgain(tokens, before)) return null;
  if (BE.test(tokens.lower[i - 1]) || (tokens.tag[i - 1] === 'AUX' && isNoun(tokens.tag[i - 2]))) return null; // "The fact is, I paid", "You are, you are"
  const verb = tokens.tag[next + 1] === 'ADV' ? next + 2 : next + 1;
  if (verb >= last || !isFiniteAt(tokens, verb) || takesClause(tokens, verb) || takesClause(tokens, i - 1)) return null;
  const isWhole = isDeniedCleft(tokens, before, next) || isWholeClause(tokens, before);
  return isWhole && !isAddress(tokens, before) ? 'clause' : null;
}

/** "It's not the stone that's dear, | it's the wait" */
function isDeniedCleft({ lower }: ClauseTokens, { first }: Run, next: number): boolean {
  const it = first + (/\w/.test(lower[first]) ? 0 : 1);
  const isDenied = lower[it] === 'it' && BE.test(lower[it + 1]) && /^n(?:ot|['’]t)$/.test(lower[it + 2]);
  return isDenied && lower[next] === 'it' && BE.test(lower[next + 1]);
}

/** "The mill is old, | the bridge is new": two clauses with a form of "be" or a modal; not "The older it is, the more it is worth". */
function joinsAlike(tokens: ClauseTokens, before: Run, next: number, last: number): boolean {
  const { tag, lower } = tokens;
  if (tag[next] !== 'DET' || /^(?:an?|whose|which|what)$/.test(lower[next])) return false;
  if (/^(?:more|less|\w+er|worse)$/.test(lower[next + 1]) || /^(?:ADP|CCONJ)$/.test(tag[before.first])) return false;
  let verb = next + 1;
  while (verb < last && /^(?:NOUN|PROPN|ADJ)$/.test(tag[verb])) verb++;
  if (verb === next + 1 || tag[verb] !== 'AUX' || !isFiniteAt(tokens, verb) || tokens.text[verb + 1] === ',')
    return false;
  const one = firstFinite(tokens, before.first, before.last);
  return (
    tag[one] === 'AUX' && isWholeClause(tokens, before) && !takesClause(tokens, next - 2) && !endsJoined(tokens, before)
  );
}

/** "(It was new,) but one day(, the mill was old)": a conjunction with no verb behind it. */
function endsJoined(tokens: ClauseTokens, { first, last }: Run): boolean {
  for (let i = last - 1; i > first && !isFiniteAt(tokens, i); i--)
    if (tokens.tag[i] === 'CCONJ' && tokens.text[i - 1] === ',') return true;
  return false;
}

/** "You know,", "I mean,", "I'll tell you,": words to the listener, not a claim. */
const isAddress = (tokens: ClauseTokens, { first, last }: Run): boolean => {
  let start = first;
  while (start < last && !/\w/.test(tokens.lower[start])) start++;
  if (last - start > 4 || !/^(?:i|you)$/.test(tokens.lower[start])) return false;
  for (let i = start + 1; i < last; i++) if (takesClause(tokens, i) || TO_LISTENER.has(tokens.lower[i])) return true;
  return false;
};

/** Verbs of "I mean,", "You see,", "You name it,". */
const TO_LISTENER: ReadonlySet<string> = new Set(['mean', 'see', 'name', 'look', 'hear']);

/** "This is no mill, | this is (a farm)": of "this" a second time. */
const saysThisAgain = (tokens: ClauseTokens, { first, last }: Run): boolean => {
  for (let i = first; i < last - 1; i++) if (tokens.lower[i] === 'this' && isFiniteAt(tokens, i + 1)) return true;
  return false;
};

const hasJointThat = ({ lower }: ClauseTokens, { first, last }: Run): boolean => {
  for (let i = first; i < last - 1; i++) if (lower[i] === 'and' && lower[i + 1] === 'that') return true;
  return false;
};

/** "The mill was sold ... we kept the land": between two whole clauses. */
export function jointAtEllipsis(tokens: ClauseTokens, i: number, { first, last }: Run): 'clause' | null {
  if (BE.test(tokens.lower[i - 1]) || takesClause(tokens, i - 1) || opensSubordinate(tokens, i + 1)) return null;
  return startsClause(tokens, i + 1, last) && isWholeClause(tokens, { first, last: i }) ? 'clause' : null;
}
