import { hasFinite, isFiniteVerb, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';

/** So many tokens at most are left out by the chain without a reason. */
const LONGEST_HOLE = 20;

/**
 * Fills what the chain left out in the middle of indirect content of one sentence: gold leaves nothing out there but asides,
 * and those seldom. (Not before the judge has seen it, to whom a hole tells that a candidate is doubtful.)
 *
 * @param content in text order
 * @param isTaken whether a token heads another cue, or is of the same quote's cue or source: what holds one is no hole
 */
export function fillHoles(scene: Scene, content: readonly Run[], isTaken: (token: number) => boolean): Run[] {
  const out: Run[] = [];
  for (const run of content) {
    const before = out.at(-1);
    if (before && isHole(scene, before.last, run.first, isTaken))
      out[out.length - 1] = { first: before.first, last: run.last };
    else out.push(run);
  }
  return out;
}

/** Within a sentence, with nothing in quotation marks; what stands around it may be, to its mark. */
function isHole(scene: Scene, first: number, last: number, isTaken: (token: number) => boolean): boolean {
  const { region, regionFirst, regionLast, sentenceOf } = scene;
  if (last - first > LONGEST_HOLE || sentenceOf[first - 1] !== sentenceOf[last]) return false;
  for (let i = first - 1; i <= last; i++) if (isTaken(i) || (first <= i && i < last && region[i] >= 0)) return false;
  const isEnd = region[first - 1] < 0 || regionLast[region[first - 1]] === first;
  return isEnd && (region[last] < 0 || regionFirst[region[last]] === last);
}

/**
 * "Her guild, she told the board, was ready" says what her guild was: content that begins with its verb, behind a tag, has its
 * subject before the tag. (Not before the judge has seen it, whom a tag in mid-sentence seldom met.)
 *
 * @param content in text order
 */
export function takeSubject(scene: Scene, content: Run[], source: Run | null): Run[] {
  const { text, tag } = scene.tokens;
  const verb = content[0]?.first ?? 0;
  const comma = (source?.first ?? 0) - 1;
  if (comma < 0 || comma > verb || text[comma] !== ',' || text[verb - 1] !== ',' || scene.region[verb] >= 0)
    return content;
  const { first } = scene.doc.sentences[scene.sentenceOf[verb]];
  const isSubject = first < comma && scene.region[first] < 0 && /^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tag[first]);
  if (!isSubject || !isFiniteVerb(scene.tokens, verb) || hasFinite(scene, first, comma)) return content;
  return [{ first, last: comma }, ...content];
}
