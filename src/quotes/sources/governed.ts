import { MONTHS, WHEN } from '../../lexicon/calendar.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Proposal } from '../proposals/propose.ts';
import { followsComma, hasFinite, isFiniteVerb, isOwnerMark } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { takeSubject } from './clauses.ts';
import { subjectAfter } from './subject-phrases.ts';

/**
 * "wrote to [the bank], asking for A": what closes a sentence behind a comma is done by its subject, not by whom the comma parts it from.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeMainSubject(
  f: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
  proposal: Proposal | undefined,
): void {
  const { lower, text } = f.scene.tokens;
  if (!lower[head].endsWith('ing') && lower[head - 1] !== 'then') return; // "offered [Orr] a job, then said A"
  let comma = head - 1;
  while (f.tag[comma] === TAG.ADV) comma--; // ", later saying"
  if (text[comma] !== ',') return;
  if (endsTag(f, comma) && comma - 2 >= first) setSource(labels, first, { first: comma - 2, last: comma - 1 });
  const run = firstRun(labels, SOURCE);
  if (!run || hasFinite(f.scene, first + run.first, first + run.last)) return;
  const isTold = RELATIVES.has(lower[first + run.last]) && first + run.last < comma; // "blocked an order by [Orr] that would A, ruling that B"
  if (!isTold && endOf(f, first + run.last) !== comma) return;
  const start = run.first;
  const source = proposal?.source;
  const isOf = f.tag[first + start - 1] === TAG.ADP;
  if (source && isOf && source.first >= first && source.last <= first + start) {
    labels.fill(NOTHING, start, run.last);
    labels.fill(SOURCE, source.first - first, source.last - first);
  } else if (!source || !isOf) takeGovernor(f, first, first + start, head, labels);
}

/** "Rents are too high, he wrote, arguing that A": does a tag of somebody's end at this comma, who says the next thing too? */
const endsTag = ({ scene, tag }: TokenFeatures, comma: number): boolean =>
  tag[comma - 1] === TAG.VERB &&
  tag[comma - 2] === TAG.PRON &&
  (CUE_VERBS.get(scene.tokens.lemma[comma - 1])?.takes.includes('c') ?? false) &&
  followsComma(scene, comma - 2);

/** "[Orr's] fiercest rival, saying A", "[Orr,], saying A": where the phrase ends that the chain took the front of. */
function endOf({ tag, scene: { tokens } }: TokenFeatures, end: number): number {
  let i = tokens.text[end - 1] === ',' ? end - 1 : end;
  while (tag[i] === TAG.NOUN || tag[i] === TAG.ADJ || tag[i] === TAG.PROPN) i++;
  return i;
}

/** "met them at the mill in Orle, [Norland], to discuss A", "stood outside [the court] to say A": who is there does it, not the place. */
export function takeGoer(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text } = f.scene.tokens;
  const run = lower[head - 1] === 'to' ? firstRun(labels, SOURCE) : null;
  if (!run || f.tag[first + run.first] === TAG.PRON) return;
  const end = endOf(f, first + run.last);
  if (end !== head - 1 && !(end === head - 2 && text[end] === ',')) return;
  let at = first + run.first - 1;
  while (at > first && (NOMINAL.test(f.scene.tokens.tag[at]) || lower[at] === 'of' || isPlaceComma(f, at))) at--;
  if (PLACED.test(lower[at]) && lower[at + 1] !== 'least' && !TRUST.test(lower[at - 1]))
    takeGovernor(f, first, at, head, labels);
}

const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN)$/;
const PLACED = /^(?:outside|inside|at|near|in|beyond|after|before|during)$/;
const TRUST = /^(?:faith|trust(?:s|ed)?|confidence|hopes?)$/;

/** "In Orle, [Norland], *the mayor* was blunt, claiming A": what says where the town is. */
export function takeBehindPlace(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene, tag } = f;
  const { text, lower } = scene.tokens;
  const run = firstRun(labels, SOURCE);
  if (!run || first + run.last >= head || text[first + run.last] !== ',') return;
  const comma = first + run.first - 1;
  let city = comma - 1;
  while (tag[city] === TAG.PROPN) city--;
  if (WHEN.has(lower[comma - 1]) || MONTHS.includes(lower[comma - 1])) return; // "In May, Orr, who"
  if (tag[first + run.last - 1] !== TAG.PROPN || !isPlaceComma(f, comma) || tag[city] !== TAG.ADP) return;
  const subject = subjectAfter(scene, first + run.last + 1, head);
  if (
    subject &&
    !RELATIVES.has(lower[subject.first]) &&
    (subject.last === head || hasFinite(scene, subject.last, subject.last + 1))
  )
    setSource(labels, first, subject);
}

/** Makes the subject of the verb that governs what begins at `from` the source, where it is no subject itself. */
function takeGovernor(f: TokenFeatures, first: number, from: number, head: number, labels: Uint8Array): void {
  const { doc, sentenceOf } = f.scene;
  const verb = governor(f, from, Math.max(first, doc.sentences[sentenceOf[head]].first));
  if (verb >= 0) takeSubject(f, first, verb, labels);
}

/**
 * The finite verb of the clause that a phrase is an object or an adjunct in: "*threw* her support behind Sen. [Orr]", "*wants* to beat
 * [Orr]"; -1 where the phrase may begin a clause, or somebody is named behind the verb of a tag.
 */
export function governor(f: TokenFeatures, from: number, floor: number): number {
  const { tokens, region } = f.scene;
  const { lower, tag, text } = tokens;
  const isApposed = text[from - 1] === ',' && NOUN.test(tag[from - 2]); // "a letter to its head, [Ann Lee], calling for A"
  for (let i = isApposed ? from - 2 : from - 1; i > floor; i--) {
    if (region[i] >= 0 || RELATIVES.has(lower[i])) return -1;
    if (tag[i] === 'VERB' || tag[i] === 'AUX') {
      if (!isFiniteVerb(tokens, i) || f.verb[i] !== 1) continue;
      const before = groupStart(f, i, floor) - 1;
      if (tag[before] === 'CCONJ') continue; // "stuck to it but *turned* on Orr"
      return text[before] === ',' && CUE_VERBS.has(tokens.lemma[i]) ? -1 : i;
    }
    if (!PHRASE.test(tag[i]) && !isOwnerMark(lower[i]) && !isPlaceComma(f, i) && text[i] !== '-') return -1;
  }
  return -1;
}

const NOUN = /^(?:NOUN|PROPN)$/;
const PHRASE = /^(?:ADP|ADJ|ADV|DET|NOUN|NUM|PART|PRON|PROPN|CCONJ)$/;

/** "at Orle[,] Norland, today", "the run[-]up" */
const isPlaceComma = ({ tag, scene: { tokens } }: TokenFeatures, i: number): boolean =>
  tokens.text[i] === ',' && tag[i - 1] === TAG.PROPN && tag[i + 1] === TAG.PROPN;
