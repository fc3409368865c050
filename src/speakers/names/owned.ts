import { FIRM_NAMES } from '../../lexicon/body-sorts.ts';
import { ORGANIZATION } from '../../lexicon/naming.ts';
import { LEAGUES, NAMED_OWNERS, OFFICE_HOLDERS } from '../../lexicon/organizations.ts';
import type { Tokens } from '../../text/document.ts';
import { isCapital } from '../../text/word.ts';

/** "St. Anne's Hospital", "King's College", "Farmers' Freedom Party", but not "Norland's Ministry": a name that its owner begins. */
export function tiesOwner({ lower, text, word }: Tokens, first: number, mark: number): boolean {
  if (lower[mark] !== "'s" && lower[mark] !== "'") return false;
  if (isOfOffice(text, lower, mark) || isFirms(lower, text, first, mark)) return true;
  let head = mark + 1;
  while (head < mark + 3 && isCapital(text[head] ?? '') && isCapital(text[head + 1] ?? '')) head++;
  const isBody = (i: number): boolean => (word[i]?.lists & ORGANIZATION) > 0 || LEAGUES.has(lower[i]);
  if (isOfBoth(lower, text, first, mark) && isBody(mark + 4)) return true;
  // "the Children's Commissioner's Office"
  if (NAMED_OWNERS.has(lower[mark - 1]) && isOfOffice(text, lower, mark + 2)) return true;
  if (!isCapital(text[head] ?? '') || !(isBody(head) || isBody(mark + 1))) return false;
  return /^(?:st\.?|saint)$/.test(lower[first]) || NAMED_OWNERS.has(lower[mark - 1]) || isOfMembers(lower, first, mark);
}

/** "Orrin's Analytics", "Lind's of Orle": a firm by what it is, or by where, for nobody owns an "of". */
const isFirms = (lower: readonly string[], text: readonly string[], first: number, mark: number): boolean =>
  lower[mark] === "'s" &&
  mark - first === 1 &&
  isCapital(text[mark + 2] ?? '') === (lower[mark + 1] === 'of') &&
  (lower[mark + 1] === 'of'
    ? lower[first - 1] !== 'of'
    : isCapital(text[mark + 1] ?? '') && FIRM_NAMES.has(lower[mark + 1]));

/** "the Attorney General's Office", but not "Lee's Office" */
const isOfOffice = (text: readonly string[], lower: readonly string[], mark: number): boolean =>
  text[mark + 1] === 'Office' &&
  isCapital(text[mark - 1]) &&
  lower[mark] === "'s" &&
  OFFICE_HOLDERS.has(lower[mark - 1]);

/** "the Seafarers' Union", "the Patients' Association", "the Seamen's Mission" */
const isOfMembers = (lower: readonly string[], first: number, mark: number): boolean =>
  lower[mark - 1].endsWith(lower[mark] === "'" ? 's' : 'men') && /^(?:the|opposition|ruling)$/.test(lower[first - 1]);

/** "the Cooks' and Waiters' Union": members of two kinds. */
const isOfBoth = (lower: readonly string[], text: readonly string[], first: number, mark: number): boolean =>
  isOfMembers(lower, first, mark) &&
  /^(?:and|&)$/.test(lower[mark + 1]) &&
  isCapital(text[mark + 2] ?? '') &&
  lower[mark + 3] === "'" &&
  isCapital(text[mark + 4] ?? '');
