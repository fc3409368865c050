import { listedGender } from '../lexicon/first-names.ts';
import type { Document } from '../text/document.ts';
import { isBound, ownedBy, subjectAhead } from './binding.ts';
import { matchDescription, type RoleIndex } from './descriptions.ts';
import type { Entity } from './entities.ts';
import { behindComplement } from './grammar.ts';
import { personhood } from './kinds.ts';
import type { TextMention } from './mentions.ts';
import type { Gender, NameMention } from './names.ts';
import { type Anaphor, salienceFeatures, salienceScore, type Trace } from './salience.ts';

/** An antecedent and why, or nobody and why; `candidates` are ranked. */
export interface Antecedent {
  readonly entity: number | null;
  readonly rule: string;
  readonly candidates: readonly number[];
}

/** Who speaks where, as far as names tell before pronouns are resolved. All by token. */
export interface Speech {
  readonly inQuote: Uint8Array;
  /** Token of a source's mention: those named in what it says, who cannot say it. */
  readonly barred: ReadonlyMap<number, ReadonlySet<number>>;
  /** Token of a source's mention. */
  readonly speaks: ReadonlySet<number>;
  /** Inside a direct quotation the entity named as its source, else -1. */
  readonly quoted: Int32Array;
}

export interface Candidate {
  readonly entity: number;
  readonly features: readonly string[];
}
/** Is shown every pronoun with its candidates: for fitting the weights. */
export type Observer = (pronoun: TextMention, candidates: readonly Candidate[]) => void;

/** Further back than this many sentences a name is out of a reader's mind. */
const REACH = 10;
/** Of people in mind only so many are weighed: the cost of a pronoun is bounded. */
const MOST = 24;
const MARGIN = 1;
const SURE = 20;
/** Of this personhood an entity is nobody whom a pronoun could mean. */
const IMPOSSIBLE = -2;

/**
 * Ties every mention to an entity, reading the text from its start as a person would: names by their cluster, descriptions
 * by the roles that the text gave, pronouns by salience.
 */
export class Coreference {
  /** Named entities, then those that only a description stands for. */
  readonly entities: Entity[];
  /** By mention: what it was tied to. */
  readonly links: Antecedent[] = [];
  private readonly nameLinks: Antecedent[] = [];
  private readonly traces = new Map<number, Trace>();
  private readonly genders: (Gender | null)[];
  /** By named entity. */
  private readonly personhood: readonly number[];
  private readonly seen = new Map<number, number>();
  private readonly nominals = new Map<string, number>();
  private readonly doc: Document;
  private readonly mentions: readonly TextMention[];
  private readonly entityOf: readonly number[];
  private readonly roles: RoleIndex;
  private readonly speech: Speech;
  private readonly observe: Observer | null;
  private sentence = 0;
  private led = -1;

  constructor(
    doc: Document,
    mentions: readonly TextMention[],
    named: { readonly entities: readonly Entity[]; readonly of: readonly number[] },
    roles: RoleIndex,
    speech: Speech,
    observe: Observer | null = null,
  ) {
    this.doc = doc;
    this.mentions = mentions;
    this.entities = [...named.entities];
    this.entityOf = named.of;
    this.roles = roles;
    this.speech = speech;
    this.observe = observe;
    this.genders = this.entities.map((e) => e.gender);
    this.personhood = this.entities.map((e) => personhood(doc, e));
  }

  run(): this {
    this.mentions.forEach((mention, m) => {
      const { sentences } = this.doc;
      while (this.sentence + 1 < sentences.length && sentences[this.sentence].last <= mention.first) this.sentence++;
      const link = this.link(mention, m);
      this.links.push(link);
      if (link.entity !== null) this.meet(link.entity, mention);
    });
    return this;
  }

  isPerson(entity: number): boolean {
    return (this.personhood[entity] ?? 1) > 0;
  }

  private link(mention: TextMention, m: number): Antecedent {
    if (mention.form === 'name') return this.nameLink(this.entityOf[mention.name]);
    if (mention.form === 'description') return this.describe(mention);
    return this.antecedent(mention, m);
  }

  /** The same for every mention of a name: a text has thousands. */
  private nameLink(entity: number): Antecedent {
    this.nameLinks[entity] ??= { entity, rule: 'name', candidates: [] };
    return this.nameLinks[entity];
  }

  private describe(mention: TextMention): Antecedent {
    const { first, last, definite, head } = mention;
    if (definite) {
      const match = matchDescription(
        this.doc,
        first,
        behindComplement(this.doc.tokens, last),
        this.roles,
        (e) => this.seen.has(e),
        (e) => this.seen.get(e) ?? -1,
      );
      if (match.entity !== null) return match;
    }
    const { lower } = this.doc.tokens;
    const owner = /^(?:his|her|my|our|their|its|your)$/.test(lower[first]) ? `${lower[first]} ` : '';
    const key = owner + lower[head];
    const known = definite ? this.nominals.get(key) : undefined;
    const entity = known ?? this.createNominal(mention);
    this.nominals.set(key, entity);
    return { entity, rule: 'description of somebody unnamed', candidates: [] };
  }

  private createNominal({ first, last, gender }: TextMention): number {
    const index = this.entities.length;
    const fullest: NameMention = { first, last, kind: 'person', words: [], gender, roleFirst: first };
    this.entities.push({ index, kind: 'person', words: [], fullest, gender, mentions: [], alias: null });
    this.genders.push(gender);
    return index;
  }

  private meet(entity: number, mention: TextMention): void {
    const { first, form } = mention;
    const before = this.traces.get(entity);
    const { paragraph } = this.doc.sentences[this.sentence];
    const keeps = before?.sentence === this.sentence;
    const isPerson = form !== 'name' || this.personhood[entity] > 0;
    const leads = (keeps && before.leads) || (isPerson && this.led !== this.sentence);
    if (isPerson) this.led = this.sentence;
    this.seen.set(entity, first);
    this.traces.delete(entity); // so that the map stays in the order of the last mentions
    this.traces.set(entity, {
      entity,
      mention,
      sentence: this.sentence,
      paragraph,
      role: keeps && before.role === 'subject' ? 'subject' : mention.role,
      leads,
      inQuote: this.speech.inQuote[first] === 1,
      spoke: this.speech.speaks.has(first) ? this.sentence : (before?.spoke ?? -Infinity),
      count: (before?.count ?? 0) + 1,
      early: before?.early ?? paragraph === 0,
      pronoun: form === 'pronoun' ? this.sentence : (before?.pronoun ?? -Infinity),
    });
    if (mention.gender && form !== 'pronoun') this.genders[entity] ??= mention.gender;
  }

  /** Whom "he" or "she" means. */
  private antecedent(mention: TextMention, m: number): Antecedent {
    const gender = mention.gender!;
    const { first } = mention;
    const word = this.doc.tokens.lower[first];
    const pronoun: Anaphor = {
      mention,
      sentence: this.sentence,
      paragraph: this.doc.sentences[this.sentence].paragraph,
      inQuote: this.speech.inQuote[first] === 1,
      speaks: this.speech.speaks.has(first),
    };
    const candidates = this.candidates(pronoun, m, gender);
    this.observe?.(mention, candidates);
    const ranked = candidates
      .map(({ entity, features }) => ({ entity, score: salienceScore(features), ofName: firstNameScore(features) }))
      .sort((a, b) => b.score - a.score || a.entity - b.entity);
    const [best, second] = ranked;
    const ids = ranked.slice(0, 3).map((r) => r.entity);
    if (!best) return { entity: null, rule: `"${word}": nobody named before it fits`, candidates: [] };
    if (second && best.score - second.score < MARGIN)
      return { entity: null, rule: `"${word}": two people fit as well`, candidates: ids };
    if (this.isSure(best, second, gender)) this.genders[best.entity] ??= gender;
    const byName = ranked.some((other) => other.score - other.ofName > best.score - best.ofName);
    const rule = `"${word}": ${this.why(best.entity)}${byName ? ', by first name' : ''}`;
    return { entity: best.entity, rule, candidates: ids };
  }

  /** Only then does a pronoun tell the gender of its antecedent. */
  private isSure(
    best: { entity: number; score: number },
    second: { score: number } | undefined,
    gender: Gender,
  ): boolean {
    const listed = listedGender(this.entities[best.entity].words);
    return (listed === null || listed === gender) && (!second || best.score - second.score >= SURE);
  }

  private candidates(pronoun: Anaphor, m: number, gender: Gender): Candidate[] {
    const { tokens } = this.doc;
    const { first } = pronoun.mention;
    const barred = this.speech.barred.get(first);
    const quoted = this.speech.quoted[first];
    const owned = this.entityOfName(ownedBy(tokens, this.mentions, m));
    const out: Candidate[] = [];
    const add = (trace: Trace) => out.push(this.candidate(pronoun, trace, out.length, gender));
    const isPossible = (entity: number) => this.isPossible(entity, gender) && !barred?.has(entity);
    this.forget();
    for (const trace of [...this.traces.values()].reverse()) {
      if (out.length >= MOST) break;
      if (isPossible(trace.entity) && trace.entity !== quoted && trace.entity !== owned)
        if (!isBound(tokens, trace, pronoun)) add(trace);
    }
    const ahead = subjectAhead(this.doc, this.mentions, m, this.sentence);
    if (!ahead) return out;
    const entity = this.entityOf[ahead.name];
    const known = out.findIndex((c) => c.entity === entity);
    if (known >= 0) out[known] = { entity, features: ['named ahead', ...out[known].features] };
    else if (isPossible(entity)) out.push(this.candidate(pronoun, this.traceAhead(ahead), 0, gender));
    return out;
  }

  /** The map is in the order of the last mentions, so that those out of mind stand first. */
  private forget(): void {
    for (const { entity, sentence } of this.traces.values()) {
      if (this.sentence - sentence <= REACH) return;
      this.traces.delete(entity);
    }
  }

  /** @param rank how many other candidates are mentioned nearer to the pronoun */
  private candidate(pronoun: Anaphor, trace: Trace, rank: number, gender: Gender): Candidate {
    const { entity } = trace;
    const features = salienceFeatures(this.doc.tokens, pronoun, trace, rank);
    return { entity, features: [...features, ...this.kindFeatures(entity, gender)] };
  }

  private entityOfName(mention: TextMention | null): number | null {
    return mention && this.entityOf[mention.name];
  }

  /** Somebody named only behind the pronoun. */
  private traceAhead(mention: TextMention): Trace {
    return {
      entity: this.entityOf[mention.name],
      mention,
      sentence: this.sentence + 1,
      paragraph: this.doc.sentences[this.sentence].paragraph,
      role: mention.role,
      leads: true,
      inQuote: false,
      spoke: -Infinity,
      count: 1,
      early: false,
      pronoun: -Infinity,
    };
  }

  private isPossible(entity: number, gender: Gender): boolean {
    if (this.personhood[entity] <= IMPOSSIBLE) return false;
    const own = this.genders[entity];
    return own === null || own === gender;
  }

  /** Whether it is a person, and of which gender as the text tells it; first names only choose among several. */
  private kindFeatures(entity: number, gender: Gender): string[] {
    const out = [`person ${Math.max(-1, Math.min(this.personhood[entity] ?? 1, 3))}`];
    if (this.genders[entity] !== null) return [...out, 'gender told'];
    const { words } = this.entities[entity];
    const listed = listedGender(words);
    if (listed === null) return out;
    return [
      ...out,
      listed === gender ? 'first name fits' : words.length > 1 ? 'first name of the other' : 'name of the other',
    ];
  }

  private why(entity: number): string {
    const trace = this.traces.get(entity);
    if (!trace || trace.sentence > this.sentence) return 'named behind it as subject';
    if (this.sentence - trace.spoke <= 2) return 'the last speaker';
    if (trace.sentence === this.sentence) return 'named in the same sentence';
    return trace.role === 'subject' ? 'subject of a sentence before' : 'named last';
  }
}

/** What the list of first names says of a candidate: its feature is the last one, where it has one. */
const firstNameScore = (features: readonly string[]): number => {
  const last = features[features.length - 1];
  return FIRST_NAME.has(last) ? salienceScore([last]) : 0;
};

const FIRST_NAME = new Set(['first name fits', 'first name of the other', 'name of the other']);
