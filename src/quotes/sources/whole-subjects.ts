import { WHEN } from '../../lexicon/calendar.ts';
import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isFiniteVerb, type Scene } from '../scene.ts';
import { groupStart } from '../scoring/cue-stage.ts';
import { TAG, type TokenFeatures } from '../scoring/features.ts';
import { CONTENT, firstPlace, NOTHING, SOURCE } from '../scoring/window.ts';
import { leaveAdjunct } from './adjuncts.ts';
import { phraseEndingAt, type Run } from './noun-phrases.ts';
import { auxiliariesBefore, behindObject } from './objects.ts';
import { takeOwnSubject } from './own-subjects.ts';
import { subjectBefore } from './subject-phrases.ts';

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
  takeOwnSubject(f, first, s.first, group, head, labels);
  leaveAdjunct(f, first, s.first, group, labels);
  leaveRelative(f, first, s.first, group, labels);
  takeActor(f, first, s.first, group, labels);
  const start = firstPlace(labels, SOURCE);
  const preposition = LINKS.test(lower[first + start] ?? '') ? first + start : first + start - 1;
  if (start <= 0 || labels[group - 1 - first] !== SOURCE || preposition <= s.first) return;
  if (!isFiniteVerb(f.scene.tokens, behindAdverbs(f, group, head)) || !followsPreposition(f.scene, preposition + 1))
    return;
  const begins = subjectStart(f.scene, preposition, s.first);
  if (begins >= Math.max(first, s.first)) {
    takeFront(f.scene.tokens, first, begins - first, start, labels);
    return;
  }
  const between = lower.slice(preposition, group - 1);
  const and = between.indexOf('and');
  if (and < 0 || between.slice(0, and).includes(',')) return; // "unlike A, B and C"
  labels.fill(NOTHING, start, preposition + and + 1 - first);
}

/** "voters who liked [Orr] *now* regard him": the first word of a verb group that is no adverb. */
function behindAdverbs(f: TokenFeatures, group: number, head: number): number {
  while (group < head && f.tag[group] === TAG.ADV) group++;
  return group;
}

/** "[a study published] in the journal Orle Review found": behind the comma of a tag the chain may have taken it for content. */
function takeFront({ text }: Tokens, first: number, begins: number, start: number, labels: Uint8Array): void {
  const front = labels.subarray(begins, start);
  const comma = begins - 1;
  const isTag = text[first + comma] === ',' && labels[comma - 1] === CONTENT;
  if (!front.every((label) => label === NOTHING || (isTag && label === CONTENT))) return;
  front.fill(SOURCE);
  if (isTag) labels[comma] = NOTHING;
}

/** "Detectives looking into [the theft in Orle] said": who does what the participle tells. */
function takeActor({ scene }: TokenFeatures, first: number, floor: number, group: number, labels: Uint8Array): void {
  const start = firstPlace(labels, SOURCE);
  const participle = first + start - 1;
  if (start <= 1 || labels[group - 1 - first] !== SOURCE) return;
  const actor = actorBefore(scene, participle, floor);
  if (actor && actor.first >= first) labels.fill(SOURCE, actor.first - first, start);
}

/** "[Detectives] looking into the theft": who does what the participle tells, at the head of a clause; null for nobody. */
function actorBefore(scene: Scene, participle: number, floor: number): Run | null {
  const { lower, tag } = scene.tokens;
  if (participle <= floor || tag[participle] !== 'VERB' || !lower[participle].endsWith('ing')) return null;
  const actor = isNoun(scene.tokens, participle - 1) ? phraseEndingAt(scene, participle, floor) : null;
  return actor && beginsClause(scene, actor.first, floor) ? actor : null;
}

/** "One of those who signed [the letter] called", "The group, which includes [Hale], argues": they are in a relative clause. */
function leaveRelative(f: TokenFeatures, first: number, floor: number, group: number, labels: Uint8Array): void {
  const { lower, text } = f.scene.tokens;
  const start = firstPlace(labels, SOURCE);
  if (start <= 0 || group === 0) return;
  const isParted = text[group - 1] === ',';
  const last = isParted ? group - 2 : group - 1;
  if (labels[last - first] !== SOURCE || !isFiniteVerb(f.scene.tokens, group)) return;
  const end = labels.lastIndexOf(SOURCE, group - first);
  if ((end !== last - first && !(isParted && end === last + 1 - first)) || NOMINATIVE.test(lower[first + start]))
    return;
  let who = first + start - 1;
  while (who > floor && f.tag[who] !== TAG.PUNCT && !RELATIVES.has(lower[who])) who--;
  const comma = text[who - 1] === ',' ? who - 1 : who;
  if (!RELATIVES.has(lower[who]) || isParted !== comma < who) return;
  const isObject = f.verb[first + start - 1] === 1 && f.tag[comma - 1] !== TAG.PROPN; // not "Did that mean Lee said"
  if (isParted ? !f.verb.subarray(who, first + start).includes(1) : !isObject) return;
  const noun = phraseEndingAt(f.scene, comma, floor);
  if (!noun || noun.first < first || !beginsClause(f.scene, noun.first, floor)) return;
  labels.fill(NOTHING, noun.last - first, group - first);
  labels.fill(SOURCE, noun.first - first, (isParted ? noun.last : group) - first);
}

/**
 * Where the noun phrase begins that goes on at a preposition, at the head of a clause; -1 for nowhere.
 *
 * @param floor it begins no sooner than at this token
 */
export function subjectStart(scene: Scene, preposition: number, floor: number): number {
  const { tag } = scene.tokens;
  const noun = nounBefore(scene.tokens, preposition, floor);
  const phrase = noun < floor ? null : phraseEndingAt(scene, noun + 1, floor);
  if (!phrase) return -1;
  // "a leaked letter", "Leaked letters"
  const participle = phrase.first - 1;
  const isSplit =
    participle >= floor && tag[participle] === 'VERB' && (tag[participle - 1] === 'DET' || participle === floor);
  const begins = !isSplit ? phrase.first : participle === floor ? floor : participle - 1;
  if (beginsClause(scene, begins, floor)) return begins;
  if (LINKS.test(scene.tokens.lower[begins - 1])) return subjectStart(scene, begins - 1, floor); // "guards looking for a man who fled from Orle"
  // "The union representing workers in Orle called"
  const isActive =
    participle > floor && scene.tokens.lower[participle].endsWith('ing') && isNoun(scene.tokens, participle - 1);
  const whose = isActive ? phraseEndingAt(scene, participle, floor) : null;
  return whose && beginsClause(scene, whose.first, floor) ? whose.first : -1;
}

/** To get in touch with somebody. */
export const CONTACTS = /^(?:contact|phone|ring|email|e-mail|text(?:ed)?|message|visit|telephone|write)$/;

/** Does a preposition stand before the phrase that begins here, one that may be its object? */
const followsPreposition = ({ tokens: { lower } }: Scene, i: number): boolean =>
  LINKS.test(lower[i - 1] ?? '') && !NOMINATIVE.test(lower[i]);

/**
 * The whole subject that ends in a phrase before a finite verb, by the same reasoning; null where the phrase is a preposition's
 * and no subject is found.
 */
export function wholeSubject(scene: Scene, phrase: Run, verb: number, floor: number): Run | null {
  const { lower, tag, lemma } = scene.tokens;
  // "letters which *the police* say Orr sent": wink takes the word for an article
  for (let i = phrase.last - 2; i > phrase.first; i--)
    if (/^(?:which|that)$/.test(lower[i])) return { first: i + 1, last: phrase.last };
  if (phrase.first <= floor) return phrase;
  const contact = lower[phrase.first - 1] === 'to' ? phrase.first - 2 : phrase.first - 1;
  const isMet = tag[contact] === 'VERB' && (contact < phrase.first - 1 || CONTACTS.test(lemma[contact]));
  // "They have written to [the owners] reminding them of A", "My brother texted [me] saying A"
  if (isMet && lower[verb].endsWith('ing') && phrase.last <= verb)
    return subjectBefore(scene, auxiliariesBefore(scene.tokens, contact), floor);
  if (!isFiniteVerb(scene.tokens, verb)) return phrase;
  const actor = lower[phrase.first - 1].endsWith('ing') ? actorBefore(scene, phrase.first - 1, floor) : null;
  if (actor) return { first: actor.first, last: phrase.last }; // "*Hackers backing* [the general] struck"
  if (!followsPreposition(scene, phrase.first)) return { first: behindObject(scene, phrase), last: phrase.last };
  const first = subjectStart(scene, phrase.first - 1, floor);
  return first < 0 ? null : { first, last: phrase.last };
}

const LINKS =
  /^(?:at|of|in|from|for|by|to|with|on|inside|outside|near|behind|within|across|around|through|along|over|under|against|about|among|past|throughout|between)$/;
const NOMINATIVE = /^(?:i|he|she|we|they|who)$/;

/** The noun that a preposition hangs on, across a participle or a relative clause behind it; -1 for none. */
function nounBefore(tokens: Tokens, preposition: number, floor: number): number {
  const { lower, tag } = tokens;
  let i = preposition - 1;
  const isWhen = /^(?:week|month|year|night)$/.test(lower[i]) && /^(?:last|this|earlier)$/.test(lower[i - 1]);
  if (isWhen) i -= 2; // "published last week in"
  if (isNoun(tokens, i)) return i;
  // "released late on Friday by", "combed through by", "published on Monday in"
  const isOver = (k: number) => lower[preposition] === 'by' || (lower[k] === 'on' && WHEN.has(lower[k + 1]));
  while (i > floor && (tag[i] === 'ADV' || (tag[i] === 'ADP' && isOver(i)) || isNoun(tokens, i))) i--;
  if (tag[i] !== 'VERB' && tag[i] !== 'ADJ') return -1;
  if (isNoun(tokens, i - 1)) return lower[preposition] === 'with' ? -1 : i - 1; // "Lee conferred with"
  while (i > floor && /^(?:AUX|VERB|ADV|ADJ)$/.test(tag[i])) i--;
  if (lower[i + 1] === 'being' && isNoun(tokens, i)) return i; // "suits being heard in"
  return RELATIVES.has(lower[i]) && isNoun(tokens, i - 1) ? i - 1 : -1;
}

const OTHER_HEADS = /^(?:those|some|many|most|few|several|nobody|everybody|everyone|anyone|someone|one|others|all)$/;

const isNoun = ({ tag, lower }: Tokens, i: number): boolean =>
  /^(?:NOUN|PROPN|NUM)$/.test(tag[i]) || OTHER_HEADS.test(lower[i] ?? '');

/** Nothing before it whose object it could be: "After talks in Rome Lee said". */
export const beginsClause = ({ tokens: { tag, lower } }: Scene, i: number, floor: number): boolean =>
  i === floor || tag[i - 1] === 'PUNCT' || tag[i - 1] === 'CCONJ' || CLAUSE.test(lower[i - 1]);

const CLAUSE = /^(?:that|while|because|although|though|if|whether|as|when|where)$/;
