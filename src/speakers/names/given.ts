import { RELATIVES } from '../../lexicon/pronouns.ts';
import type { Tokens } from '../../text/document.ts';

/** Tokens from the comma of "who asked to be identified only by her first name as". */
const LONGEST_NAMING = 16;

/**
 * "A neighbour, who gave her name only as Ann", "a medic, who gave only her first name, Ann", "the author, a quiet nurse named Ann Lee":
 * the name that ends what stands behind the comma, or behind a relative pronoun.
 *
 * @param comma the token behind the phrase
 * @param nameAt the token behind the name that begins at a token, if one does
 * @returns the first token of the name, or -1
 */
export function givenName(tokens: Tokens, comma: number, nameAt: (token: number) => number | undefined): number {
  const { lower, text, tag } = tokens;
  const isRelative = RELATIVES.has(lower[comma] ?? '') || NAMING.test(lower[comma] ?? ''); // "a man known only as"
  if (text[comma] !== ',' && !isRelative) return -1;
  for (let i = comma + 2; i < comma + LONGEST_NAMING && !/^[.;:]$/.test(text[i] ?? '.'); i++) {
    if (text[i] === ',' && !NAME.test(lower[i - 1])) return -1;
    const last = nameAt(i);
    if (last === undefined || !isGiven(tokens, comma, i)) continue;
    return /^[,.]$/.test(text[last] ?? '') || (isRelative && /^(?:VERB|AUX)$/.test(tag[last] ?? '')) ? i : -1;
  }
  return -1;
}

/** Not "who met a guest named Ann Lee", "who knew the guest by her first name, Ann". */
function isGiven({ lower, tag }: Tokens, comma: number, name: number): boolean {
  const verb = lower[name - 1];
  const words = /^(?:as|named|called)$/.test(verb) ? null : GIVES.exec(lower.slice(comma, name).join(' '));
  if (words === null && (verb === 'named' || verb === 'called'))
    return !RELATIVES.has(lower[comma]) && !RELATIVES.has(lower[comma + 1]);
  if (words === null && verb !== 'as') return false;
  let naming = words ? name - words[0].trim().split(' ').length : comma;
  if (!words) while (naming < name && !NAMING.test(lower[naming])) naming++;
  // "a lieutenant known as Ann"
  if (!words && /^an?$/.test(lower[comma + 1]) && tag.slice(comma + 2, naming).every((t) => /^(?:ADJ|NOUN)$/.test(t)))
    return naming < name;
  return naming < name && !tag.slice(comma + 1, naming).some((t) => /^(?:NOUN|PROPN|DET)$/.test(t));
}

export const NAMING = /^(?:names?|named|identified|known|introduced|going)$/;
const NAME = /^(?:name|surname|nickname|pseudonym|codename|sign|callsign|alias|guerre)$/;
const GIVES =
  /(?:^| )(?:gave|give|given|giving|go|goes|going|went|uses|identified|named|known|introduced|used|use|using|called)(?: (?:himself|herself))?(?: (?:only|just|simply))?(?: (?:by|with|under))?(?: (?:only|just))? (?:his|her|their|a|the)(?: (?:first|given|family|last|middle|own|military))? (?:name|surname|nickname|pseudonym|codename|call (?:- )?sign|callsign|alias|handle|username|nom de guerre)(?: only)?(?: ,)?$/;
