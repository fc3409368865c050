import { DEMONYM, FIRST_NAME, listsOf, NO_NAME, PLACE } from '../lexicon/naming.ts';
import { GENDERED_PRONOUNS } from '../lexicon/pronouns.ts';
import { PARTIES } from '../lexicon/variations.ts';
import type { Entity } from './entities.ts';
import type { Mention, SpeakerKind } from './speaker.ts';

/**
 * What somebody is whose name does not tell, when all of the text is read: "Ann", "Orr … she", "Republicans"; and what only looks like
 * the name of a person: "Pine Tower".
 *
 * @param seemsPerson whether the words of the name and what stands around it tell a person
 */
export function kindTold(
  entity: Entity,
  mentions: readonly Mention[],
  text: string,
  seemsPerson: boolean,
): SpeakerKind {
  const { kind, words } = entity;
  const [word] = words;
  if ((words.length === 1 || kind !== 'organization') && areMembers(words[words.length - 1] ?? '')) return 'group';
  if (kind === 'organization' || entity.alias || (kind === 'person' && seemsPerson)) return kind;
  const gendered = count(mentions, text, (pronoun) => GENDERED_PRONOUNS.has(pronoun));
  const others = count(mentions, text, (pronoun) => /^(?:its?|itself)$/.test(pronoun));
  if (gendered !== others) return gendered > others ? 'person' : 'unknown';
  return words.length === 1 && seemsPerson && isFirstName(word) ? 'person' : 'unknown';
}

function count(mentions: readonly Mention[], text: string, is: (pronoun: string) => boolean): number {
  let n = 0;
  for (const { form, start, end } of mentions) if (form === 'pronoun' && is(text.slice(start, end).toLowerCase())) n++;
  return n;
}

/** "Ann", but not "Florence" or "May", which are mostly something else. */
const isFirstName = (word: string): boolean =>
  (listsOf(word) & (FIRST_NAME | PLACE | DEMONYM | NO_NAME)) === FIRST_NAME;

/** "Republicans", "Americans": people of a party or a country. */
export function areMembers(word: string): boolean {
  if (!word.endsWith('s')) return false;
  const one = word.slice(0, -1);
  return PARTIES.some((party) => party.has(one)) || (one.endsWith('n') && (listsOf(one) & DEMONYM) > 0);
}
