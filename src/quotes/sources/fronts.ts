import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { PERSON, ROLE } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import { findMarkBack, type Scene } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { subjectAfter } from './subject-phrases.ts';

/**
 * "[In 2019] the company said", "[At the time] the bank denied", "[Last May] the regulator warned of A": when it was said, which stands
 * before the subject without a comma, is no part of it, nor of what was said.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveFrontedTime(
  { tokens, doc, sentenceOf }: Scene,
  first: number,
  head: number,
  labels: Uint8Array,
): void {
  const source = firstRun(labels, SOURCE);
  if (!source || first + source.last > head) return;
  const opens = doc.sentences[sentenceOf[head]].first;
  if (first + source.first > opens + LONGEST) return;
  const subject = timeEnd(tokens, opens);
  if (subject < 0 || first + source.first > subject || first + source.last <= subject) return;
  if (!beginsSubject(tokens, opens, subject)) return;
  for (let i = Math.max(first, opens); i < subject; i++)
    if (labels[i - first] === SOURCE || labels[i - first] === CONTENT) labels[i - first] = NOTHING;
}

/** "In a message posted on X [he] thanked fans and wrote: A": who did, behind what he wrote it in, and not the message. */
export function leaveFrontedMessage(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  const { lower, tag } = tokens;
  const source = firstRun(labels, SOURCE);
  const opens = doc.sentences[sentenceOf[head]].first;
  if (!source || first + source.last > head || !PUBLISHED.test(lower[first + source.last])) return;
  if (!isPublishedIn(tokens, opens, first + source.last)) return;
  let who = first + source.last + 1;
  while (who < head && !(tag[who] === 'PRON' && /^(?:he|she|they)$/.test(lower[who]))) who++;
  if (who < head) setSource(labels, first, { first: who, last: who + 1 });
}

/**
 * "In a statement signed by its secretary, Alhaji Ali Orr, [the party] urged A": the subject right before the verb, and not the name in
 * apposition to somebody within what opens the sentence.
 */
export function leaveFrontedName(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const { tag, lower } = tokens;
  const source = firstRun(labels, SOURCE);
  const opens = doc.sentences[sentenceOf[head]].first;
  if (!source || first + source.last > head || tag[opens] !== 'ADP') return;
  const group = groupStart(f, head, opens);
  const close = findMarkBack(tokens, ',', opens, group);
  const comma = findMarkBack(tokens, ',', opens, close);
  if (comma < 0 || close === comma + 1 || first + source.first >= close || !tellsPerson(tokens, opens, comma)) return;
  for (let i = comma + 1; i < close; i++) if (tag[i] !== 'PROPN') return;
  const subject = subjectAfter(f.scene, close + 1, group);
  if (subject?.last !== group) return;
  const isMany = /^(?:NOUN|ADJ)$/.test(tag[close + 1]) && lower[group - 1].endsWith('s'); // "party leaders"
  if (isMany || (/^(?:DET|PRON|PROPN)$/.test(tag[close + 1]) && !/^an?$/.test(lower[close + 1])))
    setSource(labels, first, subject);
}

/** "its secretary", "its director of media" */
function tellsPerson({ lower, word }: Tokens, opens: number, end: number): boolean {
  const of = lower.lastIndexOf('of', end - 1);
  const isOf = of > opens && of > end - 5 && (word[of - 1].lists & (PERSON | ROLE)) > 0;
  return isOf || (word[end - 1].lists & (PERSON | ROLE)) > 0;
}

/** Is it the participle of "In a message posted"? It tells where something was said, and is no verb of saying there. */
export function isPublishedIn({ lower, tag }: Tokens, opens: number, i: number): boolean {
  if (!PUBLISHED.test(lower[i] ?? '') || lower[opens] !== 'in' || tag[opens + 1] !== 'DET' || i - opens > LONGEST)
    return false;
  for (let k = opens + 2; k < i; k++) if (!/^(?:NOUN|ADJ|PROPN)$/.test(tag[k]) && lower[k] !== '-') return false;
  return i > opens + 2;
}

const PUBLISHED = /^(?:posted|shared|published|issued|released|sent|uploaded|left|written)$/;

/** "Late on the following Monday morning" */
const LONGEST = 7;

/** A plain noun begins one behind a preposition alone: "This Week magazine". */
function beginsSubject({ tag, lower }: Tokens, opens: number, i: number): boolean {
  if (tag[i] === 'PROPN' && lower[i - 2] === 'the') return false; // "the Sunday Times"
  return /^(?:DET|PRON|PROPN)$/.test(tag[i]) || (/^(?:NOUN|ADJ|NUM)$/.test(tag[i]) && PREPOSITION.test(lower[opens]));
}

/** The token behind a time that begins at `from`; -1 where none does. */
function timeEnd({ lower, tag }: Tokens, from: number): number {
  let i = from;
  if (/^(?:late|early|earlier|later)$/.test(lower[i])) i++;
  if (PREPOSITION.test(lower[i] ?? '')) i++;
  else if (!/^(?:the|that|this|last|next|late|earlier)$/.test(lower[i] ?? '')) return -1;
  const isBare = i === from && lower[i] === 'the';
  if (/^(?:the|that|this|last|next)$/.test(lower[i] ?? '')) i++;
  const modifier = i;
  while (
    /^(?:early|late|mid|same|following|previous|next|last|first)$/.test(lower[i] ?? '') ||
    (lower[i] === '-' && i > from)
  )
    i++;
  const unit = i;
  while (isUnit(lower, i, unit)) i++;
  if (i === unit || (isBare && unit === modifier)) return -1; // "the weekend staff"
  if (lower[i] !== 'of' || tag[i + 1] !== 'DET') return i;
  let end = i + 2;
  while (tag[end] === 'NOUN') end++;
  return tag[end] === 'DET' ? end : -1; // "At the time of the crash the pilot"
}

const PREPOSITION = /^(?:in|at|by|on|during|since|until)$/;
const UNIT =
  /^(?:time|moment|outset|end|day|night|morning|afternoon|evening|week|weekend|month|year|decade|season|summer|spring|autumn|winter|(?:1[5-9]|20)\d\ds?)$/;

/** A word of a date: "Monday night", "May 2020", "3 June". */
const isUnit = (lower: readonly string[], i: number, from: number): boolean =>
  UNIT.test(lower[i] ?? '') ||
  WEEKDAYS.includes(lower[i]) ||
  MONTHS.includes(lower[i]) ||
  (/^\d{1,2}$/.test(lower[i] ?? '') &&
    (MONTHS.includes(lower[i - 1]) || (i === from && MONTHS.includes(lower[i + 1]))));
