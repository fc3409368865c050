import { ORGANIZATION } from '../../lexicon/naming.ts';
import { CLUB_ENDS, NO_SHORT_NAMES, SHORT_NAMES } from '../../lexicon/organizations.ts';
import type { Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from '../names/names.ts';

/** What a text calls for short a body that it has named in full. */

/** Organisations by their initials: "fbi" is the Federal Bureau of Investigation, "boj" the Bank of Japan. */
export function acronymsOf(entities: readonly Entity[]): Map<string, Entity> {
  const out = new Map<string, Entity>();
  const add = (letters: string, entity: Entity): void => {
    if (letters.length >= 2 && letters.length <= 6 && !out.has(letters)) out.set(letters, entity);
  };
  const bodies = entities.filter(({ kind, words }) => kind === 'organization' && words.length > 1);
  for (const entity of bodies) add(initials(entity.words), entity);
  for (const entity of bodies) if (entity.words.includes('of')) add(entity.words.map((w) => w[0]).join(''), entity);
  return out;
}

/** "the European Rail Safety Board (ERSB)", "the European Union Rail Board (ERB)": letters that stand for some of the words before them. */
export function isGloss({ text }: Tokens, before: NameMention, { first, last, words }: NameMention): boolean {
  const isTied = before.last === first - 1 && text[first - 1] === '(' && text[last] === ')';
  if (!isTied || last - first > 1 || before.kind !== 'organization' || !/^\p{Lu}{2,7}$/u.test(text[first]))
    return false;
  let at = 0;
  for (const letter of initials(before.words)) if (letter === words[0][at]) at++;
  return at === words[0].length;
}

const initials = (words: readonly string[]): string =>
  words
    .filter((w) => !/^(?:of|for|to|the|and|&)$/.test(w))
    .map((w) => w[0])
    .join('');

/**
 * "The Bank" behind "the Bank of Norland", "the Met" behind "the Met Office", "Rovers" behind "Orle Rovers": the one body named before whose name says so.
 *
 * @param sharing the entities that have the word in their names
 * @returns null where there is none, or more than one
 */
export function bodyCalled(
  { lower, word }: Tokens,
  { first, last, roleFirst, words }: NameMention,
  sharing: readonly Entity[],
  entities: readonly Entity[],
): Entity | null {
  if (last - first > 1 || roleFirst < first) return null;
  if (CLUB_ENDS.has(words[0])) {
    const clubs = sharing.filter(
      (e) => e.words.length > 1 && e.words.at(-1) === words[0] && e.mentions[0]?.first < first,
    );
    if (clubs.length === 1) return clubs[0];
  }
  if (lower[first - 1] !== 'the') return null;
  const names = SHORT_NAMES.get(words[0]);
  if (!names && (!(word[first].lists & ORGANIZATION) || NO_SHORT_NAMES.has(words[0]))) return null;
  const isCalled = names
    ? (full: readonly string[]) => names.some((name) => full.slice(0, 2).join(' ') === name)
    : (full: readonly string[]) => isHead(full, words[0]);
  const found = (names ? entities : sharing).filter(
    (e) => e.kind === 'organization' && e.words.length > 1 && e.mentions[0]?.first < first && isCalled(e.words),
  );
  return found.length === 1 ? found[0] : null;
}

/** The noun that says what it is: of "Bank of Norland", "Norland Reserve Bank". */
function isHead(words: readonly string[], noun: string): boolean {
  const at = words.indexOf(noun);
  return at === words.length - 1 || (at >= 0 && /^(?:of|for)$/.test(words[at + 1]));
}
