import type { Scene } from './scene.ts';

/** Of a hundred words outside quotation marks so many speak of I, we or you in speeches, interviews and letters. */
const SHARE = 2.5;
const FIRST_OR_SECOND: ReadonlySet<string> = new Set(['i', 'me', 'my', 'we', 'us', 'our', 'you', 'your']);
const LONGEST = 4;

/**
 * Is the text itself somebody's speech (an interview, an address, a letter), and no report of it? In news hardly one word
 * of a hundred outside quotation marks is of the first or second person.
 */
export function isSpoken({ tokens: { count, tag, lower }, region }: Scene): boolean {
  let words = 0;
  let persons = 0;
  for (let i = 0; i < count; i++) {
    if (region[i] >= 0 || tag[i] === 'PUNCT') continue;
    words++;
    if (lower[i].length <= LONGEST && FIRST_OR_SECOND.has(lower[i])) persons++;
  }
  return 100 * persons > SHARE * words;
}
