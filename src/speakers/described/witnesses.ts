import type { Document, Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from '../names/names.ts';
import type { NamePlaces } from '../names/places.ts';
import { skipAside } from '../pronouns/grammar.ts';
import type { Role } from '../roles/roles.ts';

/** Of an apposition so many tokens are stepped over. */
const REACH = 25;
/** "told the jury at Orle Crown Court" */
const LONGEST_COURT = 5;

/**
 * Whom a report of a trial means by "the witness", which no role tells: who alone tells the court something, testifies or gives
 * evidence, and is neither tried nor a lawyer.
 *
 * @param defendant an entity, or null
 * @returns an entity; null where there is nobody, or more than one, or one without a name
 */
export function findWitness(
  doc: Document,
  entities: readonly Entity[],
  { places, of }: { readonly places: NamePlaces; readonly of: readonly number[] },
  roles: readonly (readonly Role[])[],
  defendant: number | null,
): number | null {
  const { tokens } = doc;
  if (!/\bthe witness\b/i.test(doc.text)) return null;
  const found = new Set<number>();
  for (let i = 1; i < tokens.count; i++) {
    if (!testifies(tokens, i)) continue;
    const subject = subjectBefore(tokens, places, i);
    if (subject === 'other') return null;
    const entity = subject === null ? null : of[subject];
    if (entity !== null && entity !== defendant && !isLawyer(tokens, entities[entity], roles[entity]))
      found.add(entity);
  }
  return found.size === 1 ? [...found][0] : null;
}

/** "told the court", "testified", "gave evidence", "took the stand" */
function testifies({ lower }: Tokens, i: number): boolean {
  if (lower[i] === 'testified' || lower[i] === 'testifies') return true;
  if (/^(?:gave|gives|given)$/.test(lower[i])) return lower[i + 1] === 'evidence';
  if (/^(?:took|takes|taken)$/.test(lower[i]))
    return lower[i + 1] === 'the' && /^(?:witness|stand)$/.test(lower[i + 2]);
  if (lower[i] !== 'told') return false;
  for (let k = i + 1; k <= i + LONGEST_COURT; k++) if (COURT.test(lower[k] ?? '')) return true;
  return false;
}

const COURT = /^(?:court|jury|jurors|inquest|inquiry|hearing|tribunal|trial)$/;

/** The mention of a name; null for a pronoun, and for whoever has a part in the trial; 'other' for somebody who has no name. */
function subjectBefore(tokens: Tokens, { ending, names }: NamePlaces, verb: number): number | 'other' | null {
  const { lower, tag, text } = tokens;
  let end = verb;
  while (/^(?:ADV|AUX)$/.test(tag[end - 1])) end--;
  if (lower[end - 1] === 'who') end -= text[end - 2] === ',' ? 2 : 1;
  const named = ending.get(end);
  if (named !== undefined) return named;
  if (text[end - 1] === ',')
    for (let k = end - 2; k > 0 && k > end - REACH; k--) {
      const before = ending.get(k);
      if (before !== undefined && skipAside(tokens, names[before].last) === end) return before;
    }
  return tag[end - 1] === 'NOUN' && !PARTIES.test(lower[end - 1]) ? 'other' : null;
}

const PARTIES = /^(?:prosecutors?|prosecution|defen[cs]e|lawyers?|attorneys?|barristers?|solicitors?|counsel|judge|coroner|defendants?)$/; // biome-ignore format: a list
const LAWYER =
  /^(?:prosecutor|prosecuting|defending|representing|mitigating|lawyer|attorney|barrister|solicitor|counsel|judge|magistrate|coroner|recorder|kc|qc|sc)$/;

const isLawyer = ({ lower }: Tokens, { mentions, words }: Entity, roles: readonly Role[]): boolean =>
  words.some((word) => LAWYER.test(word)) ||
  roles.some((role) => role.words.some((word) => LAWYER.test(word))) ||
  mentions.some((m) => isAtLaw(lower, m));

/** "Orr KC", "Mr Orr, prosecuting,", "Orr, for the defence," */
const isAtLaw = (lower: readonly string[], { last }: NameMention): boolean =>
  LAWYER.test(lower[last] ?? '') ||
  (lower[last] === ',' && (LAWYER.test(lower[last + 1] ?? '') || (lower[last + 1] === 'for' && PARTIES.test(lower[last + 3] ?? '')))); // biome-ignore format: one condition
