import type { Document, Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from '../names/names.ts';
import { sentenceOf } from '../pronouns/nearness.ts';

/** "Ann Lee, 39, of Mill Road, Orle, denies": so many tokens may stand between a name and the verb. */
const REACH = 14;
/** Mentions of one entity that are looked at. */
const MOST = 12;

/**
 * Whom a report of a trial means by "the defendant", which no role tells: who is charged or accused, denies a crime, or stands trial.
 *
 * @returns an entity; null where there is nobody, or more than one
 */
export function findDefendant(doc: Document, entities: readonly Entity[]): number | null {
  const accused = entities.filter(
    ({ kind, mentions }) => kind !== 'organization' && mentions.slice(0, MOST).some((m) => isAccused(doc, m)),
  );
  return accused.length === 1 ? accused[0].index : null;
}

/** What the name is the subject of, up to the first verb that tells something else. */
function isAccused(doc: Document, { first, last }: NameMention): boolean {
  const { lemma, lower, tag, text } = doc.tokens;
  if (/^(?:,|of|in|at|from)$/.test(lower[first - 1] ?? '')) return false; // where somebody lives
  const end = Math.min(doc.sentences[sentenceOf(doc, last - 1)].last, last + REACH);
  let isInCourt = false;
  for (let i = last; i < end; i++) {
    if (lower[i] === 'trial' && lower[i - 1] === 'on') return true;
    if (tag[i] !== 'VERB') continue;
    if (appearsInCourt(doc.tokens, i)) {
      isInCourt = true; // "Lee appeared in court charged with theft"
      continue;
    }
    const isPassive = isInCourt || tag[i - 1] === 'AUX' || text[i - 1] === ',';
    if (isPassive && /^(?:charge|accuse|indict|arraign|convict|try)$/.test(lemma[i])) return true;
    return /^(?:deny|plead|stand)$/.test(lemma[i]) && !/^(?:this|that|it)$/.test(lower[i + 1] ?? '');
  }
  return false;
}

/** "appeared in court", "appears before magistrates" */
const appearsInCourt = ({ lemma, lower }: Tokens, i: number): boolean =>
  lemma[i] === 'appear' && /^(?:in|at|before|by|via)$/.test(lower[i + 1]);
