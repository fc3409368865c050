import { UTTERANCES } from '../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../lexicon/cues.ts';
import type { Tokens } from '../text/document.ts';
import { OPENS, OUTSIDE, type TokenFeatures } from './features.ts';
import { isUtterance } from './lines.ts';
import { hasFinite } from './scene.ts';
import { takeSubject } from './source-clauses.ts';
import { CONTENT, firstPlace, NOTHING, SOURCE } from './window.ts';

/**
 * Parts a quotation from what announces it before its colon or mark.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function startAtMark(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  startAtColon(f, first, head, labels);
  startAtWords(f, first, head, labels);
}

/** "put out a statement on Friday: “…”": what hangs on the cue's preposition, up to the colon, is not said. */
function startAtColon(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  const { lower } = f.scene.tokens;
  if (begins < 0) return;
  const isTo = UTTERANCES.has(lower[head]) && lower[first + begins] === 'to'; // "Her message to fans is simple: “…”"
  const isAbout = ABOUT.test(lower[first + begins - 1]) || lower[first + begins] === 'it'; // "put it bluntly: “…”"
  if (!isAbout && !isTo) return;
  let p = begins;
  const isPart = (k: number) => f.verb[first + k] === 0 || isCopula(f.scene.tokens, first + k);
  while (labels[p] === CONTENT && isPart(p) && f.scene.tokens.text[first + p] !== ':') p++;
  const opens = first + p + 1;
  if (f.scene.tokens.text[opens - 1] !== ':' || f.mark[opens] !== OPENS) return;
  if (!isUtterance(f.scene, f.scene.region[opens])) return;
  labels.fill(NOTHING, begins, p + 1);
  labels.fill(CONTENT, opens - first, f.scene.regionLast[f.scene.region[opens]] - first);
  if (labels.includes(SOURCE)) return;
  for (let k = 0; k < head - first; k++) if (labels[k] === CONTENT) labels[k] = NOTHING; // "[The captain] announced over the radio: “A”"
  takeSubject(f, first, head, labels);
}

/** "was simple: “…”", "is this: “…”" */
const isCopula = ({ lower, text }: Tokens, i: number): boolean =>
  /^(?:is|was)$/.test(lower[i]) && (text[i + 2] === ':' || text[i + 3] === ':');

/** "posted a photograph of it with the words: “A”", "read out a note he had left: “A”" */
function startAtWords({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text, lemma } = scene.tokens;
  const isTold = CUE_VERBS.get(lemma[head])?.kind === 'statement';
  let isUtterance = false;
  const begins = first + firstPlace(labels, CONTENT, head + 1 - first);
  for (let i = begins; i > head && labels[i - first] === CONTENT && mark[i] === OUTSIDE; i++) {
    const opens = text[i + 1] === ':' ? i + 2 : i + 1;
    isUtterance ||= isTold && i < head + 5 && UTTERANCES.has(lemma[i]);
    if (mark[opens] !== OPENS) continue;
    const isWords =
      /^(?:words|caption|message|slogan|comment|plea|line|note)$/.test(lower[i]) && /^(?:the|a)$/.test(lower[i - 1]);
    const isNote = isUtterance && text[i + 1] === ':';
    const isCaption = isWords && lower[i - 2] === 'with' && !hasFinite(scene, begins, i);
    if (!isNote && !isCaption) continue;
    labels.fill(NOTHING, head + 1 - first, opens - first);
    return;
  }
}

const ABOUT = /^(?:on|to|in|at|with|about|of|for|from|over|by|through)$/;
