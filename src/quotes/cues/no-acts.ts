import { WHEN } from '../../lexicon/calendar.ts';
import { TOPICAL } from '../../lexicon/cues.ts';
import { DETERMINERS } from '../../lexicon/determiners.ts';
import { PROMISING } from '../../lexicon/events.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { PARTS_OF_WORKS } from '../../lexicon/works.ts';
import type { Tokens } from '../../text/document.ts';
import { isPetition, SIGNS } from '../contents/mains.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import { OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';

/** Something that is asked, signed, played or brought about, with a verb of speech. */
export const isNoAct = (f: TokenFeatures, i: number): boolean =>
  isQuestioned(f, i) ||
  isDatedAside(f.scene, i) ||
  isSigned(f.scene, i) ||
  isBoding(f.scene.tokens, i) ||
  isWorking(f.scene.tokens, i) ||
  isAnsweringTo(f, i) ||
  isReminding(f.scene.tokens, i) ||
  isAmounting(f.scene, i) ||
  isProven(f.scene, i) ||
  isPlaced(f.scene.tokens, i) ||
  isClearAlone(f.scene.tokens, i);

/** "Would he welcome new signings?": the writer asks; who it is about has not said so. "Would you say that A?" asks for his words, "Did you discuss A?" does not. */
function isQuestioned({ scene, mark, tag }: TokenFeatures, i: number): boolean {
  const { tokens, doc, sentenceOf } = scene;
  const { first, last } = doc.sentences[sentenceOf[i]];
  const isDo = /^(?:did|do|does)$/.test(tokens.lower[first]);
  if (tag[i] !== TAG.VERB || mark[i] !== OUTSIDE || tokens.lower[i] !== tokens.lemma[i]) return false;
  if (
    i < first + 2 ||
    ((tokens.lower[first + 1] === 'you' || isDo) && !TOPICAL.has(tokens.lemma[i])) ||
    i > first + LONGEST_SUBJECT ||
    !(isDo || MODALS.test(tokens.lower[first]))
  )
    return false;
  if (tokens.text[last - 1] !== '?' || mark[last - 1] !== OUTSIDE) return false;
  for (let k = first + 1; k < i; k++)
    if (isFiniteVerb(tokens, k) || tokens.tag[k] === 'PUNCT' || mark[k] !== OUTSIDE) return false;
  return true;
}

const MODALS = /^(?:would|will|could|should|might|can|may)$/;
const LONGEST_SUBJECT = 8;

/** "can be [found] on the page of the council": where something is. */
const isPlaced = ({ lower }: Tokens, i: number): boolean =>
  lower[i] === 'found' && lower[i - 1] === 'be' && MODALS.test(lower[i - 2] ?? '') && PLACES.test(lower[i + 1] ?? '');

const PLACES = /^(?:on|in|at|via|here|there|online|below)$/;

/** "have [signed] a petition calling for A": what they call for stands behind the noun. */
function isSigned({ tokens }: Scene, i: number): boolean {
  if (!SIGNS.test(tokens.lemma[i]) || tokens.tag[i + 1] !== 'DET') return false;
  let noun = i + 2;
  while (noun < i + LONGEST_NAME && /^(?:ADJ|NOUN)$/.test(tokens.tag[noun]) && !isPetition(tokens, noun)) noun++;
  return isPetition(tokens, noun);
}

const LONGEST_NAME = 5;

/** "The change, announced on Wednesday, follows a long study": when, by nobody, and what of it is told elsewhere. */
function isDatedAside({ tokens, region }: Scene, i: number): boolean {
  const { lower, text, tag } = tokens;
  if (!ISSUED.test(lower[i]) || text[i - 1] !== ',' || region[i] >= 0 || !/^(?:NOUN|PROPN)$/.test(tag[i - 2] ?? ''))
    return false;
  let k = i + 1;
  while (
    k < i + LONGEST_DATE &&
    (WHEN.has(lower[k]) || /^(?:on|in|at|last|this|earlier|late|early|the|of)$/.test(lower[k]) || tag[k] === 'NUM')
  )
    k++;
  if (k > i + 1) while (k < i + LONGEST_PLACE && IN_PLACE.test(tag[k])) k++; // "today in the Journal of Medicine"
  return k > i + 1 && text[k] === ',' && isFiniteVerb(tokens, tag[k + 1] === 'ADV' ? k + 2 : k + 1);
}

const ISSUED =
  /^(?:announced|described|detailed|outlined|unveiled|revealed|disclosed|reported|confirmed|published|released|issued)$/;
const LONGEST_DATE = 7;
const LONGEST_PLACE = 14;
const IN_PLACE = /^(?:ADP|DET|ADJ|NOUN|PROPN)$/;

/** "The rain promises a good harvest", "an agenda, which promises to be long": what bodes well says nothing. */
function isBoding({ lower, lemma, tag, text }: Tokens, i: number): boolean {
  if (lemma[i] !== 'promise') return false;
  if (!/^(?:DET|ADJ|NOUN)$/.test(tag[i + 1] ?? '') && !(lower[i + 1] === 'to' && lower[i + 2] === 'be')) return false;
  let noun = tag[i - 1] === 'AUX' ? i - 2 : i - 1;
  if (/^(?:which|that)$/.test(lower[noun] ?? '')) noun -= text[noun - 1] === ',' ? 2 : 1;
  return PROMISING.has(lower[noun] ?? '');
}

/** "The camera refuses to blink", "The score insists on telling us", "The plot asks us to believe A": how a work is made. */
export function isWorking({ lower, lemma, tag, text }: Tokens, i: number): boolean {
  const takes = WORKS.get(lemma[i]);
  if (!takes) return false;
  let noun = i - 1;
  while (/^(?:AUX|ADV|PART)$/.test(tag[noun] ?? '')) noun--;
  if (/^(?:which|that)$/.test(lower[noun] ?? '')) noun -= text[noun - 1] === ',' ? 2 : 1;
  return PARTS_OF_WORKS.has(lower[noun] ?? '') && takes.test(`${lower.slice(i + 1, i + 3).join(' ')} `);
}

const WORKS: ReadonlyMap<string, RegExp> = new Map([
  ['refuse', /^to /],
  ['decline', /^to /],
  ['insist', /^on \S+ing /],
  ['promise', /^(?:to |an? |much |more )/],
  ['threaten', /^to /],
  ['demand', /^(?:to be |your |our |attention |patience )/],
  ...['ask', 'invite', 'beg', 'urge', 'dare', 'challenge', 'encourage'].map(
    (lemma) => [lemma, /^(?:us|you|viewers|readers|audiences|listeners) to /] as const,
  ),
]);
/** "has responded after Orr claimed A", with no words beside it: to what, and not how. */
function isAnsweringTo({ scene: { tokens }, sweep }: TokenFeatures, i: number): boolean {
  const { lower, lemma } = tokens;
  if (!/^(?:respond|reply|react)$/.test(lemma[i]) || !/^(?:after|following)$/.test(lower[i + 1] ?? '')) return false;
  return sweep.markBefore[i] < 0 && sweep.markBehind[i] < 0 && sweep.colonBehind[i] < 0;
}

/** "Some *may recall* the storm", "Many will remember it": the writer reminds his readers. */
function isReminding({ lower, lemma }: Tokens, i: number): boolean {
  if (!/^(?:recall|remember)$/.test(lower[i]) || !/^(?:may|might|will)$/.test(lower[i - 1] ?? '')) return false;
  return READERS.test(lower[i - 2] ?? '') && lemma[i] === lower[i];
}

const READERS = /^(?:some|many|most|you|readers|viewers|listeners|fans|followers)$/;

/** "*Doing nothing* is basically *saying* it is fine": what a deed amounts to. */
function isAmounting({ tokens, doc, sentenceOf }: Scene, i: number): boolean {
  const { lower, tag, text } = tokens;
  if (lower[i] !== 'saying') return false;
  const is = tag[i - 1] === 'ADV' ? i - 2 : i - 1;
  const { first } = doc.sentences[sentenceOf[i]];
  if (!/^(?:is|was)$/.test(lower[is] ?? '') || tag[first] !== 'VERB' || !lower[first].endsWith('ing')) return false;
  for (let k = first; k < is; k++) if (text[k] === ',' || isFiniteVerb(tokens, k)) return false;
  return true;
}

/** "have a record *and demonstrated* skills": what stands beside a noun behind a verb in the present is its attribute. */
function isProven({ tokens, doc, sentenceOf }: Scene, i: number): boolean {
  const { lower, lemma, tag } = tokens;
  if (!/^(?:demonstrated|documented)$/.test(lower[i]) || lower[i - 1] !== 'and') return false;
  if (!/^(?:NOUN|ADJ)$/.test(tag[i + 1] ?? '') || !/^(?:NOUN|PROPN)$/.test(tag[i - 2] ?? '')) return false;
  const { first } = doc.sentences[sentenceOf[i]];
  let verb = i - 2;
  while (verb > first && !/^(?:VERB|AUX)$/.test(tag[verb])) verb--;
  return lower[verb] === lemma[verb] || lower[verb] === 'has' || lower[verb] === `${lemma[verb]}s`;
}

/** "475 pledged delegates", "her five proposed bills", "a much-praised speech", "despite repeated warnings": a participle between what counts, owns or governs and a noun is its attribute. */
export function isAttribute(tokens: Tokens, i: number): boolean {
  const { lower, lemma, tag, text } = tokens;
  if (
    !lower[i].endsWith('ed') ||
    lower[i] === lemma[i] ||
    lower[i] === 'called' ||
    !/^(?:NOUN|ADJ)$/.test(tag[i + 1] ?? '')
  )
    return false;
  if (DETERMINERS.has(lower[i - 1]) || POSSESSIVES.has(lower[i - 1]) || text[i - 1] === '-') return true;
  if (
    /^(?:repeated|alleged|perceived)$/.test(lower[i]) &&
    (tag[i - 1] === 'ADP' || lower[i - 1]?.endsWith('ing')) &&
    !lower.slice(i, i + LONGEST_NAME).includes('that')
  )
    return true;
  if (tag[i - 1] !== 'NUM' || tag[i + 1] !== 'NOUN' || !lower[i + 1].endsWith('s')) return false;
  const counted = /^(?:only|just|about|some|nearly|almost)$/.test(lower[i - 2] ?? '') ? i - 3 : i - 2;
  return (
    isFiniteVerb(tokens, i + 2) || /^(?:VERB|AUX|ADP|DET)$/.test(tag[counted] ?? '') || POSSESSIVES.has(lower[counted])
  );
}

/** "Lee won, and it is now [clear] that A": nobody says so. */
function isClearAlone({ lower, tag }: Tokens, i: number): boolean {
  if (lower[i] !== 'clear' || lower[i + 1] !== 'that') return false;
  let verb = i - 1;
  while (tag[verb] === 'ADV' || tag[verb] === 'AUX') verb--;
  return verb < i - 1 && lower[verb] === 'it';
}

/** "Lee portrayed Macbeth", "Roth will voice Captain Orr": whom somebody plays; not "portrayed Lee as a rival", "voiced Lee’s fears". */
export function isPlayed({ lower, lemma, tag }: Tokens, i: number): boolean {
  if (tag[i] !== 'VERB' || !/^(?:portray|voice)$/.test(lemma[i])) return false;
  let end = i + 1;
  while (end < i + LONGEST_NAME && /^(?:DET|NOUN)$/.test(tag[end])) end++;
  if (tag[end] !== 'PROPN') return false;
  while (tag[end] === 'PROPN') end++;
  return !/^['’]s?$/.test(lower[end] ?? '') && !lower.slice(end, end + LONGEST_PART).includes('as');
}

const LONGEST_PART = 12;
