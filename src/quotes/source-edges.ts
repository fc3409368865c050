import { MONTHS, WHEN } from '../lexicon/calendar.ts';
import { PERSON_NOUNS } from '../lexicon/people.ts';
import { TAG, type TokenFeatures } from './features.ts';
import { phraseEndingAt } from './sources.ts';
import { NOTHING, SOURCE } from './window.ts';

/**
 * Mends where the source that the chain gave to a cue begins and ends.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function mendEdges(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  closeBracket(f, first, labels);
  closeAge(f, first, labels);
  trimSource(f, first, labels);
  dropYear(f, first, labels);
  dropWeek(f, first, labels);
  endBeforeDeed(f, first, head, labels);
  takeName(f, first, head, labels);
}

/** "Ann Lee (I" of "Ann Lee (I-Vt.)": the source ends before a bracket that it cuts. */
function closeBracket(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { text } = f.scene.tokens;
  const start = labels.indexOf(SOURCE);
  if (start < 0) return;
  let open = -1;
  let p = start;
  for (; labels[p] === SOURCE; p++) {
    if (text[first + p] === '(') open = p;
    else if (text[first + p] === ')') open = -1;
  }
  if (open > start) labels.fill(NOTHING, open, p);
}

/** "the 54-year" of "the 54-year-old": it goes on. */
function closeAge(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  const p = labels.lastIndexOf(SOURCE);
  if (p < 0 || lower[first + p] !== 'year' || lower[first + p + 1] !== '-' || lower[first + p + 2] !== 'old') return;
  labels.fill(SOURCE, p + 1, p + 3);
}

/** "Brand, who had", "those who": the source ends before a relative clause that the chain leaves open. */
function trimSource(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, text } = f.scene.tokens;
  const start = labels.indexOf(SOURCE);
  if (start < 0) return;
  let whole = start;
  while (labels[whole] === SOURCE) whole++;
  let end = whole - 1;
  while (end > start && !RELATIVE.test(lower[first + end])) end--;
  const goesOn = IN_CLAUSE[f.tag[first + whole]] === 1;
  const isOpen = goesOn || end === whole - 1 || f.tag[first + whole - 1] === TAG.AUX;
  if (end === start || !isOpen || f.tag[first + end - 1] === TAG.ADP) return; // "all of whom"
  if (text[first + end - 1] === ',') end--;
  if (end > start) labels.fill(NOTHING, end, whole);
}

/** Tags of words that do not follow a whole clause, but go on with it. */
const IN_CLAUSE = Uint8Array.from({ length: 32 }, (_, tag) =>
  [TAG.DET, TAG.NOUN, TAG.PROPN, TAG.ADJ, TAG.PRON, TAG.ADP, TAG.NUM, TAG.PART].includes(tag) ? 1 : 0,
);
const RELATIVE = /^(?:who|which|that|whom)$/;

/** "by the council in 2015", "in 2030 [Norland] says": a year is nobody's. */
function dropYear(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  const start = labels.indexOf(SOURCE);
  if (start < 0) return;
  let last = start;
  while (labels[last + 1] === SOURCE) last++;
  if (start > 0 && start < last && YEAR.test(lower[first + start]) && lower[first + start - 1] === 'in')
    labels[start] = NOTHING;
  if (!YEAR.test(lower[first + last]) || f.verb.subarray(first + start, first + last).some((form) => form > 0)) return;
  const preposition = lower[first + last - 1] === 'the' ? last - 2 : last - 1;
  if (preposition > start && /^(?:in|since|until|by)$/.test(lower[first + preposition]))
    labels.fill(NOTHING, preposition, last + 1);
}

/** "The court this month ruled", "Lee just last week said" */
function dropWeek(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  let last = labels.indexOf(SOURCE);
  if (last < 0) return;
  while (labels[last + 1] === SOURCE) last++;
  if (!PERIOD.test(lower[first + last]) || !/^(?:this|last)$/.test(lower[first + last - 1])) return;
  const from = lower[first + last - 2] === 'just' ? last - 2 : last - 1;
  if (from > 0 && labels[from - 1] === SOURCE) labels.fill(NOTHING, from, last + 1);
}

const PERIOD = /^(?:week|month|year|summer|spring|autumn|fall|winter|morning|night|weekend)$/;
const YEAR = /^(?:1[5-9]|20)\d\ds?$/;

/** "Leaders gathered on Friday to discuss A": who does it is the subject alone. */
function endBeforeDeed(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text, tag } = f.scene.tokens;
  const start = labels.indexOf(SOURCE);
  if (start < 0 || lower[head - 1] !== 'to' || first + start > head) return;
  for (let p = start + 1; labels[p] === SOURCE; p++) {
    if (RELATIVE.test(lower[first + p])) return;
    if (f.verb[first + p] !== 1 || text[first + p] !== lower[first + p]) continue; // a surname: "Cooper"
    if (!/^(?:NOUN|PROPN)$/.test(tag[first + p - 1])) continue;
    for (let k = p; labels[k] === SOURCE; k++) labels[k] = NOTHING;
    return;
  }
}

/** "Ann Lee, [Minister for Trade] said": the name that a role stands behind is the source too. */
function takeName(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text, lower } = f.scene.tokens;
  const start = labels.indexOf(SOURCE);
  if (start < 3 || first + start > head || text[first + start - 1] !== ',') return;
  let end = start;
  while (labels[end] === SOURCE) end++;
  if (text[first + end] === ',' || f.tag[first + start - 2] !== TAG.PROPN || f.tag[first + start - 3] !== TAG.PROPN)
    return;
  if (
    WHEN.has(lower[first + start - 2]) ||
    MONTHS.includes(lower[first + start - 2]) ||
    !isRole(f, first + start, first + end)
  )
    return;
  const s = f.scene.doc.sentences[f.scene.sentenceOf[head]];
  const name = phraseEndingAt(f.scene, first + start - 1, s.first);
  if (!name || name.first < first || f.tag[name.first - 1] === TAG.ADP || f.tag[name.first - 1] === TAG.VERB) return;
  if (labels.subarray(name.first - first, start).every((label) => label === NOTHING))
    labels.fill(SOURCE, name.first - first, start);
}

/** "a nurse", "Minister for Trade", but not "the firm", "Mayor Lee": what somebody is. */
function isRole(f: TokenFeatures, first: number, last: number): boolean {
  const { lower } = f.scene.tokens;
  let end = first;
  while (end < last && f.tag[end] !== TAG.ADP) end++;
  if (f.tag[first] !== TAG.DET && !PERSON_NOUNS.has(lower[first])) return false;
  return PERSON_NOUNS.has(lower[end - 1]) && !/^(?:whose|which)$/.test(lower[first]);
}
