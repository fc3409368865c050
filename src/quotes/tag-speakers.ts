import { WHEN } from '../lexicon/calendar.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import type { Tokens } from '../text/document.ts';
import type { TokenFeatures } from './features.ts';
import { hasFinite, lastWord } from './scene.ts';
import { type Run, subjectAfter } from './sources.ts';
import { CONTENT, CUE, firstRun, NOTHING, SOURCE, setSource } from './window.ts';

/**
 * "A, on a firm, [flat surface], said *Dr. Jo Orr*": who is named behind the verb that closes a sentence says the clause before.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeClosingSpeaker(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { text, lower } = scene.tokens;
  if (text[head - 1] !== ',' || !/^sa(?:id|ys?)$/.test(lower[head])) return;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.first > head || s.first < first || !hasFinite(scene, s.first, head - 1)) return;
  const close = lastWord(scene, s) + 1;
  const speaker = subjectAfter(scene, head + 1, close);
  if (!speaker || (speaker.last !== close && labels[head + 1 - first] !== CONTENT) || WHEN.has(lower[head + 1])) return;
  if (labels.includes(CONTENT, speaker.last - first)) return;
  if (!names(scene.tokens, speaker)) return;
  labels.fill(NOTHING);
  setSource(labels, first, speaker);
  labels[head - first] = CUE;
  labels.fill(CONTENT, s.first - first, head - 1 - first);
}

/** Does a phrase begin or end in a name or a person? */
function names({ tag, lower, lemma }: Tokens, { first, last }: Run): boolean {
  const isSomebody = (i: number) =>
    tag[i] === 'PROPN' || PERSON_NOUNS.has(lemma[i]) || /^(?:he|she|they)$/.test(lower[i]);
  return isSomebody(first) || isSomebody(last - 1);
}
