import type { Role } from './roles.ts';

/**
 * Does somebody hold an office only as another's deputy, or no more? "The president" is another than the vice president and, of an office
 * that one person holds at a time, than a former one.
 *
 * @param roles what the text calls somebody
 * @param head the office
 * @param said the description's own words
 */
export function isOtherRank(roles: readonly Role[] | undefined, head: string, said: readonly string[]): boolean {
  if (!roles?.length) return false;
  const isSecond = said.some((word) => DEPUTIES.test(word));
  const isFormer = said.some((word) => FORMER.test(word));
  if (isSecond && isFormer) return false;
  let isHeld = false;
  for (const { words } of roles)
    for (let k = words.indexOf(head); k >= 0; k = words.indexOf(head, k + 1)) {
      const isOther =
        (!isSecond && isDeputy(words, k)) || (!isFormer && HELD_BY_ONE.has(head) && hasBefore(words, k, FORMER));
      if (!isOther) return false;
      isHeld = true;
    }
  return isHeld;
}

/** "The former president": is somebody called so, rather than the one who is? */
export const isFormer = (roles: readonly Role[] | undefined, head: string): boolean =>
  roles?.some(({ words }) => words.includes(head) && hasBefore(words, words.indexOf(head), FORMER)) ?? false;

/** "Deputy Secretary of State", "vice president", but not "Vice Admiral" or "vice presidential candidate". */
function isDeputy(words: readonly string[], head: number): boolean {
  if (RANKS.test(words[head]) && DEPUTIES.test(words[head - 1])) return false;
  if (words[head - 1] === 'vice' || hasBefore(words, head, /^deputy$/)) return true;
  return words[head] === 'governor' && words[head - 1] === 'lieutenant';
}

/** Among the words of the same title: "deputy attorney general", but not "former mayor and governor". */
function hasBefore(words: readonly string[], head: number, which: RegExp): boolean {
  for (let k = head - 1; k >= 0 && !PARTS.test(words[k]); k--) if (which.test(words[k])) return true;
  return false;
}

const DEPUTIES = /^(?:deputy|vice|lieutenant|lt\.?)$/;
const FORMER = /^(?:former|ex|then)$/;
const PARTS = /^(?:and|of|for|,|'s)$/;
const RANKS = /^(?:admiral|marshal|general|commodore|air)$/;
const HELD_BY_ONE: ReadonlySet<string> = new Set(
  'president governor mayor minister premier chancellor secretary speaker pope king queen'.split(' '),
);
