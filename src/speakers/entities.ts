import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/first-names.ts';
import type { Tokens } from '../text/document.ts';
import type { Gender, NameMention } from './names.ts';

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
}

/**
 * Clusters name mentions into entities: full names first, then surnames, first names and acronyms that fall to them. Two
 * people of one surname stay two; a bare surname goes to the one whose title's gender fits, else to the one last named.
 *
 * After the exact- and head-match sieves of CoreNLP's dcoref (Raghunathan et al. 2010).
 *
 * @returns the entities, and for each mention the index of its entity
 */
export function clusterNames(tokens: Tokens, mentions: readonly NameMention[]): { entities: Entity[]; of: number[] } {
  const entities: Entity[] = [];
  const of = new Array<number>(mentions.length).fill(-1);
  const byWord = new Map<string, Entity[]>();
  const create = (mention: NameMention): Entity => {
    const { kind, words, gender } = mention;
    const entity: Entity = { index: entities.length, kind, words, fullest: mention, gender, mentions: [] };
    entities.push(entity);
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), entity]);
    return entity;
  };
  const add = (i: number, entity: Entity): void => {
    of[i] = entity.index;
    entity.mentions.push(mentions[i]);
    entity.gender ??= mentions[i].gender;
    for (const word of mentions[i].words)
      if (!byWord.get(word)?.includes(entity)) byWord.set(word, [...(byWord.get(word) ?? []), entity]);
    if (
      entity.kind === 'unknown' ||
      (mentions[i].kind === 'person' && entity.kind !== 'person' && entity.words.length === 1)
    )
      entity.kind = mentions[i].kind;
    if (mentions[i].words.length <= entity.fullest.words.length) return;
    entity.fullest = mentions[i];
    entity.words = mentions[i].words;
  };
  const alias = mentions.map((m, i) => i > 0 && isAlias(tokens, mentions[i - 1], m));
  const full = mentions.map((_, i) => i).filter((i) => mentions[i].words.length > 1);
  for (const i of full) {
    const known = (byWord.get(mentions[i].words.at(-1)!) ?? byWord.get(mentions[i].words[0]) ?? []).find((e) =>
      sameFullName(e, mentions[i]),
    );
    const other = alias[i] && of[i - 1] >= 0 ? entities[of[i - 1]] : undefined;
    add(i, other ?? known ?? create(mentions[i]));
  }
  mentions.forEach((mention, i) => {
    if (mention.words.length > 1) return;
    const other = alias[i + 1] ? entities[of[i + 1]] : alias[i] ? entities[of[i - 1]] : undefined;
    const known = other ?? chooseByWord(byWord.get(mention.words[0]) ?? [], mention) ?? acronymOf(entities, mention);
    add(i, known ?? create(mention));
  });
  for (const entity of entities) entity.mentions.sort((a, b) => a.first - b.first);
  return { entities, of };
}

/** "Ann Lee, born Anna Liu", "Ann Lee (also known as Annie Lee)": two names for one person. */
function isAlias({ lower }: Tokens, before: NameMention, mention: NameMention): boolean {
  if (mention.roleFirst - before.last > 5 || before.kind === 'organization' || mention.kind === 'organization') return false;
  const between = lower.slice(before.last, mention.first).join(' ');
  return /^[,(]? ?(?:who )?(?:was |is |also |better |popularly |professionally |formerly |then )*(?:born|née|known)(?: as)?$/.test(between);
}

/** Equal, or one is the other with a middle name more, an initial for a name, or a second surname less. */
function sameFullName(entity: Entity, mention: NameMention): boolean {
  const [a, b] = [entity.words, mention.words];
  if (entity.kind === 'organization' || mention.kind === 'organization') return a.join(' ') === b.join(' ');
  if (entity.gender && mention.gender && entity.gender !== mention.gender) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.slice(-short.length).join(' ') === short.join(' ')) return true;
  if (!sameOrInitial(short[0], long[0])) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !sameOrInitial(word, long[at])) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

const sameOrInitial = (a: string, b: string): boolean =>
  a === b || (/^\p{L}\.?$/u.test(a) && b.startsWith(a[0])) || (/^\p{L}\.?$/u.test(b) && a.startsWith(b[0]));

/** Whom a single word names: somebody's surname rather than first name; of several, by gender, then the one last named. */
function chooseByWord(known: readonly Entity[], mention: NameMention): Entity | null {
  const word = mention.words[0];
  const exact = known.filter((e) => e.words.length === 1);
  const people = known.filter((e) => e.words.length > 1 && e.kind !== 'organization' && fits(e, mention));
  const bySurname = people.filter((e) => e.words.lastIndexOf(word) > 0);
  const candidates = bySurname.length
    ? bySurname
    : people.filter((e) => e.words[0] === word && mention.roleFirst === mention.first);
  if (candidates.length <= 1) return candidates[0] ?? exact[0] ?? null;
  const before = (e: Entity) => e.mentions.findLast((m) => m.first < mention.first)?.first ?? -1;
  return candidates.reduce((best, e) => (before(e) > before(best) ? e : best));
}

/** A titled mention ("Mrs. Clinton") does not name somebody of the other gender. */
function fits(entity: Entity, mention: NameMention): boolean {
  if (!mention.gender) return true;
  const own = entity.gender ?? listedGender(entity.words);
  return own === null || own === mention.gender;
}

/** Gender by first name: only ever to choose between candidates. */
export function listedGender([firstName]: readonly string[]): Gender | null {
  const [male, female] = [MALE_NAMES.has(firstName), FEMALE_NAMES.has(firstName)];
  return male === female ? null : male ? 'male' : 'female';
}

/** "FBI" for "Federal Bureau of Investigation". */
function acronymOf(entities: readonly Entity[], mention: NameMention): Entity | null {
  const letters = mention.words[0].replaceAll('.', '');
  if (letters.length < 2 || letters.length > 6) return null;
  return entities.find((e) => e.kind === 'organization' && e.words.length > 1 && initials(e.words) === letters) ?? null;
}

const initials = (words: readonly string[]): string =>
  words
    .filter((w) => !/^(?:of|for|the|and|&)$/.test(w))
    .map((w) => w[0])
    .join('');
