import { hasFinite } from '../scene.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, firstRun, lastPlace, NOTHING } from '../scoring/window.ts';

/**
 * “A,” Lee said of [the vote], “A,” Lee said as [snow fell], “A?” Lee asked [the mayor]: what stands behind the verb of a whole quotation's tag,
 * outside marks and parted by nothing, tells of what, when or to whom it was said.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function leaveTagMatter({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const quoted = firstRun(labels, CONTENT);
  if (!quoted || first + quoted.first >= head) return;
  const from = first + quoted.first;
  const { region, regionFirst, regionLast, sentenceOf, doc } = scene;
  const { text, lower } = scene.tokens;
  const r = region[from];
  if (r < 0 || regionFirst[r] !== from || doc.sentences[sentenceOf[from]].first !== from) return;
  if (!/^[,?!]$/.test(text[regionLast[r] - 2]) || !/^\p{Lu}/u.test(text[from + 1])) return; // “old friends,” he said they were
  const behind = firstPlace(labels, CONTENT, head + 1 - first);
  if (behind < 0 || firstPlace(labels, CONTENT, regionLast[r] - first) !== behind) return;
  const at = first + behind;
  if (sentenceOf[at] !== sentenceOf[head] || lower[at] === 'that' || /^(?:[,:;(]|and|but)$/.test(lower[at - 1])) return;
  let p = behind;
  while (labels[p] === CONTENT && region[first + p] < 0) p++;
  const isClause = at === head + 1 && p > behind + 1 && hasFinite(scene, at, first + p); // “Why?” Lee said he had asked
  if (labels[p] !== CONTENT && !isClause) labels.fill(NOTHING, behind, p);
}

/**
 * "When the bell rang, Lind complained.", "With [a smile], Lind replied.": when or how it was said is not what was said, where the
 * sentence ends with the verb.
 */
export function leaveTime({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf, region } = scene;
  const { text, tag, lower } = tokens;
  const { first: opens, last } = doc.sentences[sentenceOf[head]];
  const run = firstRun(labels, CONTENT);
  if (!run || head + 2 < last || lastPlace(labels, CONTENT) >= run.last) return;
  const begins = first + run.first;
  const comma = first + run.last;
  if (comma > head || begins < opens || begins > opens + 1 || region[begins] >= 0) return;
  if (text[comma] !== ',' || text.slice(opens, comma).includes(',')) return;
  const isCut = begins > opens && /^(?:ADP|SCONJ)$/.test(tag[opens]);
  const isClause = begins === opens && TIMES.test(lower[opens]) && hasFinite(scene, opens, comma);
  if (isCut || isClause) labels.fill(NOTHING, run.first, run.last);
}

const TIMES = /^(?:when|as|after|before|while|once|until|since|although|though|whenever)$/;
