import { DEMONYM, MANY, ORGANIZATION } from '../../lexicon/naming.ts';
import { BODY_NOUNS, FIRM_NOUNS, TRADES } from '../../lexicon/organizations.ts';
import { ANONYMOUS_WORDS, DOCUMENT_WORDS } from '../../lexicon/people.ts';
import { COLLECTIVES } from '../../lexicon/person-nouns.ts';
import type { Document, Tokens } from '../../text/document.ts';
import { nationOf } from '../roles/told.ts';
import type { Description } from '../sources.ts';
import type { SpeakerKind } from '../speaker.ts';
import { areMembers } from '../told-kind.ts';
import { arePeople, areThings, countedAt, ONE } from './counted.ts';
import { isSpeakingNoun } from './speaking.ts';

/** What kind of speaker a description means. */
export function kindOfDescription(doc: Document, source: Description): SpeakerKind {
  const { tokens } = doc;
  const { first, last } = source;
  const { lists, lower: head } = tokens.word[source.head];
  if (last - first === 1 && SOME.test(head)) return 'anonymous';
  const counted = countedAt(doc, first, last);
  if (counted >= 0 && areThings(tokens, counted))
    return lists & MANY && DOCUMENT_WORDS.has(head) ? 'document' : 'unknown';
  if (counted >= 0 && arePeople(tokens.lower[counted])) return tokens.lower[first] === 'one' ? 'anonymous' : 'group';
  if (areMembers(head) || COLLECTIVES.has(head)) return 'group';
  if (lists & MANY && DOCUMENT_WORDS.has(head)) return 'document';
  const isAnonymous = lists & MANY && ANONYMOUS_WORDS.has(head);
  const unnamed = !source.definite && (isAnonymous || /^(?:a|an|one|some|several|unnamed)$/.test(tokens.lower[first]));
  if (unnamed && (isAnonymous || lists & ONE || isSpeakingNoun(head))) return 'anonymous';
  if (!source.plural && (lists & ONE || nationOf(head) !== null || isSpeakingNoun(head))) return 'person';
  if (isBand(tokens, source)) return 'group';
  if (lists & ORGANIZATION || BODY_NOUNS.has(head) || FIRM_NOUNS.has(head) || isTrade(head)) return 'organization';
  if (source.plural) return areThings(tokens, source.head) ? 'unknown' : 'group';
  return lists & DEMONYM || isShare(tokens, source) ? 'group' : 'unknown';
}

/** "The retailer", but a developer may be a person. */
const isTrade = (head: string): boolean => TRADES.has(head) && head !== 'developer';

/** "A group of [angry] doctors", but not "a group of firms" */
function isBand({ lower, tag }: Tokens, { head, last }: Description): boolean {
  if (!/^(?:group|team)$/.test(lower[head]) || lower[head + 1] !== 'of') return false;
  let noun = head + 2;
  while (noun + 1 < last && /^(?:ADJ|NOUN|NUM|PROPN)$/.test(tag[noun + 1])) noun++;
  return noun < last && arePeople(lower[noun]);
}

/** "Some say", "Many believe" */
const SOME = /^(?:some|many|most|few|several|another|someone|somebody|one|anyone|anybody|everyone|everybody|all|both)$/;

/** "Six in 10", "52 percent of voters", "half", "people", "those surveyed", but not "half of her talk". */
function isShare({ lower, tag }: Tokens, { first, last }: Description): boolean {
  if (lower[first] === 'one' && lower[first + 1] === 'of') return false;
  const isPart = (i: number) =>
    (PART.test(lower[i]) && lower[i + 1] !== '-') || // not "a third-party race"
    (i > first && tag[i] === 'NUM' && /^(?:in|of)$/.test(lower[i - 1]));
  let i = first;
  while (i < last && !isPart(i)) {
    if (lower[i] !== '-' && !/^(?:NUM|DET|ADV|ADJ|ADP|SCONJ)$/.test(tag[i])) return false;
    i++;
  }
  if (i === last || lower[i + 1] !== 'of' || i + 1 >= last) return i < last;
  for (let of = i + 2; of < last; of++) {
    if (/^(?:those|them|people)$/.test(lower[of])) return true;
    if (tag[of] === 'ADP') return lower[of - 1].endsWith('s');
    if (tag[of] === 'PART') return false; // "half of Lee's plans"
  }
  return lower[last - 1].endsWith('s');
}

const PART = /^(?:percent|%|half|third|thirds|two-thirds|quarter|quarters|majority|people|those|voters)$/;
