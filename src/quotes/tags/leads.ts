import { WHEN } from '../../lexicon/calendar.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { BRINGING } from '../../lexicon/events.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { behindDateline } from '../../text/dateline.ts';
import type { Sentence, Tokens } from '../../text/document.ts';
import { isIssued } from '../added/closing-tags.ts';
import { findMark, findMarkBack, hasFinite, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { isMainClause } from './speakers.ts';

/**
 * "[The firm had no right to sack them], a court ruled on Monday, ordering it to pay", "[The app broke the law by showing numbers], the watchdog
 * ruled": reports open so, and the chain, which has met few, leaves out what is told first. What the writer puts behind is none of it.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function settleLead({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  if (!TELLS.has(scene.tokens.lemma[head])) return;
  const source = firstRun(labels, SOURCE);
  const cue = firstRun(labels, CUE);
  if (!source || !cue || source.last !== cue.first || first + cue.first > head) return;
  const lead = leadBefore(scene, head, { first: first + source.first, last: first + source.last });
  if (!lead || lead.first < first) return;
  const next = firstPlace(labels, CONTENT, head + 1 - first);
  const goesOn = next >= 0 && scene.region[first + next] >= 0 && labels[lead.first - first] !== CONTENT;
  if (goesOn) return; // "The door was shut, and also, Lee said, “to keep it warm”"
  const told = labels.subarray(lead.first - first, lead.last - first);
  if (told.every((label) => label === NOTHING || label === CONTENT)) told.fill(CONTENT);
  const comma = commaBehind(scene, head);
  for (let p = head + 1 - first; p < comma - first; p++) {
    const i = first + p;
    if (labels[p] !== CONTENT || !(WHEN.has(scene.tokens.lower[i]) || scene.tokens.tag[i] === 'NUM')) continue;
    labels[p] = NOTHING; // "showed on [Tuesday]", "found in [2021]"
    if (p > head + 1 - first && labels[p - 1] !== SOURCE) labels[p - 1] = NOTHING; // and "on", "in"
  }
  if (!isWriters(scene, head, comma)) return;
  for (let p = comma - first; p < labels.length; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
}

/** The main clause that opens a sentence, up to the comma before who says it; null for none. */
export function leadBefore(scene: Scene, head: number, source: Run): Run | null {
  const { tokens, doc, sentenceOf, region } = scene;
  const { text, tag } = tokens;
  const comma = source.first - 1;
  if (!TELLS.has(tokens.lemma[head]) || region[head] >= 0 || tag[source.first] === 'PRON') return null;
  const s = doc.sentences[sentenceOf[head]];
  const opens = behindPlace(scene, s);
  const isMarked = region[comma] >= 0; // had lost “four tanks,” the ministry said
  if (comma <= opens || region[opens] >= 0 || text[isMarked ? comma - 1 : comma] !== ',') return null;
  if (isMarked && !isPart(scene, region[comma])) return null;
  const before = findMarkBack(tokens, ',', opens, comma);
  const isList = before >= 0 && tokens.lower.slice(source.first, source.last).includes('and');
  if (isList && !hasFinite(scene, before + 1, comma)) return null; // "it works, a trial in Norland, *Orle and Osko* found"
  const last = isMarked ? comma + 1 : comma;
  for (let i = opens; i < last; i++) if (/^(?:[:;(–—]|--)$/.test(text[i])) return null;
  if (!/^(?:DET|NOUN|PROPN|PRON|NUM|ADJ)$/.test(tag[opens]) || !isMainClause(scene, opens, last)) return null;
  if (!agrees(tokens, head, source) || tellsItself(scene, head, opens, last)) return null;
  return closesTag(scene, head, lastWord(scene, s) + 1) ? { first: opens, last } : null;
}

/** "ORLE, Norland — | Rain fell": the first token behind the place that a report was written in. */
function behindPlace({ tokens, doc }: Scene, { first, last, paragraph }: Sentence): number {
  const end = behindDateline(doc, doc.paragraphs[paragraph].start);
  let opens = first;
  while (opens < last - 1 && tokens.start[opens] < end) opens++;
  return opens;
}

/** The noun that a phrase is about: "*a trial* in Norland". */
export function nounOf({ tag }: Tokens, { first, last }: Run): number {
  let noun = first;
  while (noun + 1 < last && tag[noun + 1] !== 'ADP') noun++;
  return noun;
}

/** Not "with Orle, the release of the jobs report", one thing and a verb of many, nor "a joke, a word *the envoy repeated*". */
function agrees(tokens: Tokens, head: number, source: Run): boolean {
  for (let i = source.first + 1; i < source.last; i++)
    if (tokens.tag[i] === 'DET' && tokens.tag[i - 1] === 'NOUN') return false;
  const noun = nounOf(tokens, source);
  const isOne = tokens.tag[noun] === 'NOUN' && tokens.lower[noun] === tokens.lemma[noun];
  return !isOne || tokens.lower[head] !== tokens.lemma[head];
}

/** Not "Lee said they were shut, [the film showed]", where somebody says the clause himself. */
function tellsItself({ tokens }: Scene, head: number, from: number, to: number): boolean {
  if (!SHOWS.test(tokens.lemma[head])) return false;
  for (let i = from; i < to; i++)
    if (tokens.tag[i] === 'VERB' && CUE_VERBS.get(tokens.lemma[i])?.kind === 'statement') return true;
  return false;
}

const SHOWS = /^(?:find|show|indicate|demonstrate|establish)$/;

/** "said", "said on Monday", "ruled yesterday, ordering": up to a comma or the end, when and where, and nothing said; no verb of the clause behind. */
function closesTag({ tokens, region }: Scene, head: number, end: number): boolean {
  const { text, lower } = tokens;
  if (tokens.tag[head] !== 'VERB' || PASSIVE.test(lower[head - 1])) return false;
  const next = head + 1;
  if (next < end && text[next] !== ',' && !WHEN.has(lower[next]) && !OCCASIONS.test(lower[next])) return false;
  let i = next;
  for (; i < end && text[i] !== ','; i++)
    if (region[i] >= 0 || (isFiniteVerb(tokens, i) && lower[i + 1] !== 'by' && !isIssued(tokens, i))) return false; // "in a note carried by the state agency"
  return i >= end || !isFiniteVerb(tokens, i + 1);
}

const PASSIVE = /^(?:am|is|are|was|were|be|been|being)$/;
const OCCASIONS = /^(?:in|on|at|during|after|before|through|via|last|this|early)$/;

/** "had lost “four tanks,”": words in marks that are a part of the clause before them. */
function isPart({ regionFirst, tokens: { text, tag } }: Scene, r: number): boolean {
  const opens = regionFirst[r];
  return /^[\p{Ll}\d]/u.test(text[opens + 1]) && tag[opens - 1] !== 'PUNCT';
}

/** Verbs whose tag may close a clause of what is told. */
const TELLS: ReadonlySet<string> = new Set([
  ...[...CUE_VERBS].filter(([, { kind, takes }]) => kind === 'statement' && /c.*q/.test(takes)).map(([lemma]) => lemma),
  ...['rule', 'find', 'show', 'indicate', 'demonstrate', 'establish'],
]);

/** The comma behind a tag, or the token behind the sentence's last word. */
function commaBehind(scene: Scene, head: number): number {
  const end = lastWord(scene, scene.doc.sentences[scene.sentenceOf[head]]) + 1;
  const comma = findMark(scene.tokens, ',', head + 1, end);
  return comma < 0 ? end : comma;
}

/** Does the writer go on behind a tag's comma: ", raising fears", ", in its first raid this year", ", as rain fell" in what opens an article? */
function isWriters(scene: Scene, head: number, comma: number): boolean {
  const { tokens, doc, sentenceOf } = scene;
  const { lower, tag } = tokens;
  const end = lastWord(scene, doc.sentences[sentenceOf[head]]) + 1;
  const next = comma + 1;
  if (next >= end) return false;
  if (tag[next] === 'VERB' && (BRINGING.has(lower[next]) || (lower[head] === 'ruled' && lower[next].endsWith('ing'))))
    return true;
  if (lower[next] === 'in') return isRecord(scene, next + 1, end);
  const link = /^(?:even|just)$/.test(lower[next]) ? next + 1 : next;
  return (
    lower[head] === 'said' &&
    /^(?:as|while)$/.test(lower[link]) &&
    hasFinite(scene, link + 1, end) &&
    isOpening(scene, head)
  );
}

/** "its first raid in a month", "the biggest of its raids" */
function isRecord(scene: Scene, from: number, end: number): boolean {
  const { lower, tag } = scene.tokens;
  if (!POSSESSIVES.has(lower[from]) && tag[from] !== 'DET') return false;
  return EXTREMES.test(lower[from + 1]) && !hasFinite(scene, from, end);
}

const EXTREMES =
  /^(?:first|second|third|latest|last|newest|biggest|largest|worst|deadliest|heaviest|fiercest|boldest|sharpest|strongest|clearest|highest|most)$/;

/** Does a sentence stand in the first paragraph below the headline? */
const isOpening = ({ doc, sentenceOf }: Scene, head: number): boolean =>
  doc.sentences[sentenceOf[head]].paragraph <= (doc.paragraphs.length > 1 ? 1 : 0);
