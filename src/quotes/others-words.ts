import { VENUES } from '../lexicon/venues.ts';
import { OPENS, TAG, type TokenFeatures } from './features.ts';
import { asksInMarks, hasFinite, isWhenAsked, type Scene } from './scene.ts';
import { CONTENT, dropRest, firstRun, NOTHING } from './window.ts';

/**
 * Takes out of a cue's content what others say, and what the writer tells, beside the quotation.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveOthers(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  leaveQuotations(f, first, head, labels);
  dropTitle(f, first, head, labels);
  leaveVenue(f, first, head, labels);
  leaveScene(f, first, head, labels);
  leaveRelative(f, first, head, labels);
  leaveAntecedent(f.scene, first, head, labels);
  leaveReason(f.scene, first, head, labels);
  leaveTerm(f.scene, first, head, labels);
}

/** “A,” Lee said. “B?” asked Orr: what another tag follows is not Lee's, nor is the next paragraph's answer Orr's. */
function leaveQuotations(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene, mark } = f;
  for (let p = head + 1 - first; p < labels.length; p++) {
    const i = first + p;
    if (labels[p] !== CONTENT || mark[i] !== OPENS || scene.sentenceOf[i] === scene.sentenceOf[head]) continue;
    const last = scene.regionLast[scene.region[i]];
    const isAnswer = scene.paragraphOf[i] !== scene.paragraphOf[head] && asksInMarks(scene, head);
    // “A?” she said, when asked who it was. “B.”
    if (!isAnswer && !isWhenAsked(scene, head) && !hasTag(f, last)) continue;
    labels.fill(NOTHING, p, last - first);
    dropRest(labels, last - first);
  }
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

/** "In a statement, the firm said: “A”": where it is said is no content. */
function leaveVenue({ scene, tag }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.last > head || labels.indexOf(CONTENT, head - first) < 0) return;
  const { lemma } = scene.tokens;
  const isVenue =
    tag[first + run.first] === TAG.ADP && lemma.slice(first + run.first, first + run.last).some((w) => VENUES.has(w));
  if (isVenue && !hasFinite(scene, first + run.first, first + run.last)) labels.fill(NOTHING, run.first, run.last);
}

/** "shouted “shame” as the minister told them": what went on meanwhile. */
function leaveScene({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const opens = head + 1;
  if (labels[opens - first] !== CONTENT || mark[opens] !== OPENS) return;
  const behind = scene.regionLast[scene.region[opens]];
  if (!/^(?:as|while|when)$/.test(scene.tokens.lower[behind])) return;
  dropRest(labels, behind - first);
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

/** "A, according to Hale, who said B": what he said beside it. */
function leaveRelative({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower } = scene.tokens;
  if (lower[head] !== 'according') return;
  for (let p = head + 2 - first; p < labels.length; p++) {
    if (labels[p] !== CONTENT || labels[p - 1] === CONTENT || !/^wh(?:o|ich)$/.test(lower[first + p])) continue;
    dropRest(labels, p);
  }
}

/** "[A firm] that promised to wait": whom the relative clause is about. */
function leaveAntecedent({ tokens }: Scene, first: number, head: number, labels: Uint8Array): void {
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.last !== head - 1 || !labels.includes(CONTENT, head - first)) return;
  if (/^(?:that|who|which)$/.test(tokens.lower[head - 1])) labels.fill(NOTHING, run.first, run.last);
}

/** "Two buyers, who gave no names because [the talks go on], said that A": nor what a relative clause tells before. */
function leaveReason(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { text, lower } = scene.tokens;
  const run = firstRun(labels, CONTENT);
  if (!run || first + run.last >= head || !labels.includes(CONTENT, head - first)) return;
  if (text[first + run.last] !== ',') return;
  const begins = first + run.first;
  for (let i = begins - 1; i > first && i > begins - LONGEST_CLAUSE; i--) {
    if (lower[i] !== 'who' || text[i - 1] !== ',') continue;
    labels.fill(NOTHING, run.first, run.last);
    return;
  }
}

const LONGEST_CLAUSE = 15;

/** “A,” said Lee, who rates it “superb”: a word in marks that a clause about the speaker brings. */
function leaveTerm(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  for (let p = head + 1 - first; p < labels.length; p++) {
    const i = first + p;
    if (labels[p] !== CONTENT || labels[p - 1] === CONTENT || scene.region[i] < 0) continue;
    const last = scene.regionLast[scene.region[i]];
    if (last - i > LONGEST_TERM || scene.sentenceOf[i] !== scene.sentenceOf[head]) continue;
    let who = i;
    while (who > head && lower[who] !== 'who') who--;
    if (who > head && text[who - 1] === ',' && labels.includes(CONTENT) && labels.indexOf(CONTENT) < p)
      dropRest(labels, p);
  }
}

/** A term in marks has so many tokens at most, with its marks. */
const LONGEST_TERM = 6;
