import { SALIENCE } from '../../lexicon/salience.ts';
import type { Tokens } from '../../text/document.ts';
import type { TextMention } from '../mentions.ts';
import type { GrammarRole } from './grammar.ts';

/** Who is in a reader's mind, and since when: what the text last did with an entity. */
export interface Trace {
  readonly entity: number;
  readonly mention: TextMention;
  /** How it was mentioned; of somebody named a description that speaks is no more than a pronoun. */
  readonly form: TextMention['form'];
  readonly sentence: number;
  readonly paragraph: number;
  /** `subject` where the entity is the subject of any clause of that sentence. */
  readonly role: GrammarRole;
  /** First of the people mentioned in its sentence. */
  readonly leads: boolean;
  readonly inQuote: boolean;
  /** Nowhere but in quotations so far. */
  readonly onlyQuoted: boolean;
  /** The sentence in which it last spoke; `NEVER` where it has not. */
  readonly spoke: number;
  readonly count: number;
  /** Mentioned in the text's first paragraph. */
  readonly early: boolean;
  /** Sentence of the last pronoun that meant it; `NEVER` where none has. */
  readonly pronoun: number;
}

/** Before any sentence that counts. */
export const NEVER = -100;

/** The pronoun to be resolved, in place. */
export interface Anaphor {
  readonly mention: TextMention;
  readonly sentence: number;
  readonly paragraph: number;
  /** The token behind which nothing parts it from its own clause, as far back as its sentence goes (`clauseStart`). */
  readonly clause: number;
  readonly inQuote: boolean;
  /** It is the source of a quote. */
  readonly speaks: boolean;
}

/** What speaks for or against an antecedent; 0 where `SALIENCE` has no weight of its name. */
export interface Feature {
  readonly name: string;
  readonly weight: number;
}

/** Features are made once: names put together and looked up for every candidate cost more than all else. */
export const feature = (name: string): Feature => ({ name, weight: SALIENCE[name] ?? 0 });

/**
 * What speaks for and against an antecedent.
 *
 * Salience factors after Lappin & Leass (1994), parallel roles after the baseline of Webster et al. (2018), speech turns as
 * in Muzny et al. (2017). The weights are fitted without coreference gold, on pronouns that only one name fits by gender
 * (the distant supervision of Bergsma & Lin 2006).
 *
 * @param rank how many other candidates are mentioned nearer to the pronoun
 */
export function salienceFeatures(tokens: Tokens, pronoun: Anaphor, trace: Trace, rank: number): Feature[] {
  const own = groupOf(pronoun.mention.role);
  const distance = pronoun.sentence - trace.sentence;
  const out = [RANK[Math.min(rank, 3)], FORM[trace.form], COUNT[Math.min(4, 31 - Math.clz32(trace.count + 1))]];
  if (distance < 0) {
    out.push(AHEAD[own]);
    return out;
  }
  const roles = ROLES[own][groupOf(trace.role)];
  out.push((trace.leads ? LEADS : FOLLOWS)[own][Math.min(distance, 2)]);
  if (distance === 0) addBetween(tokens, pronoun, trace, roles, out);
  else out.push(roles.back[Math.min(distance, 5)]);
  out.push(trace.paragraph === pronoun.paragraph ? SAME_PARAGRAPH : OTHER_PARAGRAPH);
  addAround(tokens, trace.mention, out);
  if (trace.early) out.push(EARLY);
  if (trace.inQuote !== pronoun.inQuote && !(pronoun.speaks && trace.inQuote))
    out.push(pronoun.inQuote ? INTO_QUOTE : OUT_OF_QUOTE);
  const turn = pronoun.sentence - trace.spoke;
  if (turn <= 2) out.push(pronoun.speaks ? SPOKE_SPEAKS : SPOKE);
  const chain = pronoun.sentence - trace.pronoun;
  if (chain <= 3) out.push(CHAIN[chain]);
  return out;
}

const GROUPS = ['subject', 'object', 'possessive', 'other'] as const;

/** Index into `GROUPS`. */
const groupOf = (role: GrammarRole): number =>
  role === 'subject' ? 0 : role === 'object' || role === 'oblique' ? 1 : role === 'possessive' ? 2 : 3;

const RANK = [0, 1, 2, 3].map((n) => feature(`rank ${n}`));
const FORM = { name: feature('name'), pronoun: feature('pronoun'), description: feature('description') };
/** By the logarithm of the count. */
const COUNT = [0, 1, 2, 3, 4].map((n) => feature(`count ${n}`));
const CHAIN = [0, 1, 2, 3].map((n) => feature(`pronoun ${n} back`));
const AHEAD = GROUPS.map((own) => feature(`ahead ${own}`));
const [SAME_PARAGRAPH, OTHER_PARAGRAPH] = [feature('same paragraph'), feature('other paragraph')];
const [INTO_QUOTE, OUT_OF_QUOTE] = [feature('into quote'), feature('out of quote')];
const [SPOKE, SPOKE_SPEAKS] = [feature('spoke'), feature('spoke, speaks')];
const EARLY = feature('early');
const BEHIND: ReadonlyMap<string, Feature> = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'
    .split(' ')
    .map((tag) => [tag, feature(`behind ${tag}`)]),
);
const [BEHIND_NOTHING, IN_BRACKETS, JOINED] = [feature('behind nothing'), feature('in brackets'), feature('joined')];
/** Words that part the two, by kind. */
const PARTS: readonly (readonly string[])[] = [
  ['and'], [','], ['who', 'whom', 'whose'], ['that'], ['when', 'after', 'before', 'while', 'as', 'because', 'since'], ['to'],
]; // biome-ignore format: a table
const PARTING: ReadonlyMap<string, number> = new Map(
  PARTS.flatMap((words, kind) => words.map((word): [string, number] => [word, 1 << kind])),
);
const PART_NAMES = PARTS.map(([word]) => (word === ',' ? 'comma' : word));
const WHEN = ['here', 'before', 'earlier'];
const LEADS = GROUPS.map((own) => WHEN.map((when) => feature(`leads, ${own} ${when}`)));
const FOLLOWS = GROUPS.map((own) => WHEN.map((when) => feature(`follows, ${own} ${when}`)));
const AND = GROUPS.map((own) => feature(`and ${own}`));
const ROLES = GROUPS.map((own) => GROUPS.map((other) => rolesOf(`${own} of ${other}`)));

function rolesOf(roles: string) {
  return {
    back: ['', '1', '2', 'some', 'some', 'many'].map((n) => feature(`${roles} ${n} back`)),
    between: PART_NAMES.map((name) => feature(`${name} between ${roles}`)),
    same: feature(`${roles} in same clause`),
    other: feature(`${roles} in other clause`),
  };
}

/** What parts the pronoun from a name in its own sentence. */
function addBetween(
  tokens: Tokens,
  pronoun: Anaphor,
  trace: Trace,
  roles: ReturnType<typeof rolesOf>,
  out: Feature[],
): void {
  const from = trace.mention.last;
  const to = pronoun.mention.first;
  out.push(from < pronoun.clause ? roles.other : roles.same);
  if (tokens.tag[from] === 'CCONJ' && from + 1 === to) out.push(AND[groupOf(pronoun.mention.role)]);
  let parting = 0;
  for (let i = from; i < to; i++) parting |= PARTING.get(tokens.lower[i]) ?? 0;
  for (let k = 0; parting >> k > 0; k++) if ((parting >> k) & 1) out.push(roles.between[k]);
}

/** What stands at the mention: a bracket, another name joined to it, the kind of word before it. */
function addAround(tokens: Tokens, mention: TextMention, out: Feature[]): void {
  const before = mention.first - 1;
  out.push((before >= 0 && BEHIND.get(tokens.tag[before])) || BEHIND_NOTHING);
  if (isBracketed(tokens, mention)) out.push(IN_BRACKETS);
  if (tokens.lower[mention.last] === 'and' || (before >= 0 && tokens.lower[before] === 'and')) out.push(JOINED);
}

/** "Maria (Jane Doe)": a name by the way. */
const isBracketed = ({ text }: Tokens, { first, last }: TextMention): boolean =>
  first > 0 && text[first - 1] === '(' && text[last] === ')';

export function salienceScore(features: readonly Feature[]): number {
  let score = 0;
  for (const { weight } of features) score += weight;
  return score;
}

/** What the list of first names says of a candidate: its feature is the last one, where it has one. */
export const firstNameScore = (features: readonly Feature[]): number => {
  const last = features[features.length - 1];
  return last === FIRST_NAME_FITS || last === FIRST_NAME_OF_OTHER || last === NAME_OF_OTHER ? last.weight : 0;
};

export const FIRST_NAME_FITS = feature('first name fits');
/** Leaves no doubt: "Mary Smith" is not "he". */
export const FIRST_NAME_OF_OTHER = feature('first name of the other');
/** Leaves some: "Robin Smith", "Thomas". */
export const NAME_OF_OTHER = feature('name of the other');

/** Is it a candidate only to tell that the list of first names has ruled it out? */
export const isRuledOut = (features: readonly Feature[]): boolean =>
  features[features.length - 1] === FIRST_NAME_OF_OTHER;
