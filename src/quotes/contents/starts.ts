import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import { stanceBase } from '../../lexicon/stances.ts';
import { VENUES } from '../../lexicon/venues.ts';
import { behindDateline } from '../../text/dateline.ts';
import type { Tokens } from '../../text/document.ts';
import { hasFinite, isFiniteVerb, isOwnerMark, type Scene } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, dropRest, firstPlace, NOTHING, SOURCE } from '../scoring/window.ts';
import { dropAdverbials } from './adverbials.ts';
import { leaveHearers } from './hearers.ts';

/** Whom it was said to, and where, takes so many tokens at most. */
const REACH = 14;
const NOMINATIVE = /^(?:i|he|she|we|they|it)$/;

/**
 * Takes off the start of a cue's content whom it was said to, and where: "told [a full hall in Leeds] that A", "reminded [the
 * crowd] he A", "said [Orle, Norland], that A".
 *
 * @param labels by token of the window; changed in place
 */
export function startContent({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, region } = scene;
  dropAdverbials(tokens, first, head, labels);
  dropResult(tokens, first, head, labels);
  takeAtLeast(tokens, first, head, labels);
  takeNumber(tokens, first, head, labels);
  takeWord(tokens, first, labels);
  takeVenue(tokens, first, head, labels);
  leaveHearers(scene, first, head, labels);
  takeAnnouncement(tokens, first, head, labels);
  takeOpener(scene, first, head, labels);
  const isWarning = tokens.lower[head] === 'warning' && tokens.text[head - 1] === ','; // it comes as a noun
  const entry = CUE_VERBS.get(isWarning ? 'warn' : tokens.lemma[head]);
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (
    begins < 0 ||
    !(tokens.tag[head] === 'VERB' || isWarning) ||
    !entry?.takes.includes('c') ||
    QUESTION.test(tokens.lemma[head])
  )
    return;
  const isTold = entry.takes.includes('a') || tokens.lemma[head] === 'promise';
  if (isTold) dropHearer(tokens, first, head, labels);
  for (let p = begins; p < Math.min(begins + REACH, labels.length) && labels[p] === CONTENT; p++) {
    const i = first + p;
    if (p > begins && startsClause(tokens, i, isTold)) {
      labels.fill(NOTHING, begins, p);
      return;
    }
    // a title of a show is no speech: "told “Early Talk” that"
    const isTitle =
      region[i] >= 0 && isTold && scene.regionLast[region[i]] - scene.regionFirst[region[i]] <= LONGEST_TITLE;
    const stops = STOPS.test(tokens.lower[i]) && !isWithinName(tokens, i);
    const isLinked = tokens.text[i - 1] === '-'; // "state-linked"
    if ((isFiniteVerb(tokens, i) && !isLinked) || stops || (region[i] >= 0 && !isTitle)) return;
  }
}

/** "assured [the crowd], in a speech, that A": whom it was said to, before an aside. */
function dropHearer({ lower, text }: Tokens, first: number, head: number, labels: Uint8Array): void {
  if (labels[head + 1 - first] !== CONTENT) return;
  let i = head + 2;
  while (i < head + REACH && !(text[i - 1] === ',' && lower[i] === 'that')) i++;
  if (i < head + REACH && labels[i - first] === CONTENT) labels.fill(NOTHING, head + 1 - first, i - first);
}

/** "the Bank of Orle" */
const isWithinName = ({ lower, tag }: Tokens, i: number): boolean =>
  lower[i] === 'of' && tag[i - 1] === 'PROPN' && tag[i + 1] === 'PROPN';

/** "told it so well that I believed it": what came of it. */
function dropResult({ lower }: Tokens, first: number, head: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  const i = first + begins;
  if (begins < 0 || lower[i] !== 'that' || lower[i - 2] !== 'so') return;
  dropRest(labels, begins);
}

/** "said [at] least two were hurt" */
function takeAtLeast({ lower }: Tokens, first: number, head: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  const i = first + begins;
  if (begins > 0 && lower[i - 1] === 'at' && /^(?:least|most|best|worst)$/.test(lower[i])) labels[begins - 1] = CONTENT;
}

/** "said on Monday [19 of the guild's 30] boats had sunk": it begins where its first phrase does. */
function takeNumber({ tag, lower }: Tokens, first: number, head: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0 || tag[first + begins] !== 'NOUN' || tag[first + begins - 1] !== 'NUM') return;
  let p = begins;
  const isOf = (i: number) => lower[i] === 'of' || isOwnerMark(lower[i]);
  while (
    labels[p - 1] === NOTHING &&
    first + p - 1 > head &&
    (/^(?:NUM|DET|NOUN)$/.test(tag[first + p - 1]) || isOf(first + p - 1))
  )
    p--;
  while (p < begins && tag[first + p] !== 'NUM') p++; // "on Monday morning 19"
  labels.fill(CONTENT, p, begins);
}

/** "[Jo-]Ann is ill, Lee said": it begins where its first word does. */
function takeWord({ text, start, end }: Tokens, first: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT);
  const hyphen = first + begins - 1;
  if (begins < 2 || text[hyphen] !== '-' || labels[begins - 1] !== NOTHING || labels[begins - 2] !== NOTHING) return;
  if (start[hyphen] === end[hyphen - 1] && start[hyphen + 1] === end[hyphen]) labels.fill(CONTENT, begins - 2, begins);
}

/** "said in a [televised address] that A": where it was said, which begins outside the content, ends outside it. */
function takeVenue({ tag, lower }: Tokens, first: number, head: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  let p = begins;
  while (labels[p] === CONTENT && VENUE.test(tag[first + p]) && p - begins < LONGEST_VENUE) p++;
  const isClause = NOMINATIVE.test(lower[first + p]) && tag[first + p + 1] === 'AUX'; // "in an [emailed statement] it was"
  if (begins < 0 || p === begins || (lower[first + p] !== 'that' && !isClause)) return;
  const isRead =
    VENUES.has(lower[first + begins - 1]) && /^(?:read|sent|shown|given|written|aired)$/.test(lower[first + begins]);
  const isVenue = tag[first + begins - 1] === 'DET' && tag[first + begins - 2] === 'ADP';
  if (isRead || isVenue) labels.fill(labels[begins - 1], begins, p);
}

const VENUE = /^(?:ADJ|NOUN|PROPN|VERB|ADP|DET)$/;
const LONGEST_VENUE = 6;

/** "issued [a joint statement condemning] the raid": that it was said in one belongs to the cue. */
function takeAnnouncement({ tag, lower, lemma }: Tokens, first: number, head: number, labels: Uint8Array): void {
  const from = head + 1 - first;
  if (labels[from] !== CONTENT) return;
  let i = head + 1;
  while (i < head + LONGEST_VENUE && /^(?:DET|ADJ|NOUN)$/.test(tag[i])) i++;
  const isCue = lower[i]?.endsWith('ing') && CUE_VERBS.has(stanceBase(lower[i]) ?? '');
  if (isCue && UTTERANCES.has(lemma[i - 1])) labels.fill(CUE, from, i + 1 - first);
}

/** Where and by whom a paragraph was written is not what is said in it: "ORLE (Reuters) — A, Lee said". */
export function dropDateline({ scene }: TokenFeatures, first: number, _head: number, labels: Uint8Array): void {
  const { doc, tokens, sentenceOf } = scene;
  const begins = firstPlace(labels, CONTENT);
  if (begins < 0) return;
  const end = behindDateline(doc, doc.paragraphs[doc.sentences[sentenceOf[first + begins]].paragraph].start);
  for (let p = begins; labels[p] === CONTENT && tokens.start[first + p] < end; p++) labels[p] = NOTHING;
}

/** "[With] prices rising, buyers wait, Lee said", "[Although] it is late, we wait, she has written": what opens the clause that a tag is of. */
function takeOpener(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  const begins = firstPlace(labels, CONTENT);
  const opener = first + begins - 1;
  if (begins < 1 || begins > head - first || labels[begins - 1] !== NOTHING) return;
  if (doc.sentences[sentenceOf[opener]].first !== opener || !OPENER.test(tokens.lower[opener])) return;
  const isTag = tokens.lower[head] === 'according' || CUE_VERBS.get(tokens.lemma[head])?.takes.includes('c');
  const source = first + firstPlace(labels, SOURCE);
  const isClause = source > opener && hasFinite(scene, opener, Math.min(source, head)); // not "With a smile, Lee whispered"
  if (isTag && isClause) labels[begins - 1] = CONTENT;
}

const OPENER = /^(?:with|without|despite|even|although|though|while|because|if|unless)$/;

const LONGEST_TITLE = 6;
const QUESTION = /^(?:ask|wonder|inquire|question)$/;
const STOPS = /^(?:that|what|who|which|how|why|when|where|whether|if|of|to|:|;)$/;

/** ", that A", "that A" behind whom it was told, "the crowd she was": somebody's subject, and a verb. */
function startsClause(tokens: Tokens, i: number, isTold: boolean): boolean {
  const { lower, tag, text } = tokens;
  if (NOMINATIVE.test(lower[i])) return isTold && isFiniteVerb(tokens, i + 1) && tag[i - 1] === 'NOUN';
  return lower[i] === 'that' && (isTold || text[i - 1] === ',') && /^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(tag[i + 1]);
}
