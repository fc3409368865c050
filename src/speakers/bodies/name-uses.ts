import { PRESS } from '../../lexicon/body-sorts.ts';
import { DEMONYM, ORGANIZATION, PERSON, PLACE, ROLE } from '../../lexicon/naming.ts';
import { COMPANY_KINDS, TRADES, WATCHERS } from '../../lexicon/organizations.ts';
import { COMPANY_SUFFIXES, ORGANIZATION_NOUNS } from '../../lexicon/people.ts';
import { behindDateline } from '../../text/dateline.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import type { NameMention } from '../names/names.ts';
import { ARTICLE, isNear, sentenceOf } from '../pronouns/nearness.ts';

/** What a text uses a name for in place, which tells whether "the company" may mean it. */

/** What has members, of whom one speaks for them: "says Ann Lee of the Orle Project. The group". */
export const MEMBERS = /^(?:group|organi[sz]ation|charity|nonprofit)$/;

/** A name that "the company" behind it does not mean: of a workplace or a home, of somebody of an age, in a dateline. */
export const isNoSubject = (doc: Document, name: NameMention, noun = ''): boolean =>
  isWhereSomebodyWorks(doc.tokens, name, MEMBERS.test(noun)) ||
  isHome(doc.tokens, name) ||
  isOfAge(doc.tokens, name) ||
  isOfBody(doc.tokens, name) ||
  isOrigin(doc.tokens, name) ||
  isInDateline(doc, name);

/** "an analyst at Storr Bank", "analyst Ann Lee of Storr Bank", "Storr Bank analyst Ann Lee", and "the Storr-listed company" */
const isWhereSomebodyWorks = ({ lower }: Tokens, { first, last, words }: NameMention, speaksForIt: boolean): boolean =>
  (wordBefore(lower, first) === 'at' && !speaksForIt && !hasFigures(lower, { first, last })) ||
  lower[first - 1] === 'told' ||
  (/^(?:of|and)$/.test(lower[first - 1] ?? '') && lower.slice(Math.max(0, first - LIKES), first).includes('likes')) || // "the likes of Storr and Kelp"
  (wordBefore(lower, first) === 'told' && PRESS.has(words.at(-1)!)) || // "told the Orle Herald"
  lower[last] === '-' ||
  WATCHERS.has(lower[last] ?? '') ||
  (/^(?:of|with|from)$/.test(lower[first - 1] ?? '') &&
    lower.slice(Math.max(0, first - WATCHED), first).some((word) => WATCHERS.has(word)));

/** "the Orle bourse", "bowls and Storr Crumbs cereal": the name of a thing behind it, on a preposition or an "and". */
export function isModifier({ tokens: { lower, tag, word, text } }: Document, { first, last }: NameMention): boolean {
  if (tag[last] !== 'NOUN' || isCapital(text[last]) || word[last].lists & (PERSON | ROLE | ORGANIZATION)) return false;
  const before = lower[first - 1] === 'the' ? first - 2 : first - 1;
  return tag[before] === 'ADP' || lower[before] === 'and';
}

/** "Profits at Storr fell", "At Storr, profits fell", "For Storr, the year was better" */
export function hasFigures(lower: readonly string[], { first, last }: Pick<NameMention, 'first' | 'last'>): boolean {
  if (!/^(?:at|for)$/.test(lower[first - 1] ?? '')) return false;
  if (lower[last] === ',' && lower.slice(last + 1, last + 4).some((word) => FIGURES.test(word) || YEAR.test(word))) return true; // biome-ignore format: one condition
  return lower[first - 1] === 'at' && FIGURES.test(lower[first - 2] ?? '');
}

/** "Shares in Storr fell", "the stock of Storr" */
export const isTraded = ({ lower }: Tokens, first: number): boolean =>
  /^(?:of|in)$/.test(lower[first - 1] ?? '') && /^(?:bonds|shares|stocks?)$/.test(lower[first - 2] ?? '');

/** "rivals such as Storr and | Kelp", "the likes of Storr", "rivals Storr and Kelp": the text is about another. */
export function isExample({ lower, text }: Tokens, first: number): boolean {
  let lead = first - 1;
  while (/^(?:and|or|,|the)$/.test(lower[lead] ?? '') || isCapital(text[lead] ?? '')) lead--;
  if (/^(?:rivals|competitors|peers|including)$/.test(lower[lead] ?? '')) return true;
  return /^(?:such as|likes of|rivals like|competitors like|peers like)$/.test(`${lower[lead - 1]} ${lower[lead]}`);
}

const YEAR = /^(?:year|quarter)$/;

/** "Storr was keen. Kelp was more cautious": the like of who was told of before. */
export const isLikened = (lower: readonly string[], { last }: NameMention): boolean =>
  LIKENED.test(lower.slice(last, last + 5).join(' '));
const LIKENED =
  /^(?:(?:was|is|were|sounded|seemed|ha[sd] been) (?:(?:far|even|much|rather|still|a little) )?(?:more|less) (?:enthusiastic|cautious|optimistic|upbeat|generous|blunt|positive|open|critical|sceptical|skeptical|guarded|supportive|ambitious|bullish|confident|forthcoming|pessimistic|downbeat|scathing)|(?:went|goes|has gone) (?:(?:even|much|a step) )?further|followed suit|(?:did|fared) (?:better|worse))\b/;

/** "The Santa Clara, California-based firm", "the Orle-based firm": where a firm is. */
export function isSeat({ lower, text }: Tokens, last: number): boolean {
  let i = text[last] === ',' ? last + 1 : last;
  while (i > last && isCapital(text[i] ?? '')) i++;
  return lower[i] === '-' && lower[i + 1] === 'based';
}

/** "Storr's profits", "Storr's annual revenue", "Storr shares" */
export const hasOwnFigures = (lower: readonly string[], last: number): boolean =>
  lower[last] === 'shares' ||
  (lower[last] === "'s" && (FIGURES.test(lower[last + 1] ?? '') || FIGURES.test(lower[last + 2] ?? '')));

/** "the charity Storr": what a text has introduced so is no company. */
export const isOtherKind = ({ lower }: Tokens, { first }: NameMention): boolean =>
  /^(?:daily|newspaper|weekly|tabloid|magazine|paper|charity|union|party|agency|watchdog|regulator|ngo)$/.test(
    lower[first - 1] ?? '',
  );

/**
 * What a text does not call a company, where it has named one: "the Moss Trust" and "the Rail Agency", "the NYSE" and "the Halo 2", since
 * few companies have an article; what a company makes ("its Vega turbine", "a drug called Velorin"); and where figures are from
 * ("according to Storr data").
 */
export function isNoFirm({ tokens }: Document, name: NameMention, introduced: NameMention, noun: string): boolean {
  const { lower, tag } = tokens;
  const lastWord = name.words.at(-1) ?? '';
  if (PARTY.test(lastWord) || isDataOf(lower, name)) return true;
  if (name.last - name.first === 1 && tokens.word[name.first].lists & PLACE) return true;
  if (noun === 'club') return false;
  const before = lower[introduced.first - 1];
  if (/^(?:its|their)$/.test(before ?? '')) return true;
  if (CALLED.test(before ?? '')) return !isBodyWord(lower[introduced.first - 2]);
  if (MEMBERS.test(noun)) return before === 'the' && tag[introduced.last] === 'NUM';
  if (NO_FIRM.test(lastWord)) return true;
  const hasArticle = lower[name.first - 1] === 'the' || before === 'the';
  return hasArticle && !name.words.some((word) => COMPANY_KINDS.has(word) || isBodyWord(word));
}

const PARTY = /^(?:democrats|republicans)$/;
const NO_FIRM =
  /^(?:trust|foundation|institute|society|authority|association|administration|agency|commission|department|ministry|bureau|exchange|council)$/;
const CALLED = /^(?:called|named|dubbed|codenamed)$/;

export const isBodyWord = (word: string): boolean =>
  ORGANIZATION_NOUNS.has(word) || COMPANY_SUFFIXES.has(word) || TRADES.has(word);

/** "according to Storr data", "data from Storr", "polled by Storr" */
const isDataOf = (lower: readonly string[], { first, last }: NameMention): boolean =>
  /^(?:data|estimates|figures|consensus)$/.test(lower[last] ?? '') ||
  (/^(?:data|estimates|figures|polled|compiled)$/.test(lower[first - 2] ?? '') &&
    /^(?:from|by)$/.test(lower[first - 1]));

const FIGURES =
  /^(?:profits?|sales|shares|revenues?|turnover|earnings|output|production|losses|costs|staff|jobs|strikes?)$/;

/** Tokens from "likes" to a name behind "of". */
const LIKES = 8;
/** Tokens from "analyst" to the name behind "of". */
const WATCHED = 5;

/** "Ann Lee, of Larch Close, Orle," */
const isHome = ({ text, lower }: Tokens, { first, last }: NameMention): boolean =>
  lower[first - 1] === 'of' && text[first - 2] === ',' && text[last] === ',';

/** "the Norlian daily Storr", "the Orle insurer Storr": where that is from. */
const isOrigin = ({ lower, tag, text }: Tokens, { first, last }: NameMention): boolean =>
  lower[first - 1] === 'the' &&
  last - first === 1 &&
  /^(?:NOUN|ADJ|ADV)$/.test(tag[last] ?? '') &&
  !isCapital(text[last]) &&
  isCapital(text[last + 1] ?? '');

/** "Ann Lee, 54," */
const isOfAge = ({ text, tag }: Tokens, { last }: NameMention): boolean =>
  text[last] === ',' && tag[last + 1] === 'NUM';

/** "said Alia Rahman of the Orle Project" */
const isOfBody = ({ text, lower }: Tokens, { first, last }: NameMention): boolean =>
  last - first === 2 &&
  lower[last] === 'of' &&
  lower[last + 1] === 'the' &&
  isCapital(text[last + 2] ?? '') &&
  /^(?:said|says|added)$/.test(lower[first - 1] ?? '');

/** "ORLE (AFX) -" */
function isInDateline(doc: Document, { first }: NameMention): boolean {
  const { start } = doc.paragraphs[doc.sentences[sentenceOf(doc, first)].paragraph];
  return doc.tokens.start[first] < behindDateline(doc, start);
}

/** “Trust is hard to win”: its capital may be the quotation's. */
export const opensQuotation = ({ text }: Tokens, { first, last }: NameMention): boolean =>
  last - first === 1 && /^["“‘']$/.test(text[first - 1] ?? '');

/** "Shoppers will pay": the sentence's, of a word that tells what people do. */
export const opensWithTrade = (doc: Document, { first, last }: NameMention): boolean =>
  last - first === 1 && TRADE.test(doc.tokens.lower[first]) && doc.sentences[sentenceOf(doc, first)].first === first;

/** Shorter ones are surnames more often: "Myers". */
const TRADE =
  /^.{3,}(?:[eo]r|ist|ian)s$|^.{3,}men$|^(?:markets|shares|stocks|prices|sales|profits|bonds|rates|output|volumes|revenues?|demand|inflation|growth|production|turnover|earnings|talks|banks|flights|services?|travel|traffic|trade|trading|training|funding|hous(?:e|ing)|rail|work|spending|investment|construction|staff|access|power|water|gas|electricity|tickets)$/;

/** Does an adjective before the name tell this nation, or another? Null where none does. */
export function isOfNation({ lower, word }: Tokens, { first }: NameMention, nation: string | null): boolean | null {
  for (let i = first - 1; nation !== null && i >= first - 4 && i >= 0 && lower[i] !== 'the'; i--)
    if (word[i].lists & DEMONYM) return lower[i] === nation;
  return null;
}

/** "The bank's network failed. … A group called Red Moth did it. The bank": what is called so long before the other is named. */
export function isOlder(doc: Document, noun: string, name: string, token: number): boolean {
  const { lower } = doc.tokens;
  let called = -1;
  for (let i = Math.max(1, token - ARTICLE); i < token; i++) {
    if (lower[i] === name) return called >= 0 && !isNear(doc, called, i);
    if (called < 0 && lower[i] === noun && lower[i - 1] === 'the') called = i;
  }
  return false;
}

/** The word before a name, and before its article. */
const wordBefore = (lower: readonly string[], first: number): string | undefined =>
  lower[lower[first - 1] === 'the' ? first - 2 : first - 1];
