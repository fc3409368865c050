import { UTTERANCES } from '../../lexicon/cue-nouns.ts';
import { CUE_VERBS } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import { isUtterance } from '../added/lines.ts';
import { findMark, hasFinite, isOwnerMark } from '../scene.ts';
import { OPENS, OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, NOTHING, SOURCE } from '../scoring/window.ts';
import { takeSubject } from '../sources/clauses.ts';

/**
 * Parts a quotation from what announces it before its colon or mark.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function startAtMark(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  leaveFront(f, first, head, labels);
  startAtColon(f, first, head, labels);
  startAtWords(f, first, head, labels);
  const opens = Math.max(behindWhat(f, head), behindMessage(f, head), behindAsked(f, head));
  if (opens < 0 || opens - first >= labels.length) return;
  for (let p = 0; p < labels.length; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
  labels.fill(CONTENT, opens - first, f.scene.regionLast[f.scene.region[opens]] - first);
}

/** "[In a statement read to the court], Lee said: “A”", "[Asked whether B], she said, “A”": how, when and where, though it holds a verb. */
function leaveFront(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { text } = f.scene.tokens;
  const comma = first + firstPlace(labels, SOURCE) - 1;
  if (comma < first || comma > head || text[comma] !== ',') return;
  const begins = first + firstPlace(labels, CONTENT, head + 1 - first);
  // "In Orle, he said, “we | work”" is all his
  if (
    begins < first ||
    f.mark[begins] !== OPENS ||
    !/^[:,]$/.test(text[begins - 1]) ||
    /^\p{Ll}/u.test(text[begins + 1])
  )
    return;
  const opens = Math.max(first, frontBefore(f, comma));
  for (let i = opens; i < comma; i++) if (f.mark[i] !== OUTSIDE) return;
  labels.fill(NOTHING, opens - first, comma - first);
}

/** Where what opens the sentence begins that the comma of its main clause closes, and is none itself; the comma for nowhere. */
function frontBefore({ scene, mark }: TokenFeatures, comma: number): number {
  const { tokens, doc, sentenceOf } = scene;
  const { lower, tag, lemma } = tokens;
  const floor = doc.sentences[sentenceOf[comma]].first;
  const opens = /^(?:and|but|then)$/.test(lower[floor]) ? floor + 1 : floor;
  for (let i = comma - 1; i >= floor; i--)
    if (ASKED.test(lower[i]) && (i === opens || lower[i - 1] === 'when')) return i === opens ? i : i - 1;
  if (mark[opens] !== OUTSIDE) return comma;
  if (/^(?:when|after|before|while)$/.test(lower[opens])) return opens;
  const isPlain = (i: number): boolean => !/^(?:PRON|SCONJ|PUNCT|AUX)$/.test(tag[i]);
  if (tag[opens] === 'ADP') return tokens.tag.slice(opens, comma).every((_, k) => isPlain(opens + k)) ? opens : comma;
  const isTime = PERIODS.test(lemma[comma - 1]) || /^(?:later|earlier|ago)$/.test(lower[comma - 1]); // "Minutes later"
  const isPhrase = isTime || (tag[opens] === 'VERB' && lower[opens].endsWith('ing')); // "Speaking on the pier"
  return isPhrase && !hasFinite(scene, opens, comma) ? opens : comma;
}

const PERIODS = /^(?:day|week|month|year|morning|afternoon|evening|night|time)$/;

/** "I remember what Lund said to me that night: “A”": where the marks open that tell what, by the token of "said"; -1 for none. */
export function behindWhat({ scene, mark, verb }: TokenFeatures, head: number): number {
  const { tokens } = scene;
  if (verb[head] !== 1 || !/^(?:say|tell|write|shout|whisper|reply)$/.test(tokens.lemma[head])) return -1;
  let what = head - 1;
  while (what > head - LONGEST_SAYER && verb[what] !== 1 && tokens.lower[what] !== 'what') what--;
  if (tokens.lower[what] !== 'what' || what > head - 2) return -1;
  const colon = findMark(tokens, ':', head + 1, head + LONGEST_OCCASION);
  const isOnly = colon > 0 && mark[colon + 1] === OPENS && !hasFinite(scene, head + 1, colon);
  return isOnly && isUtterance(scene, scene.region[colon + 1]) ? colon + 1 : -1;
}

/** "told the radio *when asked on Monday about the dam*: “A”": where the marks open behind what somebody was asked, by the token of "told"; -1 for none. */
function behindAsked({ scene, mark, verb }: TokenFeatures, head: number): number {
  const { tokens, doc, sentenceOf } = scene;
  if (verb[head] !== 1 || CUE_VERBS.get(tokens.lemma[head])?.kind !== 'statement') return -1;
  const { last } = doc.sentences[sentenceOf[head]];
  let when = head + 1;
  while (when < head + LONGEST_HEARER && tokens.lower[when] !== 'when') when++;
  if (tokens.lower[when] !== 'when' || !ASKED.test(tokens.lower[when + 1] ?? '')) return -1;
  const colon = findMark(tokens, ':', when, Math.min(last, when + LONGEST_QUESTION));
  const isOnly = colon > 0 && mark[colon + 1] === OPENS && !hasFinite(scene, head + 1, when);
  return isOnly && isUtterance(scene, scene.region[colon + 1]) ? colon + 1 : -1;
}

const ASKED = /^(?:asked|questioned|pressed|quizzed)$/;
const LONGEST_QUESTION = 30;

/** "texted *his aide*: “A”": where the marks open behind those whom a message went to, by the token of its verb; -1 for none. */
function behindMessage({ scene: { tokens, region }, mark, verb }: TokenFeatures, head: number): number {
  const { tag, text } = tokens;
  if (verb[head] !== 1 || !MESSAGES.test(tokens.lower[head])) return -1;
  let colon = head + 1;
  while (
    colon < head + LONGEST_HEARER &&
    (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[colon]) || isOwnerMark(text[colon]))
  )
    colon++;
  return text[colon] === ':' && mark[colon + 1] === OPENS && region[colon + 1] >= 0 ? colon + 1 : -1;
}

const MESSAGES = /^(?:text|messag|e-?mail|radio|cabl)(?:e?d|e?s)?$/;
const LONGEST_HEARER = 8;
const LONGEST_SAYER = 8;
const LONGEST_OCCASION = 14;

/** "put out a statement on Friday: “…”": what hangs on the cue's preposition, up to the colon, is not said. */
function startAtColon(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT, head + 1 - first);
  const { lower } = f.scene.tokens;
  if (begins < 0) return;
  const isTo = UTTERANCES.has(lower[head]) && lower[first + begins] === 'to'; // "Her message to fans is simple: “…”"
  const isAbout = ABOUT.test(lower[first + begins - 1]) || lower[first + begins] === 'it'; // "put it bluntly: “…”"
  if (!isAbout && !isTo) return;
  let p = begins;
  const isPart = (k: number) => f.verb[first + k] === 0 || isCopula(f.scene.tokens, first + k);
  while (labels[p] === CONTENT && isPart(p) && f.scene.tokens.text[first + p] !== ':') p++;
  const opens = first + p + 1;
  if (f.scene.tokens.text[opens - 1] !== ':' || f.mark[opens] !== OPENS) return;
  if (!isUtterance(f.scene, f.scene.region[opens])) return;
  labels.fill(NOTHING, begins, p + 1);
  labels.fill(CONTENT, opens - first, f.scene.regionLast[f.scene.region[opens]] - first);
  if (labels.includes(SOURCE)) return;
  for (let k = 0; k < head - first; k++) if (labels[k] === CONTENT) labels[k] = NOTHING; // "[The captain] announced over the radio: “A”"
  takeSubject(f, first, head, labels);
}

/** "was simple: “…”", "is this: “…”" */
const isCopula = ({ lower, text }: Tokens, i: number): boolean =>
  /^(?:is|was)$/.test(lower[i]) && (text[i + 2] === ':' || text[i + 3] === ':');

/** "posted a photograph of it with the words: “A”", "read out a note he had left: “A”" */
function startAtWords({ scene, mark }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, text, lemma } = scene.tokens;
  const isTold = CUE_VERBS.get(lemma[head])?.kind === 'statement';
  let isUtterance = false;
  const begins = first + firstPlace(labels, CONTENT, head + 1 - first);
  for (let i = begins; i > head && labels[i - first] === CONTENT && mark[i] === OUTSIDE; i++) {
    const opens = text[i + 1] === ':' ? i + 2 : i + 1;
    isUtterance ||= isTold && i < head + 5 && UTTERANCES.has(lemma[i]);
    if (mark[opens] !== OPENS) continue;
    const isWords =
      /^(?:words|caption|message|slogan|comment|plea|line|note)$/.test(lower[i]) && /^(?:the|a)$/.test(lower[i - 1]);
    const isNote = isUtterance && text[i + 1] === ':';
    const isCaption = isWords && lower[i - 2] === 'with' && !hasFinite(scene, begins, i);
    if (!isNote && !isCaption) continue;
    labels.fill(NOTHING, head + 1 - first, opens - first);
    return;
  }
}

const ABOUT = /^(?:on|to|in|at|with|about|of|for|from|over|by|through)$/;
