import { WHEN } from '../../lexicon/calendar.ts';
import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { DOCUMENT_WORDS, isSpeaking } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { findMark, hasFinite, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { isParticiple } from '../sources/asides.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';

/**
 * "A, on a firm, [flat surface], said *Dr. Jo Orr*", "[The market will fall], warns *Ann Lee*": who is named behind the verb that closes a
 * sentence says the clause before.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeClosingSpeaker(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { text, lower } = scene.tokens;
  if (text[head - 2] === ',') takeOrder(scene, first, head, labels);
  if (text[head - 1] !== ',' || scene.region[head] >= 0) return;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (s.first < first) return;
  const isSaid =
    /^sa(?:id|ys?)$/.test(lower[head]) || (TELLS.test(lower[head]) && isMainClause(scene, s.first, head - 1));
  if (!isSaid && !isAdvice(scene.tokens, head)) return;
  const speaker = isSaid ? misplaced(scene, first, head, labels) : closingSpeaker(scene, head);
  if (!speaker) return;
  const close = lastWord(scene, s) + 1;
  const isRest = !isSaid && isParted(scene, s.first, head, speaker.last);
  const rest = isRest ? { first: speaker.last + 1, last: close } : goesOnAt(scene, speaker.last, close);
  labels.fill(NOTHING);
  setSource(labels, first, speaker);
  labels[head - first] = CUE;
  labels.fill(CONTENT, s.first - first, head - 1 - first);
  if (rest) labels.fill(CONTENT, rest.first - first, rest.last - first);
}

/** "[The market will fall], predicted *Ann Lee*": behind a main clause no less than "said". */
const TELLS = /^(?:predict|explain|not|add|argu|insist|claim|observ|recall|conced|acknowledg|conclud)e?d$|^wrote$/;

/** "[Bring a coat], she advises": an order, which the chain leaves out. */
function takeOrder(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  const s = doc.sentences[sentenceOf[head]];
  if (!isAdvice(tokens, head) || tokens.tag[head - 1] !== 'PRON' || labels.includes(CONTENT) || s.first < first) return;
  if (head !== lastWord(scene, s) || !isMainClause(scene, s.first, head - 2)) return;
  labels.fill(NOTHING);
  setSource(labels, first, { first: head - 1, last: head });
  labels[head - first] = CUE;
  labels.fill(CONTENT, s.first - first, head - 2 - first);
}

/** Is it one of the verbs of a tag that the model has hardly met without marks? */
export const isAdvice = ({ lower }: Tokens, i: number): boolean => ADVISES.test(lower[i]);

/** Verbs that a name may follow as what they govern ("urges Lee to wait"): the model, which has hardly met them inverted, takes it so. */
const ADVISES =
  /^(?:advis|suggest|recommend|warn|urg|fum|counsel|caution|complain|grumbl|lament|jok|quipp?)(?:e?s|e?d)$/;

/** "[A, on a firm, flat surface], said *Dr. Jo Orr*": the speaker, where the chain takes the source from before the verb; else null. */
function misplaced(scene: Scene, first: number, head: number, labels: Uint8Array): Run | null {
  const { tokens } = scene;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.first > head) return null;
  // "Book early, says Ann Lee": no comma parts a subject and nothing else from its verb
  const isBare = findMark(tokens, ',', s.first, head - 1) < 0 && scene.region[head - 2] < 0;
  if (!isBare && !hasFinite(scene, s.first, head - 1)) return null;
  const close = lastWord(scene, s) + 1;
  const speaker = speakerAfter(scene, head + 1, close);
  if (!speaker || (speaker.last !== close && labels[head + 1 - first] !== CONTENT)) return null;
  if (WHEN.has(tokens.lower[head + 1]) || labels.includes(CONTENT, speaker.last - first)) {
    if (!isBare || !goesOnAt(scene, speaker.last, close)) return null;
  }
  return names(tokens, speaker) ? speaker : null;
}

/** Who stands behind the verb of a tag, behind a main clause, an order or a subject: "Avoid August, warns *the guide*"; null for none. */
function closingSpeaker(scene: Scene, head: number): Run | null {
  const { tokens } = scene;
  const { text, lower, lemma } = tokens;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const close = lastWord(scene, s) + 1;
  const speaker = subjectAfter(scene, head + 1, close);
  if (!speaker || WHEN.has(lower[head + 1])) return null;
  const { first, last } = speaker;
  const isSomebody =
    names(tokens, speaker) ||
    isSpeaking(lower[last - 1], lemma[last - 1]) ||
    isSpeaking(lemma[last - 1], lemma[last - 1]);
  if (!isMainClause(scene, s.first, head - 1))
    return isSomebody && isParted(scene, s.first, head, last) ? speaker : null;
  if (!isSomebody && !lower[head].endsWith('s')) return null; // "The mob broke in, warned the others"
  if (last === close || /^(?:who|in|on)$/.test(lower[last]) || goesOnAt(scene, last, close)) return speaker;
  if (lower[last] === 'by') return { first, last: subjectAfter(scene, last + 1, close)?.last ?? last }; // "a study by Orle College"
  // "She runs a shop, advises Joe Bell, and sits on the board": a list
  const isClause = text[last] === ',' && RELATIVES.has(lower[last + 1]);
  return isClause && findMark(tokens, ',', last + 1, close) < 0 ? { first, last: close } : null;
}

/** "The dam, warns *Ann Lee*, will fail": a subject, and behind the tag its verb. */
const isParted = (scene: Scene, opens: number, head: number, last: number): boolean =>
  scene.tokens.text[last] === ',' &&
  isFiniteVerb(scene.tokens, last + 1) &&
  /^(?:DET|PRON|PROPN|NOUN)$/.test(scene.tokens.tag[opens]) &&
  findMark(scene.tokens, ',', opens, head - 1) < 0 &&
  !hasFinite(scene, opens, head - 1);

/**
 * Does a sentence begin with a verb, or a subject and its verb, outside marks, as "If it rains, …" and "The firm, founded in 1990, …" do
 * not? "Book early" and "Check the oil" come as nouns and names.
 */
export function isMainClause({ tokens, region }: Scene, first: number, end: number): boolean {
  const { text, lower, tag, lemma } = tokens;
  if (tag[first] === 'SCONJ' || SUBORDINATORS.test(lower[first])) return false;
  for (let i = first; i < end; i++) {
    if (region[i] >= 0 || text[i] === ',' || (i > first && RELATIVES.has(lower[i]))) return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  const isNoun = tag[first] === 'NOUN' && lower[first] === lemma[first] && end > first + 1;
  return isNoun || (tag[first] === 'PROPN' && tag[first + 1] === 'DET');
}

const SUBORDINATORS = /^(?:if|when|while|as|after|before|because|although|though|since|until|once|unless|whereas)$/;

/** "Take the ferry, says Joe Bell, *and stand on the left*", "says Joe Bell: *salt and oil*": what goes on behind the speaker; null for none. */
function goesOnAt({ tokens, region }: Scene, from: number, end: number): Run | null {
  const { text, tag, lower, lemma } = tokens;
  if (from + 1 >= end || region[from] >= 0 || region[from + 1] >= 0) return null;
  const isOrder =
    text[from] === ',' && tag[from + 1] === 'CCONJ' && tag[from + 2] === 'VERB' && lower[from + 2] === lemma[from + 2];
  return isOrder || text[from] === ':' ? { first: from + 1, last: end } : null;
}

/** "a statement *released on Monday*": a document with what has been done with it, to the end of the sentence. */
function speakerAfter(scene: Scene, first: number, close: number): Run | null {
  const { tokens } = scene;
  const subject = subjectAfter(scene, first, close);
  // "Ann Lee, *the clerk dismissed by Orr in May*"
  const isApposed =
    subject &&
    tokens.text[subject.last] === ',' &&
    tokens.tag[subject.last - 1] === 'PROPN' &&
    tokens.tag[subject.last + 1] === 'DET' &&
    findMark(tokens, ',', subject.last + 1, close) < 0;
  if (isApposed) return { first, last: close };
  const isDone = subject && isDocument(tokens, subject.last - 1) && isParticiple(tokens, subject.last);
  return isDone && !hasFinite(scene, subject.last + 1, close) ? { first, last: close } : subject;
}

const isDocument = ({ lower, lemma }: Tokens, noun: number): boolean =>
  DOCUMENT_WORDS.has(lower[noun]) || UTTERANCES.has(lemma[noun]);

/** Does a phrase begin or end in a name or a person, or is it a document? */
function names(tokens: Tokens, { first, last }: Run): boolean {
  const { tag, lower, lemma } = tokens;
  const isSomebody = (i: number) =>
    tag[i] === 'PROPN' || PERSON_NOUNS.has(lemma[i]) || /^(?:he|she|they)$/.test(lower[i]);
  let noun = first;
  while (noun < last - 1 && /^(?:DET|ADJ)$/.test(tokens.tag[noun])) noun++;
  return isSomebody(first) || isSomebody(last - 1) || isDocument(tokens, noun);
}
