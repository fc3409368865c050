import { COMMON_ORGANIZATIONS } from '../lexicon/organizations.ts';
import { ANONYMOUS_WORDS, DEMONYMS, DOCUMENT_WORDS, ORGANIZATION_NOUNS, ORGANIZATION_WORDS, PERSON_NOUNS } from '../lexicon/people.ts'; // biome-ignore format: one import
import { ANYBODY } from '../lexicon/relations.ts';
import type { Document, Tokens } from '../text/document.ts';
import { type Cast, type Found, lastMention } from './cast.ts';
import { matchDescription } from './descriptions.ts';
import { headOf } from './heads.ts';
import { isCapital } from './name-runs.ts';
import { MUNICIPALITY, type Others } from './others.ts';
import type { SourceForm } from './sources.ts';
import type { SpeakerKind } from './speaker.ts';
import { byVariation, nationOf } from './variations.ts';

type Description = SourceForm & { readonly form: 'description' };

/** Whom a phrase without a name means: somebody named by the role, the organisation named last, or just what it says. */
export function byDescription(cast: Cast, source: Description): Found {
  const { doc, list, others } = cast;
  const { first, last } = source;
  const phrase = doc.text.slice(doc.tokens.start[first], doc.tokens.end[last - 1]).replace(/\s+/g, ' ');
  const known = byRole(cast, source);
  const isNamed = known !== null && cast.coreference.entities[known.entity].words.length > 0;
  const varied = isNamed ? null : byVariation(cast, first, last);
  if (varied !== null) return { speaker: list.named(varied), rule: 'whom the text has just named', candidates: [] };
  if (known) {
    const own = { name: phrase, kind: kindOfDescription(doc, source), at: [first, last] } as const;
    return { speaker: list.named(known.entity, own), rule: known.rule, candidates: [] };
  }
  const body = bodyBefore(doc, others, source);
  if (body !== null) {
    const speaker = list.named(body);
    others.hear(speaker, first);
    return { speaker, rule: 'the organisation or place named last', candidates: [] };
  }
  const kind = kindOfDescription(doc, source);
  const heads = headsOf(doc, source);
  const again = isAgain(doc, source) ? list.headed(heads[0]) : null;
  const speaker = again ?? list.phrased({ name: phrase, kind, at: [first, last] });
  list.rememberHeads(heads, speaker);
  if (kind === 'group' || (kind === 'anonymous' && source.plural)) others.hearGroup(speaker, first);
  if (kind === 'organization' || kind === 'document' || kind === 'unknown') others.hearThing(speaker, first);
  return { speaker, rule: 'description of somebody unnamed', candidates: [] };
}

/** "The researchers", behind "a group of researchers": what has been said of somebody else, in short. */
const isAgain = ({ tokens }: Document, { first, last }: Description): boolean =>
  last - first === 2 &&
  (/^(?:these|those|this|that)$/.test(tokens.lower[first]) ||
    (tokens.lower[first] === 'the' && !ANYBODY.has(tokens.lower[first + 1])));

/** The noun that says what the speaker is, and of "a group of researchers" both. */
function headsOf(doc: Document, { first, last }: Description): string[] {
  const { lower, tag } = doc.tokens;
  const head = headOf(doc, first, last);
  const isMade =
    /^(?:group|team|band|panel|number|coalition|dozens?|handful)$/.test(lower[head]) && lower[head + 1] === 'of';
  const member = lower[last - 1];
  return isMade && tag[last - 1] === 'NOUN' ? [lower[head], member] : [lower[head]];
}

/** "The mayor": whom the text has called so. */
function byRole(cast: Cast, source: Description): { readonly entity: number; readonly rule: string } | null {
  const { doc, mentions, coreference, roleIndex } = cast;
  const { first, last } = source;
  const mention = cast.mentionAt.get(first);
  // not "[the mayor]'s lawyer"
  if (mention !== undefined && mentions[mention].head === headOf(doc, first, last)) {
    const { entity, rule } = coreference.links[mention];
    return entity === null ? null : { entity, rule };
  }
  const inTitle = isInTitle(doc, first);
  if (!(source.definite || inTitle) || source.plural) return null;
  const before = (entity: number) => lastMention(cast, entity, first);
  // a headline may describe whom only the article names
  const isKnown = (entity: number) => inTitle || before(entity) >= 0;
  const { entity, rule } = matchDescription(doc, first, last, roleIndex, isKnown, before);
  return entity === null ? null : { entity, rule };
}

const isInTitle = ({ tokens, paragraphs }: Document, token: number): boolean =>
  tokens.start[token] < (paragraphs[0]?.end ?? 0) && paragraphs.length > 1;

/** "The company", "the city": the organisation or the place named last. */
function bodyBefore({ tokens }: Document, others: Others, { first, last }: Description): number | null {
  const { lower } = tokens;
  if (last - first !== 2 || lower[first] !== 'the') return null;
  if (MUNICIPALITY.test(lower[first + 1])) return others.placeNear(first);
  const isCalled = ORGANIZATION_WORDS.has(lower[first + 1]) && !COMMON_ORGANIZATIONS.has(lower[first + 1]);
  const called = isCalled ? others.organizationCalled(lower[first + 1], first) : null;
  if (called !== null) return called;
  if (!ORGANIZATION_NOUNS.has(lower[first + 1]) || isDescribedBefore(tokens, others, first)) return null;
  return others.organizationBefore(first, lower[first + 1]);
}

/** An article's length, in tokens. */
const REACH = 4000;

/** "The bank", behind "the central bank" or "a bank in Orle": not what was named in between. */
function isDescribedBefore({ lower, tag, text }: Tokens, others: Others, first: number): boolean {
  const noun = lower[first + 1];
  for (let i = Math.max(1, first - REACH); i < first; i++) {
    if (lower[i] !== noun || tag[i] !== 'NOUN') continue;
    const opener = tag[i - 1] === 'ADJ' ? i - 2 : i - 1;
    const isFull =
      lower[opener] === 'the' ? opener < i - 1 : /^an?$/.test(lower[opener] ?? '') && others.isNear(i, first);
    const isPredicate = text[opener - 1] === ',' || tag[opener - 1] === 'AUX' || lower[opener - 1] === 'as'; // "Storr, a bank in Orle"
    if (!isFull || isPredicate || isCapital(text[i + 1])) continue;
    if (!(text[i + 1] === ',' && isCapital(text[i + 2] ?? ''))) return true;
  }
  return false;
}

/** What kind of speaker a description means. */
function kindOfDescription(doc: Document, source: Description): SpeakerKind {
  const { tokens } = doc;
  const head = tokens.lower[headOf(doc, source.first, source.last)];
  if (DOCUMENT_WORDS.has(head)) return 'document';
  const unnamed =
    !source.definite &&
    (ANONYMOUS_WORDS.has(head) || /^(?:a|an|one|some|several|unnamed)$/.test(tokens.lower[source.first]));
  if (unnamed && (ANONYMOUS_WORDS.has(head) || PERSON_NOUNS.has(head))) return 'anonymous';
  if ((PERSON_NOUNS.has(head) || nationOf(head) !== null) && !source.plural) return 'person';
  if (ORGANIZATION_WORDS.has(head)) return 'organization';
  if (source.plural) return 'group';
  return DEMONYMS.has(head) ? 'group' : 'unknown';
}
