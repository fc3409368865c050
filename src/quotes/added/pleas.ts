import { WHEN } from '../../lexicon/calendar.ts';
import { PARTICLES, PLEAS } from '../../lexicon/cues.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { STANCES } from '../../lexicon/stances.ts';
import type { Tokens } from '../../text/document.ts';
import { isUnsaid } from '../cues/no-cues.ts';
import { type Draft, draftByRule } from '../draft.ts';
import { isPastForm, lastWord, type Scene } from '../scene.ts';
import { groupStart, isPassive } from '../scoring/cue-stage.ts';
import { OPENS, type TokenFeatures } from '../scoring/features.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectBefore } from '../sources/subject-phrases.ts';
import { hearerAt } from './plea-hearers.ts';

/** By judgement: PolNeAR has too few of them to count. */
const PERCENT = 75;

/**
 * "The council advised residents to leave", "Lee appealed to the gunman to give up", "Bathers have been warned not to swim": where
 * grammar leaves no doubt. The judge, which has seen few, lets them go.
 *
 * @param found drafts, which are left as they are: what overlaps with one of them is no plea of its own
 */
export function pleas(f: TokenFeatures, found: readonly Draft[]): Draft[] {
  const { tag, count } = f.scene.tokens;
  const out: Draft[] = [];
  const told = bySentence(f.scene, found);
  for (let i = 0; i < count; i++) {
    const plea = tag[i] === 'VERB' ? (actAt(f, i) ?? secondPlea(f, i, told)) : null;
    if (plea) out.push(plea);
  }
  if (!out.length) return out;
  const taken = new Uint8Array(count);
  for (const { content } of found) for (const { first, last } of content) taken.fill(1, first, last);
  return out.filter(({ content: [{ first, last }] }) => !taken.subarray(first, last).includes(1));
}

/** Drafts that have a cue, by its sentence. */
function bySentence({ sentenceOf }: Scene, found: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const out = new Map<number, Draft[]>();
  for (const draft of found) {
    if (!draft.cue) continue;
    const s = sentenceOf[draft.cue.first];
    const others = out.get(s);
    if (others) others.push(draft);
    else out.set(s, [draft]);
  }
  return out;
}

function actAt(f: TokenFeatures, i: number): Draft | null {
  const { lemma } = f.scene.tokens;
  const course = COUNSELS.test(lemma[i]) ? courseAt(f, i + 1) : -1;
  if (course > 0) return objectOf(f, i, course);
  if (PLEAS.has(lemma[i]) || isPublicRequest(f, i)) return isUnsaid(f.scene.tokens, i) ? null : pleaAt(f, i);
  const isObject =
    (/^(?:deny|rubbish)$/.test(lemma[i]) && isDenied(f, i + 1)) || (lemma[i] === 'extend' && isGreeting(f, i + 1));
  if (isObject) return objectOf(f, i, i + 1);
  return lemma[i] === 'play' && lemma[i + 1] === 'down' && isDenied(f, i + 2) ? objectOf(f, i, i + 2) : null;
}

const COUNSELS = /^(?:advise|counsel)$/;

/** "advises [keeping regular hours]", "advised against [the sale]": where stands what to do, or not to; -1 for none ("advises lending firms on risk"). */
function courseAt(f: TokenFeatures, i: number): number {
  const { tag, lower } = f.scene.tokens;
  if (lower[i] === 'against') return isThing(f, i + 1) || lower[i + 1]?.endsWith('ing') ? i + 1 : -1;
  if (!lower[i]?.endsWith('ing')) return -1;
  const isNoun = tag[i] === 'NOUN' && (tag[i + 1] !== 'NOUN' || lower[i + 1] === 'plenty'); // "drinking" comes as one
  return tag[i] === 'VERB' || isNoun ? i : -1;
}

/** "Anyone who saw the car is asked to call": of the public, now; "he was asked to leave" is a deed. */
const isPublicRequest = ({ scene: { tokens } }: TokenFeatures, i: number): boolean =>
  tokens.lower[i] === 'asked' && /^(?:is|are)$/.test(tokens.lower[i - 1] ?? '') && tokens.lower[i + 1] === 'to';

/** "denied having met her", "denies one count of murder", "denied reports that", "denied this.": but not "was denied entry". */
function isDenied({ scene: { tokens } }: TokenFeatures, i: number): boolean {
  const { tag, lower, lemma } = tokens;
  if (tag[i] === 'VERB' && lower[i].endsWith('ing')) return true;
  if (/^(?:this|that|it)$/.test(lower[i])) return endsClause(tokens, i + 1);
  let head = i;
  while (head < i + LONGEST_CHARGE && isNounWord(tag[head]) && !isAccusation(lemma[head])) head++;
  return isAccusation(lemma[head] ?? '');
}

/** "denied it.", "denied it, but A", "denied it, saying A" */
const endsClause = ({ text, tag, lower }: Tokens, i: number): boolean =>
  text[i] === '.' || (text[i] === ',' && (/^[CS]CONJ$/.test(tag[i + 1]) || lower[i + 1].endsWith('ing')));

const isAccusation = (noun: string): boolean =>
  /^(?:reports?|claim|charge|count|allegation|accusation|rumou?r|suggestion|wrongdoing|involvement)$/.test(noun);
const isNounWord = (tag: string): boolean => /^(?:DET|ADJ|NUM|PRON|NOUN)$/.test(tag);
const LONGEST_CHARGE = 4;

/** "extended her sympathy to the crew" */
const isGreeting = ({ scene: { tokens } }: TokenFeatures, i: number): boolean =>
  tokens.lemma
    .slice(i, i + 4)
    .some((noun) => /^(?:sympathy|condolence|thanks|gratitude|apology|congratulation)$/.test(noun));

/** "Lee said the wards were full and [begged families to wait]": whose the verb before is, this is too. */
function secondPlea(f: TokenFeatures, i: number, told: ReadonlyMap<number, readonly Draft[]>): Draft | null {
  const { scene } = f;
  const { tokens, sentenceOf } = scene;
  if (tokens.lower[i - 1] !== 'and' || !(PLEAS.has(tokens.lemma[i]) || ORDERS.test(tokens.lemma[i]))) return null;
  const first = told.get(sentenceOf[i])?.findLast(({ cue }) => cue!.first < i);
  if (!first?.source || isPastForm(tokens, i) !== isOfPast(tokens, first.cue!)) return null;
  const end = first.content.at(-1)!.last;
  const isNext = end <= i && end >= i - 2 && first.cue!.last <= first.content[0].first;
  if (!isNext || first.verb?.lemma === 'accord') return null;
  const isFor = /^(?:ask|call)$/.test(tokens.lemma[i]) && tokens.lower[i + 1] === 'for'; // "and asked for a decision"
  return isFor && isThing(f, i + 2) ? objectOf(f, i, i + 2, first.source) : pleaAt(f, i, first.source);
}

/** "said", "has forecast" */
const isOfPast = (tokens: Tokens, { first, last }: Run): boolean =>
  isPastForm(tokens, last - 1) || /^(?:has|have|had)$/.test(tokens.lower[first]);

const ORDERS = /^(?:order|ask|urge|call|tell|invite|encourage|challenge)$/;

/** @param shared whose the verb is that stands before, where the two share it */
function pleaAt(f: TokenFeatures, head: number, shared: Run | null = null): Draft | null {
  const { scene } = f;
  const { lower, lemma, tag } = scene.tokens;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const group = groupStart(f, behindDay(scene.tokens, head), s.first);
  const isOngoing = lower[head].endsWith('ing') && tag[head - 1] === 'AUX'; // "are appealing"
  if ((f.verb[head] !== 1 && !isOngoing) || lower[head - 1] === 'well') return null; // "is well advised to"
  if (PARTICLES.has(lemma[head]) && lower[head + 1] === 'for')
    return isThing(f, head + 2) ? objectOf(f, head, head + 2) : null;
  const isToThem = isDoneTo(f, group, head); // "Bathers have been warned"
  const last = PARTICLES.has(lemma[head]) && /^(?:to|with|on|upon)$/.test(lower[head + 1]) ? head + 2 : head + 1;
  const whom = isToThem ? { first: last, last } : hearerAt(scene, last, s.last);
  const source = isToThem ? null : (shared ?? subjectOf(scene, group, s.first));
  const isRelative =
    source !== null && lower.slice(source.first - 1, source.first + 1).some((word) => RELATIVES.has(word));
  if (!whom || (!source && !isToThem) || isRelative) return null; // "which Lee advised the guild to read"
  const to = lower[whom.last] === 'not' || f.mark[whom.last] === OPENS ? whom.last + 1 : whom.last; // "advised her “to rest”"
  if (to + 1 >= s.last || lower[to] !== 'to' || !/^(?:VERB|AUX)$/.test(tag[to + 1])) return null;
  const content = { first: whom.first, last: pleaEnd(scene, to + 2, lastWord(scene, s) + 1) };
  return draftOf(scene, head, { first: group, last }, content, source);
}

/** "had | on Monday directed": where the verb goes on to the left, behind its auxiliary; the verb itself for none. */
function behindDay({ lower, tag }: Tokens, head: number): number {
  const isDay = WHEN.has(lower[head - 1]);
  const aux = isDay && lower[head - 2] === 'on' ? head - 3 : head - 2;
  return isDay && tag[aux] === 'AUX' ? aux + 1 : head;
}

/**
 * The subject before a verb, with the name behind its office; null for "Lee, of Mill Lane, Orle, denies", where it is a part of an aside,
 * but not for "Meanwhile, the head of Orle, Ann Lee, has appealed".
 */
function subjectOf(scene: Scene, group: number, floor: number): Run | null {
  const { text, tag } = scene.tokens;
  const subject = subjectBefore(scene, group, floor);
  if (!subject || text[group - 1] !== ',' || text[subject.first - 1] !== ',') return subject;
  const isBehindAdverb = subject.first === floor + 2 && tag[floor] === 'ADV';
  const isNamed = text[subject.last] === ',' && tag.slice(subject.last + 1, group - 1).every((t) => t === 'PROPN');
  return isBehindAdverb && isNamed ? { first: subject.first, last: group - 1 } : null;
}

/** "were warned", but not "are appealing" */
const isDoneTo = (f: TokenFeatures, group: number, head: number): boolean =>
  isPassive(f, group, head) && !f.scene.tokens.lower[head].endsWith('ing');

const isThing = ({ scene }: TokenFeatures, i: number): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|SYM)$/.test(scene.tokens.tag[i] ?? '');

/** "The pope appealed for | calm", "Lee denied | having met her": an object that begins at `first`. */
function objectOf(f: TokenFeatures, head: number, first: number, shared: Run | null = null): Draft | null {
  const { scene } = f;
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  const group = groupStart(f, head, s.first);
  const source = isDoneTo(f, group, head) ? null : (shared ?? subjectOf(scene, group, s.first));
  if (!source || first >= s.last || RELATIVES.has(scene.tokens.lower[source.first])) return null;
  const content = { first, last: pleaEnd(scene, first + 1, lastWord(scene, s) + 1) };
  return draftOf(scene, head, { first: group, last: first }, content, source);
}

function draftOf({ tokens: { lemma } }: Scene, head: number, cue: Run, content: Run, source: Run | null): Draft {
  const draft = draftByRule('grammar', PERCENT, [content], cue, source);
  const particle = cue.last > head + 1 ? STANCES.get(`${lemma[head]} ${lemma[head + 1]}`) : undefined; // "play down"
  const entry = particle ?? STANCES.get(lemma[head]);
  return entry ? { ...draft, verb: { lemma: lemma[head], entry } } : draft;
}

/** Where the sentence goes on to something else: ", but", ", after", ", saying", ", only to be told", "and said". */
export function pleaEnd({ tokens }: Scene, from: number, end: number): number {
  const { text, tag, lower } = tokens;
  for (let i = from; i < end - 1; i++) {
    const isNext = tag[i] === 'CCONJ' && tag[i + 1] === 'VERB' && isPastForm(tokens, i + 1);
    const isOther = text[i] === ',' && (/^(?:CCONJ|SCONJ)$/.test(tag[i + 1]) || lower[i + 1].endsWith('ing'));
    const isOutcome = text[i] === ',' && lower[i + 1] === 'only' && lower[i + 2] === 'to';
    if (isNext || isOther || isOutcome) return i;
  }
  return end;
}
