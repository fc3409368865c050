import { STATE_WORDS } from '../../lexicon/constituencies.ts';
import { isSpeechVerb } from '../../lexicon/cues.ts';
import { ORGANIZATION, PERSON, PLACE, ROLE } from '../../lexicon/naming.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';
import { arePeople } from '../described/counted.ts';
import type { NameMention } from '../names/names.ts';
import { isAge } from './told.ts';

/** "Hugh Hill, a doctor at Hopkins, said", "Ann Lee (the director)". */
export function roleBehind(
  tokens: Tokens,
  { last, roleFirst }: Pick<NameMention, 'last' | 'roleFirst'>,
): [number, number] | null {
  const { text, tag, lower, word, count } = tokens;
  if (!OPENS.has(text[last])) return null;
  const isAged = tag[last + 1] === 'NUM' && text[last + 2] === ','; // "Ann Lee, 29, a nurse"
  const first = isAged ? last + 3 : last + 1;
  if (CLOSES.has(lower[first]) || lower[first] === 'whose') return null;
  if (tag[first] !== 'DET' && !NOMINAL.has(tag[first]) && !/^(?:his|her|their|its)$/.test(lower[first] ?? ''))
    return null;
  let end = first;
  let verb = -1;
  while (end < count && end < first + LONGEST && !CLOSES.has(lower[end]) && tag[end] !== 'SPACE') {
    if (tag[end] === 'AUX' || (tag[end] === 'VERB' && !lower[end].endsWith('ed') && !lower[end].endsWith('ing')))
      return null;
    if (tag[end] === 'VERB') verb = end;
    end++;
  }
  if (end === first + LONGEST) end = wholeEnd(tokens, first, end);
  // "In a statement by his lawyer, Lee, the singer denied it": a clause
  const isClause = verb > first + 1 && lower[verb + 1] !== 'by' && text[end] !== ',';
  if (isClause && lower[first] === 'the' && text[roleFirst - 1] === ',') return null;
  // "Ann Lee, head of the fund stated", but "In a note to Ann Lee, the mayor stated"
  if (verb > first && verb === end - 1 && isSpeechVerb(tokens.lemma[verb])) {
    if (lower[first] === 'the') return null;
    end--;
  }
  while (end > first && tag[end - 1] === 'CCONJ') end--; // "head of the fund and who"
  // not "Lee, the White House said"
  const from = firstAged(tokens, first);
  for (let i = from; i < end && i < from + 6; i++) {
    const { lists } = word[i];
    if (lists & (ROLE | PERSON) && !(lists & ORGANIZATION) && lower[i] !== 'white')
      return [first, landEnd(tokens, end)];
  }
  return isOneOfMany(tokens, first, end) ? [first, end] : null;
}

/** "a nurse in Orle[, South Dakota]", "mayor of Lyon[, France]": the end of the land that a town's comma brings; not of a list of lands. */
function landEnd({ text, lower, tag, word }: Tokens, end: number): number {
  if (text[end] !== ',' || tag[end - 1] !== 'PROPN') return end;
  let town = end - 1;
  while (isCapital(text[town - 1] ?? '')) town--;
  if (!/^(?:of|in|from|at|near|for)$/.test(lower[town - 1] ?? '') || word[end - 1].lists & PLACE) return end;
  let last = end + 1;
  while (isCapital(text[last] ?? '')) last++;
  const land = lower
    .slice(end + 1, last)
    .join(' ')
    .replace(/\.$/, '');
  const isLand = STATE_WORDS.has(land) || (last === end + 2 && (word[end + 1].lists & PLACE) > 0);
  return isLand && !/^(?:and|or)$/.test(lower[last]) ? last : end;
}

/** "a | 45-year-old nurse": the noun stands behind the age. */
const firstAged = (tokens: Tokens, first: number): number => (isAge(tokens, first + 1) ? first + 6 : first);

/** "Ann Lee, one of the organisers" */
function isOneOfMany({ lower, tag }: Tokens, first: number, end: number): boolean {
  if (lower[first] !== 'one' || lower[first + 1] !== 'of') return false;
  let noun = first + 2;
  while (noun + 1 < end && /^(?:DET|PRON|ADJ|NUM|NOUN|PROPN|PART|PUNCT)$/.test(tag[noun + 1])) noun++;
  return noun < end && arePeople(lower[noun]);
}

/** Where a phrase ends that goes on at `end`: behind the name there, else before its last preposition or "and". */
function wholeEnd(tokens: Tokens, first: number, end: number): number {
  const { tag, text } = tokens;
  let last = end;
  while (last < end + LONGEST_NAME && isCapital(text[nextOfName(tokens, last)] ?? ''))
    last = nextOfName(tokens, last) + 1;
  if ((last > end && tag[last - 1] !== 'ADJ') || isClosed(tokens, end) || (NOMINAL.has(tag[end - 1]) && /^(?:ADP|CCONJ|SCONJ)$/.test(tag[end]))) return last; // biome-ignore format: one condition
  let cut = end - 1;
  while (cut > first && !TIES.test(tag[cut])) cut--;
  if (text[cut] === '-') return end;
  while (cut > first && /^(?:ADP|CCONJ|SCONJ|DET|PUNCT|NUM)$/.test(tag[cut - 1])) cut--;
  return cut > first ? cut : end;
}

/** "Institute | of the Arts", "a friend of Ann | Lee": the token where a name goes on. */
const nextOfName = ({ lower }: Tokens, at: number): number =>
  /^(?:of|for|and|&)$/.test(lower[at] ?? '') ? (lower[at + 1] === 'the' ? at + 2 : at + 1) : lower[at] === 'the' ? at + 1 : at; // biome-ignore format: one choice

const isClosed = ({ lower, tag }: Tokens, at: number): boolean => CLOSES.has(lower[at] ?? '.') || tag[at] === 'SPACE';

const TIES = /^(?:ADP|CCONJ|SCONJ|PUNCT)$/;

const LONGEST_NAME = 10;

const OPENS: ReadonlySet<string> = new Set([',', '(', '–', '—']);

const CLOSES: ReadonlySet<string> = new Set(', ; : . ( ) ! ? – — “ ” " -- who whom whose which that'.split(' '));
export const LONGEST = 14;

export const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM']);
