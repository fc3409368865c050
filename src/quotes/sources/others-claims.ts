import { WHEN } from '../../lexicon/calendar.ts';
import type { Tokens } from '../../text/document.ts';
import { findMark, hasFinite } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstPlace, lastPlace, NOTHING, SOURCE } from '../scoring/window.ts';

/**
 * "Hale was shocked *by reports* that A", "*Responding to claims* that A, Hale said B": who is moved by what others claim, or answers
 * them, does not claim it, and nothing tells who does.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 * @returns whether it is so
 */
export function leaveMoved(f: TokenFeatures, first: number, head: number, labels: Uint8Array): boolean {
  const { tokens } = f.scene;
  const link = claimLink(tokens, first, head, labels);
  if (link < 0) return false;
  if (MOVERS.test(tokens.lower[link]))
    for (let p = 0; p <= link - first; p++) if (labels[p] === CUE) labels[p] = NOTHING; // "[was angry at] claims"
  for (let p = 0; p < labels.length; p++) if (labels[p] === SOURCE) labels[p] = NOTHING;
  if (beforeDay(tokens, link - 1) < link - 1) startAtClaim(tokens, first, head, link, labels);
  if (/^\p{Lu}\p{Ll}+ing$/u.test(tokens.text[link - 1])) leaveMain(f, first, labels);
  return true;
}

/** "responded [on Sunday to accusations] *that A*": the day parts the noun from the verb. */
function startAtClaim({ lower }: Tokens, first: number, head: number, link: number, labels: Uint8Array): void {
  let that = link + 1;
  while (lower[that] !== 'that') that++;
  for (let i = beforeDay({ lower }, link - 1) + 1; i < that; i++) if (i !== head) labels[i - first] = NOTHING;
  if (labels[that + 1 - first] === CONTENT) labels[that - first] = CONTENT;
}

/** The last token before "on Sunday", "Sunday", "last week", where token `i` ends one of them. */
function beforeDay({ lower }: Pick<Tokens, 'lower'>, i: number): number {
  if (WHEN.has(lower[i] ?? '')) return lower[i - 1] === 'on' || lower[i - 1] === 'late' ? i - 2 : i - 1;
  return /^(?:week|month|year|night)$/.test(lower[i] ?? '') && /^(?:last|this)$/.test(lower[i - 1]) ? i - 2 : i;
}

/** "Responding to claims that [A], *Hale* said B": no more of that clause than its own comma leaves. */
function leaveMain({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const begins = first + firstPlace(labels, CONTENT);
  const end = first + lastPlace(labels, CONTENT) + 1;
  const { last } = scene.doc.sentences[scene.sentenceOf[begins]];
  let comma = findMark(scene.tokens, ',', begins, end);
  while (comma > 0 && !hasFinite(scene, begins, comma)) comma = findMark(scene.tokens, ',', comma + 1, end);
  if (comma > 0 && !hasFinite(scene, comma, end) && hasFinite(scene, end, last))
    labels.fill(NOTHING, comma - first, end - first);
}

/**
 * The preposition of "shocked by fresh reports that", "Commenting on reports that", where the head of a cue is its noun or what stands
 * before it; -1 for none.
 */
export function claimLink(tokens: Tokens, first: number, head: number, labels: Uint8Array): number {
  const { lower, lemma, tag } = tokens;
  let noun = head;
  while (noun < head + LONGEST_LINK && !CLAIMS.test(lower[noun] ?? '')) noun++;
  if (!CLAIMS.test(lower[noun] ?? '') || lower[noun + 1] !== 'that') return -1;
  let link = noun - 1;
  while (link > noun - LONGEST && (/^(?:DET|ADJ)$/.test(tag[link]) || lower[link] === 'repeated')) link--;
  const verb = beforeDay(tokens, link - 1);
  if (verb > head) return -1;
  if (MOVERS.test(lower[link] ?? ''))
    return labels[noun - first] === CUE && /^(?:ADJ|VERB)$/.test(tag[link - 1]) ? link : -1;
  const isRemark = lemma[link - 1] === 'comment' && !lower[link - 1].endsWith('ing') && labels[noun - first] !== CUE;
  if (isRemark) return -1; // "*The board* commented on [reports that A]"
  return /^(?:to|on)$/.test(lower[link] ?? '') && RESPONDS.test(lemma[verb] ?? '') ? link : -1;
}

const CLAIMS =
  /^(?:reports?|claims?|suggestions?|allegations?|accusations?|rumou?rs?|criticisms?|charges?|complaints?|warnings?|speculation)$/;
/** "shocked by", "angry at", "furious over", "worried about" */
const MOVERS = /^(?:by|at|over|about)$/;
const RESPONDS = /^(?:respond|react|reply|comment)$/;
/** From the noun back to the preposition: "by the latest wild claims". */
const LONGEST = 5;
/** From the head to the noun: "responded on Sunday to the latest claims". */
const LONGEST_LINK = 8;
