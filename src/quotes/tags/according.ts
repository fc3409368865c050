import { PARTY } from '../../lexicon/naming.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { isCapital } from '../../text/word.ts';
import { findMark, hasFinite, isFiniteVerb, isOwnerMark, lastWord, type Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, NOTHING, SOURCE } from '../scoring/window.ts';
import { isParticiple } from '../sources/asides.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

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
    isRole(scene, comma, end) ||
    isName(scene, opens, comma, end) ||
    isTie(scene, comma) ||
    RELATIVES.has(tokens.lower[comma + 1]) ||
    isParticiple(tokens, tokens.tag[comma + 1] === 'ADV' ? comma + 2 : comma + 1); // "also seen in"
  const close = isAside
    ? findMark(tokens, ',', behindAge(tokens, comma), Math.min(end, comma + LONGEST_SOURCE))
    : comma;
  let after = comma;
  while (labels[after - first] === SOURCE) after++;
  const closes =
    after > comma && tokens.text[after] === ','
      ? findMark(tokens, ',', after + 1, Math.min(end, after + LONGEST_ROLE))
      : -1;
  const isOpen =
    scene.region[comma] < 0 &&
    after > comma &&
    /^(?:NOUN|PROPN)$/.test(tokens.tag[after - 1]) &&
    // "the Press, 571 of the 714 members | had": no apposition, which a comma closes; "the note, Ann Lee, | an aide, sent": nor has that a verb
    (tokens.text[after] !== ',' || (closes >= 0 && isFiniteVerb(tokens, closes + 1)));
  const isRight = labels[opens - first] === SOURCE && labels.includes(CONTENT, opens - first) && !isOpen;
  const isSaid = close >= 0 && (hasFinite(scene, close + 1, end) || (end - close > 2 && !labels.includes(CONTENT)));
  if (!isSaid || (isRight && !isAside)) return;
  labels.fill(NOTHING, opens - first, end - first);
  labels.fill(SOURCE, opens - first, close - first);
  labels.fill(CONTENT, close + 1 - first, end - first);
}

/** "According to Ann Lee, [Hale's chief of staff], the race is on", "…, [40, a nurse from Orle], A": does what stands behind the comma of a name say who its bearer is? */
function isRole(scene: Scene, comma: number, end: number): boolean {
  const { tokens } = scene;
  const from = behindAge(tokens, comma);
  const close =
    tokens.tag[comma - 1] === 'PROPN' ? findMark(tokens, ',', from, Math.min(end, comma + LONGEST_ROLE)) : -1;
  if (close < 0 || hasFinite(scene, from, close)) return false;
  const words = tokens.lower.slice(from, close);
  const owner = words.findIndex(isOwnerMark);
  if (owner >= 0 && owner < LONGEST_OWNER)
    return words.slice(owner + 1).some((word) => PERSON_NOUNS.has(word)) && isClauseBehind(scene, close, end);
  return PERSON_NOUNS.has(words[headOf(words)]) && isClauseBehind(scene, close, end) && !isListed(scene, close, end);
}

/** "According to the archbishop of Orle, [Ann Lee], the road is shut": a name behind the comma of a word for one person. */
function isName(scene: Scene, opens: number, comma: number, end: number): boolean {
  const { lower, text, tag } = scene.tokens;
  const close = findMark(scene.tokens, ',', comma + 1, Math.min(end, comma + LONGEST_NAME));
  if (close < comma + 3 || tag[close - 1] !== 'PROPN') return false;
  for (let i = comma + 1; i < close; i++) if (!isCapital(text[i])) return false;
  const words = lower.slice(opens, comma);
  return PERSON_NOUNS.has(words[headOf(words)]) && isClauseBehind(scene, close, end) && !isListed(scene, close, end);
}

/** "According to Ann Lee, [of the Orle Trust], A", "…, [aged 40], A", "…, [along with Bo Orr], A": no clause begins so. */
const isTie = ({ tokens: { lower, tag, text, word } }: Scene, comma: number): boolean =>
  tag[comma - 1] === 'PROPN' &&
  (lower[comma + 1] === 'aged' ||
    (word[comma + 1].lists & PARTY && text[comma + 2] === '-' && isCapital(text[comma + 3])) || // "D-Ohio"
    (lower[comma + 1] === 'of' && lower[comma + 2] !== 'course') ||
    (/^(?:along|together)$/.test(lower[comma + 1]) && lower[comma + 2] === 'with'));

/** Behind the comma, or behind the age that it opens: "Ann Lee, 40, | a nurse". */
const behindAge = ({ tag, text }: Scene['tokens'], comma: number): number =>
  tag[comma + 1] === 'NUM' && text[comma + 2] === ',' ? comma + 3 : comma + 1;

/** The last word before what tells more of it. */
function headOf(words: readonly string[]): number {
  const tie = words.findIndex((word, i) => i > 0 && /^(?:of|for|at|in|from|with|and)$/.test(word));
  return (tie < 0 ? words.length : tie) - 1;
}

/** Does a clause begin behind the comma? */
function isClauseBehind(scene: Scene, comma: number, end: number): boolean {
  const subject = subjectAfter(scene, comma + 1, end);
  return subject !== null && isFiniteVerb(scene.tokens, subject.last);
}

/** "According to Hale, a nurse, [the cook and two sailors] fell ill": the subject is a list. */
function isListed(scene: Scene, comma: number, end: number): boolean {
  const subject = subjectAfter(scene, comma + 1, end);
  return subject !== null && scene.tokens.tag.slice(subject.first, subject.last).includes('CCONJ');
}

const LONGEST_ROLE = 14;
const LONGEST_NAME = 7;
const LONGEST_OWNER = 5;
