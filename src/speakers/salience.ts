import { listedGender } from '../lexicon/first-names.ts';
import { PRONOUN_WEIGHTS, type PronounWeights } from '../lexicon/pronoun-weights.ts';
import type { Document } from '../text/document.ts';
import type { Entity } from './entities.ts';
import type { Gender } from './names.ts';

/** What a mention is to its clause. */
export const POSITIONS = ['other', 'subject', 'object', 'prepositional', 'possessive', 'place'] as const;
export type Position = (typeof POSITIONS)[number];
/** What a pronoun is to its clause; "her" and "his" before a noun are possessive. */
export const PRONOUN_POSITIONS = ['subject', 'object', 'possessive'] as const;
export type PronounPosition = (typeof PRONOUN_POSITIONS)[number];

/** Further back than this many sentences a name is out of a reader's mind. */
const REACH = 8;

/** An entity as a reader has it in mind at some place of the text. */
export interface Trace {
  readonly entity: number;
  readonly token: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly position: Position;
  readonly inQuote: boolean;
  /** Mentions so far, pronouns among them. */
  readonly count: number;
  /** The last sentence in which it was the source of a quote. */
  readonly spoke: number;
}

/** A pronoun in place. */
export interface Pronoun {
  readonly token: number;
  readonly sentence: number;
  readonly gender: Gender;
  readonly position: PronounPosition;
}

/**
 * Follows who is in a reader's mind from sentence to sentence: last mention, its place in its clause, how often named, who
 * spoke. Salience after Lappin & Leass (1994), with the speech turns of news added.
 */
export class Salience {
  private readonly traces = new Map<number, Trace>();
  private readonly lastOf = new Map<Gender, number>();
  private readonly doc: Document;
  private readonly entities: readonly Entity[];
  private readonly genders: (Gender | null)[];
  /** By entity, how many others the whole text names more often. */
  private readonly rank: readonly number[];
  /** By token, how many finite verbs stand before it. */
  private readonly verbs: Int32Array;

  constructor(doc: Document, entities: readonly Entity[]) {
    this.doc = doc;
    this.entities = entities;
    this.genders = entities.map((e) => e.gender);
    this.rank = rankBySize(entities);
    this.verbs = new Int32Array(doc.tokens.count + 1);
    doc.tokens.tag.forEach((tag, i) => {
      this.verbs[i + 1] = this.verbs[i] + (tag === 'AUX' || tag === 'VERB' ? 1 : 0);
    });
  }

  mention(entity: number, token: number, sentence: number, position: Position, inQuote: boolean): void {
    const before = this.traces.get(entity);
    const { paragraph } = this.doc.sentences[sentence];
    const [count, spoke] = [(before?.count ?? 0) + 1, before?.spoke ?? -REACH];
    this.traces.set(entity, { entity, token, sentence, paragraph, position, inQuote, count, spoke });
  }

  /** The entity is the source of a quote in this sentence. */
  speak(entity: number, token: number, sentence: number): void {
    this.mention(entity, token, sentence, 'subject', false);
    this.traces.set(entity, { ...this.traces.get(entity)!, spoke: sentence });
  }

  /** A pronoun of this gender was taken for the entity. */
  refer(entity: number, gender: Gender): void {
    this.lastOf.set(gender, entity);
  }

  /** A pronoun that had only one possible antecedent tells that one's gender. */
  learn(entity: number, gender: Gender): void {
    this.genders[entity] ??= gender;
  }

  /** Is its gender told by the text itself? */
  isToldGender(entity: number): boolean {
    return this.genders[entity] !== null;
  }

  /**
   * Who may be meant by a pronoun: named within reach, of no other gender, no organisation; the last named first.
   *
   * @param ahead somebody named further on in the sentence ("In his book, Lee says")
   */
  candidates({ sentence, gender }: Pronoun, ahead: Trace | null): Trace[] {
    for (const [entity, trace] of this.traces) if (sentence - trace.sentence > REACH) this.traces.delete(entity);
    const fits = ({ entity }: Trace) =>
      this.entities[entity].kind !== 'organization' && (this.genders[entity] ?? gender) === gender;
    const before = [...this.traces.values()].filter(fits).sort((a, b) => b.token - a.token || a.entity - b.entity);
    return ahead && fits(ahead) && !before.some(({ entity }) => entity === ahead.entity) ? [...before, ahead] : before;
  }

  /** The entity as if it had just been named there: for a name that a pronoun runs ahead of. */
  traceAt(entity: number, token: number, sentence: number, position: Position): Trace {
    const { paragraph } = this.doc.sentences[sentence];
    const [count, spoke] = [this.traces.get(entity)?.count ?? 1, this.traces.get(entity)?.spoke ?? -REACH];
    return { entity, token, sentence, paragraph, position, inQuote: false, count, spoke };
  }

  /**
   * What speaks for a candidate, as places in the table of weights.
   *
   * @param nearness how many candidates were named after it
   */
  features(pronoun: Pronoun, trace: Trace, nearness: number): [group: keyof PronounWeights, place: number][] {
    const { sentences } = this.doc;
    const { kind, words } = this.entities[trace.entity];
    const away = pronoun.sentence - trace.sentence;
    const side = PRONOUN_POSITIONS.indexOf(pronoun.position);
    const clause = POSITIONS.indexOf(trace.position) * PRONOUN_POSITIONS.length + side;
    const verbs = Math.abs(this.verbs[pronoun.token] - this.verbs[trace.token]);
    const listed = listedGender(words[0]);
    const out: [keyof PronounWeights, number][] = [
      ['distance', away < 3 ? away : away < 5 ? 3 : 4],
      ['paragraph', trace.paragraph === sentences[pronoun.sentence].paragraph ? 1 : 0],
      ['position', clause],
      ['count', trace.count < 3 ? trace.count - 1 : trace.count < 5 ? 2 : 3],
      ['rank', Math.min(2, this.rank[trace.entity])],
      ['last', this.lastOf.get(pronoun.gender) === trace.entity ? 1 : 0],
      ['nearness', Math.min(3, nearness)],
      ['gender', this.genders[trace.entity] === null ? 0 : 1],
      ['listed', listed === null ? 0 : listed === pronoun.gender ? 1 : 2],
      ['kind', kind === 'person' ? 1 : 0],
      ['words', words.length > 1 ? 1 : 0],
      ['quoted', trace.inQuote ? 1 : 0],
      ['spoke', pronoun.sentence - trace.spoke <= 2 ? 1 : 0],
      ['ahead', trace.token > pronoun.token ? 1 : 0],
    ];
    if (away === 0) {
      out.push(['sameSentence', clause]);
      out.push(['verbs', Math.min(3, verbs) * PRONOUN_POSITIONS.length + side]);
    }
    return out;
  }

  score(pronoun: Pronoun, trace: Trace, nearness: number): number {
    let sum = 0;
    for (const [group, place] of this.features(pronoun, trace, nearness)) sum += PRONOUN_WEIGHTS[group][place];
    return sum;
  }
}

/** By entity, how many are named more often; of those named alike the first comes first. */
function rankBySize(entities: readonly Entity[]): number[] {
  const order = entities
    .map((_, i) => i)
    .sort((a, b) => entities[b].mentions.length - entities[a].mentions.length || a - b);
  const rank = new Array<number>(entities.length);
  order
    .filter((i) => entities[i].kind !== 'organization')
    .forEach((entity, place) => {
      rank[entity] = place;
    });
  return rank;
}
