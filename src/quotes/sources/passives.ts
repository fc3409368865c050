import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { CUE_VERBS, DESCRIBING, NAMING } from '../../lexicon/cues.ts';
import { isSpeaking } from '../../lexicon/people.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import { isPastForm } from '../scene.ts';
import { groupStart, isPassive } from '../scoring/cue-stage.ts';
import { OPENS, OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, dropRest, firstPlace, firstRun, lastPlace, NOTHING, SOURCE } from '../scoring/window.ts';
import { phraseEndingAt, type Run } from './noun-phrases.ts';
import { closeAside, takeAgentAs } from './passive-agents.ts';
import { takeQuoted } from './quoted.ts';
import { subjectAfter } from './subject-phrases.ts';

/**
 * Mends whom the chain took for the source of a cue in the passive: not the subject, but the agent, where one is named.
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function mendPassive(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const s = f.scene.doc.sentences[f.scene.sentenceOf[head]];
  const group = groupStart(f, head, s.first);
  if (takeQuoted(f, first, group, head, labels)) return;
  takeAgentAs(f, first, head, labels);
  closeAside(f, first, group, head, labels);
  if (isSaid(f, group, head)) {
    const isTold = CUE_VERBS.get(f.scene.tokens.lemma[head])?.takes.includes('a'); // "the jury was told that"
    const isDummy = f.scene.tokens.lower[group - 1] === 'it'; // "it is proposed that"
    relabel(labels, Math.max(first, s.first) - first, group - first, isTold || isDummy ? NOTHING : CONTENT);
    const it = group - 1 - first;
    if (isTold) dropHearer(f, first, group, labels);
    if (isDummy && labels[it] === CONTENT && lastPlace(labels, CONTENT) > it) labels[it] = NOTHING;
  } else if (isNamed(f, s.first, group, head)) relabel(labels, 0, head - first, NOTHING);
  else {
    takeNoun(f, first, s.first, group, head, labels);
    return;
  }
  nameAgent(f, first, head, s.last, labels);
}

/** "Parents were told that A", "told by letter that A": neither who hears it nor how he does is content or source. */
function dropHearer(f: TokenFeatures, first: number, group: number, labels: Uint8Array): void {
  const begins = firstPlace(labels, CONTENT);
  if (firstPlace(labels, CONTENT, group - first) < 0) return;
  for (let p = begins; p >= 0 && p < group - first && f.mark[first + p] === OUTSIDE; p++)
    if (labels[p] === CONTENT) labels[p] = NOTHING;
  const source = firstRun(labels, SOURCE);
  const { lower, lemma } = f.scene.tokens;
  const isMeans = source && lower[first + source.first - 1] === 'by' && NO_AGENTS.has(lemma[first + source.last - 1]);
  if (isMeans) labels.fill(NOTHING, source.first, source.last);
}

/** "attacks, also claimed by Lee, have hurt three": what is claimed stands before the participle. */
function takeNoun(
  f: TokenFeatures,
  first: number,
  floor: number,
  group: number,
  head: number,
  labels: Uint8Array,
): void {
  const { lower, text } = f.scene.tokens;
  if (lower[head + 1] !== 'by' || labels[head + 2 - first] !== SOURCE) return;
  const begins = firstPlace(labels, CONTENT);
  if (first + begins <= head) return;
  if (f.verb[first + begins] !== 1 && lower[first + begins] !== 'what' && !RELATIVES.has(lower[first + begins])) return;
  const noun = phraseEndingAt(f.scene, text[group - 1] === ',' ? group - 1 : group, floor);
  if (!noun || noun.first < first || f.tag[noun.first] === TAG.PRON) return;
  for (let p = begins; p < labels.length; p++) if (labels[p] === CONTENT) labels[p] = NOTHING;
  labels.fill(CONTENT, noun.first - first, noun.last - first);
}

/** What was the source is something else. */
function relabel(labels: Uint8Array, from: number, to: number, label: number): void {
  for (let p = from; p < to; p++) if (labels[p] === SOURCE) labels[p] = label;
}

/** "Three are said to be hurt": those of whom it is said do not say it, and those whom it is told do not tell it. */
function isSaid(f: TokenFeatures, group: number, head: number): boolean {
  const { lower, lemma } = f.scene.tokens;
  const kind = CUE_VERBS.get(lemma[head])?.kind;
  if (!isPassive(f, group, head) || lower[head].endsWith('ing') || HELD.has(lemma[head])) return false;
  return kind === 'statement' || kind === 'act';
}

/** "are opposed to", "are focused on": adjectives by now, of those who think so. */
const HELD = new Set(['oppose', 'focus']);

/** "walked to the mill, also called “the Tooth”", "a bill dubbed the “gag” by critics": a participle that tells the name of what stands before it. */
function isNamed(f: TokenFeatures, floor: number, group: number, head: number): boolean {
  const { lower, text } = f.scene.tokens;
  if (group <= floor || (!NAMING.has(lower[head]) && !DESCRIBING.has(lower[head]))) return false;
  const name = nameBehind(f, head);
  if (name < 0) return false;
  const end = f.scene.regionLast[f.scene.region[name]];
  if (lower[end] !== 'by' && (text[group - 1] !== ',' || /^(?:the|an?)$/.test(lower[name - 1]))) return false;
  const behind = f.tag[end];
  if (behind === TAG.DET || behind === TAG.PRON) return false; // "Lee, a nurse, called “unfair” the plan"
  // "which Lee, the mayor, called “unfair”"
  for (let i = floor; i < group; i++) if (RELATIVES.has(lower[i])) return false;
  return true;
}

/** The opening mark behind a verb, or behind "as", with an article; -1 for none. */
function nameBehind(f: TokenFeatures, head: number): number {
  const { lower } = f.scene.tokens;
  const as = lower[head + 1] === 'as' ? head + 2 : head + 1;
  const at = /^(?:the|an?)$/.test(lower[as] ?? '') ? as + 1 : as;
  return f.mark[at] === OPENS ? at : -1;
}

/** "was described as “quiet” by neighbours", "was called a liar by Lee": they are the source, and no content. */
function nameAgent(f: TokenFeatures, first: number, head: number, ceiling: number, labels: Uint8Array): void {
  if (labels.includes(SOURCE)) return;
  const end = Math.min(ceiling, first + labels.length);
  const behindOrder = byBehindOrder(f, head, end);
  const by = behindOrder < 0 ? byBehind(f, head, end) : behindOrder;
  const agent = by < 0 ? null : subjectAfter(f.scene, by + 1, ceiling);
  if (!agent || agent.last - first > labels.length || !isAgent(f, agent, nameBehind(f, head) < 0)) return;
  labels[by - first] = NOTHING;
  labels.fill(SOURCE, agent.first - first, agent.last - first);
  if (behindOrder >= 0 || f.verb[agent.last] === 1) dropRest(labels, agent.last - first); // "on Monday", "by unions [took effect]"
}

/** "was ordered to pay £40 [by] magistrates", but not "to be seen by a doctor", "to pay for harm caused by crews"; -1 for none. */
function byBehindOrder({ scene: { tokens }, mark }: TokenFeatures, head: number, end: number): number {
  const { lower, tag } = tokens;
  if (!/^(?:ordered|told|instructed|asked|urged|advised|warned)$/.test(lower[head]) || lower[head + 1] !== 'to' || lower[head + 2] === 'be') return -1; // biome-ignore format: one condition
  for (let k = head + 3; k < end && mark[k] === OUTSIDE && tag[k] !== 'PUNCT' && tag[k] !== 'AUX'; k++)
    if (lower[k] === 'by') return tag[k - 1] === 'VERB' && isPastForm(tokens, k - 1) ? -1 : k;
  return -1;
}

/** The "by" of the same clause; -1 for none. */
function byBehind(f: TokenFeatures, head: number, end: number): number {
  const { lower, text } = f.scene.tokens;
  for (let k = head + 1; k < end; k++) {
    if (f.mark[k] !== OUTSIDE) continue;
    if (lower[k] === 'by') return k;
    if (text[k] === ',' || f.verb[k] > 0) break;
  }
  return -1;
}

/** Somebody who may say something: not "by the end of May", "by hand". */
function isAgent(f: TokenFeatures, { first, last }: Run, isPerson: boolean): boolean {
  const { lemma, lower } = f.scene.tokens;
  const words = lower.slice(first, last);
  if (words.some((word) => NO_AGENTS.has(word))) return false;
  return (
    !isPerson ||
    f.tag[first] === TAG.PROPN ||
    lemma.slice(first, last).some((word, k) => isSpeaking(words[k], word) || isSpeaking(word, word))
  );
}

export const NO_AGENTS: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS, ...'end time then now mistake law hand message text phone telephone email e-mail letter post radio mail'.split(' ')]); // biome-ignore format: a list
