import { APPROXIMATELY } from '../../lexicon/determiners.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { behindDateline, LONGEST_DATELINE } from '../../text/dateline.ts';
import { findMark, hasFinite, type Scene } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { CLOSES, OPENS, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, firstRun, lastPlace, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { closeBracket } from './brackets.ts';
import { dropTimes, takeAgo } from './dates.ts';
import { leaveFrontedMessage, leaveFrontedTime } from './fronts.ts';
import { subjectAfter, subjectBefore } from './subject-phrases.ts';
import { closeAge, endAtWord, leaveWorth, startAtWord, takeHyphened, takeNoun } from './words.ts';

/**
 * Mends where the source that the chain gave to a cue begins and ends.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function mendEdges(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  leaveDateline(f.scene, first, head, labels);
  closeBracket(f, first, head, labels);
  closeAge(f, first, labels);
  dropMark(f, first, labels);
  leaveMeans(f, first, head, labels);
  leaveWorth(f, first, head, labels);
  takeNoun(f, first, head, labels);
  takeHyphened(f, first, labels);
  leaveOpener(f, first, head, labels);
  leaveAntecedent(f, first, head, labels);
  trimSource(f, first, head, labels);
  takeQuantity(f, first, labels);
  dropTimes(f, first, labels);
  takeAgo(f, first, head, labels);
  leaveFrontedTime(f.scene, first, head, labels);
  leaveFrontedMessage(f.scene, first, head, labels);
  endBeforeDeed(f, first, head, labels);
  startAtWord(f, first, labels);
  endAtWord(f, first, labels);
}

/** "ORLE, May 2 ([Reuters) - The mayor] said", "ORLE, [Ill.] — A judge said": it begins behind the dateline. */
function leaveDateline(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { doc, tokens, paragraphOf } = scene;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const { start } = doc.paragraphs[paragraphOf[first + source.first]];
  if (tokens.start[first + source.first] >= start + LONGEST_DATELINE) return;
  const ends = behindDateline(doc, start);
  if (tokens.end[first + source.last - 1] <= ends) {
    let opens = first + source.last;
    while (opens < head && tokens.start[opens] < ends) opens++;
    const subject = subjectAfter(scene, opens, head);
    if (subject) setSource(labels, first, subject);
    return;
  }
  for (let p = source.first; p < source.last - 1 && tokens.start[first + p] < ends; p++) labels[p] = NOTHING;
}

/** "a nurse at the only clinic said by [phone]": how it was said. */
function leaveMeans({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower } = scene.tokens;
  if (lower[head + 1] !== 'by') return;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.first !== head + 2) return;
  if (!/^(?:phone|telephone|e-?mail|text|post|letter|video)$/.test(lower[first + source.first])) return;
  labels.fill(NOTHING, source.first, source.last);
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  let opens = Math.max(first, s.first);
  for (let i = head - 1; i >= opens; i--) if (scene.region[i] >= 0) opens = i + 1;
  const subject = subjectAfter(scene, opens, head);
  const isNear = subject !== null && !hasFinite(scene, subject.last, head);
  if (isNear) setSource(labels, first, { first: subject.first, last: head });
}

/** A witness known as “[Rosa”] said: a mark that closes what begins before the source is not its. */
function dropMark({ mark }: TokenFeatures, first: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source || source.last - source.first < 2 || mark[first + source.last - 1] !== CLOSES) return;
  for (let p = source.first; p < source.last; p++) if (mark[first + p] === OPENS) return;
  labels[source.last - 1] = NOTHING;
}

/** "Opening [the case, Ann Lee told] them", "In a [statement, Ann Lee said]": what opens a sentence is not who speaks. */
function leaveOpener(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene, verb } = f;
  const { lower, tag } = scene.tokens;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const isOpener =
    tag[s.first] === 'ADP' ||
    PLACED.test(lower[s.first]) ||
    verb[s.first] === 2 ||
    (lower[s.first].endsWith('ing') && tag[s.first + 1] === 'DET');
  if (!isOpener) return;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last > head) return;
  const comma = findMark(scene.tokens, ',', s.first, head);
  const isAcross = first + source.first < comma && comma < first + source.last - 1;
  if (comma < 0 || (first + source.first !== s.first && !isAcross)) return;
  const group = groupStart(f, head, comma + 1);
  if (isNamed(scene, s.first, comma, group)) return;
  const next = subjectAfter(scene, comma + 1, head);
  // "In a post on its site, the Week, and read by many, *Ann Lee* urged"
  const isNext = !next || verb[head] !== 1 || !hasFinite(scene, next.last, group);
  const subject = isNext ? next : (subjectBefore(scene, group, next.last) ?? next);
  if (subject) setSource(labels, first, subject);
}

/** "As *Ann Lee*, a nurse, put it", "*Rising Sun*, a firm in Orle, says": a name with what it is, which only looks like an opener. */
function isNamed({ tokens }: Scene, opens: number, comma: number, group: number): boolean {
  const { lower, tag, text } = tokens;
  if (tag[comma - 1] !== 'PROPN' || text[group - 1] !== ',') return false;
  const isWhole = findMark(tokens, ',', comma + 1, group) === group - 1;
  return isWhole && (lower[opens] === 'as' ? tag[opens + 1] === 'PROPN' : /^an?$/.test(lower[comma + 1]));
}

/** Prepositions that come as adjectives, and "Asked whether A". */
const PLACED = /^(?:outside|inside|near|opposite|behind|asked)$/;

/** "a diner where [a sign] reads", "meetings at which [managers] warned": it is behind that word, right before its verb. */
function leaveAntecedent({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last !== head) return;
  if (
    /^(?:whom?|which)$/.test(lower[first + source.first]) &&
    /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(tag[first + source.first + 1]) &&
    source.last - source.first > 1
  ) {
    // "in which [an engineer] warned", "a man who [they] said was armed"
    labels[source.first] = tag[first + source.first - 1] === 'ADP' ? NOTHING : CONTENT;
    return;
  }
  let p = source.last - 1;
  while (p > source.first && !/^(?:where|which)$/.test(lower[first + p])) p--;
  const isPlace = lower[first + p] === 'where' || tag[first + p - 1] === 'ADP';
  const isSubject = p < source.last - 1 && !hasFinite(scene, first + p, head);
  if (p > source.first && isPlace && isSubject) labels.fill(NOTHING, source.first, p + 1);
}

/** "[Nearly] a third said", "[more than] 60 parents", "[three] rural mayors" */
function takeQuantity({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, tag } = scene.tokens;
  let p = firstPlace(labels, SOURCE) - 1;
  if (p < 0) return;
  const isMany = () => lower[first + lastPlace(labels, SOURCE)].endsWith('s');
  if (tag[first + p] === 'NUM' && labels[p] === NOTHING && isMany()) labels[p--] = SOURCE;
  const isCounted = tag[first + p + 1] === 'NUM' && lower[first + p] === 'than';
  if (p > 0 && isCounted && /^(?:more|fewer|less)$/.test(lower[first + p - 1])) labels.fill(SOURCE, p - 1, p + 1);
  const isPart = /^(?:half|third|quarter|fifth)$/.test(scene.tokens.lower[first + p + 2] ?? '');
  if (p >= 0 && isPart && APPROXIMATELY.test(scene.tokens.lower[first + p])) labels[p] = SOURCE;
}

/**
 * "Brand, who had", "those who": the source ends before a relative clause that the chain leaves open. Of what is said within that clause
 * it is "who": "[Lind, *who*] has praised her".
 */
function trimSource(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = f.scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  let end = source.last - 1;
  while (end > source.first && !RELATIVES.has(lower[first + end])) end--;
  const isTag = first + source.first > head && text[first + source.last - 1] !== ','; // "said Lee, whose paper | predicted"
  const goesOn = IN_CLAUSE[f.tag[first + source.last]] === 1 || (isTag && f.verb[first + source.last] === 1);
  const isOpen = goesOn || end === source.last - 1 || f.tag[first + source.last - 1] === TAG.AUX;
  if (end === source.first || !isOpen || f.tag[first + end - 1] === TAG.ADP) return; // "all of whom"
  if (end === source.last - 1 && isOfRelative(f, first + end, head)) {
    labels.fill(NOTHING, source.first, end);
    return;
  }
  if (text[first + end - 1] === ',') end--;
  if (end > source.first) labels.fill(NOTHING, end, source.last);
}

/** "who *has praised* her", "who saw the fire and *described* it": is the verb, or the one that it is joined to, right behind its pronoun? */
function isOfRelative(f: TokenFeatures, pronoun: number, head: number): boolean {
  const { tag, text, lower } = f.scene.tokens;
  if (lower[pronoun] !== 'who' || pronoun > head || f.verb[head] === 2) return false;
  const group = groupStart(f, head, pronoun + 1);
  if (group === pronoun + 1) return true;
  if (tag[group - 1] !== 'CCONJ') return false;
  for (let i = pronoun + 1; i < group - 1; i++) if (text[i] === ',' || RELATIVES.has(lower[i])) return false;
  return true;
}

/** Tags of words that do not follow a whole clause, but go on with it. */
const IN_CLAUSE = Uint8Array.from({ length: 32 }, (_, tag) =>
  [TAG.DET, TAG.NOUN, TAG.PROPN, TAG.ADJ, TAG.PRON, TAG.ADP, TAG.NUM, TAG.PART].includes(tag) ? 1 : 0,
);

/** "Leaders gathered on Friday to discuss A": who does it is the subject alone. */
function endBeforeDeed(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text, tag } = f.scene.tokens;
  if (lower[head - 1] !== 'to') return;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.first > head) return;
  for (let p = source.first + 1; p < source.last; p++) {
    if (RELATIVES.has(lower[first + p])) return;
    if (f.verb[first + p] !== 1 || text[first + p] !== lower[first + p]) continue; // a surname: "Cooper"
    if (!/^(?:NOUN|PROPN)$/.test(tag[first + p - 1])) continue;
    labels.fill(NOTHING, p, source.last);
    return;
  }
}
