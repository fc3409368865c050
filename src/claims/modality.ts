import { HEDGES, HELD, THINKING } from '../lexicon/hedges.ts';
import { POSSIBLE, QUESTION_WORDS } from '../lexicon/modals.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import type { Modality } from './claim.ts';
import { firstFinite } from './clause.ts';
import { isQuotationMark } from './clause-starts.ts';
import { conditionOf, isUnreal } from './conditions.ts';
import { type ClauseTokens, hasFinite, isNoun, type Run, UNCHANGED } from './finite.ts';
import { hangsOn, isInRelative } from './hanging.ts';
import { shows, signalsIn } from './signals.ts';
import { futureOf, isLikelierThan, necessity, nextWord } from './verb-group.ts';
import { wouldAt } from './would.ts';

export interface Modal {
  readonly modality: Modality;
  /** Token indexes of the words that show it. */
  readonly markers: readonly number[];
}

/**
 * In what sense a proposition is put: the strongest of what its words show, from question and counterfactual down to hedged.
 *
 * @param whole the proposition, @param main its main clause
 * @param asks whether it ends with a question mark
 */
export function modalityOf(tokens: ClauseTokens, whole: Run, main: Run, asks: boolean): Modal {
  if (asks || opensQuestion(tokens, whole)) return { modality: 'question', markers: [] };
  const signals = signalsIn(tokens, main);
  const condition = conditionOf(tokens, whole, main);
  const perfect = signals & SIGNAL.perfect ? perfectModal(tokens, main) : -1;
  if (perfect >= 0 && (condition >= 0 || !/^(?:might|must)$/.test(tokens.lower[perfect])))
    return { modality: 'counterfactual', markers: [condition, perfect].filter((i) => i >= 0) };
  if (condition >= 0) {
    const modality = isUnreal(tokens, condition, whole) ? 'counterfactual' : 'conditional';
    return { modality, markers: [condition] };
  }
  const necessary = signals & SIGNAL.necessity ? necessity(tokens, main) : -1;
  if (necessary >= 0) {
    const isEpistemic = perfect === necessary; // "must have been"
    return { modality: isEpistemic ? 'hedged' : 'normative', markers: [necessary] };
  }
  const hedges = signals & SIGNAL.hedge ? hedgesOf(tokens, main) : [];
  const future = signals & SIGNAL.future ? futureOf(tokens, main) : -1;
  const would =
    future >= 0 && /^(?:would|['’]d)$/.test(tokens.lower[future]) ? wouldAt(tokens, future, whole, main) : 'predicted';
  if (future >= 0 && would !== 'asserted') return { modality: would, markers: [future, ...hedges] };
  return hedges.length ? { modality: 'hedged', markers: hedges } : { modality: 'asserted', markers: [] };
}

/** "Did the town pay", "Who pays": an auxiliary or a question word at the head, before any subject. */
function opensQuestion(tokens: ClauseTokens, { first, last }: Run): boolean {
  return tokens.text[last] === '?' || (QUESTION_WORDS.has(tokens.lower[first]) && tokens.text[last - 1] === '?');
}

/** A modal with "have" and a participle: "would have held". */
function perfectModal(tokens: ClauseTokens, { first, last }: Run): number {
  const verb = firstFinite(tokens, first, last);
  for (let i = first; i < last; i++) {
    if (!shows(tokens, i, SIGNAL.perfect) || isInRelative(tokens, first, verb, i) || hangsOn(tokens, first, verb, i))
      continue;
    for (let k = i + 1; k < Math.min(last, i + 5); k++) {
      if (/^(?:have|'ve|’ve)$/.test(tokens.lower[k])) {
        if (isPerfect(tokens, k)) return i;
        break;
      }
      if (isQuotationMark(tokens, k)) return perfectBehind(tokens, k, last) ? i : -1;
      if (!/^(?:ADV|PART|AUX|PRON|NOUN|PROPN)$/.test(tokens.tag[k])) break;
    }
  }
  return -1;
}

/** "would ‘on the whole’ | have held": words between marks, and what follows them. */
function perfectBehind(tokens: ClauseTokens, mark: number, last: number): boolean {
  let i = mark + 1;
  while (i < Math.min(last, mark + 12) && !isQuotationMark(tokens, i)) i++;
  return /^(?:have|['’]ve)$/.test(tokens.lower[i + 1] ?? '') && i + 1 < last && isPerfect(tokens, i + 1);
}

/** "have (also) held"; "could have new homes", "have time" and "have to pay" have no participle. */
function isPerfect(tokens: ClauseTokens, have: number): boolean {
  const i = nextWord(tokens, have, tokens.count);
  const word = tokens.lower[i] ?? '';
  if (UNCHANGED.has(word)) return true;
  if (!/^(?:VERB|AUX)$/.test(tokens.tag[i])) return word.endsWith('ed');
  return !word.endsWith('ing') && (word !== tokens.lemma[i] || /(?:en|come|run)$/.test(word));
}

function hedgesOf(tokens: ClauseTokens, { first, last }: Run): number[] {
  const out: number[] = [];
  const verb = firstFinite(tokens, first, last);
  for (let i = first; i < last; i++) {
    if (!shows(tokens, i, SIGNAL.hedge) || isInRelative(tokens, first, verb, i) || hangsOn(tokens, first, verb, i))
      continue;
    const word = tokens.lower[i];
    if (HEDGES.has(word)) {
      if (!isPlain(tokens, i) && !isAfterthought(tokens, verb, i, last)) out.push(i);
    } else if (POSSIBLE.has(word) && tokens.tag[i] === 'AUX' && !isAbility(tokens, i)) out.push(i);
    else if (word === 'sure') {
      if (isUnsure(tokens, i)) out.push(i);
    } else if (THINKING.has(word) && /^(?:i|we)$/.test(subjectWord(tokens, i, first))) {
      if (/^(?:feel|imagine)$/.test(word) ? takesClause(tokens, i + 1, last) : !isTrust(tokens, i)) out.push(i);
    } else if (HELD.has(word) && isHeld(tokens, i, first)) out.push(i);
  }
  return out;
}

/** A word of the list that here takes nothing back: "likely to", "the worst possible time", "appeared in court", "tended the bar". */
function isPlain(tokens: ClauseTokens, i: number): boolean {
  const { lower, lemma } = tokens;
  if (lower[i] === 'likely' && (lower[i + 1] === 'to' || isLikelierThan(tokens, i))) return true;
  if (/^(?:un)?likely$/.test(lower[i])) return isOfNoun(tokens, i);
  if (lower[i] === 'possible')
    return (
      isOfNoun(tokens, i) ||
      DEGREE.test(lower[i - 1] ?? '') ||
      (/est$|^(?:every|any|all|made?|make)$/.test(lower[i - 2] ?? '') &&
        /^(?:NOUN|PROPN|PRON)$/.test(tokens.tag[i - 1]))
    );
  if (lemma[i] === 'tend') return lower[nextWord(tokens, i, tokens.count)] !== 'to';
  return lemma[i] === 'appear' && isToBeSeen(tokens, i);
}

/** "(he came for money,) possibly to repay it", "of old (or perhaps ancient) mills": of a phrase behind the verb; but not "it is, perhaps, old", "and seem to". */
function isAfterthought(tokens: ClauseTokens, verb: number, i: number, last: number): boolean {
  const { text, tag, finite } = tokens;
  if (verb < 0 || i < verb + 3 || i + 1 >= last || finite[i] === 1 || !/\w/.test(text[i + 1])) return false;
  const isApart = tag[i - 1] === 'CCONJ' || /^(?:[,(—–-]|--)$/.test(text[i - 1]);
  return isApart && !hasFinite(tokens, { first: i + 1, last });
}

/** "1,000 likely voters", "an unlikely friend", "a possible break-in": says nothing of the claim; but not "is a likely winner", "more than likely bills". */
function isOfNoun(tokens: ClauseTokens, i: number): boolean {
  const { tag, lower } = tokens;
  let noun = i + 1;
  while (tag[noun] === 'ADJ' && noun < i + 3) noun++;
  const isBefore = isNoun(tag[noun]);
  if (!isBefore || !(BEFORE_NOUN.test(tag[i - 1] ?? '') || lower[i - 1] === 'as') || lower[i - 1] === 'than')
    return lower[i] === 'possible' && isBefore && /^(?:PRON|CCONJ)$/.test(tag[i - 1]);
  return lower[i] === 'unlikely' || tag[i - 1] !== 'DET' || tag[i - 2] !== 'AUX';
}

const BEFORE_NOUN = /^(?:DET|NUM|ADP|ADJ|VERB|PART|PROPN)$/;

/** "(not) sure | if he knows", "pretty sure" */
const isUnsure = ({ lower }: ClauseTokens, i: number): boolean =>
  lower[i - 1] === 'pretty' ||
  (/^(?:if|whether|how|what)$/.test(lower[i + 1] ?? '') &&
    lower.slice(Math.max(0, i - 4), i).some((w) => /^(?:not|n['’]t)$/.test(w)));

/** "believe | in it", "believe | him", "think | of it": no clause is held to be so; but "believe in time it will". */
const isTrust = ({ lower }: ClauseTokens, i: number): boolean =>
  lower[i] === 'believe'
    ? /^(?:in|him|me|them|us)$/.test(lower[i + 1] ?? '')
    : lower[i] === 'think' && /^(?:of|about)$/.test(lower[i + 1] ?? '');

/** "(feel) that", "(feel) the town is": "(imagine) how": but not "(feel) bad", "(feel) your pain". */
const takesClause = (tokens: ClauseTokens, i: number, last: number): boolean =>
  tokens.lower[i] === 'how' ||
  (/^(?:that|like|as|i|you|he|she|it|we|they|there|this|the)$/.test(tokens.lower[i] ?? '') &&
    hasFinite(tokens, { first: i, last }));

/** "could not pay", "could not be reached", "couldn't help laughing", "could hardly walk", "could only watch", "we could hear it": no possibility, what was, was not or had to be. */
const isAbility = ({ lower, tag }: ClauseTokens, i: number): boolean =>
  lower[i] === 'could' &&
  ((/^(?:not|n't|n’t|hardly|barely|scarcely|only|no)$/.test(lower[i + 1] ?? '') &&
    (lower[i + 2] !== 'be' || tag[i + 3] === 'VERB')) ||
    (/^(?:see|hear|smell)$/.test(lower[i + 1] ?? '') &&
      /^(?:i|he|she|we|they)$/.test(lower[i - 1]) &&
      !/^(?:an?|more|another)$/.test(lower[i + 2])));

/** What "possible" stands behind as a matter of degree. */
const DEGREE = /^(?:as|every|all|only|made|if|where|when|wherever|whenever|\w+est|worst)$/;

/** "appears on the flag", "appeared in court to plead"; but not "appears on its way to be sold". */
function isToBeSeen(tokens: ClauseTokens, i: number): boolean {
  const { lower, tag } = tokens;
  const next = nextWord(tokens, i, tokens.count);
  if (tag[next] !== 'ADP' || /^(?:like|to|out)$/.test(lower[next])) return /^[.;]$/.test(tokens.text[next] ?? '');
  for (let k = next; k < next + 6; k++) if (lower[k] === 'to' && /^(?:be|have)$/.test(lower[k + 1] ?? '')) return false;
  return true;
}

/** "is believed to be dead", "it is feared that": behind an auxiliary, before what is held to be so. */
function isHeld(tokens: ClauseTokens, i: number, first: number): boolean {
  const { lower, tag } = tokens;
  let be = i - 1;
  while (be > first && tag[be] === 'ADV') be--;
  if (!/^(?:is|are|was|were)$/.test(lower[be])) return false;
  return lower[i + 1] === 'to' || lower[be - 1] === 'it';
}

/** The word before a verb, over "do", "not" and adverbs. */
function subjectWord(tokens: ClauseTokens, verb: number, first: number): string {
  let i = verb - 1;
  while (i > first && /^(?:AUX|PART|ADV)$/.test(tokens.tag[i])) i--;
  return tokens.lower[i] ?? '';
}
