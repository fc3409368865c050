import { isSpeechVerb } from '../lexicon/cues.ts';
import type { Tokens } from '../text/document.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';
import type { Run } from './sources.ts';

/** Statements longer than this, in paragraphs, are not followed further. */
const LONGEST = 12;
/** Paragraphs behind the last "I" or "we" that may belong to the statement. */
const LONGEST_TAIL = 3;
const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours|i'm|i've|we're|we've|we'll|i'll)$/;

/**
 * Press releases set a statement as paragraphs of its own, without marks, behind "Ann Lee said:". Its paragraphs go on to
 * the last one that speaks of "I" or "we", before the next such line, heading or quotation; the first one is always its.
 * Where the text ends soon behind that, they go on to its end, or to the first that reports again.
 */
export function extendOverBlocks(scene: Scene, draft: Draft): void {
  const { tokens, region, doc, sentenceOf } = scene;
  if (!draft.cue || region[draft.cue.first] >= 0) return;
  const s = sentenceOf[draft.cue.first];
  const introduced = doc.sentences[s];
  const next = doc.sentences[s + 1];
  if (tokens.text[introduced.last - 1] !== ':' || !next || next.paragraph === introduced.paragraph) return;
  const isNext = ({ first }: Run) => first >= introduced.last && first <= next.first;
  if (region[next.first] >= 0 || !draft.content.some(isNext)) return;
  const paragraphs = [paragraphFrom(scene, s + 1)];
  let length = 1;
  let k = paragraphs[0].next;
  for (; k < doc.sentences.length && paragraphs.length < LONGEST; k = paragraphs.at(-1)!.next) {
    const paragraph = paragraphFrom(scene, k);
    if (!isProse(scene, paragraph)) break;
    paragraphs.push(paragraph);
    if (tokens.lower.slice(paragraph.first, paragraph.last).some((word) => FIRST_PERSON.test(word)))
      length = paragraphs.length;
  }
  const isWhole = k === doc.sentences.length && paragraphs.length - length <= LONGEST_TAIL;
  const about = isWhole ? namesOf(tokens, draft.source) : null;
  while (about && length < paragraphs.length && !reportsOf(tokens, paragraphs[length], about)) length++;
  draft.content.length = 0;
  draft.content.push(...paragraphs.slice(0, length).map(({ first, last }) => ({ first, last })));
}

/** The words that name a source, in lower case. */
const namesOf = ({ lower, tag }: Tokens, source: Run | null): ReadonlySet<string> =>
  new Set(source ? lower.slice(source.first, source.last).filter((_, i) => /^(?:PROPN|NOUN)$/.test(tag[source.first + i])) : []); // biome-ignore format: one line

/** Does it report: on the one who made the statement, or on what anybody says? */
function reportsOf({ lower, lemma, tag }: Tokens, { first, last }: Run, about: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++)
    if (about.has(lower[i]) || (tag[i] === 'VERB' && isSpeechVerb(lemma[i]))) return true;
  return false;
}

/** The tokens of the paragraph that begins with sentence k, and the sentence behind it. */
function paragraphFrom({ doc }: Scene, k: number): Run & { readonly next: number } {
  const { sentences } = doc;
  let next = k + 1;
  while (sentences[next]?.paragraph === sentences[k].paragraph) next++;
  return { first: sentences[k].first, last: sentences[next - 1].last, next };
}

/** It ends like a sentence, and holds no quotation. */
function isProse({ tokens, region }: Scene, { first, last }: Run): boolean {
  if (!/^[.!?…]$/.test(tokens.text[last - 1])) return false;
  for (let i = first; i < last; i++) if (region[i] >= 0) return false;
  return true;
}
