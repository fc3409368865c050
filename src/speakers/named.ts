import type { Tokens } from '../text/document.ts';
import { isCapital } from '../text/word.ts';
import { type Cast, type Found, isSurelyPerson } from './cast.ts';
import { isPersonNoun } from './mentions.ts';
import type { SourceForm } from './sources.ts';
import { wordsAt } from './wording.ts';

/** Whoever a name means. */
export function byName(cast: Cast, mention: number): Found {
  const { names, entityOf, coreference, list, others } = cast;
  const entity = entityOf[mention];
  const { words } = coreference.entities[entity];
  const speaker = list.named(entity);
  if (!isSurelyPerson(cast, entity)) others.hear(speaker, names[mention].first);
  const full = names[mention].words.length === words.length;
  return { speaker, rule: full ? 'name' : 'part of a name', candidates: [] };
}

/** "Lee and Wu", "Lee, Orr and Wu": all of them, each by the fullest name. "They" are they, from here on. */
export function bySeveral(cast: Cast, { parts, first, last }: SourceForm & { readonly form: 'several' }): Found {
  const isBoth = cast.doc.tokens.lower[first] === 'both';
  const called = parts.map((part, i) => nameOrPhrase(cast, isBoth && i === 0 ? part.first + 1 : part.first, part.last));
  const isTwice = new Set(called).size < called.length; // "he and Lee", where "he" was taken for Lee
  const own = isTwice ? parts.map((part) => wordsAt(cast.doc, part.first, part.last)) : called;
  const name = `${own.slice(0, -1).join(', ')} and ${own.at(-1)}`;
  const speaker = cast.list.phrased({ name, kind: 'group', at: [first, last] });
  cast.others.hearGroup(speaker, first);
  return { speaker, rule: 'several named together', candidates: [] };
}

function nameOrPhrase(cast: Cast, first: number, last: number): string {
  const { doc, names, entityOf, coreference, mentionAt, mentions } = cast;
  const { lower } = doc.tokens;
  const mention = QUANTIFIERS.test(lower[first]) ? undefined : mentionIn(cast, first, last);
  const isAlone = mention !== undefined && (names[mention].first <= first || !lower.slice(first, last).includes('and'));
  const own = mentionAt.get(first);
  const isShort = own !== undefined && (mentions[own].form === 'description' || mentions[own].last === last); // "she"
  const described = isShort ? coreference.links[own].entity : null;
  const entity = isAlone ? entityOf[mention] : described;
  if (entity !== null && coreference.entities[entity].words.length) return cast.list.call(coreference.entities[entity]);
  return wordsAt(doc, first, last);
}

/** "many more Italians": not Italians. */
const QUANTIFIERS = /^(?:many|most|several|some|other)$/;

/** "Sen. *Ann Lee* of Ohio", "Secretary of State *Ann Lee*"; none in "a sheriff from Ohio". */
function mentionIn({ doc, places, names }: Cast, first: number, last: number): number | undefined {
  let core = first + 1;
  while (core < last && (doc.tokens.tag[core] !== 'ADP' || places.covering(core) !== undefined)) core++;
  const own = places.ending.get(last);
  return places.ending.get(core) ?? (own !== undefined && names[own].kind === 'person' ? own : undefined);
}

/** "Ann Lee, the mayor of Orle, said", "Ann Lee, Mayor of Orle, said", where the source begins behind the comma: the name, or null. */
export function apposedTo(cast: Cast, source: SourceForm): number | null {
  const { text, tag, lower } = cast.doc.tokens;
  const { first, last } = source;
  if (text[first - 1] !== ',') return null;
  const isRole = /^(?:the|a|an)$/.test(lower[first]) || (isCapital(text[first]) && isPersonNoun(lower[first]));
  if (!isRole) return null;
  // "Ann Lee, Mayor Bob Wu said"
  if (source.form === 'name' && cast.names[source.mention].kind === 'person') return null;
  // "Ann Lee (pictured), the mayor of Orle, said"
  const open = text[first - 2] === ')' ? text.lastIndexOf('(', first - 2) : -1;
  const mention = cast.places.ending.get(open > first - LONGEST_BRACKET ? open : first - 1);
  if (mention === undefined || !isSurelyPerson(cast, cast.entityOf[mention])) return null;
  if (!lower.slice(first, last).some(isPersonNoun)) return null;
  let { roleFirst } = cast.names[mention];
  while (isPersonNoun(lower[roleFirst - 1] ?? '') || tag[roleFirst - 1] === 'ADJ') roleFirst--; // "by spokeswoman Ann Lee"
  const isGoverned = /^(?:ADP|VERB|CCONJ|DET)$/.test(tag[roleFirst - 1] ?? '') || lower[roleFirst - 1]?.endsWith('ing');
  // "After meeting Ann Lee, the mayor said"
  return isGoverned || isGovernedBefore(cast.doc.tokens, roleFirst - 1) ? null : mention;
}

const LONGEST_BRACKET = 8;

/** "In a statement by his lawyer, Ann Lee, the singer denied it": whose name is in apposition to what a preposition brings. */
function isGovernedBefore({ text, lower, tag }: Tokens, comma: number): boolean {
  let i = comma - 1;
  if (text[comma] !== ',' || !isPersonNoun(lower[i] ?? '')) return false;
  while (/^(?:NOUN|ADJ|DET|PRON)$/.test(tag[i] ?? '')) i--;
  return tag[i] === 'ADP';
}
