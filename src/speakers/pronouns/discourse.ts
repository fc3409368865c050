import { listedGender } from '../../lexicon/first-names.ts';
import type { Document } from '../../text/document.ts';
import { personhood } from '../described/kinds.ts';
import type { Entity } from '../entities.ts';
import type { TextMention } from '../mentions.ts';
import type { Gender, NameMention } from '../names/names.ts';
import { NEVER, type Trace } from './salience.ts';
import type { Speech } from './speech.ts';

/** Further back than this many sentences a name is out of a reader's mind. */
const REACH = 10;
/** Of this personhood an entity is nobody whom a pronoun could mean. */
const IMPOSSIBLE = -2;

/** Who is in a reader's mind as a text goes on, and what it has told of them so far. */
export class Discourse {
  /** Named entities, then those that only a description stands for. */
  readonly entities: Entity[];
  /** Index of the sentence that is being read. */
  sentence = 0;
  private readonly doc: Document;
  private readonly speech: Speech;
  private readonly genders: (Gender | null)[];
  /** By named entity. */
  private readonly listed: readonly (Gender | null)[];
  /** By named entity. */
  private readonly personhood: number[];
  /** By entity, what the text last did with it. */
  private readonly traces: (Trace | undefined)[];
  /** All traces as they came, those too that another has followed. */
  private readonly trail: Trace[] = [];
  /** By entity the first token of its last mention. */
  private readonly seen: number[];
  /** What was mentioned before this sentence was out of mind when somebody was last looked for. */
  private horizon = 0;
  /** The last sentence in which a person was mentioned. */
  private led = -1;

  constructor(doc: Document, named: readonly Entity[], speech: Speech) {
    this.doc = doc;
    this.speech = speech;
    this.entities = [...named];
    this.genders = named.map((e) => e.gender);
    this.listed = named.map((e) => listedGender(e.words));
    this.personhood = named.map((e) => personhood(doc, e));
    this.traces = new Array<undefined>(named.length).fill(undefined);
    this.seen = new Array<number>(named.length).fill(-1);
  }

  readTo(token: number): void {
    const { sentences } = this.doc;
    while (this.sentence + 1 < sentences.length && sentences[this.sentence].last <= token) this.sentence++;
  }

  /** Somebody without a name. */
  addUnnamed({ first, last, gender }: TextMention): number {
    const index = this.entities.length;
    const fullest: NameMention = { first, last, kind: 'person', words: [], gender, roleFirst: first };
    this.entities.push({ index, kind: 'person', words: [], fullest, gender, mentions: [], alias: null });
    this.genders.push(gender);
    this.traces.push(undefined);
    this.seen.push(-1);
    return index;
  }

  meet(entity: number, mention: TextMention): void {
    const { first, form } = mention;
    const before = this.traceOf(entity);
    const { paragraph } = this.doc.sentences[this.sentence];
    const keeps = before?.sentence === this.sentence;
    const isPerson = form !== 'name' || this.personhood[entity] > 0;
    const leads = (keeps && before.leads) || (isPerson && this.led !== this.sentence);
    const isNamed = this.entities[entity].words.length > 0;
    if (isPerson) this.led = this.sentence;
    this.seen[entity] = first;
    const trace: Trace = {
      entity,
      mention,
      form: form === 'description' && isNamed && this.speech.speaks.has(first) ? 'pronoun' : form,
      sentence: this.sentence,
      paragraph,
      role: keeps && before.role === 'subject' ? 'subject' : mention.role,
      leads,
      inQuote: this.speech.inMarks[first] === 1,
      onlyQuoted: this.speech.inMarks[first] === 1 && (before?.onlyQuoted ?? true),
      spoke: this.speech.speaks.has(first) ? this.sentence : (before?.spoke ?? NEVER),
      count: (before?.count ?? 0) + 1,
      early: before?.early ?? paragraph === 0,
      pronoun: form === 'pronoun' ? this.sentence : (before?.pronoun ?? NEVER),
    };
    this.traces[entity] = trace;
    this.trail.push(trace);
    if (mention.gender && form !== 'pronoun') this.learnGender(entity, mention.gender);
  }

  /** First token of the last mention so far, or -1. */
  lastMention(entity: number): number {
    return this.seen[entity];
  }

  /** Everyone in mind, the last mentioned first. */
  inMind(): Trace[] {
    this.horizon = this.sentence - REACH;
    const out: Trace[] = [];
    for (let i = this.trail.length - 1; i >= 0 && this.trail[i].sentence >= this.horizon; i--)
      if (this.traces[this.trail[i].entity] === this.trail[i]) out.push(this.trail[i]);
    return out;
  }

  traceOf(entity: number): Trace | undefined {
    const trace = this.traces[entity];
    return trace && trace.sentence >= this.horizon ? trace : undefined;
  }

  isInMind(entity: number): boolean {
    return (this.traceOf(entity)?.sentence ?? NEVER) >= this.sentence - REACH;
  }

  learnGender(entity: number, gender: Gender): void {
    this.genders[entity] ??= gender;
  }

  /** "A baker, who gave her name as Ann": whoever is called so is a person. */
  learnPerson(entity: number): void {
    this.personhood[entity] = Math.max(this.personhoodOf(entity), 1);
  }

  /** What titles, descriptions and pronouns have told. */
  genderOf(entity: number): Gender | null {
    return this.genders[entity];
  }

  /** What only the list of first names tells. */
  listedGenderOf(entity: number): Gender | null {
    return this.listed[entity] ?? null;
  }

  /** Above 0 for a person; those without a name are. */
  personhoodOf(entity: number): number {
    return this.personhood[entity] ?? 1;
  }

  /** Could a pronoun of this gender mean it, or a word for a person that tells none? */
  isPossible(entity: number, gender: Gender | null): boolean {
    if (this.personhoodOf(entity) <= IMPOSSIBLE) return false;
    const own = this.genders[entity];
    return own === null || gender === null || own === gender;
  }
}
