import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DOCUMENT_WORDS } from '../../lexicon/people.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { takeUser } from '../cues/purposes.ts';
import { findMark, hasFinite, isFiniteVerb, type Scene } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { takeWithinRelative } from './callers.ts';
import { takeSubject } from './clauses.ts';
import { leaveTime } from './dates.ts';
import { takeFirstNoun } from './first-nouns.ts';
import { governor } from './governed.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { behindObject } from './objects.ts';
import { takeBearer, takeIssued, takePetition, takeReceived, takeViewed } from './participles.ts';
import { isClaimed, takeReport } from './report-cues.ts';
import { takeBeforeSemicolon, takeBehindSemicolon } from './semicolons.ts';
import { subjectBefore } from './subject-phrases.ts';

/**
 * Takes the subject where the chain took more, or the phrase beside it, for the source.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeSubjects(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  if (isClaimed(f, first, labels)) labels.fill(NOTHING);
  takeReport(f, first, head, labels);
  leaveTime(f, first, head, labels);
  leaveVerb(f, first, head, labels);
  takeReceived(f, first, head, labels);
  leaveObject(f, first, head, labels);
  leaveOwner(f.scene, first, head, labels);
  takeOther(f, first, head, labels);
  takeRejecter(f, first, head, labels);
  takeSender(f, first, head, labels);
  takeMover(f, first, head, labels);
  takeUser(f, first, head, labels);
  takeHidden(f.scene, first, head, labels);
  takeBehindSemicolon(f.scene, first, head, labels);
  takeBeforeSemicolon(f.scene, first, head, labels);
  takeFirstNoun(f, first, head, labels);
  takeWithinRelative(f, first, head, labels);
  takeBearer(f, first, head, labels);
  takeViewed(f, first, head, labels);
  takePetition(f, first, head, labels);
  if (SHOWS.test(f.scene.tokens.lower[head])) takeIssued(f, first, head, labels);
}

const SHOWS = /^(?:show(?:s|ed)?|reveal(?:s|ed)?|suggest(?:s|ed)?|f(?:i|ou)nds?|indicate[sd]?)$/;

/** "[A dozen men sat down, and *Orr & Co*] vowed", "[*The union* wrote to Orr in May] complaining": of a clause its subject, or the next one's. */
function leaveVerb(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, tag, text } = f.scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.first > head) return;
  const [from, end] = [first + source.first, first + source.last];
  const isVerb = (i: number) => (f.verb[i] === 1 && text[i] === lower[i]) || OBJECT.test(lower[i]);
  let verb = from + 1;
  while (verb < end && !isVerb(verb) && !RELATIVES.has(lower[verb])) verb++;
  if (verb >= end) return;
  const group = groupStart(f, head, f.scene.doc.sentences[f.scene.sentenceOf[head]].first);
  // "Records show that *his wife* left, saying A": wink takes many a verb for a noun
  const opensClause = lower[verb] === 'that' && (tag[verb] === 'SCONJ' || CUE_VERBS.has(lower[verb - 1]));
  const isThat = opensClause && isFiniteVerb(f.scene.tokens, end) && end < group;
  if (isThat) labels.fill(NOTHING, source.first, verb + 1 - first);
  if (!isVerb(verb)) return;
  for (let i = end - 2; i > verb; i--) {
    const isNext = lower[i] === 'that' ? i === verb + 1 : text[i - 1] === ',' && /^(?:and|but|while)$/.test(lower[i]);
    if (!isNext) continue;
    if (!hasFinite(f.scene, i + 1, end)) labels.fill(NOTHING, source.first, i + 1 - first);
    return;
  }
  const isCopula = f.tag[verb] === TAG.AUX && f.tag[verb + 1] !== TAG.VERB; // "Their targets are leaders pushing for A"
  if (!lower[head].endsWith('ing') || f.scene.tokens.tag.slice(group, head).includes('AUX')) return;
  if (f.verb[verb] !== 1 || isCopula) return;
  const subject = subjectBefore(f.scene, groupStart(f, verb, from), from);
  if (subject?.first === from) labels.fill(NOTHING, subject.last - first, source.last);
}

const OBJECT = /^(?:them|him|us|me|themselves|himself|herself|itself)$/;

/** "I rang [the bank and *the clerk*] said" */
function leaveObject({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last > head) return;
  const begins = behindObject(scene, { first: first + source.first, last: first + source.last });
  labels.fill(NOTHING, source.first, begins - first);
}

/**
 * "*The singer*, [whose album] is out, has left, saying A", "*The couple*, who share [a son, Max], parted in May, citing A": what somebody
 * has, or whom a clause about him tells of, says nothing behind that clause.
 */
function leaveOwner(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || !lower[head].endsWith('ing') || text[head - 1] !== ',') return;
  const floor = Math.max(first, scene.doc.sentences[scene.sentenceOf[head]].first);
  const isWhose = lower[first + source.first] === 'whose';
  let who = first + source.first;
  while (who > floor && !RELATIVES.has(lower[who])) who--;
  if (text[who - 1] !== ',' || who <= floor) return;
  let comma = findMark(scene.tokens, ',', first + (isWhose ? source.last : source.first), head - 1);
  const ends = (at: number) => isWhose || lower[at + 1] === 'split' || isFiniteVerb(scene.tokens, at + 1); // "split" comes as a noun
  while (comma >= 0 && !ends(comma)) comma = findMark(scene.tokens, ',', comma + 1, head - 1);
  if (comma < 0) return;
  const owner = phraseEndingAt(scene, who - 1, floor);
  if (owner) setSource(labels, first, owner);
}

/** "survivors heckled him when [he] arrived, accusing him of A": nobody does that to himself, but the subject of the sentence. */
function takeOther(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  if (!lower[head].endsWith('ing')) return;
  const source = firstRun(labels, SOURCE);
  if (!source || source.last - source.first > 1) return;
  if (OBJECTS.get(lower[first + source.first]) !== lower[head + 1]) return;
  const floor = Math.max(first, f.scene.doc.sentences[f.scene.sentenceOf[head]].first);
  let verb = floor + 1;
  while (verb < first + source.first && !(f.verb[verb] === 1 && f.tag[verb] !== TAG.AUX)) verb++;
  if (verb < first + source.first) takeSubject(f, first, verb, labels);
}

const OBJECTS: ReadonlyMap<string, string> = new Map([['he', 'him'], ['she', 'her'], ['they', 'them']]); // biome-ignore format: a table

/** "Lee denied claims that [the firm] had cut jobs, saying A": who denies them says so. */
function takeRejecter(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = f.scene.tokens;
  if (!lower[head].endsWith('ing') || !PARTS.test(text[head - 1])) return;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const that = first + source.first - 1;
  if (lower[that] !== 'that' || !CLAIMS.test(lower[that - 1])) return;
  const verb = governor(f, that, Math.max(first, f.scene.doc.sentences[f.scene.sentenceOf[head]].first));
  if (verb > first) takeSubject(f, first, verb, labels);
}

const PARTS = /^(?:,|[-–—]|--|["”]|'')$/;
const CLAIMS =
  /^(?:claims?|reports?|allegations?|rumou?rs?|suggestions?|accusations?|charges?|speculation|news|admission|fears|concerns)$/;

/** "put out a statement through [lawyers] saying A": who sends it says so. */
function takeSender(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = f.scene.tokens;
  if (!lower[head].endsWith('ing')) return;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last !== head) return;
  const by = first + source.first - 1;
  if (
    !/^(?:through|via|to|on)$/.test(lower[by] ?? '') ||
    !(UTTERANCES.has(lemma[by - 1]) || DOCUMENT_WORDS.has(lower[by - 1]))
  )
    return;
  const paper = phraseEndingAt(f.scene, by, first);
  if (!paper) return;
  const verb = lower[paper.first - 1] === 'out' ? paper.first - 2 : paper.first - 1;
  if (f.tag[verb] === TAG.VERB) takeSubject(f, first, verb, labels);
  else setSource(labels, first, paper);
}

/** "Guests took to [social media] to slam A", "went to [court] to demand A": who goes there. */
function takeMover(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = f.scene.tokens;
  if (lower[head - 1] !== 'to') return;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last !== head - 1) return;
  let to = first + source.first - 1;
  while (to > first && /^(?:ADJ|DET|NOUN|PROPN)$/.test(f.scene.tokens.tag[to])) to--;
  if (/^(?:to|into|onto)$/.test(lower[to]) && MOVES.test(lemma[to - 1])) takeSubject(f, first, to - 1, labels);
}

const MOVES = /^(?:take|turn|go|come|travel|return|flock|rush|march|head)$/;

/** "[*The firm* disputes the sum] and says A": wink takes the first verb for a noun. */
function takeHidden(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { lower, tag } = scene.tokens;
  if (lower[head - 1] !== 'and' || labels.includes(SOURCE)) return;
  const floor = Math.max(first, scene.doc.sentences[scene.sentenceOf[head]].first);
  if (hasFinite(scene, floor, head - 1)) return;
  for (let i = floor + 1; i < head - 2; i++) {
    const isVerb = tag[i] === 'NOUN' && tag[i + 1] === 'DET' && CUE_VERBS.has(lower[i].replace(/s$/, ''));
    const subject = isVerb ? phraseEndingAt(scene, i, floor) : null;
    if (subject?.first === floor) setSource(labels, first, subject);
  }
}
