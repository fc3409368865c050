import { isRecord } from '../../lexicon/records.ts';
import { DETAILS } from '../../lexicon/speakers-deeds.ts';
import { VENUES } from '../../lexicon/venues.ts';
import type { Scene } from '../scene.ts';
import { onlyVerb, verbOfThing } from './clause-subjects.ts';

/**
 * "said a deal was close *but gave no date*": does the conjunction at a token bring what the one who says it does not tell? A clause
 * about a thing that gives none leaves no doubt, and "did not elaborate", "gave no further details" are said of speakers alone.
 *
 * @param from the content's first token
 */
export function refusesMore(scene: Scene, from: number, link: number): boolean {
  const { lower } = scene.tokens;
  const isNegated = AUXILIARIES.test(lower[link + 1]) && NOT.test(lower[link + 2]);
  const how = isNegated ? withoutVerb(lower, link + 3) : withoutWords(lower, link + 1);
  if (how === 'none' || how === 'sure') return how === 'sure';
  if (tellsItself(scene, from, link)) return false;
  return (how === 'bare' && lower[link] === 'but') || mayNotTell(scene, from, link);
}

/** "had no reason" is none, "gave no reason" is open, "gave no details." less, "gave no further details" sure to be the speaker's. */
type Refusal = 'none' | 'open' | 'bare' | 'sure';

/** "did not [immediately give details, elaborate, say when]" */
function withoutVerb(lower: readonly string[], i: number): Refusal {
  const isAdverb = /^(?:immediately|yet|otherwise|publicly|initially)$/.test(lower[i]);
  const verb = isAdverb ? i + 1 : i;
  if (/^(?:elaborate|comment)$/.test(lower[verb])) return 'sure';
  if (/^(?:say|specify|disclose|reveal|explain)$/.test(lower[verb]))
    return /^(?:when|why|how|whether|if|what|which|where|who|more|much|by|[.,;])$/.test(lower[verb + 1])
      ? 'open'
      : 'none';
  if (!/^(?:give|provide|offer|release|disclose|present|name|identify|cite|specify)$/.test(lower[verb])) return 'none';
  return withDetails(lower, verb + 1);
}

/** "gave no details", "had no further comment" */
function withoutWords(lower: readonly string[], verb: number): Refusal {
  if (!/^(?:gave|gives|provided|provides|offered|offers|released|cited|presented|had|has)$/.test(lower[verb]))
    return 'none';
  if (!/^(?:no|few|little|scant)$/.test(lower[verb + 1])) return 'none';
  const how = withDetails(lower, verb + 2);
  return how !== 'sure' && /^ha[ds]$/.test(lower[verb]) ? 'none' : how; // "had no reason"
}

/** "[any further] details" */
function withDetails(lower: readonly string[], from: number): Refusal {
  let isMore = false;
  for (let i = from; i < from + LONGEST_DETAILS && i < lower.length; i++) {
    isMore ||= /^(?:further|immediate|more)$/.test(lower[i]);
    if (DETAILS.has(lower[i])) return isMore ? 'sure' : isBare(lower, i) ? 'bare' : 'open';
  }
  return 'none';
}

/** "gave no details.": not "of her life" */
const isBare = (lower: readonly string[], noun: number): boolean =>
  /^(?:details|evidence|proof|timeline|timetable|timeframe)$/.test(lower[noun]) &&
  /^[.,;]$/.test(lower[noun + 1] ?? '');

const LONGEST_DETAILS = 4;
const AUXILIARIES = /^(?:did|would|could|does|will)$/;
const NOT = /^(?:not|n['’]t)$/;

/** Is what is said about a thing that tells nothing, or about the speaker? */
function mayNotTell(scene: Scene, from: number, link: number): boolean {
  const { lower } = scene.tokens;
  const isSelf = /^(?:it|he|she|they)$/.test(lower[lower[from] === 'that' ? from + 1 : from]);
  return (isSelf ? onlyVerb(scene, from, link) : verbOfThing(scene, from, link)) >= 0;
}

/** "the letter was brief but gave no reason" */
function tellsItself(scene: Scene, from: number, link: number): boolean {
  const { lower } = scene.tokens;
  const verb = onlyVerb(scene, from, link);
  const isTold = (word: string) => VENUES.has(word) || (isRecord(word) && !NO_RECORDS.test(word));
  return lower.slice(from, verb).some(isTold);
}

/** Lists of records have them, which yet tell nothing of themselves. */
const NO_RECORDS =
  /^(?:plans?|law|rules?|bill|case|cases|history|trials?|agreement|tests?|treaty|warrant|order|results?)$/;
