import { FEMALE, MALE, ORGANIZATION, PERSON, ROLE } from '../../lexicon/naming.ts';
import { COMPANY_KINDS, TRADES } from '../../lexicon/organizations.ts';
import { ORGANIZATION_WORDS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { isGenitive } from '../pronouns/grammar.ts';
import { roleBefore } from '../roles/roles.ts';
import { COURTESY, type NameMention } from './names.ts';
import type { NamePlaces } from './places.ts';

/** "The Rewards for Courage program": capitals from the preposition to a noun that they name. */
export function namesNoun({ text, lower, tag }: Tokens, preposition: number, last: number): boolean {
  if (lower[preposition] !== 'for' || last - preposition < 3) return false;
  if (tag[last - 1] !== 'NOUN' || isCapital(text[last - 1])) return false;
  return text.slice(preposition + 1, last - 1).every(isCapital);
}

/** "The lawyer *representing* Ann Lee", "a man accused of *robbing* Orle Bank", but not "the visiting Ann Lee". */
const isDoneTo = ({ tag, lower }: Tokens, first: number, verb: number): boolean =>
  verb > first &&
  tag[verb] === 'VERB' &&
  lower[verb].endsWith('ing') &&
  (/^(?:NOUN|ADP)$/.test(tag[verb - 1]) || lower[verb - 1] === 'chief');

/** "Lawyers for Ann Lee", "aides to President Lee": the name hangs on a preposition, and it is others who speak. */
export function isGoverned(tokens: Tokens, first: number, name: NameMention, places: NamePlaces): boolean {
  if (name.first <= first) return false;
  // "the undersecretary for Schools Mr. Lee": a courtesy title begins anew
  const title = name.first - 1;
  if (COURTESY.test(tokens.lower[title] ?? '') && /^(?:NOUN|PROPN)$/.test(tokens.tag[title - 1] ?? '')) return false;
  if (isRemit(tokens, name)) return false;
  // "the head of software firm Orle": a firm is nobody's title
  const noun = tokens.text[title] ?? '';
  const isFirm = !noun.endsWith('s') && (COMPANY_KINDS.has(noun) || ORGANIZATION_WORDS.has(noun)); // not "minister for industries Ann Lee"
  const makes = TRADES.has(noun) || /^(?:maker|producer|provider)$/.test(noun); // "a spokesman for gas producer Orle"
  let before = makes ? title - 1 : isFirm ? title : (roleBefore(tokens, name)?.[0] ?? name.roleFirst) - 1;
  while (before > first && name.kind !== 'person' && tokens.tag[before] === 'PROPN') before--; // "Earth Futures", of which a part is no name
  // "a spokesman for the rebels' Free Front", but not "the Bank of Norland's Ann Lee"
  if (isGenitive(tokens, before)) {
    const owner = places.ending.get(before);
    before = owner === undefined ? before - 2 : places.names[owner].roleFirst - 1;
  }
  if (OPENING_MARK.test(tokens.text[before])) before--; // "the author of “Red Tide”"
  // "a study in the journal Orle Review", "a spokesman for the rebel Orle Front"
  for (
    let nouns = 0;
    nouns < 2 && before > first && tokens.tag[before] === 'NOUN' && !PERSON_NOUNS.has(tokens.lower[before]);
    nouns++
  )
    before--;
  while (before > first && /^(?:DET|ADJ|NUM)$/.test(tokens.tag[before])) before--;
  // "a poll for NBC and the Herald", "the head of the army and the RSF"
  const isJoined = tokens.tag[before - 1] === 'PROPN' || (tokens.tag[before - 1] === 'NOUN' && name.kind !== 'person');
  if (tokens.lower[before] === 'and' && isJoined)
    for (
      before--;
      before > first && (isCapital(tokens.text[before]) || /^(?:DET|ADJ|NUM|NOUN)$/.test(tokens.tag[before]));
    )
      before--;
  if (isDoneTo(tokens, first, before)) return true;
  if (before <= first || tokens.tag[before] !== 'ADP' || tokens.lower[before] === 'as') return false;
  return /^(?:NOUN|ADJ|VERB|PROPN|NUM|PRON|ADP)$/.test(tokens.tag[before - 1]);
}

/** "master of ceremonies Ann Lee", "head of security Ann Lee", but not "mother of suspect Ann Lee", "coach of team Orle". */
const isRemit = ({ lower, tag, word }: Tokens, { first, kind }: NameMention): boolean =>
  kind === 'person' &&
  lower[first - 2] === 'of' &&
  tag[first - 1] === 'NOUN' &&
  !(word[first - 1].lists & (PERSON | ORGANIZATION | MALE | FEMALE)) &&
  !PERSON_NOUNS.has(lower[first - 1]) &&
  ((word[first - 3].lists & (PERSON | ROLE)) > 0 || lower[first - 3] === 'master');

const OPENING_MARK = /^(?:["“‘']|''|``)$/;
