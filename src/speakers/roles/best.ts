import { listsOf, PERSON, ROLE } from '../../lexicon/naming.ts';
import { PARTIES } from '../../lexicon/variations.ts';
import type { Role } from './roles.ts';

/** What to say that somebody is: the fullest of what the text calls him alone; what a user's list says comes first. Null for nothing. */
export function bestRole(roles: readonly Role[]): string | null {
  let best: Role | null = null;
  for (const role of roles) {
    if (role.at === null) return role.text;
    if (best && !isFuller(role, best)) continue;
    if (!isOfSeveral(role) && !isCutOff(role)) best = role;
  }
  return best && ofOne(best);
}

/** "One of the candidates", "a Republican" and "an appointee of the governor" tell less than "judge" does. */
const isFuller = (role: Role, best: Role): boolean =>
  isMember(role) === isMember(best) ? role.words.length > best.words.length : isMember(best);

const isMember = ({ words }: Role): boolean =>
  (words[0] === 'one' && words[1] === 'of') ||
  (/^an?$/.test(words[0]) && WEAK.test(words[headOf(words)])) ||
  (words.length === 2 && /^an?$/.test(words[0]) && PARTIES.some((members) => members.has(words[1])));

/** What somebody is to others, or was once. */
const WEAK = /^(?:appointee|holdover|native|nominee|ally|friend|critic|supporter|favou?rite|resident|alumnus|alumna)$/;

/** "The two outsiders", "candidates in Orle": what is said of several people together. */
const isOfSeveral = ({ words }: Role): boolean =>
  isPluralRole(words[headOf(words)]) && (headOf(words) < words.length - 1 || TOGETHER.test(words[0]));

/** "Orle candidates Ann Lee and Bo Orr": she is an "Orle candidate". */
const ofOne = ({ text, words }: Role): string =>
  headOf(words) === words.length - 1 && isPluralRole(words[words.length - 1]) ? text.slice(0, -1) : text;

/** The last noun before what tells more of it. */
function headOf(words: readonly string[]): number {
  const tie = words.findIndex((word, i) => i > 0 && TIES.test(word));
  return (tie < 0 ? words.length : tie) - 1;
}

const isPluralRole = (noun: string): boolean =>
  /[^s]s$/.test(noun) && (listsOf(noun.slice(0, -1)) & (PERSON | ROLE)) > 0 && !(listsOf(noun) & (PERSON | ROLE));

const TIES = /^(?:of|for|in|at|on|to|with|from|by|and|who|behind|than|[,(-])$/;

const TOGETHER = /^(?:the|these|those|both|all|other|two|three|four|five|six|seven|eight|nine|ten|\d+)$/;

/** "Orle University's": of whom or what the words behind the name tell; not "a friend of the mayor's". */
const isCutOff = ({ text, words }: Role): boolean => /['’]s$/.test(text) && !words.includes('of');
