import { type HashSet, mix } from '../../model/hash.ts';
import { reports } from '../sweep.ts';
import { CLOSES, INSIDE, OPENS, OUTSIDE, TAG, type TokenFeatures } from './features.ts';

/** Stage one: which tokens are the head of a cue. Logistic regression over hashed features, in integers. */

/** Words that may head a cue: verbs, and others that the gold has as one; never names, which are all alike here. */
export const isCandidate = (f: TokenFeatures, i: number, heads: HashSet): boolean =>
  f.tag[i] === TAG.VERB || (f.tag[i] !== TAG.PROPN && heads.has(headKey(f, i)));

export const headKey = (f: TokenFeatures, i: number): number => mix(f.lemma[i], f.tag[i]);

export const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 35 ? 7 : 8);

export function regionSize(f: TokenFeatures, i: number): number {
  const r = f.scene.region[i];
  const size = f.scene.regionLast[r] - f.scene.regionFirst[r];
  return size <= 4 ? 1 : size <= 9 ? 2 : 3;
}

/** The nearest region to the left in the sentence: how far off, and what stands between. 0 for none. */
export function marksLeft(f: TokenFeatures, i: number): number {
  const k = f.sweep.markBefore[i];
  if (k < 0 || k <= i - 25 || (f.mark[k] !== CLOSES && f.mark[i] !== OUTSIDE)) return 0;
  const comma = /[,?!.]/.test(f.scene.tokens.text[k - 1] ?? '') ? 1 : 0;
  return 1 + bucket(i - k) * 2 + comma;
}

export function marksRight(f: TokenFeatures, i: number): number {
  const k = f.sweep.markBehind[i];
  if (k < 0 || k >= i + 25 || f.mark[k] === INSIDE) return 0;
  return 1 + bucket(k - i) * 2 + (f.shape[k + 1] ? 1 : 0);
}

export function groupStart(f: TokenFeatures, i: number, first: number): number {
  let k = i;
  while (k > first && (f.tag[k - 1] === TAG.AUX || f.tag[k - 1] === TAG.ADV || (f.tag[k - 1] === TAG.PART && f.scene.tokens.lower[k - 1] !== 'to' && f.scene.tokens.lower[k - 1] !== "'s"))) k--; // biome-ignore format: one condition
  return k;
}

/** What stands where the subject would: a pronoun (which), a name, a noun, a comma, a conjunction, … */
export function subjectKind(f: TokenFeatures, group: number, first: number): number {
  const k = group - 1;
  if (k < first) return 1;
  if (f.tag[k] === TAG.PRON) return f.lemma[k];
  if (f.tag[k] === TAG.PUNCT) return f.lemma[k] ^ (k > first ? f.tag[k - 1] : 0);
  if (f.tag[k] === TAG.NOUN && f.lemma[k] !== 0) return 2 + (f.scene.tokens.lower[k].endsWith('s') ? 1 : 0);
  return 4 + f.tag[k];
}

const BE = new Set(['be', 'been', 'being', 'is', 'are', 'was', 'were']);

/** Does a form of "be" stand in the verb group before its head? */
export function isPassive(f: TokenFeatures, group: number, head: number): boolean {
  for (let k = group; k < head; k++) if (BE.has(f.scene.tokens.lower[k])) return true;
  return false;
}

const QUESTION_WORDS = new Set(['if', 'whether', 'how', 'what', 'why', 'who', 'when', 'where']);

/** What follows: "that", a mark, "to" and a verb, a clause, a phrase, a preposition, the end. */
export function complementKind(f: TokenFeatures, i: number, last: number, particle: boolean): number {
  const { lower } = f.scene.tokens;
  let k = i + 1;
  while (k < last && (f.tag[k] === TAG.ADV || (f.tag[k] === TAG.ADP && k === i + 1 && particle))) k++;
  if (k >= last) return 1;
  if (f.mark[k] === OPENS) return 2;
  if (lower[k] === 'that') return 3;
  if (lower[k] === 'to') return f.verb[k + 1] === 3 ? 4 : 5;
  if (f.tag[k] === TAG.PUNCT) return mix(6, f.lemma[k]);
  if (QUESTION_WORDS.has(lower[k])) return 7;
  for (let j = k; j < last && j < k + 12; j++) {
    if (f.tag[j] === TAG.PUNCT && f.mark[j] === OUTSIDE) break;
    if (lower[j] === 'that' && j > k) return 8;
    if (f.verb[j] === 1) return 9;
  }
  return 10 + f.tag[k];
}

/** Cue-like verbs before and behind in the sentence, and whether a clause is open: "said that X believes". */
export function otherVerbs(f: TokenFeatures, i: number): { before: number; after: number; open: number } {
  const { cuesBefore, cuesIn, open } = f.sweep;
  const own = reports(f, i) ? 1 : 0;
  const after = cuesIn[f.scene.sentenceOf[i]] - cuesBefore[i] - own;
  return { before: Math.min(2, cuesBefore[i]), after: Math.min(2, after), open: open[i] };
}

/** Is it the first finite verb of the sentence, outside relative clauses as far as commas and "who" tell? */
export function isMainVerb(f: TokenFeatures, i: number): boolean {
  return f.verb[i] === 1 && f.sweep.firstVerb[f.scene.sentenceOf[i]] >= i - 3;
}

export function colonBehind(f: TokenFeatures, i: number): number {
  const k = f.sweep.colonBehind[i];
  return k < 0 || k >= i + 20 ? 0 : 1 + bucket(k - i);
}
