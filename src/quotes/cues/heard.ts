import { CUE_VERBS } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import { OPENS, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, NOTHING, setSource } from '../scoring/window.ts';
import { subjectBefore } from '../sources/subject-phrases.ts';

/** From the verb to the quotation, whom it is said to included. */
const REACH = 10;

/**
 * "*A man* is heard shouting: “A”", "can be seen telling a guard: “A”": who is heard says it, and nobody tells that he is heard.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function settleHeard(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf, region, regionLast } = f.scene;
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

const PERCEIVED = /^(?:heard|seen|filmed|recorded)$/;

const isPerceived = ({ lower, tag }: Tokens, i: number): boolean =>
  PERCEIVED.test(lower[i]) && tag[i - 1] === 'AUX' && tag[i + 1] === 'VERB' && lower[i + 1].endsWith('ing');

/** Is it a verb of saying behind "is heard", "can be seen"? */
export const isHeard = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i].endsWith('ing') && isPerceived(tokens, i - 1) && CUE_VERBS.get(tokens.lemma[i])?.kind === 'statement';
