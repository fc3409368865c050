import type { Document } from '../text/document.ts';
import { type Entity, listedGender } from './entities.ts';
import type { Gender } from './names.ts';

/** An antecedent and why, or nobody and why; `candidates` are ranked. */
export interface Antecedent {
  readonly entity: number | null;
  readonly rule: string;
  readonly candidates: readonly number[];
}

/** Further back than this many sentences a name is out of a reader's mind. */
const REACH = 8;
/** Two candidates closer than this are too close to call. */
const MARGIN = 0.25;

interface Trace {
  sentence: number;
  paragraph: number;
  subject: boolean;
  spoke: number;
  inQuote: boolean;
}

/**
 * Follows who is in a reader's mind from sentence to sentence, and finds the antecedents of "he" and "she" by it: recent,
 * subject, last speaker. Salience after Lappin & Leass (1994), with the speech turns of news added.
 */
export class Salience {
  private readonly traces = new Map<number, Trace>();
  private readonly doc: Document;
  private readonly entities: readonly Entity[];
  private readonly genders: (Gender | null)[];

  constructor(doc: Document, entities: readonly Entity[]) {
    this.doc = doc;
    this.entities = entities;
    this.genders = entities.map((e) => e.gender);
  }

  /** The entity is mentioned in this sentence. */
  mention(entity: number, sentence: number, subject: boolean, inQuote: boolean): void {
    const before = this.traces.get(entity);
    const { paragraph } = this.doc.sentences[sentence];
    const keeps = before?.sentence === sentence;
    this.traces.set(entity, {
      sentence,
      paragraph,
      subject: subject || (keeps && before.subject),
      spoke: before?.spoke ?? -REACH,
      inQuote: inQuote && !(keeps && !before.inQuote),
    });
  }

  /** The entity is the source of a quote in this sentence. */
  speak(entity: number, sentence: number): void {
    this.mention(entity, sentence, true, false);
    this.traces.get(entity)!.spoke = sentence;
  }

  /** A pronoun that had only one possible antecedent tells that one's gender. */
  learn(entity: number, gender: Gender): void {
    this.genders[entity] ??= gender;
  }

  genderOf(entity: number): Gender | null {
    return this.genders[entity];
  }

  /** Whom "he" or "she" means in this sentence. */
  antecedent(gender: Gender, sentence: number, barred: ReadonlySet<number> = new Set()): Antecedent {
    for (const [entity, trace] of this.traces) if (sentence - trace.sentence > REACH) this.traces.delete(entity);
    const ranked = [...this.traces]
      .filter(([entity]) => this.isPossible(entity, gender) && !barred.has(entity))
      .map(([entity, trace]) => ({ entity, score: this.score(entity, trace, gender, sentence) }))
      .sort((a, b) => b.score - a.score || a.entity - b.entity);
    const candidates = ranked.map((r) => r.entity).slice(0, 3);
    const [best, second] = ranked;
    const word = gender === 'male' ? 'he' : 'she';
    if (!best) return { entity: null, rule: `"${word}": nobody named before it fits`, candidates: [] };
    if (second && best.score - second.score < MARGIN) {
      return { entity: null, rule: `"${word}": two people fit as well`, candidates };
    }
    if (ranked.length === 1) this.learn(best.entity, gender);
    const listed =
      this.genders[best.entity] === null && second && listedGender(this.entities[best.entity].words[0]) === gender;
    return {
      entity: best.entity,
      rule: `"${word}": ${this.why(best.entity, sentence)}${listed ? ', first name' : ''}`,
      candidates,
    };
  }

  private isPossible(entity: number, gender: Gender): boolean {
    const { kind } = this.entities[entity];
    const own = this.genders[entity];
    return kind !== 'organization' && (own === null || own === gender);
  }

  private score(entity: number, trace: Trace, gender: Gender, sentence: number): number {
    const { kind, words } = this.entities[entity];
    const listed = listedGender(words[0]);
    let score = -(sentence - trace.sentence);
    if (trace.subject) score += 1.2;
    if (sentence - trace.spoke <= 2) score += 1;
    if (trace.paragraph === this.doc.sentences[sentence].paragraph) score += 0.8;
    if (trace.inQuote) score -= 1;
    if (kind === 'unknown') score -= 2;
    if (this.genders[entity] === gender) score += 1;
    if (listed !== null) score += listed === gender ? 0.5 : -2.5;
    return score;
  }

  private why(entity: number, sentence: number): string {
    const trace = this.traces.get(entity)!;
    if (sentence - trace.spoke <= 2) return 'the last speaker';
    if (trace.sentence === sentence) return 'named in the same sentence';
    return trace.subject ? 'subject of a sentence before' : 'named last';
  }
}
