import { CUE_NOUNS, UTTERANCES } from '../lexicon/cue-nouns.ts';
import { NAMING, PLEAS } from '../lexicon/cues.ts';
import { DEED_OBJECTS, DEEDS, DOCUMENTED, GOING_ON, WORDS_OFFERED } from '../lexicon/deeds.ts';
import { OUTLETS } from '../lexicon/organizations.ts';
import { POSSESSIVES } from '../lexicon/pronouns.ts';
import { HEARERS } from '../lexicon/venues.ts';
import type { Tokens } from '../text/document.ts';
import { putsFigure } from './cues/figures.ts';
import type { Draft } from './draft.ts';
import { CLAUSE, isFinding, isOfRecord, isUndocumented, SAID_WITH } from './findings.ts';
import { isCourt } from './next/rulings.ts';
import { isNaming } from './proposals/cues.ts';
import type { QuoteKind, QuoteType } from './quote.ts';
import { hasFinite, isFiniteVerb, isNominal, isOwnerMark, type Scene } from './scene.ts';
import type { Run } from './sources/noun-phrases.ts';
import { isNoSign, isRefusal, isUntold } from './untold.ts';
import { isWithheld } from './withheld.ts';

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
  if (isRequest(scene, draft, type)) return 'act';
  if (type === 'indirect' && cue && isNotTold(scene, draft, cue)) return isRefusal(scene.tokens, cue) ? 'act' : 'other';
  if (verb?.lemma === 'suggest' && isOfRecord(scene, draft)) return 'evidence';
  if (verb?.lemma === 'determine' && isFinding(scene, draft)) return 'evidence';
  if (verb && type === 'indirect' && draft.content.length === 1)
    return deedOf(scene, draft, verb.lemma) ?? verb.entry.kind;
  if (cue && isName(scene, draft)) return 'other';
  if (verb) return type === 'direct' && verb.entry.kind === 'attitude' ? 'statement' : verb.entry.kind;
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

/** "has not said when", "showed no sign that A"; what stands behind "how many" in a tag is told. */
function isNotTold({ tokens }: Scene, { verb, content }: Draft, cue: Run): boolean {
  const { first } = content[0];
  if (first < cue.last || !verb) return false;
  const head = tokens.lemma.indexOf(verb.lemma, cue.first);
  return isNoSign(tokens, cue) || (head < cue.last && isUntold(tokens, cue, head, first));
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

/** "Released a film", "called a meeting", "the storm showed its force": of what kind is what nobody says; null for all else. */
function deedOf(scene: Scene, draft: Draft, verb: string): QuoteKind | null {
  if (GOING_ON.has(verb) || verb === 'accept')
    return scene.tokens.lower[draft.content[0].first] === 'that' ? null : 'other';
  if (/^(?:mention|name|identify)$/.test(verb) && isLeftOut(scene, draft)) return 'other';
  if (verb === 'deny' && draft.cue && isWithheld(scene.tokens, draft.cue.last - 1)) return 'other';
  if (verb === 'insist' && isOwnDeed(scene, draft)) return 'other';
  if (verb === 'call' && isRung(scene, draft)) return 'other';
  if (verb === 'call' && scene.tokens.lower[draft.content[0].first - 1] === 'for') return null; // "called for an election"
  if (DOCUMENTED.has(verb) && isUndocumented(scene, verb, draft) && isDone(scene, draft, undefined)) return 'other';
  const objects = DEED_OBJECTS.get(verb);
  const kind = objects ? 'other' : DEEDS.get(verb);
  return kind && isDone(scene, draft, objects) ? kind : null;
}

/** "insisted on paying the bill" */
const isOwnDeed = ({ tokens: { lower, tag } }: Scene, { cue, content: [{ first }] }: Draft): boolean =>
  cue !== null && lower[cue.last - 1] === 'on' && tag[first] === 'VERB' && lower[first].endsWith('ing');

/** "Lee called Ann Orr": by telephone; not in a headline, where "Calls Orr Unfit" is a name given. */
function isRung({ tokens: { tag, lower, text } }: Scene, { cue, source, content: [{ first, last }] }: Draft): boolean {
  if (!cue || !source || source.first > cue.first || first !== cue.last) return false;
  if (lower[first - 1] !== text[first - 1] || !/^call(?:s|ed|ing)$/.test(lower[first - 1])) return false;
  for (let i = first; i < last; i++) if (tag[i] !== 'PROPN') return false;
  return true;
}

/** "did not mention the villages", "has yet to name the firm": left out, and nothing said of it. */
function isLeftOut({ tokens: { lower, tag } }: Scene, { cue, content }: Draft): boolean {
  const isNot =
    cue !== null && lower.slice(cue.first, cue.last).some((word) => /^(?:not|n['’]t|never|yet)$/.test(word));
  return (
    isNot && !CLAUSE.test(lower[content[0].first]) && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(tag[content[0].first])
  );
}

/** Is the content a bare object, with one of these nouns if some are given, and no word for what is said? */
function isDone(scene: Scene, { content, cue, verb, source }: Draft, objects: readonly string[] | undefined): boolean {
  const { tokens } = scene;
  const { last } = content[0];
  let { first } = content[0];
  while (tokens.lower[first] === 'once' || tokens.tag[first] === 'ADV') first++; // "shows once again the need"
  for (let i = cue?.first ?? first; i < first && i < (cue?.last ?? first); i++) {
    if (isNaming(scene, i)) return false; // "called the vote a mistake"
    if (WORDS_OFFERED.has(tokens.lemma[i])) return false;
    if (objects?.includes(tokens.lemma[i])) return true; // "writing songs about"
  }
  if (last - first === 1) return objects?.includes(tokens.lemma[first]) ?? true; // "which Lee supports", "orders soup"
  const isThing = SAID_WITH.test(verb?.lemma ?? ''); // of people it is told elsewhere that they underscore
  const isGerund = (i: number): boolean => tokens.tag[i] === 'VERB' && tokens.lower[i].endsWith('ing');
  if (!isGerund(first) && !/^(?:DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(tokens.tag[first])) return false;
  if (CLAUSE.test(tokens.lower[first]) || (objects && isGerund(first))) return false; // "denies breaching its permit"
  for (let i = first; i < last && tokens.text[i] !== ','; i++) {
    const noun = tokens.lemma[i];
    const isObject = objects?.includes(noun) || objects?.includes(tokens.lower[i].replace(/s$/, '')); // "Soldiers", as a name
    if (isObject && !isNominal(tokens.tag[i + 1]) && !isOwnerMark(tokens.lower[i + 1] ?? '')) {
      if (verb?.lemma === 'order' && tokens.lower[i + 1] === 'to') return false; // "ordered the jet to land"
      const isIts = tokens.lower[first] === 'its' && verb?.lemma === 'recall'; // "recalled its vans"
      const isWord = !isIts && /^(?:re)?call$/.test(verb?.lemma ?? '') && POSSESSIVES.has(tokens.lower[first]); // "recalled her van"
      return !isWord && !isSubject(tokens, i, last);
    }
    if (isGerund(i) && i > first) break; // "the council, using"
    if (isGerund(i)) continue; // "focused on mending the pier"
    const isShown = verb?.lemma === 'show' && source !== null && isSomebody(tokens, source); // "she showed me the letter"
    if (!isShown && !isThing && (CUE_NOUNS.has(noun) || UTTERANCES.has(noun) || WORDS_OFFERED.has(noun))) return false; // "offered advice"
    if (isShown && tokens.tag[i] === 'PRON' && tokens.lower[i + 1] === 'to') break; // "showed it to me when we met"
    if (CLAUSE.test(tokens.lower[i]) || isMeanwhile(tokens, i) || (objects && tokens.tag[i] === 'ADP')) break;
    const isAttribute = POSSESSIVES.has(tokens.lower[i - 1]) || tokens.text[i - 1] === '-'; // "its sunken ship", "well-known"
    if (isFiniteVerb(tokens, i) && !isAttribute) return false; // "shared he was ill"
  }
  return !objects;
}

/** "She", "Ann Lee" */
const isSomebody = ({ lower, tag }: Tokens, { first, last }: Run): boolean =>
  /^(?:he|she|they|we|i|who)$/.test(lower[first]) || tag[last - 1] === 'PROPN';

/** "recalled the car was red": does the noun bring a clause? Not in "recalled the car after it burned". */
function isSubject(tokens: Tokens, noun: number, last: number): boolean {
  // "recalled cars sold in May"
  if (/^(?:sold|made|built|fitted|shipped)$/.test(tokens.lower[noun + 1]) && tokens.tag[noun + 2] !== 'ADV')
    return false;
  for (let i = noun + 1; i < last && !/^(?:,|and)$/.test(tokens.lower[i]); i++) {
    if (CLAUSE.test(tokens.lower[i]) || isMeanwhile(tokens, i)) return false;
    if (isFiniteVerb(tokens, i)) return true;
  }
  return false;
}

/** "showed no emotion as the verdict was read", but not "as singularly suited", "as one who wins" */
function isMeanwhile(tokens: Tokens, i: number): boolean {
  const isOpener = /^(?:as|while|after|before|because|since|until)$/.test(tokens.lower[i]);
  if (!isOpener || !/^(?:DET|PRON|PROPN|NOUN|NUM)$/.test(tokens.tag[i + 1] ?? '')) return false;
  let verb = i + 1;
  while (verb < i + LONGEST_SUBJECT && !CLAUSE.test(tokens.lower[verb]) && !isFiniteVerb(tokens, verb)) verb++;
  return isFiniteVerb(tokens, verb);
}

const LONGEST_SUBJECT = 6;
