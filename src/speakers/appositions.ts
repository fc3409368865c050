import { DETERMINERS } from '../lexicon/determiners.ts';
import { DEMONYM, PLACE } from '../lexicon/naming.ts';
import { ORGANIZATION_NOUNS } from '../lexicon/people.ts';
import { PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { RELATIVES } from '../lexicon/pronouns.ts';
import type { Run } from '../quotes/sources/noun-phrases.ts';
import type { Document, Tokens } from '../text/document.ts';
import { isCapital } from '../text/word.ts';
import { headOf, isPlural } from './described/heads.ts';
import { isSpeakingNoun } from './described/speaking.ts';
import { givenName } from './names/given.ts';
import type { NamePlaces } from './names/places.ts';
import { isGenitive } from './pronouns/grammar.ts';
import { isRoleWord, roleBefore } from './roles/roles.ts';

/** "the mayor, Ann Lee, said", "the mayor -- Ann Lee -- said" */
const BREAKS = /^(?:,|–|—|--)$/;
const CLOSING_MARK = /^(?:["”’']|'')$/;

/** So many words of a role may stand between the comma and the name: "former high-court judge Ann Lee". */
const LONGEST_ROLE = 4;

/**
 * The name in apposition to a phrase: "her adviser, Jake Lee", "one of her aides, Ann Lee", "its lawyer, attorney Ann Lee"; undefined
 * for none.
 *
 * @param phrase tokens `first` to `last` (exclusive) of a source that ends before `end`
 * @returns the index of the name mention
 */
export function apposedName(
  doc: Document,
  { first, last, end }: { readonly first: number; readonly last: number; readonly end: number },
  { names, starting }: NamePlaces,
): number | undefined {
  const { tokens } = doc;
  const { text, lower, lemma } = tokens;
  const called = givenName(tokens, last, (token) => names[starting.get(token) ?? -1]?.last);
  if (called >= 0) return starting.get(called);
  if (RELATIVES.has(lower[last])) return behindRelative(tokens, last, end, names, starting);
  if (text[last] === '(' && OFFICIALS.test(lower[headOf(doc, first, last)]))
    return bracketed(tokens, last, names, starting);
  if (!BREAKS.test(text[last])) return undefined;
  const isOneOf =
    lower[first] === 'one' &&
    (/^(?:them|those)$/.test(lower[first + 2]) ||
      (last > first + 2 && PERSON_NOUNS.has(lemma[headOf(doc, first + 2, last)])) || // "one of the survivors of the fire"
      /^(?:two|three|four|five|pair)$/.test(lower[last - 1]));
  const at = headOf(doc, first, last);
  const head = lower[at];
  const isPerson = PERSON_NOUNS.has(head) || (head === 'member' && lower[at + 1] === 'for'); // "the Member for Orle, Ann Lee,"
  // "the company behind the plan, Storr Minerals, says", "the supplier, Storr, says"
  const isBody =
    /^(?:the|an?)$/.test(lower[first]) &&
    (ORGANIZATION_NOUNS.has(head) || (at === last - 1 && !isPerson && !isPlural(head)));
  const from = CLOSING_MARK.test(text[last + 1] ?? '') ? last + 2 : last + 1; // "The author of “Red Tide,” Ann Lee,"
  const isAny = /^(?:one|another)$/.test(lower[first]) && !isPlural(head); // "one superdelegate, mayor Ann Lee,"
  const titled = isPerson || isOneOf || isAny ? titledAt(tokens, names, starting, from) : undefined;
  const next = titled ?? starting.get(nameAfterRole(tokens, starting, from));
  const owner = next !== undefined && isGenitive(tokens, names[next].last) ? names[next] : null;
  // "one of them, the Herald's Ann Lee," but not "the Herald Leader, Ohio's oldest paper,"
  const behind = owner ? starting.get(owner.last + 1) : next;
  // "the secretary, Nurses Association, Ann Lee": where somebody serves, and the name behind that
  const isWhere = isPerson && behind !== undefined && names[behind].kind === 'organization';
  const served = isWhere && text[names[behind].last] === ',' ? starting.get(names[behind].last + 1) : undefined;
  const apposed = served !== undefined && names[served].kind === 'person' ? served : behind;
  // "Its convener at the plant, Ann Lee, said"
  const isDescribed = DETERMINERS.has(lower[first]) || lower.slice(first, last).includes("'s");
  const isMany = isPlural(head) && text[last] !== ','; // "The nurses -- Ann Lee, Joe Roy and Mia Wu --"
  const isWhole = isDescribed && !isMany && apposed !== undefined && names[apposed].words.length > 1;
  const isClosed = apposed !== undefined && BREAKS.test(text[names[apposed].last]);
  const fills = apposed !== undefined && (names[apposed].last === end || isClosed);
  // "Her sponsor, the shoe company Storr, said"
  const isKind = apposed !== undefined && ORGANIZATION_NOUNS.has(lower[names[apposed].roleFirst - 1]);
  const isCalled = isAny && titled !== undefined && fills; // not "According to one official, Lee is late"
  if (!isOneOf && !isPerson && !isCalled && !isWhole && !((isBody || isKind) && fills)) return undefined;
  // beyond the source only between marks
  const isInside = last + 1 < end || isClosed;
  return isInside ? apposed : undefined;
}

/** "One of them left. Another, Ann Lee, said", but not "One, Orle Times reporter Ann Lee," nor "according to one source, Lee is late". */
export function apposedToOne(
  { text, tag }: Tokens,
  last: number,
  end: number,
  { names, starting }: NamePlaces,
): number | undefined {
  const apposed = text[last] === ',' ? starting.get(last + 1) : undefined;
  if (apposed === undefined) return undefined;
  const behind = names[apposed].last;
  return tag[behind] !== 'NOUN' && (last < end || BREAKS.test(text[behind])) ? apposed : undefined;
}

/** "the club's spokesman (Ann Lee)", but not "the sheriff (Ann Lee)", whom she may only play. */
function bracketed(
  { text, word }: Tokens,
  open: number,
  names: NamePlaces['names'],
  starting: NamePlaces['starting'],
): number | undefined {
  const name = starting.get(open + 1);
  if (name === undefined || names[name].kind !== 'person' || text[names[name].last] !== ')') return undefined;
  for (let i = open + 1; i < names[name].last; i++) if (word[i].lists & PLACE) return undefined; // "(Leeds East)"
  return name;
}

const OFFICIALS =
  /^(?:spokes(?:man|woman|person)|chair(?:man|woman|person)?|minister|secretary|director|commissioner)$/;

/** "The charity which runs the mill, Clean Wells, said": the name that ends the phrase. */
function behindRelative(
  tokens: Tokens,
  last: number,
  end: number,
  names: NamePlaces['names'],
  starting: NamePlaces['starting'],
): number | undefined {
  let comma = end - 1;
  while (comma > last && tokens.text[comma] !== ',') comma--;
  const name = comma > last ? (starting.get(comma + 1) ?? titledAt(tokens, names, starting, comma + 1)) : undefined;
  return name !== undefined && names[name].last === end ? name : undefined;
}

/** "former Storr director Ann Lee": the person whose role begins there, a firm's name in it. */
function titledAt(
  tokens: Tokens,
  names: NamePlaces['names'],
  starting: NamePlaces['starting'],
  from: number,
): number | undefined {
  const opener = tokens.lower[from] === 'the' ? from + 1 : from; // "the Norland envoy Ann Lee"
  for (let i = opener + 1; i < opener + LONGEST_TITLE; i++) {
    const name = starting.get(i);
    if (name !== undefined && names[name].kind === 'person' && roleBefore(tokens, names[name])?.[0] === opener)
      return name;
  }
  return undefined;
}

const LONGEST_TITLE = 8;

/** "the Rev. Ann Lee", "attorney Ann Lee", "French baker Ann Lee": where the name begins behind what somebody is, or `from`. */
function nameAfterRole({ lower, text, tag, word }: Tokens, starting: NamePlaces['starting'], from: number): number {
  if (lower[from + 1] === '(' && lower[from + 3] === ')' && isRoleWord(lower[from + 2])) return from + 4; // "Dr (Mrs) Ann Lee"
  const isAged = lower[from + 2] === 'year' && lower[from + 4] === 'old';
  if (isAged && starting.has(from + 5)) return from + 5; // "80-year-old Ann Lee"
  const role = isAged ? from + 5 : lower[from] === 'the' ? from + 1 : from;
  let i = word[role]?.lists & DEMONYM && starting.get(role) === undefined ? role + 1 : role;
  while (
    i < role + LONGEST_ROLE &&
    starting.get(i) === undefined &&
    (/^(?:NOUN|ADJ)$/.test(tag[i]) || lower[i]?.endsWith('ed')) && // "the retired pilot"
    !isCapital(text[i])
  )
    i++;
  const isTrade = i > role && ((lower[from] === 'the' && tag[i - 1] === 'NOUN') || isSpeakingNoun(lower[i - 1])); // "the retired baker"
  return PERSON_NOUNS.has(lower[i - 1]) || lower[i - 1] === 'the' || isTrade ? i : from;
}

/** "The owners, Ann Lee and Bob Wu,": the two whom a phrase for several names; null for none. */
export function pairBehind(
  doc: Document,
  first: number,
  last: number,
  { starting, names }: NamePlaces,
): readonly [Run, Run] | null {
  const { text, lower } = doc.tokens;
  const head = headOf(doc, first, last);
  const isKind = text[head] === lower[head] || isRoleWord(lower[head].slice(0, -1)); // "the Republicans", but not "the United Provinces"
  const areSeveral = text[last] === ',' && isPlural(lower[head]) && isKind;
  const one = areSeveral ? starting.get(last + 1) : undefined;
  const and = one === undefined ? -1 : names[one].last;
  const other = lower[and] === 'and' ? starting.get(and + 1) : undefined;
  return other === undefined
    ? null
    : [
        { first: last + 1, last: and },
        { first: and + 1, last: names[other].last },
      ];
}
