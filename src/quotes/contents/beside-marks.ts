import { isFiniteVerb, type Scene } from '../scene.ts';
import { OPENS, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * Takes out of a cue's content what stands outside the marks of a quotation, before and behind it.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveBesideMarks(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  takeTitle(f.scene, first, labels);
  leaveSentenceBefore(f, first, head, labels);
  leaveDirection(f.scene, first, head, labels);
  leaveGuess(f, first, labels);
  leaveManner(f.scene, first, head, labels);
}

/** “A,” [apparently a swipe at Lee], “A” [presumably meaning B]: what the writer takes it for. */
function leaveGuess({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { text, lower, tag } = scene.tokens;
  for (let p = 1; p < labels.length; p++) {
    const i = first + p;
    if (labels[p] !== CONTENT || scene.region[i] >= 0 || !GUESSES.test(lower[i])) continue;
    const mark = text[i - 1] === ',' && scene.region[i - 1] < 0 ? i - 2 : i - 1;
    if (scene.region[mark] < 0 || !(/^(?:DET|ADP)$/.test(tag[i + 1]) || lower[i + 1].endsWith('ing'))) continue;
    const { last } = scene.doc.sentences[scene.sentenceOf[i]];
    for (let k = mark + 1; k < last; k++)
      if (labels[k - first] === CONTENT && scene.region[k] < 0) labels[k - first] = NOTHING;
    return;
  }
}

/** "remembers [it differently]. “A”", "sees [things otherwise].": how, and not what. */
function leaveManner({ tokens: { lower, tag } }: Scene, first: number, head: number, labels: Uint8Array): void {
  if (labels[head + 1 - first] !== CONTENT || !/^(?:it|this|that|things|events)$/.test(lower[head + 1])) return;
  const manner = /^(?:very|quite|rather|so)$/.test(lower[head + 2]) ? head + 3 : head + 2;
  if (!/^(?:differently|otherwise|well|clearly|vividly|fondly)$/.test(lower[manner] ?? '')) return;
  if ((tag[manner + 1] ?? 'PUNCT') === 'PUNCT') labels.fill(NOTHING, head + 1 - first, manner + 1 - first);
}

const GUESSES = /^(?:apparently|presumably|seemingly|evidently)$/;

/** “A,” [guildsman Max] Orr said: what stands between the marks and the name is the speaker's. */
function takeTitle(scene: Scene, first: number, labels: Uint8Array): void {
  const start = firstPlace(labels, SOURCE);
  let from = start;
  while (from > 0 && labels[from - 1] === CONTENT && scene.region[first + from - 1] < 0) from--;
  const isBehind = from > 0 && from < start && scene.regionLast[scene.region[first + from - 1]] === first + from;
  if (!isBehind) return;
  const { text, lower, tag } = scene.tokens;
  while (from < start && tag[first + from] === 'PUNCT') from++; // “A”, he said
  for (let i = first + from; i < first + start; i++) if (isFiniteVerb(scene.tokens, i) && text[i] === lower[i]) return; // "Hector" comes as a verb
  labels.fill(SOURCE, from, start);
}

/** *The ship has seven sails.* “It is new,” Lee told the paper: what stands in a sentence of its own before the quotation. */
function leaveSentenceBefore({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  for (let p = 1; p < head - first; p++) {
    const i = first + p;
    if (mark[i] !== OPENS || labels[p] !== CONTENT || labels[p - 1] !== CONTENT) continue;
    if (scene.sentenceOf[i] === scene.sentenceOf[i - 1] || scene.region[i - 1] >= 0) return;
    for (let k = p - 1; k >= 0 && labels[k] === CONTENT && scene.region[first + k] < 0; k--) labels[k] = NOTHING;
    return;
  }
}

/** “A,” he called down [to the street]. “B.”: whom he called to. */
function leaveDirection(
  { tokens, region, doc, sentenceOf }: Scene,
  first: number,
  head: number,
  labels: Uint8Array,
): void {
  if (!/^(?:up|down|out|over|across|back|to|at)$/.test(tokens.lower[head + 1] ?? '')) return;
  const opens = firstRun(labels, CONTENT);
  const behind = firstPlace(labels, CONTENT, head + 1 - first);
  if (!opens || behind < 0 || first + opens.first > head || region[first + opens.first] < 0) return;
  const { last } = doc.sentences[sentenceOf[head]];
  for (let p = behind; labels[p] === CONTENT && first + p < last && region[first + p] < 0; p++) labels[p] = NOTHING;
}
