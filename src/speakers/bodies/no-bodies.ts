import { PUBLIC_BODIES } from '../../lexicon/body-sorts.ts';
import { DEMONYM, ORGANIZATION, PERSON } from '../../lexicon/naming.ts';
import { COMPANY_KINDS, FIRMS, LEAGUES, NAMED_SO, UNION_MEMBERS } from '../../lexicon/organizations.ts';
import type { Tokens } from '../../text/document.ts';
import type { NameMention } from '../names/names.ts';
import { isBodyWord } from './name-uses.ts';
import { nounOf } from './sorts.ts';

/** "earnings before tax (EBT)", "South American", "Employee F": names of what is no body. */
export const isNoBody = ({ lower, text, word }: Tokens, { first, last, words }: NameMention): boolean =>
  isMeasure(lower, text, word, first, last) ||
  TREATIES.test(words[words.length - 1]) ||
  (words.length > 1 && (word[last - 1].lists & DEMONYM) > 0 && PART_OF_WORLD.test(words[words.length - 2])) ||
  (words.length === 2 && words[1].length === 1 && (word[first].lists & PERSON) > 0);

const TREATIES = /^(?:declaration|treaty|accords?|protocol|covenant|constitution|pact)$/;

const PART_OF_WORLD = /^(?:(?:nor|sou)th(?:ern)?|(?:ea|we)st(?:ern)?|central|latin)$/;

/** "the managers' index (PMI)", but not "the statistics office (INO)". */
function isMeasure(
  lower: readonly string[],
  text: readonly string[],
  word: Tokens['word'],
  first: number,
  last: number,
): boolean {
  if (text[first - 1] !== '(' || text[last] !== ')' || last - first > 1 || !/^\p{Lu}{2,7}$/u.test(text[first]))
    return false;
  const noun = lower[first - 2] ?? '';
  if (MEASURES.test(noun)) return true;
  return /^\p{Ll}/u.test(text[first - 2] ?? '') && !(word[first - 2].lists & ORGANIZATION) && !PUBLIC_BODIES.has(noun) && !isBodyWord(noun); // biome-ignore format: one condition
}

const MEASURES =
  /^(?:index|rate|ratio|product|tax|income|scheme|allowance|agreement|technology|system|vehicles?|disease|disorder|syndrome|virus)$/;

/** May an organisation of this name be called so? A union is no company, whose name may be anything. */
export function mayBeCalled(words: readonly string[], noun: string): boolean {
  if (words.includes(noun)) return true;
  const isLeague = words.some((word) => word === 'union' || UNION_MEMBERS.has(word) || LEAGUES.has(word));
  if (FIRMS.has(noun) && isLeague && noun !== 'charity') return false;
  if (noun === 'agency' && (NO_AGENCIES.test(nounOf(words)) || words.some((word) => COMPANY_KINDS.has(word))))
    return false;
  if (noun === 'union') return words.some((word) => UNION_MEMBERS.has(word));
  return !(NAMED_SO.has(noun) || words.some((word) => NAMED_SO.has(word)));
}

const NO_AGENCIES = /^(?:government|parliament|senate|congress|assembly|court|tribunal|army|navy|kingdom|republic|party|university|college|school|hospital)$/; // biome-ignore format: a list
