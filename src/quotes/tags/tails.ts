import { EFFECTS } from '../../lexicon/events.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { findMark, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * "Sales fell, said Ann Lee, the head of the firm, [with Orle the worst hit]", "It began in a shed, according to police, [before
 * spreading to the roof]": what closes a sentence behind a tag and tells nothing of who says it goes on with what is said.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function goOnBehindTag({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  const { text, lower } = tokens;
  const isQuoted = scene.region[head - 1] >= 0;
  if (!(isQuoted || text[head - 1] === ',') || labels[head - (isQuoted ? 1 : 2) - first] !== CONTENT) return;
  const source = firstRun(labels, SOURCE);
  const isAccording = lower[head] === 'according';
  if (!source || first + source.first !== (isAccording ? head + 2 : head + 1) || isInHeadline(doc, head)) return;
  const s = doc.sentences[sentenceOf[head]];
  const end = lastWord(scene, s) + 1;
  let isNear = true;
  for (let comma = first + source.first + 1; comma < end - 2; comma++) {
    if (mark[comma] !== OUTSIDE) return;
    if (text[comma] !== ',') continue;
    if (isQuoted && !(isNear && isSupply(tokens, comma + 1, end))) return; // “A,” said Gil, with games: the writer goes on
    if (!goesOn(scene, comma + 1, end, isAccording, isNear)) {
      isNear = false;
      continue;
    }
    for (let i = lower[comma + 1] === 'and' ? comma + LONGEST_STEP : comma + 1; i < end; i++)
      if (mark[i] !== OUTSIDE || isFiniteVerb(tokens, i) || PARTS.test(text[i])) return;
    labels.fill(NOTHING, comma - first, end - first);
    if (!isQuoted) labels.fill(CONTENT, comma + 1 - first, end - first);
    return;
  }
}

/**
 * "A, according to the Watch, [a group based in Orle]": what closes the sentence behind a name in such a tag tells who that is.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveApposition({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  const { lower, tag, text } = tokens;
  const source = firstRun(labels, SOURCE);
  if (lower[head] !== 'according' || !source || first + source.first !== head + 2) return;
  const comma = first + source.last;
  if (text[comma] !== ',' || tag[comma - 1] !== 'PROPN' || !/^an?$/.test(lower[comma + 1])) return;
  const { last } = doc.sentences[sentenceOf[head]];
  let noun = comma + 2;
  while (/^(?:ADJ|NOUN|PUNCT|PROPN|VERB)$/.test(tag[noun]) && tag[noun + 1] === 'NOUN') noun++;
  if (!isSpeaking(lower[noun], tokens.lemma[noun]) || findMark(tokens, ',', comma + 1, last) >= 0) return;
  for (let p = comma - first; p < last - first; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
}

/** "and never heat" */
const LONGEST_STEP = 4;
const PARTS = /^(?:[:;(–—]|--)$/;

/**
 * Does what stands behind a comma hang on what is said?
 *
 * @param isNear whether the source is a mere phrase, so that no noun in an apposition can claim it
 */
function goesOn({ tokens }: Scene, from: number, end: number, isAccording: boolean, isNear: boolean): boolean {
  const { lower, tag } = tokens;
  switch (lower[from]) {
    case 'with':
      return isState(tokens, from, end) || (isNear && !isAccording && isSupply(tokens, from, end));
    case 'up':
    case 'down':
      return /^(?:from|by)$/.test(lower[from + 1]) && tag.slice(from + 2, from + 5).includes('NUM');
    case 'before':
    case 'after':
      return isAccording && lower[from + 1].endsWith('ing') && tag[from + 1] === 'VERB';
    case 'and':
      return isWay(tokens, from + 1) || isNextStep(tokens, from + 1);
    default:
      if (!isNear) return false;
      return (
        isShare(tokens, from) ||
        (isAccording && EFFECTS.has(lower[from]) && /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/.test(tag[from + 1]))
      );
  }
}

/** "with Orle [leading the field, the worst hit]": not "with the Orle Guild". */
function isState({ lower, tag }: Tokens, from: number, end: number): boolean {
  for (let i = from + 2; i < end; i++) {
    if (tag[i] === 'VERB' && lower[i].endsWith('ing') && /^(?:NOUN|PROPN|ADV|NUM)$/.test(tag[i - 1])) return true;
    if (/^(?:worst|hardest|best|biggest|largest)$/.test(lower[i]) && lower[i - 1] === 'the' && i > from + 2)
      return true;
  }
  return false;
}

/** "said Ms. Gil, *with 20 new stalls*": things there are; not "with tears in her eyes", "with two colleagues", "with 20 years in the trade". */
function isSupply({ lower, tag, lemma }: Tokens, from: number, end: number): boolean {
  if (lower[from] !== 'with' || tag[from - 2] !== 'PROPN') return false;
  let noun = from + 1;
  while (noun < end - 1 && /^(?:NUM|ADJ|ADV)$/.test(tag[noun])) noun++;
  while (noun < end - 1 && tag[noun] === 'NOUN' && tag[noun + 1] === 'NOUN') noun++;
  if (
    tag[noun] !== 'NOUN' ||
    lower[noun] === lemma[noun] ||
    OWN.test(lower[noun]) ||
    isPeople(lower[noun], lemma[noun])
  )
    return false;
  for (let i = noun; i < end; i++) if (POSSESSIVES.has(lower[i])) return false;
  return true;
}

/** "colleagues", "union members" */
const isPeople = (word: string, lemma: string): boolean => PERSON_NOUNS.has(lemma) || isSpeaking(word, lemma);

/** What somebody has of his own, or does as he speaks. */
const OWN =
  /^(?:years|decades|months|tears|laughs|smiles|giggles|sobs|nods|shrugs|gestures|eyes|eyebrows|arms|hands|fingers|fists|shoulders|words|tones|degrees|offices|branches|roots|ties|interests|friends|relatives|partners|colleagues)$/;

/** "and from there to Dubai", "and then to Dubai" */
const isWay = ({ lower }: Tokens, i: number): boolean =>
  (lower[i] === 'from' && lower[i + 1] === 'there') ||
  (/^(?:then|later)$/.test(lower[i]) && /^(?:to|in|into|at)$/.test(lower[i + 1]));

/** "Plant in May, says Lee, head gardener at Orle, *and water well*": the next of what is to be done; "and dry them" comes as an adjective. */
function isNextStep({ tag, lower, lemma }: Tokens, i: number): boolean {
  const verb = tag[i] === 'ADV' ? i + 1 : i;
  const [word, next] = [lower[verb], lower[verb + 1]];
  if (word !== lemma[verb] || PERSON_NOUNS.has(word)) return false;
  if (/^(?:them|it)$/.test(next)) return /^(?:VERB|NOUN|ADJ)$/.test(tag[verb]);
  if (tag[verb] === 'NOUN') return tag[verb + 1] === 'ADV' && tag[verb + 2] === 'PUNCT';
  return tag[verb] === 'VERB' && /^(?:DET|PRON|ADP|ADV)$/.test(tag[verb + 1]) && !/^(?:of|for|at|to)$/.test(next);
}

/** "most of it in Asia", "half of them children" */
const isShare = ({ lower }: Tokens, i: number): boolean => {
  const of = /^(?:almost|nearly|about|roughly|over)$/.test(lower[i]) ? i + 2 : i + 1;
  return (
    /^(?:most|half|much|many|some|all|both|none|two|three)$/.test(lower[of - 1]) &&
    lower[of] === 'of' &&
    /^(?:it|them)$/.test(lower[of + 1])
  );
};
