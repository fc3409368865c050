import type { Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { phraseEndingAt, type Run } from './noun-phrases.ts';

/** "Ann Lee (I" of "Ann Lee (I-Vt.)": the source ends before a bracket that it cuts. */
export function closeBracket(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text } = f.scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  let open = -1;
  for (let p = source.first; p < source.last; p++) {
    if (text[first + p] === '(') open = p;
    else if (text[first + p] === ')') open = -1;
  }
  if (open > source.first) labels.fill(NOTHING, open, source.last);
  if (first + source.last <= head && text[first + source.last - 1] === ')')
    takeBracketed(f.scene, first, source, labels);
}

/** "People (mostly men, but also [some women)] say": the source is the noun before a bracket that opens before it. */
function takeBracketed(scene: Scene, first: number, source: Run, labels: Uint8Array): void {
  const { text } = scene.tokens;
  let open = first + source.last - 2;
  while (open > first && open > first + source.last - LONGEST_BRACKET && !/^[();!?]$/.test(text[open])) open--;
  if (text[open] !== '(' || open >= first + source.first) return;
  const noun = phraseEndingAt(scene, open, Math.max(first, scene.doc.sentences[scene.sentenceOf[open]].first));
  if (noun) setSource(labels, first, { first: noun.first, last: first + source.last });
}

const LONGEST_BRACKET = 15;
