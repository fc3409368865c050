import { CUE_VERBS } from '../../lexicon/cues.ts';
import { PLACE } from '../../lexicon/naming.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { findMark, isFiniteVerb, lastWord, type Scene } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import type { TokenFeatures } from '../scoring/features.ts';
import { firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { listEndingAt, listStartingAt } from './lists.ts';
import { beginsClause, subjectStart } from './whole-subjects.ts';

/**
 * "[Egypt, *Jordan and Qatar*] said": of a list the chain takes the last two, and the rest for content or nothing.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function takeList(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { tokens, doc, sentenceOf } = scene;
  const s = doc.sentences[sentenceOf[head]];
  const floor = Math.max(first, s.first);
  const source = firstRun(labels, SOURCE);
  const group = groupStart(f, head, floor);
  const end = labels[group - 1 - first] === SOURCE ? group : first + (source?.last ?? 0);
  if (end <= floor || end > group || !isFiniteVerb(tokens, group)) return;
  const comma = findMark(tokens, ',', floor, end - 2);
  if (comma < 0) return;
  const members = listEndingAt(tokens, end, floor, (i) => opens(scene, i, s.first));
  if (!members.length) return;
  const start = members[0].first;
  if (labels[start - first] === SOURCE || scene.region[start] !== scene.region[head]) return;
  if (start > s.first && tokens.text[start - 1] === ',' && isTown(scene, start, members[1].first)) return;
  setSource(labels, first, { first: start, last: end });
  if (start > first && tokens.text[start - 1] === ',') labels[start - 1 - first] = NOTHING;
}

/** "according to [*France*, Germany and Italy]", “A,” said [*France, Germany and Italy* in a joint statement] */
export function takeListBehind({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf, region } = scene;
  const source = firstRun(labels, SOURCE);
  const start = first + (source?.first ?? 0);
  if (!source || start <= head) return;
  const close = Math.min(lastWord(scene, doc.sentences[sentenceOf[head]]) + 1, first + labels.length);
  const comma = findMark(tokens, ',', start, Math.min(close, start + LONGEST_MEMBER));
  const members = comma < 0 ? [] : listStartingAt(tokens, start, close);
  const end = members.at(-1)?.last ?? 0;
  if (!members.length || region[end - 1] !== region[head]) return;
  if (end < close && (isFiniteVerb(tokens, end) || !/^(?:PUNCT|ADP|SCONJ|ADV)$/.test(tokens.tag[end]))) return;
  const isWhole = source.last >= end - first && !(tokens.lower[end] === 'in' && source.last > end - first);
  if (!isWhole) setSource(labels, first, { first: start, last: end });
}

/** A first member longer than this is taken for a misreading. */
const LONGEST_MEMBER = 12;

/** Nothing before it governs it, or what it ends is a subject: "*A statement signed by* Egypt". */
function opens(scene: Scene, i: number, floor: number): boolean {
  const { text, lower, lemma, tag } = scene.tokens;
  if (i === floor || beginsClause(scene, i, floor) || RELATIVES.has(lower[i - 1])) return true;
  if (i - 1 === floor) return tag[floor] === 'ADV';
  if (tag[i - 1] === 'VERB') return CUE_VERBS.get(lemma[i - 1])?.takes.includes('c') ?? false; // "The mayor said Lee, Orr and Wu agreed"
  if (lower[i - 1] === 'by' && tag[i - 2] === 'VERB' && text[i - 3] === ',') return true; // "The statement, issued by Lee, Orr and Wu, …"
  return tag[i - 1] === 'ADP' && subjectStart(scene, i - 1, floor) >= 0;
}

/** "In London, [*England*, Lee and Orr] said": where a place is, and no member. */
function isTown({ tokens }: Scene, member: number, next: number): boolean {
  if (tokens.tag[member - 2] !== 'PROPN') return false;
  const isPlace = (i: number) => (tokens.word[i].lists & PLACE) > 0;
  return isPlace(member) && !isPlace(next);
}
