import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
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
    RELATIVES.has(tokens.lower[comma + 1]) ||
    isParticiple(tokens, tokens.tag[comma + 1] === 'ADV' ? comma + 2 : comma + 1); // "also seen in"
  const close = isAside ? findMark(tokens, ',', comma + 1, Math.min(end, comma + LONGEST_SOURCE)) : comma;
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

/** "According to Ann Lee, [Hale's chief of staff], the race is on": does what stands behind the comma of a name say whose hand its bearer is? */
function isRole(scene: Scene, comma: number, end: number): boolean {
  const { tokens } = scene;
  const close =
    tokens.tag[comma - 1] === 'PROPN' ? findMark(tokens, ',', comma + 1, Math.min(end, comma + LONGEST_ROLE)) : -1;
  if (close < 0 || hasFinite(scene, comma + 1, close)) return false;
  const words = tokens.lower.slice(comma + 1, close);
  const owner = words.findIndex(isOwnerMark);
  const subject = subjectAfter(scene, close + 1, end);
  const isPerson = owner >= 0 && owner < LONGEST_OWNER && words.slice(owner + 1).some((word) => PERSON_NOUNS.has(word));
  return isPerson && subject !== null && isFiniteVerb(tokens, subject.last);
}

const LONGEST_ROLE = 14;
const LONGEST_OWNER = 5;
