import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { ARTICLES } from '../../lexicon/determiners.ts';
import { DOCUMENT_WORDS, isSpeaking } from '../../lexicon/people.ts';
import type { Tokens } from '../../text/document.ts';
import type { Proposal } from '../proposals/propose.ts';
import { askedEnd, hasFinite, isOwnerMark, isWhenAsked } from '../scene.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { type Constraint, CUE, firstPlace, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { takeClosingSpeaker } from '../tags/speakers.ts';
import { takeAcrossClause, takeDashed, takeParted } from './asides.ts';
import { mendClauses, takeSubject } from './clauses.ts';
import { leaveAdverbial, takeBehindOpener, takeCoordinated, takeJointOffices, takeStudier } from './coordinates.ts';
import { dropDate } from './dates.ts';
import { mendEdges } from './edges.ts';
import { leaveFrontedName } from './fronts.ts';
import { takeBehindPlace, takeGoer, takeMainSubject } from './governed.ts';
import { isDoneTo } from './headlines.ts';
import { takeSpeakingObject } from './made-to-say.ts';
import { leaveMarkedRelative } from './marked-relatives.ts';
import { completeName } from './names.ts';
import type { Run } from './noun-phrases.ts';
import { leaveMoved } from './others-claims.ts';
import { leaveParties, splitSource } from './parties.ts';
import { mendPassive } from './passives.ts';
import { mendSpan } from './spans.ts';
import { leaveSpokesman } from './spokesmen.ts';
import { subjectAfter } from './subject-phrases.ts';
import { takeSubjects } from './subjects.ts';
import { dropTarget } from './targets.ts';
import { takeList, takeListBehind } from './whole-lists.ts';
import { mendSubject } from './whole-subjects.ts';

/** "Lee toured the docks, where [cranes] have failed, and said that A": who speaks is the subject of the sentence. */
function leavePlace({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, lower } = scene.tokens;
  if (lower[head - 1] !== 'and' || text[head - 2] !== ',') return;
  const source = firstRun(labels, SOURCE);
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (!source || s.first < first) return;
  const opener = first + source.first - 1;
  if (lower[opener] !== 'where' || text[opener - 1] !== ',') return;
  const subject = subjectAfter(scene, s.first, opener);
  if (subject) setSource(labels, first, subject);
}

/** "The mayor's verdict: “Too late”": the noun for what is uttered is no source, but whose it is. */
function takeUtterance(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, lemma } = f.scene.tokens;
  const noun = head - 1 - first;
  if (text[head] !== ':' || labels[noun] !== SOURCE || !UTTERANCES.has(lemma[head - 1])) return;
  let owner = noun - 1;
  while (owner > 0 && f.tag[first + owner] === TAG.ADJ) owner--;
  if (!isOwnerMark(text[first + owner]) || labels[owner - 1] !== SOURCE) return;
  labels.fill(NOTHING, owner, noun);
  labels[noun] = CUE;
}

/** "Hale lost her flat in [the fire]: “…”": who speaks is the subject, not what a preposition brings before the colon. */
function leaveAdjunct({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, tag } = scene.tokens;
  if (text[head] !== ':') return;
  const source = firstRun(labels, SOURCE);
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (!source || first + source.last !== head || first + source.first <= s.first) return;
  if (tag[first + source.first - 1] !== 'ADP' || !hasFinite(scene, s.first, first + source.first)) return;
  const subject = subjectAfter(scene, s.first, head);
  if (subject && s.first >= first) setSource(labels, first, subject);
  else labels.fill(NOTHING, source.first, source.last);
}

/** "Also see where it is", "not 100 yards, as said", "From": an adverb or a preposition is nobody, nor is what is denied. */
function dropNobody(f: TokenFeatures, first: number, _head: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const at = first + source.first;
  const word = f.scene.tokens.lower[at];
  const last = at + source.last - source.first - 1;
  const isTopic = f.scene.tokens.text[last + 1] === ':' && !mayTell(f.scene.tokens, last);
  const isMeasure = word === 'not' && f.tag[at + 1] === TAG.NUM;
  const isFunction = ADVERBS.test(word) || ARTICLES.has(word) || NOBODY[f.tag[at]] === 1;
  if ((source.last - source.first === 1 && isFunction) || isMeasure || isTopic)
    labels.fill(NOTHING, source.first, source.last);
}

/** "Bus strike: “No trains”", "The problem: “No trains”": a common noun that is neither of people nor of what they write. */
const mayTell = ({ text, lower, lemma, tag }: Tokens, noun: number): boolean =>
  tag[noun] !== 'NOUN' ||
  text[noun] !== lower[noun] ||
  isSpeaking(lower[noun], lemma[noun]) ||
  DOCUMENT_WORDS.has(lower[noun]);

/** Tags of words that are no source by themselves. */
const NOBODY = Uint8Array.from({ length: 32 }, (_, tag) => (tag === TAG.ADP || tag === TAG.PART ? 1 : 0));
const ADVERBS =
  /^(?:also|then|still|now|so|too|again|once|instead|however|thus|there|here|after|before|since|while|when|without|having)$/;

/** "Lee met with officials to discuss A", "was called before a jury to explain A": the subject of the verb before does it. */
function moveSource(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = f.scene.tokens;
  if (lower[head - 1] !== 'to') return;
  const p = firstPlace(labels, SOURCE);
  if (p < 2 || first + p > head) return;
  let at = first + p - 1;
  while (at > first && /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(f.scene.tokens.tag[at])) at--;
  const isMet = lower[at] === 'with' && MEETS.test(lemma[at - 1]);
  if (isMet || (lower[at] === 'before' && f.tag[at - 1] === TAG.VERB)) takeSubject(f, first, at - 1, labels);
}

const MEETS = /^(?:meet|talk|speak|gather|sit|consult|work)$/;

/**
 * Where the chain found no source, the one that the grammar proposes: "Noting that A, X said B" is X's twice. "*Lee* said [her office] had
 * had complaints, and asked for A": behind a comma not who did what she said.
 */
function borrowSource(f: TokenFeatures, labels: Uint8Array, first: number, head: number, source: Run | null): void {
  if (!source || labels.includes(SOURCE)) return;
  const { lower, text, lemma } = f.scene.tokens;
  const isJoined = source.last < head && lower[head - 1] === 'and' && text[head - 2] === ',';
  if (isJoined && source.first - 1 > first && CUE_VERBS.get(lemma[source.first - 1])?.takes.includes('c')) {
    takeSubject(f, first, source.first - 1, labels);
    return;
  }
  // "*Since* announcing A", "*Having* announced A": a capital makes a name of it
  const isNobody = NOBODY[f.tag[source.first]] === 1 || ADVERBS.test(lower[source.first]);
  if (source.last === head && isNobody && (lower[head].endsWith('ing') || lower[source.first] === 'having')) return;
  const [from, to] = [source.first - first, source.last - first];
  if (from >= 0 && to <= labels.length && labels.subarray(from, to).every((l) => l === NOTHING))
    labels.fill(SOURCE, from, to);
}

/** What is looked for further off: not for one who is asked, or of whom others claim something. */
function takeElsewhere(
  f: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
  proposal: Proposal | undefined,
): void {
  const isHearer = askedEnd(f.scene, head) >= 0 || isWhenAsked(f.scene, head) || isDoneTo(f.scene, head);
  if (isHearer || leaveMoved(f, first, head, labels)) return;
  borrowSource(f, labels, first, head, proposal?.source ?? null);
  takeCoordinated(f, first, head, labels);
  takeStudier(f, first, head, labels);
  takeBehindOpener(f, first, head, labels);
}

/** The rules that mend the source; each builds on what those before it have done. */
export const SOURCE_RULES: readonly Constraint[] = [
  dropDate,
  moveSource,
  takeGoer,
  takeBehindPlace,
  takeList,
  mendSubject,
  mendClauses,
  leaveParties,
  leavePlace,
  takeUtterance,
  leaveAdjunct,
  mendEdges,
  completeName,
  takeSpeakingObject,
  dropNobody,
  mendPassive,
  dropTarget,
  splitSource,
  takeMainSubject,
  leaveAdverbial,
  takeSubjects,
  takeAcrossClause,
  takeDashed,
  mendSpan,
  leaveFrontedName,
  takeClosingSpeaker,
  takeParted,
  leaveMarkedRelative,
  leaveSpokesman,
  takeJointOffices,
  takeListBehind,
  takeElsewhere,
];
