import { OPENS, type TokenFeatures } from './features.ts';
import type { Scene } from './scene.ts';
import { CONTENT, dropRest, firstPlace, firstRun, NOTHING } from './window.ts';

/**
 * Takes out of a cue's content what stands in marks and is a title or a term.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveTitles(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  dropTitle(f, first, head, labels);
  leaveTerm(f.scene, first, head, labels);
  leaveTitled(f.scene, first, head, labels);
}

/** In her memoir, “Slip,” Lee wrote that A: a title is no content. */
function dropTitle({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const title = firstRun(labels, CONTENT);
  if (!title || first + title.last > head || mark[first + title.first] !== OPENS || title.last - title.first > 8)
    return;
  const behind = firstPlace(labels, CONTENT, head - first);
  const { tag, lower, text } = scene.tokens;
  const noun = text[first + title.first - 1] === ',' ? first + title.first - 2 : first + title.first - 1;
  if (behind >= 0 && tag[noun] === 'NOUN' && (lower[first + behind] === 'that' || WORKS.test(lower[noun])))
    labels.fill(NOTHING, title.first, title.last);
}

const WORKS = /^(?:book|novel|film|movie|play|song|album|memoir|poem|painting|series|show|podcast)$/;

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
    if (who > head && text[who - 1] === ',' && labels.includes(CONTENT) && firstPlace(labels, CONTENT) < p)
      dropRest(labels, p);
  }
}

/** A term in marks has so many tokens at most, with its marks. */
const LONGEST_TERM = 6;

/** “A,” Lee said in a post titled “Maps for All.” “B.”: nor is what that is called. */
function leaveTitled(
  { tokens: { lower }, region, regionLast }: Scene,
  first: number,
  head: number,
  labels: Uint8Array,
): void {
  for (let p = head + 1 - first; p < labels.length; p++) {
    const i = first + p;
    if (labels[p] !== CONTENT || region[i] < 0 || region[i] === region[i - 1]) continue;
    const isOpen = labels[p - 1] === CONTENT && labels[p - 2] === CONTENT;
    if (isOpen || !/^(?:titled|entitled)$/.test(lower[i - 1])) continue;
    labels.fill(NOTHING, labels[p - 1] === CONTENT ? p - 1 : p, regionLast[region[i]] - first);
  }
}
