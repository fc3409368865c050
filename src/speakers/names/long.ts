import { isSpeechVerb } from '../../lexicon/cues.ts';
import { FIRST_NAME, NO_NAME, ORGANIZATION, PLACE, ROLE, THING } from '../../lexicon/naming.ts';
import { CAMPAIGNS, DOMAINS, UNION_MEMBERS } from '../../lexicon/organizations.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';

/** Names that go on behind their run of name words. */

/** Is it a word that the names of laws end in? */
export const isLaw = (word: string): boolean =>
  /^(?:act|bill|amendment|resolution|treaty|convention|protocol|accord|agreement)$/.test(word);
const LONGEST_LAW = 10;

/** "the Ann Lee Justice in Policing Act": where the name of a law ends that goes on behind a preposition or an "and", or null. */
export function lawEnd({ lower, tag, text }: Tokens, from: number): number | null {
  if (!isCapital(text[from + 1] ?? '') || !/^(?:ADP|CCONJ)$/.test(tag[from])) return null;
  for (let i = from + 1; i < Math.min(text.length, from + LONGEST_LAW); i++) {
    if (isCapital(text[i]) && isLaw(lower[i])) return i + 1;
    if (!isCapital(text[i]) && !/^(?:ADP|CCONJ|DET)$/.test(tag[i])) return null;
  }
  return null;
}

/**
 * "the State Board of Harbors and Bridges (SBHB)": where a name ends whose initials stand behind it in brackets, if it goes
 * on behind the run of name words; else null.
 */
export function acronymEnd({ lower, tag, text }: Tokens, first: number, run: number): number | null {
  let last = run;
  while (last < run + LONGEST_NAME && SMALL.test(tag[last])) {
    const next = SMALL.test(tag[last + 1]) && !isCapital(text[last + 1]) ? last + 2 : last + 1; // "for the"
    if (!isCapital(text[next] ?? '')) break;
    last = next;
    while (isCapital(text[last] ?? '')) last++;
  }
  if (last === run || text[last] !== '(' || text[last + 2] !== ')') return null;
  const words = text.slice(first, last).filter(isCapital);
  return words.length > 1 &&
    words
      .map((w) => w[0])
      .join('')
      .toLowerCase() === lower[last + 1]
    ? last
    : null;
}
const LONGEST_NAME = 12;
const SMALL = /^(?:ADP|CCONJ|DET|PART)$/;

/** "the Joint Chiefs of Staff": where that name ends; null for another, and before who is of them ("Joint Chiefs of Staff Chairman Lee"). */
export const staffEnd = ({ lower, text }: Tokens, run: number): number | null =>
  lower[run - 1] === 'chiefs' && lower[run] === 'of' && lower[run + 1] === 'staff' && !isCapital(text[run + 2] ?? '')
    ? run + 2
    : null;

/** "the campaign group Stop the Dam": where such a name ends, whose first run of capitals ends at `run`; null for another. */
export function sloganEnd({ lower, text }: Tokens, first: number, run: number): number | null {
  if (!CAMPAIGNS.has(lower[first - 1]) || !TIES.test(lower[run] ?? '')) return null;
  let last = run;
  while (TIES.test(lower[last] ?? '') || isCapital(text[last] ?? '')) last++;
  while (last > run && !isCapital(text[last - 1])) last--;
  return last > run ? last : null;
}

/** "the Campaign to Protect Rural Norland": where a name ends that tells what a body is there to do; null for another. */
export function purposeEnd({ lower, text, tag, word }: Tokens, first: number, run: number): number | null {
  if (lower[run] !== 'to' || !isCapital(text[run + 1] ?? '') || !/^(?:the|an?)$/.test(lower[first - 1] ?? ''))
    return null;
  if (!JOINED.has(lower[run - 1]) || tag[run + 1] === 'DET' || word[run + 1].lists & FIRST_NAME) return null;
  const isTiedOn = (i: number): boolean =>
    TIED.test(lower[i] ?? '') && isCapital(text[i + 1] ?? '') && !(word[i + 1].lists & NO_NAME); // not "in May"
  let last = run + 2;
  while (isCapital(text[last] ?? '') || isTiedOn(last)) last++;
  return last > run + 2 ? last : null;
}

/** Bodies of those who have joined to do something. */
const JOINED: ReadonlySet<string> = new Set([...CAMPAIGNS, 'society', 'committee', 'commission', 'league', 'association', 'fund', 'foundation', 'initiative', 'union', 'project', 'front', 'council', 'party', 'partnership']); // biome-ignore format: a list
const TIED = /^(?:and|of|the|in|on|for|against|&)$/;

/** "Keep Our Buses", "Stop the Dam, a residents' group", "Stop the Dam said": where a name ends that a command opens; null for another. */
export function commandEnd({ lower, text, tag, lemma }: Tokens, first: number): number | null {
  if (tag[first] !== 'VERB' || !OBJECT.test(text[first + 1] ?? '') || !isCapital(text[first + 2] ?? '')) return null;
  let last = first + 3;
  while (isCapital(text[last] ?? '')) last++;
  if (isCapital(text[first + 1])) return last;
  if (/^(?:of|for|from|at|with|by)$/.test(lower[first - 1] ?? '')) return last;
  if (isSpeechVerb(lemma[last] ?? '') && /(?:ed|s|said|told|wrote)$/.test(lower[last])) return last;
  // "Save the Nets opened a shop"
  const acts = tag[last] === 'VERB' && lower[last].endsWith('ed') && /^(?:an?|its|their)$/.test(lower[last + 1] ?? '');
  if (acts || /^(?:has|had)$/.test(lower[last] ?? '')) return last;
  const isCalled = text[last] === ',' && lower.slice(last + 2, last + LONGEST_KIND).some((word) => CAMPAIGNS.has(word));
  return isCalled && /^(?:an?|the)$/.test(lower[last + 1] ?? '') ? last : null;
}

/** "PowerOutage.us", "Orle.co.uk": where a site's name ends that comes in several tokens; null for another. */
export function siteEnd({ text, start, end }: Tokens, first: number): number | null {
  let last = first + 1;
  while (text[last] === '.' && start[last] === end[last - 1] && start[last + 1] === end[last] && DOMAINS.has(text[last + 1] ?? '')) last += 2; // biome-ignore format: one condition
  return last > first + 1 ? last : null;
}

const OBJECT = /^(?:[Tt]he|[Oo]ur|[Yy]our|[Mm]y)$/;

/** Tokens of ", a local residents' group". */
const LONGEST_KIND = 7;

const TIES = /^(?:the|our|of|for|to|from)$/;

/** "Gerard ‘Gerry’ Lee", "Ann “The Wall” Lee", "William (Bill) Lee": the surname's token behind a nickname, or -1. */
export function behindNickname({ text, word, tag }: Tokens, first: number, mark: number): number {
  const close = text[mark + 1] === 'The' ? mark + 3 : mark + 2;
  const surname = close + 1;
  if (!OPENS.has(text[mark]) || !CLOSES.has(text[close])) return -1;
  if (mark - first > 3 || !isCapital(text[close - 1]) || !isCapital(text[surname] ?? '')) return -1;
  const isGiven = (word[first].lists & FIRST_NAME) > 0;
  if (text[mark] === '(') return isGiven && word[close - 1].lists & FIRST_NAME ? surname : -1;
  const isNamed = (i: number): boolean => tag[i] === 'PROPN' && !(word[i].lists & (ROLE | ORGANIZATION | THING));
  return isGiven || (isNamed(mark - 1) && isNamed(surname)) ? surname : -1;
}

export const OPENS: ReadonlySet<string> = new Set(['"', "'", '“', '‘', '(', '``']);
const CLOSES: ReadonlySet<string> = new Set(['"', "'", '”', '’', ')', "''"]);

/** "Lee | & Sons", "Wu | and Daughters": a firm. */
export const isFamilyFirm = ({ lower, text }: Tokens, and: number): boolean =>
  /^(?:&|and)$/.test(lower[and]) &&
  /^(?:Sons?|Daughters?|Brothers|Bros|Co|Associates|Partners)$/.test(text[and + 1] ?? '');

/** "Mine Workers of | Norland" */
export const isUnionOf = ({ text, lower, word }: Tokens, of: number): boolean =>
  UNION_MEMBERS.has(lower[of - 1]) && isCapital(text[of + 1]) && (word[of + 1].lists & PLACE) > 0;
