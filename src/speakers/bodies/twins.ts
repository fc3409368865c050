import { DEMONYM, ORGANIZATION, PLACE } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import type { NameMention } from '../names/names.ts';
import { nameWords } from '../names/words.ts';

/**
 * "The Moss and Fell Trust": one body of two places, where the text has neither by itself. ("The Pentagon and Orle University" are
 * two.)
 */
export function joinTwins(tokens: Tokens, mentions: readonly NameMention[]): readonly NameMention[] {
  const isTwin = (k: number): boolean => k > 0 && areTwins(tokens, mentions[k - 1], mentions[k]);
  if (!mentions.some((_, k) => isTwin(k))) return mentions;
  const twins = mentions.flatMap((_, k) => (isTwin(k) ? [k] : []));
  const inTwins = new Set(twins.flatMap((k) => [k - 1, k]));
  const alone = new Set(mentions.flatMap(({ words }, k) => (inTwins.has(k) ? [] : [words[0]])));
  const joined = new Set(twins.filter((k) => !alone.has(mentions[k].words[0]) && !alone.has(mentions[k - 1].words[0])));
  return mentions.flatMap((mention, k) => {
    if (joined.has(k + 1)) return [];
    if (!joined.has(k)) return [mention];
    const { first } = mentions[k - 1];
    return [{ ...mention, first, roleFirst: first, words: nameWords(tokens, first, mention.last) }];
  });
}

const areTwins = ({ lower, text, word }: Tokens, one: NameMention, other: NameMention): boolean =>
  lower[one.last] === 'and' &&
  other.first === one.last + 1 &&
  other.roleFirst === other.first &&
  other.words.length > 1 &&
  LOCAL_BODY.test(other.words.at(-1)!) &&
  (lower[one.first - 1] === 'the' || other.words.includes('nhs')) &&
  one.last - one.first === 1 &&
  !/^\p{Lu}+$/u.test(text[one.first]) &&
  !(word[one.first].lists & (PLACE | ORGANIZATION | DEMONYM));

const LOCAL_BODY =
  /^(?:trust|council|college|hospitals?|school|district|fund|society|association|academy|partnership)$/;
