import { isSpeechVerb } from '../lexicon/cues.ts';
import { listedGender } from '../lexicon/first-names.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/people.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Document, Span } from '../text/document.ts';
import { affiliationIn } from './affiliation.ts';
import type { Alias } from './alias.ts';
import { NAMELESS } from './author.ts';
import type { Coreference } from './coreference.ts';
import { matchDescription, type RoleIndex } from './descriptions.ts';
import type { Entity } from './entities.ts';
import { issuerOf } from './issuer.ts';
import { genderOfPronoun, isPersonNoun, type TextMention } from './mentions.ts';
import type { NameMention } from './names.ts';
import { MUNICIPALITY, Others } from './others.ts';
import { findParties, type Parties } from './parties.ts';
import { People, type Placed } from './people.ts';
import type { NamePlaces } from './places.ts';
import { readReferences } from './references.ts';
import type { Role } from './roles.ts';
import { lowerBound, TokenIndex } from './search.ts';
import { kindOfDescription, type SourceForm } from './sources.ts';
import type { NamedEntity, Resolution, Speaker } from './speaker.ts';
import { entityName, SpeakerList } from './speakers.ts';
import { topicBefore } from './topics.ts';

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
  return new Resolver(doc, attributions, aliases).run();
}

type Found = { speaker: number | null; rule: string; candidates: readonly number[] };

/** Who adds has spoken before. */
const ADDS = /^(?:add|continue|go)$/;

/** "I" inside a quotation is whoever is quoted; that may be told only further on. */
const QUOTED_I: Found = { speaker: null, rule: '"I": nobody known is quoted', candidates: [] };

class Resolver {
  private readonly doc: Document;
  private readonly attributions: readonly Attribution[];
  private readonly names: readonly NameMention[];
  private readonly entityOf: readonly number[];
  private readonly roles: readonly (readonly Role[])[];
  private readonly roleIndex: RoleIndex;
  private readonly namePlaces: NamePlaces;
  private readonly sources: readonly (SourceForm | null)[];
  private readonly addressees: readonly (SourceForm | null)[];
  private readonly coreference: Coreference;
  private readonly mentions: readonly TextMention[];
  /** By its first token the index of a mention. */
  private readonly mentionAt: TokenIndex;
  /** By entity the first tokens of its mentions. */
  private readonly places: readonly (readonly number[])[];
  private readonly parties: Parties;
  private readonly list: SpeakerList;
  private readonly others: Others;
  private readonly inQuote: Uint8Array;
  private knownIssuer: { readonly mention: number | null } | null = null;

  constructor(doc: Document, attributions: readonly Attribution[], aliases: readonly Alias[]) {
    this.doc = doc;
    this.attributions = attributions;
    const references = readReferences(doc, attributions, aliases);
    const { mentions, coreference, speech, places } = references;
    this.names = references.names;
    this.entityOf = references.entityOf;
    this.roles = references.roles;
    this.roleIndex = references.roleIndex;
    this.namePlaces = places;
    this.sources = references.sources;
    this.addressees = references.addressees;
    this.inQuote = speech.inQuote;
    this.mentions = mentions;
    this.coreference = coreference;
    this.mentionAt = new TokenIndex(doc.tokens.count, mentions.length, (m) => mentions[m].first);
    this.places = this.placesOfEntities();
    this.parties = findParties(doc, this.people(), speech.inQuote);
    const { entities } = coreference;
    const entityAt = (mention: number) => entities[this.entityOf[mention]];
    const call = (entity: Entity) => entityName(doc, entity);
    this.others = new Others(doc, this.names, entityAt, (entity) => this.isSurelyPerson(entity));
    this.list = new SpeakerList(doc, entities, (first, last) =>
      affiliationIn(doc, first, last, places, entityAt, call),
    );
  }

  run(): Resolved {
    const found = new Array<Found>(this.attributions.length);
    const order = this.attributions.map((_, a) => a).filter((a) => this.sources[a]);
    order.sort((a, b) => this.sources[a]!.last - this.sources[b]!.last || a - b);
    for (const a of order) found[a] = this.resolve(a, this.sources[a]!);
    const resolutions = this.attributions.map((_, a) => this.finish(a, found));
    const { links } = this.coreference;
    this.mentions.forEach(({ first, last, form }, m) => {
      const { entity } = links[m];
      if (entity !== null) this.list.addEntityMention(entity, { ...this.span(first, last), form });
    });
    return { ...this.list.finish(this.roles), resolutions };
  }

  private people(): People {
    const { links } = this.coreference;
    const placed: Placed[] = [];
    this.mentions.forEach(({ first, last, form }, m) => {
      const { entity } = links[m];
      if (entity !== null) placed.push({ entity, first, last, named: form === 'name' });
    });
    return new People(placed, (entity) => this.coreference.isPerson(entity), this.roleIndex.words);
  }

  private placesOfEntities(): number[][] {
    const out: number[][] = this.coreference.entities.map(() => []);
    this.mentions.forEach(({ first }, m) => {
      const { entity } = this.coreference.links[m];
      if (entity !== null) out[entity].push(first);
    });
    return out;
  }

  /** Something that is no person may be meant by "they" and by "it". */
  private hear(speaker: number, token: number): void {
    this.others.hearGroup(speaker, token);
    this.others.hearThing(speaker, token);
  }

  private resolve(a: number, source: SourceForm): Found {
    const found = this.lookUp(a, source);
    if (found.speaker !== null)
      this.list.addMention(found.speaker, { ...this.span(source.first, source.last), form: source.form });
    return found;
  }

  private lookUp(a: number, source: SourceForm): Found {
    if (source.form === 'description' || source.form === 'name') {
      const apposed = this.apposedTo(source);
      if (apposed !== null) return { ...this.byName(apposed), rule: 'apposition to the name before it' };
    }
    if (source.form === 'name') {
      const found = this.byName(source.mention);
      return source.joint ? { ...found, rule: 'the first of several named' } : found;
    }
    if (source.form === 'description') return this.byDescription(source);
    const { word } = source;
    if (genderOfPronoun(word)) return this.byPronoun(source.first);
    if (word === 'who' || word === 'which' || word === 'that') return this.byRelative(source.first);
    if (/^(?:i|me|we|us|you)$/.test(word)) return this.byParty(a, source.first, word);
    return this.byOther(a, source.first, word);
  }

  /** "They", "it": what a sentence is about, or who spoke just before; else the organisation named there; else who spoke last. */
  private byOther(a: number, token: number, word: string): Found {
    const last = this.others.spokeLast(word);
    const isHeard = last !== null && this.others.isNear(last.token, token);
    if (word === 'they' || word === 'it') {
      const speaks = isSpeechVerb(this.attributions[a].verb?.lemma ?? '');
      const topic = topicBefore(this.doc, token, word, speaks, this.inQuote);
      // whoever spoke in between is nearer
      if (topic && !(isHeard && (last.token >= topic.first || ADDS.test(this.attributions[a].verb?.lemma ?? ''))))
        return { ...this.byDescription({ form: 'description', definite: true, plural: word === 'they', ...topic }), rule: `"${word}": what the text is about` }; // biome-ignore format: one line
    }
    const named = !isHeard && /^(?:they|it)$/.test(word) ? this.others.organizationNear(token) : null;
    if (named !== null)
      return { speaker: this.list.named(named), rule: `"${word}": the organisation named last`, candidates: [] };
    if (!last) return { speaker: null, rule: `"${word}": nothing before it fits`, candidates: [] };
    const rule = `"${word}": the ${word === 'it' ? 'organisation' : 'group'} that spoke last`;
    return { speaker: last.speaker, rule, candidates: [] };
  }

  /** "Ann Lee, the mayor of Orle, said", where the source begins behind the comma: the name, or null. */
  private apposedTo({ first, last }: SourceForm): number | null {
    const { text, tag, lower } = this.doc.tokens;
    const mention = text[first - 1] === ',' && /^(?:the|a|an)$/.test(lower[first]) ? this.namePlaces.ending.get(first - 1) : undefined; // biome-ignore format: one condition
    if (mention === undefined || !this.isSurelyPerson(this.entityOf[mention])) return null;
    if (!lower.slice(first, last).some(isPersonNoun)) return null;
    const { roleFirst } = this.names[mention];
    return /^(?:ADP|VERB|CCONJ|DET)$/.test(tag[roleFirst - 1] ?? '') ? null : mention;
  }

  private byPronoun(token: number): Found {
    const { entity, rule, candidates } = this.coreference.links[this.mentionAt.get(token)!];
    if (entity !== null) return { speaker: this.list.named(entity), rule, candidates: [] };
    return { speaker: null, rule, candidates: candidates.map((c) => this.list.named(c)) };
  }

  private byParty(a: number, token: number, word: string): Found {
    if (word === 'you') {
      const entity = this.parties.you(token);
      if (entity === null) return { speaker: null, rule: '"you": the reader', candidates: [] };
      return { speaker: this.list.named(entity), rule: '"you": the person interviewed', candidates: [] };
    }
    if (this.attributions[a].within >= 0) return QUOTED_I;
    const { entity, phrase, rule } = this.parties.i(token);
    const issuer = entity === null && phrase === NAMELESS && /^(?:we|us)$/.test(word) ? this.issuer() : null;
    if (issuer !== null)
      return { speaker: this.list.named(this.entityOf[issuer]), rule: '"we": whose statement it is', candidates: [] };
    if (entity === null && phrase === '') return { speaker: null, rule, candidates: [] };
    const speaker =
      entity === null ? this.list.phrased({ name: phrase, kind: 'person', at: null }) : this.list.named(entity);
    return { speaker, rule, candidates: [] };
  }

  private byName(mention: number): Found {
    const entity = this.entityOf[mention];
    const { words } = this.coreference.entities[entity];
    const speaker = this.list.named(entity);
    if (!this.isSurelyPerson(entity)) this.hear(speaker, this.names[mention].first);
    const full = this.names[mention].words.length === words.length;
    return { speaker, rule: full ? 'name' : 'part of a name', candidates: [] };
  }

  /** The name of the organisation whose statement the text is, or null. */
  private issuer(): number | null {
    const isBody = (mention: number) => this.coreference.entities[this.entityOf[mention]].kind !== 'person';
    this.knownIssuer ??= { mention: issuerOf(this.doc, this.attributions, this.sources, isBody, this.inQuote) };
    return this.knownIssuer.mention;
  }

  /** Two capital words may name a firm as well as a person. */
  private isSurelyPerson(entity: number): boolean {
    const { kind, gender, words } = this.coreference.entities[entity];
    return kind === 'person' && (gender !== null || this.roles[entity]?.length > 0 || listedGender(words) !== null);
  }

  /** "The company", "the city": the organisation or the place named last. */
  private bodyBefore({ first, last }: { first: number; last: number }): number | null {
    const { lower } = this.doc.tokens;
    if (last - first !== 2 || lower[first] !== 'the') return null;
    if (MUNICIPALITY.test(lower[first + 1])) return this.others.placeNear(first);
    return ORGANIZATION_NOUNS.has(lower[first + 1]) ? this.others.organizationBefore(first) : null;
  }

  private byDescription(source: SourceForm & { form: 'description' }): Found {
    const { first, last } = source;
    const phrase = this.doc.text
      .slice(this.doc.tokens.start[first], this.doc.tokens.end[last - 1])
      .replace(/\s+/g, ' ');
    const mention = this.mentionAt.get(first);
    if (mention !== undefined && this.mentions[mention].form === 'description') {
      const { entity, rule } = this.coreference.links[mention];
      if (entity !== null) {
        const kind = kindOfDescription(this.doc, source);
        return { speaker: this.list.named(entity, { name: phrase, kind, at: [first, last] }), rule, candidates: [] };
      }
    } else if ((source.definite || this.isInTitle(first)) && !source.plural) {
      const before = (e: number) => this.lastPlace(e, first);
      // a headline may describe whom only the article names
      const isKnown = (e: number) => this.isInTitle(first) || before(e) >= 0;
      const match = matchDescription(this.doc, first, last, this.roleIndex, isKnown, before);
      if (match.entity !== null) return { speaker: this.list.named(match.entity), rule: match.rule, candidates: [] };
    }
    const organization = this.bodyBefore(source);
    if (organization !== null) {
      const speaker = this.list.named(organization);
      this.hear(speaker, first);
      return { speaker, rule: 'the organisation or place named last', candidates: [] };
    }
    const kind = kindOfDescription(this.doc, source);
    const speaker = this.list.phrased({ name: phrase, kind, at: [first, last] });
    if (kind === 'group' || (kind === 'anonymous' && source.plural)) this.others.hearGroup(speaker, first);
    if (kind === 'organization' || kind === 'document' || kind === 'unknown') this.others.hearThing(speaker, first);
    return { speaker, rule: 'description of somebody unnamed', candidates: [] };
  }

  private isInTitle(token: number): boolean {
    return this.doc.tokens.start[token] < (this.doc.paragraphs[0]?.end ?? 0) && this.doc.paragraphs.length > 1;
  }

  /** Token of the entity's last mention before this one, or -1. */
  private lastPlace(entity: number, token: number): number {
    const places = this.places[entity];
    const at = lowerBound(places.length, (i) => places[i], token) - 1;
    return at < 0 ? -1 : places[at];
  }

  /** "Smith, who said": the name, or the phrase, right before. */
  private byRelative(who: number): Found {
    const { tokens } = this.doc;
    const last = tokens.text[who - 1] === ',' ? who - 1 : who;
    const mention = this.namePlaces.ending.get(last);
    if (mention !== undefined) return { ...this.byName(mention), rule: 'relative pronoun: the name before it' };
    let first = last;
    while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens.tag[first - 1])) first--;
    if (first === last) return { speaker: null, rule: 'relative pronoun: no noun before it', candidates: [] };
    const found = this.byDescription({ form: 'description', definite: true, plural: false, first, last });
    return { ...found, rule: 'relative pronoun: the phrase before it' };
  }

  private finish(a: number, found: readonly (Found | undefined)[]): Resolution {
    const addressee = this.addressees[a];
    const around = found[a] === QUOTED_I ? found[this.attributions[a].within] : undefined;
    const own =
      around && around.speaker !== null
        ? { ...around, rule: '"I": who is quoted' }
        : (found[a] ?? this.asked(a) ?? this.turn(a, found));
    const { speaker, rule, candidates } = own;
    return {
      speaker,
      unattributed: speaker === null ? rule : null,
      candidates: speaker === null ? candidates : [],
      addressee: addressee?.form === 'name' ? this.list.named(this.entityOf[addressee.mention]) : null,
      rule,
    };
  }

  /** "What did you think upon learning that A?": an interview's question without a source is about who is asked. */
  private asked(a: number): Found | null {
    const { cue, type } = this.attributions[a];
    if (type !== 'indirect' || !cue.length) return null;
    const { tokens, sentences } = this.doc;
    const at = lowerBound(tokens.count, (i) => tokens.start[i], cue[0].start);
    const { first } = sentences[lowerBound(sentences.length, (k) => sentences[k].last, at + 1)];
    const entity = tokens.lower.slice(first, at).some((w) => /^your?$/.test(w)) ? this.parties.you(at) : null;
    return entity === null
      ? null
      : { speaker: this.list.named(entity), rule: '"you": the person interviewed', candidates: [] };
  }

  /** A quotation without a cue goes on with the last speaker where it follows directly. */
  private turn(a: number, found: readonly (Found | undefined)[]): Found {
    const { follows, content } = this.attributions[a];
    const before = follows >= 0 ? found[follows] : undefined;
    if (!before || before.speaker === null)
      return { speaker: null, rule: 'no source', candidates: before?.candidates ?? [] };
    const { content: said, cue, source } = this.attributions[follows];
    const end = Math.max(...[...said, ...cue, ...source].map((span) => span.end));
    const paragraphs = this.doc.paragraphs.filter((p) => p.end > end && p.start < content[0].start);
    const between = this.names.some((m, i) => {
      const at = this.doc.tokens.start[m.first];
      return at > end && at < content[0].start && this.coreference.entities[this.entityOf[i]].kind === 'person';
    });
    if (paragraphs.length <= 2 && !between)
      return { speaker: before.speaker, rule: 'goes on with the turn of the speaker before', candidates: [] };
    return { speaker: null, rule: 'no source: the turn is not clear', candidates: [before.speaker] };
  }

  private span(first: number, last: number): Span {
    return { start: this.doc.tokens.start[first], end: this.doc.tokens.end[last - 1] };
  }
}
