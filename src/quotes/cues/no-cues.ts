import { CUE_VERBS } from '../../lexicon/cues.ts';
import { DEEDS_WITH } from '../../lexicon/deeds.ts';
import { FIRST_NAME } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import { viewsEnd } from '../../text/views.ts';
import { isReply, isWordedBefore } from '../added/wording.ts';
import { behindWhat } from '../contents/colons.ts';
import { endsLabel } from '../labels.ts';
import {
  askedEnd,
  endsPassiveList,
  findMark,
  hasFinite,
  isFiniteVerb,
  isOwnedGerund,
  isOwnerMark,
  isWhenAsked,
  type Scene,
} from '../scene.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { isPublishedIn } from '../sources/fronts.ts';
import { isFigure } from './figures.ts';
import { isOnPlace, isToldByColon } from './headline-topics.ts';
import { isAttribute, isNoAct, isPlayed } from './no-acts.ts';
import { isCorrected, isTitle, isTopic, QUESTION } from './no-topics.ts';
import { isCited, isFingered, isPointedAt } from './pointed.ts';
import { isInvited } from './purposes.ts';
import { isInQuestion, isNameOfThing } from './thing-names.ts';
import { isImperative, isUnspoken } from './unspoken.ts';

/** Does what stands beside a word tell that it is no cue: that something is done, named or counted, and nothing said? */
export const isNoCue = (f: TokenFeatures, i: number): boolean =>
  (f.tag[i] === TAG.VERB ? isForExample(f, i) || isOwnedGerund(f.scene.tokens, i) : endsLabel(f.scene, i)) ||
  endsLabel(f.scene, i + 1) ||
  isOrderOn(f.scene.tokens, i) ||
  isUnsaid(f.scene.tokens, i) ||
  isSurname(f.scene.tokens, i) ||
  isImperative(f.scene, i) ||
  isTopic(f, i) ||
  isTitle(f, i) ||
  isOnPlace(f, i) ||
  isToldByColon(f, i) ||
  isNameOfThing(f.scene, i) ||
  isInQuestion(f.scene, i) ||
  isLet(f.scene.tokens, i) ||
  isFigure(f.scene.tokens, i) ||
  endsPassiveList(f.scene.tokens, i) ||
  isSentenced(f.scene.tokens, i) ||
  isCorrected(f, i) ||
  isParticle(f, i) ||
  isAskedAbout(f.scene, i) ||
  isPublishedIn(f.scene.tokens, f.scene.doc.sentences[f.scene.sentenceOf[i]].first, i) ||
  isBehindTag(f, i) ||
  isNoAct(f, i) ||
  isCited(f.scene, i) ||
  isRecalled(f, i) ||
  isInvited(f.scene, i) ||
  isWordedBefore(f.scene, i) ||
  (f.tag[i] === TAG.VERB && isReply(f.scene.tokens, i)) ||
  isPointedAt(f.scene, i) ||
  isFingered(f.scene.tokens, i) ||
  viewsEnd(f.scene.tokens, i) >= 0; // "posts *shared* dozens of times"

/** "Asked about the fire, Lee left", "Lee was asked about the fire": of what somebody else spoke, and not what he said. */
function isAskedAbout(scene: Scene, i: number): boolean {
  const { tokens, doc, sentenceOf } = scene;
  if (tokens.lower[i] !== 'asked' || tokens.lower[i + 1] !== 'about') return false;
  if (!(isWhenAsked(scene, i) || /^(?:was|were|been)$/.test(tokens.lower[i - 1] ?? '') || askedEnd(scene, i) >= 0))
    return false;
  const { last } = doc.sentences[sentenceOf[i]];
  const comma = findMark(tokens, ',', i, last);
  const end = comma < 0 ? last : comma;
  return !QUESTION.test(tokens.lower[i + 2] ?? '') && !hasFinite(scene, i + 2, end); // not "about her claim that A"
}

/** "was banned for ten years and [ordered] to pay", "has been [refused] permission", "was [cited] for reckless play": what is done to somebody, by nobody who is named. */
function isSentenced(tokens: Tokens, i: number): boolean {
  const { lower, tag } = tokens;
  if (/^(?:ordered|refused)$/.test(lower[i]) && /^(?:was|were|been|being)$/.test(lower[i - 1] ?? '')) {
    let by = i + 1;
    while (by < i + LONGEST_ORDER && tag[by] !== 'PUNCT' && lower[by] !== 'by') by++;
    return lower[by] !== 'by';
  }
  if (lower[i] === 'cited')
    return /^(?:was|were|been|be)$/.test(lower[i - 1] ?? '') && /^(?:for|by)$/.test(lower[i + 1] ?? '');
  if (!/^(?:ordered|told|required|asked)$/.test(lower[i]) || lower[i + 1] !== 'to' || lower[i - 1] !== 'and')
    return false;
  for (let k = i - 2; k > i - LONGEST_PENALTY && k > 0; k--)
    if (isFiniteVerb(tokens, k)) return tag[k] === 'VERB' && /^(?:was|were|been)$/.test(lower[k - 1]);
  return false;
}

const LONGEST_PENALTY = 12;
const LONGEST_ORDER = 25;

/** “A,” shot [back] Lee: the particle of a tag's verb; "shot [back] at the crew": with guns. */
const isParticle = ({ scene: { tokens, region, regionLast } }: TokenFeatures, i: number): boolean =>
  tokens.lower[i] === 'back' &&
  i > 1 &&
  ((region[i - 2] >= 0 && regionLast[region[i - 2]] === i - 1) ||
    (tokens.lower[i - 1] === 'shot' && tokens.lower[i + 1] === 'at'));

/** "blocks the governor's [order] on books": what was decided, and nothing that is told. */
const isOrderOn = ({ lower, tag }: Tokens, i: number): boolean =>
  /^orders?$/.test(lower[i]) && tag[i] === 'NOUN' && lower[i + 1] === 'on';

/** "I [remember] what Lund said to me: “A”": what Lund said. */
function isRecalled(f: TokenFeatures, i: number): boolean {
  const { lower } = f.scene.tokens;
  const what = i + 1 + lower.slice(i + 1, i + 4).indexOf('what'); // "think often of what"
  if (what === i || f.verb[i] !== 1) return false;
  for (let k = what + 2; k < what + LONGEST_HEARER; k++) if (behindWhat(f, k) >= 0) return true;
  return false;
}

/**
 * "Cooks, it found, [prefer] trains", "The dam, she said in a letter, never [needed] work": what a tag parts from its subject is what the
 * tag reports; not "A, she said, noting".
 */
function isBehindTag({ scene: { tokens }, tag }: TokenFeatures, i: number): boolean {
  const { text, lemma, lower } = tokens;
  const comma = tag[i - 1] === TAG.ADV ? i - 2 : i - 1;
  if (lower[i].endsWith('ing') || text[comma] !== ',' || tag[i] !== TAG.VERB) return false;
  let verb = comma - 1;
  while (verb > comma - LONGEST_TAG && IN_OCCASION.has(tag[verb])) verb--;
  const isTag =
    tag[verb] === TAG.VERB && /^(?:he|she|it|they|we|i|you)$/.test(lower[verb - 1]) && text[verb - 2] === ',';
  return isTag && (CUE_VERBS.get(lemma[verb])?.takes.includes('c') ?? false);
}

const LONGEST_TAG = 12;
const IN_OCCASION: ReadonlySet<number> = new Set([TAG.ADP, TAG.DET, TAG.ADJ, TAG.NOUN, TAG.PROPN, TAG.NUM, TAG.ADV]);

/** Done, or nothing that anybody says: "called to the scene", "She can tell you how it works". */
export const isUnsaid = (tokens: Tokens, i: number): boolean =>
  isDeed(tokens, i) || isAble(tokens, i) || isUnspoken(tokens, i) || isAttribute(tokens, i) || isPlayed(tokens, i);

const isAble = ({ lower }: Tokens, i: number): boolean =>
  lower[i] === 'tell' && lower[i + 1] === 'you' && /^(?:can|could)$/.test(lower[i - 1] ?? '') && lower[i - 2] !== 'i';

/** "called into the show", "were called to the scene": done, not said. */
function isDeed(tokens: Tokens, i: number): boolean {
  const { lower, lemma, tag } = tokens;
  if (lemma[i] === 'write' && lower[i + 1] === 'to') return isWrittenTo(tokens, i + 2);
  if (lemma[i] === 'call' && lower[i + 1] === 'to' && /^(?:be|been|being|is|are|was|were)$/.test(lower[i - 1] ?? ''))
    return true;
  if (lower[i] === 'advocate' && tag[i + 1] === 'PROPN' && !lower[i - 1]?.endsWith('s')) return true; // "Senior advocate Ann Lee"
  if (/^champions?$/.test(lower[i]) && tag[i + 1] === 'PROPN' && isTitleHolder(tokens, i)) return true;
  const [ofWord, ofLemma] = [DEEDS_WITH.get(lower[i]), DEEDS_WITH.get(lemma[i])];
  if (!ofWord && !ofLemma) return false;
  const behind = `${lower.slice(i + 1, i + 5).join(' ')} `;
  return (ofWord?.test(behind) ?? false) || (ofLemma?.test(behind) ?? false);
}

/** "Olympic champion Ann Lee", "Italian champions Orle Town were"; "the mayor champions Orle farmers" tells of a cause. */
function isTitleHolder(tokens: Tokens, i: number): boolean {
  const { lower, tag } = tokens;
  if (lower[i] === 'champion') return lower[i - 1] !== 'to';
  let end = i + 1;
  while (tag[end] === 'PROPN') end++;
  const isTitle = tag[i - 1] === 'ADJ' || /^(?:former|reigning|defending|league|cup|world)$/.test(lower[i - 1] ?? '');
  return isTitle || isFiniteVerb(tokens, end);
}

/** "wrote to the council asking for A": what they write stands behind the other verb; `i` is the first token of those it was written to. */
function isWrittenTo({ lower, lemma, tag }: Tokens, i: number): boolean {
  let k = i;
  while (k < i + LONGEST_HEARER && (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[k]) || isOwnerMark(lower[k] ?? ''))) k++;
  return (lower[k] ?? '').endsWith('ing') && CUE_VERBS.has(lemma[k]);
}

const LONGEST_HEARER = 8;

/** "Grace Hope told", "Twilight Express, a play": a name that is tagged as a verb. */
function isSurname({ text, lower, lemma, tag, word }: Tokens, i: number): boolean {
  if (text[i] === lower[i] || i === 0 || text[i - 1] === lower[i - 1]) return false;
  if (word[i - 1].lists & FIRST_NAME && (tag[i + 1] === 'VERB' || text[i + 1] === ',')) return true;
  return tag[i - 1] === 'PROPN' && lower[i] === lemma[i] && text[i + 1] === ',';
}

/** "would let patients demand their files": what somebody may do. */
export function isLet({ lower, lemma, tag }: Tokens, i: number): boolean {
  if (lower[i] !== lemma[i] || /^(?:me|us)$/.test(lower[i - 1] ?? '')) return false; // "let me say"
  let k = i - 1;
  while (k > i - 5 && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tag[k])) k--;
  return k < i - 1 && /^(?:let|lets|letting)$/.test(lower[k] ?? '');
}

/** "a matter, say, of age", "say between two towns". */
const isForExample = (f: TokenFeatures, i: number): boolean =>
  f.scene.tokens.lower[i] === 'say' &&
  f.scene.tokens.text[i - 1] === ',' &&
  (f.tag[i + 1] === TAG.ADP || f.scene.tokens.text[i + 1] === ',');
