import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DETERMINERS } from '../../lexicon/determiners.ts';
import { THING } from '../../lexicon/naming.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { shoutsAfter, writesOn } from '../next/told-deeds.ts';
import { behindAuxiliaries, findMarkBack, hasFinite, isFiniteVerb, type Scene } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { mendHeadline } from './headlines.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { subjectBefore } from './subject-phrases.ts';
import { CONTACTS, wholeSubject } from './whole-subjects.ts';

/**
 * Mends a source that the chain took over the bounds of clauses.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function mendClauses(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  leaveClauseBefore(f, first, labels);
  mendHeadline(f, first, head, labels);
  takeHead(f, first, head, labels);
  takeOpening(f, first, head, labels);
  takeWriter(f, first, head, labels);
  leaveMeanwhile(f, first, head, labels);
  leaveMainClause(f, first, head, labels);
  takeInner(f.scene, first, head, labels);
  takeMainAgain(f, first, head, labels);
  takeRoleAndName(f, first, head, labels);
  endBeforeVerb(f, first, head, labels);
}

/** "[Hale rounded out the list of guests], citing A", "[Orr was in Orle], promising A": what else the subject does is no part of it. */
function endBeforeVerb({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  const { lower, text, lemma, tag } = tokens;
  if (!lower[head].endsWith('ing') || text[head - 1] !== ',') return;
  const opens = doc.sentences[sentenceOf[head]].first;
  if (labels[opens - first] !== SOURCE || lower[opens] === 'it') return;
  let verb = opens + 1;
  while (labels[verb - first] === SOURCE && !isOwnVerb(tokens, verb)) {
    if (/^[,(–—-]/.test(text[verb]) || RELATIVES.has(lower[verb])) return;
    verb++;
  }
  if (labels[verb - first] !== SOURCE || CUE_VERBS.get(lemma[verb])?.takes.includes('c')) return;
  while (tag[verb - 1] === 'ADV') verb--;
  for (let p = verb - first; labels[p] === SOURCE; p++) labels[p] = NOTHING;
}

/** "was", "rounded out", "campaigned hard", but not "those killed in the fire", "Ann Hope". */
const isOwnVerb = (tokens: Tokens, i: number): boolean =>
  isFiniteVerb(tokens, i) &&
  tokens.text[i] === tokens.lower[i] &&
  (tokens.tag[i] === 'AUX' ||
    /^(?:DET|PRON|ADV|NOUN)$/.test(tokens.tag[i + 1]) ||
    /^(?:out|up|off)$/.test(tokens.lower[i + 1]));

/** "[Orr left; his lawyer, Ann Lee,] said": the source begins behind the semicolon. */
function leaveClauseBefore({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const mark = findMarkBack(scene.tokens, ';', first + source.first, first + source.last) - first;
  if (mark >= 0) labels.fill(NOTHING, source.first, mark + 1);
}

/** "The charity which runs [the mill], Clean Wells, said": the noun that the relative clause is about, and its name. */
function takeHead(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, tag, lower } = f.scene.tokens;
  const start = firstPlace(labels, SOURCE);
  const verb = first + start - 1;
  const floor = f.scene.doc.sentences[f.scene.sentenceOf[head]].first;
  if (start < 3 || verb - 1 <= floor || tag[verb] !== 'VERB' || !RELATIVES.has(lower[verb - 1])) return;
  const noun = phraseEndingAt(f.scene, verb - 1, floor);
  const end = groupStart(f, head, floor) - 1;
  if (!noun || noun.first < first || text[end] !== ',' || text[verb - 2] === ',' || first + start >= end) return;
  labels.fill(SOURCE, noun.first - first, end - first);
}

/** "A, [the appeals] court ruled": a phrase behind a comma is one. */
function takeOpening({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, tag, lower } = scene.tokens;
  const start = firstPlace(labels, SOURCE);
  let p = start;
  while (p > 0 && labels[p - 1] === CONTENT && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[first + p - 1])) p--;
  if (p <= 1 || p === start || text[first + p - 1] !== ',' || !DETERMINERS.has(lower[first + p])) return;
  if (labels.includes(CONTENT, head - first)) return; // "A, a loss Lee called “sad”"
  labels[p - 1] = NOTHING;
  labels.fill(SOURCE, p, start);
}

/** "The council wrote to [Orr] urging him to step in", "sent [a letter] urging": who writes urges. */
function takeWriter(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = f.scene.tokens;
  const isPurpose = lower[head - 1] === 'to';
  const isParticiple = lower[head].endsWith('ing');
  const source = isPurpose || isParticiple ? firstRun(labels, SOURCE) : null;
  if (!source) return;
  if (isPurpose) takeCaller(f, first, head, first + source.first, labels);
  if (!isParticiple) return;
  let to = first + source.first - 1;
  const isOut = /^(?:out|back)$/.test(lower[to]); // "put out a statement saying", "fired back a reply saying"
  if (isOut) to--;
  if (SENDS.test(lemma[to]) || (isOut && f.verb[to] === 1)) takeSubject(f, first, to, labels);
  while (to > first && f.tag[to] !== TAG.VERB && lower[to] !== 'to') to--;
  if (lower[to] === 'to' && lemma[to - 1] === 'write') takeSubject(f, first, to - 1, labels);
}

/** "The home contacted [her niece, Ann Lee,] to say A": who calls says it. */
function takeCaller(f: TokenFeatures, first: number, head: number, source: number, labels: Uint8Array): void {
  const { lemma } = f.scene.tokens;
  let verb = source - 1;
  while (verb > source - LONGEST_NAME && verb > first && f.tag[verb] !== TAG.VERB) verb--;
  if (verb > first && f.verb[verb] === 1 && CONTACTS.test(lemma[verb]) && verb < head)
    takeSubject(f, first, verb, labels);
}

const SENDS = /^(?:send|write|sign|issue|deliver|circulate|address)$/;

/** "Guards closed the road as [the Onda] rose, warning that A": what went on meanwhile warns of nothing. */
function leaveMeanwhile(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = f.scene.tokens;
  if (!lower[head].endsWith('ing') || text[head - 1] !== ',') return;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const floor = Math.max(first, f.scene.doc.sentences[f.scene.sentenceOf[head]].first);
  const before = first + source.first - 1;
  const isThing = f.scene.tokens.word.slice(before + 1, first + source.last).some(({ lists }) => lists & THING);
  let verb = floor + 1;
  while (verb < before && f.verb[verb] !== 1) verb++;
  if (isThing && verb < before && /^(?:as|while|when|after)$/.test(lower[before])) takeSubject(f, first, verb, labels);
}

/** "[Troops] came after the mayor called them “rats” and ordered a curfew": who did the one thing after that word did the other. */
function leaveMainClause(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma, text } = f.scene.tokens;
  if (lower[head - 1] !== 'and' || text[head - 2] === ',') return;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  let opener = head - 2;
  while (opener >= first + source.last && !AFTER.test(lower[opener])) opener--;
  if (opener < first + source.last) return;
  for (let verb = opener + 2; verb < head - 1; verb++) {
    if (f.verb[verb] !== 1 || f.tag[verb] === TAG.AUX) continue;
    if (CUE_VERBS.has(lemma[verb]) && !RELATIVES.has(lower[verb - 1])) takeSubject(f, first, verb, labels);
    return;
  }
}

/** "Stone has said that he and [Roy Hale] are friends, but denies A": who says the one thing denies the other. */
function takeMainAgain(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text, lemma } = f.scene.tokens;
  if (lower[head - 1] !== 'but' || text[head - 2] !== ',') return;
  const s = f.scene.doc.sentences[f.scene.sentenceOf[head]];
  const source = firstRun(labels, SOURCE);
  if (!source || s.first < first) return;
  let verb = s.first;
  while (verb < head && (f.verb[verb] !== 1 || f.tag[verb] === TAG.AUX)) verb++;
  const isTold = CUE_VERBS.get(lemma[verb])?.takes.includes('c') && lower[verb + 1] === 'that';
  if (isTold && verb < first + source.first) takeSubject(f, first, verb, labels);
}

/** "[Lee] said a guard pulled him out and shouted, “Down!”", "[Police] say Orr rang her, asking A": who does the one thing does the other. */
function takeInner(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const inner = shoutsAfter(scene, head) ?? writesOn(scene, behindAuxiliaries(scene.tokens, first + source.last), head);
  if (inner && inner.first >= first) setSource(labels, first, inner);
}

const AFTER = /^(?:after|before|as|while|because|since)$/;

/** "[Orr] said A, but the doctor, Ann Lee, argued that B": a role and its name, right before the verb, are its subject. */
function takeRoleAndName(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { text, lower, tag } = tokens;
  const floor = doc.sentences[sentenceOf[head]].first;
  const end = groupStart(f, head, floor) - 1;
  if (end <= floor || text[end] !== ',' || tag[end - 1] !== 'PROPN') return;
  const name = findMarkBack(tokens, ',', end - LONGEST_NAME, end) + 1;
  if (name - 2 <= floor) return;
  let role = PERSON_NOUNS.has(lower[name - 2]) ? phraseEndingAt(f.scene, name - 1, floor) : null;
  while (role && lower[role.first - 1] === "'s") role = phraseEndingAt(f.scene, role.first - 1, floor); // "the island's only doctor"
  if (!role) return;
  const and = floor + lower.slice(floor, name - 1).lastIndexOf('and');
  const begins = Math.max(role.first, and + 1);
  // "[The court agreed and a spokesman, Ann Lee,] said"
  const isAcross = begins === and + 1 && labels[and - 1 - first] === SOURCE && hasFinite(f.scene, floor, and);
  if (begins < first || !(isAcross || /^(?:but|while|although)$/.test(lower[role.first - 1] ?? ''))) return;
  setSource(labels, first, { first: begins, last: end });
}

const LONGEST_NAME = 5;

/** Makes the subject of a verb the source, where it stands in the window. */
export function takeSubject(f: TokenFeatures, first: number, verb: number, labels: Uint8Array): void {
  const s = f.scene.doc.sentences[f.scene.sentenceOf[verb]];
  const group = groupStart(f, verb, s.first);
  const phrase = subjectBefore(f.scene, group, s.first);
  const subject = phrase && (wholeSubject(f.scene, phrase, group, s.first) ?? phrase);
  if (!subject || subject.first < first || subject.last > verb || f.tag[subject.first] === TAG.ADV) return;
  setSource(labels, first, subject);
}
