import type { Tokens } from '../text/document.ts';
import { type Alias, nameKey } from './alias.ts';
import { acronymsOf, bodyCalled, isGloss } from './bodies/short.ts';
import { bearerOf } from './names/born.ts';
import { isFuller, isNear, sameFullName } from './names/match.ts';
import type { Gender, NameMention } from './names/names.ts';
import { speaks } from './names/silent.ts';
import { chooseByWord, isTitled, type Known, lastOfTwo } from './names/surnames.ts';
import { isGenitive } from './pronouns/grammar.ts';

/** Somebody or something named: all its name mentions, and what the text tells of it. */
export interface Entity {
  readonly index: number;
  kind: 'person' | 'organization' | 'unknown';
  /** The words of the fullest name, in lower case. */
  words: readonly string[];
  /** The fullest mention: its tokens are the canonical name. */
  fullest: NameMention;
  gender: Gender | null;
  readonly mentions: NameMention[];
  /** Who it is on the user's list of people. */
  readonly alias: Alias | null;
}

/** Shorter names differ by a letter too often. */
const SHORTEST_MISSPELT = 5;

/**
 * Clusters name mentions into entities: full names first, then surnames, first names and acronyms that fall to them. Two
 * people of one surname stay two; a bare surname goes to the one whose title's gender fits, else to the one last named.
 *
 * After the exact- and head-match sieves of CoreNLP's dcoref (Raghunathan et al. 2010).
 *
 * @param aliases the user's list of people, who come first
 * @returns the entities, and for each mention the index of its entity
 */
export function clusterNames(
  tokens: Tokens,
  mentions: readonly NameMention[],
  aliases: readonly Alias[],
): { entities: Entity[]; of: number[] } {
  const entities: Entity[] = [];
  const of = new Array<number>(mentions.length).fill(-1);
  const byWord = new Map<string, Entity[]>();
  const remember = (word: string, entity: Entity): void => {
    const known = byWord.get(word);
    if (!known) byWord.set(word, [entity]);
    else if (!known.includes(entity)) known.push(entity);
  };
  const create = (mention: NameMention, alias: Alias | null = null): Entity => {
    const words = alias ? nameKey(alias.name).split(' ') : mention.words;
    const gender = alias?.gender ?? mention.gender;
    const kind = alias?.gender ? 'person' : mention.kind;
    const entity: Entity = { index: entities.length, kind, words, fullest: mention, gender, mentions: [], alias };
    entities.push(entity);
    for (const word of words) remember(word, entity);
    const part = lastOfTwo(words);
    if (part !== null) remember(part, entity);
    return entity;
  };
  const add = (i: number, entity: Entity, isFormer = false): void => {
    of[i] = entity.index;
    entity.mentions.push(mentions[i]);
    entity.gender ??= mentions[i].gender;
    if (mentions[i].words !== entity.words)
      for (const word of mentions[i].words) if (!entity.words.includes(word)) remember(word, entity);
    if (
      entity.kind === 'unknown' ||
      (mentions[i].kind === 'person' && entity.kind !== 'person' && entity.words.length === 1)
    )
      entity.kind = mentions[i].kind;
    if (isFormer || entity.alias || !isFuller(mentions[i].words, entity.words)) return;
    entity.fullest = mentions[i];
    entity.words = mentions[i].words;
  };
  const listed = new Map(aliases.flatMap((a) => [a.name, ...a.aliases].map((name) => [nameKey(name), a])));
  const byAlias = new Map<Alias, Entity>();
  for (let i = 0; listed.size && i < mentions.length; i++) {
    const mention = mentions[i];
    const alias = listed.get(mention.words.join(' '));
    if (!alias) continue;
    const entity = byAlias.get(alias) ?? create(mention, alias);
    byAlias.set(alias, entity);
    add(i, entity);
  }
  const isOther = mentions.map((m, i) => i > 0 && isAlias(tokens, mentions[i - 1], m));
  for (let i = 0; i < mentions.length; i++) {
    const { words } = mentions[i];
    if (of[i] >= 0 || words.length < 2) continue;
    const isSame = (e: Entity) => sameFullName(e, mentions[i]) && !isAnothers(tokens, e.fullest, mentions[i]);
    const known = byWord.get(words[words.length - 1])?.find(isSame) ?? byWord.get(words[0])?.find(isSame);
    const other = isOther[i] && of[i - 1] >= 0 ? entities[of[i - 1]] : undefined;
    const born = known ? null : bearerOf(tokens, mentions[i], entities);
    add(i, other ?? known ?? born ?? create(mentions[i]), born !== null);
  }
  const acronyms = acronymsOf(entities);
  mentions.forEach(({ words }, i) => {
    if (i > 0 && of[i - 1] >= 0 && isGloss(tokens, mentions[i - 1], mentions[i]))
      acronyms.set(withoutStops(words[0]), entities[of[i - 1]]);
  });
  const people = entities.filter(({ kind, words }) => kind === 'person' && words.length > 1);
  let surnames: ReadonlyMap<string, readonly Entity[]> | null = null; // few texts ask
  const byMisspelt = (word: string): Entity | null => {
    surnames ??= surnamesOf(people);
    return misspelt(surnames, word);
  };
  const known: Known = {
    tokens,
    fulls: entities.map((e) => e.mentions.length),
    titled: new Set(entities.filter(isTitled)),
    courtesies: new Set(
      mentions.filter((m) => m.gender && m.words.length === 1).map((m) => `${m.gender} ${m.words[0]}`),
    ),
  };
  mentions.forEach((mention, i) => {
    if (of[i] >= 0 || mention.words.length > 1) return;
    const other = isOther[i + 1] ? entities[of[i + 1]] : isOther[i] ? entities[of[i - 1]] : undefined;
    const word = mention.words[0];
    const sharing = byWord.get(word) ?? [];
    const chosen =
      other ??
      bodyCalled(tokens, mention, sharing, entities) ??
      chooseByWord(sharing, mention, known) ??
      (acronyms.size ? acronyms.get(withoutStops(word)) : undefined) ??
      (speaks(tokens, mention) ? byMisspelt(word) : null) ??
      byInitials(tokens, mention, people);
    const entity = chosen ?? create(mention);
    add(i, entity);
    if (mention.roleFirst < mention.first) known.titled.add(entity);
  });
  sortMentions(entities, mentions, of);
  return { entities, of };
}

/** "AL: I was ill.": the label of an interview's line is the one person whose name has these initials. */
function byInitials({ text }: Tokens, { first, last }: NameMention, people: readonly Entity[]): Entity | null {
  if (text[last] !== ':' || !/^\p{Lu}{2,3}$/u.test(text[first])) return null;
  const letters = text[first].toLowerCase();
  const found = people.filter(({ words }) => words.map((word) => word[0]).join('') === letters);
  return found.length === 1 ? found[0] : null;
}

/** "U.S." */
const withoutStops = (word: string): string => (word.includes('.') ? word.replaceAll('.', '') : word);

/** The mentions of each entity in text order, as those of the text are: the single words came behind the full names. */
function sortMentions(entities: readonly Entity[], mentions: readonly NameMention[], of: readonly number[]): void {
  const counts = new Uint32Array(entities.length);
  for (let i = 0; i < mentions.length; i++) entities[of[i]].mentions[counts[of[i]]++] = mentions[i];
}

/** "Ann Lee, born Anna Liu", "Ann Lee (also known as Annie Lee)": two names for one person. */
function isAlias({ lower }: Tokens, before: NameMention, mention: NameMention): boolean {
  if (!ALIAS_ENDS.has(lower[mention.first - 1])) return false;
  if (mention.roleFirst - before.last > 5 || before.kind === 'organization' || mention.kind === 'organization')
    return false;
  const between = lower.slice(before.last, mention.first).join(' ');
  return /^[,(]? ?(?:who )?(?:was |is |also |better |popularly |professionally |formerly |then )*(?:born|née|known)(?: as)?$/.test(
    between,
  );
}

/** "Norland's Foreign Ministry", "Storria's Foreign Ministry": two bodies of one name. */
function isAnothers(tokens: Tokens, one: NameMention, other: NameMention): boolean {
  if (other.kind !== 'organization') return false;
  const [owner, second] = [one, other].map(({ roleFirst }) => ownerBefore(tokens, roleFirst));
  return owner !== null && second !== null && owner !== second;
}

export const ownerBefore = (tokens: Tokens, first: number): string | null =>
  isGenitive(tokens, first - 1) && tokens.tag[first - 2] === 'PROPN' ? tokens.lower[first - 2] : null;

const ALIAS_ENDS: ReadonlySet<string> = new Set(['born', 'née', 'known', 'as']);

/** "Water said" where the text has introduced nobody but "Kim Waters": a surname with one letter wrong. */
function misspelt(surnames: ReadonlyMap<string, readonly Entity[]>, word: string): Entity | null {
  if (word.length < SHORTEST_MISSPELT) return null;
  const near = (surnames.get(word.slice(0, 2)) ?? []).filter(
    ({ words }) => words.at(-1) !== word && isNear(words.at(-1)!, word),
  );
  return near.length === 1 ? near[0] : null;
}

/** People named in full, by the first two letters of the surname. */
function surnamesOf(people: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const out = new Map<string, Entity[]>();
  for (const entity of people) {
    const key = entity.words.at(-1)!.slice(0, 2);
    out.set(key, [...(out.get(key) ?? []), entity]);
  }
  return out;
}
