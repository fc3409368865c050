import { OFFICE_SUBJECTS } from '../../lexicon/offices.ts';
import { ANONYMOUS_WORDS, DEMONYMS } from '../../lexicon/people.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import type { Tokens } from '../../text/document.ts';

/**
 * "the Health, Labour and Trade Ministers", "the foreign and defence ministries", "British, French and German officials": several who
 * share the noun for what they hold or are, each with what he looks after or where he is from.
 *
 * @param end behind the noun
 * @returns the first token of the phrase; -1 where it is none
 */
export function jointOfficesStart({ text, lower, tag }: Tokens, end: number, floor: number): number {
  const noun = lower[end - 1] ?? '';
  const areOffices = OFFICES.test(noun);
  if (!areOffices && !ANONYMOUS_WORDS.has(noun) && !PERSON_NOUNS.has(noun.slice(0, -1))) return -1;
  let start = end - 1;
  let isJoint = false;
  for (let last = end - 2; last >= floor; ) {
    let first = last;
    while (first > floor && /^(?:ADJ|NOUN|PROPN)$/.test(tag[first - 1])) first--;
    const isRemit = areOffices && (OFFICE_SUBJECTS.has(lower[last]) || REMITS.test(lower[last]));
    if (!isRemit && !lower.slice(first, last + 1).some((word) => DEMONYMS.has(word))) break;
    start = first;
    if (lower[first - 1] === 'and') isJoint = true;
    else if (text[first - 1] !== ',' || !isJoint) break;
    last = first - 2;
  }
  if (!isJoint) return -1;
  return start > floor && lower[start - 1] === 'the' ? start - 1 : start;
}

const OFFICES = /^(?:ministers|secretaries|commissioners|ministries|departments)$/;
/** What a minister looks after, which no name of an agency ties with "and". */
const REMITS = /^(?:home|justice|treasury|water|fire)$/;
