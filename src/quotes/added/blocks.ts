import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { isSpeechVerb } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import type { Draft } from '../draft.ts';
import { endsInStop, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';

/** Statements longer than this, in paragraphs, are not followed further. */
const LONGEST = 12;
/** Paragraphs behind the last "I" or "we" that may belong to the statement. */
const LONGEST_TAIL = 3;
/** Tokens of a term in quotation marks, with its marks. */
const LONGEST_TERM = 5;
const FIRST_PERSON = /^(?:i|me|my|mine|we|us|our|ours|i'm|i've|we're|we've|we'll|i'll)$/;

/**
 * Press releases set a statement as paragraphs of its own, without marks, behind "Ann Lee said:". Its paragraphs go on to
 * the last one that speaks of "I" or "we", before the next such line, heading or quotation; the first one is always its,
 * unless it stands on the line that announces it: then it must say "I" or "we" beyond its first sentence too, or be written. Where the
 * text ends soon behind that, they go on to its end, or to the first that reports again.
 */
export function extendOverBlocks(scene: Scene, draft: Draft): void {
  const { region, doc } = scene;
  if (!draft.cue || region[draft.cue.first] >= 0) return;
  const opening = blockBelow(scene, draft, draft.cue) ?? blockBeside(scene, draft, draft.cue);
  if (!opening) return;
  const paragraphs = [opening];
  let length = 1;
  let k = paragraphs[0].next;
  for (; k < doc.sentences.length && paragraphs.length < LONGEST; k = paragraphs.at(-1)!.next) {
    const paragraph = paragraphFrom(scene, k);
    if (!isProse(scene, paragraph)) break;
    paragraphs.push(paragraph);
    if (speaksOfSelf(scene, paragraph) || isNextItem(scene, opening, paragraph)) length = paragraphs.length;
  }
  const isWhole = k === doc.sentences.length && paragraphs.length - length <= LONGEST_TAIL;
  const about = isWhole ? namesOf(scene.tokens, draft.source) : null;
  while (about && length < paragraphs.length && !reportsOf(scene.tokens, paragraphs[length], about)) length++;
  draft.content.length = 0;
  draft.content.push(...paragraphs.slice(0, length).map(({ first, last }) => ({ first, last })));
}

/** Tokens of a paragraph, or of its end, and the sentence behind it. */
type Block = Run & { readonly next: number };

/** "Ann Lee said:" alone on its line, and the paragraph below. */
function blockBelow(scene: Scene, draft: Draft, cue: Run): Block | null {
  const { tokens, region, doc, sentenceOf } = scene;
  const s = sentenceOf[cue.first];
  const introduced = doc.sentences[s];
  const next = doc.sentences[s + 1];
  if (tokens.text[introduced.last - 1] !== ':' || !next || next.paragraph === introduced.paragraph) return null;
  const isNext = ({ first }: Run) =>
    (first >= introduced.last && first <= next.first) || (first === introduced.last - 3 && isFollowing(tokens, first));
  return region[next.first] < 0 && draft.content.some(isNext) ? paragraphFrom(scene, s + 1) : null;
}

/** "Ann Lee said: The dam is safe. We will pay for it.": what is left of the paragraph, where it begins with who says so. */
function blockBeside(scene: Scene, draft: Draft, cue: Run): Block | null {
  const { tokens, doc, sentenceOf } = scene;
  const s = sentenceOf[cue.first];
  const { first: start, paragraph } = doc.sentences[s];
  const colon = tokens.text[cue.last - 1] === ':' ? cue.last - 1 : cue.last;
  if (colon === cue.first || tokens.text[colon] !== ':' || draft.source?.first !== start) return null;
  const isWritten = WRITES.test(tokens.lower[colon - 1]);
  if (doc.sentences[s - 1]?.paragraph === paragraph && !isWritten) return null;
  if (draft.content.length !== 1 || draft.content[0].first !== colon + 1) return null;
  const { last, next } = paragraphFrom(scene, s);
  const block = { first: colon + 1, last, next };
  const rest = { first: doc.sentences[s].last, last };
  if (!isProse(scene, block, LONGEST_TERM)) return null;
  if (isWritten && !tellsOfWriter(tokens, rest, draft.source)) return { ...block, next: doc.sentences.length };
  return speaksOfSelf(scene, rest) && doc.sentences[s - 1]?.paragraph !== paragraph ? block : null;
}

/** What is written needs no "I", and ends with its paragraph. */
const WRITES = /^(?:writes|wrote|emails|emailed|posts|posted|tweets|tweeted|texts|texted)$/;

/** "She wrote: The dam is safe. [Her post was deleted.] [Lee then left.] [The board said it was not.]" */
function tellsOfWriter({ lower, lemma, tag }: Tokens, { first, last }: Run, writer: Run): boolean {
  for (let i = first; i < last; i++) {
    const isWriter = tag[i] === 'PROPN' && lower.slice(writer.first, writer.last).includes(lower[i]);
    if (isWriter || UTTERANCES.has(lemma[i]) || /^s?he$/.test(lower[i])) return true;
    if (tag[i] === 'VERB' && tag[i - 1] !== 'AUX' && isSpeechVerb(lemma[i])) return true; // not "have been told to"
  }
  return false;
}

/** "said the following:" */
const isFollowing = ({ lower }: Tokens, first: number): boolean =>
  lower[first] === 'the' && lower[first + 1] === 'following';

/** Of a list whose items have a dot or a dash each. */
const isNextItem = ({ tokens: { text } }: Scene, opening: Run, { first }: Run): boolean =>
  BULLET.test(text[first]) && text[first] === text[opening.first];

const BULLET = /^[-–—•·*▪◦‣]$/;

const speaksOfSelf = ({ tokens }: Scene, { first, last }: Run): boolean =>
  tokens.lower.slice(first, last).some((word) => FIRST_PERSON.test(word));

/** The words that name a source, in lower case. */
const namesOf = ({ lower, tag }: Tokens, source: Run | null): ReadonlySet<string> =>
  new Set(source ? lower.slice(source.first, source.last).filter((_, i) => /^(?:PROPN|NOUN)$/.test(tag[source.first + i])) : []); // biome-ignore format: one line

/** Does it report, on the one who made the statement or on what anybody says, or tell where to find more? */
function reportsOf({ lower, lemma, tag }: Tokens, { first, last }: Run, about: ReadonlySet<string>): boolean {
  for (let i = first; i < last; i++) {
    if (about.has(lower[i])) return true;
    if (tag[i] !== 'VERB') continue;
    const isPassive = tag[i - 1] === 'AUX' && lemma[i - 1] === 'be'; // "be allowed to", "is committed to"
    if (isSpeechVerb(lemma[i]) && !isPassive && lower[i - 1] !== 'to') return true; // not "committed to continuing the works"
    if (isPassive && lower[i] === 'found' && lower[i - 2] === 'can') return true;
  }
  return false;
}

/** The tokens of the paragraph that begins with sentence k, and the sentence behind it. */
function paragraphFrom({ doc }: Scene, k: number): Block {
  const { sentences } = doc;
  let next = k + 1;
  while (sentences[next]?.paragraph === sentences[k].paragraph) next++;
  return { first: sentences[k].first, last: sentences[next - 1].last, next };
}

/**
 * It ends like a sentence, and holds no quotation.
 *
 * @param longest tokens of what may stand in marks nevertheless
 */
function isProse({ tokens, region, regionFirst, regionLast }: Scene, { first, last }: Run, longest = 0): boolean {
  if (!endsInStop(tokens, last)) return false;
  for (let i = first; i < last; i++)
    if (region[i] >= 0 && regionLast[region[i]] - regionFirst[region[i]] > longest) return false;
  return true;
}
