import { STATE_DEMONYMS, STATE_PEOPLE } from '../../lexicon/constituencies.ts';
import { COUNTRIES, NATIONS, WITHIN_BRITAIN } from '../../lexicon/countries.ts';
import { DEMONYMS } from '../../lexicon/people.ts';
import { NATIONALS } from '../../lexicon/variations.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { Entity } from '../entities.ts';
import type { NameMention } from '../names/names.ts';
import { isGenitive } from '../pronouns/grammar.ts';
import type { Role } from './roles.ts';
import { stateBehind } from './seats.ts';

/** What a text may call somebody by in place of the name: an age ("51") or the adjective of a country ("scottish"). */
export type Fact = string;

const MOST = 12;
/** "Carlos Ibarra, a former world No. 1 from Spain" */
const LONGEST = 12;

/** The adjective of the country that one person is said to be from: "frenchman", "italian", but not "the french". */
export function nationOf(word: string): string | null {
  const isOne = DEMONYMS.has(word) && !/(?:sh|ese|ss|ern|ic)$|^(?:french|dutch)$/.test(word);
  return NATIONALS.get(word) ?? (isOne ? word : null);
}

/** Is it the number of "51-year-old"? */
export const isAge = ({ tag, lower }: Tokens, i: number): boolean =>
  tag[i] === 'NUM' && lower[i + 2] === 'year' && lower[i + 4] === 'old' && lower[i + 1] === '-' && lower[i + 3] === '-';

/** The fact that a phrase of one noun comes down to, as "the Scot" and "the 51-year-old" do; null for another phrase. */
export function factOf({ lower, text, tag }: Tokens, first: number): Fact | null {
  if (lower[first] !== 'the') return null;
  const isFull = (end: number) =>
    (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag[end] ?? '') || lower[end] === 'last') && text[end] !== '-'; // "the Scot last night said"
  if (isAge({ tag, lower } as Tokens, first + 1)) return isFull(first + 6) ? lower[first + 1] : null;
  return isCapital(text[first + 1] ?? '') && isFull(first + 2) ? nationOf(lower[first + 1]) : null;
}

/** What a text tells of where people are from and how old they are. It is looked up only once something is said by somebody called so. */
export class Told {
  private readonly doc: Document;
  private readonly roles: readonly (readonly Role[])[];
  private readonly named: readonly Entity[];
  private readonly facts: Set<Fact>[] = [];
  private byFact: Map<Fact, Set<number>> | null = null;

  /** @param roles by named entity */
  constructor(doc: Document, named: readonly Entity[], roles: readonly (readonly Role[])[]) {
    this.doc = doc;
    this.named = named;
    this.roles = roles;
  }

  /** The entities of whom the text tells it; those without a name as far as it has been learnt. */
  bearers(fact: Fact): ReadonlySet<number> {
    if (!this.byFact) {
      this.byFact = new Map();
      for (const entity of this.named) for (const own of this.of(entity)) this.bear(own, entity.index);
    }
    return this.byFact.get(fact) ?? NOBODY;
  }

  has(entity: Entity, fact: Fact): boolean {
    return this.of(entity).has(fact);
  }

  learn(entity: Entity, fact: Fact): void {
    this.of(entity).add(fact);
    this.bear(fact, entity.index);
  }

  /** Does a phrase tell another age or country of somebody: "the Spanish striker", "the 22-year-old striker"? */
  contradictsAny(entity: Entity, words: readonly string[]): boolean {
    const age = words[2] === 'year' && /^\d/.test(words[0]) ? words[0] : null;
    return words.some((word) => (word === age || NATIONS.has(word)) && this.contradicts(entity, word));
  }

  /** Is somebody told to be of another age or country? */
  contradicts(entity: Entity, fact: Fact): boolean {
    const own = this.of(entity);
    if (!own.size || own.has(fact)) return false;
    if (/^\d/.test(fact)) return [...own].some((other) => /^\d/.test(other));
    if (STATE_DEMONYMS.has(fact)) return [...own].some((other) => STATE_DEMONYMS.has(other));
    if (!NATIONS.has(fact)) return false;
    const nations = [...own].filter((other) => NATIONS.has(other));
    const isBritish = WITHIN_BRITAIN.has(fact) && nations.some((n) => WITHIN_BRITAIN.has(n));
    return nations.length > 0 && !(isBritish && (fact === 'british' || nations.includes('british')));
  }

  private bear(fact: Fact, entity: number): void {
    const known = this.byFact?.get(fact);
    if (known) known.add(entity);
    else this.byFact?.set(fact, new Set([entity]));
  }

  private of(entity: Entity): Set<Fact> {
    this.facts[entity.index] ??= this.read(entity);
    return this.facts[entity.index];
  }

  private read({ index, words, mentions, fullest, kind }: Entity): Set<Fact> {
    const { tokens } = this.doc;
    const out = new Set<Fact>();
    if (kind === 'organization') return out;
    if (!words.length) addLeading(tokens, fullest.first, fullest.last, out);
    for (const { at } of this.roles[index] ?? []) if (at) addLeading(tokens, at[0], at[1], out);
    for (const mention of mentions.slice(0, MOST)) {
      addBefore(tokens, mention, out);
      addBehind(tokens, mention.last, out);
    }
    return out;
  }
}

const NOBODY: ReadonlySet<number> = new Set();

/** "the 34-year-old Swede", "former Spanish striker": what a phrase begins with; not "the French club's coach". */
function addLeading(tokens: Tokens, first: number, last: number, out: Set<Fact>): void {
  const { lower, tag } = tokens;
  for (let i = first; i < last; i++) if (isGenitive(tokens, i)) return;
  for (let i = first; i < last; i++) {
    if (isAge(tokens, i)) {
      out.add(lower[i]);
      i += 4;
      continue;
    }
    const nation = DEMONYMS.has(lower[i]) ? lower[i] : NATIONALS.get(lower[i]);
    if (nation) out.add(nation);
    else if (tag[i] !== 'DET' && tag[i] !== 'ADJ' && lower[i] !== 'former' && lower[i] !== '-') return;
  }
}

/** "Swede Ann Lund", "22-year-old striker Ann Lund", "Spain's Ana Kovic", "Spain's world champion Ana Kovic" */
function addBefore(tokens: Tokens, { first }: NameMention, out: Set<Fact>): void {
  const { lower, tag, text } = tokens;
  for (let i = first - 1; i >= 0 && i > first - LONGEST; i--) {
    const nation = i === first - 1 ? (NATIONALS.get(lower[i]) ?? (DEMONYMS.has(lower[i]) ? lower[i] : null)) : null;
    if (nation) out.add(nation);
    if (isAge(tokens, i)) out.add(lower[i]);
    if (isGenitive(tokens, i)) {
      const owner = COUNTRIES.get(lower[i - 1]);
      if (owner) out.add(owner);
      return;
    }
    if (!/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tag[i]) && text[i] !== '-') return;
  }
}

/** "Ann Lund, 22,", "Ann Lund (22)", "Ann Lund of Sweden", "Ann Lund, a Swede", "Ann Lund, a skier from Sweden,", "Ann Lund is a Swede" */
function addBehind(tokens: Tokens, last: number, out: Set<Fact>): void {
  const { lower, text, tag } = tokens;
  const home = (i: number) => {
    const place = lower[i + 1] === 'the' ? lower[i + 2] : lower[i + 1];
    return COUNTRIES.get(place) ?? STATE_PEOPLE.get(place);
  };
  const isHome = (i: number) => lower[i] === 'of' || lower[i] === 'from';
  const own = isHome(last) ? home(last) : undefined;
  if (own) out.add(own);
  const seat = STATE_PEOPLE.get(stateBehind(tokens, last)?.join(' ') ?? ''); // "Ann Lund, R-Maine"
  if (seat) out.add(seat);
  const isOpen = text[last] === ',' || text[last] === '(';
  const bracketed = text[last] === '(' && text[last + 2] === ')' ? COUNTRIES.get(lower[last + 1]) : undefined;
  if (bracketed) out.add(bracketed);
  const isTold = lower[last + 1] === 'who' && /^(?:is|was)$/.test(lower[last + 2] ?? ''); // "Ann Lund, who is Swedish,"
  if (isOpen && isTold) addLeading(tokens, last + 3, last + 5, out);
  if (!isOpen && !/^(?:is|was)$/.test(lower[last] ?? '')) return;
  const aged = isOpen && tag[last + 1] === 'NUM' && /^\d{1,3}$/.test(text[last + 1]) && /^[,.()]$/.test(text[last + 2]);
  if (aged) out.add(text[last + 1]);
  const from = aged && text[last + 2] === ',' ? last + 3 : last + 1;
  const isNext = lower[from] === 'the' && tag[from + 2] === 'VERB'; // "Asked about Ann Lund, the Frenchman smiled"
  if (tag[from] === 'DET' && !isNext) addLeading(tokens, from, from + LONGEST, out);
  if (!isOpen) return;
  for (let i = from; i < from + LONGEST && !/^[,.;:()“”"]$/.test(text[i] ?? '.') && lower[i] !== 'who'; i++) {
    const nation = isHome(i) && (i === from || /^(?:NOUN|PROPN|NUM)$/.test(tag[i - 1])) ? home(i) : undefined;
    if (nation) out.add(nation);
  }
}
