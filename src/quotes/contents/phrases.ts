import { CUE_VERBS } from '../../lexicon/cues.ts';
import { PLACE } from '../../lexicon/naming.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES, RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { behindAuxiliaries, findMark, hasFinite, isFiniteVerb, isNominal, isOwnerMark, type Scene } from '../scene.ts';

/** Where a content ends that was cut in the middle of a phrase at token `at`: the token behind it, or -1 where it was not. */

/** Speech that is written down as it comes runs on without stops. */
export const LONGEST_REST = 24;

/** "the council and its courts.": where the second of two ends that nothing else can claim, or -1. */
export function pairEnd({ tokens, region, regionLast, doc, sentenceOf }: Scene, at: number): number {
  const from = behindLink(tokens, at);
  if (from < 0) return -1;
  const { last } = doc.sentences[sentenceOf[at - 1]];
  const mayBegin = tokens.tag[at] === 'ADV' ? /^(?:ADP|PART)$/ : /^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/;
  if (!mayBegin.test(tokens.tag[from])) return -1;
  let end = from;
  if (tokens.tag[from] === 'DET' && region[from + 1] >= 0 && region[at - 1] >= 0) return regionLast[region[from + 1]]; // “a” and a “b”
  while (end < last && tokens.tag[end] !== 'PUNCT') {
    if (region[end] >= 0 || isFiniteVerb(tokens, end)) return -1;
    end++;
  }
  return end - from <= LONGEST_SECOND && end >= last - 1 ? end : -1;
}

const LONGEST_SECOND = 12;

/** "that it was “late” | but would go on.": where the clause ends, which goes on behind the marks, or -1. */
export function secondAuxEnd({ tokens, region }: Scene, begins: number, at: number, close: number): number {
  const { lower } = tokens;
  const isSecond = /^(?:and|but)$/.test(lower[at]) && /^(?:would|had|could|might|should)$/.test(lower[at + 1] ?? '');
  return lower[begins] === 'that' && region[at - 1] >= 0 && region[at] < 0 && isSecond && close - at < LONGEST_REST
    ? close
    : -1;
}

/** "that they will play once, | with all proceeds going to the school.", "to halve it, | in part by ending aid.": where such a phrase ends that closes a sentence, or -1. */
export function withEnd({ tokens, region, doc, sentenceOf }: Scene, from: number, at: number): number {
  const { last } = doc.sentences[sentenceOf[at - 1]];
  const { text, lower, tag } = tokens;
  if (text[at] !== ',' || last - at > LONGEST_REST) return -1;
  const isMeans = MEANS.test(lower.slice(at + 1, at + 4).join(' '));
  const isWith = lower[at + 1] === 'with' && lower[from] === 'that';
  if (!isWith && !isMeans) return -1;
  let isDone = false;
  let end = at + 2;
  while (end < last && tag[end] !== 'PUNCT') {
    if (region[end] >= 0 || isFiniteVerb(tokens, end)) return -1;
    isDone ||= tag[end] === 'VERB' && lower[end].endsWith('ing');
    end++;
  }
  return isDone && end >= last - 1 ? end : -1;
}

const MEANS = /^(?:in part by|(?:partly|mainly|largely|mostly) by )/;

/**
 * "a cut in duty, a halt to works | and a fund for crews.", "fell in May, | a drop of a tenth.": where the list or the figure
 * ends that closes a sentence, or -1.
 *
 * @param from the content's first token
 */
export function listRest({ tokens, region, doc, sentenceOf }: Scene, from: number, at: number): number {
  const { last } = doc.sentences[sentenceOf[at - 1]];
  const { tag, text, lower } = tokens;
  if (text[at] !== ',' || !/^(?:DET|NUM)$/.test(tag[at + 1]) || last - at > LONGEST_REST) return -1;
  let end = at + 1;
  while (end < last && !/^[.;:?!(–—]$/.test(text[end])) {
    if (region[end] >= 0 || isFiniteVerb(tokens, end) || RELATIVES.has(lower[end])) return -1;
    end++;
  }
  const isList = tag[from] === 'DET' && tag[at + 1] === 'DET' && lower.slice(at, end).includes('and');
  const isFigure = CHANGE.test(lower[at + 2] ?? '') && /^(?:of|from|to|on)$/.test(lower[at + 3] ?? '');
  return (isList || isFigure) && end >= last - 1 ? end : -1;
}

const CHANGE = /^(?:increase|rise|drop|fall|decline|jump|gain|loss|decrease|reduction)$/;

/**
 * "the cruel, needless raid on the school that hurt two": where a phrase ends that was cut between its adjectives, with a relative
 * clause that hangs on it, or -1.
 */
export function phraseEnd({ tokens, region }: Scene, at: number): number {
  const { tag, text, lower } = tokens;
  if (text[at] !== ',' || tag[at - 1] !== 'ADJ' || tag[at + 1] !== 'ADJ') return -1;
  let end = at + 1;
  let isRelative = false;
  while (end < tokens.count && tag[end] !== 'PUNCT' && region[end] < 0 && (isRelative || !isFiniteVerb(tokens, end))) {
    isRelative ||= RELATIVES.has(lower[end]);
    end++;
  }
  return end - at <= (isRelative ? LONGEST_REST : LONGEST_SECOND) ? end : -1;
}

/** "had entered Sarn, | Chad.": where the country ends that a place is in, or -1. */
export function countryEnd({ tokens, region }: Scene, at: number): number {
  const { tag, text, word } = tokens;
  if (text[at] !== ',' || tag[at - 1] !== 'PROPN' || tag[at + 1] !== 'PROPN' || region[at] >= 0) return -1;
  let end = at + 1;
  let isPlace = false;
  for (; tag[end] === 'PROPN'; end++) isPlace ||= (word[end].lists & PLACE) !== 0;
  return isPlace && /^[.,;]$/.test(text[end]) ? end : -1;
}

/**
 * "met her rival, | Sen. Ann Lee, who", "his pick for judge, | Jo Hale.": where the name ends that says who a person is whom the content
 * ends with; -1 where none stands there, or it is the subject of what follows.
 */
export function whoEnd({ tokens, region }: Scene, at: number): number {
  const { tag, text, lower, lemma } = tokens;
  if (text[at] !== ',' || tag[at + 1] !== 'PROPN' || region[at] >= 0 || region[at + 1] >= 0) return -1;
  if (tag[at - 1] !== 'NOUN' || !PERSON_NOUNS.has(lemma[at - 1])) return -1;
  let opens = at - 2;
  while (opens > 0 && /^(?:ADJ|ADV|NOUN|PROPN|VERB|PUNCT)$/.test(tag[opens]) && text[opens] !== ',') opens--; // "newly-named running mate"
  if (tag[opens] !== 'DET' && !POSSESSIVES.has(lower[opens]) && !isOwnerMark(lower[opens])) return -1; // "for president, Jo Hale"
  let end = at + 1;
  while (tag[end] === 'PROPN' && region[end] < 0) end++;
  return /^[.,;]$/.test(text[end]) ? end : -1;
}

/** "described the offer | – 3% over two years – as “unfair”": where what somebody or something is called ends, behind an aside; or -1. */
export function asEnd(scene: Scene, head: number, at: number, last: number): number {
  const { lemma, text, lower } = scene.tokens;
  if (!CALLS.test(lemma[head]) || !/^(?:,|--|[–—])$/.test(text[at])) return -1;
  const close = findMark(scene.tokens, text[at], at + 1, at + 1 + LONGEST_SECOND);
  if (close < 0 || lower[close + 1] !== 'as') return -1;
  let end = close + 2;
  while (end < last && (scene.region[end] >= 0 || !/^[,.;:?!–—]$/.test(text[end]))) end++;
  return end;
}

/** "that the count | would end", "that pay, which has no bonus, | rose", "deny he | ever said so", "two fish, including a trout, | had died": a clause that was cut before its verb ends with the sentence; or -1. */
export function verbEnd(scene: Scene, begins: number, at: number, close: number): number {
  const { tokens, region } = scene;
  const isBare = at === begins + 1 && /^(?:he|she|they|it|we|i)$/.test(tokens.lower[begins]);
  const verb = isBare && tokens.tag[at] === 'ADV' ? at + 1 : at;
  const isCut = (isBare || tokens.lower[begins] === 'that') && isFiniteVerb(tokens, verb) && region[at] < 0;
  if (isCut && !hasFinite(scene, begins, at)) return close;
  const hasThat = () => tokens.lower.slice(begins + 1, at).includes('that'); // "denied a report that the union | had met"
  if (isFiniteVerb(tokens, at) && region[at] < 0 && hasThat() && !hasFinite(scene, begins, at)) return close;
  if (tokens.text[at] !== ',' || !isFiniteVerb(tokens, at + 1) || region[at + 1] >= 0) return -1;
  let who = begins + 1;
  while (who < at && !RELATIVES.has(tokens.lower[who])) who++;
  if (who < at && tokens.text[who - 1] === ',' && tokens.lower[begins] === 'that' && !hasFinite(scene, begins, who))
    return close;
  const aside = tokens.lower.slice(begins, at).lastIndexOf('including');
  return aside > 0 && !hasFinite(scene, begins, at) ? close : -1;
}

/**
 * "palm oil prices have softened, | which will help margins.": where a relative clause ends that no noun can claim, so that it is about
 * what is said, and closes the sentence; -1 for none, and for what came of saying it ("he would resign, which surprised her").
 */
export function commentEnd(scene: Scene, begins: number, at: number, close: number): number {
  const { tokens, region } = scene;
  const { text, lower, lemma } = tokens;
  if (text[at] !== ',' || lower[at + 1] !== 'which' || region[at - 1] >= 0 || close - at > LONGEST_REST) return -1;
  const verb = behindAuxiliaries(tokens, at + 2);
  if (tokens.tag[verb] !== 'VERB' || REACTIONS.test(lemma[verb]) || !isFiniteVerb(tokens, at + 2)) return -1;
  if (mayBelong(tokens, at - 1) || !hasFinite(scene, begins, at)) return -1;
  for (let i = at; i < close; i++)
    if (region[i] >= 0 || CUE_VERBS.get(lemma[i])?.kind === 'statement' || (text[i] === ',' && i > at)) return -1;
  return close;
}

/** A noun that the "which" behind it may stand for: not "plants, which means". */
function mayBelong({ tag, lower, lemma, text }: Tokens, noun: number): boolean {
  if (text[noun] !== lower[noun]) return true; // "the Sanctions Act"
  if (!isNominal(tag[noun])) return false;
  const isSingular = /^(?:has|is|was|means|makes|helps|gives|leaves|lets|puts|hurts|saves|costs)$/.test(
    lower[noun + 3],
  );
  return !(isSingular && tag[noun] === 'NOUN' && lower[noun].endsWith('s') && lower[noun] !== lemma[noun]);
}

const REACTIONS =
  /^(?:surprise|shock|stun|anger|infuriate|enrage|delight|alarm|draw|prompt|spark|provoke|trigger|lead|cause|prove|turn|appear|seem|bring|win|earn|raise|upset|please)$/;

const CALLS =
  /^(?:describe|characteri[sz]e|portray|depict|dismiss|denounce|condemn|praise|hail|criticize|see|deride|decry)$/;

/** Behind "and", "or", "as well as", which a comma may come before, or the adverb of "to work swiftly"; -1 for none. */
function behindLink({ lower, text, tag }: Tokens, at: number): number {
  if (tag[at] === 'ADV' && tag[at - 1] === 'VERB' && lower[at - 2] === 'to') return at + 1;
  if (lower[at] === 'and' || lower[at] === 'or') return at + 1;
  const as = text[at] === ',' ? at + 1 : at;
  return lower[as] === 'as' && lower[as + 1] === 'well' && lower[as + 2] === 'as' ? as + 3 : -1;
}
