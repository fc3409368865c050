import { OFFICE_SUBJECTS } from '../../lexicon/offices.ts';
import type { Tokens } from '../../text/document.ts';

/**
 * "the Health, Labour and Trade Ministers", "the foreign and defence ministries": several who share the noun for what they hold, each with
 * what he looks after.
 *
 * @param end behind the noun
 * @returns the first token of the phrase; -1 where it is none
 */
export function jointOfficesStart({ text, lower, tag }: Tokens, end: number, floor: number): number {
  if (!OFFICES.test(lower[end - 1] ?? '')) return -1;
  let first = end - 1;
  let isJoint = false;
  for (let last = end - 2; last >= floor; ) {
    if (!OFFICE_SUBJECTS.has(lower[last]) && !REMITS.test(lower[last])) break;
    first = last;
    while (first > floor && /^(?:ADJ|NOUN|PROPN)$/.test(tag[first - 1])) first--;
    if (lower[first - 1] === 'and') isJoint = true;
    else if (text[first - 1] !== ',' || !isJoint) break;
    last = first - 2;
  }
  if (!isJoint) return -1;
  return first > floor && lower[first - 1] === 'the' ? first - 1 : first;
}

const OFFICES = /^(?:ministers|secretaries|commissioners|ministries|departments)$/;
/** What a minister looks after, which no name of an agency ties with "and". */
const REMITS = /^(?:home|justice|treasury|water|fire)$/;
