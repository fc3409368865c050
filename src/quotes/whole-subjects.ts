import { groupStart } from './cue-stage.ts';
import { TAG, type TokenFeatures } from './features.ts';
import { isFiniteVerb } from './scene.ts';
import { phraseEndingAt } from './sources.ts';
import { NOTHING, SOURCE } from './window.ts';

/**
 * What stands right before a finite verb and right behind a preposition is no subject. It ends one, which begins where the
 * noun does that the preposition hangs on ("Analysts at [Hale Bank] expect", "voters asked by [the Post] fear", "people who
 * live in [Orle] say"), or the subject begins behind its "and" ("met Hale in [Rome and Lind] said").
 *
 * @param first of the window's tokens, @param labels by token of the window; changed in place
 */
export function mendSubject(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower } = f.scene.tokens;
  const s = f.scene.doc.sentences[f.scene.sentenceOf[head]];
  const group = groupStart(f, head, s.first);
  const start = labels.indexOf(SOURCE);
  const preposition = first + start - 1;
  if (start <= 0 || labels[group - 1 - first] !== SOURCE || preposition <= s.first) return;
  if (!isFiniteVerb(f.scene.tokens, group) || !LINKS.test(lower[preposition])) return;
  if (NOMINATIVE.test(lower[first + start])) return;
  const begins = subjectStart(f, preposition, s.first);
  if (begins >= Math.max(first, s.first)) {
    if (labels.subarray(begins - first, start).every((label) => label === NOTHING))
      labels.fill(SOURCE, begins - first, start);
    return;
  }
  const between = lower.slice(preposition, group - 1);
  const and = between.indexOf('and');
  if (and < 0 || between.slice(0, and).includes(',')) return; // "unlike A, B and C"
  labels.fill(NOTHING, start, preposition + and + 1 - first);
}

/** Where the noun phrase begins that a preposition ends, at the head of a clause; -1 for nowhere. */
function subjectStart(f: TokenFeatures, preposition: number, floor: number): number {
  const noun = nounBefore(f, preposition, floor);
  const phrase = noun < 0 ? null : phraseEndingAt(f.scene, noun + 1, floor);
  if (!phrase) return -1;
  const isSplit = f.tag[phrase.first - 1] === TAG.VERB && f.tag[phrase.first - 2] === TAG.DET; // "a leaked letter"
  const begins = isSplit ? phrase.first - 2 : phrase.first;
  return beginsClause(f, begins, floor) ? begins : -1;
}

const LINKS = /^(?:at|of|in|from|for|by|to|with|on|inside|outside|near|behind|within|across|around)$/;
const NOMINATIVE = /^(?:i|he|she|we|they|who)$/;

/** The noun that a preposition hangs on, across a participle or a relative clause behind it; -1 for none. */
function nounBefore(f: TokenFeatures, preposition: number, floor: number): number {
  const { lower } = f.scene.tokens;
  let i = preposition - 1;
  if (isNoun(f, i)) return i;
  while (i > floor && (f.tag[i] === TAG.ADV || isNoun(f, i))) i--; // "released late on Friday by"
  if (f.tag[i] !== TAG.VERB && f.tag[i] !== TAG.ADJ) return -1;
  if (isNoun(f, i - 1)) return lower[preposition] === 'with' ? -1 : i - 1; // "Lee conferred with"
  while (i > floor && (f.tag[i] === TAG.AUX || f.tag[i] === TAG.VERB || f.tag[i] === TAG.ADV || f.tag[i] === TAG.ADJ))
    i--;
  return RELATIVE.test(lower[i]) && isNoun(f, i - 1) ? i - 1 : -1;
}

const RELATIVE = /^(?:who|that|which)$/;
const PEOPLE = /^(?:those|some|many|most|few|several|nobody|everybody|everyone|anyone|someone|one|others|all)$/;

const isNoun = (f: TokenFeatures, i: number): boolean =>
  f.tag[i] === TAG.NOUN || f.tag[i] === TAG.PROPN || f.tag[i] === TAG.NUM || PEOPLE.test(f.scene.tokens.lower[i] ?? '');

/** Nothing before it whose object it could be: "After talks in Rome Lee said". */
function beginsClause(f: TokenFeatures, i: number, floor: number): boolean {
  const tag = f.tag[i - 1];
  return i === floor || tag === TAG.PUNCT || tag === TAG.CCONJ || CLAUSE.test(f.scene.tokens.lower[i - 1]);
}

const CLAUSE = /^(?:that|while|because|although|though|if|whether)$/;
