import { SALIENCE } from '../lexicon/salience.ts';
import type { Tokens } from '../text/document.ts';
import { crossesClause, type GrammarRole } from './grammar.ts';
import type { TextMention } from './mentions.ts';

/** Who is in a reader's mind, and since when: what the text last did with an entity. */
export interface Trace {
  readonly entity: number;
  readonly mention: TextMention;
  readonly sentence: number;
  readonly paragraph: number;
  /** `subject` where the entity is the subject of any clause of that sentence. */
  readonly role: GrammarRole;
  /** First of the people mentioned in its sentence. */
  readonly leads: boolean;
  readonly inQuote: boolean;
  /** The sentence in which it last spoke; -Infinity where it has not. */
  readonly spoke: number;
  readonly count: number;
  /** Mentioned in the text's first paragraph. */
  readonly early: boolean;
  /** Sentence of the last pronoun that meant it; -Infinity where none has. */
  readonly pronoun: number;
}

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
  const out = [
    `rank ${Math.min(rank, 3)}`,
    trace.mention.form,
    `count ${Math.min(4, Math.floor(Math.log2(trace.count + 1)))}`,
  ];
  if (distance < 0) return [...out, `ahead ${own}`];
  const roles = `${own} of ${roleGroup(trace.role)}`;
  const when = distance === 0 ? 'here' : distance === 1 ? 'before' : 'earlier';
  out.push(`${trace.leads ? 'leads' : 'follows'}, ${own} ${when}`);
  if (distance === 0) out.push(...between(tokens, pronoun, trace, roles));
  else out.push(`${roles} ${distance < 3 ? distance : distance < 5 ? 'some' : 'many'} back`);
  out.push(
    trace.paragraph === pronoun.paragraph ? 'same paragraph' : 'other paragraph',
    ...around(tokens, trace.mention),
  );
  if (trace.early) out.push('early');
  if (trace.inQuote !== pronoun.inQuote) out.push(pronoun.inQuote ? 'into quote' : 'out of quote');
  const turn = pronoun.sentence - trace.spoke;
  if (turn <= 2) out.push(pronoun.speaks ? 'spoke, speaks' : 'spoke');
  const chain = pronoun.sentence - trace.pronoun;
  if (chain <= 3) out.push(`pronoun ${chain} back`);
  return out;
}

/** What parts the pronoun from a name in its own sentence. */
function between(tokens: Tokens, pronoun: Anaphor, trace: Trace, roles: string): string[] {
  const from = trace.mention.last;
  const to = pronoun.mention.first;
  const out = [`${roles} in ${crossesClause(tokens, from, to) ? 'other' : 'same'} clause`];
  if (tokens.tag[from] === 'CCONJ' && from + 1 === to) out.push(`and ${roleGroup(pronoun.mention.role)}`);
  const words = new Set(tokens.lower.slice(from, to));
  for (const [name, parting] of PARTING)
    if (parting.some((word) => words.has(word))) out.push(`${name} between ${roles}`);
  return out;
}

const PARTING: readonly (readonly [string, readonly string[]])[] = [
  ['and', ['and']],
  ['comma', [',']],
  ['who', ['who', 'whom', 'whose']],
  ['that', ['that']],
  ['when', ['when', 'after', 'before', 'while', 'as', 'because', 'since']],
  ['to', ['to']],
];

/** What stands at the mention: a bracket, another name joined to it, the kind of word before it. */
function around(tokens: Tokens, mention: TextMention): string[] {
  const out = [`behind ${tokens.tag[mention.first - 1] ?? 'nothing'}`];
  if (isBracketed(tokens, mention)) out.push('in brackets');
  if (tokens.lower[mention.last] === 'and' || tokens.lower[mention.first - 1] === 'and') out.push('joined');
  return out;
}

/** "Maria (Jane Doe)": a name by the way. */
const isBracketed = ({ text }: Tokens, { first, last }: TextMention): boolean =>
  text[first - 1] === '(' && text[last] === ')';

const roleGroup = (role: GrammarRole): string => (role === 'oblique' ? 'object' : role);

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(SALIENCE));

export function salienceScore(features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += WEIGHTS.get(feature) ?? 0;
  return score;
}
