import { STANCES, stanceBase } from '../../lexicon/stances.ts';
import { VENUES } from '../../lexicon/venues.ts';
import type { Tokens } from '../../text/document.ts';
import { isReply } from '../added/wording.ts';
import { regionRuns } from '../draft.ts';
import { bringsBlow } from '../next/sequels.ts';
import { asksInMarks, hasFinite, isPause, isWhenAsked, lastWord, type Scene } from '../scene.ts';
import { OPENS, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, dropRest, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { leaveBesideMarks } from './beside-marks.ts';
import { leaveTagBefore } from './second-tags.ts';
import { leaveTitles } from './titles.ts';
import { isJudgedWork, isVerdict } from './writers-words.ts';

/**
 * Takes out of a cue's content what others say, and what the writer tells, beside the quotation.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveOthers(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  leaveQuotations(f, first, head, labels);
  leaveIntroduced(f, first, head, labels);
  leaveTagBefore(f, first, head, labels);
  leaveTitles(f, first, head, labels);
  leaveBesideMarks(f, first, head, labels);
  leaveVenue(f, first, head, labels);
  leavePlace(f, first, head, labels);
  leaveNextClause(f.scene, first, head, labels);
  leaveScene(f, first, head, labels);
  leaveRelative(f, first, head, labels);
  leaveAntecedent(f.scene, first, head, labels);
  leaveReason(f.scene, first, head, labels);
}

/** “A,” Lee said. “B?” asked Orr: what another tag follows is not Lee's, nor is the next paragraph's answer Orr's. */
function leaveQuotations(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene, mark } = f;
  for (let p = head + 1 - first; p < labels.length; p++) {
    const i = first + p;
    if (labels[p] !== CONTENT || mark[i] !== OPENS || scene.sentenceOf[i] === scene.sentenceOf[head]) continue;
    const last = regionRuns(scene, scene.region[i]).at(-1)!.last; // one that runs on over paragraphs has its tag at its end
    const isAnswer = scene.paragraphOf[i] !== scene.paragraphOf[head] && asksInMarks(scene, head);
    // “A?” she said, when asked who it was. “B.”
    if (!isAnswer && !isWhenAsked(scene, head) && !hasTag(f, last) && !isReply(scene.tokens, last)) continue;
    labels.fill(NOTHING, p, last - first);
    dropRest(labels, last - first);
  }
}

/** A man shouted: “A?” Lee told him she knew, said he left: what a colon has brought is not Lee's, who says something else. */
function leaveIntroduced({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, lower, tag } = scene.tokens;
  let brought = first;
  while (
    brought < head &&
    !(labels[brought - first] === CONTENT && mark[brought] === OPENS && text[brought - 1] === ':')
  )
    brought++;
  if (brought === head) return;
  const isClause =
    /^(?:him|her|them|me|us)$/.test(lower[head + 1] ?? '') && /^(?:PRON|DET|SCONJ)$/.test(tag[head + 2] ?? '');
  const said = firstPlace(labels, CONTENT, head + 1 - first);
  const ownLast = scene.doc.sentences[scene.sentenceOf[head]].last;
  const isOwn = said >= 0 && scene.region[first + said] < 0 && hasFinite(scene, first + said, ownLast);
  if (!(isClause && lower[head] === 'told') && !isOwn) return;
  const close = lastWord(scene, scene.doc.sentences[scene.sentenceOf[head]]) + 1;
  labels.fill(NOTHING, brought - first, scene.regionLast[scene.region[brought]] - first);
  if (!isOwn) labels.fill(CONTENT, head + 2 - first, close - first);
}

/** Does a tag of its own follow a quotation that ends before token `last`? */
function hasTag({ proposals }: TokenFeatures, last: number): boolean {
  for (let k = last; k < last + LONGEST_TAG; k++) {
    const other = proposals.get(k);
    if (other?.shape === 'tag-quotation' && other.content[0].last === last) return true;
  }
  return false;
}

const LONGEST_TAG = 12;

/** "In a statement, the firm said: “A”", "When contacted, the firm said": where it is said is no content. */
function leaveVenue({ scene, tag }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.last > head || firstPlace(labels, CONTENT, head - first) < 0) return;
  const { lemma, lower } = scene.tokens;
  const from = first + run.first;
  const isVenue = tag[from] === TAG.ADP && lemma.slice(from, first + run.last).some((w) => VENUES.has(w));
  const isWhenAsked =
    lemma[from] === 'when' && /(?:ed|told|sought)$/.test(lower[from + 1]) && run.last - run.first <= 3;
  if (isWhenAsked || (isVenue && !hasFinite(scene, from, first + run.last))) labels.fill(NOTHING, run.first, run.last);
}

/** "In the capital, [Zelin], Lee said that A": where that was. */
function leavePlace({ scene, tag }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  const floor = scene.doc.sentences[scene.sentenceOf[head]].first;
  if (tag[floor] !== TAG.ADP) return;
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.last > head || first > floor || scene.region[first + run.first] >= 0) return;
  if (lower[floor + 1] === 'least' || lower[head] === 'according') return; // "At the heart, according to Hale, is A"
  const behind = firstPlace(labels, CONTENT, head - first);
  const isAside = text[head + 1] === ',' && scene.region[first + behind] < 0; // "In May, the board said, A" is all said
  if (behind >= 0 && !isAside && !hasFinite(scene, floor, first + run.last)) labels.fill(NOTHING, run.first, run.last);
}

/** "A, the board said on Monday, accusing Lee of “B”", "A, he said, in what Lee called “B”": what comes in a clause of its own. */
function leaveNextClause(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { text } = scene.tokens;
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0 || scene.sentenceOf[first + begins] !== scene.sentenceOf[head]) return; // “A,” she said, pointing to a door. “B.”
  let next = head + 1;
  while (next <= first + begins && !(isPause(text[next - 1]) && startsNext(scene.tokens, next))) next++;
  const own = next > first + begins ? null : firstRun(labels, CONTENT);
  if (!own) return;
  const isWhole = own.first < begins && hasFinite(scene, first + own.first, first + own.last);
  const before = isWhole ? own : clauseBeforeTag(scene, first, labels);
  if (!before) return;
  labels.fill(NOTHING, begins);
  labels.fill(CONTENT, before.first, before.last);
}

/** The clause that a tag stands behind, of the window, where the chain has left it out or cut it. */
function clauseBeforeTag(scene: Scene, first: number, labels: Uint8Array): Run | null {
  const comma = first + firstPlace(labels, SOURCE) - 1;
  if (comma < first || scene.tokens.text[comma] !== ',') return null;
  const opens = scene.doc.sentences[scene.sentenceOf[comma]].first;
  return opens >= first && hasFinite(scene, opens, comma) ? { first: opens - first, last: comma - first } : null;
}

/** "accusing Lee of", "in what Lee called", "a move that Lee condemned" */
const startsNext = (tokens: Tokens, i: number): boolean =>
  (tokens.lower[i].endsWith('ing') && STANCES.has(stanceBase(tokens.lower[i]) ?? '')) ||
  (tokens.lower[i] === 'in' &&
    (tokens.lower[i + 1] === 'what' || isJudgedWork(tokens, i + 1) || bringsBlow(tokens, i + 1))) ||
  isVerdict(tokens, i);

/** "shouted “shame” as the minister told them": what went on meanwhile. */
function leaveScene({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const opens = head + 1;
  if (labels[opens - first] !== CONTENT || mark[opens] !== OPENS) return;
  const behind = scene.regionLast[scene.region[opens]];
  if (!/^(?:as|while|when)$/.test(scene.tokens.lower[behind])) return;
  dropRest(labels, behind - first);
}

/** "A, according to Hale, who said B", "… to two officials who spoke on condition of C": what is told of him. */
function leaveRelative({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  if (lower[head] !== 'according') return;
  let isRelative = false;
  for (let p = head + 2 - first; p < labels.length; p++) {
    isRelative ||= /^wh(?:o|ich)$/.test(lower[first + p]) && text[first + p - 2] !== ',';
    if (labels[p] !== CONTENT || labels[p - 1] === CONTENT) continue;
    const isTold = isRelative && text[first + p - 1] !== ',' && scene.region[first + p] < 0;
    if (isTold || /^wh(?:o|ich)$/.test(lower[first + p])) dropRest(labels, p);
  }
}

/** "[A firm] that promised to wait": whom the relative clause is about. */
function leaveAntecedent({ tokens }: Scene, first: number, head: number, labels: Uint8Array): void {
  if (!/^(?:that|who|which)$/.test(tokens.lower[head - 1] ?? '')) return;
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.last !== head - 1 || !labels.includes(CONTENT, head - first)) return;
  labels.fill(NOTHING, run.first, run.last);
}

/** "Two buyers, who gave no names because [the talks go on], said that A": nor what a relative clause tells before. */
function leaveReason(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { text, lower } = scene.tokens;
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.last >= head || text[first + run.last] !== ',') return;
  if (!labels.includes(CONTENT, head - first)) return;
  const begins = first + run.first;
  for (let i = begins - 1; i > first && i > begins - LONGEST_CLAUSE; i--) {
    if (lower[i] !== 'who' || text[i - 1] !== ',') continue;
    labels.fill(NOTHING, run.first, run.last);
    return;
  }
}

const LONGEST_CLAUSE = 15;
