import { NAMING, PLEAS } from '../lexicon/cues.ts';
import { OUTLETS } from '../lexicon/organizations.ts';
import { HEARERS } from '../lexicon/venues.ts';
import { putsFigure } from './cues/figures.ts';
import { deedOf, isOfWorks } from './deeds.ts';
import type { Draft } from './draft.ts';
import { CLAUSE, isFinding, isOfRecord } from './findings.ts';
import { isCourt } from './next/rulings.ts';
import type { QuoteKind, QuoteType } from './quote.ts';
import { hasFinite, type Scene } from './scene.ts';
import type { Run } from './sources/noun-phrases.ts';
import { isNoSign, isRefusal, isUnclear, isUntold } from './untold.ts';
import { unwordedKind } from './unworded.ts';

/** By the cue; words in quotation marks were said, whatever the word that brings them, and so is what a colon brings. */
export function kindOf(scene: Scene, draft: Draft, type: QuoteType): QuoteKind {
  const { verb, cue, rule } = draft;
  const isTold =
    isHeard(scene, draft) ||
    isReported(scene, draft) ||
    isRuled(scene, draft) ||
    (cue !== null && putsFigure(scene.tokens, cue.last - 1));
  if (isTold || isAsked(scene, draft) || quotesApart(scene, draft) || isOpinionGiven(scene, draft, type))
    return 'statement';
  const unworded = type === 'indirect' ? unwordedKind(scene, draft) : null;
  if (unworded) return unworded;
  if (isRequest(scene, draft, type)) return 'act';
  if (type === 'indirect' && cue && isNotTold(scene, draft, cue)) return isRefusal(scene.tokens, cue) ? 'act' : 'other';
  if (verb?.lemma === 'suggest' && isOfRecord(scene, draft)) return 'evidence';
  if (verb?.lemma === 'determine' && isFinding(scene, draft)) return 'evidence';
  if (verb && type === 'indirect' && draft.content.length === 1)
    return deedOf(scene, draft, verb.lemma) ?? verb.entry.kind;
  if (cue && (isName(scene, draft) || isOfWorks(scene, draft))) return 'other';
  const isThought = verb?.entry.kind === 'attitude' || verb?.lemma === 'reflect'; // “A,” she reflected
  if (verb) return type === 'direct' && isThought ? 'statement' : verb.entry.kind;
  if (cue && cue.last - cue.first === 1 && scene.tokens.text[cue.first] === ':') return 'statement';
  return rule !== 'model' || cue === null || type === 'direct' ? 'statement' : 'other';
}

/** "wanted to know why": a question, but not “We want to know why,” she said. */
const isAsked = ({ tokens: { lower } }: Scene, { cue, content, source }: Draft): boolean =>
  cue !== null &&
  !(source && /^(?:i|we)$/.test(lower[source.first]) && lower[cue.last - 1] === 'want') &&
  /^want(?:ed|s)?$/.test(lower[cue.last - 1]) &&
  /^to know (?:why|who|whom|what|when|where|how|if|whether)$/.test(
    lower.slice(content[0].first, content[0].first + 3).join(' '),
  );

/** "has not said when", "showed no sign that A", "it is not clear that A"; what stands behind "how many" in a tag is told. */
function isNotTold({ tokens }: Scene, { verb, content }: Draft, cue: Run): boolean {
  const { first } = content[0];
  if (first < cue.last || !verb) return false;
  const head = tokens.lemma.indexOf(verb.lemma, cue.first);
  return (
    isNoSign(tokens, cue) ||
    isUnclear(tokens, verb.lemma, cue) ||
    (head < cue.last && isUntold(tokens, cue, head, first))
  );
}

/** "asked the public to share videos", "charged the editor with fraud": done in words, but not “Leave,” he asked. */
function isRequest({ tokens }: Scene, { verb, content, cue }: Draft, type: QuoteType): boolean {
  const { lower, lemma, tag, text } = tokens;
  if (type === 'direct' || !verb || !cue || !(PLEAS.has(verb.lemma) || /^(?:ask|charge)$/.test(verb.lemma)))
    return false;
  if (verb.lemma === 'advise' && (lower[cue.last - 1] === 'against' || lower[content[0].first].endsWith('ing')))
    return true;
  if (/^(?:of|about|against|for)$/.test(lower[cue.last - 1])) return false; // "warned of an exodus to home schooling"
  const [{ first, last }] = content;
  for (let i = first; i < last && !CLAUSE.test(lower[i]) && !/^(?:if|about)$/.test(lower[i]) && text[i] !== ','; i++) {
    if (verb.lemma === 'charge' && lower[i] === 'with') return true;
    const isInfinitive = lower[i] === 'to' && tag[i + 1] === 'VERB' && lower[i + 1] === lemma[i + 1];
    const isHeard = verb.lemma !== 'plead' || lower.slice(cue.first, i).includes('with'); // not "pleaded to fraud"
    if (isInfinitive && isHeard && verb.lemma !== 'charge' && lower[i + 1] !== 'know') return true;
  }
  return false;
}

/** "The court heard that A", in headlines "A, court hears" */
const isHeard = ({ tokens: { lower } }: Scene, { cue, source }: Draft): boolean =>
  cue !== null && source !== null && /^hear[ds]$/.test(lower[cue.last - 1]) && HEARERS.has(lower[source.last - 1]);

/** "The court held that A": no opinion. */
const isRuled = ({ tokens }: Scene, { verb, source, content }: Draft): boolean =>
  verb?.lemma === 'hold' && source !== null && tokens.lower[content[0].first] === 'that' && isCourt(tokens, source);

/** "The Orle Post understands that A", "It is understood that A": what an outlet reports, and no thought. */
const isReported = ({ tokens: { lower } }: Scene, { verb, source, cue }: Draft): boolean =>
  (verb?.lemma === 'understand' || verb?.lemma === 'learn') &&
  source !== null &&
  (OUTLETS.has(lower[source.last - 1]) || (lower[source.first] === 'it' && lower[cue!.last - 1] === 'understood'));

/**
 * "A, believes Ann Lee": a tag that turns subject and verb around reports what was said; so do “B” in "The Post thought it “B”", and "remembers his
 * uncle telling him that C".
 */
function isOpinionGiven(scene: Scene, { verb, cue, source, content }: Draft, type: QuoteType): boolean {
  if (!verb || !cue || !source || verb.entry.kind !== 'attitude') return false;
  const { tokens, region } = scene;
  const { lower, text } = tokens;
  const [{ first, last }] = content;
  if (verb.lemma === 'remember')
    return lower.slice(first, first + LONGEST_TELLER).some((word) => /^(?:telling|saying)$/.test(word));
  if (!OPINES.test(lower[cue.first]) || cue.last !== cue.first + 1) return false;
  if (last < cue.first)
    return text[cue.first - 1] === ',' && source.first === cue.last && TENSED.test(lower[cue.first]);
  const close = region[last - 1];
  if (type !== 'mixed' || source.last !== cue.first || close < 0) return false; // not "thought “heads” had landed"
  return verb.lemma !== 'feel' || (tokens.tag[first] !== 'VERB' && hasFinite(scene, first, last)); // not "felt a “strange calm”", "felt “betrayed”"
}

const TENSED = /(?:s|ed|ought|elt)$/; // not "A, believe me"
const OPINES = /^(?:think|believe|feel|consider|deem|reckon|suspect|fear|figure)(?:s|ed)?$|^(?:thought|felt)$/;
const LONGEST_TELLER = 5;

/** "She thinks A. “B.”": words in marks that stand in a sentence of their own. */
const quotesApart = ({ region, sentenceOf }: Scene, { cue, content }: Draft): boolean =>
  cue !== null && content.some(({ first }) => region[first] >= 0 && sentenceOf[first] !== sentenceOf[cue.first]);

/** "The mill, also called “the Tooth”": a name in quotation marks that nobody is told to have given. */
function isName({ tokens, region, regionFirst }: Scene, { cue, content, source }: Draft): boolean {
  const { first, last } = content[0];
  if (source || content.length > 1 || cue?.last !== first || !NAMING.has(tokens.lower[first - 1])) return false;
  const name = tokens.tag[first + 1] === 'DET' ? first + 2 : first + 1;
  return first + 1 < last && regionFirst[region[first]] === first && /^\p{Lu}/u.test(tokens.text[name] ?? '');
}
