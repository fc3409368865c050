import type { Tokens } from '../../text/document.ts';

/** "cut its profit forecast for the year", "as weak demand for boilers hurts": figures of business; "his demand for" is a call. */
export function isFigure({ lower, tag }: Tokens, i: number): boolean {
  if (lower[i] === 'demand' && lower[i + 1] === 'for') return MARKET.test(lower[i - 1] ?? '');
  if (FIGURES.test(lower[i]) && lower[i + 1] === 'of' && tag[i] === 'NOUN' && isBeaten(lower, tag, i)) return true;
  if (lower[i] !== 'forecast') return false;
  let k = i - 1;
  while (k > i - LONGEST_FIGURE && /^(?:DET|PRON|ADJ|NOUN|NUM|PUNCT)$/.test(tag[k]) && !CHANGES.test(lower[k])) k--;
  return CHANGES.test(lower[k] ?? '');
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
