import { type HashSet, mix } from '../model/hash.ts';
import { CLOSES, hasParticle, INSIDE, OPENS, OUTSIDE, TAG, type TokenFeatures } from './features.ts';

/** Stage one: which tokens are the head of a cue. Logistic regression over hashed features, in integers. */

/** How many features a candidate has at the most. */
export const CUE_FEATURES = 96;

/** Tokens that may head a cue: verbs, and other words that the gold has as one; never names, which are all alike here. */
export function isCandidate(f: TokenFeatures, i: number, heads: HashSet): boolean {
  if (f.tag[i] === TAG.VERB) return true;
  return f.tag[i] !== TAG.PROPN && heads.has(headKey(f, i)) && !isLabel(f, i);
}

/** "Q:" and "A:" name nobody. */
const isLabel = (f: TokenFeatures, i: number): boolean =>
  f.scene.tokens.text[i] === ':' && /^[QA]$/.test(f.scene.tokens.text[i - 1] ?? '');

export const headKey = (f: TokenFeatures, i: number): number => mix(f.lemma[i], f.tag[i]);

/** Where the hash of each template of features begins. */
const SEEDS = Int32Array.from({ length: 80 }, (_, template) => mix(0x51ed270b, template));

const feature = (template: number, a: number, b = 0, c = 0): number => mix(mix(mix(SEEDS[template], a), b), c);

/**
 * Writes the hashed features of token i to `out`.
 *
 * @returns how many
 */
export function cueFeatures(f: TokenFeatures, i: number, out: Int32Array): number {
  const { scene } = f;
  const s = scene.doc.sentences[scene.sentenceOf[i]];
  let n = 0;
  const at = (k: number): number => (k >= s.first && k < s.last ? k : -1);
  const tag = (k: number): number => (at(k) < 0 ? 0 : f.tag[k]);
  const lemma = (k: number): number => (at(k) < 0 ? 7 : f.lemma[k]);
  const w = f.lemma[i];
  const t = f.tag[i];
  out[n++] = feature(1, w, t);
  out[n++] = feature(2, t);
  out[n++] = feature(3, f.suffix[i], t);
  out[n++] = feature(4, f.lex[i]);
  out[n++] = feature(5, f.shape[i], t);
  for (let d = 1; d <= 3; d++) {
    out[n++] = feature(5 + d, lemma(i + d), t);
    out[n++] = feature(10 + d, lemma(i - d), t);
    out[n++] = feature(15 + d, tag(i + d), w);
    out[n++] = feature(20 + d, tag(i - d), w);
  }
  out[n++] = feature(30, w, lemma(i + 1));
  out[n++] = feature(31, w, lemma(i - 1));
  out[n++] = feature(32, f.lex[i], lemma(i + 1), tag(i + 2));
  out[n++] = feature(33, f.lex[i], lemma(i - 1), tag(i - 2));
  out[n++] = feature(34, tag(i - 1), t, tag(i + 1));
  out[n++] = feature(35, tag(i + 1), tag(i + 2), f.lex[i]);
  out[n++] = feature(36, tag(i - 1), tag(i - 2), f.lex[i]);
  out[n++] = feature(37, lemma(i + 1), lemma(i + 2), t);
  out[n++] = feature(38, lemma(i - 1), lemma(i - 2), t);
  out[n++] = feature(39, w, tag(i + 1), tag(i + 2));
  out[n++] = feature(40, w, tag(i - 1), tag(i - 2));

  // quotation marks: inside, right behind, right before, further on
  const inside = f.mark[i] !== OUTSIDE ? 1 + regionSize(f, i) : 0;
  const left = marksLeft(f, i, s.first);
  const right = marksRight(f, i, s.last);
  out[n++] = feature(41, inside, t);
  out[n++] = feature(42, inside, w);
  out[n++] = feature(43, left, right, f.lex[i]);
  out[n++] = feature(44, left, w);
  out[n++] = feature(45, right, w);
  out[n++] = feature(46, left, right, t);

  // the verb group, its subject and its complement
  const group = groupStart(f, i, s.first);
  const subject = subjectKind(f, group, s.first);
  const complement = complementKind(f, i, s.last);
  const passive =
    group < i && f.scene.tokens.lower.slice(group, i).some((x) => /^(?:be|been|being|is|are|was|were)$/.test(x))
      ? 1
      : 0;
  const form = f.verb[i] + 4 * passive + 8 * (tag(group - 1) === TAG.PART ? 1 : 0);
  out[n++] = feature(47, subject, w);
  out[n++] = feature(48, complement, w);
  out[n++] = feature(49, subject, complement, f.lex[i]);
  out[n++] = feature(50, form, w);
  out[n++] = feature(51, form, subject, complement);
  out[n++] = feature(52, lemma(group - 1), w);
  out[n++] = feature(53, lemma(group - 1), lemma(group - 2), t);
  out[n++] = feature(54, lemma(group), f.lex[i]);
  out[n++] = feature(55, hasParticle(f, i) ? 1 : 0, w);
  out[n++] = feature(56, complement, form, f.lex[i]);
  out[n++] = feature(57, subject, lemma(i + 1), f.lex[i]);

  // the place in the sentence, and what may stand outside of this cue
  const { before, after, open } = otherVerbs(f, i, s.first, s.last);
  out[n++] = feature(58, before, t, inside);
  out[n++] = feature(59, before, after, f.lex[i]);
  out[n++] = feature(60, open, w);
  out[n++] = feature(61, open, subject, f.lex[i]);
  out[n++] = feature(62, open, before, complement);
  out[n++] = feature(63, bucket(i - s.first), bucket(s.last - 1 - i), t);
  out[n++] = feature(64, s.paragraph === 0 ? 1 : 0, t, f.shape[i]);
  out[n++] = feature(65, s.paragraph === 0 ? 1 : 0, w);
  out[n++] = feature(66, bucket(s.last - s.first), f.lex[i]);
  out[n++] = feature(67, mainVerb(f, i, s.first) ? 1 : 0, w);
  out[n++] = feature(68, mainVerb(f, i, s.first) ? 1 : 0, f.lex[i], subject);
  out[n++] = feature(69, colonBehind(f, i, s.last), w);
  out[n++] = feature(70, colonBehind(f, i, s.last), right, t);

  // what the grammar of reporting proposes
  const proposed = f.shapeOfProposal[i];
  const covered = f.inProposal[i];
  out[n++] = feature(71, proposed, w);
  out[n++] = feature(72, proposed, f.lex[i], covered);
  out[n++] = feature(73, proposed, subject, covered);
  out[n++] = feature(74, covered, w);
  out[n++] = feature(75, proposed, covered, t);
  out[n++] = feature(76, proposed, complement, open);
  return n;
}

export const bucket = (n: number): number => (n < 4 ? n : n < 7 ? 4 : n < 12 ? 5 : n < 20 ? 6 : n < 35 ? 7 : 8);

function regionSize(f: TokenFeatures, i: number): number {
  const r = f.scene.region[i];
  const size = f.scene.regionLast[r] - f.scene.regionFirst[r];
  return size <= 4 ? 1 : size <= 9 ? 2 : 3;
}

/** The nearest region to the left in the sentence: how far off, and what stands between. 0 for none. */
function marksLeft(f: TokenFeatures, i: number, first: number): number {
  for (let k = i - 1; k >= first && k > i - 25; k--) {
    if (f.mark[k] === OUTSIDE) continue;
    if (f.mark[k] !== CLOSES && f.mark[i] !== OUTSIDE) return 0;
    const comma = /[,?!.]/.test(f.scene.tokens.text[k - 1] ?? '') ? 1 : 0;
    return 1 + bucket(i - k) * 2 + comma;
  }
  return 0;
}

function marksRight(f: TokenFeatures, i: number, last: number): number {
  for (let k = i + 1; k < last && k < i + 25; k++) {
    if (f.mark[k] === OPENS) return 1 + bucket(k - i) * 2 + (f.shape[k + 1] ? 1 : 0);
    if (f.mark[k] === INSIDE) return 0;
  }
  return 0;
}

export function groupStart(f: TokenFeatures, i: number, first: number): number {
  let k = i;
  while (k > first && (f.tag[k - 1] === TAG.AUX || f.tag[k - 1] === TAG.ADV || (f.tag[k - 1] === TAG.PART && f.scene.tokens.lower[k - 1] !== 'to' && f.scene.tokens.lower[k - 1] !== "'s"))) k--; // biome-ignore format: one condition
  return k;
}

/** What stands where the subject would: a pronoun (which), a name, a noun, a comma, a conjunction, … */
function subjectKind(f: TokenFeatures, group: number, first: number): number {
  const k = group - 1;
  if (k < first) return 1;
  if (f.tag[k] === TAG.PRON) return f.lemma[k];
  if (f.tag[k] === TAG.PUNCT) return f.lemma[k] ^ (k > first ? f.tag[k - 1] : 0);
  if (f.tag[k] === TAG.NOUN && f.lemma[k] !== 0) return 2 + (f.scene.tokens.lower[k].endsWith('s') ? 1 : 0);
  return 4 + f.tag[k];
}

/** What follows: "that", a mark, "to" and a verb, a clause, a phrase, a preposition, the end. */
function complementKind(f: TokenFeatures, i: number, last: number): number {
  const { lower } = f.scene.tokens;
  let k = i + 1;
  while (k < last && (f.tag[k] === TAG.ADV || (f.tag[k] === TAG.ADP && k === i + 1 && hasParticle(f, i)))) k++;
  if (k >= last) return 1;
  if (f.mark[k] === OPENS) return 2;
  if (lower[k] === 'that') return 3;
  if (lower[k] === 'to') return f.verb[k + 1] === 3 ? 4 : 5;
  if (f.tag[k] === TAG.PUNCT) return mix(6, f.lemma[k]);
  if (/^(?:if|whether|how|what|why|who|when|where)$/.test(lower[k])) return 7;
  for (let j = k; j < last && j < k + 12; j++) {
    if (f.tag[j] === TAG.PUNCT && f.mark[j] === OUTSIDE) break;
    if (lower[j] === 'that' && j > k) return 8;
    if (f.verb[j] === 1) return 9;
  }
  return 10 + f.tag[k];
}

/** Cue-like verbs before and behind in the sentence, and whether a clause is open: "said that X believes". */
function otherVerbs(
  f: TokenFeatures,
  i: number,
  first: number,
  last: number,
): { before: number; after: number; open: number } {
  let before = 0;
  let after = 0;
  let open = 0;
  for (let k = first; k < last; k++) {
    if (k === i || f.mark[k] !== OUTSIDE) continue;
    const lex = f.lex[k] && f.tag[k] === TAG.VERB && f.verb[k] !== 3 ? (f.lex[k] - 1) % 4 : -1;
    if (lex === 0 || lex === 2) {
      if (k < i) before = Math.min(2, before + 1);
      else after = Math.min(2, after + 1);
      if (k < i) open = 1;
    }
    if (k < i && open && f.scene.tokens.lower[k] === 'that') open = 2;
    if (k < i && open && f.scene.tokens.text[k] === ',') open = 3;
  }
  return { before, after, open };
}

/** Is it the first finite verb of the sentence, outside relative clauses as far as commas and "who" tell? */
function mainVerb(f: TokenFeatures, i: number, first: number): boolean {
  for (let k = first; k < i; k++)
    if (f.verb[k] === 1 && f.mark[k] === OUTSIDE && f.tag[k + 1] !== TAG.VERB && k < i - 3) return false;
  return f.verb[i] === 1;
}

function colonBehind(f: TokenFeatures, i: number, last: number): number {
  for (let k = i + 1; k < last && k < i + 20; k++) if (f.scene.tokens.text[k] === ':') return 1 + bucket(k - i);
  return 0;
}
