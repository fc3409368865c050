import { lowerBound, TokenIndex } from '../search.ts';
import type { NameMention } from './names.ts';

/** Where the names of a text stand, by token; mentions as indexes. */
export class NamePlaces {
  /** By the first token of the mention, the role before it included. */
  readonly starting: TokenIndex;
  /** By the token behind the mention. */
  readonly ending: TokenIndex;
  readonly names: readonly NameMention[];

  /**
   * @param names in text order
   * @param tokens how many the text has
   */
  constructor(names: readonly NameMention[], tokens: number) {
    this.names = names;
    this.starting = new TokenIndex(tokens, names.length, (i) => names[i].roleFirst);
    this.ending = new TokenIndex(tokens, names.length, (i) => names[i].last);
  }

  /** The names that stand in tokens `first` to `last` (exclusive). */
  within(first: number, last: number): number[] {
    const out: number[] = [];
    let m = lowerBound(this.names.length, (i) => this.names[i].first, first);
    for (; m < this.names.length && this.names[m].last <= last; m++) out.push(m);
    return out;
  }

  /** The name inside which a token stands, behind its first word. */
  covering(token: number): number | undefined {
    const next = lowerBound(this.names.length, (i) => this.names[i].last, token + 1);
    return this.names[next]?.first < token ? next : undefined;
  }
}
