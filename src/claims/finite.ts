import { CUE_VERBS } from '../lexicon/cues.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import type { Tokens } from '../text/document.ts';
import type { Word } from '../text/word.ts';
import { verbAsNoun } from './noun-verbs.ts';

/** A run of tokens, `last` exclusive. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Tokens that know which of them are finite verbs, and what they are signs of: what all cutting goes by. */
export interface ClauseTokens extends Tokens {
  /** By token: 1 for a finite verb. */
  readonly finite: Uint8Array;
  /** By token, what its word is a sign of (`SIGNAL`): side by side, since claims go over them again and again. */
  readonly signals: Uint16Array;
}

/**
 * Which tokens are finite verbs, as far as tags tell: auxiliaries, and verbs that are no -ing forms, stand behind no "to" or
 * auxiliary, and are no participles at a noun ("boats moored in the bay are", "the crew, made up of ten, is").
 *
 * @param sentences runs of the tokens, in order
 */
export function withFinite(tokens: Tokens, sentences: readonly Run[]): ClauseTokens {
  const { count, word } = tokens;
  const finite = new Uint8Array(count);
  const signals = new Uint16Array(count);
  for (let i = 0; i < count; i++) {
    if (looksFinite(tokens, i)) finite[i] = 1;
    signals[i] = word[i].signals;
  }
  const out = { finite, signals, ...tokens }; // in this order: as in `judgeCandidates`
  for (const sentence of sentences) dropParticiples(out, sentence);
  return out;
}

export const isFiniteAt = (tokens: ClauseTokens, i: number): boolean => tokens.finite[i] === 1;

export const hasFinite = (tokens: ClauseTokens, { first, last }: Run): boolean => {
  for (let i = first; i < last; i++) if (tokens.finite[i] === 1) return true;
  return false;
};

/** One token, which is tagged as a name. */
export const IAM = /^i['’]m$/;

function looksFinite({ tag, lower, lemma, word }: Tokens, i: number): boolean {
  if (IAM.test(lower[i])) return true;
  if (tag[i] === 'PART') return isContracted(lower, i) && !isCapital(word[i + 1]);
  if (tag[i] !== 'AUX' && (tag[i] !== 'VERB' || isCapital(word[i]))) return false;
  const wordBefore = i > 0 ? lower[i - 1] : '';
  if (wordBefore === 'to') return false;
  if (tag[i] === 'AUX') return !NONFINITE.has(lower[i]);
  if (wordBefore === '-') return false;
  if (wordBefore.endsWith('ing') && tag[i - 1] === 'VERB' && isBehindGerund(tag, lower, lemma, i)) return false;
  if (lower[i].endsWith('ing') || isOwned(tag, lower, i) || isDetermined(tag, lower, lemma, i)) return false;
  let before = i - 1;
  while (before >= 0 && (tag[before] === 'PART' || tag[before] === 'ADV')) before--;
  if (before >= 0 && tag[before] === 'AUX') return false; // "was not funded"
  if (PARTICIPLES.has(lower[i]) && !CONTRACTED.test(lower[i - 1] ?? '') && !CONTRACTED.test(lower[before] ?? ''))
    return false;
  if (!lower[i].endsWith('ed')) return !isAttribute(tag, lower, lemma, i);
  if (/^(?:both|all)$/.test(wordBefore) && /^(?:NOUN|PROPN|PRON|NUM)$/.test(tag[i - 2])) return true; // "the two both seemed"
  return i === 0 || !(/^(?:DET|ADJ|ADP)$/.test(tag[i - 1]) || POSSESSIVES.has(wordBefore)); // "their issued boots"
}

/** "Lee’s a good man", "my sight’s not good"; not "the plan’s not going far". */
const isContracted = (lower: readonly string[], i: number): boolean =>
  /^['’]s$/.test(lower[i]) &&
  (/^(?:an?|the)$/.test(lower[i + 1] ?? '') || (lower[i + 1] === 'not' && !/ing$/.test(lower[i + 2] ?? '')));

/** "seeking comment", "helping pay": what is done, or done with it; not "people familiar with her thinking say", "boats leaking need". */
const isBehindGerund = (
  tag: readonly string[],
  lower: readonly string[],
  lemma: readonly string[],
  i: number,
): boolean =>
  lower[i] === lemma[i] &&
  !/^(?:PART|SCONJ)$/.test(tag[i + 1] ?? '') &&
  !POSSESSIVES.has(lower[i - 2] ?? '') &&
  lower[i - 2] !== 'of' &&
  !CUE_VERBS.get(lemma[i])?.takes.includes('c');

/** "the nods", "her calls", "our firm resolve": a noun that looks like a verb. */
function isDetermined(tag: readonly string[], lower: readonly string[], lemma: readonly string[], i: number): boolean {
  const before = lower[i - 1] ?? '';
  if (/^(?:an?|the)$/.test(before) || POSSESSIVES.has(before)) return true;
  return tag[i - 1] === 'ADJ' && POSSESSIVES.has(lower[i - 2] ?? '') && lower[i] === lemma[i];
}

/** "of paid hands", "the lost boats": an irregular participle before its noun. */
const isAttribute = (tag: readonly string[], lower: readonly string[], lemma: readonly string[], i: number): boolean =>
  tag[i + 1] === 'NOUN' &&
  lower[i] !== lemma[i] &&
  !lower[i].endsWith('s') &&
  /^(?:an?|the|of|by|with|for|from|among|between)$/.test(lower[i - 1] ?? '');

/** "in waiters' faces": behind the mark of an owner a noun. */
const isOwned = (tag: readonly string[], lower: readonly string[], i: number): boolean =>
  lower[i].endsWith('s') && /^['’]$/.test(lower[i - 1] ?? '') && isNoun(tag[i - 2]) && lower[i - 2].endsWith('s');

const NONFINITE: ReadonlySet<string> = new Set(['been', 'being', 'having']);

/** A capital inside a sentence makes a name of what looks like a verb ("Operation Inherent Resolve"). */
const isCapital = ({ shape }: Word): boolean => shape === 1 || shape === 2;

function dropParticiples(tokens: ClauseTokens, { first, last }: Run): void {
  const { finite, text } = tokens;
  const noun = verbAsNoun(tokens, { first, last });
  if (noun >= 0) finite[noun] = 1;
  let commas = 0;
  let verbs = 0;
  for (let i = first; i < last; i++) {
    if (text[i] === ',') commas++;
    if (finite[i] !== 1) continue;
    if (verbs > 0 ? isCompound(tokens, i, first) : isPlural(tokens, i, last)) {
      finite[i] = 0;
      continue;
    }
    const atComma = commas === 1 && verbs === 0 && i - 1 > first && text[i - 1] === ',';
    if ((atComma ? hasFinite(tokens, { first: i + 1, last }) : isAtNoun(tokens, i, last)) && isPastForm(tokens, i))
      finite[i] = 0;
    else verbs++;
  }
}

/** "the longer shifts and thinner crews can": a noun in the subject of the verb behind it, and not "the poor suffer and". */
function isPlural(tokens: ClauseTokens, i: number, last: number): boolean {
  const { tag, lower, lemma } = tokens;
  const isForm = tag[i] === 'VERB' && lower[i].endsWith('s') && lower[i] !== lemma[i];
  if (!isForm || !/^(?:ADJ|ADV)$/.test(tag[i - 1]) || tag[i + 1] !== 'CCONJ') return false;
  const isMore = lower[i - 1].endsWith('er') && !/^(?:former|latter|other)$/.test(lower[i - 1]);
  return isMore && tag[i - 2] === 'DET' && hasFinite(tokens, { first: i + 2, last });
}

/** "a rocket launch site", "two bus stops": one thing takes no such form of a verb, and not "a storm hit the coast" or "a lot want". */
function isCompound(tokens: ClauseTokens, i: number, first: number): boolean {
  const { tag, lower, lemma, text } = tokens;
  if (tag[i] !== 'VERB' || lower[i] !== lemma[i] || lower[i - 1] !== lemma[i - 1] || MANY.has(lower[i - 1]))
    return false;
  if (UNCHANGED.has(lower[i]) && /\w/.test(text[i + 1] ?? '')) return false;
  let head = i - 1;
  while (head > first && (tag[head] === 'NOUN' || (tag[head] === 'VERB' && !isFiniteAt(tokens, head)))) head--;
  if (head === i - 1) return false;
  while (head > first && tag[head] === 'ADJ') head--;
  return /^(?:an?|another|every|each)$/.test(lower[head]) || (tag[head] === 'NUM' && lower[head] !== 'one');
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Of one form and many people: "a lot", "two people". */
export const MANY = words(
  'lot number majority minority few couple third half handful dozen hundred thousand million people police men women children team crew family staff',
);
/** "It’s (taken)", where the tags show no auxiliary. */
const CONTRACTED = /['’](?:s|m|d|re|ve)$/;
/** Participles that are no past: "notes written in the margins". */
const PARTICIPLES = words(
  'arisen awoken beaten bitten blown born broken chosen done drawn driven eaten fallen flown forbidden forgiven forgotten frozen given gone grown hidden known proven ridden risen seen shaken shown spoken stolen sworn sung sunk taken thrown torn undergone undertaken woken worn woven written',
);
/** Verbs whose past is their base. */
export const UNCHANGED = words(
  'hit cut put set let cost hurt shut spread burst cast split bet quit read rid shed slit thrust upset beat broadcast forecast',
);

export const isPastForm = ({ tag, lower, lemma }: Tokens, i: number): boolean =>
  tag[i] === 'VERB' && (lower[i].endsWith('ed') || (lower[i] !== lemma[i] && !lower[i].endsWith('s')));

export const isNoun = (tag: string | undefined): boolean => tag === 'NOUN' || tag === 'PROPN';

/** "boats moored in the bay or the harbour are": between it and an auxiliary nothing opens a clause or joins verbs. */
function isAtNoun(tokens: ClauseTokens, i: number, last: number): boolean {
  const { tag, lower, text, lemma, finite } = tokens;
  if (tag[i + 1] !== 'ADP' || !isNoun(tag[i - 1])) return false;
  if (CUE_VERBS.get(lemma[i])?.takes.includes('c')) return false; // "said in May the bridge was safe"
  for (let k = i + 1; k < last; k++) {
    if (finite[k] === 1 && lower[i + 1] === 'by' && isDoneBy(tokens, i + 2, k)) return true;
    // "led by A and backed by B is", "emails sent to A and emails sent by B have"
    const isJoined = tag[k - 1] === 'CCONJ' || (isNoun(tag[k - 1]) && hasConjunction(tag, i, k));
    if (isJoined && tag[k + 1] === 'ADP' && isPastForm(tokens, k)) continue;
    if (finite[k] === 1) return tag[k] === 'AUX' && tag[k - 1] !== 'CCONJ';
    if (/^[,;:–—]$/.test(text[k]) || tag[k] === 'SCONJ' || /^(?:who|which|that|when|where)$/.test(lower[k]))
      return false;
    if (tag[k] === 'PRON' && !POSSESSIVES.has(lower[k])) return false;
  }
  return false;
}

/** "talks hosted by | Lee and Cole | broke up", "a survey run by the town | found": who did it, and the main verb; not "rose by a third and rents fell". */
function isDoneBy({ tag, lower }: Tokens, first: number, verb: number): boolean {
  if (tag[first] === 'NUM' || !isNoun(tag[verb - 1])) return false;
  for (let k = first; k < verb; k++) {
    if (tag[k] === 'CCONJ' ? tag[k - 1] !== 'PROPN' || tag[k + 1] !== 'PROPN' : !PHRASE.test(tag[k])) return false;
    if (/^(?:half|third|quarter|percent)$/.test(lower[k])) return false;
  }
  return true;
}

const PHRASE = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;

const hasConjunction = (tag: readonly string[], first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (tag[i] === 'CCONJ') return true;
  return false;
};
