import { PERSON, ROLE } from '../lexicon/naming.ts';
import { FIRMS, NAMED_SO, UNION_MEMBERS, WATCHERS } from '../lexicon/organizations.ts';
import { PLACES } from '../lexicon/people.ts';
import type { Document } from '../text/document.ts';
import type { Entity } from './entities.ts';
import { grammarRole, isGenitive } from './grammar.ts';
import { isMany } from './kinds.ts';
import { isLaw } from './long-names.ts';
import { isFirstName } from './name-runs.ts';
import type { NameMention } from './names.ts';
import { lowerBound } from './search.ts';

/** What was told of last, and at which token. */
interface Heard {
  readonly speaker: number;
  readonly token: number;
}

/** "They" and "it" reach back to who spoke this many sentences before, or to an organisation named as near. */
const REACH = 2;

/** Places with a government of their own. */
export const MUNICIPALITY = /^(?:city|town|village|municipality|borough|county|province|canton)$/;

/** So many names are looked at: a long text would cost the square of its length. */
const MOST_NAMES = 1000;

/** May an organisation of this name be called so? A union is no company, whose name may be anything. */
function mayBeCalled(words: readonly string[], noun: string): boolean {
  if (words.includes(noun)) return true;
  if (noun === 'union') return words.some((word) => UNION_MEMBERS.has(word));
  return !(NAMED_SO.has(noun) || words.some((word) => NAMED_SO.has(word)));
}

/** Whom "they" and "it" mean, as far as those who speak tell: groups, organisations and documents. */
export class Others {
  private group: Heard | null = null;
  private thing: Heard | null = null;
  private called: Map<string, number[]> | null = null;
  private readonly doc: Document;
  private readonly names: readonly NameMention[];
  private readonly entityAt: (name: number) => Entity;
  private readonly isPerson: (entity: number) => boolean;

  constructor(
    doc: Document,
    names: readonly NameMention[],
    entityAt: (name: number) => Entity,
    isPerson: (entity: number) => boolean,
  ) {
    this.doc = doc;
    this.names = names;
    this.entityAt = entityAt;
    this.isPerson = isPerson;
  }

  /** Something that is no person may be meant by "they" and by "it". */
  hear(speaker: number, token: number): void {
    this.hearGroup(speaker, token);
    this.hearThing(speaker, token);
  }

  hearGroup(speaker: number, token: number): void {
    this.group = { speaker, token };
  }

  hearThing(speaker: number, token: number): void {
    this.thing = { speaker, token };
  }

  /** Whoever spoke last that the word may mean. */
  spokeLast(word: string): Heard | null {
    if (word === 'it') return this.thing;
    return word === 'they' || word === 'them' ? this.group : null;
  }

  /** Are the tokens a few sentences apart at most? */
  isNear(before: number, token: number, reach = REACH): boolean {
    return this.sentenceOf(token) - this.sentenceOf(before) <= reach;
  }

  /**
   * The organisation named last before a token that a noun may mean, but for those that somebody is said to be at ("an analyst at
   * Storr Bank"); of several in one sentence, the one that the sentence is about. "The firm" may be anything near that is no person.
   */
  organizationBefore(token: number, noun: string): number | null {
    const last = this.namesBefore(token) - 1;
    let found = -1;
    for (let i = last; i >= 0 && i > last - MOST_NAMES; i--) {
      if (found >= 0 && this.sentenceOf(this.names[i].first) < this.sentenceOf(this.names[found].first)) break;
      if (!this.mayBeMeant(i, noun, token)) continue;
      if (found < 0) found = i;
      else if (this.leads(i)) return this.entityAt(i).index;
    }
    return found < 0 ? null : this.entityAt(found).index;
  }

  private mayBeMeant(name: number, noun: string, token: number): boolean {
    if (this.isWhereSomebodyWorks(name) || this.isOfAge(name)) return false;
    const { index, kind, words } = this.entityAt(name);
    if (kind === 'person' && words.some(isFirstName)) return false;
    if (kind !== 'unknown') return !this.isPerson(index) && mayBeCalled(words, noun);
    return FIRMS.has(noun) && this.isNear(this.names[name].first, token) && this.mayBeOrganization(name);
  }

  /** "Storr said", "Storr's director said" */
  private leads(name: number): boolean {
    const { first, last } = this.names[name];
    return this.hasOfficer(last) || grammarRole(this.doc, first, last) === 'subject';
  }

  /** "Storr's director", by the token behind the name */
  private hasOfficer(last: number): boolean {
    const { tokens } = this.doc;
    return isGenitive(tokens, last) && (tokens.word[last + 1]?.lists & (PERSON | ROLE)) > 0;
  }

  /** "Ann Lee, 54," */
  private isOfAge(name: number): boolean {
    const { text, tag } = this.doc.tokens;
    const { last } = this.names[name];
    return text[last] === ',' && tag[last + 1] === 'NUM';
  }

  /** "an analyst at Storr Bank", "Storr Bank analyst Ann Lee", and "the Storr-listed company" */
  private isWhereSomebodyWorks(name: number): boolean {
    const { lower } = this.doc.tokens;
    const { first, last } = this.names[name];
    return lower[first - 1] === 'at' || lower[last] === '-' || WATCHERS.has(lower[last] ?? '');
  }

  /** "The fund": the organisation named last of those that are called one ("World Relief Fund"). */
  organizationCalled(noun: string, token: number): number | null {
    this.called ??= this.indexOrganizations();
    const mentions = this.called.get(noun) ?? [];
    const before = lowerBound(mentions.length, (k) => this.names[mentions[k]].first, token) - 1;
    return before < 0 ? null : this.entityAt(mentions[before]).index;
  }

  /** By each word of their names the mentions of organisations, in text order. */
  private indexOrganizations(): Map<string, number[]> {
    const out = new Map<string, number[]>();
    for (let i = 0; i < this.names.length; i++) {
      const { kind, words } = this.entityAt(i);
      if (kind !== 'organization' || words.length < 2) continue;
      for (const word of words) {
        const known = out.get(word);
        if (known) known.push(i);
        else out.set(word, [i]);
      }
    }
    return out;
  }

  /** "The city": the place named last as "the city of Orle" or "the Municipality of Orle", where that is near. */
  placeNear(token: number): number | null {
    const { lower } = this.doc.tokens;
    for (let i = this.namesBefore(token) - 1; i >= 0 && this.isNear(this.names[i].first, token); i--) {
      const { first } = this.names[i];
      if (lower[first - 1] === 'of' && MUNICIPALITY.test(lower[first - 2] ?? '')) return this.entityAt(i).index;
    }
    return null;
  }

  /** The organisation named last, where that is near, and no place. */
  organizationNear(token: number): number | null {
    for (let i = this.namesBefore(token) - 1; i >= 0 && this.isNear(this.names[i].first, token); i--) {
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
    if (this.doc.tokens.lower[first - 1] === 'in') return false;
    if (last - first === 1 && isMany(this.doc.tokens, first)) return false; // "Talks were held"
    return words.length > 1 || this.leads(name);
  }

  private namesBefore(token: number): number {
    return lowerBound(this.names.length, (k) => this.names[k].first, token);
  }

  private sentenceOf(token: number): number {
    const { sentences } = this.doc;
    return lowerBound(sentences.length, (k) => sentences[k].last, token + 1);
  }
}
