import { isInHeadline } from '../text/paragraphs.ts';
import type { TokenFeatures } from './features.ts';
import { lastWord, type Scene } from './scene.ts';
import { subjectBefore } from './sources.ts';
import { CONTENT, firstRun, NOTHING, SOURCE, setSource } from './window.ts';

/**
 * Mends the source of a cue in a headline.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function mendHeadline(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  leaveNews(f, first, labels);
  leaveTold(f, head, labels);
  leaveSequel(f, first, head, labels);
}

/** "[Shares slide as Storr boss] warns of A": in a headline, the clause before is the news. */
function leaveNews({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  const source = isInHeadline(scene.doc, first) ? firstRun(labels, SOURCE) : null;
  if (!source) return;
  for (let p = source.first + 1; p < source.last - 1 && text[first + p] !== ','; p++) {
    if (lower[first + p] !== 'as') continue;
    labels.fill(NOTHING, source.first, p + 1);
    return;
  }
}

/** "[Police] told to hand over A", "A, [MPs] told": in a headline, whom others tell. */
function leaveTold({ scene }: TokenFeatures, head: number, labels: Uint8Array): void {
  const source = isToldInHeadline(scene, head) ? firstRun(labels, SOURCE) : null;
  if (source) labels.fill(NOTHING, source.first, source.last);
}

export const isToldInHeadline = ({ tokens: { lower, tag }, doc, sentenceOf }: Scene, head: number): boolean =>
  isInHeadline(doc, head) &&
  /^(?:told|urged|ordered|asked|advised|warned)$/.test(lower[head]) &&
  (lower[head + 1] === 'to' || (lower[head] === 'told' && head + 1 === doc.sentences[sentenceOf[head]].last)) &&
  tag[head - 1] !== 'AUX';

/** "[Storr cuts output], says demand is weak": in a headline, who does the one thing says the other. */
function leaveSequel({ scene, verb }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  if (!isInHeadline(doc, head) || tokens.text[head - 1] !== ',') return;
  const s = doc.sentences[sentenceOf[head]];
  const end = lastWord(scene, s) + 1;
  if (s.first < first) return;
  if (!/^(?:says?|warns?|vows?|threatens?|urges?|denies|deny)$/.test(tokens.lower[head]) || end - head < 3) return;
  let deed = s.first + 1;
  while (deed < head && verb[deed] !== 1) deed++;
  const subject = deed < head - 1 ? subjectBefore(scene, deed, s.first) : null;
  if (subject?.first !== s.first) return;
  labels.fill(NOTHING, 0, head - first);
  setSource(labels, first, subject);
  if (!labels.includes(CONTENT)) labels.fill(CONTENT, head + 1 - first, end - first);
}
