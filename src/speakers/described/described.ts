import { OFFICIALS } from '../../lexicon/person-nouns.ts';
import { ANYBODY } from '../../lexicon/relations.ts';
import { PARTIES } from '../../lexicon/variations.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isInHeadline } from '../../text/paragraphs.ts';
import { bodyMeant } from '../bodies/bodies.ts';
import { bodyOfNoun } from '../bodies/other-nouns.ts';
import { type Cast, type Found, lastMention } from '../cast.ts';
import { genderOfNoun } from '../gender.ts';
import type { Gender } from '../names/names.ts';
import { isNear } from '../pronouns/nearness.ts';
import { matchDescription } from '../roles/descriptions.ts';
import type { Description } from '../sources.ts';
import { wordsAt } from '../wording.ts';
import { kindOfDescription } from './described-kind.ts';
import { introductionOf } from './introductions.ts';
import { isOneOfMany } from './one-person.ts';
import { ownedPhrase } from './owned-phrases.ts';
import { singular } from './singular.ts';
import { byVariation } from './variations.ts';

/** Whom a phrase without a name means: somebody named by the role, the organisation named last, or just what it says. */
export function byDescription(cast: Cast, source: Description): Found {
  const { doc, list, others } = cast;
  const { first, last } = source;
  const phrase = wordsAt(doc, first, last);
  const known = byRole(cast, source);
  const isNamed = known !== null && cast.coreference.entities[known.entity].words.length > 0;
  const later = isNamed ? null : (cast.namedNext.get(first) ?? namedLater(cast, source));
  if (later !== null) {
    if (known) list.identify(known.entity, later);
    return { speaker: list.named(later), rule: 'named further on', candidates: [] };
  }
  const same = isNamed ? null : samePerson(cast, source);
  if (same !== null) return { speaker: same, rule: 'the one without a name who has just spoken', candidates: [] };
  const varied = isNamed ? null : byVariation(cast, first, last);
  if (varied !== null) {
    if (known) list.identify(known.entity, varied);
    return { speaker: list.named(varied), rule: 'whom the text has just named', candidates: [] };
  }
  // "the forecaster" may be anybody, but for the Met Office
  const body = known ? bodyOfNoun(doc, cast.bodies.called, first, last) : bodyMeant(doc, cast.bodies, first, last);
  if (body !== null && !isNamed) return byBody(cast, source, body);
  if (known) {
    const own = { name: phrase, kind: kindOfDescription(doc, source), at: [first, last] } as const;
    const speaker = list.named(known.entity, own);
    if (cast.coreference.entities[known.entity].gender === null) others.hearOne(speaker, first);
    return { speaker, rule: known.rule, candidates: [] };
  }
  const kind = kindOfDescription(doc, source);
  const heads = headsOf(doc, source);
  const again = isAgain(doc, source) ? (list.headed(heads[0]) ?? list.headed(ALIKE.get(heads[0]) ?? '')) : null;
  const key = ownedPhrase(cast, first, last);
  const speaker = again ?? list.phrased({ name: phrase, kind, at: [first, last], key });
  list.rememberHeads(heads, speaker);
  others.hearOne(speaker, first);
  // "a group of nurses" are more than one
  const isMany =
    kind === 'group' ||
    (/^(?:anonymous|organization|unknown)$/.test(kind) && source.plural) ||
    (heads.length > 1 && !/^(?:source|document)$/.test(heads[1]));
  if (isMany) others.hearGroup(speaker, first);
  else if (kind === 'organization' || kind === 'document' || kind === 'unknown') others.hearThing(speaker, first);
  return { speaker, rule: 'description of somebody unnamed', candidates: [] };
}

function byBody({ list, others }: Cast, { first }: Description, body: number): Found {
  const speaker = list.named(body);
  others.hear(speaker, first);
  return { speaker, rule: 'the organisation or place named last', candidates: [] };
}

/** "A county police spokesman" */
const LONGEST = 4;

/** "Her lawyer", where the text goes on with "the lawyer, Ann Lee,". */
function namedLater({ doc, introductions }: Cast, { first, last, plural }: Description): number | null {
  const { lower } = doc.tokens;
  const found =
    plural || last - first > LONGEST ? undefined : introductions.get(introductionOf(lower[first], lower[last - 1]));
  const isOne = /^(?:the|a|an|his|her|their|its|my|our)$/.test(lower[first]);
  return found && isOne && found.at > first ? found.entity : null;
}

/** "The researchers", behind "a group of researchers": what has been said of somebody else, in short. */
const isAgain = ({ tokens }: Document, { first, last }: Description): boolean =>
  last - first === 2 &&
  (/^(?:these|those|this|that)$/.test(tokens.lower[first]) ||
    (tokens.lower[first] === 'the' && !ANYBODY.has(tokens.lower[first + 1])));

/** "A poll found A. The survey added B" */
const ALIKE: ReadonlyMap<string, string> = new Map([['survey', 'poll'], ['poll', 'survey']]); // biome-ignore format: a table

/** "One shareholder said A. The person added B", "A neighbour said A. “B,” the woman said": the one without a name who has just spoken; null for anybody else. */
function samePerson({ doc, others, list }: Cast, { first, last }: Description): number | null {
  const { lower } = doc.tokens;
  const noun = lower[last - 1];
  if (!/^(?:person|man|woman)$/.test(noun) || last - first !== 2 || !/^(?:the|this|that)$/.test(lower[first]))
    return null;
  const one = others.oneLast();
  if (one === null || others.spokeLast('they')?.token === one.token || !isNear(doc, one.token, first)) return null;
  if (!/^(?:person|anonymous|unknown)$/.test(list.kindOf(one.speaker))) return null;
  return noun === 'person' || mayBe(doc.tokens, one.token, first, genderOfNoun(noun)) ? one.speaker : null;
}

/** Is it somebody, no official, of that gender or of none, and has nobody else of it been told of since: "A guard said a girl fell"? */
function mayBe({ lower, tag }: Tokens, token: number, end: number, gender: Gender | null): boolean {
  if (!/^(?:an?|one|another)$/.test(lower[token])) return false;
  let head = token + 1;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tag[head + 1])) head++;
  const own = genderOfNoun(lower[head]);
  if (OFFICIALS.has(lower[head]) || (own !== null && own !== gender)) return false;
  for (let i = head + 1; i < end; i++) if (tag[i] === 'NOUN' && genderOfNoun(lower[i]) === gender) return false;
  return true;
}

/** "An affidavit says A. The document adds B" */
const PAPERS = /^(?:affidavit|complaint|filing|indictment|lawsuit|memo|memorandum|letter|warrant|petition|dossier|order|ruling|report|statement)$/; // biome-ignore format: a list

/** "Researchers at Orle" are "the team". */
const TEAM_MEMBERS = /^(?:researchers|scientists|engineers|authors|astronomers|\p{Ll}+(?:ologists|icists))$/u;

/** The noun that says what the speaker is, and of "a group of researchers" both; "an insider" is a source too. */
function headsOf(doc: Document, { head, first, last }: Description): string[] {
  const { lower, tag } = doc.tokens;
  if (PAPERS.test(lower[head])) return [lower[head], 'document'];
  const isMade =
    /^(?:group|team|band|panel|number|coalition|dozens?|handful)$/.test(lower[head]) && lower[head + 1] === 'of';
  if (/^(?:insider|pal)$/.test(lower[head])) return [lower[head], 'source'];
  if (last - first > 1 && TEAM_MEMBERS.test(lower[head])) return [lower[head], 'team', 'group'];
  const member = lower[last - 1];
  const isMember = tag[last - 1] === 'NOUN' || PARTIES.some((words) => words.has(singular(member))); // "a number of Democrats"
  return isMade && isMember ? [lower[head], member] : [lower[head]];
}

/** "The mayor": whom the text has called so. */
function byRole(cast: Cast, source: Description): { readonly entity: number; readonly rule: string } | null {
  const { doc, mentions, coreference, roleIndex } = cast;
  const { first, last, head } = source;
  const mention = cast.mentionAt.get(first);
  // not "[the mayor]'s lawyer"
  const isOwn = mention !== undefined && (mentions[mention].head === head || isOneOfMany(doc.tokens, first));
  // "a trader going by the name Ann": her
  if (isOwn || (mentions[mention ?? -1]?.form === 'description' && coreference.links[mention!].rule === 'name')) {
    const { entity, rule } = coreference.links[mention!];
    return entity === null ? null : { entity, rule };
  }
  const inTitle = isInHeadline(doc, first);
  if (!(source.definite || inTitle) || source.plural) return null;
  const before = (entity: number) => lastMention(cast, entity, first);
  // a headline may describe whom only the article names
  const isKnown = (entity: number) => inTitle || before(entity) >= 0;
  const { entity, rule } = matchDescription(doc, first, last, roleIndex, isKnown, before);
  return entity === null ? null : { entity, rule };
}
