import { isSpeechVerb } from '../../lexicon/cues.ts';
import { listedGender } from '../../lexicon/first-names.ts';
import { DEMONYM, listsOf, PLACE } from '../../lexicon/naming.ts';
import { COMPANY_KINDS } from '../../lexicon/organizations.ts';
import { COMPANY_SUFFIXES } from '../../lexicon/people.ts';
import { POSSESSIVES } from '../../lexicon/pronouns.ts';
import { KIN } from '../../lexicon/relations.ts';
import type { Tokens } from '../../text/document.ts';
import type { Entity } from '../entities.ts';
import { lowerBound } from '../search.ts';
import { COURTESY, type Gender, type NameMention } from './names.ts';
import { isFirstName } from './runs.ts';
import { isSilent, speaksNow } from './silent.ts';

/** What is known when single words are tied: by entity how many mentions in full it has, and who was given a title. */
export interface Known {
  readonly tokens: Tokens;
  readonly fulls: readonly number[];
  readonly titled: Set<Entity>;
  /** Surnames with the gender that a courtesy title gives them somewhere: "male lee" where the text has "Mr. Lee". */
  readonly courtesies: ReadonlySet<string>;
}

export const isTitled = ({ mentions }: Entity): boolean => mentions.some((m) => m.roleFirst < m.first);

/** Whom a single word names: somebody's surname rather than first name; of several, by gender, then the one last in focus. */
export function chooseByWord(sharing: readonly Entity[], mention: NameMention, known: Known): Entity | null {
  if (!sharing.length) return null;
  const word = mention.words[0];
  // "Mrs. Lee" is another than "Mr. Lee"
  const exact = sharing.filter((e) => e.words.length === 1 && (e.gender === null || mention.gender === null || e.gender === mention.gender)); // biome-ignore format: one condition
  exact.sort((a, b) => b.mentions.at(-1)!.first - a.mentions.at(-1)!.first);
  const people = sharing.filter((e) => e.words.length > 1 && e.kind === 'person' && fits(e, mention.gender) && !isSpouse(e, mention, exact, known)); // biome-ignore format: one condition
  const bySurname = withoutSilent(people.filter((e) => isSurname(e, mention) && !isNamedLater(e, mention, known)), mention, known); // biome-ignore format: one expression
  // "Mrs. Lee" is rather the widow Ann Lee than a Lee of whom nothing tells
  const bearers = bySurname.filter((e) => mention.gender !== null && genderOf(e) === mention.gender);
  const candidates = bySurname.length
    ? bearers.length
      ? bearers
      : bySurname
    : people.filter(
        (e) =>
          e.words[0] === word &&
          (mention.roleFirst === mention.first ||
            isKnighted(known.tokens, mention) ||
            isFamilyFirst(e, mention, known)),
      );
  if (exact.length && candidates.every((e) => isRelative(e, known))) return exact[0];
  if (candidates.length <= 1) return candidates[0] ?? exact[0] ?? companyOf(sharing, word);
  const met = candidates.filter((e) => e.mentions[0].first < mention.first);
  const main = (met.length ? met : candidates).filter(
    (e) => !isRelative(e, known) && !isKinOfFirst(e, candidates, known),
  );
  const listed = main.filter((e) => genderOf(e) || known.titled.has(e));
  const likely = listed.length ? main.filter((e) => listed.includes(e) || isOnFirstNames(e)) : main;
  const from = likely.length ? likely : candidates;
  const order = (e: Entity): number => inFocus(e, mention, known);
  return from.reduce((best, e) => (order(e) > order(best) ? e : best));
}

/** "*Bob Lee* was killed. His widow, Ann Lee, wept. “I want her to say so,” *Lee* said": rather who may speak, and is named before. */
function withoutSilent(bearers: Entity[], mention: NameMention, { tokens }: Known): Entity[] {
  if (bearers.length < 2 || !speaksNow(tokens, mention)) return bearers;
  const able = bearers.filter((e) => !isSilent(tokens, e));
  return able.some((e) => e.mentions[0].first < mention.first) ? able : bearers;
}

/** "Ann Lee", where the text has "Mr. Lee" too and this is "President Lee", or a "Lee" where it has such a one: he, not she. */
function isSpouse(entity: Entity, mention: NameMention, exact: readonly Entity[], known: Known): boolean {
  if (genderOf(entity) !== 'female' || mention.gender || !known.courtesies.has(`male ${mention.words[0]}`))
    return false;
  const presides = ({ first }: NameMention): boolean => known.tokens.lower[first - 1] === 'president';
  if (entity.mentions.some(presides)) return false;
  return presides(mention) || exact.some((e) => e.mentions.some(presides));
}

/** "Walt", of Walt Lee: what a firm is not called. */
const isOnFirstNames = ({ mentions, words }: Entity): boolean =>
  !(listsOf(words[0]) & (PLACE | DEMONYM)) && mentions.some((m) => m.words.length === 1 && m.words[0] === words[0]);

/** "Verdant" of "Verdant Foods Inc." or "Verdant Motors", where there is but one. */
function companyOf(sharing: readonly Entity[], word: string): Entity | null {
  const isFirm = (last: string) => COMPANY_SUFFIXES.has(last) || COMPANY_KINDS.has(last);
  const found = sharing.filter(({ words }) => words[0] === word && isFirm(words.at(-1)!));
  return found.length === 1 ? found[0] : null;
}

/** "Sir Alan", "Sheikh Omar": these titles stand before first names. */
const isKnighted = ({ lower }: Tokens, { first }: NameMention): boolean =>
  /^(?:sir|dame|lady|lord|prince|princess|king|queen|emperor|sheikh|sheikha|pope|sister|brother|mother|father)$/.test(
    lower[first - 1] ?? '',
  );

/** "Mr Liu", whom the text has introduced as "Mr Liu Wei", where the family's name comes first; "Dr Omar", of "Dr Omar Rabi". */
const isFamilyFirst = ({ fullest }: Entity, { first }: NameMention, { tokens: { lower } }: Known): boolean =>
  COURTESY.test(lower[first - 1] ?? '') &&
  COURTESY.test(lower[fullest.first - 1] ?? '') &&
  (/^dr\.?$/.test(lower[first - 1]) || !isFirstName(lower[first]));

/**
 * Not the first word, but where the family's name comes first: "Lee Chul-soo"; or the last of two that a hyphen ties, of somebody who
 * has been named.
 */
const isSurname = ({ words, mentions }: Entity, { words: [word], first }: NameMention): boolean =>
  words.lastIndexOf(word) > 0 ||
  (lastOfTwo(words) === word && mentions[0].first < first) ||
  (words.length === 2 && words[0] === word && /^\p{L}{2,5}-\p{L}{2,5}$/u.test(words[1]));

/** "Lind" of "Ann Moe-Lind", as some are called; null of other names. */
export function lastOfTwo(words: readonly string[]): string | null {
  const last = words[words.length - 1];
  const hyphen = words.length > 1 ? last.lastIndexOf('-') : -1;
  return hyphen > 0 && last.length - hyphen > SHORTEST_PART ? last.slice(hyphen + 1) : null;
}

/** Letters: of Korean names ("Chul-soo") the second part is mostly shorter. */
const SHORTEST_PART = 4;

/**
 * "Mr. Lee said … his wife, Ann Lee": a surname before the full name is somebody else's, where that is a relative's or a title
 * gives it another gender.
 */
function isNamedLater(entity: Entity, mention: NameMention, known: Known): boolean {
  if (entity.alias || (entity.fullest.first < mention.first && entity.mentions[0].first < mention.first)) return false;
  const gender = genderOf(entity);
  const has = (g: string) => known.courtesies.has(`${g} ${mention.words[0]}`);
  const isOther = gender !== null && has(gender === 'male' ? 'female' : 'male') && !has(gender);
  return isOther || isRelative(entity, known);
}

/** "His wife, Ann Lee", "daughter Ann Lee", "Her mother, the painter Ann Lee,", "the brother of the painter Ann Lee": named as a relative. */
function isRelative({ mentions }: Entity, { tokens }: Known): boolean {
  const { first, roleFirst } = mentions[0];
  const { lower, tag, text } = tokens;
  if (roleFirst < first && KIN.has(lower[first - 1])) return true;
  let before = first - 1;
  while (before > first - LONGEST_ROLE && /^(?:DET|ADJ|NOUN)$/.test(tag[before]) && !KIN.has(lower[before])) before--;
  return KIN.has(lower[text[before] === ',' ? before - 1 : before]) || isOfRelative(tokens, first);
}

/** "Bob Lee … *Ann Lee, the eldest daughter of Bob*", "*Ann Lee, his wife*": told of as a relative behind another one of the name. */
function isKinOfFirst({ mentions }: Entity, others: readonly Entity[], { tokens }: Known): boolean {
  const { lower, tag, text } = tokens;
  const { first, last } = mentions[0];
  if (text[last] !== ',' || others.every((e) => e.mentions[0].first >= first)) return false;
  let noun = last + 1;
  while (noun < last + LONGEST_ROLE && /^(?:DET|ADJ|PRON|NUM)$/.test(tag[noun])) noun++;
  return KIN.has(lower[noun]) && (lower[noun + 1] === 'of' || POSSESSIVES.has(lower[last + 1]));
}

/** "the brother of the painter | Ann Lee" */
function isOfRelative({ lower, tag }: Tokens, first: number): boolean {
  let of = first - 1;
  while (of > first - LONGEST_ROLE && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag[of])) of--;
  return lower[of] === 'of' && KIN.has(lower[of - 1]);
}

/** Words of a role before a name. */
const LONGEST_ROLE = 5;

/** Behind a preposition or a verb that does not say that he speaks, or as an owner. */
function isAside({ tag, lemma, lower }: Tokens, { roleFirst, last }: NameMention): boolean {
  const before = roleFirst - 1;
  return tag[before] === 'ADP' || (tag[before] === 'VERB' && !isSpeechVerb(lemma[before])) || lower[last] === "'s";
}

/** So many mentions are looked at for one in focus: a long text would cost the square of its length. */
const REACH = 20;

/**
 * Where somebody was named last before a mention, as what a clause is about ("a plan by Ann Lee", "met Ann Lee" are not about her);
 * lower for one who was not.
 */
function inFocus({ index, mentions }: Entity, mention: NameMention, { tokens, fulls }: Known): number {
  // full names first, in text order, then the single words before this one
  const last = mentions.length > (fulls[index] ?? 0) ? mentions.at(-1)!.first : -1;
  let full = lowerBound(fulls[index] ?? 0, (i) => mentions[i].first, mention.first) - 1;
  const nearest = full < 0 ? -1 : mentions[full].first;
  const least = full - REACH;
  while (full >= 0 && full > least && isAside(tokens, mentions[full])) full--;
  if (full === least) full = -1;
  const focus = Math.max(full < 0 ? -1 : mentions[full].first, last);
  return focus >= 0 ? focus : nearest - tokens.count;
}

const genderOf = ({ gender, words }: Pick<Entity, 'gender' | 'words'>): Gender | null => gender ?? listedGender(words);

/** May somebody be of the gender that a title or a noun tells ("Mrs. Clinton", "the actress")? Where nothing is told, anybody may. */
export function fits({ gender, words }: Pick<Entity, 'gender' | 'words'>, told: Gender | null): boolean {
  const own = told === null ? null : genderOf({ gender, words });
  return own === null || own === told;
}
