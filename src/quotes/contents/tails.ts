import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { endsPassiveList, hasFinite, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, lastPlace, NOTHING } from '../scoring/window.ts';
import { reports } from '../sweep.ts';
import { mainClauseEnd } from './fronts.ts';
import { askedOfEnd, markedEnd, nounEnd } from './marked.ts';
import {
  asEnd,
  commentEnd,
  countryEnd,
  LONGEST_REST,
  listRest,
  pairEnd,
  phraseEnd,
  secondAuxEnd,
  verbEnd,
  whoEnd,
  withEnd,
} from './phrases.ts';

/**
 * Adds to the end of a cue's content what cannot be anybody else's: "the raids, including those on schools", "that it was late,
 * and that it rained". In PolNeAR's gold nine in ten of them are content.
 *
 * @param labels by token of the window; changed in place
 */
export function extendContent(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene, tag } = f;
  const { lower, text } = scene.tokens;
  const last = lastPlace(labels, CONTENT);
  if (first + last <= head) return;
  const at = first + last + 1;
  const tail = text[at] === ',' ? at + 1 : at;
  const that = /^(?:and|but)$/.test(lower[tail]) ? tail + 1 : text[at] === ',' ? tail : -1;
  const isJoined = lower[that] === 'that' && OPENS_CLAUSE.has(tag[that + 1]) && saysThat(f, labels, first, head);
  const isExample =
    EXAMPLES.test(lower[tail] ?? '') ||
    (lower[tail] === 'such' && lower[tail + 1] === 'as') ||
    (lower[tail] === 'in' && lower[tail + 1] === 'particular');
  // "Several nations backed it, including Norland": of those who did
  const isList = isExample && tag[tail + 1] !== TAG.PROPN && tag[tail + 1] !== TAG.VERB;
  const s = scene.doc.sentences[scene.sentenceOf[first + last]];
  if (tail >= s.last) return;
  const close = lastWord(scene, s) + 1;
  const begins = first + firstPlace(labels, CONTENT);
  const behind = begins > head ? begins : first + firstPlace(labels, CONTENT, head + 1 - first);
  const end = isJoined
    ? close
    : isList
      ? listEnd(scene, tail, close)
      : Math.max(
          pairEnd(scene, at),
          phraseEnd(scene, at),
          countryEnd(scene, at),
          asideEnd(scene, begins, at, close),
          whoEnd(scene, at),
          markedEnd(scene, head, at, close),
          askedOfEnd(scene, head, at, close),
          listRest(scene, behind, at),
          withEnd(scene, behind, at),
          nounEnd(scene, head, at),
          endsPassiveList(scene.tokens, at + 1) ? close : -1,
          asEnd(scene, head, at, close),
          verbEnd(scene, begins, at, close),
          secondAuxEnd(scene, begins, at, close),
          mainClauseEnd(f, head, behind, at, close),
          reports(f, head) ? commentEnd(scene, behind, at, close) : -1,
          sentenceEnd(f, head, begins, at, close),
        );
  if (end <= at) return;
  const added = labels.subarray(at - first, end - first);
  if (added.every((label) => label === NOTHING)) added.fill(CONTENT);
}

/**
 * "Said it was late | because it rained", "condemned the raid | of the port", "asked to mend the pier | and paint it": where the
 * sentence ends, if what stands right behind a clause is no clause of its own, and what stands behind a phrase hangs on it;
 * -1 otherwise.
 */
function sentenceEnd(f: TokenFeatures, head: number, begins: number, at: number, end: number): number {
  const { lower, text } = f.scene.tokens;
  if (f.mark[at - 1] !== OUTSIDE || end - at > LONGEST_REST) return -1;
  if (!hangsOn(f, head, begins, at) && !isSecond(f, head, begins, at)) return -1;
  for (let i = at; i < end; i++)
    if (f.mark[i] !== OUTSIDE || reports(f, i) || BREAK.test(text[i]) || lower[i] === 'according') return -1;
  return end;
}

/** Does the content go on with the word behind it? Not "claims of A | have hurt him". */
function hangsOn({ scene, tag }: TokenFeatures, head: number, begins: number, at: number): boolean {
  const word = scene.tokens.lower[at];
  if (TIED.test(word) && (word !== 'as' || tag[at] === TAG.ADP)) return true;
  return isClause(scene, begins, at) && GOES_ON.has(tag[at]) && (tag[head] === TAG.VERB || !IS_VERB.has(tag[at]));
}

/** A verb of its own, or one behind "to". */
function isClause(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (scene.tokens.lower[i] === 'to' && scene.tokens.tag[i + 1] === 'VERB') return true;
  return hasFinite(scene, first, last);
}

/** Is what a conjunction brings the second part of the content, not a second thing that the subject does? */
function isSecond({ scene, tag }: TokenFeatures, head: number, begins: number, at: number): boolean {
  const { lower, text } = scene.tokens;
  const isParted = text[at] === ',';
  const link = isParted ? at + 1 : at;
  const next = tag[link + 1];
  if (!/^(?:and|or)$/.test(lower[link])) return false;
  if (next === TAG.ADP || next === TAG.SCONJ) return true;
  if (isParted) return false;
  if (next === TAG.VERB) return isSameForm(scene.tokens, head, begins, link);
  return next === TAG.PART || next === TAG.NOUN || (IS_SECOND.has(next) && isClause(scene, begins, at));
}

/** "to mend A | and paint B", "focused on mending A | and painting B": but not what the cue's own verb is. */
function isSameForm({ tag, lower, lemma }: Tokens, head: number, begins: number, link: number): boolean {
  const isGerund = lower[link + 1].endsWith('ing');
  const fits = (i: number): boolean =>
    tag[i] === 'VERB' && (isGerund ? lower[i].endsWith('ing') : lower[i] === lemma[i] && BARE.test(lower[i - 1]));
  if (fits(head) || (!isGerund && lower[link + 1] !== lemma[link + 1])) return false;
  for (let i = begins; i < link; i++) if (fits(i)) return true;
  return false;
}

const BARE = /^(?:to|will|would|can|could|should|must|might|may|not|n't|'ll|'d)$/;
const IS_SECOND: ReadonlySet<number> = new Set([TAG.ADV, TAG.AUX]);
const TIED = /^(?:of|to|from|as|than|for|between|with|following)$/;
const IS_VERB: ReadonlySet<number> = new Set([TAG.AUX, TAG.VERB]);
const GOES_ON: ReadonlySet<number> = new Set([
  TAG.ADP, TAG.SCONJ, TAG.PRON, TAG.NOUN, TAG.ADJ, TAG.ADV, TAG.PART, TAG.DET, ...IS_VERB,
]); // biome-ignore format: a list
const BREAK = /^(?:[;:–—(]|--)$/;

const EXAMPLES = /^(?:including|particularly|especially|notably)$/;

const OPENS_CLAUSE: ReadonlySet<number> = new Set([TAG.DET, TAG.PRON, TAG.NOUN, TAG.PROPN, TAG.ADJ, TAG.NUM]);

/** Is the content a clause with "that", or one of what somebody says? */
function saysThat(f: TokenFeatures, labels: Uint8Array, first: number, head: number): boolean {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0) return false;
  if (f.scene.tokens.lower[first + begins] === 'that') return true;
  return reports(f, head) && hasFinite(f.scene, first + begins, first + lastPlace(labels, CONTENT) + 1);
}

/** Where a list of examples ends: before a comma behind which a clause of its own stands. */
function listEnd({ tokens }: Scene, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (tokens.text[i] !== ',') continue;
    for (let k = i + 1; k < end && !RELATIVES.has(tokens.lower[k]); k++) if (isFiniteVerb(tokens, k)) return i;
  }
  return end;
}

/** "shops and, in one case, [a school]": behind "and" and what stands between commas there is more to come. */
function asideEnd(scene: Scene, from: number, at: number, close: number): number {
  const { text, lower } = scene.tokens;
  if (text[at] !== ',') return -1;
  let comma = at - 1;
  while (comma > from && comma > at - LONGEST_ASIDE && text[comma] !== ',') comma--;
  const isOpen = text[comma] === ',' && /^(?:and|or)$/.test(lower[comma - 1]) && comma < at - 1;
  return isOpen && scene.region[at] < 0 && !hasFinite(scene, comma, close) ? close : -1;
}

const LONGEST_ASIDE = 8;
