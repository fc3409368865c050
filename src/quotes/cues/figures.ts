import { UNITS } from '../../lexicon/units.ts';
import type { Tokens } from '../../text/document.ts';

/** "cut its profit forecast for the year", "as weak demand for boilers hurts", "the Treasury note rose": figures of business; "his demand for" is a call. */
export function isFigure({ lower, tag }: Tokens, i: number): boolean {
  if (lower[i] === 'demand' && lower[i + 1] === 'for') return MARKET.test(lower[i - 1] ?? '');
  if (FIGURES.test(lower[i]) && lower[i + 1] === 'of' && tag[i] === 'NOUN' && isBeaten(lower, tag, i)) return true;
  if (/^notes?$/.test(lower[i])) return /^(?:treasury|bank|promissory|year)$/.test(lower[i - 1] ?? '');
  if (lower[i] !== 'forecast') return false;
  let k = i - 1;
  while (k > i - LONGEST_FIGURE && /^(?:DET|PRON|ADJ|NOUN|PROPN|NUM|PUNCT)$/.test(tag[k]) && !CHANGES.test(lower[k]))
    k--;
  return CHANGES.test(lower[k] ?? '') && (tag[i - 1] !== 'PROPN' || tag[k] === 'VERB'); // not "since the cut Lee forecast a fall"
}

/** "vs estimate of 78 cents", "missed estimates of $3 billion": what a result is held against, unless whose it is stands before it. */
function isBeaten(lower: readonly string[], tag: readonly string[], i: number): boolean {
  let k = i - 1;
  while (
    k > i - LONGEST_FIGURE &&
    /^(?:DET|ADJ|NOUN)$/.test(tag[k]) &&
    !HELD_AGAINST.test(lower[k]) &&
    !CHANGES.test(lower[k])
  )
    k--;
  return HELD_AGAINST.test(lower[k] ?? '') || CHANGES.test(lower[k] ?? '') || tag[i - 1] === 'NUM';
}

const FIGURES = /^(?:estimate|forecast|expectation|projection|prediction)s?$/;
const HELD_AGAINST =
  /^(?:vs\.?|versus|against|below|above|tops?|topped|exceed(?:s|ed)?|surpass(?:es|ed)?|trail(?:s|ed)?|match(?:es|ed)?)$/;
export const LONGEST_FIGURE = 8;
const CHANGES =
  /^(?:cut|trim|slash|lower|raise|lift|boost|nudge|beat|miss|withdr[ae]w|reaffirm)(?:s|e?d|ing|ming|ting)?$/;
const MARKET =
  /^(?:as|amid|strong|weak|high|low|rising|falling|growing|soaring|slowing|shrinking|robust|sluggish|global|domestic|consumer|customer)(?:er)?$/;

/** "put the toll at 9", "put it nearer 15", "pegged growth at 7 per cent", "valued it at $60" */
export function putsFigure({ lower, tag }: Tokens, head: number): boolean {
  if (!PUTS.test(lower[head])) return false;
  let at = head + 1;
  while (at < head + LONGEST_PHRASE && !AT.test(lower[at]) && IN_FIGURE.test(tag[at] ?? '')) at++;
  if (!AT.test(lower[at]) || at === head + 1 || (lower[at] !== 'at' && !COUNTED.test(lower[at - 1]))) return false;
  const number = /^(?:to|than)$/.test(lower[at + 1]) || ABOUT.test(lower[at + 1] ?? '') ? at + 2 : at + 1;
  if (/^puts?$/.test(lower[head]) && tag[number + 1] === 'NOUN' && !UNITS.has(lower[number + 1])) return false; // "put books at 12 doors"
  return tag[number] === 'NUM' || tag[number] === 'SYM';
}

const PUTS = /^(?:puts?|peg(?:s|ged)|values?|valued|projects?|projected|estimates?|estimated|assess(?:es|ed)?)$/;
/** "closer to 15", "at" */
const AT = /^(?:at|nearer|closer)$/;
const COUNTED = /^(?:it|that|this|figure|number|total|toll|count|cost|price|value|rate|share|odds)$/;
const IN_FIGURE = /^(?:DET|ADJ|NOUN|PROPN|PRON|ADP|PART|CCONJ)$/;
const LONGEST_PHRASE = 12;
const ABOUT = /^(?:about|around|roughly|nearly|almost|over|just|some|under|between)$/;
