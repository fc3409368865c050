import { WHEN } from '../lexicon/calendar.ts';
import { UTTERANCES } from '../lexicon/cue-nouns.ts';
import { DETERMINERS } from '../lexicon/determiners.ts';
import { endContent } from './content-ends.ts';
import { dropDateline, startContent } from './content-starts.ts';
import { extendContent } from './content-tails.ts';
import { OPENS, OUTSIDE, TAG, type TokenFeatures } from './features.ts';
import { isUtterance } from './lines.ts';
import type { Proposal } from './proposals/propose.ts';
import { hasFinite } from './scene.ts';
import { constrainSource } from './source-constraints.ts';
import type { Run } from './sources.ts';
import { reports } from './sweep.ts';
import { CONTENT, CUE, firstRun, NOTHING, SOURCE, type Window } from './window.ts';

/**
 * Mends the labels that the chain gave to the window of a cue, where grammar leaves no doubt.
 *
 * @param labels by token of the window; changed in place
 */
export function constrain(f: TokenFeatures, window: Window, labels: Uint8Array): void {
  const { first, head } = window;
  const proposal = f.proposals.get(head);
  dropTime(f, first, head, labels);
  takeObject(labels, first, proposal);
  takeManner(f, first, head, labels);
  startAtColon(f, first, head, labels);
  constrainSource(f, first, head, labels, proposal);
  dropApposition(f, first, head, labels);
  leaveQuotations(f, first, head, labels);
  dropTitle(f, first, head, labels);
  leaveNarrative(f, first, head, labels);
  endAtNextCue(f, first, head, labels);
  startContent(f, window, labels);
  dropDateline(f, first, labels);
  extendContent(f, window, labels);
  endContent(f, window, labels, proposal);
  joinClauses(f, labels, first, proposal);
  completeClause(f, labels, first, proposal);
  completeQuotation(f, labels, first, proposal);
  dropConjunction(f, labels, first);
  dropAnnouncement(f, labels, first);
}

/** "announced today the death", "Lee said Monday": when it was said is no content. What a tag follows may be, then. */
function dropTime(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  let i = head + 1;
  while (labels[i - first] === CONTENT && (WHEN.has(lower[i]) || (lower[i] === 'on' && WHEN.has(lower[i + 1])))) i++;
  if (lower[i] === "'s") i--; // "Friday's decision"
  if (i === head + 1 || f.tag[i] === TAG.AUX || f.tag[i] === TAG.VERB) return;
  labels.fill(NOTHING, head + 1 - first, i - first);
}

/** "put out a statement on Friday: “…”": what hangs on the cue's preposition, up to the colon, is not said. */
function startAtColon(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const begins = labels.indexOf(CONTENT);
  if (first + begins <= head || !ABOUT.test(f.scene.tokens.lower[first + begins - 1])) return;
  let p = begins;
  while (labels[p] === CONTENT && f.verb[first + p] === 0 && f.scene.tokens.text[first + p] !== ':') p++;
  const opens = first + p + 1;
  if (f.scene.tokens.text[opens - 1] !== ':' || f.mark[opens] !== OPENS) return;
  if (isUtterance(f.scene, f.scene.region[opens])) labels.fill(NOTHING, begins, p + 1);
}

const ABOUT = /^(?:on|to|in|at|with|about|of|for|from)$/;

/** "wondered aloud whether", "said bluntly that": how it was said belongs to the cue. */
function takeManner(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const p = head + 1 - first;
  if (f.tag[head] !== TAG.VERB || !MANNER.test(f.scene.tokens.lower[head + 1])) return;
  if (labels[p] !== CONTENT || labels[p + 1] !== CONTENT) return;
  if (/^(?:that|whether|if)$/.test(f.scene.tokens.lower[head + 2]) || f.mark[head + 2] === OPENS) labels[p] = CUE;
}

const MANNER = /^(?:aloud|instead|however|again|[a-z]{3,}ly)$/;

/**
 * An object that the verb is parted from, and an object that the chain left out: "condemned in the strongest terms the
 * sale". It begins where the grammar proposes.
 */
function takeObject(labels: Uint8Array, first: number, proposal: Proposal | undefined): void {
  if (proposal?.shape !== 'phrase') return;
  const [{ first: from, last }] = proposal.content;
  const begins = labels.indexOf(CONTENT);
  if (begins >= 0 && (from === proposal.cue.last || begins <= from - first || begins >= last - first)) return;
  const to = begins < 0 ? last - first : begins;
  if (from >= first && to <= labels.length && !labels.subarray(from - first, to).includes(SOURCE))
    labels.fill(CONTENT, from - first, to);
}

/** "His sister, Ann Lee, who runs it, agreed": what the source stands in apposition to is no content. */
function dropApposition({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, lower } = scene.tokens;
  const content = firstRun(labels, CONTENT);
  const source = firstRun(labels, SOURCE);
  if (!content || !source || content.last !== source.first - 1 || labels.includes(CONTENT, content.last)) return;
  const comma = first + content.last;
  if (text[comma] !== ',' || text[first + source.last] !== ',' || first + source.last >= head) return;
  const isPhrase = DETERMINERS.has(lower[first + content.first]) && !hasFinite(scene, first + content.first, comma);
  if (isPhrase && mark[comma - 1] === OUTSIDE) labels.fill(SOURCE, content.first, source.first);
}

/** “A,” Lee said. “B?” asked Orr: what another tag follows is not Lee's. */
function leaveQuotations(
  { scene, proposals, mark }: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
): void {
  for (let p = head + 1 - first; p < labels.length; p++) {
    const i = first + p;
    if (labels[p] !== CONTENT || mark[i] !== OPENS) continue;
    const last = scene.regionLast[scene.region[i]];
    if (last >= first + labels.length || scene.sentenceOf[i] === scene.sentenceOf[head]) continue;
    for (let k = last; k < last + 4; k++) {
      const other = proposals.get(k);
      if (other?.shape === 'tag-quotation' && other.content[0].last === last) labels.fill(NOTHING, p, last - first);
    }
  }
}

/** “A,” Lee said. Her first show was “The Long Way,” in May. What the writer tells in another sentence is not said. */
function leaveNarrative({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { sentenceOf, regionFirst, region } = scene;
  const isOwn = (p: number): boolean => labels[p] === CONTENT && sentenceOf[first + p] === sentenceOf[head];
  let own = -1;
  for (let p = 0; p < labels.length; p++) {
    if (!isOwn(p)) continue;
    if (mark[first + p] === OUTSIDE) return;
    if (first + p < head) own = sentenceOf[regionFirst[region[first + p]]];
  }
  let last = -1;
  let isTold = false;
  for (let p = 0; own >= 0 && p < labels.length; p++) {
    const s = sentenceOf[first + p];
    if (labels[p] !== CONTENT || s === sentenceOf[head] || s === own) continue;
    // “A,” Lee said. “B” for all of them: what begins in marks may go on outside
    if (s !== last) isTold = mark[first + p] === OUTSIDE;
    last = s;
    if (isTold) labels[p] = NOTHING;
  }
}

/** In her memoir, “Slip,” Lee wrote that A: a title is no content. */
function dropTitle({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const title = firstRun(labels, CONTENT);
  if (!title || first + title.last > head || mark[first + title.first] !== OPENS || title.last - title.first > 8)
    return;
  const behind = labels.indexOf(CONTENT, head - first);
  const { tag, lower, text } = scene.tokens;
  const noun = text[first + title.first - 1] === ',' ? first + title.first - 2 : first + title.first - 1;
  if (behind >= 0 && lower[first + behind] === 'that' && tag[noun] === 'NOUN')
    labels.fill(NOTHING, title.first, title.last);
}

/** "Lee said A, and said B", "but he said B": what stands behind the next cue, with that cue between, is the next cue's. */
function endAtNextCue(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  let begun = false;
  let joined = false;
  let next = -1;
  for (let p = head + 1 - first; p < labels.length; p++) {
    const i = first + p;
    if (labels[p] === CONTENT) {
      begun = true;
      joined = false;
      if (next >= 0) labels[p] = NOTHING;
    } else if (begun) {
      joined ||= f.tag[i] === TAG.CCONJ || f.scene.tokens.text[i] === ',';
      if (next < 0 && joined && reports(f, i)) next = p;
    }
  }
}

/**
 * "A, and that B, he said" says A too: the content of a tag does not begin behind a conjunction. "They left Orle, the
 * capital, he said" says that they left: nor is it all without a verb, where one stands before the comma.
 */
function joinClauses(f: TokenFeatures, labels: Uint8Array, first: number, proposal: Proposal | undefined): void {
  if (proposal?.shape !== 'tag-clause') return;
  const from = labels.indexOf(CONTENT);
  const begins = first + from;
  const { content } = proposal;
  if (begins <= content[0].first || begins >= content[0].last || content[0].first < first) return;
  const link = f.scene.tokens.lower[begins - 1] === 'that' ? begins - 2 : begins - 1;
  if (f.tag[link] === TAG.CCONJ || isApposition(f, begins, content[0]))
    labels.fill(CONTENT, content[0].first - first, from);
}

/** A comma, and from it to the end of the clause no verb. */
function isApposition({ scene }: TokenFeatures, begins: number, clause: Run): boolean {
  return (
    scene.tokens.text[begins - 1] === ',' &&
    !hasFinite(scene, begins, clause.last) &&
    hasFinite(scene, clause.first, begins)
  );
}

/** "It was, Lee said, a bad day" says it all: a clause that breaks off before its tag goes on behind it. */
function completeClause(f: TokenFeatures, labels: Uint8Array, first: number, proposal: Proposal | undefined): void {
  if (proposal?.shape !== 'tag-clause' || proposal.content.length < 2) return;
  const [before, behind] = proposal.content;
  const last = before.last - 1;
  const breaksOff = f.tag[last] === TAG.AUX || !hasFinite(f.scene, before.first, before.last);
  const rest = labels.subarray(behind.first - first, behind.last - first);
  if (breaksOff && labels[last - first] === CONTENT && rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

/** “It is,” Lee said on air, “a bad day”: a quotation that goes on in small letters behind its tag. */
function completeQuotation(
  { scene }: TokenFeatures,
  labels: Uint8Array,
  first: number,
  proposal: Proposal | undefined,
): void {
  if (proposal?.shape !== 'tag-quotation' || proposal.content.length < 2) return;
  const { first: from, last } = proposal.content[1];
  const goesOn = scene.tokens.text[from - 1] === ',' && /^\p{Ll}/u.test(scene.tokens.text[from + 1]);
  const rest = labels.subarray(from - first, last - first);
  if (goesOn && from >= first && rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

/** "released the following statement today": that there is one is not what it says. */
function dropAnnouncement({ scene }: TokenFeatures, labels: Uint8Array, first: number): void {
  const content = firstRun(labels, CONTENT);
  if (!content || labels.includes(CONTENT, content.last)) return;
  const { lower, lemma } = scene.tokens;
  const from = first + content.first;
  const isOne = lower[from] === 'the' && lower[from + 1] === 'following' && UTTERANCES.has(lemma[from + 2]);
  if (isOne) labels.fill(NOTHING, content.first, content.last);
}

/** No content ends in "and". */
function dropConjunction(f: TokenFeatures, labels: Uint8Array, first: number): void {
  for (let p = labels.length - 1; p > 0; p--) {
    if (labels[p] !== CONTENT || labels[p + 1] === CONTENT) continue;
    if (f.tag[first + p] === TAG.CCONJ && f.mark[first + p] === OUTSIDE) labels[p] = NOTHING;
  }
}
