import { RELATIVES } from '../lexicon/pronouns.ts';
import type { TokenFeatures } from './features.ts';
import { findMark, hasFinite, lastWord } from './scene.ts';
import { isParticiple } from './source-asides.ts';
import { CONTENT, NOTHING, SOURCE } from './window.ts';

/** A source longer than this is taken for a misreading. */
const LONGEST_SOURCE = 40;

/**
 * "According to police, the driver, who was 40, had left", "According to Ann Lee, who runs it, A": what opens the sentence is the
 * source, with what is told of it between commas, and the rest is the content.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function settleAccording({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  const s = doc.sentences[sentenceOf[head]];
  const opens = head + 2;
  if (head !== s.first || s.first < first || tokens.lower[head] !== 'according' || tokens.lower[head + 1] !== 'to')
    return;
  const end = lastWord(scene, s) + 1;
  const comma = findMark(tokens, ',', opens, Math.min(end, opens + LONGEST_SOURCE));
  if (comma < 0 || end - first > labels.length) return;
  const isAside =
    RELATIVES.has(tokens.lower[comma + 1]) ||
    isParticiple(tokens, tokens.tag[comma + 1] === 'ADV' ? comma + 2 : comma + 1); // "also seen in"
  const close = isAside ? findMark(tokens, ',', comma + 1, Math.min(end, comma + LONGEST_SOURCE)) : comma;
  let after = comma;
  while (labels[after - first] === SOURCE) after++;
  const isOpen =
    scene.region[comma] < 0 &&
    after > comma &&
    /^(?:NOUN|PROPN)$/.test(tokens.tag[after - 1]) &&
    tokens.text[after] !== ','; // "the Press, 571 of the 714 members | had": no apposition, which a comma closes
  const isRight = labels[opens - first] === SOURCE && labels.includes(CONTENT, opens - first) && !isOpen;
  const isSaid = close >= 0 && hasFinite(scene, close + 1, end);
  if (!isSaid || (isRight && !isAside)) return;
  labels.fill(NOTHING, opens - first, end - first);
  labels.fill(SOURCE, opens - first, close - first);
  labels.fill(CONTENT, close + 1 - first, end - first);
}
