import { WHEN } from '../../lexicon/calendar.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { findMark, hasFinite, lastWord, type Scene } from '../scene.ts';
import { OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * "*The answer is plain*, Lee said: *too many cars*", "*The answer is plain*, says Ann Lee, who chairs it: *buy less*": a tag between a clause and a
 * colon has what stands on both sides.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function joinColon({ scene, mark, verb }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  if (verb[head] !== 1) return;
  const s = doc.sentences[sentenceOf[head]];
  const colon = findMark(tokens, ':', head + 1, Math.min(s.last - 1, head + LONGEST_TAG));
  if (colon < 0 || s.first < first || isInHeadline(doc, head)) return;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const opens = first + source.first;
  const isBehind = opens > head;
  if (mark[colon + 1] !== OUTSIDE && first + source.last !== head) return; // "her aide, Ann Lee, that read: “A”"
  const comma = isBehind ? head - 1 : opens - 1;
  if (!isBehind && /^(?:ADJ|VERB)$/.test(tokens.tag[opens])) return; // "in a deep, booming voice called: A"
  if (tokens.text[comma] !== ',' || !isClause(scene, s.first, comma)) return;
  const isClosed = isBehind ? isSpeaker(scene, opens, colon) && opens === head + 1 : isTag(scene, head, colon);
  if (!isClosed || !mayTake(mark, labels, s.first, comma, first)) return;
  const end = lastWord(scene, s) + 1;
  if (isBehind) dropSource(labels, colon - first);
  labels.fill(CONTENT, s.first - first, comma - first);
  if (labels[colon - first] !== CUE) labels[colon - first] = NOTHING;
  const rest = labels.subarray(colon + 1 - first, end - first);
  if (mark[colon + 1] === OUTSIDE && rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

const LONGEST_TAG = 20;

/** A main clause outside marks, and not "The day it shut", "As it rained", "Asked why it was". */
function isClause(scene: Scene, from: number, to: number): boolean {
  const { tag, lower } = scene.tokens;
  if (
    !/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tag[from]) ||
    /^(?:wh(?:en|ile|o|ich|ere|atever|oever)|as|if|once)$/.test(lower[from])
  )
    return false;
  for (let i = from; i < from + LONGEST_TIME; i++) if (WHEN.has(lower[i]) || TIMES.test(lower[i])) return false;
  return hasFinite(scene, from + 1, to);
}

const LONGEST_TIME = 3;
const TIMES = /^(?:day|night|morning|evening|week|month|year|time|moment|minute|hour|last|next)$/;

/** Nothing in marks, and nothing but content or what no label has. */
function mayTake(mark: Uint8Array, labels: Uint8Array, from: number, to: number, first: number): boolean {
  for (let i = from; i < to; i++)
    if (mark[i] !== OUTSIDE || (labels[i - first] !== NOTHING && labels[i - first] !== CONTENT)) return false;
  return true;
}

/** "said", "told the meeting", "said on Monday": up to the colon no comma, and no other verb. */
const isTag = (scene: Scene, head: number, colon: number): boolean =>
  colon === head + 1 ||
  (colon < head + LONGEST_TIME + 3 &&
    !hasFinite(scene, head + 1, colon) &&
    findMark(scene.tokens, ',', head, colon) < 0);

/** "Ann Lee", "Ann Lee, the head of the union", "Ann Lee, who chairs it": a verb stands in a clause between commas alone. */
function isSpeaker(scene: Scene, opens: number, colon: number): boolean {
  const comma = findMark(scene.tokens, ',', opens, colon);
  return !hasFinite(scene, opens, comma < 0 ? colon : comma);
}

/** What the chain took for the source behind the colon. */
function dropSource(labels: Uint8Array, from: number): void {
  for (let p = from; p < labels.length; p++) if (labels[p] === SOURCE) labels[p] = NOTHING;
}
