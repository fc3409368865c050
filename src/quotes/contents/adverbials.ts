import { CUE_VERBS } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb } from '../scene.ts';
import { CONTENT, CUE, dropRest, firstPlace, firstRun, NOTHING } from '../scoring/window.ts';

/** An adverbial takes so many tokens at most. */
const REACH = 14;

/**
 * Takes off the start of a cue's content how, when and where it was said, and what is told of the source.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function dropAdverbials(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  dropOpening(tokens, first, head, labels);
  dropPeriod(tokens, first, head, labels);
  dropAgo(tokens, first, head, labels);
  dropAdverbial(tokens, first, head, labels);
  dropParticiple(tokens, first, head, labels);
  dropAside(tokens, first, head, labels);
  dropCourt(tokens, first, head, labels);
}

/** "In a victim [impact statement read to the court], Lee said: “A”": where it stands is no content. */
function dropOpening(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const { text, tag } = tokens;
  const content = text[head + 1] === ':' ? firstRun(labels, CONTENT) : null;
  if (!content || first + content.last > head || text[first + content.last] !== ',') return;
  if (tag.slice(first + content.first, first + content.last).includes('AUX')) return;
  let i = first + content.first - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tag[i] ?? '')) i--;
  if (tag[i] === 'ADP') labels.fill(NOTHING, content.first, content.last);
}

/** "pleaded guilty at [the court of Orle] to A" */
function dropCourt(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma } = tokens;
  if (lemma[head] !== 'plead') return;
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  const isNot = lower[head + 1] === 'not' && lower[head + 2] === 'guilty';
  if (begins < 0 || !(isNot || lower[head + 1] === 'guilty') || lower[first + begins - 1] === 'to') return;
  const from = isNot ? head + 3 - first : begins;
  let to = from;
  while (to < from + REACH && !BREAKS.test(tokens.tag[first + to] ?? '') && lower[first + to] !== 'to') to++;
  const isTo = lower[first + to] === 'to' && labels[to] === CONTENT;
  if (isNot) {
    labels.fill(CONTENT, head + 1 - first, from);
    if (!isTo) dropRest(labels, from); // "pleaded not guilty [and is due to stand trial]"
  } else if (isTo) labels.fill(NOTHING, from, to);
}

const BREAKS = /^(?:CCONJ|SCONJ|AUX)$/;

/** "have been warning [for years] that A": how long it was said is no content. */
function dropPeriod({ lower, lemma }: Tokens, first: number, head: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  const i = first + begins;
  if (begins < 0 || !PERIODS.test(lemma[i]) || lower[i + 1] !== 'that') return;
  labels.fill(NOTHING, lower[i - 1] === 'for' ? begins - 1 : begins, begins + 1);
}

const PERIODS = /^(?:hour|day|week|month|year|decade|age)$/;

/** "concluded [two years ago] that A": when it was said. */
function dropAgo({ lower }: Tokens, first: number, head: number, labels: Uint8Array): void {
  const begins = head + 1 - first;
  for (let p = begins; p < begins + 3 && labels[p] === CONTENT; p++) {
    if (lower[first + p] !== 'ago' || lower[first + p + 1] !== 'that') continue;
    labels.fill(NOTHING, begins, p + 1);
    return;
  }
}

/** "warned [as long ago as May] that A", "said [only] that A", "argued in [a friend-of-the-court brief] that A": how, when and where it was said. */
function dropAdverbial(tokens: Tokens, first: number, head: number, labels: Uint8Array): void {
  const { lower, tag, text } = tokens;
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0 || lower[first + begins] === 'that') return;
  const isWithin = WITHIN.test(lower[head + 1]) && first + begins > head + 1; // "admitted for [the first time] that A"
  const isPhrase = /^(?:ADV|ADP|SCONJ)$/.test(tag[first + begins]) || lower[first + begins] === 'following';
  if (!isWithin && !isPhrase) return;
  if (firstPlace(labels, CONTENT) < head - first || !CUE_VERBS.get(tokens.lemma[head])?.takes.includes('c')) return;
  let isParted = false;
  for (let p = begins; p < begins + REACH && (labels[p] === CONTENT || text[first + p] === ','); p++) {
    const i = first + p;
    // "said in [Orle, Norland,] that A"
    isParted ||= text[i] === ',';
    const closes = isParted ? text[i - 1] === ',' : lower[head + 1] !== 'on' || ENDS_VENUE.test(tag[i - 1]); // "said on [the Late Show] that A"
    if (
      lower[i] === 'that' &&
      closes &&
      !(tag[i - 1] === 'ADP' && p === begins + 1) &&
      OPENS_CLAUSE.test(tag[i + 1] ?? '')
    ) {
      if (p > begins) labels.fill(NOTHING, isWithin && labels[head + 1 - first] === CUE ? head + 1 - first : begins, p);
      return;
    }
    if (isFiniteVerb(tokens, i) || ASKS_OR_LINKS.test(lower[i])) return;
  }
}

const WITHIN = /^(?:in|for|after|before|during|at|on|over|per)$/;
const ENDS_VENUE = /^(?:PROPN|PUNCT)$/;
const OPENS_CLAUSE = /^(?:DET|PRON|PROPN|NOUN|NUM|ADJ)$/;
const ASKS_OR_LINKS = /^(?:if|whether|what|how|why|when|where|who|which|and|but|:|;)$/;

/** "According to a note, [seen by this paper], A": what is told of the source. */
function dropParticiple({ text, tag, lower }: Tokens, first: number, head: number, labels: Uint8Array): void {
  if (lower[head] !== 'according') return;
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  if (begins < 0 || text[first + begins - 1] !== ',') return;
  const participle = tag[first + begins] === 'ADV' ? first + begins + 1 : first + begins;
  const isParticiple = /^(?:VERB|ADJ)$/.test(tag[participle]) && /^(?:by|in|on|to|from)$/.test(lower[participle + 1]);
  for (let p = participle - first; isParticiple && p < begins + REACH && labels[p] === CONTENT; p++) {
    if (text[first + p] !== ',') continue;
    labels.fill(NOTHING, begins, p + 1);
    return;
  }
}

/** "said, in [a note to staff], that A": where it was said, between commas. */
function dropAside({ text, lower }: Tokens, first: number, head: number, labels: Uint8Array): void {
  if (text[head + 1] !== ',' || !/^(?:in|at|during|through)$/.test(lower[head + 2])) return;
  let i = head + 3;
  while (i < head + REACH && !(text[i - 1] === ',' && lower[i] === 'that')) i++;
  if (i < head + REACH && labels[i - first] === CONTENT) labels.fill(NOTHING, head + 1 - first, i - first);
}
