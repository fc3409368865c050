import { FIRST_NAME, ORGANIZATION, PARTICLE, PERSON, THING } from '../../lexicon/naming.ts';
import { isNoble } from '../../lexicon/nobles.ts';
import { JOINED_AS, SHOPS } from '../../lexicon/organizations.ts';
import { POST_NOMINALS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { isGenitive } from '../pronouns/grammar.ts';
import { isConstituency } from '../roles/seats.ts';
import { genderOf } from './gender-of.ts';
import { behindRemit, endsInReach, isListed, isPartOfName, isPeople, kindOf } from './kinds.ts';
import { acronymEnd, commandEnd, isLaw, lawEnd, purposeEnd, siteEnd, sloganEnd, staffEnd } from './long.ts';
import { mendByRecurrence } from './recurrence.ts';
import { behindRole } from './run-roles.ts';
import { isNameToken, runEnd, startsOf } from './runs.ts';
import { nameWords } from './words.ts';

export type Gender = 'male' | 'female';

/** A proper name in place: tokens `first` to `last` (exclusive), the role before it left out. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  readonly kind: 'person' | 'organization' | 'unknown';
  /** The name's words in lower case, suffixes such as "Jr." left out. */
  readonly words: readonly string[];
  /** Told by a title ("Mrs.") or a gendered role ("spokeswoman"). */
  readonly gender: Gender | null;
  /** Where the role before the name begins ("Florida Senator Marco Rubio"), or `first`. */
  readonly roleFirst: number;
}

/** Every proper name of the document, in text order. */
export function findNames(doc: Document): NameMention[] {
  const { tokens } = doc;
  const starts = startsOf(doc);
  const out: NameMention[] = [];
  for (let i = 0; i < tokens.count; i++) {
    if (!tokens.word[i].capital || isConstituency(tokens, i)) continue; // "(R-Texas)": R is nobody
    const command = commandEnd(tokens, i) ?? siteEnd(tokens, i);
    if (command === null && !isNameToken(tokens, i, starts)) continue;
    const run = command ?? runEnd(tokens, i, starts);
    const named =
      command ??
      acronymEnd(tokens, i, run) ??
      sloganEnd(tokens, i, run) ??
      purposeEnd(tokens, i, run) ??
      staffEnd(tokens, run);
    const last = named ?? lawEnd(tokens, run) ?? run;
    const first = withArticle(tokens, i);
    const name = named ? organization(tokens, first, last) : last > run ? thing(tokens, first, last) : splitRun(tokens, first, last); // biome-ignore format: one choice
    const shop = name ? shopOf(tokens, name) : null;
    if (name) out.push(shop ?? name);
    i = (shop?.last ?? last) - 1;
  }
  return mendByRecurrence(doc, out, starts);
}

/** "Hartley’s said", "Lou's Diner": a firm that is called by an owner's name; null for another name. */
function shopOf(tokens: Tokens, name: NameMention): NameMention | null {
  const { lower, tag, text } = tokens;
  const sign = name.last + 1;
  if (lower[name.last] === "'s" && SHOPS.has(text[sign] ?? '') && !isCapital(text[sign + 1] ?? ''))
    return organization(tokens, name.first, sign + 1);
  const isOwner = lower[name.last] === "'s" && tag[name.last] === 'PART' && name.words.length === 1;
  if (isOwner && /^[,.;)]$/.test(text[sign] ?? '') && isPlaceOfWork(tokens, name.first - 1))
    return { ...name, last: sign, kind: 'organization', gender: null };
  if (!isOwner || !/^(?:said|says|told|announced|confirmed|declined|apologi[sz]ed)$/.test(lower[name.last + 1]))
    return null;
  return { ...name, last: name.last + 1, kind: 'organization', gender: null };
}

/** "a clerk | at Lind's", "a spokesman | for Lind's", but not "a friend of Lind's", "compared with Lind's" */
const isPlaceOfWork = ({ lower, word }: Tokens, tie: number): boolean =>
  lower[tie] === 'at' || (/^(?:for|from|with)$/.test(lower[tie] ?? '') && (word[tie - 1]?.lists & PERSON) > 0);

/** "al-Amin", "Per-Olav": the particle or the name that a hyphen ties to a name begins it. */
const withArticle = ({ word, text, start, end }: Tokens, i: number): number => {
  const isTied = i > 1 && text[i - 1] === '-' && end[i - 1] === start[i] && end[i - 2] === start[i - 1];
  return isTied && (word[i - 2].lists & PARTICLE || isGivenName(text[i - 2], word[i].lists)) ? i - 2 : i;
};

/** "Per" of "Per-Olav", which comes as a preposition. */
const isGivenName = (text: string, lists: number): boolean => isCapital(text) && (lists & FIRST_NAME) > 0;

export const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|smt|shri|madam|madame)\.?$/;

/** The name in a run of name words, which may hold a role too ("Political Affairs Ali Bagheri Kani"); null where none is. */
function splitRun(tokens: Tokens, first: number, end: number): NameMention | null {
  const { lower, word } = tokens;
  if (isPeople(tokens, first, end) || (end - first === 1 && isRelease(lower, first))) return null;
  // "the Mayor's Office for Policing", but not "Mr. Lee's | Office", "the Mayor's Office Chief Ann Lee"
  let office = first;
  while (office < end && lower[office] !== 'office') office++;
  if (office < end && isGenitive(tokens, office - 1)) {
    const isWhole = office === end - 1 || /^(?:of|for)$/.test(lower[office + 1]);
    if (isWhole) return end - first > 1 ? organization(tokens, first, end) : null;
  }
  if (endsInReach(tokens, first, end) || isJoint(tokens, first, end)) return organization(tokens, first, end);
  let last = end;
  let name = behindRole(tokens, first, last);
  if (name < last && (lower[name] === 'of' || lower[name] === 'for')) {
    const person = firstNameFrom(tokens, name + 2, last);
    const holder = person < 0 ? behindRemit(tokens, name, last) : -1;
    // "the Mayor of Orle" is a role; "the Office of", "the House of" are names
    if (person < 0 && holder < 0) return isOffice(tokens, name - 1, last) ? null : organization(tokens, first, last);
    name = Math.max(person, holder);
  }
  if (name === last - 1 && name > first && isLaw(lower[name]) && !(word[name].lists & FIRST_NAME))
    return thing(tokens, first, last); // "the Norland Health Security Act"
  // "National Rail": an adjective that is a part of the name, where no person's begins behind it
  if (name > first && name < last && !(word[name].lists & FIRST_NAME) && isPartOfName(tokens, first, name, last))
    return organization(tokens, first, last);
  // "Mr. King": behind a courtesy title comes a name, be it a word for a role
  if (name >= last && last - first > 1 && COURTESY.test(lower[last - 2])) name = last - 1;
  // "Foreign Office Minister": the office is named, the minister is not
  if (name >= last) while (last > first && word[last - 1].lists & PERSON) last--;
  if (last - name > 1 && lower[last - 1] === 'flight' && tokens.tag[last] === 'NUM') last--; // "Storr Air Flight 88"
  if (name === last - 1 && name > first && /^(?:mama|papa|baba)$/.test(lower[name - 1])) name--; // "Mama Grace", as she is called
  if (name >= last) return isListed(tokens, first, last, ORGANIZATION) ? organization(tokens, first, last) : null;
  while (last > name + 2 && isPostNominal(tokens, last - 1)) last--;
  const words = nameWords(tokens, name, last);
  if (!words.length) return null;
  const kind = kindOf(tokens, first, name, last, words);
  if (kind === 'organization') return organization(tokens, isListed(tokens, first, name, PERSON) ? name : first, last);
  return { first: name, last, kind, words, gender: genderOf(tokens, first, name), roleFirst: first };
}

/** "Mayor | of Orle", "Duke | of Orle", but not "Duke of Orle Hospital" */
const isOffice = (tokens: Tokens, noun: number, last: number): boolean =>
  PERSON_NOUNS.has(tokens.lower[noun]) ||
  (isNoble(tokens.lower[noun]) && !isListed(tokens, noun + 1, last, ORGANIZATION | THING));

/** "Reed Partnership for Conservative Values": a run that those who have joined begin. */
function isJoint({ lower, word }: Tokens, first: number, end: number): boolean {
  let i = first;
  while (i < end && !(word[i].lists & PERSON) && !JOINED_AS.has(lower[i])) i++;
  return i < end - 2 && JOINED_AS.has(lower[i]) && /^(?:of|for|on)$/.test(lower[i + 1]);
}

/** "Press release", at the head of one. */
const isRelease = (lower: readonly string[], i: number): boolean =>
  /^(?:press|news|media)$/.test(lower[i]) && /^(?:releases?|statement|conference|briefing|advisory|notice)$/.test(lower[i + 1] ?? ''); // biome-ignore format: one condition

export const isPostNominal = ({ lower, text }: Tokens, i: number): boolean =>
  POST_NOMINALS.has(lower[i]) && text[i] === text[i].toUpperCase();

const organization = (tokens: Tokens, first: number, last: number): NameMention =>
  thing(tokens, first, last, 'organization');

function thing(tokens: Tokens, first: number, last: number, kind: NameMention['kind'] = 'unknown'): NameMention {
  return { first, last, kind, words: nameWords(tokens, first, last), gender: null, roleFirst: first };
}

function firstNameFrom({ word }: Tokens, from: number, last: number): number {
  for (let i = from; i < last - 1; i++) if (word[i].lists & FIRST_NAME) return i;
  return -1;
}
