import { DEMONYM, listsOf, ORGANIZATION, PERSON, ROLE, SUBJECT } from '../../lexicon/naming.ts';
import { NOBLES } from '../../lexicon/nobles.ts';
import { LOCATIVES } from '../../lexicon/people.ts';
import { PERSONAL_RELATIONS } from '../../lexicon/relations.ts';
import { NEUTRAL, OFFICES } from '../../lexicon/variations.ts';
import type { Document } from '../../text/document.ts';
import { headOf } from '../described/heads.ts';
import type { Entity } from '../entities.ts';
import { headlineEnd } from '../names/headline.ts';
import type { NameMention } from '../names/names.ts';
import { hasLetters } from '../names/words.ts';
import { isFormer, isOtherRank } from './ranks.ts';
import { type Role, rolesAt } from './roles.ts';
import { PARTY_MARK } from './seats.ts';

/** Heads that say only that somebody is a person of public life; what stands before them must tell who. */
const VAGUE =
  /^(?:diplomat|official|leader|politician|figure|man|woman|person|star|veteran|native|candidate|nominee|executive|player|expert)$/;
const EMPTY: ReadonlySet<string> = new Set(
  "the this that these those a an his her their its our my former ex current then longtime veteran of for in at on and 's".split(' '), // biome-ignore format: a list
);

export interface DescriptionMatch {
  readonly entity: number | null;
  readonly rule: string;
  readonly candidates: readonly number[];
}

/** Of these the letter of a party behind the name tells more: "the Democratic senator", "the Texas Republican". */
const LEGISLATOR = /^(?:senator|representative|congressman|congresswoman|lawmaker|governor|democrat|republican)$/;

const isAnothers = (role: ReadonlySet<string>, owner: readonly string[] | null): boolean =>
  (role.has('for') || role.has('of') || role.has('to') || role.has("'s")) && !owner?.some((word) => role.has(word));

/** Everything the text calls each person beside the name, by entity index. */
export function collectRoles(doc: Document, entities: readonly Entity[]): Role[][] {
  const headline = headlineEnd(doc);
  // in a headline "Gold Star Mom Corners Lee" is one run of capitals
  const { lower, word } = doc.tokens;
  const isIn = ({ first }: NameMention) =>
    first >= headline || (first > 0 && (word[first - 1].lists & (ROLE | PERSON)) > 0);
  // "In Norland, the mayor of Orle", "On X, the mayor"
  const isWhere = ({ first, words }: NameMention) =>
    words.length === 1 && (LOCATIVES.has(lower[first - 1]) || lower[first - 1] === 'on');
  return entities.map(({ kind, mentions, alias }) => {
    const out: Role[] = [];
    if (alias?.role) out.push({ text: alias.role, words: alias.role.toLowerCase().split(/\s+/), at: null });
    if (kind === 'organization') return out;
    for (const mention of mentions)
      if (isIn(mention) && !isWhere(mention)) for (const role of rolesAt(doc, mention)) out.push(role);
    return out;
  });
}

/** The words of everybody's roles, by entity and by word: so that a long text costs no more a description than a short one. */
export interface RoleIndex {
  readonly words: readonly ReadonlySet<string>[];
  readonly bearers: ReadonlyMap<string, readonly number[]>;
  /** Each as the text has it, by entity. */
  readonly roles: readonly (readonly Role[])[];
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** @param parts by entity whom a report of a trial means by "the defendant" and "the witness" */
export function indexRoles(roles: readonly (readonly Role[])[], parts: ReadonlyMap<number, string>): RoleIndex {
  const words = roles.map((own, entity) => {
    const part = parts.get(entity);
    if (!own.length && part === undefined) return NO_WORDS;
    const out = new Set<string>();
    for (const role of own) for (const word of role.words) out.add(word);
    return part === undefined ? out : out.add(part);
  });
  const bearers = new Map<string, number[]>();
  words.forEach((own, entity) => {
    for (const word of own) {
      const known = bearers.get(word);
      if (known) known.push(entity);
      else bearers.set(word, [entity]);
    }
  });
  return { words, bearers, roles };
}

/** "the Norland minister" of "her Norland counterpart", "the prosecutor" of a district attorney. */
function isImplied(word: string, needed: readonly string[], roles: ReadonlySet<string>): boolean {
  if (word === 'prosecutor')
    return needed.length === 1 && roles.has('attorney') && PROSECUTES.some((of) => roles.has(of));
  return needed.length > 1 && OFFICES.has(word) && roles.has('counterpart');
}

/** Whose attorney prosecutes. */
const PROSECUTES = ['district', 'county', 'commonwealth', 'state'];

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

/**
 * Finds whom a definite description means by the roles that the text gave before: "the Iranian diplomat" is the man
 * introduced as "Iranian Deputy Foreign Minister". All its telling words must be among one person's, or most of a long one.
 *
 * @param isKnown whether an entity has been named by then
 * @param owner the words of the name that "his" or "her" at its head means; null where that is nobody known
 */
export function matchDescription(
  doc: Document,
  first: number,
  last: number,
  { words: wordsOf, bearers, roles }: RoleIndex,
  isKnown: (entity: number) => boolean,
  lastMention: (entity: number) => number,
  owner: readonly string[] | null = null,
): DescriptionMatch {
  const { tokens } = doc;
  const at = headOf(doc, first, last);
  const head = tokens.lower[at];
  const { lists } = tokens.word[at];
  const isBody = (lists & (ORGANIZATION | SUBJECT)) > 0; // "the Lee campaign" is not its manager
  if (!(lists & PERSON) && (isBody || (!(lists & ROLE) && !NEUTRAL.has(head) && !NOBLES.has(head))))
    return { entity: null, rule: 'no person', candidates: [] };
  const said = tokens.lower.slice(first, last);
  const telling = said.filter((word) => !EMPTY.has(word) && hasLetters(word));
  const needed = VAGUE.test(head) ? telling.filter((word) => word !== head) : telling;
  if (!needed.length) return { entity: null, rule: `"the ${head}": nothing tells who`, candidates: [] };
  const isOwned = /^(?:his|her|their)$/.test(tokens.lower[first]) && PERSONAL_RELATIONS.has(head);
  const mark = LEGISLATOR.test(head) ? PARTY_MARK : '';
  const keys = needed.map((word) => [word, singular(word), mark + word, NEUTRAL.get(word) ?? word]);
  const sharing = new Set<number>();
  for (const own of keys) for (const key of own) for (const entity of bearers.get(key) ?? []) sharing.add(entity);
  if (head === 'prosecutor') for (const entity of bearers.get('attorney') ?? []) sharing.add(entity);
  const matches = [...sharing].flatMap((entity) => {
    const words = wordsOf[entity];
    if (!isKnown(entity) || (isOwned && isAnothers(words, owner))) return [];
    if (words.has('shadow') && !telling.includes('shadow')) return []; // "the chancellor" is another than her shadow
    if (isOtherRank(roles[entity], head, said)) return []; // nor is her deputy
    const missing = needed.filter(
      (word, i) => !keys[i].some((key) => words.has(key)) && !isImplied(word, needed, words),
    );
    const share = (needed.length - missing.length) / needed.length;
    const isEnough = share === 1 || (needed.length >= 3 && share >= 0.6);
    const isOther = isEnough && missing.some((word) => listsOf(word) & (DEMONYM | ROLE | PERSON));
    return isEnough && !isOther ? [{ entity, share }] : [];
  });
  matches.sort((a, b) => b.share - a.share || lastMention(b.entity) - lastMention(a.entity) || a.entity - b.entity);
  const former = said.includes('former') ? matches.filter((m) => isFormer(roles[m.entity], head)) : [];
  if (former.length) matches.splice(0, matches.length, ...former);
  if (!matches.length) return { entity: null, rule: `nobody named was introduced as "${head}"`, candidates: [] };
  return {
    entity: matches[0].entity,
    rule: 'role given where the name stands',
    candidates: matches.map((m) => m.entity),
  };
}
