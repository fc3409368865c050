/** What was told of last, and at which token. */
interface Heard {
  readonly speaker: number;
  readonly token: number;
}

/** Whom "they" and "it" mean, as far as those who speak tell: groups, organisations and documents. */
export class Others {
  private group: Heard | null = null;
  private thing: Heard | null = null;

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
}
