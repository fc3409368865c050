import { ARTICLES } from '../lexicon/determiners.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import type { Document, MarkRegion, Sentence, Tokens } from '../text/document.ts';

/** A document with what the quote rules ask of it again and again. */
export interface Scene {
  readonly doc: Document;
  readonly tokens: Tokens;
  /** For each token the index of the outermost quotation region that holds it, or -1. */
  readonly region: Int32Array;
  /** Regions by index: those that may hold an utterance (outermost, and not a stray straight mark). */
  readonly regions: readonly MarkRegion[];
  /** For each region its first token and the one behind its last. */
  readonly regionFirst: Int32Array;
  readonly regionLast: Int32Array;
  /** For each token the index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** For each token the index of its paragraph. */
  readonly paragraphOf: Int32Array;
}

/** Sorts tokens into the outermost quotation regions that hold them. */
export function setScene(doc: Document): Scene {
  const { tokens } = doc;
  const marks = doc.marks.filter(
    (m) => m.parent < 0 && (m.closed || m.continues || doc.text[m.start] !== '"') && !isNickname(doc.text, m),
  );
  const sentenceOf = new Int32Array(tokens.count);
  const paragraphOf = new Int32Array(tokens.count);
  doc.sentences.forEach((s, k) => {
    sentenceOf.fill(k, s.first, s.last);
    paragraphOf.fill(s.paragraph, s.first, s.last);
  });
  return { doc, tokens, ...placeRegions(tokens, marks), sentenceOf, paragraphOf };
}

/** Robert “Bob” Miller */
function isNickname(text: string, { start, end, inner }: MarkRegion): boolean {
  return (
    end - start < 25 &&
    /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*)?$/u.test(text.slice(inner.start, inner.end)) &&
    /\p{Lu}[\p{L}.’'-]* $/u.test(text.slice(Math.max(0, start - 30), start)) &&
    /^ \p{Lu}/u.test(text.slice(end, end + 3))
  );
}

/** The same one level further in: for what is quoted inside quotations. */
export function setInnerScene({ doc, tokens, sentenceOf, paragraphOf }: Scene): Scene {
  const marks = doc.marks.filter((m) => m.parent >= 0 && doc.marks[m.parent].parent < 0);
  return { doc, tokens, ...placeRegions(tokens, marks), sentenceOf, paragraphOf };
}

/** @returns the regions in which a token begins, which one within a web address does not */
function placeRegions(
  { count, start }: Tokens,
  marks: readonly MarkRegion[],
): Pick<Scene, 'region' | 'regions' | 'regionFirst' | 'regionLast'> {
  const region = new Int32Array(count).fill(-1);
  const regions: MarkRegion[] = [];
  const regionFirst = new Int32Array(marks.length);
  const regionLast = new Int32Array(marks.length);
  let t = 0;
  for (const mark of marks) {
    while (t < count && start[t] < mark.start) t++;
    const k = regions.length;
    regionFirst[k] = t;
    while (t < count && start[t] < mark.end) region[t++] = k;
    regionLast[k] = t;
    if (t > regionFirst[k]) regions.push(mark);
  }
  return { region, regions, regionFirst, regionLast };
}

/** The mark behind an owner: "the mayor's", "the voters'". */
export const isOwnerMark = (text: string): boolean => /^['’]s?$/.test(text);

export const isNominal = (tag: string): boolean => tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'NUM';

/** Does a run of tokens end as a sentence does? */
export const endsInStop = ({ text }: Tokens, last: number): boolean => /^[.!?…]$/.test(text[last - 1]);

/** Index of the last token of a sentence that is no full stop or the like; brackets and marks count as words. */
export function lastWord(scene: Scene, s: Sentence): number {
  let i = s.last - 1;
  while (i > s.first && /^[.,;:!?…–—-]+$/.test(scene.tokens.text[i])) i--;
  return i;
}

/**
 * Where a clause ends that a comma closes at token i, the comma inside a closing mark too (“A,” the board): the token behind its
 * last one; -1 for no comma. What comes next begins at i + 1.
 */
export function closesClause({ tokens, region, regionLast }: Scene, i: number): number {
  if (region[i] < 0) return tokens.text[i] === ',' ? i : -1;
  return i === regionLast[region[i]] - 1 && tokens.text[i - 1] === ',' ? i + 1 : -1;
}

/**
 * Is a word finite, as far as wink's tags tell: an auxiliary, or a verb that is neither an -ing form, an infinitive nor, behind an
 * article, part of a noun phrase?
 */
export function isFiniteVerb(tokens: Tokens, i: number): boolean {
  if (i < 0) return false; // before a list's first element V8 looks for a property of that name, and ever after in this place
  if (tokens.tag[i] === 'AUX') return true;
  if (tokens.tag[i] !== 'VERB' || tokens.lower[i].endsWith('ing')) return false;
  return i === 0 || (tokens.lower[i - 1] !== 'to' && !ARTICLES.has(tokens.lower[i - 1]));
}

/** "costs $900", "targets the young", "blocks out the sun", which are tagged as nouns. */
export const isVerbLike = ({ lower, tag }: Tokens, i: number): boolean =>
  tag[i] === 'NOUN' &&
  lower[i].endsWith('s') &&
  (/^(?:DET|NUM|PRON|SYM)$/.test(tag[i + 1] ?? '') || /^(?:out|up|off)$/.test(lower[i + 1] ?? ''));

/** Is there a finite verb from token `first` to `last`, exclusive? */
export function hasFinite(scene: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (isFiniteVerb(scene.tokens, i)) return true;
  return false;
}

/** The first token that is this mark, from `from` to `to` (exclusive); -1 for none. */
export function findMark({ text }: Tokens, mark: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if (text[i] === mark) return i;
  return -1;
}

/** The last token that is this mark, from `from` to `to` (exclusive); -1 for none. */
export function findMarkBack({ text }: Tokens, mark: string, from: number, to: number): number {
  for (let i = to - 1; i >= Math.max(0, from); i--) if (text[i] === mark) return i;
  return -1;
}

/**
 * "Hale, asked whether A, smiled": the comma where ends what somebody is asked; -1 for another verb, and where it is somebody who asks
 * ("Hale, a nurse, asked whether A").
 */
export function askedEnd({ tokens, doc, sentenceOf }: Scene, head: number): number {
  const { text, lower } = tokens;
  if (lower[head] !== 'asked' || text[head - 1] !== ',') return -1;
  const { first, last } = doc.sentences[sentenceOf[head]];
  if (findMark(tokens, ',', first, head - 1) >= 0) return -1;
  for (let i = head + 1; i < last - 1; i++) if (text[i] === ',' && isFiniteVerb(tokens, i + 1)) return i;
  return -1;
}

/** "when asked whether A", "Asked whether A, Lee smiled", “B,” Lee said, asked whether A: somebody is asked, by whom nothing tells. */
export const isWhenAsked = ({ tokens: { lower }, doc, sentenceOf }: Scene, head: number): boolean =>
  lower[head] === 'asked' &&
  (head === doc.sentences[sentenceOf[head]].first ||
    /^(?:when|if|after|being|once)$/.test(lower[head - 1] ?? '') ||
    (lower[head - 1] === ',' && /^(?:said|says|added|replied)$/.test(lower[head - 2])));

/** “Why?” asked Lee, the mayor: is the token the verb of a question that stands in marks before it? */
export function asksInMarks({ tokens: { text, lemma }, region }: Scene, head: number): boolean {
  if (!ASKS.test(lemma[head])) return false;
  for (let i = head - 1; i >= 0 && i > head - LONGEST_SUBJECT; i--) if (region[i] >= 0) return text[i - 1] === '?';
  return false;
}

const ASKS = /^(?:ask|inquire)$/;
const LONGEST_SUBJECT = 12;

/** A comma or a dash: what parts a clause from the next. */
export const isPause = (text: string | undefined): boolean => text === ',' || isDash(text);

export const isDash = (text: string | undefined): boolean => text !== undefined && /^(?:--|[–—-])$/.test(text);

/** Does a comma stand before token `i`, be it inside closing marks (“…,” while)? */
export const followsComma = ({ tokens: { text }, region }: Scene, i: number): boolean =>
  i > 0 && (text[i - 1] === ',' || (region[i - 1] >= 0 && text[i - 2] === ','));

/** The first token from `i` on that is neither an auxiliary nor an adverb. */
export function behindAuxiliaries({ tag }: Tokens, i: number): number {
  while (tag[i] === 'ADV' || tag[i] === 'AUX') i++;
  return i;
}

/** Of the past, or a past participle, as far as the form tells. */
export const isPastForm = ({ lower, lemma }: Tokens, i: number): boolean =>
  lower[i] !== lemma[i] && !/(?:s|ing)$/.test(lower[i]);

/** "were beaten, starved and denied food": the last participle of a list is no verb of the sentence's subject. */
export function endsPassiveList(tokens: Tokens, i: number): boolean {
  const { tag, text, lower } = tokens;
  if (lower[i - 1] !== 'and' && lower[i - 1] !== 'or') return false;
  let k = text[i - 2] === ',' ? i - 3 : i - 2;
  while (tag[k] === 'VERB' && isPastForm(tokens, k) && text[k - 1] === ',') k -= 2;
  return k < i - 3 && tag[k] === 'VERB' && /^(?:was|were|been|being|be|is|are)$/.test(lower[k - 1] ?? '');
}

/** "familiar with its thinking said", "the board's thinking is": a noun, where an owner stands before it and the verb behind. */
export const isOwnedGerund = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i].endsWith('ing') &&
  (POSSESSIVES.has(tokens.lower[i - 1] ?? '') || tokens.lower[i - 1] === "'s") &&
  i + 1 < tokens.count &&
  (isFiniteVerb(tokens, i + 1) || /^sa(?:id|ys?)$/.test(tokens.lower[i + 1]));
