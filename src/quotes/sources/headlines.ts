import { CUE_VERBS } from '../../lexicon/cues.ts';
import { HEADLINE_VERBS } from '../../lexicon/headline-verbs.ts';
import type { Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { isOwnerMark, lastWord, type Scene } from '../scene.ts';
import { OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { takeDoer } from './headline-doers.ts';
import { subjectBefore } from './subject-phrases.ts';

/**
 * Mends the source of a cue in a headline.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function mendHeadline(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  takeDoer(f, first, head, labels);
  leaveNews(f, first, labels);
  leaveTold(f, head, labels);
  leaveSequel(f, first, head, labels);
}

/** "[Shares slide as Storr boss] warns of A": in a headline, the clause before is the news. */
function leaveNews({ scene }: TokenFeatures, first: number, labels: Uint8Array): void {
  const { lower, text } = scene.tokens;
  const source = isInHeadline(scene.doc, first) ? firstRun(labels, SOURCE) : null;
  if (!source) return;
  for (let p = source.first + 1; p < source.last - 1 && text[first + p] !== ','; p++) {
    if (lower[first + p] !== 'as') continue;
    labels.fill(NOTHING, source.first, p + 1);
    return;
  }
}

/** "[Police] told to hand over A", "A, [MPs] told": in a headline, whom others tell; "[MPs] accused of A": whom they blame. */
function leaveTold(f: TokenFeatures, head: number, labels: Uint8Array): void {
  if (!isDoneTo(f.scene, head)) return;
  const source = firstRun(labels, SOURCE);
  // "MPs … of A", as in "MPs were accused of A"
  if (source) labels.fill(isBlamed(f.scene.tokens.lower[head]) ? CONTENT : NOTHING, source.first, source.last);
}

/** "Man accused of stealing a goat | appears in court", "Chief accused of theft | : “I paid”": what he is blamed for has no verb of its own. */
export function endBlame(
  { scene, mark, verb, tag }: TokenFeatures,
  first: number,
  head: number,
  labels: Uint8Array,
): void {
  if (!isBlamed(scene.tokens.lower[head]) || !isDoneTo(scene, head)) return;
  const { text, lower } = scene.tokens;
  for (let p = head + 2 - first; labels[p] === CONTENT || labels[p] === CUE; p++) {
    const i = first + p;
    if (mark[i] !== OUTSIDE) continue;
    if (tag[i] === TAG.PRON || tag[i] === TAG.SCONJ) return;
    const isPurpose = lower[i] === 'to' && tag[i + 1] === TAG.AUX; // "Teachers accused of A to be retrained"
    if (
      p > head + 2 - first &&
      (isPurpose || (verb[i] === 1 && tag[i - 1] !== TAG.ADP && text[i] === lower[i]) || text[i] === ':')
    ) {
      labels.fill(NOTHING, p);
      return;
    }
  }
}

/** Is a verb a participle without its "is": "the MPs accused of theft" and, in a headline, "MPs told to go"? */
export function isDoneTo({ tokens, doc, sentenceOf }: Scene, head: number): boolean {
  const { lower, tag, text } = tokens;
  if (!lower[head].endsWith('ed') && lower[head] !== 'told') return false;
  let before = head - 1;
  while (tag[before] === 'ADV') before--;
  if (tag[before] === 'AUX' || tag[before] === 'PRON') return false;
  const { last } = doc.sentences[sentenceOf[head]];
  const next = lower[head + 1] ?? '';
  if (isBlamed(lower[head])) return /^(?:of|for|over|after|amid)$/.test(next);
  if (!isInHeadline(doc, head)) return false;
  if (lower[head] === 'told' && (head + 1 === last || /^(?:to|not|that|they|he|she)$/.test(next))) return true;
  if (/^(?:urged|ordered|asked|advised|warned|reminded)$/.test(lower[head]) && next === 'to') return true;
  // "Drivers warned of ice": a sentence of the text itself, with a full stop, tells who warned
  const isLine = text[last - 1] !== '.';
  return (
    isLine && /^(?:told|warned|reminded|advised)$/.test(lower[head]) && /^(?:of|over|about|not|that|:)$/.test(next)
  );
}

export const isBlamed = (verb: string): boolean => BLAMED.test(verb);

const BLAMED =
  /^(?:accused|critici[sz]ed|condemned|blamed|praised|slammed|blasted|attacked|mocked|denounced|rebuked|scolded|ridiculed|lambasted|hailed)$/;

/** "[Storr cuts output], says demand is weak": in a headline, who does the one thing says the other. */
function leaveSequel({ scene, verb }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = scene;
  if (!isInHeadline(doc, head) || tokens.text[head - 1] !== ',') return;
  const s = doc.sentences[sentenceOf[head]];
  const end = lastWord(scene, s) + 1;
  if (s.first < first) return;
  if (!/^(?:says?|warns?|vows?|threatens?|urges?|denies|deny)$/.test(tokens.lower[head]) || end - head < 3) return;
  let deed = s.first + 1;
  while (deed < head && verb[deed] !== 1 && !isDeed(tokens, deed)) deed++;
  const subject = deed < head - 1 ? subjectBefore(scene, deed, s.first) : null;
  const owner = subject && isOwnerMark(tokens.lower[subject.first - 1] ?? '') ? subject.first - 2 : subject?.first; // "Fed's Ruiz", whose "Fed" comes as a verb
  if (!subject || owner !== s.first) return;
  labels.fill(NOTHING, 0, head - first);
  setSource(labels, first, { first: s.first, last: subject.last });
  if (!labels.includes(CONTENT)) labels.fill(CONTENT, head + 1 - first, end - first);
}

/** "[Nurses] rebuff ministers' offer, vow more strikes": the verb of many comes as a noun behind theirs. */
const isDeed = ({ lower, tag }: Tokens, i: number): boolean =>
  tag[i] === 'NOUN' && lower[i - 1].endsWith('s') && (CUE_VERBS.has(lower[i]) || HEADLINE_VERBS.has(lower[i]));
