import { WHEN } from '../lexicon/calendar.ts';
import { DETERMINERS } from '../lexicon/determiners.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { tagged } from './added/tags.ts';
import { leaveResumed } from './contents/added-clauses.ts';
import { joinAsides, turnAround } from './contents/asides.ts';
import { startAtMark } from './contents/colons.ts';
import { endContent } from './contents/ends.ts';
import { leaveMeanwhile } from './contents/headline-tails.ts';
import { leaveRelativeOfNoun } from './contents/noun-relatives.ts';
import { leaveOthers } from './contents/others-words.ts';
import { dropDateline, startContent } from './contents/starts.ts';
import { extendContent } from './contents/tails.ts';
import { closeHyphen, dropAnnouncement, dropConjunction, wholeRegions } from './contents/wholes.ts';
import { isOfVerdict } from './contents/writers-words.ts';
import { takeCueWords, trimCue } from './cues/edges.ts';
import { settleHeard } from './cues/heard.ts';
import type { Proposal } from './proposals/propose.ts';
import { hasFinite, type Scene } from './scene.ts';
import { OUTSIDE, TAG, type TokenFeatures } from './scoring/features.ts';
import type { Candidate } from './scoring/judge-stage.ts';
import { CONTENT, type Constraint, CUE, firstPlace, firstRun, NOTHING, SOURCE, type Window } from './scoring/window.ts';
import { SOURCE_RULES } from './sources/constraints.ts';
import { endBlame } from './sources/headlines.ts';
import { reports } from './sweep.ts';
import { settleAccording } from './tags/according.ts';
import { takeApposedTag } from './tags/apposed.ts';
import { joinColon } from './tags/colons.ts';
import { completeTag } from './tags/contents.ts';
import { settleLead } from './tags/leads.ts';
import { leaveTagMatter, leaveTime } from './tags/matter.ts';
import { goOnBehindTag, leaveApposition } from './tags/tails.ts';

/**
 * Mends the labels that the chain gave to the windows of cues, where grammar leaves no doubt. Each rule sees all of them before
 * the next begins: its code fits the processor's cache, that of all rules does not.
 *
 * @param features of several documents, @param candidates of each, whose labels are changed in place
 */
export function constrain(features: readonly TokenFeatures[], candidates: readonly (readonly Candidate[])[]): void {
  const open: Constrained[] = [];
  features.forEach((f, d) => {
    for (const { window, labels } of candidates[d])
      if (isOfVerdict(f.scene, window.head)) labels.fill(NOTHING);
      else open.push({ f, window, labels, proposal: f.proposals.get(window.head) });
  });
  for (const rule of RULES)
    for (const { f, window, labels, proposal } of open) rule(f, window.first, window.head, labels, proposal);
}

interface Constrained {
  readonly f: TokenFeatures;
  readonly window: Window;
  readonly labels: Uint8Array;
  readonly proposal: Proposal | undefined;
}

/** "announced today the death", "Lee said Monday": when it was said is no content. What a tag follows may be, then. */
function dropTime(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  let i = head + 1;
  const isBeforeDay = (k: number): boolean => /^(?:on|last|this)$/.test(lower[k]) && WHEN.has(lower[k + 1]);
  while (labels[i - first] === CONTENT && (WHEN.has(lower[i]) || isBeforeDay(i))) i++;
  if (lower[i] === "'s") i--; // "Friday's decision"
  if (/^(?:declare|proclaim|mark)$/.test(f.scene.tokens.lemma[head]) && f.tag[i] === TAG.DET) return; // "declared Friday a day of mourning"
  if (i === head + 1 || f.tag[i] === TAG.AUX || f.tag[i] === TAG.VERB) return;
  labels.fill(NOTHING, head + 1 - first, i - first);
}

/**
 * An object that the verb is parted from, and an object that the chain left out: "condemned in the strongest terms the
 * sale". It begins where the grammar proposes.
 */
function takeObject(
  _f: TokenFeatures,
  first: number,
  _head: number,
  labels: Uint8Array,
  proposal: Proposal | undefined,
): void {
  if (proposal?.shape !== 'phrase') return;
  const [{ first: from, last }] = proposal.content;
  const begins = firstPlace(labels, CONTENT);
  if (begins >= 0 && (from === proposal.cue.last || begins <= from - first || begins >= last - first)) return;
  const to = begins < 0 ? last - first : begins;
  if (from >= first && to <= labels.length && !labels.subarray(from - first, to).includes(SOURCE))
    labels.fill(CONTENT, from - first, to);
}

/** "His sister, Ann Lee, who runs it, agreed": what the source stands in apposition to is no content. */
function dropApposition({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, lower } = scene.tokens;
  const content = firstRun(labels, CONTENT);
  if (!content || text[first + content.last] !== ',') return;
  const comma = first + content.last;
  const source = firstRun(labels, SOURCE);
  if (!source || content.last !== source.first - 1) return;
  if (text[first + source.last] !== ',' || first + source.last >= head) return;
  const isPerson = lower.slice(first + content.first, comma).some((word) => PERSON_NOUNS.has(word));
  if (labels.includes(CONTENT, content.last) && !isPerson) return;
  const isPhrase = DETERMINERS.has(lower[first + content.first]) && !hasFinite(scene, first + content.first, comma);
  if (isPhrase && mark[comma - 1] === OUTSIDE) labels.fill(SOURCE, content.first, source.first);
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
 * "The pier is closed, Lee said. “It is unsafe,” she added. [“We wait.”]": what goes on behind the next sentence's tag is that one's;
 * “A,” groaned Lee. [“B,”] deadpanned Moe: and what that tag is of.
 */
function leaveNextTag(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { sentenceOf, region } = f.scene;
  let p = head + 1 - first;
  let isNext = false;
  for (; p < labels.length && labels[p] !== CONTENT && !isNext; p++) {
    const i = first + p;
    isNext = sentenceOf[i] !== sentenceOf[head] && region[i] < 0 && reports(f, i);
  }
  if (p < labels.length && (isNext || opensTagged(f.scene, head, first + p)))
    for (; p < labels.length; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
}

/** “A,” groaned Lee. [“B,” deadpanned Moe.]: does a quotation with a tag of its own begin at a token, in the next sentence? */
function opensTagged(scene: Scene, head: number, i: number): boolean {
  const { sentenceOf, region, regionFirst, regionLast, tokens } = scene;
  const r = region[i];
  if (r < 0 || regionFirst[r] !== i || sentenceOf[i] === sentenceOf[head]) return false;
  return tokens.text[regionLast[r] - 2] === ',' && tagged(scene, r) !== null;
}

/** The head is a cue, whatever a rule took it for. */
function keepCue(_f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  if (labels[head - first] !== CUE && !labels.includes(CUE)) labels[head - first] = CUE;
}

/** Each builds on what those before it have done. */
const RULES: readonly Constraint[] = [
  dropTime,
  takeObject,
  takeCueWords,
  startAtMark,
  ...SOURCE_RULES,
  takeApposedTag,
  turnAround,
  dropApposition,
  leaveOthers,
  endAtNextCue,
  leaveNextTag,
  leaveResumed,
  startContent,
  joinAsides,
  joinColon,
  closeHyphen,
  extendContent,
  endContent,
  goOnBehindTag,
  leaveMeanwhile,
  endBlame,
  completeTag,
  settleLead,
  leaveApposition,
  leaveTagMatter,
  leaveTime,
  dropDateline,
  dropConjunction,
  wholeRegions,
  dropAnnouncement,
  trimCue,
  settleAccording,
  settleHeard,
  leaveRelativeOfNoun,
  keepCue,
];
