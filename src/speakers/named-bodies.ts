import { PERSON, ROLE } from '../lexicon/naming.ts';
import { COMPETITIONS, FIRMS, INDICES } from '../lexicon/organizations.ts';
import { PLACES } from '../lexicon/people.ts';
import type { Document } from '../text/document.ts';
import { CalledBodies } from './called-bodies.ts';
import type { Entity } from './entities.ts';
import { grammarRole, isGenitive } from './grammar.ts';
import { opensSentence } from './heads.ts';
import { isMany, isPlaced } from './kinds.ts';
import { isLaw } from './long-names.ts';
import { isFirstName } from './name-runs.ts';
import { hasFigures, hasOwnFigures, isModifier, isNoFirm, isNoSubject, isOfNation, isOlder, isOtherKind, isSeat, MEMBERS, mayBeCalled, opensQuotation, opensWithTrade } from './name-uses.ts'; // biome-ignore format: one import
import type { NameMention } from './names.ts';
import { isInDateline, isNear, sentenceOf } from './nearness.ts';
import { headlineEnd } from './recurrence.ts';
import { lowerBound } from './search.ts';

/** Places with a government of their own. */
export const MUNICIPALITY = /^(?:city|town|township|village|municipality|borough|county|province|canton)$/;

/** Sentences of a quotation between a subject and "it said". */
const REACH = 4;
const LEAST_SLOGAN = 3;
/** So many names are looked at: a long text would cost the square of its length. */
const MOST_NAMES = 1000;

/** The organisations and places that a text has named, as far as a phrase without a name may mean one of them. */
export class NamedBodies {
  readonly called: CalledBodies;
  private readonly doc: Document;
  private readonly names: readonly NameMention[];
  private readonly entityAt: (name: number) => Entity;
  private readonly inQuote: Uint8Array;
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
    this.called = new CalledBodies(doc, names, entityAt, isPerson);
  }

  /**
   * The organisation named last before a token that a noun may mean, but for those that somebody is said to be at ("an analyst at
   * Storr Bank"); of several in one sentence, the one that the sentence is about. "The firm" may be anything near that is no person.
   */
  organizationBefore(token: number, noun: string): number | null {
    const last = this.namesBefore(token) - 1;
    let found = -1;
    let aside = -1;
    for (let i = last; i >= 0 && i > last - MOST_NAMES; i--) {
      if (found >= 0 && sentenceOf(this.doc, this.names[i].first) < sentenceOf(this.doc, this.names[found].first))
        break;
      if (!this.mayBeMeant(i, noun, token) || this.isCitedAlone(i, token)) continue;
      if (FIRMS.has(noun) || MEMBERS.test(noun)) {
        if (isNoFirm(this.doc, this.names[i], this.entityAt(i).mentions[0], noun)) continue;
        if (isModifier(this.doc, this.names[i]) || !this.hasLed(i)) {
          if (aside < 0) aside = i;
          continue;
        }
      }
      if (found < 0) found = i;
      else if (this.leads(i)) return this.entityAt(i).index;
    }
    if (found < 0 || (aside >= 0 && !isNear(this.doc, this.names[found].first, token))) found = aside;
    if (found < 0) return null;
    const { kind, index, words } = this.entityAt(found);
    if (!FIRMS.has(noun) && isOlder(this.doc, noun, words[0], token)) return null; // of firms a text may have several
    // two words may be anybody's name
    return (kind !== 'organization' ? this.leadingOrganization(token, null, noun) : null) ?? index;
  }

  /**
   * The organisation that the last sentences before a token are about, in the last of those that name one; null where two are.
   *
   * @param nation the adjective of the country that it is from, where that is told ("the German carmaker Storr")
   * @param firm what a text calls the firm that is meant: only one that its name tells to be one
   */
  leadingOrganization(token: number, nation: string | null, firm: string | null = null): number | null {
    let found = -1;
    for (let i = this.namesBefore(token) - 1; i >= 0 && isNear(this.doc, this.names[i].first, token); i--) {
      if (found >= 0 && sentenceOf(this.doc, this.names[i].first) < sentenceOf(this.doc, this.names[found].first))
        break;
      if (isNoSubject(this.doc, this.names[i])) continue;
      if (firm !== null && isNoFirm(this.doc, this.names[i], this.entityAt(i).mentions[0], firm)) continue;
      if (
        !this.leads(i) ||
        !this.mayBeFirm(i, firm !== null) ||
        isOfNation(this.doc.tokens, this.names[i], nation) === false
      )
        continue;
      const isOneOfTwo = this.doc.tokens.lower[this.names[i].first - 1] === 'and';
      if (isOneOfTwo || (found >= 0 && this.entityAt(found) !== this.entityAt(i))) return null;
      found = i;
    }
    return found < 0 ? null : this.entityAt(found).index;
  }

  /** The one organisation that the text has been about so far; null where there are more. */
  onlyOrganization(token: number): number | null {
    let found: number | null = null;
    const last = this.namesBefore(token) - 1;
    for (let i = last; i >= 0 && i > last - MOST_NAMES; i--) {
      const { index } = this.entityAt(i);
      if (index === found || isNoSubject(this.doc, this.names[i]) || !this.mayBeFirm(i, false) || !this.leads(i))
        continue;
      if (found !== null) return null;
      found = index;
    }
    return found;
  }

  /** “Trust is hard”, “Rivers Have No Brakes”, "Army Burned Homes" in a headline: a capital for another reason, of words that nowhere else are a name. */
  private isNone(name: number): boolean {
    const { mentions, words, kind } = this.entityAt(name);
    const mention = this.names[name];
    if (isInDateline(this.doc, mentions[0])) return true;
    if (mentions.length > 1) return false;
    const isCalled = kind === 'organization' && this.doc.tokens.text[mention.last] === ':';
    if (mention.last <= this.headline && words.length > 1 && !isCalled) return true;
    if (words.length >= LEAST_SLOGAN && this.inQuote[mention.first] === 1) return true;
    return opensQuotation(this.doc.tokens, mention) || opensWithTrade(this.doc, mention);
  }

  private mayBeFirm(name: number, surely: boolean): boolean {
    const { kind, index, words } = this.entityAt(name);
    if (this.isNone(name) || INDICES.test(words[0]) || isSeat(this.doc.tokens, this.names[name].last)) return false;
    if (kind === 'organization') return !this.isPerson(index);
    return !surely && kind === 'unknown' && !isFirstName(words[0]) && this.mayBeOrganization(name);
  }

  private mayBeMeant(name: number, noun: string, token: number): boolean {
    if (isNoSubject(this.doc, this.names[name], noun) || this.isNone(name)) return false;
    if (FIRMS.has(noun) && COMPETITIONS.test(this.entityAt(name).words.at(-1)!)) return false;
    if (FIRMS.has(noun) && this.doc.tokens.lower[this.names[name].last] === 'union') return false; // "the Flight Officers union"
    if (FIRMS.has(noun) && noun !== 'charity' && isOtherKind(this.doc.tokens, this.names[name])) return false;
    const { index, kind, words } = this.entityAt(name);
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
  private isCitedAlone(name: number, token: number): boolean {
    if (!this.inQuote[this.names[name].first] || this.inQuote[token]) return false;
    return this.entityAt(name).mentions.every(({ first }) => first > token || this.inQuote[first]);
  }

  /** Does the text tell anywhere what it does? "blamed Covid": not of that. */
  private hasLed(name: number): boolean {
    const { index, mentions, words } = this.entityAt(name);
    if (words.length > 1) return true;
    const known = this.led.get(index) ?? mentions.some((mention) => this.leadsAt(mention));
    this.led.set(index, known);
    return known;
  }

  /** "Storr said", "Storr's director said" */
  private leads(name: number): boolean {
    return this.leadsAt(this.names[name]);
  }

  private leadsAt({ first, last }: NameMention): boolean {
    return (
      this.hasOfficer(last) ||
      hasFigures(this.doc.tokens.lower, first) ||
      hasOwnFigures(this.doc.tokens.lower, last) ||
      grammarRole(this.doc, first, last) === 'subject'
    );
  }

  /** "Storr's director", by the token behind the name */
  private hasOfficer(last: number): boolean {
    const { tokens } = this.doc;
    return isGenitive(tokens, last) && (tokens.word[last + 1]?.lists & (PERSON | ROLE)) > 0;
  }

  /** "The city": the place named last as "the city of Orle" or "the Municipality of Orle", where that is near. */
  placeNear(token: number): number | null {
    const { lower } = this.doc.tokens;
    for (let i = this.namesBefore(token) - 1; i >= 0 && isNear(this.doc, this.names[i].first, token); i--) {
      const { first } = this.names[i];
      if (lower[first - 1] === 'of' && MUNICIPALITY.test(lower[first - 2] ?? '')) return this.entityAt(i).index;
    }
    return null;
  }

  /**
   * The name that the sentence is about in which a token stands, or else the one before: "Storr was angry. “The plan is bad,” it said".
   * Null where that is a person.
   */
  subjectBefore(token: number): { readonly entity: number; readonly token: number } | null {
    const { sentences, tokens } = this.doc;
    if (!opensSentence(this.doc, token) && !/^[,"”’']$|^''$/.test(tokens.text[token - 1])) return null; // "what it calls"
    let end = this.namesBefore(token);
    for (let s = sentenceOf(this.doc, token); s >= 0 && isNear(this.doc, sentences[s].first, token, REACH); s--) {
      const start = this.namesBefore(sentences[s].first);
      for (let i = start; i < end; i++) {
        const { first, last } = this.names[i];
        if (this.inQuote[first] !== this.inQuote[token] || grammarRole(this.doc, first, last) !== 'subject') continue;
        const isBody = this.mayBeFirm(i, false) && !isNoSubject(this.doc, this.names[i]);
        return isBody ? { entity: this.entityAt(i).index, token: first } : null;
      }
      if (this.inQuote[sentences[s].first] === this.inQuote[token] && sentences[s].last <= token) return null;
      end = start;
    }
    return null;
  }

  /** The organisation named last, where that is near, and no place. */
  organizationNear(token: number): number | null {
    for (let i = this.namesBefore(token) - 1; i >= 0 && isNear(this.doc, this.names[i].first, token); i--) {
      if (this.mayBeOrganization(i)) return this.entityAt(i).index;
    }
    return null;
  }

  /** No person, place or law. A single word may be anything, a virus, the name of a photographer: of those only a subject. */
  private mayBeOrganization(name: number): boolean {
    const { index, kind, words } = this.entityAt(name);
    if (kind === 'person' || this.isPerson(index) || words.some((w) => PLACES.has(w)) || isLaw(words.at(-1)!))
      return false;
    const { first, last } = this.names[name];
    const { tokens } = this.doc;
    if (isPlaced(this.doc, { first, last }) && !/^(?:at|to)$/.test(tokens.lower[first - 1])) return false;
    const isTeam = words.length > 1 && /^(?:have|are|were)$/.test(tokens.lower[last] ?? ''); // "Orle Town have won"
    if (MUNICIPALITY.test(tokens.lower[last] ?? '') || (MUNICIPALITY.test(words.at(-1)!) && !isTeam)) return false; // "Orle city", "Storr Township"
    if (last - first === 1 && isMany(tokens, first)) return false; // "Talks were held"
    return words.length > 1 || this.leads(name);
  }

  private namesBefore(token: number): number {
    return lowerBound(this.names.length, (k) => this.names[k].first, token);
  }
}
