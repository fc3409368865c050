import { CUE_VERBS, DESCRIBING, NAMING } from '../../lexicon/cues.ts';
import { isVerdict } from '../contents/writers-words.ts';
import { hasFinite, isFiniteVerb, lastWord } from '../scene.ts';
import { groupStart, isPassive } from '../scoring/cue-stage.ts';
import { OPENS, OUTSIDE, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, CUE, firstPlace, firstRun, NOTHING, SOURCE, setSource } from '../scoring/window.ts';
import { phraseEndingAt } from './noun-phrases.ts';
import { subjectAfter } from './subject-phrases.ts';

/**
 * The source that stands between "what" or "which" and its verb, and that the chain takes for content.
 *
 * `first` is the first of the window's tokens, `labels` are by token of the window and changed in place.
 */

/** "The inn has what one guest called “a view”", "what Lee has described as “a view”": who calls it so stands between "what" and the verb, and nothing before is content. */
export function takeCaller(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene, mark } = f;
  const { tokens, doc, sentenceOf, region } = scene;
  const opens = tokens.lower[head + 1] === 'as' ? head + 2 : head + 1;
  const isMarked = mark[opens] === OPENS;
  if (!isNamed(tokens.lower[head]) && (isMarked || !CALLS.test(tokens.lemma[head]))) return;
  const { first: floor } = doc.sentences[sentenceOf[head]];
  let what = head - 1;
  while (what > floor && what > head - LONGEST_CALLER && tokens.lower[what] !== 'what') what--;
  const caller = { first: what + 1, last: groupStart(f, head, floor) };
  if (tokens.lower[what] !== 'what' || caller.first >= caller.last || what < first) return;
  if (hasFinite(scene, caller.first, caller.last)) return;
  // "in what experts call a mistake": without marks it is mended only where the chain took somebody before
  if (!isMarked && !(tokens.tag[what - 1] === 'ADP' && labels[caller.first - first] === CONTENT)) return;
  labels.fill(NOTHING, 0, head - first);
  labels.fill(CUE, caller.last - first, head + 1 - first);
  setSource(labels, first, caller);
  if (!isMarked) {
    labels[what - first] = CONTENT;
    return;
  }
  const quotation = region[opens];
  labels.fill(NOTHING, head + 1 - first);
  labels.fill(CONTENT, opens - first, Math.min(labels.length, scene.regionLast[quotation] - first));
}

const CALLS = /^(?:call|dub|term|describe|label|brand)$/;
const LONGEST_CALLER = 10;

/** "[an idea *ministers*] have described as “rash”", "[a law *many*] call unfair": what a clause without "which" tells of stands before its subject. */
export function leaveAntecedent({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { lower, lemma, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  if (!source || source.last - source.first < 3 || first + source.last > head) return;
  const last = first + source.last - 1;
  if (!/^an?$/.test(lower[first + source.first]) || tag[last - 1] !== 'NOUN') return;
  const isMany =
    tag[last] === 'NOUN' ? lower[last] !== lemma[last] : /^(?:many|some|most|others|they|we)$/.test(lower[last]);
  if (!isMany || NUMBERS.test(lower[last - 1])) return;
  for (let i = first + source.first; i < last; i++) if (!/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[i])) return;
  labels.fill(NOTHING, source.first, source.last - 1);
}

const NUMBERS = /^(?:few|dozen|couple|hundred|thousand|million|billion|handful|pair|trio|lot)$/; // "a dozen ministers"

/** "a walkout, which the minister called “a stunt”": who calls it so stands between "which" and the verb. */
export function takeSubordinate(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens, doc, sentenceOf } = f.scene;
  const group = groupStart(f, head, doc.sentences[sentenceOf[head]].first);
  const which =
    labels.lastIndexOf(CONTENT, group - 1 - first) >= 0
      ? whichBefore(f, group, first, isNamed(tokens.lower[head]))
      : -1;
  if (
    which < 0 ||
    labels.includes(SOURCE, which - first) ||
    isPassive(f, group, head) ||
    !CUE_VERBS.has(tokens.lemma[head])
  )
    return;
  labels.fill(NOTHING, 0, which - first);
  labels[which - first] = CONTENT;
  setSource(labels, first, { first: which + 1, last: group });
}

/** The "which", or of a name given the "that" ("a prize that critics called late"), whose clause begins with a subject that ends before token `verb`; -1 for none. */
function whichBefore({ scene }: TokenFeatures, verb: number, first: number, mayBeThat: boolean): number {
  const { lower, tag } = scene.tokens;
  const isIt = (i: number) => lower[i] === 'which' || (mayBeThat && lower[i] === 'that' && tag[i - 1] === 'NOUN');
  let which = verb - 2;
  while (which > first && which > verb - LONGEST_CALLER && !isIt(which)) which--;
  return isIt(which) && !hasFinite(scene, which, verb) ? which : -1;
}

/** "called", "described": verbs that say what something is to somebody. */
export const isNamed = (verb: string): boolean => NAMING.has(verb) || DESCRIBING.has(verb);

/** "A, a claim [the army] rejected as “false”": who stands between a noun and its verb. */
export function takeDenier({ scene }: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { tokens } = scene;
  if (labels[head - 1 - first] !== CONTENT || labels.includes(SOURCE)) return;
  const start = firstPlace(labels, CONTENT);
  const noun = tokens.tag[first + start] === 'DET' ? first + start + 1 : first + start;
  const subject = isVerdict(tokens, first + start) ? subjectAfter(scene, noun + 1, head) : null;
  if (subject?.last === head) setSource(labels, first, subject);
}

/** "[a discovery that *officials*] said could A", "letters which *the police* say Orr sent": who stands in the clause, of what is before it. */
export function takeWithinRelative(f: TokenFeatures, first: number, head: number, labels: Uint8Array): void {
  const { scene } = f;
  const { lower, tag } = scene.tokens;
  const source = firstRun(labels, SOURCE);
  const s = scene.doc.sentences[scene.sentenceOf[head]];
  if (!source || first + source.last !== head || !CUE_VERBS.get(scene.tokens.lemma[head])?.takes.includes('c')) return;
  let which = head - 1;
  while (which > first && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[which]) && !/^(?:which|that)$/.test(lower[which]))
    which--;
  if (!/^(?:which|that)$/.test(lower[which]) || which === head - 1 || which > first + source.last) return;
  const noun = phraseEndingAt(scene, which, Math.max(first, s.first));
  const next = subjectAfter(scene, head + 1, s.last)?.last ?? head + 1;
  const isGap = isFiniteVerb(scene.tokens, next) || (scene.tokens.lemma[head] === 'say' && tag[head + 1] !== 'PUNCT');
  if (!noun || noun.first < first || !isGap || first + source.first > which + 1 || f.mark[head + 1] !== OUTSIDE) return;
  labels.fill(NOTHING);
  setSource(labels, first, { first: which + 1, last: head });
  labels.fill(CONTENT, noun.first - first, noun.last - first);
  labels.fill(CONTENT, head + 1 - first, lastWord(scene, s) + 1 - first);
}
