import { SALIENCE } from '../lexicon/salience.ts';
import type { Tokens } from '../text/document.ts';
import { crossesClause, type GrammarRole } from './grammar.ts';
import type { TextMention } from './mentions.ts';

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
  readonly inQuote: boolean;
  /** It is the source of a quote. */
  readonly speaks: boolean;
}

/**
 * What speaks for and against an antecedent: names of weights in `SALIENCE`.
 *
 * Salience factors after Lappin & Leass (1994), parallel roles after the baseline of Webster et al. (2018), speech turns as
 * in Muzny et al. (2017). The weights are fitted without coreference gold, on pronouns that only one name fits by gender
 * (the distant supervision of Bergsma & Lin 2006).
 *
 * @param rank how many other candidates are mentioned nearer to the pronoun
 */
export function salienceFeatures(tokens: Tokens, pronoun: Anaphor, trace: Trace, rank: number): string[] {
  const own = roleGroup(pronoun.mention.role);
  const distance = pronoun.sentence - trace.sentence;
  const out = [RANK[Math.min(rank, 3)], trace.form, COUNT[Math.min(4, Math.floor(Math.log2(trace.count + 1)))]];
  if (distance < 0) return [...out, `ahead ${own}`];
  const roles = ROLES[own][roleGroup(trace.role)];
  out.push((trace.leads ? LEADS : FOLLOWS)[own][Math.min(distance, 2)]);
  if (distance === 0) addBetween(tokens, pronoun, trace, roles, out);
  else out.push(roles.back[Math.min(distance, 5)]);
  out.push(trace.paragraph === pronoun.paragraph ? 'same paragraph' : 'other paragraph');
  addAround(tokens, trace.mention, out);
  if (trace.early) out.push('early');
  if (trace.inQuote !== pronoun.inQuote) out.push(pronoun.inQuote ? 'into quote' : 'out of quote');
  const turn = pronoun.sentence - trace.spoke;
  if (turn <= 2) out.push(pronoun.speaks ? 'spoke, speaks' : 'spoke');
  const chain = pronoun.sentence - trace.pronoun;
  if (chain <= 3) out.push(CHAIN[chain]);
  return out;
}

type Group = Exclude<GrammarRole, 'oblique'>;
const GROUPS: readonly Group[] = ['subject', 'object', 'possessive', 'other'];
const byGroup = <T>(of: (group: Group) => T) =>
  Object.fromEntries(GROUPS.map((g) => [g, of(g)])) as Readonly<Record<Group, T>>;

/** The names are made once: text put together for every candidate costs more than all else. */
const RANK = [0, 1, 2, 3].map((n) => `rank ${n}`);
const COUNT = [0, 1, 2, 3, 4].map((n) => `count ${n}`);
const CHAIN = [0, 1, 2, 3].map((n) => `pronoun ${n} back`);
const BEHIND: ReadonlyMap<string, string> = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SPACE SYM VERB X'
    .split(' ')
    .map((tag) => [tag, `behind ${tag}`]),
);
/** Words that part the two, by kind. */
const PARTS: readonly (readonly string[])[] = [
  ['and'], [','], ['who', 'whom', 'whose'], ['that'], ['when', 'after', 'before', 'while', 'as', 'because', 'since'], ['to'],
]; // biome-ignore format: a table
const PARTING: ReadonlyMap<string, number> = new Map(
  PARTS.flatMap((words, kind) => words.map((word): [string, number] => [word, 1 << kind])),
);
const PART_NAMES = PARTS.map(([word]) => (word === ',' ? 'comma' : word));
const WHEN = ['here', 'before', 'earlier'];
const LEADS = byGroup((own) => WHEN.map((when) => `leads, ${own} ${when}`));
const FOLLOWS = byGroup((own) => WHEN.map((when) => `follows, ${own} ${when}`));
const ROLES = byGroup((own) =>
  byGroup((other) => {
    const roles = `${own} of ${other}`;
    return {
      back: ['', '1', '2', 'some', 'some', 'many'].map((n) => `${roles} ${n} back`),
      between: PART_NAMES.map((name) => `${name} between ${roles}`),
      same: `${roles} in same clause`,
      other: `${roles} in other clause`,
    };
  }),
);

/** What parts the pronoun from a name in its own sentence. */
function addBetween(
  tokens: Tokens,
  pronoun: Anaphor,
  trace: Trace,
  roles: (typeof ROLES)[Group][Group],
  out: string[],
): void {
  const from = trace.mention.last;
  const to = pronoun.mention.first;
  out.push(crossesClause(tokens, from, to) ? roles.other : roles.same);
  if (tokens.tag[from] === 'CCONJ' && from + 1 === to) out.push(`and ${roleGroup(pronoun.mention.role)}`);
  let parting = 0;
  for (let i = from; i < to; i++) parting |= PARTING.get(tokens.lower[i]) ?? 0;
  for (let k = 0; parting >> k > 0; k++) if ((parting >> k) & 1) out.push(roles.between[k]);
}

/** What stands at the mention: a bracket, another name joined to it, the kind of word before it. */
function addAround(tokens: Tokens, mention: TextMention, out: string[]): void {
  out.push(BEHIND.get(tokens.tag[mention.first - 1]) ?? 'behind nothing');
  if (isBracketed(tokens, mention)) out.push('in brackets');
  if (tokens.lower[mention.last] === 'and' || tokens.lower[mention.first - 1] === 'and') out.push('joined');
}

/** "Maria (Jane Doe)": a name by the way. */
const isBracketed = ({ text }: Tokens, { first, last }: TextMention): boolean =>
  text[first - 1] === '(' && text[last] === ')';

const roleGroup = (role: GrammarRole): Group => (role === 'oblique' ? 'object' : role);

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(SALIENCE));

export function salienceScore(features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += WEIGHTS.get(feature) ?? 0;
  return score;
}

/** What the list of first names says of a candidate: its feature is the last one, where it has one. */
export const firstNameScore = (features: readonly string[]): number => {
  const last = features[features.length - 1];
  return FIRST_NAME.has(last) ? salienceScore([last]) : 0;
};

const FIRST_NAME = new Set(['first name fits', 'first name of the other', 'name of the other']);
