import { CONDITIONS, LONG_CONDITIONS } from '../lexicon/modals.ts';
import { SIGNAL } from '../lexicon/signals.ts';
import { firstFinite, opensInverted } from './clause.ts';
import { type ClauseTokens, hasFinite, isFiniteAt, isNoun, type Run } from './finite.ts';
import { shows, signalsIn } from './signals.ts';
import { nextWord } from './verb-group.ts';

/** The word that opens a condition of the main clause, or of "had we known" and "should it rain" the auxiliary; -1 for none. */
export function conditionOf(tokens: ClauseTokens, { first, last }: Run, main: Run): number {
  if (opensInverted(tokens, first, last)) return first;
  for (let i = first; i < last; i++) {
    if (!shows(tokens, i, SIGNAL.condition)) continue;
    if (i > main.first && (isOfNoun(tokens, main, i) || isInMarks(tokens, main, i))) continue;
    const word = tokens.lower[i];
    if (word === 'should') {
      if (i > first + 1 && isShould(tokens, i)) return i;
      continue;
    }
    if (
      CONDITIONS.has(word) &&
      !NO_CONDITION.test(tokens.lower[i - 1] ?? '') &&
      !isOpen(tokens, i, first) &&
      hasFinite(tokens, { first: i + 1, last })
    ) {
      if (!isRemark(tokens, i, { first, last })) return i;
    }
    if (
      LONG_CONDITIONS.get(word)?.every((w, k) => tokens.lower[i + k] === w) &&
      !isLength(tokens, i) &&
      !isNoticed(tokens, i)
    )
      return i;
  }
  return -1;
}

/** "as if", "even if", "asked if" and "not sure if" set no condition. */
const NO_CONDITION =
  /^(?:as|even|ask|asked|see|wonder|know|knows|sure|unsure|clear|unclear|question|determine|determined|doubts?|consider|considering|wondered|wondering|asking|idea|remember)$/;

/** "(will close), should she win" */
const isShould = ({ tag, text, lower }: ClauseTokens, i: number): boolean =>
  text[i - 1] === ',' && (tag[i + 1] === 'PROPN' || /^(?:i|you|he|she|it|we|they)$/.test(lower[i + 1] ?? ''));

/** "(left,) because if it rained", "find out if", "would not say if", "asked himself if": of a reason, or of a question; but not "Because if it rained, it" itself. */
function isOpen({ lower, lemma, tag }: ClauseTokens, i: number, first: number): boolean {
  if (lower[i - 1] === 'because') return i - 1 > first;
  if (lower[i - 1] === 'say') return /^(?:not|n['’]t)$/.test(lower[i - 2]);
  if (lower[i - 1] === 'out') return /^(?:find|figure)$/.test(lemma[i - 2]);
  return lemma[i - 2] === 'ask' && /^(?:PRON|PROPN)$/.test(tag[i - 1]);
}

/** "(he) said, ‘You know, if it rains, it falls’": of words told inside. */
function isInMarks({ text, start, end }: ClauseTokens, main: Run, i: number): boolean {
  for (let k = i - 1; k > main.first + 1; k--)
    if (/^[“‘'"]$/.test(text[k])) return /^[,:]$/.test(text[k - 1]) && start[k] > end[k - 1];
  return false;
}

/** "a plan to close it if it fails": what is planned hangs on it, not that there is a plan. */
const OFFERS = /^(?:plan|power|right|authority|promise|pledge|threat|proposal|vow|option|deal|bill|law)s?$/;

/** "Lee, who if it rains", "a law that holds if it rains", "a town in which, if": of a clause at a noun; not "will fell all that lean if it". */
function isOfNoun(tokens: ClauseTokens, main: Run, i: number): boolean {
  const { lower, tag, text } = tokens;
  const verb = firstFinite(tokens, main.first, main.last);
  if (verb < 0 || lower[verb - 1] === 'there' || signalsIn(tokens, main) & SIGNAL.perfect) return false;
  const stop = i > verb ? verb : main.first;
  let k = text[i - 1] === ',' ? i - 2 : i - 1;
  if (lower[k] === 'that') return false; // "told the town that if it"
  for (let to = k; to > stop && text[to] !== ','; to--)
    if (lower[to] === 'to' && tag[to] === 'PART' && OFFERS.test(lower[to - 1])) return true;
  while (k > stop && text[k] !== ',' && !shows(tokens, k, SIGNAL.relative)) k--;
  if (k <= stop || text[k] === ',') return false;
  const noun = tag[k - 1] === 'ADP' || text[k - 1] === ',' ? k - 2 : k - 1;
  return isNoun(tag[noun]) || lower[noun] === 'one';
}

/** "many, if not all, boats", "a good, if costly, plan", "if anything, it is": no clause, and no condition. */
function isRemark({ tag, lower, text, finite }: ClauseTokens, i: number, { first, last }: Run): boolean {
  if (COURTESIES.has(`${lower[i + 1]} ${lower[i + 2]}`) && !/\w/.test(text[i + 3] ?? '')) return true;
  const isOne =
    /^(?:any|anything|anyone|nothing|ever)$/.test(lower[i + 1] ?? '') ||
    (i > first && (lower[i + 1] === 'not' || (tag[i + 1] === 'ADJ' && text[i - 1] === ',')));
  if (!isOne) return false;
  for (let k = i + 1; k < last && !/^[,—–;]$/.test(text[k]); k++) if (finite[k] === 1) return false;
  return true;
}

/** "It is, if you will, a bridge." */
const COURTESIES: ReadonlySet<string> = new Set(['you will', 'you like', 'you please', 'i may']);

/** "can be as long as two years", "is as long as the bridge": how long, not on what condition. */
const isLength = ({ lower, tag }: ClauseTokens, i: number): boolean =>
  lower[i + 1] === 'long' && (tag[i + 3] === 'NUM' || tag[i - 1] === 'AUX');

/** "in case you haven't noticed" */
const isNoticed = ({ lower }: ClauseTokens, i: number): boolean =>
  lower[i] === 'in' && lower[i + 2] === 'you' && /^(?:have|did|missed)$/.test(lower[i + 3] ?? '');

/** "If I were young, I would", "if she were a man, she’d", "if it had rained, it would": what is not so; but not "if he were elected", "were to win". */
export function isUnreal(tokens: ClauseTokens, i: number, { first, last }: Run): boolean {
  if (tokens.lower[i] !== 'if' || !hasWould(tokens, { first, last })) return false;
  const { lower, tag } = tokens;
  const [subject, be, next] = [lower[i + 1], lower[i + 2], lower[i + 3] ?? ''];
  if (subject === 'i' && be === 'were') return tag[i + 3] !== 'VERB' && next !== 'to';
  if (subject === 'i' && be === 'was') return tag[i + 3] === 'DET';
  if (be !== 'were') return hadParticiple(tokens, i, last);
  const isOne = /^(?:he|she|it)$/.test(subject) || (isNoun(tag[i + 1]) && !subject.endsWith('s'));
  return isOne && (tag[i + 3] === 'DET' || /^any(?:one|body)$/.test(next));
}

function hasWould({ lower }: ClauseTokens, { first, last }: Run): boolean {
  for (let i = first; i < last; i++) if (/^(?:would|could|might|['’]d)$/.test(lower[i])) return true;
  return false;
}

/** "(if) the town had known", "(if) Lee had become mayor"; but not "(if) the town had a mill". */
function hadParticiple(tokens: ClauseTokens, opener: number, last: number): boolean {
  const { tag, lower, lemma } = tokens;
  let i = opener + 1;
  while (i < last && !isFiniteAt(tokens, i)) i++;
  if (lower[i] !== 'had') return false;
  const verb = nextWord(tokens, i, last);
  return (
    lower[verb] === 'been' ||
    (tag[verb] === 'VERB' && (lower[verb] !== lemma[verb] || /^(?:be)?come$/.test(lower[verb])))
  );
}
