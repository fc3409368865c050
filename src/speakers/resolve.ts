import { isNobody } from '../lexicon/negators.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Document } from '../text/document.ts';
import type { Alias } from './alias.ts';
import { assembleCast, type Cast, type Found } from './cast.ts';
import { byDescription } from './described/described.ts';
import { byOneOf } from './described/one-of.ts';
import { byRelative } from './described/relatives.ts';
import { genderOfPronoun } from './gender.ts';
import { isHearer } from './hearers.ts';
import { apposedTo, byName, bySeveral } from './named.ts';
import { byGendered, byOther, byPair, byParty, QUOTED_I } from './pronouns/pronouns.ts';
import { byReply } from './pronouns/replies.ts';
import type { SourceForm } from './sources.ts';
import type { Mention, MentionForm, NamedEntity, Resolution, Speaker } from './speaker.ts';
import { byContext } from './unsourced.ts';

/** Everyone and everything that a text names, and who is behind each of its attributions. */
export interface Resolved {
  readonly speakers: Speaker[];
  /** Parallel to the attributions. */
  readonly resolutions: Resolution[];
  /** Every person and organisation named, quoted or not, in the order of the first mention. */
  readonly entities: NamedEntity[];
}

/**
 * Names the person, organisation, group or document behind each attribution. Steps from the sure to the unsure, each of
 * which names itself in `rule` (CoreNLP's quote sieves, Muzny et al. 2017); where nothing is sure enough there is no
 * speaker, with the reason and the candidates.
 *
 * @param attributions in text order
 * @param aliases the user's own list of people
 */
export function resolveSpeakers(
  doc: Document,
  attributions: readonly Attribution[],
  aliases: readonly Alias[],
): Resolved {
  const cast = assembleCast(doc, attributions, aliases);
  const { sources, mentions, coreference, list } = cast;
  const found = new Array<Found>(attributions.length);
  const order = attributions.map((_, a) => a).filter((a) => sources[a]);
  order.sort((a, b) => sources[a]!.last - sources[b]!.last || a - b);
  for (const a of order) {
    cast.others.listenInside(found[attributions[a].within]?.speaker ?? null);
    found[a] = resolve(cast, a, sources[a]!, found);
  }
  const resolutions = attributions.map((_, a) => finish(cast, a, found));
  mentions.forEach(({ first, last, form }, m) => {
    const { entity } = coreference.links[m];
    if (entity !== null) list.addEntityMention(entity, mentionOf(doc, first, last, form));
  });
  const { speakers, entities } = list.finish(cast.roles, (entity, least) => coreference.isPerson(entity, least));
  return { speakers, entities, resolutions };
}

function resolve(cast: Cast, a: number, source: SourceForm, before: readonly (Found | undefined)[]): Found {
  const own = lookUp(cast, a, source);
  const found = source.form === 'pronoun' ? (byReply(cast, a, before, own) ?? own) : own;
  if (found.speaker !== null)
    cast.list.addMention(found.speaker, mentionOf(cast.doc, source.first, source.last, formOf(source)));
  return found;
}

const formOf = ({ form }: SourceForm): MentionForm => (form === 'several' ? 'name' : form);

const mentionOf = ({ tokens }: Document, first: number, last: number, form: MentionForm): Mention => ({
  start: tokens.start[first],
  end: tokens.end[last - 1],
  form,
});

function lookUp(cast: Cast, a: number, source: SourceForm): Found {
  if (isNobodyAt(cast.doc, source)) return { speaker: null, rule: 'nobody says so', candidates: [] };
  if (isHearer(cast.doc, cast.attributions[a], source))
    return { speaker: null, rule: 'who hears it has not said it', candidates: [] };
  if (source.form !== 'pronoun') {
    const apposed = apposedTo(cast, source);
    if (apposed !== null) return { ...byName(cast, apposed), rule: 'apposition to the name before it' };
  }
  if (source.form === 'name') return byName(cast, source.mention);
  if (source.form === 'several') return bySeveral(cast, source);
  if (source.form === 'description') return byPair(cast, a, source) ?? byDescription(cast, source);
  const { word, first } = source;
  if (word === 'it' && isImpersonal(cast, a)) return { speaker: null, rule: '"it": nobody says who', candidates: [] };
  if (genderOfPronoun(word)) return byGendered(cast, first);
  if (word === 'who' || word === 'which' || word === 'that') return byRelative(cast, first);
  if (/^(?:i|me|we|us|you)$/.test(word)) return byParty(cast, a, first, word);
  if (word === 'one' || word === 'another') return byOneOf(cast, a, source);
  return byOther(cast, a, first, word);
}

/** "Nobody", and "nobody in | the ward", of which only the end was taken for the source. */
function isNobodyAt({ tokens: { lower, tag } }: Document, { form, first }: SourceForm): boolean {
  if (isNobody(lower, tag, first)) return true;
  if (form !== 'description') return false;
  const tie = tag[first - 1] === 'DET' ? first - 2 : first - 1;
  if (tag[tie] !== 'ADP') return false;
  let i = tie - 1;
  while (/^(?:NOUN|ADJ)$/.test(tag[i] ?? '')) i--;
  return [i, i + 1].some((k) => k >= 0 && isNobody(lower, tag, k));
}

/** "It is understood that A" */
function isImpersonal({ attributions, doc: { text } }: Cast, a: number): boolean {
  const { cue } = attributions[a];
  return (
    cue.length > 0 &&
    /^(?:is|was) (?:now |also |widely )?(?:understood|believed|thought|expected|feared|hoped)$/.test(
      text.slice(cue[0].start, cue[0].end),
    )
  );
}

function finish(cast: Cast, a: number, found: readonly (Found | undefined)[]): Resolution {
  const addressee = cast.addressees[a];
  const { within } = cast.attributions[a];
  const around = found[a] === QUOTED_I ? (found[within] ?? byContext(cast, within, found)) : undefined;
  const own =
    around && around.speaker !== null
      ? { ...around, rule: '"I": who is quoted' }
      : isOwnHe(cast, a, found)
        ? { speaker: null, rule: 'nobody calls himself so', candidates: [] }
        : (found[a] ?? byContext(cast, a, found));
  const { speaker, rule, candidates } = own;
  return {
    speaker,
    unattributed: speaker === null ? rule : null,
    candidates: speaker === null ? candidates : [],
    addressee: addressee?.form === 'name' ? cast.list.named(cast.entityOf[addressee.mention]) : null,
    rule,
  };
}

/** "He", in what he says himself: that is somebody else. */
function isOwnHe({ attributions, sources }: Cast, a: number, found: readonly (Found | undefined)[]): boolean {
  const { within } = attributions[a];
  const source = sources[a];
  if (within < 0 || source?.form !== 'pronoun' || !genderOfPronoun(source.word)) return false;
  const speaker = found[a]?.speaker ?? null;
  return attributions[within].type === 'direct' && speaker !== null && speaker === found[within]?.speaker;
}
