import { takesQuotation } from '../../lexicon/cues.ts';
import type { Tokens } from '../../text/document.ts';
import { type Draft, draftByRule, regionRuns } from '../draft.ts';
import { isFiniteVerb, isPastForm, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectAfter } from '../sources/subject-phrases.ts';
import { isBare } from '../tags/stopped.ts';

/** By judgement: the model leaves too few of them to count. */
const PERCENT = 80;

/**
 * “That is absurd,” the minister shot back: a quotation at the head of its sentence that ends in a comma goes on with its
 * reporting clause (Quirk et al. 1985, 14.28), whatever the verb is. The model leaves some whose verb it has not met. One that ends
 * as a sentence does goes on with a sentence that only says who said it.
 *
 * @param r a region that nothing else claims
 */
export function tagged(scene: Scene, r: number): Draft | null {
  const { tokens, doc, regions, sentenceOf } = scene;
  const first = scene.regionFirst[r];
  const last = scene.regionLast[r];
  const s = doc.sentences[sentenceOf[first]];
  const { last: ceiling } = doc.sentences[sentenceOf[Math.min(last, tokens.count - 1)]]; // the quotation may hold several
  const isBehind = tokens.text[last] === ',';
  const isStopped = opensSentence(scene, last);
  if (!regions[r].closed || first !== s.first || !(isBehind || isStopped || tokens.text[last - 2] === ',')) return null;
  const opens = isBehind ? last + 1 : last;
  const inverted = isStopped ? null : invertedTag(scene, opens, ceiling);
  if (inverted) return draftByRule('grammar', PERCENT, regionRuns(scene, r), inverted.cue, inverted.source);
  const subject = subjectAfter(scene, opens, ceiling);
  if (!subject) return null;
  const phrasal = phrasalVerb(scene, subject) ?? mannerVerb(scene, subject, ceiling);
  const cue = phrasal ?? verbGroup(scene, subject.last, ceiling);
  if (!cue || (isStopped && !mayStand(scene, cue))) return null;
  const cited = citedAfter(scene, cue, ceiling);
  if (cited) return draftByRule('grammar', PERCENT, regionRuns(scene, r), cited.cue, cited.source);
  const source = phrasal ? { first: subject.first, last: phrasal.first } : subject;
  return draftByRule('grammar', PERCENT, [...regionRuns(scene, r), ...regionBehind(scene, cue.last)], cue, source);
}

/** In a sentence of its own: “It has been late.” Lee said. But who disagreed did so with another's words. */
const mayStand = (scene: Scene, { first, last }: Run): boolean =>
  takesQuotation(scene.tokens.lemma[first]) && !TAKES_UP.test(scene.tokens.lemma[first]) && isBare(scene, last);

const TAKES_UP = /^(?:agree|disagree|demur|object|dissent|concur|counter|retort|disbelieve)$/;

/** “It has been late.” Lee said. */
const opensSentence = ({ doc, sentenceOf, paragraphOf }: Scene, i: number): boolean =>
  doc.sentences[sentenceOf[i]]?.first === i && paragraphOf[i] === paragraphOf[i - 1];

/** “A,” fumed the guild's chairman; “A,” shot back Ann Lee. */
function invertedTag(scene: Scene, verb: number, end: number): { readonly source: Run; readonly cue: Run } | null {
  const { text, lower } = scene.tokens;
  const isPhrasal = PARTICLE.test(lower[verb + 1] ?? '');
  if (verb >= end || text[verb] !== lower[verb] || !(isDone(scene, verb) || isPhrasal)) return null;
  const cue = { first: verb, last: isPhrasal ? verb + 2 : verb + 1 };
  const source = subjectAfter(scene, cue.last, end);
  if (!source) return null;
  const isWhole = source.last >= end - 1 || STOPS.test(lower[source.last]);
  return isWhole ? { source, cue } : null;
}

const STOPS = /^(?:[,.;:]|who|as|in|at|on|after|when|before|during|with)$/;

/** A verb of the past, be it one that the tagger knows or not ("fumed", "deadpanned"), or one of manner ("shrugs"); what only comes ("came the reply") tells nobody. */
const isDone = ({ tokens }: Scene, i: number): boolean => isManner(tokens, i) || isPast(tokens, i);

const isPast = (tokens: Tokens, i: number): boolean =>
  /^(?:VERB|ADJ)$/.test(tokens.tag[i]) &&
  (tokens.lower[i].endsWith('ed') || (tokens.tag[i] === 'VERB' && isPastForm(tokens, i))) &&
  !/^(?:came|went|ran|followed)$/.test(tokens.lower[i]);

/** “A,” the memo began, “and B”: the quotation that goes on right behind the tag. */
function regionBehind(scene: Scene, comma: number): Run[] {
  const r = scene.region[comma + 1] ?? -1;
  const goesOn = scene.tokens.text[comma] === ',' && r >= 0 && scene.regionFirst[r] === comma + 1;
  return goesOn ? regionRuns(scene, r) : [];
}

/** “A,” the agency cited Lee as saying: who said it, and that he did. */
function citedAfter({ tokens }: Scene, cue: Run, end: number): { readonly source: Run; readonly cue: Run } | null {
  const { lower, lemma, tag } = tokens;
  if (!/^(?:cite|quote)$/.test(lemma[cue.first])) return null;
  let as = cue.last;
  while (as < end && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[as])) as++;
  if (as === cue.last || lower[as] !== 'as' || lower[as + 1] !== 'saying') return null;
  return { source: { first: cue.last, last: as }, cue: { first: as + 1, last: as + 2 } };
}

/** The finite verb that stands at `first`, with auxiliaries, adverbs and its particle. */
function verbGroup(scene: Scene, first: number, end: number): Run | null {
  const { tokens, region } = scene;
  let verb = first;
  while (verb < end && /^(?:ADV|AUX)$/.test(tokens.tag[verb])) verb++;
  if (verb >= end || region[verb] >= 0 || !(isVerb(scene, verb) || isTaggedWrong(scene, verb, end))) return null;
  return { first, last: verb + 1 < end && PARTICLE.test(tokens.lower[verb + 1]) ? verb + 2 : verb + 1 };
}

/** "the minister shot back": the verb comes as a noun, and a particle behind it tells that it is none. */
function phrasalVerb({ tokens }: Scene, { first, last }: Run): Run | null {
  return last - first > 1 && PARTICLE.test(tokens.lower[last] ?? '') ? { first: last - 1, last: last + 1 } : null;
}

/** "she fumes.", "Orr deadpans, turning away", "a man's voice whispers.": in the present many a verb of manner comes as a noun. */
function mannerVerb({ tokens }: Scene, { first, last }: Run, end: number): Run | null {
  const verb = last - 1 > first ? last - 1 : last;
  const isSomebody = /^(?:PRON|PROPN)$/.test(tokens.tag[verb - 1]) || /^(?:DET|PRON)$/.test(tokens.tag[first]);
  if (!isManner(tokens, verb) || !isSomebody) return null;
  return verb + 1 >= end || tokens.tag[verb + 1] === 'PUNCT' ? { first: verb, last: verb + 1 } : null;
}

/** "tweets", "shrugs": of a verb that may bring a quotation, be it tagged as a noun. */
export const isManner = ({ lower, tag }: Tokens, i: number): boolean =>
  /^(?:NOUN|VERB)$/.test(tag[i]) && lower[i].endsWith('s') && takesQuotation(lower[i].slice(0, -1));

const PARTICLE = /^(?:back|in|out|up|on|off|along|away)$/;

const isVerb = ({ tokens }: Scene, i: number): boolean => tokens.tag[i] === 'VERB' && isFiniteVerb(tokens, i);

/** "Lee elaborated." comes as an adjective. */
const isTaggedWrong = ({ tokens: { lower, tag } }: Scene, i: number, end: number): boolean =>
  /[^e]ed$/.test(lower[i]) && tag[i] === 'ADJ' && (i + 1 >= end || tag[i + 1] === 'PUNCT');
