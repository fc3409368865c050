import { WHEN } from '../../lexicon/calendar.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { POSSESSIVES, RELATIVES } from '../../lexicon/pronouns.ts';
import { stanceBase } from '../../lexicon/stances.ts';
import type { Tokens } from '../../text/document.ts';
import { hasFinite, isFiniteVerb, isPastForm, isVerbLike, type Scene } from '../scene.ts';
import { DEMANDS, ENDS, OPENERS, secondVerb, verbBehindNounClause } from './nouns.ts';

/**
 * Where the subject of a sentence brings a content with it, the sentence's own verb ends that: "His claim that prices fell [was
 * rejected]", "A man who said he was ill [left]", "A petition calling for the sale [has gathered]".
 *
 * @param from the first token of the content, @param to behind its last, @param head of its cue
 * @returns where the sentence goes on; -1 for nowhere
 */
export function mainVerbAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, doc, sentenceOf } = scene;
  if (from <= head) return -1;
  const { first } = doc.sentences[sentenceOf[head]];
  if (head - first > LONGEST_SUBJECT) return -1;
  if (tokens.tag[head] === 'NOUN' && tokens.lower[from] === 'that') {
    const isVerb = tokens.tag[head - 1] === 'PROPN' && tokens.lower[head] === `${tokens.lemma[head]}s`; // "Orr notes that"
    if (isVerb || hasFinite(scene, first, head)) return -1;
    const second = secondVerb(tokens, from, to);
    return second >= 0 ? second : verbBehindNounClause(scene, from, to, head);
  }
  const subject = clauseStart(tokens, head, first);
  if (bringsObject(tokens, from, head) && !/^(?:ADP|SCONJ)$/.test(tokens.tag[subject]))
    return hasFinite(scene, subject, head) ? -1 : verbBehindObject(scene, from, to, false);
  const verb = isPetition(tokens, head) ? head + 1 : head;
  const opener = openerBefore(tokens, verb, first);
  if (opener < 0 || tokens.text[opener - 1] === ',' || hasFinite(scene, clauseStart(tokens, opener, first), opener))
    return -1;
  const isParticiple = opener === verb;
  const isObject = (opener > first + 1 || isParticiple) && takesObject(tokens, from, verb);
  const main = isObject ? verbBehindObject(scene, from, to, isParticiple) : -1;
  return main >= 0 || (isObject && isParticiple) ? main : verbBehindClause(scene, from, to, verb);
}

/** "a *call for* talks [was ignored]", "*views on* the sale [have upset]": not "questions about whether", "his argument on Sunday was" */
const bringsObject = (tokens: Tokens, from: number, head: number): boolean =>
  tokens.tag[head] === 'NOUN' &&
  from === head + 2 &&
  /^(?:of|for|about|on|against)$/.test(tokens.lower[head + 1]) &&
  !isClauseOpener(tokens, from) &&
  !WHEN.has(tokens.lower[from]);

const isClauseOpener = ({ tag, lower }: Tokens, i: number): boolean =>
  tag[i] === 'SCONJ' || tag[i] === 'PRON' || RELATIVES.has(lower[i]) || QUESTION.test(lower[i]);

/** "a *petition* calling for A": the noun may be the head. */
export const isPetition = ({ tag, lower }: Tokens, head: number): boolean =>
  tag[head] === 'NOUN' && CALLS.test(lower[head + 1] ?? '');

export const SIGNS = /^(?:sign|back|support)$/;
const CALLS = /^(?:calling|demanding|urging)$/;

/** Behind the ", and" or the semicolon before a token, or else where the sentence begins. */
function clauseStart({ tag, text }: Tokens, before: number, floor: number): number {
  for (let i = before - 1; i > floor; i--) {
    if (/^(?:;|[–—―])$/.test(text[i]) || (tag[i] === 'CCONJ' && text[i - 1] === ',')) return i + 1;
    if (text[i] === ',') break;
  }
  return floor;
}

/** What a sentence is about takes so many tokens at most. */
const LONGEST_SUBJECT = 40;

/** What opens the clause whose verb the cue is: "calling" itself, "who vowed", "that has promised", "where guests say"; -1 for nothing. */
function openerBefore({ tag, lower }: Tokens, head: number, floor: number): number {
  let noun = head - 1; // "those not directly blaming Hale"
  while (noun > floor && /^(?:ADV|PART)$/.test(tag[noun]) && !/['’]s?$/.test(lower[noun])) noun--;
  const isNoun = /^(?:NOUN|PROPN)$/.test(tag[noun]) && !/['’](?:m|re|s)$/.test(lower[noun]); // "I'm" is one for wink
  if (lower[head].endsWith('ing') && (isNoun || ANYONE.test(lower[noun]))) return head;
  let i = head - 1;
  while (i > floor && /^(?:AUX|ADV|PART)$/.test(tag[i])) i--;
  if (lower[i] === 'that' && (i === floor || /^(?:CCONJ|ADV|PUNCT)$/.test(tag[i - 1]))) return -1; // "But that suggests A"
  if (RELATIVES.has(lower[i])) return lower[i] === 'whom' ? -1 : i; // "many of whom say" has its own subject
  if (/^(?:ADP|SCONJ)$/.test(tag[floor])) return -1; // "In a town where doctors say A"
  const subject = i;
  while (i > floor && i > subject - LONGEST_PHRASE && !isRelative(lower[i]) && IN_PHRASE.test(tag[i])) i--;
  return i < subject && isRelative(lower[i]) && /^(?:NOUN|PROPN)$/.test(tag[i - 1]) ? i : -1;
}

const ANYONE = /^(?:(?:any|some|every)(?:one|body)|those)$/;
const isRelative = (word: string): boolean => RELATIVES.has(word) || word === 'where';
const IN_PHRASE = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/;
const LONGEST_PHRASE = 5;

/** Is what the cue brings an object or an infinitive, and no clause? */
function takesObject({ tag, lower, lemma }: Tokens, from: number, head: number): boolean {
  const base = CUE_VERBS.has(lemma[head]) ? lemma[head] : stanceBase(lower[head]);
  const mayBeClause = CUE_VERBS.get(base ?? '')?.takes.includes('c') && lower[from] !== 'to';
  if (mayBeClause && (lower[head] !== 'demanding' || lower[from] === 'that')) return false;
  return (
    /^(?:DET|NOUN|PROPN|ADJ|NUM|PART)$/.test(tag[from]) ||
    /^(?:her|him|them|us|me|it|you)$/.test(lower[from]) ||
    POSSESSIVES.has(lower[from])
  );
}

/**
 * "calling for the sale *has gathered*", "who vowed to end it *is being sued*", "demanding answers *marched* through the city"
 *
 * @param mayBePast whether a verb without an auxiliary may be it
 */
function verbBehindObject({ tokens, region }: Scene, from: number, to: number, mayBePast: boolean): number {
  const { tag, lower, text } = tokens;
  let main = -1;
  for (let i = from + 1; i < to; i++) {
    const isClause = RELATIVES.has(lower[i]) || QUESTION.test(lower[i]) || tag[i] === 'SCONJ';
    if (region[i] >= 0 || isClause || (tag[i] === 'PRON' && !POSSESSIVES.has(lower[i]))) return main;
    if (main >= 0 && (tag[i] === 'CCONJ' || text[i] === ',')) return main;
    const isContact = tag[i - 1] === 'PROPN' && tag[i - 2] === 'NOUN'; // "the refugees Orr will accept"
    if (tag[i] === 'AUX' && lower[i - 1] !== 'to') return text[i - 1] === ',' || isContact ? -1 : i;
    if (tag[i] === 'VERB' && isThird(tokens, i)) return i;
    if (!mayBePast || !isFiniteVerb(tokens, i) || !isPastForm(tokens, i) || lower[i + 1] === 'by') continue;
    if (!endsClause(tokens, i - 1)) continue;
    if (/^(?:DET|PRON|NUM|NOUN|SYM|SCONJ)$/.test(tag[i + 1])) return i; // "*met* the crew"; "children [killed] in the fire marched"
    main = i;
  }
  return main;
}

/** "a call for talks *draws the* ire of Orr" */
const isThird = ({ tag, lower, lemma }: Tokens, i: number): boolean =>
  lower[i] === `${lemma[i]}s` && /^(?:DET|PRON)$/.test(tag[i + 1] ?? '') && /^(?:NOUN|PROPN)$/.test(tag[i - 1]);

const QUESTION = /^(?:whether|if|what|how|why|when|where)$/;

/** What a clause may end in before the next verb: "to be *scrapped*", "were not *paid*" too. */
function endsClause({ tag, text }: Tokens, i: number): boolean {
  if (!ENDS.test(tag[i])) return false;
  let aux = i - 1;
  while (/^(?:ADV|PART)$/.test(tag[aux])) aux--;
  return tag[i] !== 'VERB' || tag[aux] === 'AUX' || text[i - 1] === '-';
}

/** "who told police he was asleep [had been drinking]", "that guests say blocks the view [must go]": the last verb that has no subject of its own. */
function verbBehindClause(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, region } = scene;
  const { lower, tag, text } = tokens;
  // "that guests say *blocks* out the sun", "that owners said *bit* three dogs": they come as nouns
  const isNoun = isVerbLike(tokens, from) || (tag[from] === 'NOUN' && tag[from + 1] === 'NUM');
  let hasVerb = from === head + 1 && isNoun;
  let main = -1;
  let behindMark = -1;
  for (let i = from; i < to; i++) {
    if (region[i] >= 0) {
      hasVerb ||= isFiniteVerb(tokens, i);
      behindMark = i + 1;
      continue;
    }
    if (text[i] === ',' || (main >= 0 && (tag[i] === 'SCONJ' || OPENERS.test(lower[i])))) break;
    if (!isFiniteVerb(tokens, i) || closesPhrase(tokens, i, from) || /^(?:be|being|been)$/.test(lower[i])) continue;
    // "told police “I did it” [later denied it]"
    const isNext = behindMark > 0 && tag.slice(behindMark, i).every((word) => word === 'ADV');
    if (hasVerb && isNext) return behindMark;
    if (tag[i] === 'VERB' && lower[i + 1] === 'by' && tag[i + 2] !== 'NUM') continue; // "would bomb fields [held by] rebels"
    // "demanding that he apologise *has*"
    const isSubjunctive = tag[i] === 'AUX' && DEMANDS.test(tokens.lemma[head]) && !/(?:s|ed|ing)$/.test(lower[i - 1]);
    if (hasVerb && (endsClause(tokens, i - 1) || isSubjunctive)) main = i;
    hasVerb = true;
  }
  return main;
}

/** "a private email *address*", which comes as a verb. */
function closesPhrase({ tag, lower, lemma }: Tokens, i: number, floor: number): boolean {
  if (tag[i] !== 'VERB' || lower[i] !== lemma[i] || tag[i - 1] !== 'NOUN') return false;
  let article = i - 1;
  while (article > floor && /^(?:NOUN|ADJ)$/.test(tag[article])) article--;
  return /^an?$/.test(lower[article]);
}
