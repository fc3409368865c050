/** What was told of last, and at which token. */
interface Heard {
  readonly speaker: number;
  readonly token: number;
}

/** Whom "they" and "it" mean, as far as those who speak tell: groups, organisations and documents. */
export class Others {
  private group: Heard | null = null;
  private thing: Heard | null = null;
  private one: Heard | null = null;
  private around: number | null = null;

  /** "The report said the app told A. It …": what another one says of somebody does not take its own place. */
  listenInside(speaker: number | null): void {
    this.around = speaker;
  }

  /** Something that is no person may be meant by "they" and by "it". */
  hear(speaker: number, token: number): void {
    this.hearGroup(speaker, token);
    this.hearThing(speaker, token);
  }

  hearGroup(speaker: number, token: number): void {
    if (this.around === null || this.group?.speaker !== this.around) this.group = { speaker, token };
  }

  hearThing(speaker: number, token: number): void {
    if (this.around === null || this.thing?.speaker !== this.around) this.thing = { speaker, token };
  }

  /** One without a name, whose gender is not told: "they" may be one. */
  hearOne(speaker: number, token: number): void {
    this.one = { speaker, token };
  }

  /** The one without a name who spoke last, if that was at this token. */
  spokeAt(token: number | undefined): number | null {
    return this.one !== null && this.one.token === token ? this.one.speaker : null;
  }

  /** The one without a name who spoke last. */
  oneLast(): Heard | null {
    return this.one;
  }

  /** Whoever spoke last that the word may mean. */
  spokeLast(word: string): Heard | null {
    if (word === 'it') return this.thing;
    return word === 'they' || word === 'them' ? this.group : null;
  }
}
