import { MONTHS, WEEKDAYS, WHEN } from '../../lexicon/calendar.ts';
import { CUE_NOUNS } from '../../lexicon/cue-nouns.ts';
import { POSSESSIVES, RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { findMark, hasFinite, isOwnerMark } from '../scene.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { CUE, firstPlace, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { takeSubject } from './clauses.ts';
import { governor } from './governed.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { subjectBefore } from './subject-phrases.ts';
import { beginsClause } from './whole-subjects.ts';

/** Takes out of a source when something was said, and when what it tells of was. `first` is of the window's tokens. */

/** "met on 12 February to discuss A", "The minister on Wednesday ruled out A", "Lee, a nurse, today said": a date is nobody's source. */
export function dropDate(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const p = firstPlace(labels, SOURCE);
  if (p <= 0) return;
  if (labels[p + 1] === SOURCE) {
    const { lower, text } = f.scene.tokens;
    const opens = first + p - 1 === f.scene.doc.sentences[f.scene.sentenceOf[head]].first;
    const isDayBefore =
      (opens || f.tag[first + p + 1] === TAG.DET) && lower[first + p - 1] === 'on' && WHEN.has(lower[first + p]);
    if (isDayBefore && text[first + p + 1] !== ',') labels[p] = NOTHING; // "On Tuesday mine told me"
    const isPeriod = /^(?:this|last)$/.test(lower[first + p]) && PERIOD.test(lower[first + p + 1]);
    if (isPeriod && first + p + 2 === head) takeSubject(f, first, head, labels); // "Analysts earlier [this week] said"
    return;
  }
  const word = f.scene.tokens.lower[first + p];
  const isMonth = f.tag[first + p - 1] === TAG.NUM && MONTHS.includes(word);
  const isDay = f.scene.tokens.lower[first + p - 1] === 'on' && WHEN.has(word);
  const isToday = /^(?:today|yesterday|tonight)$/.test(f.scene.tokens.text[first + p]);
  if (isMonth || isDay || isToday) labels[p] = NOTHING;
  if (!isDay && !isToday) return;
  if (isDay) labels[p - 1] = NOTHING;
  takeSubject(f, first, head, labels);
}

/** @param labels by token of the window; changed in place */
export function dropTimes(f: TokenFeatures, first: number, labels: Uint8Array): void {
  dropClock(f, first, labels);
  dropYear(f, first, labels);
  dropWeek(f, first, labels);
  dropFront(f, first, labels);
  dropOfNoun(f, first, labels);
  dropDayAlone(f, first, labels);
}

/** "The poll was released [Wednesday]", "before reporting in [August]", "“Late Larks” opens [Friday at the Rex]": no day says anything. */
function dropDayAlone({ scene: { tokens } }: TokenFeatures, first: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const { lower, tag } = tokens;
  const day = first + source.first;
  if (source.last - source.first > 1 && tag[day + 1] !== 'ADP') return;
  const isMonth = lower[day - 1] === 'in' && MONTHS.includes(lower[day]);
  if (isMonth || WEEKDAYS.includes(lower[day])) labels.fill(NOTHING, source.first, source.last);
}

/** "*her* [May] comment", "*Hale’s* [2019] claim" */
function dropOfNoun({ scene: { tokens } }: TokenFeatures, first: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source || source.last - source.first < 2 || labels[source.last] !== CUE) return;
  const { lower, lemma } = tokens;
  const day = first + source.last - 1;
  if (!CUE_NOUNS.has(lemma[day + 1]) || !(POSSESSIVES.has(lower[day - 1]) || isOwnerMark(lower[day - 1]))) return;
  const isDay = MONTHS.includes(lower[day]) || WEEKDAYS.includes(lower[day]) || YEAR.test(lower[day]);
  if (isDay) labels[source.last - 1] = NOTHING;
}

/** "[09:40] A police source said": when a line was written is nobody's. */
function dropClock({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source || source.last - source.first < 2 || !CLOCK.test(scene.tokens.text[first + source.first])) return;
  labels[source.first] = NOTHING;
}

const CLOCK = /^\d{1,2}[:.]\d\d$/;

/** "by the council in 2015", "in 2030 [Norland] says": a year is nobody's. */
function dropYear(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const start = source.first;
  const last = source.last - 1;
  if (start > 0 && start < last && YEAR.test(lower[first + start]) && lower[first + start - 1] === 'in')
    labels[start] = NOTHING;
  if (!YEAR.test(lower[first + last]) || f.verb.subarray(first + start, first + last).some((form) => form > 0)) return;
  const preposition = lower[first + last - 1] === 'the' ? last - 2 : last - 1;
  if (preposition > start && /^(?:in|since|until|by)$/.test(lower[first + preposition]))
    labels.fill(NOTHING, preposition, source.last);
}

/** "The court this month ruled", "Lee just last week said", "Lee yesterday said", "Crews early on Sunday said", "Lee Sunday night said" */
function dropWeek(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, text } = f.scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source) return;
  const last = source.last - 1;
  const isToday = last > source.first && /^(?:today|yesterday|tonight)$/.test(text[first + last]);
  if (isToday && f.tag[first + last - 1] !== TAG.VERB) labels[last] = NOTHING; // "a release issued yesterday"
  const isTold = f.verb.subarray(first + source.first, first + last).some((form) => form > 0); // "Lee, who is to speak Sunday night,"
  const isNight = !isTold && WEEKDAYS.includes(lower[first + last - 1]) && PERIOD.test(lower[first + last]);
  const isPeriod = isNight || (PERIOD.test(lower[first + last]) && /^(?:this|last)$/.test(lower[first + last - 1]));
  const isMonth = lower[first + last - 1] === 'in' && MONTHS.includes(lower[first + last]);
  if (!isPeriod && !isMonth && !WEEKDAYS.includes(lower[first + last])) return;
  let from = isPeriod || isMonth || lower[first + last - 1] === 'on' ? last - 1 : last;
  if (isNight && lower[first + from - 1] === 'on') from--;
  const isPart = PARTS.test(lower[first + from - 1]);
  if (isPart) from--;
  else if (!isPeriod) return;
  const before = f.tag[first + from - 1];
  // "a memo from last year", "a memo published last year", "a firm that bought it last year"
  const isOf = before === TAG.ADP || before === TAG.VERB || isInClause(f, first + source.first, first + from);
  if (from > source.first && !isOf) labels.fill(NOTHING, from, source.last);
}

/** "*Lee* for [his part] said A", "*The chair, Ann Lee,* for [her part] said A" */
export function leavePart(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const source = firstRun(labels, SOURCE);
  const link = first + (source?.last ?? 0) - 3;
  if (!source || tokens.lower[link + 2] !== 'part' || tokens.lower[link] !== 'for') return;
  if (!POSSESSIVES.has(tokens.lower[link + 1])) return;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const noun =
    tokens.text[link - 1] === ',' ? subjectBefore(f.scene, link, floor) : phraseEndingAt(f.scene, link, floor);
  if (noun) setSource(labels, first, { first: noun.first, last: tokens.text[link - 1] === ',' ? link - 1 : link });
}

/** "*A school that shut [two years] ago* says A", "*a team that left [last week]* said A", "*Lee* two years ago said A": when it was is of the clause before, or of the cue. */
export function takeAgo(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { lower, text } = tokens;
  if (lower[head].endsWith('ing')) return; // "Lee sent a letter last week urging A"
  let last = head - 1;
  while (tokens.tag[last] === 'AUX') last--;
  const floor = Math.max(first, doc.sentences[sentenceOf[head]].first);
  const time = timeBefore(tokens, last, floor, labels[last - (lower[last - 1] === 'past' ? 3 : 2) - first] === SOURCE);
  if (time <= floor) return;
  let who = time - 1;
  while (who > floor && !/^[,;:–—]$/.test(text[who]) && !RELATIVES.has(lower[who])) who--;
  const isClause = RELATIVES.has(lower[who]) && hasFinite(f.scene, who, time);
  const isParted = text[time - 1] === ','; // "Ann Lee, the chair, *this past week* said"
  const noun = isParted ? subjectBefore(f.scene, time, floor) : phraseEndingAt(f.scene, isClause ? who : time, floor);
  if (!noun || (isParted && !beginsClause(f.scene, noun.first, floor))) return;
  if (labels[last - first] === CUE) labels[last - first] = NOTHING;
  setSource(labels, first, { first: noun.first, last: isClause ? last + 1 : noun.last });
}

/** Where "two years ago" begins, or "last week" where no more than that was taken for the source; -1 for no time. */
function timeBefore({ lower, lemma, tag }: Tokens, last: number, floor: number, hasMore: boolean): number {
  if (lower[last] !== 'ago') {
    const time = lower[last - 1] === 'past' ? last - 2 : last - 1;
    return !hasMore && PERIOD.test(lower[last]) && /^(?:this|last)$/.test(lower[time] ?? '') ? time : -1;
  }
  if (!TIMES.test(lemma[last - 1])) return -1;
  let time = last - 1;
  while (time > floor && /^(?:NUM|DET|ADJ)$/.test(tag[time - 1])) time--;
  return time;
}

/** "[Last year] a team in Ghent found" */
function dropFront(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  const p = firstPlace(labels, SOURCE);
  const isPeriod = p >= 0 && /^(?:this|last)$/.test(lower[first + p]) && PERIOD.test(lower[first + p + 1] ?? '');
  if (isPeriod && labels[p + 2] === SOURCE && f.tag[first + p + 2] === TAG.DET) labels.fill(NOTHING, p, p + 2);
}

/** "[a firm that bought the mill] last year" */
function isInClause({ scene: { tokens }, verb }: TokenFeatures, from: number, to: number): boolean {
  let who = from + 1;
  while (who < to && !RELATIVES.has(tokens.lower[who])) who++;
  return verb.subarray(who, to).includes(1) && findMark(tokens, ',', from, to) < 0;
}

const PARTS = /^(?:just|early|earlier|late|later)$/;
const PERIOD = /^(?:week|month|year|summer|spring|autumn|fall|winter|morning|night|weekend)$/;
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;

/** "Fans who had gathered on [Monday morning] demanding A", "He spent [ten minutes] informing her that A": who did it then. */
export function leaveTime(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = f.scene.tokens;
  if (!lower[head].endsWith('ing')) return;
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last > head) return;
  const last = first + source.last - 1;
  const { first: floor } = f.scene.doc.sentences[f.scene.sentenceOf[head]];
  const spent = last + 1 === head ? governor(f, first + source.first, floor) : -1; // "spent most of *his speech* praising A", not "was spent on ads"
  const isSpent = spent >= 0 && lemma[spent] === 'spend' && f.tag[spent - 1] !== TAG.AUX;
  if (!WHEN.has(lower[last]) && !TIMES.test(lemma[last]) && !isSpent) return;
  let verb = first + source.first - 1;
  while (verb > floor && f.verb[verb] !== 1) verb--;
  if (isSpent) verb = spent;
  while (verb > floor && f.verb[verb - 1] === 1) verb--;
  const noun = lower[verb - 1] === 'who' ? phraseEndingAt(f.scene, verb - 1, Math.max(first, floor)) : null;
  if (noun) setSource(labels, first, noun);
  else if (verb > floor) takeSubject(f, first, verb, labels);
}

const TIMES = /^(?:second|minute|hour|day|week|month|year|decade|morning|afternoon|evening|night|weekend|season)$/;
