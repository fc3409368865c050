import { ORGANIZATION_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { BY_HAND, COURTS_DEEDS, DEPARTURES, DONE_TO_IT, FORECASTS, INSTRUMENTS, NEXT_ACTS, OF_NOW, PARTICLES_OF_DEEDS, PENALTIES, PERSONS_DEEDS, REVISIONS, ROOMS } from '../../lexicon/speakers-deeds.ts'; // biome-ignore format: one import
import type { Tokens } from '../../text/document.ts';
import { commaOr } from '../contents/writers-words.ts';
import { isFiniteVerb, isOwnerMark, isPastForm, type Scene } from '../scene.ts';
import type { Run } from '../sources/noun-phrases.ts';
import { subjectBefore } from '../sources/subject-phrases.ts';
import { onlyVerb, verbOfThing } from './clause-subjects.ts';
import { refusesMore } from './refusals.ts';
import { isCourt } from './rulings.ts';

/**
 * "said the law was unfair [and struck it down]", "said demand was weak [but cut its forecast]": where goes on what he does who says it,
 * since what he speaks of could not do it, or not to itself; -1 for nowhere, and wherever that is open.
 *
 * @param from the content's first token, `to` the one behind its last
 */
export function deedAfter(scene: Scene, from: number, to: number, head: number): number {
  const { tokens, region } = scene;
  const { tag, lower } = tokens;
  for (let i = from + 2; i < to - 1; i++) {
    if (tag[i] !== 'CCONJ' || region[i] >= 0 || region[i + 1] >= 0 || !/^(?:and|but)$/.test(lower[i])) continue;
    if (refusesMore(scene, from, i)) return commaOr(tokens, i);
    const verb = tag[i + 1] === 'ADV' ? i + 2 : i + 1;
    if (lower[verb + 1] === 'by' || !mayBeDeed(tokens, verb)) continue;
    if (isOfSpeaker(scene, { first: from, last: i }, verb, head)) return commaOr(tokens, i);
  }
  return -1;
}

/** A verb that is no infinitive; "rates them" comes as a noun. */
const mayBeDeed = (tokens: Tokens, verb: number): boolean =>
  isFiniteVerb(tokens, verb) || tokens.lower[verb] === 'rates' || PERSONS_DEEDS.has(tokens.lower[verb]);

/** Can nobody but the speaker do what a verb behind the clause tells? */
function isOfSpeaker(scene: Scene, clause: Run, verb: number, head: number): boolean {
  const { tokens } = scene;
  if (isForecast(scene, clause, verb)) return true;
  const only = onlyVerb(scene, clause.first, clause.last);
  if (only < 0) return false;
  if (disagrees(tokens, only, verb) || isOfPower(scene, clause, only, verb, head)) return true;
  const isDone = (isPast(tokens, verb) && hasObject(tokens, verb)) || isNotDone(tokens, verb);
  if (isDone && isModal(tokens, only, clause.last)) return true;
  if (WRITES.test(tokens.lower[head]) && isPost(tokens, verb)) return true;
  if (isSorry(tokens, clause, only) && NEXT_ACTS.has(tokens.lower[verb])) return true;
  return isDeed(scene, only, verb) && verbOfThing(scene, clause.first, clause.last) >= 0;
}

const isPast = (tokens: Tokens, i: number): boolean => tokens.tag[i] === 'VERB' && isPastForm(tokens, i);

/** "and signed an order", "and fined Hird": not a participle, as in "and signed in May". */
const hasObject = ({ tag }: Tokens, verb: number): boolean => /^(?:DET|PRON|PROPN)$/.test(tag[verb + 1] ?? '');

/** "but did not say B" */
const isNotDone = ({ lower }: Tokens, verb: number): boolean =>
  lower[verb] === 'did' && /^n[o'’]t$/.test(lower[verb + 1]);

/** "the shares are cheap and *has*", "the pills were bad and *was*": one is not what many are. */
function disagrees({ lower, tag }: Tokens, only: number, verb: number): boolean {
  if (lower[only] === 'were') return lower[verb] === 'was';
  if (!/^(?:are|have)$/.test(lower[only])) return false;
  if (/^(?:is|has)$/.test(lower[verb])) return true;
  const isVerb = tag[verb] === 'VERB' || lower[verb] === 'rates';
  return isVerb && lower[verb].endsWith('s') && /^(?:DET|PRON|PROPN)$/.test(tag[verb + 1] ?? '');
}

/** "sales would fall and *withdrew*": what comes is no past; but "would be loved and admired", "would keep it closed and locked". */
function isModal({ lower, tag }: Tokens, only: number, to: number): boolean {
  if (!/^(?:would|will|could|may|might|should|can)$/.test(lower[only])) return false;
  for (let i = only + 1; i < to; i++)
    if (/^(?:be|have|get|keep|remain|stay|leave|see|find|make)$/.test(lower[i]) || tag[i] === 'SCONJ') return false;
  return true;
}

/** "she was sorry" */
const isSorry = ({ lower }: Tokens, { first, last }: Run, only: number): boolean =>
  /^(?:he|she|they|it)$/.test(lower[only - 1]) &&
  only - 1 === (lower[first] === 'that' ? first + 1 : first) &&
  /^(?:was|were)$/.test(lower[only]) &&
  lower.slice(only + 1, last).some((word) => OF_NOW.has(word));

const WRITES = /^(?:wrote|tweeted|posted)$/;

/** "wrote that the judge was a disgrace and *posted her photo*" */
const isPost = ({ lower }: Tokens, verb: number): boolean =>
  /^(?:posted|shared|attached)$/.test(lower[verb]) &&
  lower.slice(verb + 1, verb + LONGEST_OBJECT).some((word) => POSTS.test(word));

const POSTS = /^(?:photo|photograph|picture|image|video|clip|link|screenshot|selfie|meme)s?$/;

/** What a thing does not do, or not to itself. */
function isDeed({ tokens }: Scene, only: number, verb: number): boolean {
  const { lower, tag, lemma } = tokens;
  const word = lower[verb];
  if (DEPARTURES.has(word)) return true;
  if (word === 'voted') return /^(?:for|against|to)$/.test(lower[verb + 1]);
  if (word === 'walked' || word === 'stormed') return lower[verb + 1] === 'out';
  if (word === 'withdrew' && lower[verb + 1] === 'from') return /^(?:it|them)$/.test(lower[verb + 2]); // tanks do from a town
  if (word === 'fired') return /^(?:him|her|them)$/.test(lower[verb + 1]); // a gun fires shots
  if (word === 'left') return lower[verb + 1] === 'the' && ROOMS.has(lower[verb + 2]);
  const isToIt = lower[verb + 1] === (isMany(tokens, only) ? 'them' : 'it');
  const mayOrder = INSTRUMENTS.has(lemma[only - 1]) && !BY_HAND.has(word);
  if (PERSONS_DEEDS.has(word)) return isToIt || (!mayOrder && (hasObject(tokens, verb) || tag[verb + 1] === 'NUM'));
  if (!DONE_TO_IT.has(word) || !isToIt) return false;
  return PARTICLES_OF_DEEDS.get(word)?.test(lower[verb + 2]) ?? true;
}

/** Is a verb's subject in the plural, as far as it or the noun before it tells? */
const isMany = ({ lower, tag }: Tokens, verb: number): boolean =>
  /^(?:were|are|have)$/.test(lower[verb]) ||
  (!/^(?:was|is|has)$/.test(lower[verb]) && tag[verb - 1] === 'NOUN' && lower[verb - 1].endsWith('s'));

/** "raised *his price target*", "cut *its forecast*", "has a “buy” *rating on the stock*" */
function isForecast(scene: Scene, clause: Run, verb: number): boolean {
  const { lower, tag } = scene.tokens;
  const isRevised = REVISIONS.has(lower[verb]);
  if (!isRevised && !/^(?:has|had|rates|rated)$/.test(lower[verb])) return false;
  let noun = verb + 2;
  while (noun < verb + LONGEST_OBJECT && !FORECASTS.has(lower[noun])) noun++;
  if (!FORECASTS.has(lower[noun])) return false;
  const isRating = /^(?:rating|target)s?$/.test(lower[noun]) || lower[noun] === 'recommendation';
  if (!isRevised) return isRating && lower[noun + 1] === 'on';
  const isAnalyst = isRating && /^(?:his|her)$/.test(lower[verb + 1]); // whose firm he speaks of has none
  const isOwned = POSSESSIVES.has(lower[verb + 1]) || isOwnerMark(lower[noun - 1]); // "Norland's rating"
  if (!isOwned && !(isRating && tag[verb + 1] === 'DET')) return false;
  return (isAnalyst && !hasPerson(scene, clause)) || verbOfThing(scene, clause.first, clause.last) >= 0;
}

const LONGEST_OBJECT = 8;

/** Is somebody spoken of who may have a target of his own? */
const hasPerson = ({ tokens: { lower, lemma } }: Scene, { first, last }: Run): boolean =>
  lower.slice(first, last).some((word, k) => PERSONS.test(word) || PERSON_NOUNS.has(lemma[first + k]));

const PERSONS = /^(?:he|she|they|who)$/;

/** "*The judge* said he was a danger *and jailed him*", "*Uefa* said the fans had broken the rules *and fined* the club" */
function isOfPower(scene: Scene, clause: Run, only: number, verb: number, head: number): boolean {
  const { tokens, doc, sentenceOf } = scene;
  const { lower } = tokens;
  const isCharge = lower[verb] === 'charged' && lower.slice(verb + 2, verb + LONGEST_OBJECT).includes('with');
  const isSentence = COURTS_DEEDS.has(lower[verb]);
  const isPenalty = PENALTIES.has(lower[verb]);
  if (!(isCharge || isSentence || isPenalty) || !hasObject(tokens, verb)) return false;
  if (INSTRUMENTS.has(tokens.lemma[only - 1])) return false;
  let group = head;
  while (/^(?:AUX|ADV)$/.test(tokens.tag[group - 1] ?? '')) group--;
  const who = subjectBefore(scene, group, doc.sentences[sentenceOf[head]].first);
  const whom = { first: clause.first, last: only };
  // "police said they had stopped him and charged him"
  if (/^(?:we|they|it|he|she)$/.test(lower[only - 1]) && !/^(?:was|is)$/.test(lower[only])) return false;
  if (!who || isCourt(tokens, whom) || isPolice(tokens, whom)) return false;
  if (isCharge && isPolice(tokens, who)) return true;
  if (isSentence && isCourt(tokens, who)) return true;
  return isPenalty && isBody(tokens, who) && !isBody(tokens, whom);
}

const isPolice = ({ lower }: Tokens, { first, last }: Run): boolean =>
  lower.slice(first, last).some((word) => /^(?:police|prosecutors?|officers?|detectives?|authorities)$/.test(word));

/** "The league", "the FA", "Uefa": one that has rules. */
const isBody = ({ lower, text, lemma }: Tokens, { first, last }: Run): boolean =>
  lower.slice(first, last).some((word, k) => ORGANIZATION_WORDS.has(word) || /^\p{Lu}{2,6}$/u.test(text[first + k])) &&
  !PERSON_NOUNS.has(lemma[last - 1]);
