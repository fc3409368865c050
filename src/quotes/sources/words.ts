import type { Tokens } from '../../text/document.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { firstPlace, firstRun, lastPlace, NOTHING, SOURCE } from '../scoring/window.ts';

/** A source that the chain ends or begins within a word or a phrase: it goes on, or is none. */

/** "the 54-year" of "the 54-year-old": it goes on. */
export function closeAge(f: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  const p = lastPlace(labels, SOURCE);
  if (p < 0 || lower[first + p] !== 'year' || lower[first + p + 1] !== '-' || lower[first + p + 2] !== 'old') return;
  labels.fill(SOURCE, p + 1, p + 3);
}

/** "The former" of "the former all-rounder insisted A, but hinted B": it ends with the noun behind the adjective. */
export function takeNoun({ scene: { tokens } }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tag, text } = tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || tag[first + source.last - 1] !== 'ADJ' || tag[first + source.first] !== 'DET') return;
  let end = first + source.last;
  while (end < head && (/^(?:ADJ|NOUN)$/.test(tag[end]) || text[end] === '-')) end++;
  if (end < head && tag[end] === 'VERB' && tag[end - 1] === 'NOUN') labels.fill(SOURCE, source.last, end - first);
}

/** "Olav" of "Per-Olav", "law" of "daughter-in-law": it begins where the word does. */
export function takeHyphened({ scene: { tokens } }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { text, start, end: ends, tag } = tokens;
  for (let p = firstPlace(labels, SOURCE); p >= 2; p -= 2) {
    const i = first + p;
    if (text[i - 1] !== '-' || start[i] !== ends[i - 1] || start[i - 1] !== ends[i - 2]) break;
    labels.fill(SOURCE, p - 2, p);
  }
  const last = lastPlace(labels, SOURCE);
  const hyphen = text[first + last] === '-' ? first + last : first + last + 1;
  const isCut =
    last >= 0 && text[hyphen] === '-' && start[hyphen] === ends[hyphen - 1] && ends[hyphen] === start[hyphen + 1];
  if (!isCut) return;
  let end = hyphen + 2;
  // "Ann Omondi-Were"; "The state-owned bank"
  const isName = /^\p{Lu}/u.test(text[hyphen + 1] ?? '');
  while (!isName && /^(?:ADJ|NOUN|PROPN)$/.test(tag[end] ?? '')) end++;
  const isWhole = /^(?:by|up)$/.test(tokens.lower[hyphen + 1] ?? ''); // "a passer-by", "the runner-up"
  if (isName || isWhole || end > hyphen + 2) labels.fill(SOURCE, hyphen - first, end - first);
}

/**
 * "Ann Lee, a nurse in Orle, a [town in the north]", "Republicans and [independents]": a source that stops at a word which opens a phrase
 * has that phrase too; "the party to | force A", "Orr, who waited in an | “extraordinary” line": it ends before that word where there is none.
 */
export function endAtWord({ scene: { tokens } }: TokenFeatures, first: number, labels: Uint8Array): void {
  const source = firstRun(labels, SOURCE);
  if (!source || source.last - source.first < 2) return;
  const { lower, tag, text } = tokens;
  const opener = first + source.last - 1;
  const isArticle = ARTICLES.test(lower[opener]);
  if (!isArticle && tag[opener] !== 'CCONJ' && lower[opener] !== 'to') return;
  let end = phraseEnd(tokens, opener + 1);
  const isPhrase = end > opener + 1 && labels[source.last] === NOTHING;
  while (isPhrase && isArticle && tag[end] === 'ADP' && phraseEnd(tokens, end + 1) > end + 1)
    end = phraseEnd(tokens, end + 1);
  if (isPhrase) {
    for (let p = source.last; p < end - first && labels[p] === NOTHING; p++) labels[p] = SOURCE;
    return;
  }
  let last = opener;
  while (last > first + source.first + 1 && (/^(?:,|-+|[–—])$/.test(text[last - 1]) || OPENERS.test(tag[last - 1])))
    last--;
  labels.fill(NOTHING, last - first, source.last);
}

/** "[,] auditors warn": it begins with a word, or is none; "[NDP(]U) leader Ann Lee": with a whole one. */
export function startAtWord({ scene: { tokens } }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { text, start, end } = tokens;
  let p = firstPlace(labels, SOURCE);
  const open = first + p - 1;
  if (p > 1 && text[open] === '(' && text[open + 2] === ')' && start[open] === end[open - 1])
    labels.fill(SOURCE, p - 2, p);
  if (p >= 0) while (labels[p] === SOURCE && SEPARATORS.test(text[first + p])) labels[p++] = NOTHING;
}

const SEPARATORS = /^(?:[,;:).]|--+|[–—])$/; // no hyphen

/** Where a noun ends, with what stands before it; `from` for none. */
function phraseEnd({ tag }: Tokens, from: number): number {
  let end = tag[from] === 'DET' ? from + 1 : from;
  if (end > from && tag[end] === 'ADV') return end + 1; // "the north"
  while (/^(?:ADJ|NUM|NOUN|PROPN)$/.test(tag[end] ?? '')) end++;
  return /^(?:NOUN|PROPN)$/.test(tag[end - 1]) ? end : from;
}

const OPENERS = /^(?:ADP|DET|CCONJ)$/;
const ARTICLES = /^(?:an?|the)$/;

/** "It is [worth] noting that A": whoever notes it, neither of the two does. */
export function leaveWorth(
  { scene: { tokens } }: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
): void {
  const { lower } = tokens;
  if (lower[head - 1] !== 'worth' || !lower[head].endsWith('ing')) return;
  const source = firstRun(labels, SOURCE);
  if (source && /^(?:worth|it)$/.test(lower[first + source.last - 1])) labels.fill(NOTHING, source.first, source.last);
}
