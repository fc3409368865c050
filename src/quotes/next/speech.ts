import type { Tokens } from '../../text/document.ts';
import { mainVerbAfter } from '../contents/mains.ts';
import {
  commaOr,
  labelAfter,
  mannerAfter,
  rejoinderAfter,
  remarkAfter,
  summaryAfter,
  verdictAfter,
} from '../contents/writers-words.ts';
import {
  behindAuxiliaries,
  endsPassiveList,
  followsComma,
  isDash,
  isFiniteVerb,
  isPastForm,
  isPause,
  type Scene,
} from '../scene.ts';
import { deedAfter } from './deeds.ts';
import { feelingOf } from './feelings.ts';
import { gerundAfter, mainClauseAgain, namedAfter, participleAfter } from './participles.ts';
import { rulingEnd } from './rulings.ts';
import { clauseAfter, meanwhileAfter, nextHeadlineAfter, resultAfter, sequelAfter } from './sequels.ts';
import { citationAfter, FINDS, tagAfter, taggedAfter, tells } from './tags.ts';
import { NONE, OPINES, somebodyTells, THINKS, tellsByName } from './tellers.ts';
import { timeAfter } from './times.ts';
import { shoutsAfter } from './told-deeds.ts';
import { besideAfter } from './with-tellers.ts';

/**
 * Where a content from token `from` to `to` ends since the sentence goes on to the next thing that somebody says, or to what the
 * writer says of it: the first place from `least` on that a rule tells, or -1.
 *
 * @param head of the content's own cue
 */
export function nextSpeech(scene: Scene, head: number, from: number, to: number, least = from): number {
  if (from >= to) return -1;
  let first = -1;
  for (const rule of hasPause(scene.tokens, from, to) ? RULES : RULES_WITHOUT_PAUSE) {
    const at = rule(scene, from, to, head);
    if (at >= least && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Does a comma, a dash or a semicolon stand in a content, or right before it? */
function hasPause({ text }: Tokens, from: number, to: number): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++) if (isPause(text[i]) || text[i] === ';') return true;
  return false;
}

/** "A, Kyiv said, [while Moscow denied *it*]": what goes on behind a tag is no part of it where somebody tells of more. */
function othersWord(scene: Scene, from: number, _to: number, head: number): number {
  const { tokens, doc, sentenceOf, region } = scene;
  for (let i = head + 1; i <= from; i++) {
    if (!LINKS.test(tokens.lower[i]) || !followsComma(scene, i) || region[i] >= 0) continue;
    const goesOn = tokens.lower[i] === 'and' && tokens.tag[i + 1] === 'PRON'; // "and he pointed to it"
    return !goesOn && somebodyTells(scene, i + 1, doc.sentences[sentenceOf[head]].last, OPINES) ? from : -1;
  }
  return -1;
}

/** "said that A and called B", "said A, but he denied B": the next thing that somebody says. */
function secondCueAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, region } = scene;
  if (!tells(tokens, head) && !FINDS.test(tokens.lemma[head])) return -1;
  const { last } = scene.doc.sentences[scene.sentenceOf[from]];
  for (let i = from + 1; i < to - 1; i++) {
    if (region[i] >= 0) continue;
    if (tells(tokens, i) && !/^(?:ruled|talking)$/.test(tokens.lower[i]) && tokens.tag[i - 1] !== 'ADP') return -1; // "noted that Lee said A, and that she called B"
    if (tokens.tag[i] === 'CCONJ' && AND.test(tokens.lower[i]) && tellsNext(scene, head, i + 1))
      return commaOr(tokens, i);
    const isBehindMark = region[i - 1] >= 0 && tokens.lower[i] === 'and' && tokens.tag[i + 1] === 'PROPN'; // “yes” and Lee said “no”
    const isLink =
      (isBehindMark || followsComma(scene, i) || isDash(tokens.text[i - 1])) &&
      LINKS.test(tokens.lower[i]) &&
      tokens.lower[i + 1] !== 'that';
    const isRole = tokens.lower[i] === 'and' && /^(?:an?|the|its|his|her|their)$/.test(tokens.lower[i + 1]); // "and a spokesman, Ann Lee, said"
    if (isRole && tellsByName(scene, i + 1, last)) return commaOr(tokens, i);
    if (tokens.text[i] !== ';' && !isLink) continue;
    const others = tokens.text[i] === ';' ? THINKS : NONE;
    if (somebodyTells(scene, LINKS.test(tokens.lower[i + 1]) ? i + 2 : i + 1, last, others)) return commaOr(tokens, i);
  }
  return -1;
}

const AND = /^(?:and|but|yet)$/;
const LINKS = /^(?:but|while|although|though|whereas|and|yet)$/;

/** A verb of saying with the cue's own subject, in the same tense. */
export function tellsNext(scene: Scene, head: number, from: number): boolean {
  const { tokens } = scene;
  const verb = behindAuxiliaries(tokens, from);
  const isIssue = tokens.lemma[verb] === 'take' && tokens.lower[verb + 1] === 'issue';
  if (
    !(tells(tokens, verb) || isIssue) ||
    endsPassiveList(tokens, verb) ||
    shoutsAfter(scene, verb) ||
    tokens.lower[verb].endsWith('ing')
  )
    return false;
  if (disagrees(tokens, head, from)) return true;
  // "noted that he has run twice and has called it hard"
  for (let i = from; i < verb; i++)
    if (tokens.tag[i] === 'AUX' && !tokens.lower.slice(head - 2, head).includes(tokens.lower[i])) return false;
  if (tokens.lower.slice(head - 2, head).includes('did')) return isPastForm(tokens, verb); // "did not dispute it but said B"
  // "thanked them, saying that she was late, and vowed to stay"
  if (tokens.lower[head].endsWith('ing') && followsComma(scene, from - 1)) return isPastForm(tokens, verb);
  const isPerfect = /^(?:has|have)$/.test(tokens.lower[head - 1] ?? ''); // "has admitted that A but denies B"
  if (isPastForm(tokens, head) && !isPerfect) return isPastForm(tokens, verb);
  if (isPerfect && isPastForm(tokens, verb)) return true;
  if (isPlural(tokens, head)) return isPlural(tokens, verb) && settlesTense(tokens, head, from - 1);
  return (isPerfect || tokens.lower[head].endsWith('s')) && tokens.lower[verb].endsWith('s');
}

/** "they *warn*" */
const isPlural = ({ lower, lemma }: Tokens, verb: number): boolean => lower[verb] === lemma[verb];

/** "warn that the sample was small and call for more": is the first verb of what is said one that "call" does not go on from? */
function settlesTense(tokens: Tokens, head: number, to: number): boolean {
  const { lower, tag } = tokens;
  let verb = head + 1;
  while (verb < to && !isFiniteVerb(tokens, verb)) verb++;
  if (verb >= to) return false;
  return tag[verb] === 'AUX'
    ? /^(?:is|was|were|has|had)$/.test(lower[verb])
    : isPastForm(tokens, verb) || lower[verb].endsWith('s');
}

/** "Critics say the plan is bad and have threatened": what is said of one thing is not what many have done. */
function disagrees({ lower, tag }: Tokens, head: number, from: number): boolean {
  if (lower[from] !== 'have') return false;
  let verb = head + 1;
  while (verb < from && tag[verb] !== 'AUX') verb++;
  return /^(?:is|was|has)$/.test(lower[verb]);
}

/** "said that the law was unfair, and struck it down" */
function deedOf(scene: Scene, from: number, to: number, head: number): number {
  const { tokens } = scene;
  return tells(tokens, head) || FINDS.test(tokens.lemma[head]) ? deedAfter(scene, from, to, head) : -1;
}

type Rule = (scene: Scene, from: number, to: number, head: number) => number;

/** Those that may end a content in which nothing parts a clause from the next. */
const RULES_WITHOUT_PAUSE: readonly Rule[] = [
  othersWord,
  besideAfter,
  secondCueAfter,
  feelingOf,
  deedOf,
  gerundAfter,
  namedAfter,
  mannerAfter,
  mainVerbAfter,
  meanwhileAfter,
];
const RULES: readonly Rule[] = [
  ...RULES_WITHOUT_PAUSE,
  citationAfter,
  tagAfter,
  taggedAfter,
  participleAfter,
  mainClauseAgain,
  rulingEnd,
  verdictAfter,
  labelAfter,
  remarkAfter,
  rejoinderAfter,
  summaryAfter,
  resultAfter,
  timeAfter,
  nextHeadlineAfter,
  sequelAfter,
  clauseAfter,
];
