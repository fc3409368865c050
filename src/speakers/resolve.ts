import { listedGender } from '../lexicon/first-names.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/people.ts';
import type { Attribution } from '../quotes/quote.ts';
import type { Document, Span } from '../text/document.ts';
import type { Alias } from './alias.ts';
import { findParties, type Parties } from './author.ts';
import { collectRoles, matchDescription } from './descriptions.ts';
import { clusterNames, type Entity } from './entities.ts';
import { listEntities, type NamedEntity } from './mentioned.ts';
import { findNames, type NameMention } from './names.ts';
import { findAntecedent, positionOf, pronounAt } from './pronouns.ts';
import { genderOfRole, type Role } from './roles.ts';
import { type Position, Salience, type Trace } from './salience.ts';
import { lowerBound } from './search.ts';
import { kindOfDescription, readSource, type SourceForm } from './sources.ts';
import type { MentionForm, Resolution, Speaker } from './speaker.ts';
import { SpeakerList } from './speakers.ts';

/**
 * Names the person, organisation, group or document behind each attribution, reading the text from its start as a person
 * would. Steps from the sure to the unsure, each of which names itself in `rule` (CoreNLP's quote sieves, Muzny et al.
 * 2017); where nothing is sure enough there is no speaker, with the reason and the candidates.
 *
 * @param attributions in text order
 * @param aliases the user's own list of people
 * @returns the speakers, and for each attribution its resolution
 */
export function resolveSpeakers(
  doc: Document,
  attributions: readonly Attribution[],
  aliases: readonly Alias[],
): Resolved {
  return new Resolver(doc, attributions, aliases).run();
}

export interface Resolved {
  readonly speakers: readonly Speaker[];
  /** Parallel to the attributions. */
  readonly resolutions: readonly Resolution[];
  /** Every person and organisation named, quoted or not. */
  readonly entities: readonly NamedEntity[];
}

type Found = { speaker: number | null; rule: string; candidates: readonly number[] };

/** "I" inside a quotation is whoever is quoted; that may be told only further on. */
const QUOTED_I: Found = { speaker: null, rule: '"I": nobody known is quoted', candidates: [] };

class Resolver {
  private readonly doc: Document;
  private readonly attributions: readonly Attribution[];
  private readonly names: readonly NameMention[];
  private readonly entities: readonly Entity[];
  private readonly entityOf: readonly number[];
  private readonly roles: readonly (readonly Role[])[];
  private readonly startsName: ReadonlyMap<number, number>;
  private readonly endsName: ReadonlyMap<number, number>;
  private readonly salience: Salience;
  private readonly parties: Parties;
  private readonly list: SpeakerList;
  /** By token: 1 inside the content of a direct or mixed quote. */
  private readonly inQuote: Uint8Array;
  /** By entity, the token of its last mention so far. */
  private readonly seen = new Map<number, number>();
  /** Pronouns whose antecedent is known, by entity. */
  private readonly pronouns = new Map<number, Span[]>();
  private lastGroup: number | null = null;
  private lastThing: number | null = null;

  constructor(doc: Document, attributions: readonly Attribution[], aliases: readonly Alias[]) {
    this.doc = doc;
    this.attributions = attributions;
    this.names = findNames(doc);
    const { entities, of } = clusterNames(this.names, aliases);
    this.entities = entities;
    this.entityOf = of;
    this.roles = collectRoles(doc, entities);
    entities.forEach((e, i) => {
      e.gender ??= this.roles[i].map((r) => genderOfRole(r.words)).find((g) => g !== null) ?? null;
      if (e.kind === 'unknown' && this.roles[i].length) e.kind = 'person';
    });
    this.startsName = new Map(this.names.map((m, i) => [m.roleFirst, i]));
    this.endsName = new Map(this.names.map((m, i) => [m.last, i]));
    this.salience = new Salience(doc, entities);
    this.parties = findParties(doc, entities);
    this.list = new SpeakerList(doc, entities);
    this.inQuote = markQuoted(doc, attributions);
  }

  run(): Resolved {
    const found = new Array<Found>(this.attributions.length);
    const bySource = this.sourcesByToken();
    let name = 0;
    const { sentences } = this.doc;
    sentences.forEach((s, sentence) => {
      for (let i = s.first; i < s.last; i++) {
        for (; name < this.names.length && this.names[name].first === i; name++) this.meetName(name, sentence, i);
        const sources = bySource.get(i);
        if (sources) for (const a of sources.attributions) found[a] = this.resolve(a, sources.form, sentence);
        else this.meetPronoun(i, sentence);
      }
    });
    const resolutions = this.attributions.map((_, a) => this.finish(a, found));
    const speakers = this.list.finish(this.roles);
    const speakerOf = (entity: number) => this.list.find(entity);
    return {
      speakers,
      resolutions,
      entities: listEntities(this.doc, this.entities, this.roles, this.pronouns, speakerOf),
    };
  }

  /** The token at which each source is complete: only then is it resolved. */
  private sourcesByToken(): Map<number, { form: SourceForm; attributions: number[] }> {
    const out = new Map<number, { form: SourceForm; attributions: number[] }>();
    this.attributions.forEach(({ source }, a) => {
      if (!source.length) return;
      const form = readSource(this.doc, source[0], this.startsName, this.endsName);
      if (!form) return;
      const at = form.form === 'name' ? Math.max(form.last - 1, this.names[form.mention].first) : form.last - 1;
      const known = out.get(at);
      if (known) known.attributions.push(a);
      else out.set(at, { form, attributions: [a] });
    });
    return out;
  }

  private meetName(name: number, sentence: number, token: number): void {
    const mention = this.names[name];
    const position = this.positionOf(mention, sentence);
    this.seen.set(this.entityOf[name], token);
    this.salience.mention(this.entityOf[name], token, sentence, position, this.inQuote[token] === 1);
  }

  private meetPronoun(token: number, sentence: number): void {
    const pronoun = pronounAt(this.doc, token, sentence);
    if (!pronoun) return;
    const { entity } = findAntecedent(pronoun, this.salience, this.entities, this.nameAhead(token, sentence));
    if (entity === null) return;
    this.seen.set(entity, token);
    this.addPronoun(entity, token);
    this.salience.mention(entity, token, sentence, pronoun.position, this.inQuote[token] === 1);
  }

  private positionOf({ roleFirst, last, kind }: NameMention, sentence: number): Position {
    return positionOf(this.doc, roleFirst, last, sentence, kind === 'unknown');
  }

  /** "In his book, Lee says": the first name behind the comma, where nobody is named before the pronoun. */
  private nameAhead(token: number, sentence: number): Trace | null {
    const { sentences, tokens } = this.doc;
    const next = lowerBound(this.names.length, (k) => this.names[k].first, token);
    const mention = this.names[next];
    const before = this.names[next - 1];
    if (!mention || mention.first >= sentences[sentence].last || (before && before.first >= sentences[sentence].first))
      return null;
    if (!tokens.text.slice(token, mention.first).includes(',')) return null;
    return this.salience.traceAt(this.entityOf[next], mention.first, sentence, this.positionOf(mention, sentence));
  }

  private addPronoun(entity: number, token: number): void {
    const spans = this.pronouns.get(entity);
    const span = this.span(token, token + 1);
    if (spans) spans.push(span);
    else this.pronouns.set(entity, [span]);
  }

  private resolve(a: number, source: SourceForm, sentence: number): Found {
    const found = this.lookUp(a, source, sentence);
    if (found.speaker === null) return found;
    const entity = this.list.entityOf(found.speaker);
    if (entity !== null) this.salience.speak(entity, source.first, sentence);
    if (entity !== null && source.form === 'pronoun') this.addPronoun(entity, source.first);
    this.list.addMention(found.speaker, { ...this.span(source.first, source.last), form: formOf(source) });
    return found;
  }

  private lookUp(a: number, source: SourceForm, sentence: number): Found {
    if (source.form === 'name') return this.byName(source.mention);
    if (source.form === 'description') return this.byDescription(source);
    const { word } = source;
    const pronoun = pronounAt(this.doc, source.first, sentence);
    if (pronoun) {
      const barred = this.namedInside(this.attributions[a].content);
      const { entity, rule, candidates } = findAntecedent(pronoun, this.salience, this.entities, null, barred);
      const listed = candidates.map((c) => this.list.named(c));
      return { speaker: entity === null ? null : this.list.named(entity), rule, candidates: listed };
    }
    if (word === 'who' || word === 'which' || word === 'that') return this.byRelative(source.first);
    if (/^(?:i|me|we|us)$/.test(word) && this.attributions[a].within >= 0) return QUOTED_I;
    if (/^(?:i|me|we|us)$/.test(word)) {
      const { entity, rule } = this.parties.i(source.first);
      return {
        speaker: entity === null ? this.list.phrased('the author', 'person') : this.list.named(entity),
        rule,
        candidates: [],
      };
    }
    if (word === 'you') {
      const entity = this.parties.you(source.first);
      return {
        speaker: entity === null ? null : this.list.named(entity),
        rule: entity === null ? '"you": the reader' : '"you": the person interviewed',
        candidates: [],
      };
    }
    const other = word === 'they' || word === 'them' ? this.lastGroup : word === 'it' ? this.lastThing : null;
    if (other === null) return { speaker: null, rule: `"${word}": nothing before it fits`, candidates: [] };
    return {
      speaker: other,
      rule: `"${word}": the ${word === 'it' ? 'organisation' : 'group'} that spoke last`,
      candidates: [],
    };
  }

  private byName(mention: number): Found {
    const entity = this.entityOf[mention];
    const speaker = this.list.named(entity);
    if (!this.isSurelyPerson(entity)) this.lastThing = this.lastGroup = speaker;
    const full = this.names[mention].words.length === this.entities[entity].words.length;
    return { speaker, rule: full ? 'name' : 'part of a name', candidates: [] };
  }

  /** Two capital words may name a firm as well as a person. */
  private isSurelyPerson(entity: number): boolean {
    const { kind, gender, words } = this.entities[entity];
    return kind === 'person' && (gender !== null || this.roles[entity].length > 0 || listedGender(words[0]) !== null);
  }

  /** "The company": the organisation named last. */
  private organizationBefore({ first, last }: { first: number; last: number }): number | null {
    const { lower } = this.doc.tokens;
    if (last - first !== 2 || lower[first] !== 'the' || !ORGANIZATION_NOUNS.has(lower[first + 1])) return null;
    for (let i = lowerBound(this.names.length, (k) => this.names[k].first, first) - 1; i >= 0; i--) {
      const entity = this.entityOf[i];
      if (this.entities[entity].kind !== 'unknown' && !this.isSurelyPerson(entity)) return entity;
    }
    return null;
  }

  private byDescription(source: SourceForm & { form: 'description' }): Found {
    if (source.definite && !source.plural) {
      const { first, last } = source;
      const match = matchDescription(
        this.doc,
        first,
        last,
        this.roles,
        (e) => this.seen.has(e),
        (e) => this.seen.get(e) ?? -1,
      );
      if (match.entity !== null) return { speaker: this.list.named(match.entity), rule: match.rule, candidates: [] };
    }
    const organization = this.organizationBefore(source);
    if (organization !== null) {
      const speaker = this.list.named(organization);
      this.lastThing = this.lastGroup = speaker;
      return { speaker, rule: 'the organisation named last', candidates: [] };
    }
    const kind = kindOfDescription(this.doc, source);
    const { start, end } = this.span(source.first, source.last);
    const speaker = this.list.phrased(this.doc.text.slice(start, end).replace(/\s+/g, ' '), kind);
    if (kind === 'group' || (kind === 'anonymous' && source.plural)) this.lastGroup = speaker;
    if (kind === 'organization' || kind === 'document' || kind === 'unknown') this.lastThing = speaker;
    return { speaker, rule: 'description of somebody unnamed', candidates: [] };
  }

  /** "Smith, who said": the name, or the phrase, right before. */
  private byRelative(who: number): Found {
    const { tokens } = this.doc;
    const last = tokens.text[who - 1] === ',' ? who - 1 : who;
    const mention = this.endsName.get(last);
    if (mention !== undefined) return { ...this.byName(mention), rule: 'relative pronoun: the name before it' };
    let first = last;
    while (first > 0 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens.tag[first - 1])) first--;
    if (first === last) return { speaker: null, rule: 'relative pronoun: no noun before it', candidates: [] };
    const found = this.byDescription({ form: 'description', definite: true, plural: false, first, last });
    return { ...found, rule: 'relative pronoun: the phrase before it' };
  }

  private namedInside(content: readonly Span[]): Set<number> {
    const { start } = this.doc.tokens;
    const out = new Set<number>();
    for (const span of content) {
      let i = lowerBound(this.names.length, (k) => start[this.names[k].first], span.start);
      for (; i < this.names.length && start[this.names[i].first] < span.end; i++) out.add(this.entityOf[i]);
    }
    return out;
  }

  private finish(a: number, found: readonly (Found | undefined)[]): Resolution {
    const addressee = this.addresseeOf(this.attributions[a]);
    const around = found[a] === QUOTED_I ? found[this.attributions[a].within] : undefined;
    const own =
      around && around.speaker !== null ? { ...around, rule: '"I": who is quoted' } : (found[a] ?? this.turn(a, found));
    const { speaker, rule, candidates } = own;
    return {
      speaker,
      unattributed: speaker === null ? rule : null,
      candidates: speaker === null ? candidates : [],
      addressee,
      rule,
    };
  }

  /** A quotation without a cue goes on with the last speaker where it follows directly. */
  private turn(a: number, found: readonly (Found | undefined)[]): Found {
    const { follows, content } = this.attributions[a];
    const before = follows >= 0 ? found[follows] : undefined;
    if (!before || before.speaker === null)
      return { speaker: null, rule: 'no source', candidates: before?.candidates ?? [] };
    const end = Math.max(
      ...this.attributions[follows].content.map((c) => c.end),
      ...this.attributions[follows].cue.map((c) => c.end),
      ...this.attributions[follows].source.map((c) => c.end),
    );
    const paragraphs = this.doc.paragraphs.filter((p) => p.end > end && p.start < content[0].start);
    const between = this.names.some((m, i) => {
      const at = this.doc.tokens.start[m.first];
      return at > end && at < content[0].start && this.entities[this.entityOf[i]].kind === 'person';
    });
    if (paragraphs.length <= 2 && !between)
      return { speaker: before.speaker, rule: 'goes on with the turn of the speaker before', candidates: [] };
    return { speaker: null, rule: 'no source: the turn is not clear', candidates: [before.speaker] };
  }

  private addresseeOf({ addressee }: Attribution): number | null {
    if (!addressee) return null;
    const form = readSource(this.doc, addressee, this.startsName, this.endsName);
    return form?.form === 'name' ? this.list.named(this.entityOf[form.mention]) : null;
  }

  private span(first: number, last: number): Span {
    return { start: this.doc.tokens.start[first], end: this.doc.tokens.end[last - 1] };
  }
}

function markQuoted(doc: Document, attributions: readonly Attribution[]): Uint8Array {
  const { start, count } = doc.tokens;
  const out = new Uint8Array(count);
  for (const { type, content } of attributions) {
    if (type === 'indirect') continue;
    for (const span of content) {
      for (let i = lowerBound(count, (k) => start[k], span.start); i < count && start[i] < span.end; i++) out[i] = 1;
    }
  }
  return out;
}

const formOf = (source: SourceForm): MentionForm => source.form;
