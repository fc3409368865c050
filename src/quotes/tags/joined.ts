import { findMark, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { CONTENT, CUE, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * "The pier was “a trap”, she said, [and should have been shut]", "The pier was “sound”, he told the board, [and it was the crew who left]": a
 * clause that ends in marks before its tag goes on behind it, as one without marks does. Not “A trap,” she said, and left.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function joinBehindTag(scene: Scene, first: number, labels: Uint8Array): void {
  const { tokens, region, regionFirst, doc, sentenceOf } = scene;
  const { lower } = tokens;
  const said = firstRun(labels, CONTENT);
  const source = firstRun(labels, SOURCE);
  const cue = firstRun(labels, CUE);
  if (!said || !source || !cue || source.first < said.last || cue.first !== source.last) return;
  const r = region[first + said.last - 1];
  const s = doc.sentences[sentenceOf[first + cue.first]];
  if (r < 0 || first + said.first !== s.first || regionFirst[r] <= s.first || region[s.first] >= 0) return;
  const end = lastWord(scene, s) + 1;
  const comma = findMark(tokens, ',', first + cue.last, Math.min(end - 2, first + cue.last + LONGEST_HEARER));
  if (comma < 0 || !/^(?:and|but)$/.test(lower[comma + 1]) || comma + 1 - first >= labels.length) return;
  const rest = labels.subarray(comma + 1 - first, end - first);
  if (goesOn(scene, comma + 2) && rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

/** "should have been shut", "it was the crew": a state, and not what was done next ("and was buried", "and she was gone"). */
function goesOn({ tokens }: Scene, from: number): boolean {
  const { tag, lower } = tokens;
  const isOther = tag[from] === 'PRON' && !/^s?he$/.test(lower[from]);
  if (isOther) return tag[from + 1] === 'AUX' && isFiniteVerb(tokens, from + 1) && lower[from + 1] !== 'did';
  return MODALS.test(lower[tag[from] === 'PRON' ? from + 1 : from]);
}

const MODALS = /^(?:would|could|should|might|must|ought|shall|will|can|may|cannot)$/;

/** "told the board of inquiry" */
const LONGEST_HEARER = 6;
