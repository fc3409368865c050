import { isSpeechVerb } from '../../lexicon/cues.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Attribution } from '../../quotes/quote.ts';
import { NAMELESS } from '../author.ts';
import { type Cast, type Found, isSurelyPerson } from '../cast.ts';
import { byDescription } from '../described/described.ts';
import { headOf, opensSentence } from '../described/heads.ts';
import type { Topic } from '../described/noun-phrases.ts';
import { singular } from '../described/singular.ts';
import { genderOfNoun } from '../gender.ts';
import { bySeveral } from '../named.ts';
import { type Description, readSource, type SourceForm } from '../sources.ts';
import { isNear } from './nearness.ts';
import { BODIES, type Looking, topicBefore } from './topics.ts';

/** "I" inside a quotation is whoever is quoted; that may be told only further on. */
export const QUOTED_I: Found = { speaker: null, rule: '"I": nobody known is quoted', candidates: [] };
/** Who adds has spoken before. */
const ADDS = /^(?:add|continue|go)$/;
/** Who answers has been accused. */
const ANSWERS =
  /^(?:deny|reject|dispute|refute|rebut|contest|apologi[sz]e|admit|concede|defend|decline|respond|reply)$/;

/** "He", "she": whom coreference tied it to. */
export function byGendered({ coreference, mentionAt, list }: Cast, token: number): Found {
  const { entity, rule, candidates } = coreference.links[mentionAt.get(token)!];
  if (entity !== null) return { speaker: list.named(entity), rule, candidates: [] };
  return { speaker: null, rule, candidates: candidates.map((c) => list.named(c)) };
}

/**
 * "I", "we", "you": the parties of an interview, the author, or the organisation whose statement the text is.
 *
 * @param a index of the attribution
 */
export function byParty(cast: Cast, a: number, token: number, word: string): Found {
  const { parties, list, issuer } = cast;
  if (word === 'you') {
    const entity = parties.you(token);
    if (entity === null) return { speaker: null, rule: '"you": the reader', candidates: [] };
    return { speaker: list.named(entity), rule: '"you": the person interviewed', candidates: [] };
  }
  if (cast.attributions[a].within >= 0) return QUOTED_I;
  const { entity, phrase, rule } = parties.i(token);
  if (entity !== null) return { speaker: list.named(entity), rule, candidates: [] };
  if (issuer !== null && phrase === NAMELESS && /^(?:we|us)$/.test(word))
    return { speaker: list.named(issuer), rule: '"we": whose statement it is', candidates: [] };
  if (phrase === '') return { speaker: null, rule, candidates: [] };
  return { speaker: list.phrased({ name: phrase, kind: 'person', at: null }), rule, candidates: [] };
}

/**
 * "They", "it": what the text is about, or who spoke just before; else the organisation named there; else who spoke last.
 *
 * @param a index of the attribution
 */
export function byOther(cast: Cast, a: number, token: number, word: string): Found {
  const { doc, list, others, bodies } = cast;
  if ((word === 'they' || word === 'it') && cast.attributions[a].within >= 0 && cast.speech.inQuote[token])
    return (
      byTopic(cast, a, token, word, null) ?? {
        speaker: null,
        rule: `"${word}": ${word === 'it' ? 'what' : 'whom'} the one quoted means`,
        candidates: [],
      }
    );
  const one = word === 'they' ? others.spokeAt(cast.speech.goesOn.get(token)) : null;
  if (one !== null) return { speaker: one, rule: '"they": the speaker who goes on', candidates: [] };
  const last = others.spokeLast(word);
  const isHeard = last !== null && isNear(doc, last.token, token);
  if (word === 'they' || word === 'it') {
    const since = isHeard ? last.token : null;
    const found = byTopic(cast, a, token, word, since);
    if (found) return found;
    const subject = word === 'it' && !ADDS.test(cast.attributions[a].verb?.lemma ?? '') ? bodies.subjectBefore(token) : null; // biome-ignore format: one choice
    if (subject && (!last || (last.token < subject.token && !isOtherWords(cast, a, last.token, subject.token))))
      return { speaker: list.named(subject.entity), rule: '"it": what the sentence is about', candidates: [] };
    const named = isHeard ? null : bodies.organizationNear(token, lookingAt(cast, cast.attributions[a]).isSaid);
    if (named !== null)
      return { speaker: list.named(named), rule: `"${word}": the organisation named last`, candidates: [] };
  }
  if (!last || isToldSo(cast, a, last.speaker))
    return { speaker: null, rule: `"${word}": nothing before it fits`, candidates: [] };
  const rule = `"${word}": the ${word === 'it' ? 'organisation' : 'group'} that spoke last`;
  return { speaker: last.speaker, rule, candidates: [] };
}

/**
 * "The report says the Treasury lied. It adds": of a token, does it stand in what the source at another one has said before? But who is
 * told of there answers: "It denied that".
 */
function isOtherWords({ attributions, sources, doc }: Cast, a: number, source: number, token: number): boolean {
  if (ANSWERS.test(attributions[a].verb?.lemma ?? '')) return false;
  const at = doc.tokens.start[token];
  for (let k = a - 1; k >= 0; k--)
    if (sources[k]?.first === source) return attributions[k].content.some(({ start, end }) => start <= at && at < end);
  return false;
}

/** "The police believe A. They told police B": who is told so does not say it. */
function isToldSo({ attributions, doc, list }: Cast, a: number, speaker: number): boolean {
  const { addressee } = attributions[a];
  return addressee != null && list.isCalled(speaker, doc.text.slice(addressee.start, addressee.end));
}

const lookingAt = (cast: Cast, { verb, content }: Attribution): Looking => ({
  speaks: isSpeechVerb(verb?.lemma ?? ''),
  inQuote: cast.speech.inQuote,
  isPerson: (phrase) => namesPerson(cast, phrase),
  isSaid: (i) => {
    const at = cast.doc.tokens.start[i];
    return content.some(({ start, end }) => start <= at && at < end);
  },
});

/** @param since the token of who spoke just before, who is meant where the topic is not nearer; null where nobody did */
function byTopic(cast: Cast, a: number, token: number, word: 'they' | 'it', since: number | null): Found | null {
  const lemma = cast.attributions[a].verb?.lemma ?? '';
  const { start } = cast.doc.tokens;
  const topic = topicBefore(cast.doc, token, word, lookingAt(cast, cast.attributions[a]));
  if (!topic || !isSameQuote(cast, a, token, topic.first)) return null;
  if (since !== null && (since >= topic.first || ADDS.test(lemma))) return null;
  const { first, last } = topic;
  const own = word === 'they' ? readSource(cast.doc, { start: start[first], end: cast.doc.tokens.end[last - 1] }, cast.places) : null; // biome-ignore format: one choice
  if (own?.form === 'several') return { ...bySeveral(cast, own), rule: '"they": whom the text is about' };
  const head = headOf(cast.doc, first, last);
  const found = byDescription(cast, {
    form: 'description',
    definite: true,
    plural: word === 'they',
    head,
    first,
    last,
  });
  return { ...found, rule: `"${word}": what the text is about` };
}

/**
 * "Ann Lee and Bob Wu met. The pair said", "Both said": the two whom the text is about; null for another phrase, and where others are
 * told of between.
 *
 * @param a index of the attribution
 */
export function byPair(cast: Cast, a: number, { first, last }: Description): Found | null {
  const { doc, places, attributions } = cast;
  const { lower, start, end } = doc.tokens;
  const words = lower.slice(first + 1, last);
  const bodies = lower[first] === 'the' && last - first === 2 && BODIES.test(words[0]) ? bodiesBefore(cast, a, first) : null; // biome-ignore format: one choice
  if (bodies) return { ...bySeveral(cast, bodies), rule: 'those named together' };
  const isAll = lower[first] === 'both' && (opensSentence(doc, first) || /^(?:and|but|yet)$/.test(lower[first - 1])); // else of the same sentence
  if (!(isAll ? isBoth(words) : lower[first] === 'the' && isTwo(words))) return null;
  const topic = topicBefore(doc, first, 'they', lookingAt(cast, attributions[a]));
  const pair = topic && readSource(doc, { start: start[topic.first], end: end[topic.last - 1] }, places);
  if (pair?.form !== 'several' || !isSameQuote(cast, a, first, topic!.first)) return null;
  const isAnother = !isAll && lower.slice(topic!.last, first).some((word) => word === 'two' || word === 'both' || word === lower[last - 1]); // biome-ignore format: one condition
  return isAnother ? null : { ...bySeveral(cast, pair), rule: 'the two whom the text is about' };
}

/** "The bank and the Treasury said A. “B,” the agencies said": who spoke together in the sentences before; null for people, and for others since. */
function bodiesBefore(cast: Cast, a: number, first: number): (SourceForm & { readonly form: 'several' }) | null {
  const { doc, sources } = cast;
  for (let b = a - 1; b >= 0; b--) {
    const source = sources[b];
    if (!source || source.last > first) continue;
    const isOfBodies = source.form === 'several' && isNear(doc, source.first, first, 1) && !source.parts.some((part) => namesPerson(cast, part, true)); // biome-ignore format: one condition
    return isOfBodies ? source : null;
  }
  return null;
}

/** "Both", "both women", "both of them", but not "both parties" */
const isBoth = ([noun, more]: readonly string[]): boolean =>
  noun === undefined ||
  (noun === 'of' && more === 'them') ||
  (more === undefined && noun.endsWith('s') && PERSON_NOUNS.has(singular(noun))) ||
  (more === undefined && /^(?:wo)?men$/.test(noun));

/** "pair", "two", "two leaders", but not "two men", of whom one may be a woman */
const isTwo = ([word, noun, more]: readonly string[]): boolean =>
  noun === undefined
    ? /^(?:pair|two|duo|couple)$/.test(word ?? '')
    : word === 'two' && more === undefined && PERSON_NOUNS.has(singular(noun)) && genderOfNoun(singular(noun)) === null;

/** @param surely two capital words may be a firm's: "Orle Water" */
function namesPerson(cast: Cast, { first, last }: Topic, surely = false): boolean {
  const { mentionAt, coreference } = cast;
  for (let i = first; i < last; i++) {
    const entity = coreference.links[mentionAt.get(i) ?? -1]?.entity ?? null;
    if (entity !== null) return surely ? isSurelyPerson(cast, entity) : coreference.entities[entity].kind === 'person';
  }
  return false;
}

/** Of a token in a quotation: does the other one stand in it too? */
function isSameQuote({ attributions, doc, speech }: Cast, a: number, token: number, other: number): boolean {
  const { within } = attributions[a];
  const at = doc.tokens.start[other];
  return (
    within < 0 ||
    !speech.inQuote[token] ||
    attributions[within].content.some(({ start, end }) => start <= at && at < end)
  );
}
