import { KNOWN_FIRMS } from '../../lexicon/body-sorts.ts';
import { PERSON, ROLE } from '../../lexicon/naming.ts';
import { COMPETITIONS, FIRMS, INDICES } from '../../lexicon/organizations.ts';
import { PLACES } from '../../lexicon/people.ts';
import type { Document } from '../../text/document.ts';
import { isMany, isPlaced } from '../described/kinds.ts';
import type { Entity } from '../entities.ts';
import { isOfCommonWords } from '../names/common.ts';
import { headlineEnd } from '../names/headline.ts';
import { isLaw } from '../names/long.ts';
import type { NameMention } from '../names/names.ts';
import { isFirstName } from '../names/runs.ts';
import { grammarRole, isGenitive } from '../pronouns/grammar.ts';
import { isInDateline, isNear } from '../pronouns/nearness.ts';
import { hasFigures, hasOwnFigures, isNoSubject, isOtherKind, isSeat, isTraded, MEMBERS, opensQuotation, opensWithTrade } from './name-uses.ts'; // biome-ignore format: one import
import { isNoBody, mayBeCalled } from './no-bodies.ts';
import { isOfOtherSort } from './sorts.ts';

/** Places with a government of their own. */
export const MUNICIPALITY = /^(?:city|town|township|village|municipality|borough|county|province|canton)$/;

const LEAST_SLOGAN = 3;

/** Whether a name of a text is one of an organisation that is spoken of, which a phrase without a name may then mean. */
export class BodyUses {
  readonly doc: Document;
  readonly names: readonly NameMention[];
  readonly entityAt: (name: number) => Entity;
  readonly inQuote: Uint8Array;
  private readonly isPerson: (entity: number) => boolean;
  /** The token behind a headline in title case; 0 where there is none. */
  private readonly headline: number;
  /** By entity, whether the text tells anywhere what it does: looked for once, in all of its mentions. */
  private readonly led = new Map<number, boolean>();

  constructor(
    doc: Document,
    names: readonly NameMention[],
    entityAt: (name: number) => Entity,
    inQuote: Uint8Array,
    isPerson: (entity: number) => boolean,
  ) {
    this.doc = doc;
    this.names = names;
    this.entityAt = entityAt;
    this.inQuote = inQuote;
    this.isPerson = isPerson;
    this.headline = headlineEnd(doc);
  }

  /** “Trust is hard”, “Rivers Have No Brakes”, "Army Burned Homes" in a headline: a capital for another reason, of words that nowhere else are a name. */
  private isNone(name: number): boolean {
    const { mentions, words, kind } = this.entityAt(name);
    const mention = this.names[name];
    if (isInDateline(this.doc, mentions[0]) || isNoBody(this.doc.tokens, mentions[0])) return true;
    if (mentions.length > 1) return false;
    const isCalled = kind === 'organization' && this.doc.tokens.text[mention.last] === ':';
    if (mention.last <= this.headline && words.length > 1 && !isCalled) return true;
    if (words.length >= LEAST_SLOGAN && this.inQuote[mention.first] === 1) return true;
    return opensQuotation(this.doc.tokens, mention) || opensWithTrade(this.doc, mention);
  }

  /** @param noun what a text calls it */
  mayBeFirm(name: number, surely: boolean, noun = ''): boolean {
    const { kind, index, words } = this.entityAt(name);
    if (isOfOtherSort(this.doc.tokens, this.names[name], words, noun)) return false;
    if (this.isNone(name) || INDICES.test(words[0]) || isSeat(this.doc.tokens, this.names[name].last)) return false;
    if (kind === 'organization') return !this.isPerson(index);
    return !surely && kind === 'unknown' && !isFirstName(words[0]) && this.mayBeOrganization(name);
  }

  mayBeMeant(name: number, noun: string, token: number): boolean {
    if (isNoSubject(this.doc, this.names[name], noun) || this.isNone(name)) return false;
    if (FIRMS.has(noun) && COMPETITIONS.test(this.entityAt(name).words.at(-1)!)) return false;
    if (FIRMS.has(noun) && this.doc.tokens.lower[this.names[name].last] === 'union') return false; // "the Flight Officers union"
    if (FIRMS.has(noun) && noun !== 'charity' && isOtherKind(this.doc.tokens, this.names[name])) return false;
    const { index, kind, words } = this.entityAt(name);
    if (isOfOtherSort(this.doc.tokens, this.names[name], words, noun)) return false;
    if (kind === 'person' && (noun === 'agency' || words.some(isFirstName))) return false;
    if (kind !== 'unknown') return !this.isPerson(index) && mayBeCalled(words, noun);
    const isCalled =
      FIRMS.has(noun) ||
      (MEMBERS.test(noun) && this.hasSpoken(name)) ||
      (noun === 'agency' && /^program(?:me)?$/.test(words.at(-1)!)); // "the Seed Aid Programme"
    return isCalled && isNear(this.doc, this.names[name].first, token) && this.mayBeOrganization(name);
  }

  /** "Storr sued", "said Ann Lee of the Orle Project" */
  private hasSpoken(name: number): boolean {
    const { first } = this.names[name];
    const { lower, tag } = this.doc.tokens;
    const before = lower[first - 1] === 'the' ? first - 2 : first - 1;
    return (
      this.leads(name) || (/^(?:at|of|from)$/.test(lower[before] ?? '') && /^(?:NOUN|PROPN)$/.test(tag[before - 1]))
    );
  }

  /** Named inside quotations only, as the writer's "the group" does not take up: “Cover the LED.” */
  isCitedAlone(name: number, token: number): boolean {
    if (!this.inQuote[this.names[name].first] || this.inQuote[token]) return false;
    return this.entityAt(name).mentions.every(({ first }) => first > token || this.inQuote[first]);
  }

  /** Does the text tell anywhere what it does? "blamed Covid": not of that. */
  hasLed(name: number): boolean {
    const { index, mentions, words } = this.entityAt(name);
    if (words.length > 1) return true;
    const known = this.led.get(index) ?? mentions.some((mention) => this.leadsAt(mention));
    this.led.set(index, known);
    return known;
  }

  /** "Storr said", "Storr's director said" */
  leads(name: number): boolean {
    return this.leadsAt(this.names[name]);
  }

  private leadsAt({ first, last }: NameMention): boolean {
    return (
      this.hasOfficer(last) ||
      hasFigures(this.doc.tokens.lower, { first, last }) ||
      hasOwnFigures(this.doc.tokens.lower, last) ||
      grammarRole(this.doc, first, last) === 'subject'
    );
  }

  /** "Storr's director", by the token behind the name */
  private hasOfficer(last: number): boolean {
    const { tokens } = this.doc;
    return isGenitive(tokens, last) && (tokens.word[last + 1]?.lists & (PERSON | ROLE)) > 0;
  }

  /** No person, place or law. A single word may be anything, a virus, the name of a photographer: of those only a subject. */
  mayBeOrganization(name: number): boolean {
    const { index, kind, words } = this.entityAt(name);
    if (kind === 'person' || this.isPerson(index) || words.some((w) => PLACES.has(w)) || isLaw(words.at(-1)!))
      return false;
    const { first, last } = this.names[name];
    const { tokens } = this.doc;
    if (isTraded(tokens, first)) return true;
    if (isPlaced(this.doc, { first, last }) && !/^(?:at|to)$/.test(tokens.lower[first - 1])) return false;
    const isTeam = words.length > 1 && /^(?:have|are|were)$/.test(tokens.lower[last] ?? ''); // "Orle Town have won"
    if (MUNICIPALITY.test(tokens.lower[last] ?? '') || (MUNICIPALITY.test(words.at(-1)!) && !isTeam)) return false; // "Orle city", "Storr Township"
    if (last - first === 1 && isMany(tokens, first)) return false; // "Talks were held"
    const isAny = words.length < 2 || (kind === 'unknown' && isOfCommonWords(tokens, first, last)); // "Quick Questions"
    return !isAny || KNOWN_FIRMS.has(words[0]) || this.leads(name);
  }
}
