import { lowerBound } from '../search.ts';

/** One mention of an entity, as the parties of a text are looked for: tokens `first` to `last` (exclusive). */
export interface Placed {
  readonly entity: number;
  readonly first: number;
  readonly last: number;
  /** By name, not by pronoun or description. */
  readonly named: boolean;
}

/** Who is mentioned where. */
export class People {
  /** In text order. */
  readonly mentions: readonly Placed[];
  readonly isPerson: (entity: number) => boolean;
  private readonly roleWords: readonly ReadonlySet<string>[];

  /** @param roleWords by entity the words of its roles */
  constructor(
    mentions: readonly Placed[],
    isPerson: (entity: number) => boolean,
    roleWords: readonly ReadonlySet<string>[],
  ) {
    this.mentions = mentions;
    this.isPerson = isPerson;
    this.roleWords = roleWords;
  }

  hasRole(entity: number, word: string): boolean {
    return this.roleWords[entity]?.has(word) ?? false;
  }

  /** The token behind the mention that begins at `first`. */
  endOf(first: number): number {
    return this.between(first, first + 1).at(-1)?.last ?? first;
  }

  /** Mentions that begin at tokens `from` (inclusive) to `to` (exclusive). */
  between(from: number, to: number): readonly Placed[] {
    const start = lowerBound(this.mentions.length, (i) => this.mentions[i].first, from);
    return this.mentions.slice(
      start,
      lowerBound(this.mentions.length, (i) => this.mentions[i].first, to),
    );
  }
}
