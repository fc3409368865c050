import { CUE_VERBS } from '../../lexicon/cues.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { findMark, hasFinite, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, firstRun, lastPlace, NOTHING, SOURCE, setSource } from '../scoring/window.ts';

/** An aside longer than this is not stepped over. */
const LONGEST = 14;

/**
 * Mends contents that the chain cut at an aside which parts a subject from its verb: "said [their sons], aged nine and ten, had
 * left", "[Lee claimed] that Orr, the treasurer, took bribes".
 *
 * @param labels by token of the window; changed in place
 */
export function joinAsides(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { tokens, region } = scene;
  const begins = first + firstPlace(labels, CONTENT, head + 1 - first);
  const comma = first + lastPlace(labels, CONTENT) + 1;
  if (begins <= head || comma <= begins || tokens.text[comma] !== ',' || region[comma] >= 0) return;
  if (!CUE_VERBS.get(tokens.lemma[head])?.takes.includes('c') || !isSubject(tokens, begins)) return;
  const close = findMark(tokens, ',', comma + 1, comma + 1 + LONGEST);
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (close < 0 || close >= s.last || hasFinite(scene, begins, comma) || !isVerbAt(tokens, close + 1)) return;
  const rest = labels.subarray(comma - first, lastWord(scene, s) + 1 - first);
  if (rest.every((label) => label === NOTHING)) rest.fill(CONTENT);
}

/**
 * "[The author, Lee], said *one of his friends, who is 24, had left*": content that is but a phrase before its verb, with a source
 * behind that, is the source, and what stands behind the verb is the content.
 *
 * @param labels by token of the window; changed in place
 */
export function turnAround({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text } = scene.tokens;
  takeDescription(scene, first, head, labels);
  takeInverted(scene, first, head, labels);
  if (labels[head + 1 - first] !== SOURCE) return;
  const subject = firstRun(labels, CONTENT);
  const source = firstRun(labels, SOURCE);
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (!subject || source?.first !== head + 1 - first || first + subject.first !== s.first) return;
  const end = text[head - 1] === ',' ? head - 1 : head;
  if (labels.includes(CONTENT, subject.last)) return; // "Owners, said Lee, must pay"
  const noun = relativeAfter(scene.tokens, s.first, end);
  if (goesOn(scene.tokens, noun, end)) return;
  if (first + subject.last !== end || mark[s.first] !== OUTSIDE || isClause(scene, s.first, noun)) return;
  if (scene.tokens.tag[s.first + 1] === 'ADP') return; // "Rather than watch it rise, said Lee, the firm"
  const isPhrase = mark[end - 1] === OUTSIDE || isWork(scene, end - 1);
  const close = lastWord(scene, s) + 1;
  if (!isPhrase || (noun === end && !hasFinite(scene, head + 1, close))) return;
  labels.fill(SOURCE, subject.first, noun - first);
  labels.fill(NOTHING, noun - first, subject.last);
  labels.fill(CONTENT, source.first, close - first);
}

/** "[Because of how they built it, explained Orr], “it leaks”": a name in commas behind the verb has both sides, whatever the clause's subject. */
function takeInverted(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens, region, doc, sentenceOf } = scene;
  const { text, tag } = tokens;
  if (tag[head + 1] !== 'PROPN' || text[head - 1] !== ',' || labels[head + 1 - first] !== CONTENT) return;
  const source = firstRun(labels, SOURCE);
  let end = head + 1;
  while (tag[end] === 'PROPN' && region[end] < 0) end++;
  const isClosed =
    text[end] === ',' &&
    (region[end + 1] >= 0 || (tag[end + 1] === 'CCONJ' && /^sa(?:id|ys)$/.test(tokens.lower[head])));
  if (
    !isClosed ||
    !source ||
    first + source.last >= head - 1 ||
    !CUE_VERBS.get(tokens.lemma[head])?.takes.includes('q')
  )
    return;
  const opens = doc.sentences[sentenceOf[head]].first;
  if (opens < first || !hasFinite(scene, first + source.last, head - 1)) return;
  setSource(labels, first, { first: head + 1, last: end });
  labels[end - first] = NOTHING;
  labels.fill(CONTENT, opens - first, head - 1 - first);
}

/** "Ann Lee, [author of “Red Tide,”] said A": what stands between a name and its verb tells who she is. */
function takeDescription(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const end = head - first;
  if (end < 1 || !isWork(scene, head - 1) || !labels.includes(CONTENT, end)) return;
  let from = Math.max(0, scene.doc.sentences[scene.sentenceOf[head]].first - first);
  while (labels[from] === NOTHING) from++;
  if (first + from >= scene.regionFirst[scene.region[head - 1]] || RELATIVES.has(scene.tokens.lower[first + from]))
    return;
  if (isClause(scene, first + from, head)) return;
  labels.fill(SOURCE, from, end);
}

/**
 * “Red Tide,” in "the author of “Red Tide,”", by its last token: a title that a noun or a preposition governs. It begins with a
 * capital, or with an article: The deal “makes no sense,” said Ann Lee, who signed it.
 */
function isWork({ tokens, region, regionFirst, regionLast }: Scene, last: number): boolean {
  const r = region[last];
  const isShort = r >= 0 && regionLast[r] === last + 1 && regionLast[r] - regionFirst[r] <= LONGEST_TITLE;
  const opens = regionFirst[r] + 1;
  if (!isShort || (/^\p{Ll}/u.test(tokens.text[opens]) && tokens.tag[opens] !== 'DET')) return false;
  return /^(?:NOUN|ADP)$/.test(tokens.tag[regionFirst[r] - 1] ?? '');
}

const LONGEST_TITLE = 12;

/** Does a finite verb stand from token `first` to `last`, exclusive, that is no word of a title? */
function isClause({ tokens, region }: Scene, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (region[i] < 0 && isFiniteVerb(tokens, i)) return true;
  return false;
}

/** Where ", who" stands in a phrase, or its end. */
function relativeAfter({ text, lower }: Tokens, first: number, end: number): number {
  for (let i = first + 1; i < end - 1; i++) if (text[i] === ',' && RELATIVES.has(lower[i + 1])) return i;
  return end;
}

/** "Fees, which rose in May, *will fall*": does a verb follow the clause? */
function goesOn(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first + 1; i < end - 1; i++) if (tokens.text[i] === ',' && isVerbAt(tokens, i + 1)) return true;
  return false;
}

/** Does a noun phrase begin here, "that" before it or not? */
const isSubject = ({ tag, lower }: Tokens, i: number): boolean =>
  /^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tag[lower[i] === 'that' ? i + 1 : i]);

/** A finite verb, maybe behind an adverb. */
const isVerbAt = (tokens: Tokens, i: number): boolean => isFiniteVerb(tokens, tokens.tag[i] === 'ADV' ? i + 1 : i);
