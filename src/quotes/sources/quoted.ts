import { isPassive } from '../scoring/cue-stage.ts';
import { OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, NOTHING, setSource } from '../scoring/window.ts';
import type { Run } from './noun-phrases.ts';
import { subjectAfter, subjectBefore } from './subject-phrases.ts';

/**
 * “A,” Lee was quoted (by the Post) as saying, and: the Post quoted Lee as saying that A. Who is quoted says it, not who quotes.
 *
 * @param group where the verb's auxiliaries begin, @param labels by token of the window; changed in place
 * @returns whether it is such a verb
 */
export function takeQuoted(f: TokenFeatures, first: number, group: number, head: number, labels: Uint8Array): boolean {
  const { tokens, doc, sentenceOf } = f.scene;
  if (tokens.lemma[head] !== 'quote' || f.tag[head] !== TAG.VERB) return false;
  const { first: floor, last: ceiling } = doc.sentences[sentenceOf[head]];
  const subject = subjectBefore(f.scene, group, floor);
  const isSubject = isPassive(f, group, head);
  const saying = sayingBehind(f, head, Math.min(ceiling, first + labels.length));
  const quoted = isSubject ? subject : saying < 0 ? null : subjectAfter(f.scene, head + 1, saying - 1);
  if (!quoted || quoted.first < first) return false;
  if (saying < 0 && !holdsQuotation(f, first, labels)) {
    if (isSubject) labels.fill(NOTHING); // "was quoted as a source", "was quoted in the press"
    return isSubject;
  }
  for (let i = Math.max(first, floor); i < group; i++) if (f.mark[i] === OUTSIDE) labels[i - first] = NOTHING;
  if (saying >= 0) {
    labels.fill(NOTHING, (isSubject ? head + 1 : head) - first, saying - first);
    labels[saying - first] = CUE;
    dropAgent(f, first, saying + 1, labels);
  } else for (let i = head + 1; i - first < labels.length && f.mark[i] === OUTSIDE; i++) labels[i - first] = NOTHING;
  setSource(labels, first, quoted);
  takeQuotation(f, first, subject, labels);
  return true;
}

/** The "saying" of "as saying" in the same clause; -1 for none. */
function sayingBehind(f: TokenFeatures, head: number, end: number): number {
  const { lower } = f.scene.tokens;
  for (let i = head + 1; i < end && f.tag[i] !== TAG.PUNCT; i++)
    if (lower[i] === 'as' && /^(?:saying|telling|having|describing|calling)$/.test(lower[i + 1])) return i + 1;
  return -1;
}

const holdsQuotation = (f: TokenFeatures, first: number, labels: Uint8Array): boolean =>
  labels.some((label, p) => label === CONTENT && f.mark[first + p] !== OUTSIDE);

/** "was quoted as saying by the Post": what quotes him is no content. */
function dropAgent(f: TokenFeatures, first: number, from: number, labels: Uint8Array): void {
  const { lower, text } = f.scene.tokens;
  if (lower[from] !== 'by') return;
  const goesOn = (i: number) => f.tag[i] !== TAG.PUNCT || text[i] === '-'; // "the state-run IRNA"
  for (let i = from; i - first < labels.length && goesOn(i); i++) labels[i - first] = NOTHING;
}

/** The quotation right before the clause, where nothing else is content. */
function takeQuotation({ scene }: TokenFeatures, first: number, subject: Run | null, labels: Uint8Array): void {
  const r = subject && !labels.includes(CONTENT) ? (scene.region[subject.first - 1] ?? -1) : -1;
  if (r >= 0 && scene.regionFirst[r] >= first)
    labels.fill(CONTENT, scene.regionFirst[r] - first, scene.regionLast[r] - first);
}
