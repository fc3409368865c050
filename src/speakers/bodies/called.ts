import { BODY_NOUNS } from '../../lexicon/body-nouns.ts';
import { OVERSEERS, WATCHDOGS } from '../../lexicon/organizations.ts';
import { ORGANIZATION_WORDS } from '../../lexicon/people.ts';
import type { Document } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from '../names/names.ts';
import { isFirstName } from '../names/runs.ts';
import { isNear } from '../pronouns/nearness.ts';
import { lowerBound } from '../search.ts';
import { isCharity, isDescribedAs, nounOf } from './sorts.ts';

const NEWSPAPER = /^(?:daily|weekly|tabloid|broadsheet|paper)$/;
/** Nouns that people are called too: "Ann Church". */
const SURNAMES = /^(?:church|abbey|port|mint|college|school|nursery)$/;
/** Sentences since it was introduced so. */
const INTRODUCED = 5;

/** The organisations that a text has named, by what it may call them for their names. */
export class CalledBodies {
  private byWord: Map<string, number[]> | null = null;
  private byNoun: Map<string, Map<number, number>> | null = null;
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

  /** "The fund": the organisation named last of those that are called one ("World Relief Fund"). */
  containing(noun: string, token: number): number | null {
    this.byWord ??= this.indexOrganizations();
    const mentions = this.byWord.get(noun) ?? [];
    const before = lowerBound(mentions.length, (k) => this.names[mentions[k]].first, token) - 1;
    return before < 0 ? null : this.entityAt(mentions[before]).index;
  }

  /** "The high court": the organisation named last whose name ends so ("Orle High Court"). */
  ending(words: readonly string[], token: number): number | null {
    if (words.length < 2) return null;
    this.byWord ??= this.indexOrganizations();
    const mentions = this.byWord.get(words.at(-1)!) ?? [];
    const isSo = (i: number) => this.names[i].words.slice(-words.length).join(' ') === words.join(' ');
    for (let k = lowerBound(mentions.length, (i) => this.names[mentions[i]].first, token) - 1; k >= 0; k--)
      if (isSo(mentions[k])) return this.entityAt(mentions[k]).index;
    return null;
  }

  /** "The newspaper": what the last sentences have introduced as one ("the daily Storr"), or everybody knows as one ("Oxfam"). */
  introduced(noun: string, token: number): number | null {
    const isSo = (word: string) => word === noun || (noun === 'newspaper' && NEWSPAPER.test(word));
    for (let i = this.namesBefore(token) - 1; i >= 0 && isNear(this.doc, this.names[i].first, token, INTRODUCED); i--) {
      const { index, words } = this.entityAt(i);
      if (words.length > 1 && words.includes(noun)) return null;
      const isKnown = noun === 'charity' && isCharity(words);
      if ((isKnown || this.isCalled(i, isSo)) && !this.isPerson(index)) return index;
    }
    return null;
  }

  private isCalled(name: number, isSo: (word: string) => boolean): boolean {
    return isDescribedAs(this.doc.tokens, this.names[name], isSo);
  }

  /** "The watchdog": the one body of a text that may be one ("the Rail Authority"); null where two may. */
  overseer(token: number): number | null {
    this.byWord ??= this.indexOrganizations();
    let found: number | null = null;
    for (const word of OVERSEERS)
      for (const name of this.byWord.get(word) ?? []) {
        if (this.names[name].first >= token) break;
        const { index } = this.entityAt(name);
        if (found !== null && found !== index) return null;
        found = index;
      }
    return found;
  }

  /** The one body named before a token whose name has such a noun; 'many' where several do. */
  only(isSo: (noun: string) => boolean, token: number): number | 'many' | null {
    this.byNoun ??= this.indexNouns();
    let found: number | null = null;
    for (const [noun, entities] of this.byNoun) {
      if (!isSo(noun)) continue;
      for (const [entity, first] of entities) {
        if (first >= token || entity === found) continue;
        if (found !== null) return 'many';
        found = entity;
      }
    }
    return found;
  }

  /** By the nouns of names, and by the two words that end them, the entities with the tokens where each was first called so. */
  private indexNouns(): Map<string, Map<number, number>> {
    const out = new Map<string, Map<number, number>>();
    this.names.forEach(({ first, words }, i) => {
      const { index } = this.entityAt(i);
      const { text, tag } = this.doc.tokens;
      const isCommon = ORGANIZATION_WORDS.has(words[0]);
      // "Council" is none of its own, but for "Premier League" and "Channel 4"
      const isName = words.length > 1 || !isCommon || isCapital(text[first - 1] ?? '') || tag[first + 1] === 'NUM';
      if (!isName) return;
      for (const noun of new Set([nounOf(words), words.slice(-2).join(' ')])) {
        if (SURNAMES.test(noun) ? isFirstName(words[0]) : !BODY_NOUNS.has(noun) && this.isPerson(index)) continue; // "Chester Zoo"
        const known = out.get(noun) ?? new Map<number, number>();
        if (!known.has(index)) known.set(index, first);
        out.set(noun, known);
      }
    });
    return out;
  }

  /** By each word of their names the mentions of organisations, in text order. */
  private indexOrganizations(): Map<string, number[]> {
    const out = new Map<string, number[]>();
    for (let i = 0; i < this.names.length; i++) {
      const { kind, words } = this.entityAt(i);
      if (words.length < 2 ? !WATCHDOGS.has(words[0]) : kind !== 'organization') continue;
      for (const word of words) {
        const known = out.get(word);
        if (known) known.push(i);
        else out.set(word, [i]);
      }
    }
    return out;
  }

  private namesBefore(token: number): number {
    return lowerBound(this.names.length, (k) => this.names[k].first, token);
  }
}
