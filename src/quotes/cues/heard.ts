import { CUE_VERBS } from '../../lexicon/cues.ts';
import { COURT_DEEDS } from '../../lexicon/events.ts';
import { HEARERS } from '../../lexicon/venues.ts';
import type { Tokens } from '../../text/document.ts';
import { behindAuxiliaries, findMark, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { OPENS, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, lastPlace, NOTHING, setSource } from '../scoring/window.ts';
import { subjectAfter, subjectBefore } from '../sources/subject-phrases.ts';

/** From the verb to the quotation, whom it is said to included. */
const REACH = 10;

/**
 * "*A man* is heard shouting: “A”", "can be seen telling a guard: “A”": who is heard says it, and nobody tells that he is heard.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function settleHeard(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf, region, regionLast } = f.scene;
  settleHearing(f.scene, first, head, labels);
  if (isPerceived(tokens, head)) labels.fill(NOTHING); // "is seen walking to the “Orle Inn”"
  if (!isHeard(tokens, head)) return;
  let opens = head + 1;
  while (opens < head + REACH && f.mark[opens] !== OPENS) opens++;
  if (f.mark[opens] !== OPENS || sentenceOf[opens] !== sentenceOf[head]) return;
  let group = head - 1;
  while (/^(?:AUX|ADV)$/.test(tokens.tag[group - 1])) group--;
  const subject = subjectBefore(f.scene, group, Math.max(first, doc.sentences[sentenceOf[head]].first));
  if (!subject) return;
  const close = Math.min(labels.length, regionLast[region[opens]] - first);
  labels.fill(NOTHING, 0, opens - first);
  labels.fill(CUE, group - first, head + 1 - first);
  labels.fill(CONTENT, opens - first, close);
  setSource(labels, first, subject);
}

/** "The court was told [Hale, 33, drove off and laughed]", "… that Orr, 50, had been ill[, but was kept waiting]": all of the clause, with both verbs. */
function settleHearing(scene: Scene, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf, region } = scene;
  if (!hears(tokens, head)) return;
  const begins = tokens.lower[head + 1] === 'that' || startsHearing(scene, head) ? head + 1 : -1;
  if (begins < 0 || region[begins] >= 0) return;
  const close = lastWord(scene, doc.sentences[sentenceOf[head]]) + 1;
  let end = first + lastPlace(labels, CONTENT) + 1;
  if (end <= begins || end > close) end = close;
  const and = tokens.text[end] === ',' ? end + 1 : end;
  const verb = behindAuxiliaries(tokens, and + 1);
  const goesOn = /^(?:and|but)$/.test(tokens.lower[and] ?? '') && isFiniteVerb(tokens, and + 1);
  if (goesOn && verb < close && !COURT_DEEDS.has(tokens.lemma[verb])) end = close;
  labels.fill(CONTENT, begins - first, Math.min(labels.length, end - first));
}

/** "The court heard", "an inquest has been told" */
export function hears({ lower, tag }: Tokens, head: number): boolean {
  let group = head;
  while (/^(?:AUX|ADV)$/.test(tag[group - 1] ?? '')) group--;
  if (!HEARERS.has(lower[group - 1] ?? '')) return false;
  return lower[head] === 'told' ? /^(?:was|were|been)$/.test(lower[head - 1]) : /^hear(?:d|s)$/.test(lower[head]);
}

/** "The jury heard [Hale, of Storr, ran off]": does a clause begin behind the verb, and not "a case brought by Hale"? */
export function startsHearing(scene: Scene, head: number): boolean {
  const { tokens, doc, sentenceOf } = scene;
  if (!hears(tokens, head)) return false;
  const { last } = doc.sentences[sentenceOf[head]];
  const subject = subjectAfter(scene, head + 1, last);
  if (!subject) return false;
  if (HEARD.test(tokens.lower[subject.last - 1])) return false;
  const comma = tokens.text[subject.last] === ',' ? subject.last : -1;
  const isApposed = comma >= 0 && !isFiniteVerb(tokens, comma + 1); // "Hale, of Storr,"; "Hale, 33" is one phrase
  const close = isApposed ? findMark(tokens, ',', comma + 1, Math.min(last, comma + REACH)) : comma;
  const verb = isApposed && close < 0 ? -1 : Math.max(subject.last, close + 1);
  return isFiniteVerb(tokens, verb) && tokens.lower[behindAuxiliaries(tokens, verb) + 1] !== 'by';
}

/** What a court hears that is no clause. */
const HEARD =
  /^(?:cases?|appeals?|arguments?|evidence|testimon(?:y|ies)|petitions?|challenges?|claims?|complaints?|suits?|lawsuits?|pleas?|statements?|tapes?|recordings?)$/;

const PERCEIVED = /^(?:heard|seen|filmed|recorded)$/;

const isPerceived = ({ lower, tag }: Tokens, i: number): boolean =>
  PERCEIVED.test(lower[i]) && tag[i - 1] === 'AUX' && tag[i + 1] === 'VERB' && lower[i + 1].endsWith('ing');

/** Is it a verb of saying behind "is heard", "can be seen"? */
export const isHeard = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i].endsWith('ing') && isPerceived(tokens, i - 1) && CUE_VERBS.get(tokens.lemma[i])?.kind === 'statement';
