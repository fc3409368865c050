import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DEEDS } from '../../lexicon/deeds.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { findMark, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, firstRun, NOTHING, SOURCE } from '../scoring/window.ts';
import type { Run } from './noun-phrases.ts';
import { subjectAfter } from './subject-phrases.ts';

/** "was dismissed by [her boss, Ann Lee], as “gossip”", "accused by [Lee] of theft": the agent of a passive, and the "as" or "of" behind it; null for none. */
export function agentWithAs(scene: Scene, head: number): { readonly agent: Run; readonly as: number } | null {
  const { tokens, doc, sentenceOf } = scene;
  const { lower, lemma, text } = tokens;
  if (lower[head + 1] !== 'by' || lower[head].endsWith('ing')) return null;
  if (!CUE_VERBS.get(lemma[head])?.takes.includes('n') || DEEDS.has(lemma[head])) return null;
  const { last } = doc.sentences[sentenceOf[head]];
  const link = lemma[head] === 'accuse' ? 'of' : 'as';
  const agent = subjectAfter(scene, head + 2, link === 'of' ? ofAt(scene, head + 3, last) : last);
  if (!agent) return null;
  let as = agent.last;
  // "by a friend, who asked not to be named, as"
  if (text[as] === ',' && RELATIVES.has(lower[as + 1])) as = findMark(tokens, ',', as + 1, last);
  if (as > 0 && text[as] === ',') as++;
  return as > 0 && lower[as] === link ? { agent, as } : null;
}

/** "accused by the Board of Trade of lying": the "of" before what is done. */
function ofAt({ tokens: { lower }, region }: Scene, from: number, last: number): number {
  for (let i = from; i < last - 1; i++)
    if (lower[i] === 'of' && (lower[i + 1].endsWith('ing') || region[i + 1] >= 0)) return i;
  return lower.indexOf('of', from);
}

/**
 * Parts such an agent from what it says: "described by [witnesses] as white, in her 40s".
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeAgentAs(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const found = agentWithAs(f.scene, head);
  const as = found?.as ?? (isDescribed(f.scene, head) && labels[head + 1 - first] === CONTENT ? head + 1 : -1);
  const end = as < 0 ? -1 : asEnd(f, head, as);
  // "welcomed by [farmers] as prices fell"
  for (let p = as - first; found && end < 0 && p < labels.length; p++) if (labels[p] === SOURCE) labels[p] = NOTHING;
  if (end < 0 || end - first > labels.length) return;
  if (!found) {
    const comma = firstPlace(labels, NOTHING, as - first);
    if (f.scene.tokens.text[first + comma] === ',') labels.fill(CONTENT, as - first, end - first);
    return;
  }
  labels.fill(NOTHING, head + 1 - first, found.as - first);
  labels.fill(SOURCE, found.agent.first - first, found.agent.last - first);
  labels.fill(CONTENT, found.as - first, end - first);
  const before = firstRun(labels, SOURCE);
  if (before && first + before.first < head) labels.fill(CONTENT, before.first, before.last);
}

/** "The find, first reported by a team led by Lee[, blurs the line]": what is told of the find behind the comma is nobody's word. */
export function closeAside(f: TokenFeatures, first: number, group: number, head: number, labels: Uint8Array): void {
  const { tokens, sentenceOf, doc } = f.scene;
  const { lower, text, tag } = tokens;
  const opens = lower[group - 1] === 'first' ? group - 2 : group - 1;
  if (lower[head + 1] !== 'by' || text[opens] !== ',' || labels[opens - 1 - first] !== CONTENT) return;
  const { last } = doc.sentences[sentenceOf[head]];
  const close = findMark(tokens, ',', head + 2, last);
  if (close < 0 || !isFiniteVerb(tokens, tag[close + 1] === 'ADV' ? close + 2 : close + 1)) return;
  for (let k = opens; k <= close + 1; k++) if (f.mark[k] !== OUTSIDE) return;
  for (let p = head + 2 - first; p < close - first; p++)
    if (labels[p] === CONTENT && labels[p - 1] === SOURCE) labels[p] = SOURCE;
  labels.fill(NOTHING, close - first);
}

/** "is described as white" */
const isDescribed = ({ tokens: { lower } }: Scene, head: number): boolean =>
  lower[head] === 'described' &&
  lower[head + 1] === 'as' &&
  /^(?:is|was|are|were|been|being)$/.test(lower[head - 1] ?? '');

/** Where it ends: at a comma, unless it describes somebody further ("white, in her 40s, and tall"), or before a second verb; -1 for a clause ("as prices fell"). */
function asEnd({ scene, mark }: TokenFeatures, head: number, as: number): number {
  const { tokens } = scene;
  const { text, lower, tag } = tokens;
  const close = lastWord(scene, scene.doc.sentences[scene.sentenceOf[head]]) + 1;
  const subject = subjectAfter(scene, as + 1, close);
  if (subject && isFiniteVerb(tokens, subject.last)) return -1;
  let pause = -1;
  for (let i = as + 1; i < close; i++) {
    if (mark[i] !== OUTSIDE) continue;
    if (/^(?:[;:–—]|--)$/.test(text[i])) return i;
    if (text[i] === ',' && !(lower[head] === 'described' && goesOn(scene, i))) return i;
    if (text[i] === ',' || tag[i] === 'CCONJ' || tag[i] === 'SCONJ') pause = text[i - 1] === ',' ? pause : i;
    else if (pause >= 0 && isFiniteVerb(tokens, i) && !LOOKS.test(lower[i]) && !isRelative(tokens, as, i)) return pause;
  }
  return close;
}

/** "a man who hid and lied" */
const isRelative = ({ lower }: Tokens, from: number, to: number): boolean =>
  lower.slice(from, to).some((word) => RELATIVES.has(word));

/** ", in her 40s", ", about 5ft tall", ", wearing a dark coat": what somebody looks like. */
function goesOn({ tokens: { lower, tag } }: Scene, comma: number): boolean {
  const next = lower[comma + 1] === 'and' ? comma + 2 : comma + 1;
  return /^(?:NUM|ADJ)$/.test(tag[next]) || LOOKS.test(lower[next] ?? '');
}

const LOOKS = /^(?:in|with|between|about|around|approximately|roughly|aged|wearing|carrying)$/;
