import { nextSpeech } from '../next/speech.ts';
import type { Proposal } from '../proposals/propose.ts';
import { askedEnd, closesClause, findMark, hasFinite, isFiniteVerb, isVerbLike, type Scene } from '../scene.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, NOTHING } from '../scoring/window.ts';
import { cleftAfter } from './clefts.ts';
import { mainClauseAfter } from './fronts.ts';
import { applauseAfter, beforeAfter, occasionAfter } from './occasions.ts';
import { othersAfter } from './others.ts';
import { restrictedVerb } from './restrictive.ts';
import { secondVerbAfter } from './seconds.ts';
import { shareAfter } from './shares.ts';
import { hearingAfter, venueAfter } from './venues.ts';

/**
 * Takes off the end of a cue's content what the sentence says of its own: the main clause behind a subordinate one, what the
 * subject does or says next, where it was said, and whom it cites.
 *
 * @param labels by token of the window; changed in place
 */
export function endContent(
  f: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
  proposal?: Proposal,
): void {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0) return;
  const end = endOf(f, first, begins, labels);
  const [from, to] = [first + begins, first + end];
  const bounds = [
    mainClauseAfter(f, head, from, to),
    relativeEnd(f.scene, head, from, to),
    restrictedVerb(f.scene, head, from, to),
    askedEnd(f.scene, head),
    mayBeObject(f, from, proposal) || f.scene.tokens.lower[from] === 'what'
      ? secondVerbAfter(f.scene, head, from, to)
      : -1,
    nextSpeech(f.scene, head, from, to),
    venueAfter(f.scene, from, to),
    hearingAfter(f.scene, from, to),
    occasionAfter(f.scene, head, from, to),
    applauseAfter(f.scene, head, from, to),
    beforeAfter(f.scene, head, from, to),
    shareAfter(f.scene, head, from, to),
    cleftAfter(f.scene, head, from, to),
    othersAfter(f, first, labels, from, to),
  ];
  let cut = to;
  for (const at of bounds) if (at >= 0 && at < cut) cut = at;
  labels.fill(NOTHING, cut - first, end);
}

/** Behind the last of its tokens in the sentence where it begins, before any source or cue. */
function endOf({ scene }: TokenFeatures, first: number, begins: number, labels: Uint8Array): number {
  const { last } = scene.doc.sentences[scene.sentenceOf[first + begins]];
  let end = begins;
  for (
    let p = begins;
    p < Math.min(labels.length, last - first) && (labels[p] === CONTENT || labels[p] === NOTHING);
    p++
  )
    if (labels[p] === CONTENT) end = p + 1;
  return end;
}

/** Of these the subject may do something else behind "and": not of a clause with "that". */
const SHAPES: ReadonlySet<string> = new Set(['phrase', 'clause', 'infinitive']);

const mayBeObject = (f: TokenFeatures, begins: number, proposal?: Proposal): boolean =>
  proposal ? SHAPES.has(proposal.shape) : f.tag[begins] === TAG.DET || f.scene.tokens.lower[begins + 1] === 'guilty'; // "pleaded not guilty"

/** "The firm, which argues that A, is in Orle", "Lee, who left citing A, has": a clause between commas ends at the second, where a verb stands behind it. */
export function relativeEnd(scene: Scene, head: number, from: number, to: number): number {
  const { tokens, region, doc, sentenceOf } = scene;
  const floor = doc.sentences[sentenceOf[head]].first;
  let who = head - 1;
  while (who > floor && /^(?:AUX|ADV|PART|VERB)$/.test(tokens.tag[who])) who--;
  const isParticiple = tokens.lower[head].endsWith('ing');
  while (isParticiple && who > floor && tokens.text[who] !== ',' && !RELATIVE.test(tokens.lower[who])) who--;
  // "which critics say", "which she has said"
  while (who > floor && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens.tag[who]) && !RELATIVE.test(tokens.lower[who]))
    who--;
  if (!RELATIVE.test(tokens.lower[who])) return -1;
  if (tokens.lower[who - 1] === 'of')
    who -= 2; // "many of whom"
  else if (tokens.tag[who - 1] === 'ADP') who--; // "in which"
  const mark = tokens.text[who - 1];
  if (!/^(?:,|--|[–—-])$/.test(mark)) return -1;
  for (let i = from; i < to - 1; i++) {
    const isMark = region[i] < 0 && tokens.text[i] === mark;
    const end = mark === ',' ? closesClause(scene, i) : isMark ? i : -1; // which he called “a farce,” has
    if (end < 0 || isApposed(scene, from, end)) continue;
    if (startsVerb(scene, i + 1) || isVerbLike(tokens, i + 1)) return end;
  }
  return -1;
}

/** "that Lee, a clerk, | was": does a comma close an apposition to the subject? */
const isApposed = (scene: Scene, from: number, comma: number): boolean =>
  scene.tokens.lower[from] === 'that' &&
  findMark(scene.tokens, ',', from, comma) >= 0 &&
  !hasFinite(scene, from + 1, comma);

const RELATIVE = /^(?:who(?:m|se)?|which)$/;

/** A finite verb, maybe behind adverbs. */
function startsVerb({ tokens }: Scene, i: number): boolean {
  while (tokens.tag[i] === 'ADV') i++;
  return i < tokens.count && isFiniteVerb(tokens, i);
}
