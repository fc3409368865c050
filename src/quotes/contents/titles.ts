import { TITLED_WORKS } from '../../lexicon/works.ts';
import type { Tokens } from '../../text/document.ts';
import { hasFinite, type Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, dropRest, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * Takes out of a cue's content what stands in marks and is a title or a term.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveTitles(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  dropTitle(f, first, head, labels);
  dropTitleBehind(f, first, head, labels);
  leaveTerm(f.scene, first, head, labels);
  leaveTitled(f.scene, first, head, labels);
}

/** In her memoir, “Slip,” Lee wrote that A; In an essay titled “Slip,” Lee said A: a title is no content, nor is what it is the title of. */
function dropTitle({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const title = firstRun(labels, CONTENT);
  if (!title || first + title.last > head) return;
  const { tokens, region, regionFirst } = scene;
  const r = region[first + title.last - 1];
  if (r < 0 || first + title.last - regionFirst[r] > LONGEST_TITLE) return;
  const { tag, lower, text } = tokens;
  const noun = text[regionFirst[r] - 1] === ',' ? regionFirst[r] - 2 : regionFirst[r] - 1;
  const from = first + title.first; // the chain may leave out the mark, or take all from the sentence's start
  if (from < regionFirst[r] && (tag[from] !== 'ADP' || hasFinite(scene, from, noun) || !isTitle(scene, r))) return;
  const behind = firstPlace(labels, CONTENT, head - first);
  const isWork = tag[noun] === 'NOUN' && (lower[first + behind] === 'that' || TITLED_WORKS.has(lower[noun]));
  if (behind >= 0 && (isWork || TITLED.test(lower[noun] ?? ''))) labels.fill(NOTHING, title.first, title.last);
}

const TITLED = /^(?:titled|entitled|headlined)$/;

/** “A,” Lee wrote in her memoir, “The Long Way Home.” “B.”: nor is one behind the verb, and no part of "said in the film “Slip”". */
function dropTitleBehind({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { region, regionFirst, regionLast, tokens } = scene;
  let seen = -1;
  for (let p = head + 1 - first; p < labels.length; p++) {
    // "according to his book “Slip”"
    const r = labels[p] === NOTHING || labels[p] === SOURCE ? -1 : region[first + p];
    if (r < 0 || r === seen) continue;
    seen = r;
    const isAside = tokens.text[regionFirst[r] - 1] === ',';
    const noun = isAside ? regionFirst[r] - 2 : regionFirst[r] - 1;
    if (noun <= head || !TITLED_WORKS.has(tokens.lower[noun]) || !isTitle(scene, r) || !isGoverned(tokens, noun))
      continue;
    if (isAside && firstPlace(labels, CONTENT) === p) continue; // Lee wrote in her memoir, “Never Again.”
    if (labels[p - 1] === CONTENT && labels[regionLast[r] - first] === CONTENT) continue; // "said that in the film “Slip” it rained"
    let from = p; // "told [the story in her novel] “Slip”"
    while (labels[from - 1] === CONTENT) from--;
    const isTold = from < p && tokens.lower.slice(first + from, first + p).some((word) => TALES.test(word));
    if (from < p && first + from > head && !isTold) continue; // "said she was proud of her film “Slip”"
    labels.fill(NOTHING, from, regionLast[r] - first);
    const behind = tokens.lower[head] === 'according' ? head + 2 : head + 1;
    for (let k = behind; k <= noun; k++) if (labels[k - first] === CUE) labels[k - first] = NOTHING;
  }
}

const TALES = /^(?:story|stories|tale|tales)$/;

/** "in her 1998 memoir", "of his hit single": not "called the film “A Triumph”". */
function isGoverned({ tag, lower }: Tokens, noun: number): boolean {
  let k = noun - 1;
  while (k > noun - 5 && (/^(?:DET|PRON|ADJ|NUM|NOUN|PROPN|PART)$/.test(tag[k]) || lower[k] === 'hit')) k--;
  return tag[k] === 'ADP';
}

/** Words in marks that all begin with a capital, but for the small ones. */
function isTitle({ tokens: { text }, regionFirst, regionLast }: Scene, r: number): boolean {
  const words = text.slice(regionFirst[r] + 1, regionLast[r] - 1).filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const isSmall = (word: string) => /^(?:a|an|the|of|in|on|at|to|for|and|or|from|with|by|as|s)$/.test(word);
  return (
    words.length > 0 &&
    words.length <= LONGEST_TITLE &&
    words.every((w, k) => /^[\p{Lu}\p{N}]/u.test(w) || (k > 0 && isSmall(w)))
  );
}

const LONGEST_TITLE = 10;

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

/** “A,” Lee said in a post titled “Maps for All.” “B.”: nor is what that is called, but of “released a memo titled ‘A’” it is all there is. */
function leaveTitled(
  { tokens: { lower, text }, region, regionLast }: Scene,
  first: number,
  head: number,
  labels: Uint8Array,
): void {
  for (let p = head + 1 - first; p < labels.length; p++) {
    const i = first + p;
    if (labels[p] !== CONTENT || region[i] < 0 || region[i] === region[i - 1]) continue;
    const isOpen = labels[p - 1] === CONTENT && labels[p - 2] === CONTENT;
    if (isOpen || !TITLED.test(lower[i - 1])) continue;
    const from = labels[p - 1] === CONTENT ? p - 1 : p;
    const isApposed = text[i - 2] === ','; // A report by Hale, titled “Foul Water”, said
    if (isApposed || labels.subarray(0, from).includes(CONTENT))
      labels.fill(NOTHING, from, regionLast[region[i]] - first);
  }
}
