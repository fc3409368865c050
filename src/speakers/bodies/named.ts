import { FIRMS } from '../../lexicon/organizations.ts';
import { opensSentence } from '../described/heads.ts';
import { isPlaced } from '../described/kinds.ts';
import { grammarRole } from '../pronouns/grammar.ts';
import { isNear, sentenceOf } from '../pronouns/nearness.ts';
import { lowerBound } from '../search.ts';
import type { CalledBodies } from './called.ts';
import {
  hasFigures,
  isExample,
  isLikened,
  isModifier,
  isNoFirm,
  isNoSubject,
  isOfNation,
  isOlder,
  MEMBERS,
} from './name-uses.ts';
import { type BodyUses, MUNICIPALITY } from './uses.ts';

/** Sentences of a quotation between a subject and "it said". */
const REACH = 4;
/** So many names are looked at: a long text would cost the square of its length. */
const MOST_NAMES = 1000;

/** The organisations and places that a text has named, as far as a phrase without a name may mean one of them. */
export class NamedBodies {
  readonly called: CalledBodies;
  private readonly uses: BodyUses;

  constructor(uses: BodyUses, called: CalledBodies) {
    this.uses = uses;
    this.called = called;
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
      if (
        found >= 0 &&
        sentenceOf(this.uses.doc, this.uses.names[i].first) < sentenceOf(this.uses.doc, this.uses.names[found].first)
      )
        break;
      if (!this.uses.mayBeMeant(i, noun, token) || this.uses.isCitedAlone(i, token)) continue;
      if (FIRMS.has(noun) || MEMBERS.test(noun)) {
        if (isNoFirm(this.uses.doc, this.uses.names[i], this.uses.entityAt(i).mentions[0], noun)) continue;
        const isKnown = this.uses.names[i].kind === 'organization';
        if (!isKnown && isPlaced(this.uses.doc, this.uses.names[i])) continue; // "staff at Storr"
        if (isModifier(this.uses.doc, this.uses.names[i]) || !this.uses.hasLed(i)) {
          if (aside < 0) aside = i;
          continue;
        }
      }
      if (found < 0) found = i;
      else if (this.uses.leads(i)) return this.uses.entityAt(i).index;
    }
    if (found < 0 || (aside >= 0 && !isNear(this.uses.doc, this.uses.names[found].first, token))) found = aside;
    if (found < 0) return null;
    const { kind, index, words } = this.uses.entityAt(found);
    if (!FIRMS.has(noun) && isOlder(this.uses.doc, noun, words[0], token)) return null; // of firms a text may have several
    const { lower } = this.uses.doc.tokens;
    const isSure =
      kind === 'organization' || isLikened(lower, this.uses.names[found]) || hasFigures(lower, this.uses.names[found]);
    // two words may be anybody's name
    return (!isSure ? this.leadingOrganization(token, noun, null, true) : null) ?? index;
  }

  /**
   * The organisation that the last sentences before a token are about, in the last of those that name one; null where two are.
   *
   * @param noun what the text calls it
   * @param nation the adjective of the country that it is from, where that is told ("the German carmaker Storr")
   * @param surely only a firm that its name tells to be one
   */
  leadingOrganization(token: number, noun: string, nation: string | null, surely = false): number | null {
    let found = -1;
    for (let i = this.namesBefore(token) - 1; i >= 0 && isNear(this.uses.doc, this.uses.names[i].first, token); i--) {
      if (
        found >= 0 &&
        sentenceOf(this.uses.doc, this.uses.names[i].first) < sentenceOf(this.uses.doc, this.uses.names[found].first)
      )
        break;
      if (isNoSubject(this.uses.doc, this.uses.names[i])) continue;
      if (surely && isNoFirm(this.uses.doc, this.uses.names[i], this.uses.entityAt(i).mentions[0], noun)) continue;
      if (
        !this.uses.leads(i) ||
        !this.uses.mayBeFirm(i, surely, noun) ||
        isOfNation(this.uses.doc.tokens, this.uses.names[i], nation) === false
      )
        continue;
      const isOneOfTwo = this.uses.doc.tokens.lower[this.uses.names[i].first - 1] === 'and';
      if (isOneOfTwo || (found >= 0 && this.uses.entityAt(found) !== this.uses.entityAt(i))) return null;
      found = i;
    }
    return found < 0 ? null : this.uses.entityAt(found).index;
  }

  /** The one organisation that the text has been about so far; null where there are more. */
  onlyOrganization(token: number, noun: string): number | null {
    let found: number | null = null;
    const last = this.namesBefore(token) - 1;
    for (let i = last; i >= 0 && i > last - MOST_NAMES; i--) {
      const { index } = this.uses.entityAt(i);
      if (
        index === found ||
        isNoSubject(this.uses.doc, this.uses.names[i]) ||
        !this.uses.mayBeFirm(i, false, noun) ||
        !this.uses.leads(i)
      )
        continue;
      if (found !== null) return null;
      found = index;
    }
    return found;
  }

  /** "The city": the place named last as "the city of Orle" or "the Municipality of Orle", where that is near. */
  placeNear(token: number): number | null {
    const { lower } = this.uses.doc.tokens;
    for (let i = this.namesBefore(token) - 1; i >= 0 && isNear(this.uses.doc, this.uses.names[i].first, token); i--) {
      const { first } = this.uses.names[i];
      if (lower[first - 1] === 'of' && MUNICIPALITY.test(lower[first - 2] ?? '')) return this.uses.entityAt(i).index;
    }
    return null;
  }

  /**
   * The name that the sentence is about in which a token stands, or else the one before: "Storr was angry. “The plan is bad,” it said".
   * Null where that is a person.
   */
  subjectBefore(token: number): { readonly entity: number; readonly token: number } | null {
    const { sentences, tokens } = this.uses.doc;
    if (!opensSentence(this.uses.doc, token) && !/^[,"”’']$|^''$/.test(tokens.text[token - 1])) return null; // "what it calls"
    let end = this.namesBefore(token);
    for (
      let s = sentenceOf(this.uses.doc, token);
      s >= 0 && isNear(this.uses.doc, sentences[s].first, token, REACH);
      s--
    ) {
      const start = this.namesBefore(sentences[s].first);
      for (let i = start; i < end; i++) {
        const { first, last } = this.uses.names[i];
        if (
          this.uses.inQuote[first] !== this.uses.inQuote[token] ||
          grammarRole(this.uses.doc, first, last) !== 'subject'
        )
          continue;
        const isBody = this.uses.mayBeFirm(i, false) && !isNoSubject(this.uses.doc, this.uses.names[i]);
        return isBody ? { entity: this.uses.entityAt(i).index, token: first } : null;
      }
      if (this.uses.inQuote[sentences[s].first] === this.uses.inQuote[token] && sentences[s].last <= token) return null;
      end = start;
    }
    return null;
  }

  /**
   * The organisation named last, where that is near, and no place.
   *
   * @param isSaid does a token stand in what is said there? "The Orle College debate may matter, they say": no more than told of.
   */
  organizationNear(token: number, isSaid: (token: number) => boolean): number | null {
    const { doc, names } = this.uses;
    for (let i = this.namesBefore(token) - 1; i >= 0 && isNear(doc, names[i].first, token); i--) {
      const { first, last } = names[i];
      const isTold = isSaid(first) && grammarRole(doc, first, last) !== 'subject';
      if (!isTold && !isExample(doc.tokens, first) && this.uses.mayBeOrganization(i))
        return this.uses.entityAt(i).index;
    }
    return null;
  }

  private namesBefore(token: number): number {
    return lowerBound(this.uses.names.length, (k) => this.uses.names[k].first, token);
  }
}
