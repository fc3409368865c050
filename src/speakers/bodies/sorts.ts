import { BUILDERS, CHARITIES, CHARITY_NOUNS, DELIVERIES, FIRM_NAMES, FIRM_NOUNS, KNOWN_FIRMS, MEDIA_NOUNS, NO_CHARITIES, NO_FIRMS, NO_MAKERS, PRESS, PUBLIC_BODIES, UNIONS } from '../../lexicon/body-sorts.ts'; // biome-ignore format: one import
import { STATE_WORDS } from '../../lexicon/constituencies.ts';
import { COUNTRIES } from '../../lexicon/countries.ts';
import { isSpeechVerb } from '../../lexicon/cues.ts';
import { COMPANY_FORMS } from '../../lexicon/people.ts';
import type { Tokens } from '../../text/document.ts';
import type { NameMention } from '../names/names.ts';

/** What a body is by its name or by what a text has called it, which tells what a phrase without a name does not mean. */

/** "the [Council] of Europe", "Orle [Council]" */
export function nounOf(words: readonly string[]): string {
  const at = words.findIndex((word, i) => i > 0 && /^(?:of|for)$/.test(word));
  return words[at < 0 ? words.length - 1 : at - 1];
}

export const isCharity = (words: readonly string[]): boolean => CHARITIES.has(words.join(' '));

/**
 * Is it of another sort than what the noun calls? "The charity" is no council, newspaper or Storr Estates; "the drugmaker" no agency;
 * "the firm" no country.
 *
 * @param words the words of the name in full
 */
export function isOfOtherSort(tokens: Tokens, name: NameMention, words: readonly string[], noun: string): boolean {
  if (words.includes(noun)) return false;
  if (isLand(words)) return FIRM_NOUNS.has(noun) || /^(?:group|bank|business)$/.test(noun);
  const isGiver = CHARITY_NOUNS.has(noun);
  if (!isGiver && !FIRM_NOUNS.has(noun) && !MEDIA_NOUNS.has(noun)) return false;
  const own = nounOf(words);
  if (isCharity(words)) return !isGiver;
  const isPublic = PUBLIC_BODIES.has(own) && !(own === 'office' && words.includes('post'));
  const isOther = NO_CHARITIES.has(own) || own.endsWith('museum'); // "the Rijksmuseum"
  if (isGiver) return isPublic || isOther || PRESS.has(own) || isFirm(tokens, name, words, own);
  if (isPublic || NO_FIRMS.has(own) || (NO_MAKERS.has(own) && !BUILDERS.has(noun))) return true;
  if (words.length === 1 && UNIONS.has(own)) return true;
  const mayBePress = MEDIA_NOUNS.has(noun) || /^(?:company|firm|business)$/.test(noun) || DELIVERIES.has(own);
  return (!mayBePress && PRESS.has(own)) || isDescribedAs(tokens, name, (word) => word === 'charity');
}

/** "the United States", "South Africa", "Norway", "South Dakota", but not "Air France" */
const isLand = (words: readonly string[]): boolean =>
  /^united (?:states|kingdom)$/.test(words.join(' ')) ||
  (words.length === 2 && STATE_WORDS.has(words.join(' '))) ||
  (COUNTRIES.has(words[words.length - 1]) && (words.length === 1 || (words.length === 2 && PARTS.test(words[0]))));

const PARTS = /^(?:north|south|east|west|great|new)$/;

const isFirm = ({ lower }: Tokens, { last }: NameMention, words: readonly string[], own: string): boolean =>
  FIRM_NAMES.has(own) || (words.length === 1 && KNOWN_FIRMS.has(own)) || COMPANY_FORMS.has(lower[last] ?? '') || COMPANY_FORMS.has(own); // biome-ignore format: one condition

/** "the charity Storr", "the defence institute, Storr,", "Storr, a small charity," */
export function isDescribedAs(
  { lower, lemma, text, tag }: Tokens,
  { first, last }: NameMention,
  isSo: (noun: string) => boolean,
): boolean {
  if (isSo(lower[text[first - 1] === ',' ? first - 2 : first - 1] ?? '')) return true;
  if (text[last] !== ',' || !/^(?:an?|the)$/.test(lower[last + 1] ?? '')) return false;
  let i = last + 2;
  while (/^(?:ADJ|NOUN|PROPN)$/.test(tag[i] ?? '') || text[i] === '-') i++;
  const isTag = tag[i] === 'VERB' && isSpeechVerb(lemma[i]) && !/^(?:called|named)$/.test(lower[i]); // "in Orle, the report said"
  return !isTag && isSo(lower[i - 1]);
}
