import { WHEN } from '../../lexicon/calendar.ts';
import { TOPICAL } from '../../lexicon/cues.ts';
import { DETERMINERS } from '../../lexicon/determiners.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isPetition, SIGNS } from '../contents/mains.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import { OUTSIDE, TAG, type TokenFeatures } from '../scoring/features.ts';

/** "Would he welcome new signings?": the writer asks; who it is about has not said so. "Would you say that A?" asks for his words, "Did you discuss A?" does not. */
export function isQuestioned({ scene, mark, tag }: TokenFeatures, i: number): boolean {
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

/** "have [signed] a petition calling for A": what they call for stands behind the noun. */
export function isSigned({ tokens }: Scene, i: number): boolean {
  if (!SIGNS.test(tokens.lemma[i]) || tokens.tag[i + 1] !== 'DET') return false;
  let noun = i + 2;
  while (noun < i + LONGEST_NAME && /^(?:ADJ|NOUN)$/.test(tokens.tag[noun]) && !isPetition(tokens, noun)) noun++;
  return isPetition(tokens, noun);
}

const LONGEST_NAME = 5;

/** "The change, announced on Wednesday, follows a long study": when, by nobody, and what of it is told elsewhere. */
export function isDatedAside({ tokens, region }: Scene, i: number): boolean {
  const { lower, text, tag } = tokens;
  if (!ISSUED.test(lower[i]) || text[i - 1] !== ',' || region[i] >= 0 || !/^(?:NOUN|PROPN)$/.test(tag[i - 2] ?? ''))
    return false;
  let k = i + 1;
  while (
    k < i + LONGEST_DATE &&
    (WHEN.has(lower[k]) || /^(?:on|in|at|last|this|earlier|late|early|the|of)$/.test(lower[k]) || tag[k] === 'NUM')
  )
    k++;
  return k > i + 1 && text[k] === ',' && isFiniteVerb(tokens, tag[k + 1] === 'ADV' ? k + 2 : k + 1);
}

const ISSUED = /^(?:announced|unveiled|revealed|disclosed|reported|confirmed|published|released|issued)$/;
const LONGEST_DATE = 7;

/** "The rain promises a good harvest", "an agenda, which promises to be long": what bodes well says nothing. */
export function isBoding({ lower, lemma, tag, text }: Tokens, i: number): boolean {
  if (lemma[i] !== 'promise') return false;
  if (!/^(?:DET|ADJ|NOUN)$/.test(tag[i + 1] ?? '') && !(lower[i + 1] === 'to' && lower[i + 2] === 'be')) return false;
  let noun = tag[i - 1] === 'AUX' ? i - 2 : i - 1;
  if (/^(?:which|that)$/.test(lower[noun] ?? '')) noun -= text[noun - 1] === ',' ? 2 : 1;
  return BODES.test(lower[noun] ?? '');
}

const BODES =
  /^(?:rains?|snow|sun|weather|spring|summer|autumn|winter|season|week|weekend|month|year|day|evening|night|match|game|race|final|festival|tour|future|agenda|debate|contest|election|convention|technology)$/;

/** "Some *may recall* the storm", "Many will remember it": the writer reminds his readers. */
export function isReminding({ lower, lemma }: Tokens, i: number): boolean {
  if (!/^(?:recall|remember)$/.test(lower[i]) || !/^(?:may|might|will)$/.test(lower[i - 1] ?? '')) return false;
  return READERS.test(lower[i - 2] ?? '') && lemma[i] === lower[i];
}

const READERS = /^(?:some|many|most|you|readers|viewers|listeners|fans|followers)$/;

/** "*Doing nothing* is basically *saying* it is fine": what a deed amounts to. */
export function isAmounting({ tokens, doc, sentenceOf }: Scene, i: number): boolean {
  const { lower, tag, text } = tokens;
  if (lower[i] !== 'saying') return false;
  const is = tag[i - 1] === 'ADV' ? i - 2 : i - 1;
  const { first } = doc.sentences[sentenceOf[i]];
  if (!/^(?:is|was)$/.test(lower[is] ?? '') || tag[first] !== 'VERB' || !lower[first].endsWith('ing')) return false;
  for (let k = first; k < is; k++) if (text[k] === ',' || isFiniteVerb(tokens, k)) return false;
  return true;
}

/** "have a record *and demonstrated* skills": what stands beside a noun behind a verb in the present is its attribute. */
export function isProven({ tokens, doc, sentenceOf }: Scene, i: number): boolean {
  const { lower, lemma, tag } = tokens;
  if (!/^(?:demonstrated|documented)$/.test(lower[i]) || lower[i - 1] !== 'and') return false;
  if (!/^(?:NOUN|ADJ)$/.test(tag[i + 1] ?? '') || !/^(?:NOUN|PROPN)$/.test(tag[i - 2] ?? '')) return false;
  const { first } = doc.sentences[sentenceOf[i]];
  let verb = i - 2;
  while (verb > first && !/^(?:VERB|AUX)$/.test(tag[verb])) verb--;
  return lower[verb] === lemma[verb] || lower[verb] === 'has' || lower[verb] === `${lemma[verb]}s`;
}

/** "475 pledged delegates", "her five proposed bills", "a much-praised speech": a participle between what counts or owns and a noun is its attribute. */
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
  if (tag[i - 1] !== 'NUM' || tag[i + 1] !== 'NOUN' || !lower[i + 1].endsWith('s')) return false;
  const counted = /^(?:only|just|about|some|nearly|almost)$/.test(lower[i - 2] ?? '') ? i - 3 : i - 2;
  return (
    isFiniteVerb(tokens, i + 2) || /^(?:VERB|AUX|ADP|DET)$/.test(tag[counted] ?? '') || POSSESSIVES.has(lower[counted])
  );
}

/** "Lee won, and it is now [clear] that A": nobody says so. */
export function isClearAlone({ lower, tag }: Tokens, i: number): boolean {
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
