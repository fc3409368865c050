import { COUNTRIES } from '../../lexicon/countries.ts';
import { DETERMINERS } from '../../lexicon/determiners.ts';
import { DEMONYM, listsOf, PLACE } from '../../lexicon/naming.ts';
import { OFFICE_SUBJECTS } from '../../lexicon/offices.ts';
import { ORGANIZATION_NOUNS } from '../../lexicon/people.ts';
import { OFFICES, PARTIES } from '../../lexicon/variations.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { TextMention } from '../mentions.ts';

/** What the words before a noun tell of whom it means, by sort: "the Ohio senator" is none of Texas, and may be a Democrat. */
interface Telling {
  readonly names: Set<string>;
  readonly parties: Set<string>;
  /** What an office is for, or a trade: "home", "prosecution", "bus". */
  readonly subjects: Set<string>;
  readonly orders: Set<string>;
  /** "the tenant's lawyer", but not "Lee's", which may be the same. */
  readonly owners: Set<string>;
  readonly isSecond: boolean;
}

interface Holder {
  readonly entity: number;
  readonly telling: Telling;
  readonly definite: boolean;
  /** Has spoken, or been the subject of a sentence. */
  readonly leads: boolean;
}

interface Found {
  readonly entity: number;
  /** Not "the Ohio governor" behind no more than "the governor". */
  readonly isSure: boolean;
}

/** Those whom a text has no name for, by the noun: "the French minister" and "the Dutch minister" are two. */
export class Nominals {
  private readonly byNoun = new Map<string, Holder[]>();
  private readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  /**
   * Of those called by the noun the last whom the words before it fit, or rather one whom they tell; undefined for nobody.
   *
   * @param speaks does the mention? Then who has spoken or done something goes before whom a sentence only touches upon.
   */
  find(noun: string, mention: TextMention, speaks: boolean): Found | undefined {
    const holders = this.byNoun.get(noun);
    if (!holders) return undefined;
    const telling = tellingOf(this.tokens, mention);
    const counted = countedBy(holders, telling);
    if (counted) return { entity: counted.entity, isSure: true };
    const fitting = holders.filter((holder) => !differ(holder.telling, telling));
    const told = fitting.findLast((holder) => SORTS.some((sort) => share(holder.telling[sort], telling[sort])));
    const found = told ?? (speaks ? fitting.findLast((holder) => holder.leads) : undefined) ?? fitting.at(-1);
    return found && { entity: found.entity, isSure: told !== undefined || !telling.names.size };
  }

  add(noun: string, mention: TextMention, entity: number, speaks: boolean): void {
    const telling = tellingOf(this.tokens, mention);
    const holders = this.byNoun.get(noun) ?? [];
    const known = holders.find((holder) => holder.entity === entity);
    if (known) for (const sort of SORTS) for (const word of telling[sort]) known.telling[sort].add(word);
    const leads = known?.leads || speaks || mention.role === 'subject';
    const others = holders.filter((holder) => holder !== known);
    const { definite } = known ?? mention;
    this.byNoun.set(noun, [...others, { entity, telling: known?.telling ?? telling, definite, leads }]);
  }
}

const SORTS = ['names', 'parties', 'subjects', 'orders', 'owners'] as const;

const share = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((word) => other.has(word));

const differ = (one: Telling, other: Telling): boolean =>
  one.isSecond !== other.isSecond ||
  SORTS.some((sort) => one[sort].size > 0 && other[sort].size > 0 && !share(one[sort], other[sort]));

/** "One witness … Another witness … The first witness": by the order in which they came. */
function countedBy(holders: readonly Holder[], { orders }: Telling): Holder | undefined {
  const order = ORDERS.findIndex((word) => orders.has(word));
  if (order < 0 || holders.length < 2 || holders.some(({ telling, definite }) => definite || telling.orders.size))
    return undefined;
  return holders[order];
}

const ORDERS = ['first', 'second', 'third', 'fourth'];

const LANDS = /^(?:state|country|nation|province|county|city|town)$/;
/** Tokens. */
const NEAR = 30;

/** "In Ohio, A, the state's governor said": the words of the place named last before a token, in so many tokens. */
function placeBefore({ lower, text }: Pick<Tokens, 'lower' | 'text'>, token: number): readonly string[] {
  for (let i = token - 1; i > Math.max(0, token - NEAR); i--) {
    if (lower[i] !== 'in' || !isCapital(text[i + 1])) continue;
    let last = i + 1;
    while (isCapital(text[last])) last++;
    return lower.slice(i + 1, last);
  }
  return [];
}

/** The words between the article, or an owner's "'s", and the noun; the owner too. */
function tellingOf({ lower, text, tag }: Tokens, { first, head }: TextMention): Telling {
  const telling = {
    names: new Set<string>(),
    parties: new Set<string>(),
    subjects: new Set<string>(),
    orders: new Set<string>(),
    owners: new Set<string>(),
  };
  const { names, parties, subjects, orders, owners } = telling;
  const isOfParty = /^(?:leader|candidate|nominee|adviser|aide)$/.test(lower[head]); // "the Labor candidate"
  let isSecond = false;
  const from = lower[first] === "'s" ? first - 1 : DETERMINERS.has(lower[first]) ? first + 1 : first;
  for (let i = from; i < head; i++) {
    const own = lower[i];
    const party = PARTIES.findIndex((words) => words.has(own));
    if (lower[i + 1] === "'s" && LANDS.test(own))
      for (const word of placeBefore({ lower, text }, first)) names.add(word);
    if (lower[i + 1] === "'s" && !isCapital(text[i])) owners.add(BODIES.has(own) ? 'body' : own);
    else if (SECOND.test(own)) isSecond = true;
    else if (party >= 0) parties.add(`${party}`);
    else if (ORDERS.includes(own) && lower[head] !== 'minister') orders.add(own);
    else if ((OFFICE_SUBJECTS.has(own) && !(isCapital(text[i]) && isOfParty)) || PARTS_OF_OFFICES.test(own))
      subjects.add(own);
    else if (isName(text[i], own)) names.add(COUNTRIES.get(own) ?? own);
    else if (tag[i] === 'NOUN' && ofSorts(lower[head]) && !BODIES.has(own)) subjects.add(own);
  }
  const initials = initialsOf(text, from, head);
  if (initials) names.add(initials);
  return { ...telling, isSecond };
}

/** "the Orle Trade Board member": "otb", as the text may call that too; '' where there are fewer words. */
function initialsOf(text: readonly string[], from: number, head: number): string {
  const capitals = text.slice(from, head).filter(isCapital);
  return capitals.length < LEAST_INITIALS ? '' : capitals.map((word) => word[0].toLowerCase()).join('');
}

const LEAST_INITIALS = 3;

const SECOND = /^(?:deputy|vice|shadow)$/;
const PARTS_OF_OFFICES = /^(?:prime|home|first)$/;

/** "The prosecution lawyer" is none of the defence; "the family friend" may be the school friend. */
const ofSorts = (head: string): boolean =>
  OFFICES.has(head) ||
  /^(?:lawyer|attorney|solicitor|barrister|prosecutor|counsel|driver|spokes(?:man|woman|person))$/.test(head);

const isName = (text: string, word: string): boolean =>
  (listsOf(word) & (DEMONYM | PLACE)) > 0 || (isCapital(text) && !GRADES.test(word));

const GRADES = /^(?:chief|senior|junior|lead|head|former|late|acting|old|young|new|attorney|assistant)$/;

/** Which may be the same body that the other phrase names. */
const BODIES: ReadonlySet<string> = new Set([
  ...ORGANIZATION_NOUNS,
  'government',
  'force',
  'team',
  'city',
  'county',
  'town',
]);
