import type { Span } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { type Draft, draftByRule, regionRuns, runIn } from '../draft.ts';
import { endsInStop, findMark, hasFinite, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { isHeading, isUtterance } from './lines.ts';

/** Answers from the street: lines that tell of each who answers, and the answers in marks. By region r. */

/** By judgement: PolNeAR has none. */
const PERCENT = 75;
/** In tokens. */
const LONGEST = 14;
/** In paragraphs: how far off another of its kind may stand. */
const REACH = 6;

/** The model takes a part of such a line: "Lee, 71, of Pier Road, [Tolm]:". */
export function ofWholeLine(scene: Scene, draft: Draft): Draft {
  const { cue } = draft;
  const r = cue && scene.tokens.text[cue.first] === ':' ? (scene.region[cue.last] ?? -1) : -1;
  const line = r < 0 ? null : personLine(scene, r);
  return line ? { ...draft, source: line.source } : draft;
}

/** Ann Lee, 34, teacher: “…” */
export function personLine(scene: Scene, r: number): Draft | null {
  const colon = scene.regionFirst[r] - 1;
  if (!/^[:–—-]$/.test(scene.tokens.text[colon] ?? '') || !isUtterance(scene, r) || isInHeadline(scene.doc, colon))
    return null;
  const { first } = scene.doc.sentences[scene.sentenceOf[colon]];
  const source = { first, last: colon };
  const cue = { first: colon, last: colon + 1 };
  return isPerson(scene, source) ? draftByRule('speaker-line', PERCENT, regionRuns(scene, r), cue, source) : null;
}

/**
 * "Ann Lee, 34, teacher", and below it a paragraph in marks; a picture may come with such a line, but with none that a colon ends, nor with
 * several in a row.
 */
export function personAbove(scene: Scene, r: number): Draft | null {
  const { paragraph } = scene.regions[r];
  const source = isUtterance(scene, r) ? answererOf(scene, paragraph) : null;
  if (!source) return null;
  if (scene.tokens.text[source.last] === ':') {
    const cue = { first: source.last, last: source.last + 1 };
    return draftByRule('speaker-line', PERCENT, regionRuns(scene, r), cue, source);
  }
  for (let p = paragraph - REACH; p <= paragraph + REACH; p++)
    if (p !== paragraph && answererOf(scene, p))
      return draftByRule('speaker-line', PERCENT, regionRuns(scene, r), null, source);
  return null;
}

/** "Ann Lee, mayor of Tolm: The wall is safe.": paragraphs that each say who says them, without marks, where there are some. */
export function personTurns(scene: Scene): Draft[] {
  const { doc, tokens, region } = scene;
  const turns = doc.paragraphs.flatMap((paragraph) => {
    const own = runIn(scene, paragraph);
    if (!own) return [];
    const colon = findMark(tokens, ':', own.first, Math.min(own.last, own.first + LONGEST));
    const source = { first: own.first, last: colon };
    const said = { first: colon + 1, last: own.last };
    if (colon < 0 || !isPerson(scene, source) || !/[,)]/.test(doc.text.slice(paragraph.start, tokens.start[colon])))
      return [];
    if (region[said.first] >= 0 || !endsInStop(tokens, said.last) || !hasFinite(scene, said.first, said.last))
      return [];
    return [draftByRule('speaker-line', PERCENT, [said], { first: colon, last: colon + 1 }, source)];
  });
  return turns.length < LEAST_TURNS ? [] : turns;
}

/** Fewer may be labels of something else. */
const LEAST_TURNS = 3;

/** The person whom the line above paragraph p tells of, where p opens with a mark. */
function answererOf(scene: Scene, p: number): Run | null {
  const { text, paragraphs } = scene.doc;
  const above: Span | undefined = paragraphs[p - 1];
  const own: Span | undefined = paragraphs[p];
  if (!above || !own || !/["“‘]/.test(text[own.start])) return null;
  const line = text[above.end - 1] === ':' ? { start: above.start, end: above.end - 1 } : above;
  const person = isHeading(scene, line.start, line.end) ? runIn(scene, line) : null;
  return person && isPerson(scene, person) ? person : null;
}

/** Two names or more, then nothing or a comma or bracket, and no verb. */
function isPerson(scene: Scene, { first, last }: Run): boolean {
  const { tag, text } = scene.tokens;
  let i = first;
  while (i < last && (tag[i] === 'PROPN' || (i > first && /^[-.’']$/.test(text[i])))) i++;
  if (last - first > LONGEST || i < first + 2 || (i < last && !/^[,(]$/.test(text[i]))) return false;
  return !hasFinite(scene, i, last);
}
