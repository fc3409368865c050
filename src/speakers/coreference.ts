import { POSSESSIVES, RELATIVES } from '../lexicon/pronouns.ts';
import type { Document } from '../text/document.ts';
import { bylinesOf } from './bylines.ts';
import { whoIsSo } from './described/called-so.ts';
import { Nominals } from './described/nominals.ts';
import type { Entity } from './entities.ts';
import type { TextMention } from './mentions.ts';
import { givenName, NAMING } from './names/given.ts';
import { COURTESY, type Gender } from './names/names.ts';
import { type Antecedent, antecedentOf, type Observer, type Setting } from './pronouns/antecedents.ts';
import { Discourse } from './pronouns/discourse.ts';
import { inFocus } from './pronouns/focus.ts';
import { behindComplement } from './pronouns/grammar.ts';
import type { Speech } from './pronouns/speech.ts';
import { matchDescription, type RoleIndex } from './roles/descriptions.ts';
import type { Role } from './roles/roles.ts';
import { type Fact, factOf, Told } from './roles/told.ts';

/** "a medic in the town of Orle" */
const LONGEST_PLACE = 6;

/**
 * Ties every mention to an entity, reading the text from its start as a person would: names by their cluster, descriptions
 * by the roles that the text gave, pronouns by salience.
 */
export class Coreference {
  /** By mention: what it was tied to. */
  readonly links: Antecedent[] = [];
  private readonly nameLinks: Antecedent[] = [];
  private readonly nominals: Nominals;
  private readonly roles: RoleIndex;
  readonly told: Told;
  private readonly discourse: Discourse;
  /** Who writes is nobody whom the text goes on about. */
  readonly isInByline: (token: number) => boolean;
  private readonly setting: Setting;

  constructor(
    doc: Document,
    mentions: readonly TextMention[],
    named: { readonly entities: readonly Entity[]; readonly of: readonly number[] },
    { roles, index }: { readonly roles: readonly (readonly Role[])[]; readonly index: RoleIndex },
    speech: Speech,
    observe: Observer | null = null,
  ) {
    this.roles = index;
    this.nominals = new Nominals(doc.tokens);
    this.told = new Told(doc, named.entities, roles);
    this.isInByline = bylinesOf(doc);
    this.discourse = new Discourse(doc, named.entities, speech);
    this.setting = {
      doc,
      mentions,
      entityOf: named.of,
      speech,
      discourse: this.discourse,
      observe,
      links: this.links,
    };
  }

  run(): this {
    this.setting.mentions.forEach((mention, m) => {
      this.discourse.readTo(mention.first);
      const link = this.link(mention, m);
      this.links.push(link);
      if (link.entity !== null && !this.isInByline(mention.first)) this.discourse.meet(link.entity, mention);
    });
    return this;
  }

  /** Named entities, then those that only a description stands for. */
  get entities(): readonly Entity[] {
    return this.discourse.entities;
  }

  /** What titles, descriptions and pronouns have told. */
  genderOf(entity: number): Gender | null {
    return this.discourse.genderOf(entity);
  }

  isPerson(entity: number, least = 0): boolean {
    return this.discourse.personhoodOf(entity) > least;
  }

  private link(mention: TextMention, m: number): Antecedent {
    if (mention.form === 'name') return this.nameLink(this.setting.entityOf[mention.name]);
    if (mention.form === 'description') return this.describe(mention, m);
    return antecedentOf(this.setting, m);
  }

  /** The same for every mention of a name: a text has thousands. */
  private nameLink(entity: number): Antecedent {
    this.nameLinks[entity] ??= { entity, rule: 'name', candidates: [] };
    return this.nameLinks[entity];
  }

  /** Whom the "his" or "her" means that a description begins with: it is a mention too, the one before. */
  private ownerAt(first: number): Entity | null {
    const { mentions } = this.setting;
    const before = this.links.length - 1;
    const entity = mentions[before]?.first === first ? this.links[before].entity : null;
    return entity === null ? null : this.entities[entity];
  }

  private describe(mention: TextMention, m: number): Antecedent {
    const { first, last, definite, head } = mention;
    const { doc } = this.setting;
    const { lower } = doc.tokens;
    const fact = factOf(doc.tokens, first);
    if (fact !== null) return this.vary(mention, m, fact);
    const who = this.ownerAt(first);
    const speaks = this.setting.speech.speaks.has(first);
    const given = definite ? null : this.nameGivenBy(last, m);
    if (given !== null) {
      this.discourse.learnPerson(given);
      this.nominals.add(lower[head], mention, given, speaks); // "the baker" from here on
      return this.nameLink(given);
    }
    if (definite) {
      const lastMention = (entity: number) => this.discourse.lastMention(entity);
      const isKnown = (entity: number) => lastMention(entity) >= 0;
      const end = behindComplement(doc.tokens, last);
      const match = matchDescription(doc, first, end, this.roles, isKnown, lastMention, who?.words ?? null);
      if (match.entity !== null) return match;
    }
    const owner = who || POSSESSIVES.has(lower[first]) ? `${lower[first]} ${who?.index ?? ''} ` : '';
    const noun = lower[head] === 'general' ? `${lower[head - 1]} general` : lower[head];
    const key = owner + noun;
    const known = definite ? this.nominals.find(key, mention, speaks) : undefined;
    const isOld = known && !known.isSure && !this.discourse.isInMind(known.entity); // "the governor", long before "the Ohio governor"
    const focus = !known || isOld ? inFocus(this.setting, m, this.roles, this.told) : null;
    if (focus !== null) return { entity: focus, rule: 'whom the text has just named', candidates: [focus] };
    const entity = known?.entity ?? this.discourse.addUnnamed(mention);
    this.nominals.add(key, mention, entity, speaks);
    if (key !== noun) this.nominals.add(noun, mention, entity, speaks); // "their neighbour", then "the neighbour"
    return { entity, rule: 'description of somebody unnamed', candidates: [] };
  }

  /** "A medic, who gave her name only as Ann, said": who that is, or null. */
  private nameGivenBy(last: number, m: number): number | null {
    const { mentions, doc, entityOf } = this.setting;
    const { lower, tag, text } = doc.tokens;
    let comma = last;
    while (comma < last + LONGEST_PLACE && text[comma] !== ',' && /^(?:ADP|DET|NOUN|PROPN|ADJ)$/.test(tag[comma]))
      comma++;
    const opener = lower[text[comma] === ',' ? comma + 1 : comma] ?? '';
    if (!RELATIVES.has(opener) && !NAMING.test(opener)) return null;
    let name = m + 1;
    const at = givenName(doc.tokens, comma, (token) => {
      while (mentions[name] && (mentions[name].first < token || mentions[name].form !== 'name')) name++;
      const next = mentions[name];
      const isTitled = next?.first === token + 1 && COURTESY.test(lower[token]);
      return next?.first === token || isTitled ? next.last : undefined;
    });
    return at < 0 ? null : entityOf[mentions[name].name];
  }

  /** "The Scot", "the 51-year-old": of whom nothing tells who it is, somebody without a name, where he speaks or a sentence begins with him. */
  private vary(mention: TextMention, m: number, fact: Fact): Antecedent {
    const entity = whoIsSo(this.setting, m, fact, this.told);
    const isNamed = entity !== null && this.entities[entity].words.length > 0;
    const rule = isNamed ? 'whom the text has just named' : 'somebody from a country or of an age';
    if (entity !== null) this.told.learn(this.entities[entity], fact);
    const opens =
      mention.role === 'subject' && mention.first === this.setting.doc.sentences[this.discourse.sentence].first;
    if (entity !== null || !(opens || this.setting.speech.speaks.has(mention.first)))
      return { entity, rule, candidates: entity === null ? [] : [entity] };
    return { entity: this.discourse.addUnnamed(mention), rule, candidates: [] };
  }
}
