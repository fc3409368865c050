import { WHEN } from '../../lexicon/calendar.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES, RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { findMark, hasFinite, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CUE, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';
import { leavePart } from './dates.ts';
import { isSurnameLike, phraseEndingAt, type Run } from './noun-phrases.ts';
import { subjectAfter, subjectBefore } from './subject-phrases.ts';
import { beginsClause } from './whole-subjects.ts';

/**
 * Gives a source its whole phrase, and takes off what does not name who speaks.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function mendSpan(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  dropFront(f.scene, first, labels);
  takeRestOfName(f, first, head, labels);
  takeApposition(f, first, head, labels);
  takeJoined(f.scene, first, labels);
  takeIncluding(f.scene, first, labels);
  leavePart(f, first, head, labels);
  dropTail(f.scene, first, head, labels);
  dropDeed(f.scene, first, head, labels);
  takeDescription(f.scene, first, head, labels);
}

/** "Ana Torres [de la Vega], said", "President [Grant Hale] urged": up to the comma or the verb. */
function takeRestOfName(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { text, tag, lower } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const last = first + (source?.last ?? 0) - 1;
  if (
    !source ||
    last >= head ||
    !(tag[last] === 'PROPN' || (PERSON_NOUNS.has(lower[last]) && text[last] !== lower[last]))
  )
    return;
  let end = last + 1;
  while (end < head && (isNamePart(scene, end) || PARTICLES.test(text[end]))) end++;
  const group = groupStart(f, head, scene.doc.sentences[scene.sentenceOf[head]].first);
  const isEnd = text[end] === ',' || end === group || isFiniteVerb(scene.tokens, end);
  if (end > last + 1 && isEnd && isNamePart(scene, end - 1)) labels.fill(SOURCE, source.last, end - first);
}

const PARTICLES = /^(?:de|la|las|los|del|della|da|dos|di|du|le|van|von|der|den|ter|bin|ibn|al|el|y)$/;
const isNamePart = (scene: Scene, i: number): boolean =>
  /^(?:PROPN|VERB|X)$/.test(scene.tokens.tag[i]) && isSurnameLike(scene, i) && !WHEN.has(scene.tokens.lower[i]);

/** "[Ann Lee, a] baker in Orle, has objected", "The coach, [Jo Orr], had on Sunday said": a name with its apposition. */
function takeApposition(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const source = firstRun(labels, SOURCE);
  const opens = doc.sentences[sentenceOf[head]].first;
  const floor = BULLET.test(tokens.text[opens]) ? opens + 1 : opens;
  if (!source) return;
  const verb = verbBehindComma(f, groupStart(f, head, floor), first + source.last);
  if (verb < 0 || first + source.first > verb) return;
  const isVerb = isFiniteVerb(tokens, verb) || (verb === head && /s$/.test(tokens.lower[head])); // "claims" comes as a noun
  if (!isVerb && !ASIDES.test(tokens.lower[verb])) return;
  const noun = subjectBefore(f.scene, verb, Math.max(floor, first));
  const last = noun && isNamed(f.scene, noun, verb - 1) ? verb - 1 : noun?.last;
  if (!noun || last !== verb - 1 || noun.first > first + source.first || first + source.last > last) return;
  if (!beginsClause(f.scene, noun.first, floor) || labels.subarray(noun.first - first, last - first).includes(CUE))
    return;
  const comma = findMark(tokens, ',', noun.first, last);
  const isLate = first + source.first > comma && isName(tokens, comma - 1);
  const isDescribed = first + source.last >= last || describes(f.scene, first + source.last, last);
  if (isDescribed && (first + source.first > comma ? isLate : first + source.last < last))
    labels.fill(SOURCE, noun.first - first, last - first);
}

const isName = ({ tag, lower }: Tokens, i: number): boolean =>
  (tag[i] === 'PROPN' || PERSON_NOUNS.has(lower[i])) && !WHEN.has(lower[i]);

/** The rest of an apposition, or a clause: not ", when asked why" or ", in May". */
function describes(scene: Scene, from: number, to: number): boolean {
  const { text, tag, lower } = scene.tokens;
  if (text[from] !== ',') return !RELATIVES.has(lower[from]);
  if (RELATIVES.has(lower[from + 1])) return hasFinite(scene, from, to);
  return /^(?:DET|NOUN|PROPN|NUM)$/.test(tag[from + 1]) || POSSESSIVES.has(lower[from + 1]);
}

/** "The Mayor of Orle and Storr, Ann Lee": a role, and nothing but a name up to the next comma. */
function isNamed({ tokens: { text, tag, lower } }: Scene, role: Run, end: number): boolean {
  if (
    text[role.last] !== ',' ||
    !(tag[role.first] === 'DET' || POSSESSIVES.has(lower[role.first])) ||
    role.last + 1 >= end
  )
    return false;
  const isPerson = lower.slice(role.first, role.last).some((word) => PERSON_NOUNS.has(word));
  return isPerson && tag.slice(role.last + 1, end).every((word) => word === 'PROPN');
}

/** The verb of the subject, right behind the comma that ends its apposition; across a day ("had on Sunday said") and a verb before ("came to Orle and said"); -1 for none. */
function verbBehindComma({ scene }: TokenFeatures, group: number, source: number): number {
  const { text, lower, tag } = scene.tokens;
  if (WHEN.has(lower[group - 1]) && lower[group - 2] === 'on' && tag[group - 3] === 'AUX') group -= 3;
  if (lower[group - 1] === 'to' && isFiniteVerb(scene.tokens, group - 2)) group -= 2; // "rose to ask"
  if (ASIDES.test(lower[group - 2]) && text[group - 3] === ',') group -= 2; // "The mayor, Ann Lee, however, denied"
  if (text[group - 1] === ',') return group;
  if (!/^(?:and|but)$/.test(lower[group - 1])) return -1;
  for (let i = source; i < group; i++) if (text[i - 1] === ',' && isFiniteVerb(scene.tokens, i)) return i;
  return -1;
}

/** "[she and] a colleague, Ann Lee, argued" */
function takeJoined(scene: Scene, first: number, labels: Uint8Array): void {
  const { lower } = scene.tokens;
  const p = firstPlace(labels, SOURCE);
  const isJoined = p > 1 && lower[first + p - 1] === 'and' && /^(?:he|she|they|we|i)$/.test(lower[first + p - 2]);
  if (isJoined && labels[p - 1] === NOTHING && labels[p - 2] === NOTHING) labels.fill(SOURCE, p - 2, p);
}

/** "[20 groups including] Orr & Co and the Storr Institute welcomed" */
function takeIncluding(scene: Scene, first: number, labels: Uint8Array): void {
  const { lower, tag, text } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const floor = source ? scene.doc.sentences[scene.sentenceOf[first + source.first]].first : 0;
  let i = first + (source?.first ?? 0) - 1;
  while (i > floor && (/^(?:DET|NOUN|PROPN|ADJ|NUM|CCONJ)$/.test(tag[i]) || /^(?:of|for|,|’s|'s)$/.test(lower[i]))) i--;
  if (!source || i <= floor || lower[i] !== 'including' || text[i - 1] === ',') return;
  const noun = phraseEndingAt(scene, i, floor);
  if (noun && noun.first >= first && beginsClause(scene, noun.first, floor))
    labels.fill(SOURCE, noun.first - first, source.first);
}

/** "Shops[, for their part,] complained", "The mayor, Ann Lee[, however], denied it", "an aide [on condition of anonymity]", "said Lee [quietly, and left]" */
function dropTail({ tokens: { lower, text, tag } }: Scene, first: number, head: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const isInverted = first + source.first > head;
  for (let p = source.first + 1; p < source.last; p++) {
    const i = first + p;
    const isComma =
      text[i] === ',' && (ASIDES.test(lower[i + 1]) || (lower[i + 1] === 'for' && lower[i + 3] === 'part'));
    const isTerms =
      lower[i] === 'on' &&
      /^(?:NOUN|PROPN)$/.test(tag[i - 1]) &&
      (lower[i + 1] === 'condition' || lower[i + 2] === 'condition');
    const isAdverb = isInverted && tag[i] === 'ADV' && tag[i - 1] === 'PROPN' && text[i] === lower[i];
    const isEnd = p + 1 === source.last || text[i + 1] === ','; // not "said Orle’s then mayor"
    if (isComma || isTerms || (isAdverb && isEnd)) {
      labels.fill(NOTHING, p, source.last);
      return;
    }
  }
}

const ASIDES = /^(?:however|meanwhile|too|though|instead)$/;

/** "says the tailor[, biting off a thread]": what somebody does meanwhile. */
function dropDeed({ tokens }: Scene, first: number, head: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.first < head) return;
  for (let p = source.first + 1; p < source.last - 2; p++) {
    const i = first + p;
    if (tokens.text[i] !== ',' || !/..ing$/.test(tokens.lower[i + 1]) || !/^(?:VERB|ADJ)$/.test(tokens.tag[i + 1]))
      continue;
    if (!/^(?:DET|ADP|PRON|PART)$/.test(tokens.tag[i + 2])) continue;
    labels.fill(NOTHING, p, source.last);
    return;
  }
}

/** "said Ann Lee, 52[, a nurse whose son was hurt]" */
function takeDescription(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { text, lower, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const comma = first + (source?.last ?? 0);
  if (!source || first + source.first < head || text[comma] !== ',' || tag[comma - 1] !== 'NUM') return;
  const close = lastWord(scene, scene.doc.sentences[scene.sentenceOf[head]]) + 1;
  if (!/^an?$/.test(lower[comma + 1]) || findMark(scene.tokens, ',', comma + 1, close) >= 0) return;
  const role = subjectAfter(scene, comma + 1, close);
  const isPerson = role && lower.slice(role.first, role.last).some((word) => PERSON_NOUNS.has(word));
  if (!isPerson || !(role.last === close || RELATIVES.has(lower[role.last]))) return;
  if (labels.subarray(comma - first, close - first).every((label) => label === NOTHING))
    labels.fill(SOURCE, comma - first, close - first);
}

/** "[•] Lee said", "[Yesterday] he said", "[last night] union leaders said" */
function dropFront({ tokens: { lower, text, tag } }: Scene, first: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  let p = source.first;
  if (BULLET.test(text[first + p])) p++;
  const i = first + p;
  if (/^(?:today|yesterday|tonight)$/.test(lower[i])) p++;
  else if (/^(?:last|this)$/.test(lower[i]) && PERIOD.test(lower[i + 1])) p += 2;
  const isLeft = p > source.first && p < source.last && /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(tag[first + p]);
  if (isLeft && !/^'s$/.test(lower[first + p])) labels.fill(NOTHING, source.first, p);
}

const BULLET = /^[•●▪◦*–—-]$/;
const PERIOD = /^(?:week|month|year|summer|spring|autumn|winter|morning|night|weekend|afternoon|evening)$/;
