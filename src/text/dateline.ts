import type { Document } from './document.ts';

const DATELINE = /^\p{Lu}[\p{Lu} .,'’/-]{2,}(?:,? [\p{L}\d. ]{2,20}){0,2} ?(?:\([\p{L} ]+\) )?(?:[–—―-]|--)[ \u00a0]/u;

const AGENCIES =
  'AFP|AP|Reuters|UPI|Xinhua|ANI|PTI|IANS|Bernama|TASS|Anadolu|AA|dpa|Kyodo|Yonhap|ANSA|EFE|Bloomberg|CNA|BBC|CNN|Newswire';

/** "Orle (Norland) (AFP) – ", "May 6 (UPI) -- ": in small letters only with an agency, since a name and its party look the same. */
const AGENCY = new RegExp(
  `^\\p{Lu}[\\p{L}\\d .,'’/-]{2,40}(?:\\([\\p{L} ]{2,20}\\) )?\\((?:${AGENCIES})\\) (?:[–—―-]|--)[ \\u00a0]`,
  'u',
);

/** "ORLE: ", "NEW ORLE, May 6: ": a place alone. */
const COLON = /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}(?:, \p{L}+ \d{1,2})?: /u;

/** "(CNN) ", "(Reuters) - ": an agency alone. */
const BRACKET = new RegExp(`^\\((?:${AGENCIES})\\):? ?(?:(?:[–—―-]|--) )?`, 'u');

/** "(Goma, March 4) – ", as reports of human-rights groups have it. */
const PLACE =
  /^\(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,3}(?:, [\p{L}\d. ]{2,20}){0,2}\) ?(?:[–—―-]|--)[ \u00a0]/u;
/** So many characters of a paragraph are looked at. */
export const LONGEST_DATELINE = 60;

/**
 * @param at offset of a paragraph's first character
 * @returns the offset behind the place that the paragraph was written in ("ORLE, Norland (Reuters) — "), or `at`
 */
export function behindDateline({ text }: Document, at: number): number {
  const start = text.slice(at, at + LONGEST_DATELINE);
  const isSmall = isLower(text, at + 1); // nearly always
  const isOpen = text[at] === '(';
  if (isSmall ? !start.includes(') ') : !isOpen && (isLower(text, at + 2) || MARKS.includes(text[at]))) return at;
  const opens = isOpen
    ? (PLACE.exec(start) ?? BRACKET.exec(start))
    : isSmall
      ? AGENCY.exec(start)
      : (DATELINE.exec(start) ?? COLON.exec(start));
  return at + (opens?.[0].length ?? 0);
}

const MARKS = '“"‘\'';

/** Asked before the patterns, which take a fiftieth of a short run to be compiled. */
function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
