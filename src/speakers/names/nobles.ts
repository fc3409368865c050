import { NOBLES, WEDS } from '../../lexicon/nobles.ts';
import type { Document, Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from './names.ts';

/** Mentions of one entity that are looked at. */
const MOST = 12;
/** Few texts have one. */
const CALLED = new RegExp(`\\bthe (?:${[...NOBLES.keys()].join('|')})\\b`, 'i');
/** "who has split from the Earl" */
const LONGEST = 7;

/**
 * Whom a text calls "the Countess" that no role tells: "Countess Ann", "Ann Lee, 38, Countess of Orle,", "Ann Lee, who married the Earl".
 *
 * @returns by entity the rank, where that is one person's alone
 */
export function findNobles({ tokens, text }: Document, entities: readonly Entity[]): ReadonlyMap<number, string> {
  const out = new Map<number, string>();
  if (!CALLED.test(text)) return out;
  for (const [rank, husband] of NOBLES) {
    if (!new RegExp(`\\bthe ${rank}\\b`, 'i').test(text)) continue;
    const holders = entities.filter(
      ({ kind, mentions }) =>
        kind !== 'organization' && mentions.slice(0, MOST).some((mention) => isNoble(tokens, mention, rank, husband)),
    );
    if (holders.length === 1 && countPlaces(tokens, rank) <= 1) out.set(holders[0].index, rank);
  }
  return out;
}

function isNoble({ lower, text, tag }: Tokens, { first, last }: NameMention, rank: string, husband: string): boolean {
  if (lower[first - 1] === rank) return true;
  if (text[last] !== ',') return false;
  const from = tag[last + 1] === 'NUM' && text[last + 2] === ',' ? last + 3 : last + 1;
  const title = lower[from] === 'the' ? from + 1 : from;
  if (lower[title] === rank) return true;
  if (lower[from] !== 'who') return false;
  const verb = lower.slice(from + 1, from + LONGEST).findIndex((word) => WEDS.test(word));
  const the = verb < 0 ? -1 : lower.indexOf('the', from + 1 + verb);
  return the >= 0 && the <= from + 3 + verb && lower[the + 1] === husband;
}

/** "the Countess of Orle", "the Countess of Lind": two. */
function countPlaces({ lower }: Tokens, rank: string): number {
  const places = new Set<string>();
  for (let i = lower.indexOf(rank); i >= 0; i = lower.indexOf(rank, i + 1))
    if (lower[i + 1] === 'of') places.add(lower[i + 2]);
  return places.size;
}
