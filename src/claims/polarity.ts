import { CUE_VERBS } from '../lexicon/cues.ts';
import { NOT_NEGATED } from '../lexicon/negators.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { stanceBase } from '../lexicon/stances.ts';
import { mainVerb, opensSubordinate } from './clause.ts';
import { opensContact } from './contact.ts';
import { type ClauseTokens, hasFinite, type Run } from './finite.ts';
import { hangsOn, isInRelative } from './hanging.ts';
import { shows, signalsIn } from './signals.ts';

/**
 * The words that negate a main clause. "no incident" behind "so strong that" is not among them: the scope of a negator ends
 * with its clause (Morante & Daelemans 2009), and the clause given is the main one.
 *
 * @returns token indexes, in order
 */
export function negatorsOf(tokens: ClauseTokens, main: Run): number[] {
  const out: number[] = [];
  if (!(signalsIn(tokens, main) & (SIGNAL.negation | SIGNAL.joint))) return out; // "yet" is one of both
  const verb = mainVerb(tokens, main.first, main.last);
  for (let i = main.first; i < main.last; i++) {
    if (!shows(tokens, i, SIGNAL.negation) && !isNotYet(tokens, i)) continue;
    if (NOT_NEGATED.get(tokens.lower[i])?.has(tokens.lower[i + 1] ?? '') || isInPhrase(tokens, i)) continue;
    if (tokens.lower[i] === 'nor' && !opensClause(tokens, i, main.first)) continue;
    if (verb >= 0 && isOutside(tokens, i, main, verb)) continue;
    if (isOfNonfinite(tokens, i, main, verb) || cannotHelp(tokens, i)) continue;
    if (i < verb && isFronted(tokens, i, main.first, verb)) continue;
    if (verb >= 0 && i - 1 > verb && isBidding(tokens, main.first, i)) continue;
    if (verb >= 0 && i > verb && tokens.lower[i] === 'not' && !belongsToVerb(tokens, verb, i)) continue;
    if (!isRepeated(tokens, out.at(-1), i)) out.push(i);
  }
  return out;
}

/** "Nor is it clear", "nor did he": not "neither the mayor nor the clerk", where "neither" negates. */
const opensClause = ({ tag }: ClauseTokens, nor: number, first: number): boolean =>
  nor === first && tag[nor + 1] === 'AUX';

/** "has | yet to pay" */
const isNotYet = ({ lower }: ClauseTokens, i: number): boolean =>
  lower[i] === 'yet' && lower[i + 1] === 'to' && /^(?:ha[sd]|have|['’]s|['’]ve)$/.test(lower[i - 1] ?? '');

/** Does it belong to an aside, to a clause at a noun, or to what trails behind the clause? */
const isOutside = (tokens: ClauseTokens, i: number, main: Run, verb: number): boolean =>
  isAside(tokens, i, main) ||
  isInRelative(tokens, main.first, verb, i) ||
  hangsOn(tokens, main.first, verb, i) ||
  isSubjectBehind(tokens, verb, i) ||
  isTail(tokens, verb, i, main.last);

/** "whether or not", "hundreds if not thousands", "a no-nonsense man", "it is old, no?", "an aide, not necessarily a friend": of a phrase. */
function isInPhrase(tokens: ClauseTokens, i: number): boolean {
  const { lower, text, tag, start, end } = tokens;
  if (text[i + 1] === '-' && start[i + 1] === end[i]) return true;
  if (asksForAssent(tokens, i)) return true;
  if (lower[i] === 'no') {
    if (lower[i - 1] === 'or' && lower[i - 2] === lower[i + 1]) return true; // "rain or no rain"
    if (lower[i + 1] === 'more' && lower[i + 2] === 'than') return tag[i + 3] !== 'NUM'; // "it was no more than a wish"
    return text[i + 1] === '?' ? text[i - 1] === ',' : isSaid(tokens, i);
  }
  if (lower[i] === 'nothing') {
    if (/^(?:than|like)$/.test(lower[i - 1])) return true; // "rather a straw than nothing", "it felt like nothing"
    return lower[i - 1] === 'and' && /^(?:more|else)$/.test(lower[i + 1] ?? '');
  }
  if (lower[i] !== 'not') return false;
  if (lower[i + 1] === 'necessarily') return tag[i - 1] !== 'AUX';
  if (lower[i - 1] === 'enough') return lower[i + 1] === 'to';
  if (lower[i + 1] === 'guilty') return /^ple(?:ad|d)/.test(lower[i - 1]); // a plea is one
  return (
    lower[i - 1] === 'if' || (lower[i - 1] === 'or' && (lower[i - 2] === 'whether' || !/\w/.test(text[i + 1] ?? '')))
  );
}

/** "It is old, isn’t it?", "they row, do they not?" */
function asksForAssent({ lower, text }: ClauseTokens, i: number): boolean {
  const pronoun = /^n['’]t$/.test(lower[i]) ? i + 1 : lower[i] === 'not' ? i - 1 : -1;
  const comma = pronoun > i ? i - 2 : i - 3;
  return pronoun > 0 && text[comma] === ',' && SUBJECT.test(lower[pronoun]) && text[Math.max(pronoun, i) + 1] === '?';
}

const SUBJECT = /^(?:i|you|he|she|it|we|they|there)$/;

/** "No, it is", "say ‘no’ to it", "said no to it": a word of answer; not "the answer is no". */
function isSaid({ lower, lemma, text, tag }: ClauseTokens, i: number): boolean {
  if (/^['’"”]{1,2}$/.test(text[i + 1] ?? '')) return /^[‘'“"`]{1,2}$/.test(text[i - 1] ?? '');
  if (/^(?:say|answer)$/.test(lemma[i - 1] ?? '') && NO_NOUN.test(lower[i + 1] ?? '')) return true;
  return /^(?:[,.!—–…-]|\.+)$/.test(text[i + 1] ?? '') && tag[i - 1] !== 'AUX' && /\w/.test(text[i + 2] ?? '');
}

/** What behind "say no" is none of its object. */
const NO_NOUN = /^(?:to|first|again|at|for|because|when|if|and|but|or|then|too|now|every|all|[.!;:…])$/;

/** "With malice toward none, the king closed it": of a phrase in front of the subject, up to its comma; not "At no time has he". */
function isFronted({ tag, text }: ClauseTokens, i: number, first: number, verb: number): boolean {
  if (tag[first] !== 'ADP') return false;
  for (let k = i + 1; k < verb; k++) if (text[k] === ',') return true;
  return false;
}

/** "I was thinking don't panic", "I said: “do not go”": words told, behind the main verb; not "the crews we told do not swim". */
function isBidding(tokens: ClauseTokens, first: number, not: number): boolean {
  const { lower, text } = tokens;
  if (lower[not - 1] !== 'do' || !/^(?:not|n't|n’t)$/.test(lower[not])) return false;
  const told = not - 2;
  if (/^[:“‘"]$/.test(text[told])) return true;
  if (!CUE_VERBS.has(tokens.lemma[told]) && stanceBase(lower[told]) === null) return false;
  for (let i = first; i < told; i++)
    if (opensSubordinate(tokens, i) || (i > first && opensContact(tokens, i))) return false;
  return true;
}

/** "(the choice) not to sell (surprised)", "not selling (was)": what is not done is the subject, or belongs to it. */
function isOfNonfinite(tokens: ClauseTokens, i: number, { first }: Run, verb: number): boolean {
  const { lower, tag } = tokens;
  if (lower[i] !== 'not' || i >= verb || /['’]/.test(lower[i - 1] ?? '')) return false; // "I’m not going", tagged as a noun
  if (tag[i + 1] === 'VERB' && lower[i + 1].endsWith('ing')) return true;
  if (lower[i + 1] !== 'to' || i === first) return false; // "(told them) not to sell what they own"
  for (let k = i + 2; k < verb; k++) if (opensSubordinate(tokens, k)) return false;
  return true;
}

/** "couldn't help laughing", "cannot help but smile": it is done. */
const cannotHelp = ({ lower }: ClauseTokens, i: number): boolean =>
  lower[i + 1] === 'help' && /^(?:ca|can|could)$/.test(lower[i - 1]) && /ing$|^but$/.test(lower[i + 2] ?? '');

/** "never, never" */
const isRepeated = ({ lower }: ClauseTokens, before: number | undefined, i: number): boolean =>
  before !== undefined && lower[before] === lower[i] && !/\w/.test(lower.slice(before + 1, i).join(''));

/** Between commas, away from the verb: "the old mill, not far from here, was sold". */
function isAside(tokens: ClauseTokens, i: number, { first, last }: Run): boolean {
  if (tokens.text[i - 1] !== ',') return false;
  for (let k = i; k < last; k++) if (tokens.text[k] === ',') return i - 1 > first;
  return false;
}

/** "(the vote) no town wanted", "(a change) nobody saw": the subject of a clause at a noun. */
function isSubjectBehind({ tag, lower, finite }: ClauseTokens, verb: number, i: number): boolean {
  if (i <= verb + 1 || !/^(?:no|nobody|none)$/.test(lower[i]) || tag[i - 1] !== 'NOUN') return false;
  let k = i + 1;
  while (/^(?:ADJ|NOUN)$/.test(tag[k]) || lower[k] === 'one') k++;
  return finite[k] === 1;
}

/** Behind the comma of a finished clause, without a verb of its own: ", never losing a seat", ", hardly a rousing call", ": one with no roof". */
function isTail(tokens: ClauseTokens, verb: number, i: number, last: number): boolean {
  const { text, tag, lower } = tokens;
  const comma = i - 1;
  if (i <= verb + 2 || hasFinite(tokens, { first: i, last })) return false;
  for (let k = comma; k > verb + 1; k--) if (text[k] === ':') return !hasFinite(tokens, { first: k, last });
  if (text[comma] !== ',' || text.slice(verb, comma).includes(',')) return false; // "was, however, never seen"
  return (tag[i + 1] === 'VERB' && lower[i + 1].endsWith('ing')) || tag[i + 1] === 'DET';
}

/** "is not", "is “not so”", "ought not", "did really not": only verbs and adverbs stand between. */
function belongsToVerb(tokens: ClauseTokens, verb: number, not: number): boolean {
  for (let i = verb + 1; i < not; i++)
    if (!/^(?:AUX|ADV|VERB|PRON|PART)$/.test(tokens.tag[i]) && !/^(?:[“‘"]|''|``)$/.test(tokens.text[i])) return false;
  return true;
}
