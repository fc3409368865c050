import { WHEN } from '../../lexicon/calendar.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DEEDS } from '../../lexicon/deeds.ts';
import { APPROXIMATELY } from '../../lexicon/determiners.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { findMark } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { OPENS, OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * Mends where a cue begins and ends.
 *
 * `first` is the first of the window's tokens, `labels` are by token of the window and changed in place.
 */

/** Words beside the verb that the chain took for source or content. */
export function takeCueWords(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  takeManner(f, first, head, labels);
  takeSupport(f, first, head, labels);
  takeShort(f, first, head, labels);
  leaveAbout(f, first, head, labels);
  leaveUpTo(f.scene.tokens, first, head, labels);
}

/** "said [up to] 40 were hurt", "warned on Friday [up to] half of it was lost": how many at most; the verb takes no such particle. */
function leaveUpTo(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = tokens;
  const entry = CUE_VERBS.get(lemma[head]);
  if (!entry?.takes.includes('c') || lemma[head] === 'add') return; // "adds up to 40"
  let p = head + 1 - first;
  while (labels[p] === CUE && lower[first + p] !== 'up') p++;
  if (lower[first + p] !== 'up' || lower[first + p + 1] !== 'to' || !isAmount(tokens, first + p + 2)) return;
  const begins = firstPlace(labels, CONTENT, p);
  if (begins < 0 || begins > p + LONGEST_AMOUNT) return;
  labels.fill(NOTHING, head + 1 - first, p);
  labels.fill(CONTENT, p, begins);
}

/** "400", "£2bn", "a dozen", "half", "now" */
const isAmount = ({ tag, lower }: Tokens, i: number): boolean =>
  lower[i] === 'now' || /^(?:NUM|SYM)$/.test(tag[i]) || PARTS.test(lower[/^an?$/.test(lower[i]) ? i + 1 : i] ?? '');

const PARTS = /^(?:half|third|quarter|fifth|dozen|hundred|thousand|million)s?$/;
const LONGEST_AMOUNT = 5;

/** "says [about] half of them": how many. */
function leaveAbout(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const p = head + 1 - first;
  const { lower } = f.scene.tokens;
  if (labels[p] !== CUE || labels[p + 1] !== CONTENT || !APPROXIMATELY.test(lower[head + 1])) return;
  const isNumber = f.tag[head + 2] === TAG.NUM && lower[head + 2] !== 'one';
  const isPart = PARTS.test(lower[lower[head + 2] === 'a' ? head + 3 : head + 2] ?? '');
  if (/^(?:say|estimate)$/.test(f.scene.tokens.lemma[head]) && (isNumber || isPart)) labels[p] = CONTENT;
}

/** "wondered aloud whether", "said bluntly that": how it was said belongs to the cue. */
function takeManner(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const p = head + 1 - first;
  if (f.tag[head] !== TAG.VERB || !MANNER.test(f.scene.tokens.lower[head + 1])) return;
  if (labels[p] !== CONTENT || labels[p + 1] !== CONTENT) return;
  if (/^(?:that|whether|if)$/.test(f.scene.tokens.lower[head + 2]) || f.mark[head + 2] === OPENS) labels[p] = CUE;
}

const MANNER = /^(?:aloud|instead|however|again|afterwards?|[a-z]{3,}ly)$/;

/** "The move [drew] criticism", "Norland and Sudria [trade] accusations": the verb that brings the noun belongs to the cue. */
function takeSupport(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const p = head - 1 - first;
  const isTaken = labels[p] === CONTENT || labels[p] === SOURCE;
  const { lower } = f.scene.tokens;
  const isNoun = f.tag[head] === TAG.NOUN || (lower[head] === 'blame' && /^trade[sd]?$/.test(lower[head - 1])); // "trade blame for A"
  if (isNoun && isTaken && SUPPORTS.test(lower[head - 1])) labels[p] = CUE;
}

const SUPPORTS = /^(?:draws?|drew|trade[sd]?|exchanged?|sparked|prompted|provoked)$/;

/** "[stopped short of] promising that A": one who has not said so. */
function takeShort(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = f.scene.tokens;
  const stop = head - 3 - first;
  if (lower[head - 1] === 'of' && lower[head - 2] === 'short' && lemma[head - 3] === 'stop' && stop >= 0)
    labels.fill(CUE, stop, head - first);
}

/** "Those who [were fired] called him", "The family-owned [firm] said": neither belongs to the cue. */
export function trimCue(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  giveObject(f, first, head, labels);
  dropDay(f, first, head, labels);
  closeBracket(f.scene.tokens, first, head, labels);
  const cue = firstRun(labels, CUE);
  if (!cue || first + cue.first >= head || f.tag[head] !== TAG.VERB) return;
  if (labels[cue.first - 1] === SOURCE && isCut(f.scene.tokens, first + cue.first)) labels[cue.first] = SOURCE;
  const group = groupStart(f, head, f.scene.doc.sentences[f.scene.sentenceOf[head]].first) - first;
  const isClause =
    cue.first < group &&
    labels[cue.first - 1] !== SOURCE &&
    RELATIVES.has(f.scene.tokens.lower[first + cue.first - 1] ?? '');
  if (isClause) labels.fill(NOTHING, cue.first, group);
}

/** "The Unity Party (UP[) denied]": the bracket belongs to the name. */
function closeBracket(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const from = firstPlace(labels, CUE);
  const close = findMark(tokens, ')', first + from, head);
  if (from < 1 || close < 0) return;
  const { text } = tokens;
  let opens = from - 1;
  while (opens > from - 5 && opens >= 0 && text[first + opens] !== '(') opens--;
  if (text[first + opens] === '(' && labels[opens - 1] === SOURCE) labels.fill(SOURCE, opens, close + 1 - first);
}

/** "firm" of "family-owned firm": what a word in two parts stands before. */
const isCut = ({ text, tag, start, end }: Tokens, i: number): boolean =>
  text[i - 2] === '-' && start[i - 1] === end[i - 2] && tag[i - 1] === 'VERB' && !/^(?:AUX|VERB|PART)$/.test(tag[i]);

/** "Mayor calls for [calm]": what a call is for is its content, where the chain took it for a part of the cue and found no other. */
function giveObject({ scene: { tokens } }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  if (tokens.tag[head] !== 'VERB' || tokens.lemma[head] !== 'call' || tokens.lower[head + 1] !== 'for') return;
  let p = head + 2 - first;
  if (labels.includes(CONTENT)) return;
  while (labels[p] === CUE) labels[p++] = CONTENT;
}

/** "expressed anger on | Friday": when is no content, so that there is none; but what was done is, in "released a film on Friday". */
function dropDay({ scene: { tokens }, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const only = firstRun(labels, CONTENT);
  if (!only || only.first === 0 || labels[only.first - 1] !== CUE || tokens.lower[first + only.first - 1] !== 'on')
    return;
  if (labels.includes(CONTENT, only.last) || mark[first + only.first] !== OUTSIDE) return;
  const words = tokens.lower.slice(first + only.first, first + only.last);
  if (!words.every((word) => WHEN.has(word))) return;
  labels.fill(NOTHING, only.first, only.last);
  if (!DEEDS.has(tokens.lemma[head])) return;
  labels.fill(CONTENT, head + 1 - first, only.first - 1);
  labels[only.first - 1] = NOTHING;
}
